"""Exports from servers that mean harm: an error with a sentence, and nothing outside the target."""

import json
import threading
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.jobs import Job
from tilepack.core.errors import (
    AnswerUnsafe,
    ExportElsewhere,
    JobFailed,
    LinkExpired,
    NoResult,
    TransportError,
)
from tilepack.core.export.export import export
from tilepack.core.export.fetching import Fetching
from tilepack.core.export.kept import KeptParts
from tilepack.core.export.names import default_output
from tilepack.core.export.plan import Part
from tilepack.core.export.record import PartRecord
from tilepack.core.export.request import Request
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area
from tilepack.demo import hostile
from tilepack.demo.items import Item
from tilepack.tests.support.answers import answer, session_of
from tilepack.tests.support.packages import HALF

NORTH_EAST = Area.of_box(1, 1, HALF, HALF)
OUTSIDE = "file:///etc/passwd"


def run(bench, address, output=None):
    request = Request(
        service=address,
        output=output or bench.folder / "a.vtpk",
        area=lambda service: NORTH_EAST,
        levels="0-2",
    )
    return export(request, bench.around())


def everything_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@pytest.mark.parametrize(
    ("step", "fault", "error"),
    [
        ("submit", hostile.job_id("../../../../admin"), AnswerUnsafe),
        ("submit", hostile.job_id("j1?token=1"), AnswerUnsafe),
        ("poll", hostile.succeeded_at(OUTSIDE, "ftp://127.0.0.1/a.vtpk"), NoResult),
        ("poll", hostile.succeeded_at(*["http://127.0.0.1:9/a.vtpk"] * 101), AnswerUnsafe),
        ("poll", hostile.members_of_other_kinds(), NoResult),
        ("poll", hostile.many_messages(), JobFailed),
        ("poll", hostile.deep(), TransportError),
        ("listing", hostile.listing(("a.vtpk", OUTSIDE)), NoResult),
        ("listing", hostile.listing(("../../../up.vtpk", "")), LinkExpired),
        ("listing", hostile.endless_listing("http://127.0.0.1:9"), AnswerUnsafe),
        ("describe", hostile.deep(), TransportError),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)[:60]),
)
def test_a_hostile_answer_ends_in_a_sentence_and_leaves_nothing(bench, step, fault, error):
    address = bench.service()
    bench.config.faults.always(step, fault)
    target = bench.folder / "deep" / "inside"
    target.mkdir(parents=True)
    with pytest.raises(error) as caught:
        run(bench, address, target / "a.vtpk")
    assert len(str(caught.value)) < 1500
    assert everything_in(bench.folder) == ["deep", "deep/inside"]
    asked = [entry.path for entry in bench.server.log.entries()]
    own = (
        "/arcgis/rest/services/Land/VectorTileServer",
        "/arcgis/rest/directories/",
        "/arcgis/rest/info",
    )
    assert all(path.startswith(own) for path in asked)


@pytest.mark.parametrize("value", [OUTSIDE, "ftp://127.0.0.1/a", "https://user@/x", "x://y"])
def test_a_value_that_is_no_address_of_the_web_is_no_result(bench, value):
    with pytest.raises(NoResult):
        run(bench, bench.service(value=value))
    assert everything_in(bench.folder) == []


@pytest.mark.parametrize(
    "name", ["../../../up.vtpk", "/etc/a.vtpk", "C:\\a.vtpk", "con.vtpk", "\x00.vtpk"]
)
def test_the_server_s_name_of_a_file_is_not_that_of_ours(bench, name):
    """What the file is called here was chosen here."""
    address = bench.service()
    run(bench, address, bench.folder / "first.vtpk")
    (listed,) = [entry.path for entry in bench.requests("download")]
    bench.config.faults.always("listing", hostile.listing((name, bench.server.url + listed)))
    result = run(bench, address, bench.folder / "second.vtpk")
    assert everything_in(bench.folder) == ["first.vtpk", "second.vtpk"]
    assert result.package.read_bytes() == (bench.folder / "first.vtpk").read_bytes()


