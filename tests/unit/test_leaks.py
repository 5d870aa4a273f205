"""The search for secrets finds what is planted: it would be worth nothing otherwise."""

import base64
import gzip
import html
import json
import sqlite3
import zipfile
from urllib.parse import quote, quote_plus, urlencode

import pytest

from tilepack.tests.support.leaks import Secrets

SECRET = "p&ss w%rd+ä/Zq7Longpart9Of8It=="


@pytest.mark.parametrize(
    "planted",
    [
        SECRET,
        quote(SECRET, safe=""),
        quote(quote(SECRET)),
        quote_plus(SECRET),
        urlencode({"token": SECRET}),
        json.dumps({"token": SECRET}),
        html.escape(SECRET),
        repr(SECRET),
        *(base64.b64encode(f"{'a' * n}:{SECRET}".encode()).decode() for n in range(4)),
        base64.urlsafe_b64encode(SECRET.encode()).decode(),
        "".join(f"%{byte:02X}" for byte in SECRET.encode()),
        SECRET.encode().hex(),
        SECRET[5:],
    ],
)
def test_a_secret_is_found_in_every_spelling(planted):
    secrets = Secrets(SECRET)
    assert secrets.found_in(f"before {planted} after")
    assert not secrets.found_in("before *** after")


def test_a_secret_is_found_in_every_kind_of_file(tmp_path):
    secrets = Secrets(SECRET)
    (tmp_path / "settings.ini").write_text("[a]\nb=c")
    assert not secrets.found_below(tmp_path)
    (tmp_path / "wide.bin").write_bytes(SECRET.encode("utf-16-le"))
    with zipfile.ZipFile(tmp_path / "project.qgz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qgs", SECRET)
        archive.writestr("tile.pbf", gzip.compress(SECRET.encode()))
    with sqlite3.connect(tmp_path / "qgis.db") as database:
        database.execute("create table a (b text)")
        database.execute("insert into a values (?)", (SECRET,))
    (tmp_path / "Zq7Longpart9Of8It").mkdir()
    found = secrets.found_below(tmp_path)
    for name in ("wide.bin", "project.qgz", "qgis.db", "Zq7Longpart9Of8It"):
        assert any(f"{tmp_path / name}: " in told for told in found)
