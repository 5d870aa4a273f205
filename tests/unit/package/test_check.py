"""The check: every kind of damage is named, and no file whatever makes it fail or hang."""

from __future__ import annotations

import ctypes
import ctypes.util
import gzip
import json
import resource
import shutil
import struct
import time
import warnings
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tilepack.core.errors import Cancelled
from tilepack.core.package.bundle import CONTENT_AT, HEADER, BundleName
from tilepack.core.package.check import check
from tilepack.core.package.findings import KINDS, Severity
from tilepack.core.package.package import Package
from tilepack.core.package.records import END, END_MARK
from tilepack.core.package.writer import PackageWriter
from tilepack.tests.support import mvt
from tilepack.tests.support.packages import (
    STYLE,
    lods,
    make_package,
    pyramid,
    root_json,
    sample,
)

BUNDLE_0 = "p12/tile/L00/R0000C0000.bundle"
BUNDLE_1 = "p12/tile/L01/R0000C0000.bundle"
SPRITE = "p12/resources/sprites/sprite"


def kinds(report):
    return {finding.kind for finding in report.findings}


def without(value, *path):
    """A copy of a JSON object without the member at ``path``."""
    value = json.loads(json.dumps(value))
    inner = value
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return value


def png(width, height):
    """As much of an image as tells its size."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L4sLL", 13, b"IHDR", width, height)


@pytest.fixture
def sound(tmp_path):
    return make_package(tmp_path / "sound.vtpk", pyramid(2))


def bundle_bytes(path, name=BUNDLE_1):
    with Package.open(path) as package:
        return bytearray(package.read(name))


@pytest.mark.parametrize("full", [False, True])
def test_a_sound_package_has_no_findings(sound, full):
    report = check(sound, full)
    assert report.findings == ()
    assert report.ok and not report.fatal and not report.mendable
    assert (report.tiles, report.levels, report.indexed) == (21, (0, 1, 2), True)
    assert report.layers == ("land",)
    assert report.tiles_decoded == 21 if full else 0 < report.tiles_decoded < 21


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize(
    ("name", "tiles", "levels"),
    [("natural-earth.vtpk", 111, 6), ("qgis_testvtpk.vtpk", 14, 5)],
)
def test_packages_of_arcgis_pro_have_no_findings(name, tiles, levels, full):
    report = check(sample(name), full)
    assert report.findings == ()
    assert (report.tiles, len(report.levels)) == (tiles, levels)


def test_a_shell_without_tiles_may_be_added():
    report = check(sample("qgis_vtpk_indexed.vtpk"))
    assert report.ok
    assert kinds(report) == {"tile-missing", "style-missing", "more"}
    assert report.findings[-1].facts["count"] == 134


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b"", "empty", "is empty"),
        (b"<html>Sign in</html>", "web-page", "web page"),
        (b'{"error":{"code":499}}', "server-message", "message of the server"),
        (b"PK\x03\x04 half of it", "truncated", "download was interrupted"),
        (b"something else", "not-a-package", "not a ZIP archive"),
        (b"PK\x05\x06" + bytes(18), "root-missing", "no p12/root.json"),
        (END.pack(END_MARK, 0, 0, 7, 7, 0, 0, 0), "not-a-package", "not a ZIP archive"),
    ],
)
def test_other_files(tmp_path, content, kind, words):
    path = tmp_path / "a.vtpk"
    path.write_bytes(content)
    report = check(path)
    assert [finding.kind for finding in report.fatal] == [kind]
    assert words in report.findings[0].sentence
    assert not report.ok and not report.mendable


def test_a_folder_and_a_missing_file(tmp_path):
    for path in (tmp_path, tmp_path / "missing.vtpk"):
        assert kinds(check(path)) == {"not-a-package"}


def test_a_package_cut_off_anywhere_is_called_that(sound):
    data = sound.read_bytes()
    for size in (4, 50, 1000, 200_000, len(data) // 2, len(data) - 30, len(data) - 1):
        sound.write_bytes(data[:size])
        assert kinds(check(sound)) == {"truncated"}, size
        assert check(sound).fatal


def test_a_table_of_contents_that_ends_early(sound):
    data = bytearray(sound.read_bytes())
    struct.pack_into("<H", data, len(data) - 12, 99)
    sound.write_bytes(data)
    assert kinds(check(sound)) == {"contents-damaged"}


@pytest.mark.parametrize(
    ("root", "kind"),
    [
        (None, "root-missing"),
        (b"", "root-unreadable"),
        (b"{", "root-unreadable"),
        (b"[]", "root-unreadable"),
        (b"\xff\xfe{}", "root-unreadable"),
        (b'{"tileInfo":' + b"[" * 50_000, "root-unreadable"),
    ],
)
def test_a_package_without_a_description(tmp_path, root, kind):
    report = check(make_package(tmp_path / "a.vtpk", entries={"p12/root.json": root}))
    assert kinds(report) == {kind}
    assert report.fatal and not report.mendable


def test_a_byte_order_mark_before_the_description_is_no_fault(tmp_path):
    entries = {"p12/root.json": b"\xef\xbb\xbf" + json.dumps(root_json(2)).encode()}
    assert check(make_package(tmp_path / "a.vtpk", entries=entries)).findings == ()


ROOT = root_json(2)


@pytest.mark.parametrize(
    ("root", "kind", "severity", "mendable"),
    [
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "format": "indexedVector"}},
         "format", "error", True),
        (without(ROOT, "tileInfo", "format"), "format", "error", True),
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "lods": lods(range(1, 3))}},
         "level-0-missing", "error", True),
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "lods": []}}, "scheme", "error", False),
        (without(ROOT, "tileInfo"), "scheme", "error", False),
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "cols": 256}}, "scheme", "error", False),
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "spatialReference": {}}},
         "scheme", "error", False),
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"],
                               "lods": [*lods([0, 1]), {"level": 2, "resolution": 30000}]}},
         "scheme", "error", False),
        (without(ROOT, "resourceInfo"), "packet-size", "fatal", True),
        (without(ROOT, "resourceInfo", "cacheInfo", "storageInfo", "packetSize"),
         "packet-size", "fatal", True),
        ({**ROOT, "resourceInfo": {"cacheInfo": {"storageInfo": {"packetSize": 0}}}},
         "packet-size", "fatal", True),
        ({**ROOT, "resourceInfo": {"cacheInfo": {"storageInfo": {"packetSize": 64}}}},
         "packet-size-other", "error", True),
        ({**ROOT, "maxLOD": 7}, "levels-differ", "warning", True),
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "lods": lods(range(2))}},
         "level-unknown", "warning", False),
        (without(ROOT, "tileMap"), "tilemap-unnamed", "warning", True),
    ],
)  # fmt: skip
def test_descriptions(tmp_path, root, kind, severity, mendable):
    entries = {"p12/root.json": json.dumps(root).encode()}
    report = check(make_package(tmp_path / "a.vtpk", pyramid(2), entries=entries))
    assert kind in kinds(report)
    finding = next(finding for finding in report.findings if finding.kind == kind)
    assert (finding.severity.value, finding.mendable) == (severity, mendable)
    assert report.ok == (severity == "warning")
    assert bool(report.fatal) == (severity == "fatal")
    assert finding.sentence.endswith(".")


@pytest.mark.parametrize(
    ("index", "kind"),
    [
        ([1, 1, 1], "tilemap-form"),
        ([[1, 1, 1, 1, 1], 1, 1, 1], "tilemap-form"),
        ([1, 1, 1, 7], "tilemap-form"),
        ([1, 1, 1, None], "tilemap-form"),
        ("1", "tilemap-form"),
        (1, "tile-not-listed"),
        ([[1, 1, 1, 1]] * 3 + [0], "tile-not-listed"),
        ([[1, 1, 1, 1]] * 3 + [[1, 1, 1, [1, 0, 0, 0]]], "tile-missing"),
        ([2, 2, 2, 2], "tilemap-elsewhere"),
    ],
)
def test_tilemaps(tmp_path, index, kind):
    report = check(make_package(tmp_path / "a.vtpk", pyramid(2), tilemap_index=index))
    assert kinds(report) - {"more"} == {kind}
    assert bool(report.fatal) == (kind == "tilemap-form")


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"{}", b'{"index":' + b"[" * 100_000])
def test_tilemaps_that_cannot_be_read(tmp_path, text):
    path = make_package(tmp_path / "a.vtpk", entries={"p12/tilemap/root.json": text})
    report = check(path)
    assert kinds(report) == {"tilemap-unreadable"}
    assert report.mendable


def test_a_tilemap_that_is_only_promised(tmp_path):
    path = make_package(tmp_path / "a.vtpk", entries={"p12/tilemap/root.json": None})
    assert kinds(check(path)) == {"tilemap-missing"}


@pytest.mark.parametrize(
    ("change", "kind", "severity"),
    [
        (lambda data: data[:5000], "bundle-short", "fatal"),
        (lambda data: data[: CONTENT_AT + 10], "tile-outside-bundle", "fatal"),
        (lambda data: put(data, HEADER.size, "<Q", (9 << 40) | (1 << 39)),
         "tile-outside-bundle", "fatal"),
        (lambda data: put(data, HEADER.size, "<Q", (9 << 40) | 64), "tile-outside-bundle", "fatal"),
        (lambda data: put(data, 0, "<L", 2), "bundle-header", "error"),
        (lambda data: put(data, 60, "<L", 1), "bundle-header", "error"),
        (lambda data: put(data, 24, "<Q", 1), "bundle-header", "error"),
        (lambda data: put(data, CONTENT_AT, "<L", 9), "tile-size", "error"),
        (lambda data: move_slot(data, 0, 700), "tile-outside-level", "error"),
        (lambda data: put(data, HEADER.size, "<Q", first(data) + 10), "tiles-overlap", "error"),
        (lambda data: put(data, CONTENT_AT + 24, "<L", 77), "tile-damaged", "fatal"),
    ],
)  # fmt: skip
def test_bundles(tmp_path, sound, change, kind, severity):
    data = change(bundle_bytes(sound))
    path = make_package(tmp_path / "a.vtpk", pyramid(2), entries={BUNDLE_1: bytes(data)})
    report = check(path, full=True)
    assert kind in kinds(report)
    assert KINDS[kind].severity is Severity(severity)
    assert not report.ok
    assert bool(report.fatal) == (severity == "fatal" or kind == "tiles-overlap")


def put(data, at, form, *values):
    struct.pack_into(form, data, at, *values)
    return data


def first(data):
    return struct.unpack_from("<Q", data, HEADER.size)[0]


def move_slot(data, old, new):
    value = struct.unpack_from("<Q", data, HEADER.size + 8 * old)[0]
    put(data, HEADER.size + 8 * old, "<Q", 0)
    return put(data, HEADER.size + 8 * new, "<Q", value)


def test_sizes_before_tiles_are_seen_wherever_a_chunk_ends(tmp_path, monkeypatch):
    monkeypatch.setattr("tilepack.core.package.archive.CHUNK", 1 << 10)
    tiles = {(7, row, 3): mvt.numbered_tile(row) * 10 for row in range(128)}
    path = make_package(tmp_path / "a.vtpk", {**pyramid(6), **tiles})
    assert "tile-size" not in kinds(check(path))
    name = BundleName(7, 0, 0).entry
    data = bundle_bytes(path, name)
    for row in (5, 77):
        offset = struct.unpack_from("<Q", data, 64 + 8 * (128 * row + 3))[0] & ((1 << 40) - 1)
        put(data, offset - 4, "<L", 1)
    path = make_package(tmp_path / "b.vtpk", {**pyramid(6), **tiles}, entries={name: bytes(data)})
    found = [finding.place for finding in check(path).findings if finding.kind == "tile-size"]
    assert sorted(found) == ["7/5/3", "7/77/3"]


@pytest.mark.parametrize(
    ("tile", "kind", "fatal"),
    [
        (gzip.decompress(mvt.square_tile()), "tile-not-gzip", False),
        (b"not a tile at all", "tile-damaged", True),
        (gzip.compress(b"not a tile at all"), "tile-damaged", True),
        (mvt.square_tile()[:-12], "tile-damaged", True),
        (gzip.compress(gzip.decompress(mvt.square_tile())[:-3]), "tile-damaged", True),
        (gzip.compress(b""), "tile-empty", False),
        (gzip.compress(bytes(300 << 20)), "tile-damaged", True),
        (mvt.tile({"land": []}, extent=0), "tile-damaged", True),
        (gzip.compress(mvt.field(3, mvt.field(15, 2))), "tile-damaged", True),
    ],
)
def test_contents_of_tiles(tmp_path, tile, kind, fatal):
    tiles = {**pyramid(2), (1, 1, 1): tile}
    report = check(make_package(tmp_path / "a.vtpk", tiles), full=True)
    assert kinds(report) == {kind}
    assert report.findings[0].place == "1/1/1"
    assert bool(report.fatal) == fatal


def test_the_quick_check_looks_into_tiles_of_every_level(tmp_path):
    for level in range(4):
        tiles = pyramid(3)
        tiles.update({place: b"broken" for place in tiles if place[0] == level})
        assert "tile-damaged" in kinds(check(make_package(tmp_path / "a.vtpk", tiles)))


def rewritten(path, target, method=zipfile.ZIP_STORED, extra=()):
    """The package written again by another ZIP writer, with more entries."""
    with Package.open(path) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(target, "w", method) as archive:
            for name in package.names:
                archive.writestr(name, package.read(name))
            for name, data in extra:
                archive.writestr(name, data)
    return target


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("../outside.txt", "name-unsafe"),
        ("/etc/passwd", "name-unsafe"),
        ("..\\outside.txt", "name-unsafe"),
        ("C:\\outside.txt", "name-unsafe"),
        ("p12/root.json", "name-twice"),
        (BUNDLE_0, "name-twice"),
        ("p12/tile/L00/R0001C0000.bundle", "bundle-name"),
        ("p12/tile/other.bundle", "bundle-name"),
    ],
)
def test_entries_that_do_not_belong(tmp_path, sound, name, kind):
    with Package.open(sound) as package:
        data = package.read(name) if name in package.names else b"data"
    report = check(rewritten(sound, tmp_path / "a.vtpk", extra=[(name, data)]))
    assert kinds(report) == {kind}
    assert report.mendable or kind == "bundle-name"


def test_compressed_entries(tmp_path, sound):
    report = check(rewritten(sound, tmp_path / "a.vtpk", zipfile.ZIP_DEFLATED), full=True)
    assert kinds(report) == {"deflated"}
    assert report.ok
    assert report.tiles_decoded == 21


def test_bytes_around_the_archive(tmp_path, sound):
    data = sound.read_bytes()
    for content, kind in ((data + b"\0", "bytes-after"), (b"#!" + data, "bytes-before")):
        sound.write_bytes(content)
        report = check(sound)
        assert kinds(report) == {kind}
        assert report.mendable


def test_changed_bytes_are_noticed_wherever_they_are(tmp_path, sound):
    data = sound.read_bytes()
    for at in range(40, len(data) - 30, len(data) // 60):
        sound.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        assert not check(sound).ok, at


def test_documents_that_cannot_be_read_are_warnings(tmp_path):
    names = {
        "p12/metadata.json": b"{",
        "p12/resources/styles/root.json": b"[]",
        "p12/resources/info/root.json": b"\xff",
        "esriinfo/iteminfo.xml": b"<a><b></a>",
        "esriinfo/item.pkinfo": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        SPRITE + ".json": b"nothing",
        SPRITE + "@2x.png": b"png",
    }
    report = check(make_package(tmp_path / "a.vtpk", entries=names))
    assert report.ok
    unreadable = [f.place for f in report.findings if f.kind == "document-unreadable"]
    assert sorted(unreadable) == sorted(names)
    halves = [f.place for f in report.findings if f.kind == "sprite-half"]
    assert halves == [SPRITE + ".json", SPRITE + "@2x.png"]


def test_a_style_that_draws_what_is_not_there(tmp_path):
    style = {**STYLE, "layers": [{**STYLE["layers"][0], "source-layer": "sea"}]}
    entries = {"p12/resources/styles/root.json": json.dumps(style).encode()}
    report = check(make_package(tmp_path / "a.vtpk", entries=entries))
    assert [finding.facts["layer"] for finding in report.findings] == ["sea"]


def styled(path, layers, **entries):
    """A package whose style has these layers; ``entries`` are added to it."""
    style = {**STYLE, "layers": [{"source-layer": "land", **layer} for layer in layers]}
    style_entry = {"p12/resources/styles/root.json": json.dumps(style).encode()}
    return make_package(path, entries={**style_entry, **entries})


@pytest.mark.parametrize("full", [False, True], ids=["quick", "full"])
def test_a_style_that_would_end_qgis(tmp_path, full):
    layers = [
        {"id": "sea", "paint": {"fill-pattern": ["step", ["zoom"]], "fill-color": "#00f"}},
        {"id": "hills", "filter": ["all", ["!"]]},
    ]
    report = check(styled(tmp_path / "a.vtpk", layers), full)
    assert [
        (finding.kind, finding.place, finding.facts["layer"], finding.facts["property"])
        for finding in report.findings
    ] == [
        ("style-value", "p12/resources/styles/root.json", "sea", "fill-pattern"),
        ("style-value", "p12/resources/styles/root.json", "hills", "filter"),
    ]
    assert "crash" in report.findings[0].sentence
    assert not report.ok
    assert not report.fatal  # the layer is shown without it


def icon(x=0, y=0, side=8):
    return {"x": x, "y": y, "width": side, "height": side, "pixelRatio": 1}


@pytest.mark.parametrize(
    ("layer", "missing"),
    [
        ({"layout": {"icon-image": "church"}}, []),
        ({"layout": {"icon-image": "inn"}}, ["inn"]),
        ({"layout": {"icon-image": "shield-{shield}"}}, []),
        ({"layout": {"icon-image": ["get", "icon"]}}, []),
        ({"layout": {"icon-image": {"stops": [[1, "church"], [9, "inn"]]}}}, ["inn"]),
        ({"paint": {"fill-pattern": "grass"}}, ["grass"]),
        ({"paint": {"line-pattern": "rail"}}, ["rail"]),
    ],
)
def test_icons_that_the_sprites_lack(tmp_path, layer, missing):
    sprites = {
        SPRITE + ".json": json.dumps({"church": icon()}).encode(),
        SPRITE + ".png": png(16, 16),
    }
    report = check(styled(tmp_path / "a.vtpk", [layer], **sprites))
    assert report.ok
    assert [finding.kind for finding in report.findings] == ["icon-missing"] * len(missing)
    assert [finding.facts["icon"] for finding in report.findings] == missing


def test_a_style_with_icons_in_a_package_without_sprites(tmp_path):
    layers = [{"layout": {"icon-image": "church"}}, {"paint": {"fill-pattern": "grass"}}]
    assert kinds(check(styled(tmp_path / "a.vtpk", layers))) == {"sprite-missing"}


@pytest.mark.parametrize(
    "value", [icon(9, 0), icon(0, 9), icon(-1, 0), icon(side=17), {"x": 0}, "church", None]
)
def test_icons_outside_of_their_image(tmp_path, value):
    sprites = {
        SPRITE + "@2x.json": json.dumps({"church": value, "inn": icon()}).encode(),
        SPRITE + "@2x.png": png(16, 16),
    }
    report = check(make_package(tmp_path / "a.vtpk", entries=sprites))
    found = [(finding.kind, finding.facts["icon"]) for finding in report.findings]
    assert found == [("icon-outside", "church")]


@pytest.mark.parametrize(
    ("layout", "fonts", "missing"),
    [
        ({"text-field": "{name}", "text-font": ["Here"]}, ("Here",), []),
        ({"text-field": "{name}", "text-font": ["There"]}, ("There",), ["There"]),
        ({"text-field": "{name}", "text-font": ["There", "Here"]}, ("Here", "There"), []),
        ({"text-field": "{name}", "text-font": ["Both", "Of them"]}, ("Both", "Of them"), []),
        ({"text-field": "{name}", "text-font": ["One", "Other"]}, ("One", "Other"), ["One, Other"]),
        ({"text-field": "{name}", "text-font": {"stops": [[1, ["Here"]], [8, ["There"]]]}},
         ("Here", "There"), ["There"]),
        ({"text-field": "{name}",
          "text-font": ["step", ["zoom"], ["literal", ["Here"]], 8, ["literal", ["There"]]]},
         ("Here", "There"), ["There"]),
        ({"text-field": "{name}", "text-font": ["get", "font"]}, (), []),
        ({"text-field": "{name}"}, ("Arial Unicode MS Regular", "Open Sans Regular"),
         ["Open Sans Regular, Arial Unicode MS Regular"]),
        ({"text-font": ["There"]}, (), []),
        ({"text-field": "", "text-font": ["There"]}, (), []),
    ],
)  # fmt: skip
def test_fonts_used_and_missing(tmp_path, layout, fonts, missing):
    glyphs = {
        "p12/resources/fonts/Here/0-255.pbf": b"",
        "p12/resources/fonts/Both,Of them/0-255.pbf": b"",
    }
    report = check(styled(tmp_path / "a.vtpk", [{"layout": layout}], **glyphs))
    assert report.ok
    assert report.fonts == fonts
    assert [finding.kind for finding in report.findings] == ["font-missing"] * len(missing)
    assert [finding.facts["font"] for finding in report.findings] == missing


def test_icons_and_fonts_of_another_address_are_not_looked_for(tmp_path):
    layout = {"text-field": "{name}", "text-font": ["There"], "icon-image": "inn"}
    style = {
        **STYLE,
        "glyphs": "https://example.com/{fontstack}/{range}.pbf",
        "sprite": "https://example.com/sprite",
        "layers": [{"source-layer": "land", "layout": layout}],
    }
    entries = {"p12/resources/styles/root.json": json.dumps(style).encode()}
    report = check(make_package(tmp_path / "a.vtpk", entries=entries))
    assert report.findings == ()
    assert report.fonts == ("There",)


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.integers() | st.sampled_from(["stops", "literal", "text-font", "layers"]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["layers", "layout", "paint", "text-field", "text-font", "stops",
                                 "icon-image", "fill-pattern", "source-layer"]), inner, max_size=4)
        ),
        max_leaves=30,
    )
)  # fmt: skip
def test_no_style_breaks_the_check(tmp_path_factory, style):
    entries = {"p12/resources/styles/root.json": json.dumps({"layers": [style]}).encode()}
    path = make_package(tmp_path_factory.getbasetemp() / "style.vtpk", entries=entries)
    found = [each.kind for each in check(path).findings if each.severity is not Severity.WARNING]
    assert set(found) <= {"style-value"}


def test_many_findings_of_a_kind_are_counted(tmp_path):
    tiles = {place: b"broken" for place in pyramid(4)}
    report = check(make_package(tmp_path / "a.vtpk", tiles), full=True)
    assert len(report.fatal) == 10
    assert report.findings[-1].kind == "more"
    assert report.findings[-1].facts["count"] == 341 - 10
    assert "Tile 0/0/0 is damaged" in report.findings[-1].sentence


def test_sentences_are_translated_as_a_whole(tmp_path):
    report = check(make_package(tmp_path / "a.vtpk", tilemap_index=[1, 1, 1]))
    seen = []
    text = report.findings[0].sentence_in(lambda text: seen.append(text) or text.upper().lower())
    assert seen == [KINDS["tilemap-form"].sentence, "node {place} has {count} children"]
    assert "3 children" in text


def test_progress_grows_to_one_and_cancel_stops_at_once(sound):
    steps = []
    check(sound, full=True, progress=steps.append)
    assert steps == sorted(steps)
    assert steps[-1] == 1.0
    assert len(steps) > 5
    with pytest.raises(Cancelled):
        check(sound, cancelled=lambda: True)


def test_bombs_cost_neither_time_nor_memory(tmp_path, sound):
    """Each would grow to gigabytes: an entry, a bundle, a document, tiles that share bytes."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    bomb = tmp_path / "a.vtpk"
    with Package.open(sound) as package, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("p12/root.json", package.read("p12/root.json"))
        for name in (BUNDLE_1, "p12/metadata.json", "p12/tilemap/root.json", "font.pbf"):
            with out.open(name, "w", force_zip64=True) as file:
                for _ in range(256):
                    file.write(b"[" * (1 << 20) if name.endswith("json") else bytes(1 << 20))
    report = check(bomb, full=True)
    assert [finding.place for finding in report.fatal if finding.kind == "bomb"] == [
        BUNDLE_1,
        "p12/metadata.json",
        "p12/tilemap/root.json",
        "font.pbf",
    ]

    tile = gzip.compress(bytes(60 << 20))
    content = len(tile).to_bytes(4, "little") + tile
    index = struct.pack("<Q", len(tile) << 40 | CONTENT_AT + 4) * 16384
    header = HEADER.pack(
        3, 0, 0, 5, 0, CONTENT_AT + len(content), 40, 131092, 3, 0, 16384, 5, 131072
    )
    shared = make_package(
        tmp_path / "b.vtpk", entries={"p12/tile/L07/R0000C0000.bundle": header + index + content}
    )
    assert "bomb" in kinds(check(shared, full=True))
    assert time.perf_counter() - start < 20
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 200 << 10