@given(st.text(), st.booleans())
def test_a_service_of_any_name_gets_a_file_inside_the_folder(name, is_quoted):
    folder = Path("/exports")
    path = quote(name, safe="") if is_quoted else name
    service = f"https://example.com/rest/services/{path}/VectorTileServer"
    proposed = default_output(service, str(folder), date(2026, 3, 1))
    assert proposed.parent == folder
    assert not set(proposed.name) & set("/\\\x00\x1b\x7f\u202e")
    assert proposed.suffix == ".vtpk"


@pytest.mark.parametrize("manner", ["enterprise", "online"])
def test_an_item_page_is_exported_from_the_service_behind_it(bench, manner):
    address = bench.service(manner=manner)
    item = bench.server.add_item(Item("Vector Tile Service", f"By {manner}", url=address))
    result = run(bench, f"{bench.server.portal_url}/home/item.html?id={item}")
    assert result.service.address == address
    with Package.open(result.package) as package:
        assert package.tile_count()


def test_a_map_says_which_of_its_layers_was_exported(bench):
    address = bench.service()
    layer = {"layerType": "VectorTileLayer", "url": address}
    other = {**layer, "url": f"{bench.server.url}/arcgis/rest/services/None/VectorTileServer"}
    data = {"operationalLayers": [layer, other]}
    item = bench.server.add_item(Item("Web Map", "Plan", data=data))
    result = run(bench, f"{bench.server.portal_url}/home/webmap/viewer.html?webmap={item}")
    assert result.service.address == address
    assert any("several vector tile layers" in warning for warning in result.warnings)


def test_an_export_that_lives_elsewhere_is_offered_and_not_begun(bench):
    address = bench.service(allowed_host="127.0.0.1")
    bench.server.add("Land", bench.config, site="server")
    here = address.replace("127.0.0.1", "localhost").replace("/arcgis/", "/server/")
    with pytest.raises(ExportElsewhere) as caught:
        run(bench, here)
    twin = caught.value.facts["address"]
    assert twin == address.replace("/arcgis/", "/server/")
    assert not bench.requests("submit")
    assert json.dumps(caught.value.facts)
    assert run(bench, twin).tiles


def test_an_internal_host_name_leads_to_the_package_all_the_same(bench):
    result = run(bench, bench.service(value="internal"))
    assert result.tiles


class TestLinks:
    """What a job of an encrypted service names, fetched from a server made for the test."""

    JOB = Job("https://gis.example.com/rest/services/Land/VectorTileServer", "j1")

    def fetch(self, folder, source, *links_in_turn):
        """Fetch the files a job names; files whose address says "gone" are not there."""
        turns = list(links_in_turn)

        def serve(request):
            if "/jobs/" in request.url:
                links = turns.pop(0)
                state = {"jobStatus": "esriJobSucceeded", "output": {"outputUrl": links}}
                return answer(request, state)
            if "gone" in request.url:
                return answer(request, "", 403)
            return answer(request, source.read_bytes())

        fetching = Fetching(
            client=Client(session_of(serve)),
            job=self.JOB,
            part=Part(NORTH_EAST, (0, 1, 2), 3),
            record=PartRecord(3),
            kept=KeptParts(folder / "a.vtpk", self.JOB.service),
            stop=threading.Event(),
            progress=lambda _: None,
            noted=lambda _: None,
        )
        return fetching.run(None)

    def test_a_package_that_comes_unencrypted_is_said_to(self, tmp_path, source):
        _, warnings = self.fetch(tmp_path, source, ["http://files.example.com/a.vtpk"])
        assert "came without encryption (http)" in warnings[0]
        _, warnings = self.fetch(tmp_path, source, ["https://files.example.com/a.vtpk"])
        assert warnings == ()

    def test_fewer_links_after_an_expired_one_are_no_result(self, tmp_path, source):
        first, gone = "https://files.example.com/a.vtpk", "https://files.example.com/gone.vtpk"
        with pytest.raises(NoResult):
            self.fetch(tmp_path, source, [first, gone], [first])