@pytest.fixture(scope="module")
def libzip():
    name = ctypes.util.find_library("zip")
    if name is None:
        pytest.skip("libzip, which QGIS opens packages with, is not here")
    library = ctypes.CDLL(name)
    library.zip_open.restype = ctypes.c_void_p
    library.zip_close.argtypes = [ctypes.c_void_p]

    def opens(path):
        error = ctypes.c_int()
        check_consistency = 4
        archive = library.zip_open(str(path).encode(), check_consistency, ctypes.byref(error))
        if archive:
            library.zip_close(archive)
        return bool(archive)

    return opens


def test_libzip_opens_what_the_writer_writes(tmp_path, sound, libzip):
    assert libzip(sound)
    many = tmp_path / "many.vtpk"
    with PackageWriter(many) as writer:
        for number in range(65_600):
            writer.add(f"{number}ü", b"")
    assert libzip(many)


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_whatever_the_damage_the_check_ends_and_libzip_opens_what_is_ok(
    tmp_path_factory, libzip, data
):
    folder = tmp_path_factory.getbasetemp()
    sound, path = folder / "check-sound.vtpk", folder / "check-fuzzed.vtpk"
    if not sound.exists():
        make_package(sound, pyramid(1))
    content = bytearray(sound.read_bytes())
    with Package.open(sound) as package:
        heads = [entry.header for entry in package.archive.entries]
        heads += [package.archive.directory_start, len(content) - 22]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.sampled_from(heads)) + data.draw(st.integers(0, 200))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    if data.draw(st.booleans()):
        content = content[: data.draw(st.integers(0, len(content)))]
    path.write_bytes(content)
    report = check(path, full=data.draw(st.booleans()))
    assert all(finding.sentence for finding in report.findings)
    if report.ok:
        assert libzip(path)


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400) | st.binary(max_size=400).map(gzip.compress))
def test_no_bytes_in_place_of_a_tile_break_the_check(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "tile.vtpk"
    tiles = {(0, 0, 0): content or b"x"}
    report = check(make_package(path, tiles), full=True)
    assert report.tiles == 1


def test_checking_does_not_touch_the_file(tmp_path, sound):
    copy = tmp_path / "copy.vtpk"
    shutil.copy2(sound, copy)
    check(sound, full=True)
    assert sound.read_bytes() == copy.read_bytes()
    assert sorted(tmp_path.iterdir()) == [copy, sound]
