"""Repair: what QGIS refuses or crashes on is gone, all tiles are still there."""

from __future__ import annotations

import gzip
import json
import struct
import warnings
import zipfile

import pytest

from tilepack.core.errors import (
    NotAPackage,
    OutputUnwritable,
    PackageDamaged,
    WebPageInstead,
)
from tilepack.core.package import tilemap
from tilepack.core.package.bundle import CONTENT_AT, HEADER
from tilepack.core.package.check import check
from tilepack.core.package.findings import KINDS
from tilepack.core.package.package import Package
from tilepack.core.package.repair import repair
from tilepack.tests.support import mvt
from tilepack.tests.support.cancelling import cancelled_later
from tilepack.tests.support.packages import STYLE, lods, make_package, pyramid, root_json, sample

BUNDLE_1 = "p12/tile/L01/R0000C0000.bundle"
ROOT = root_json(2)


def root_without(*path):
    root = json.loads(json.dumps(ROOT))
    inner = root
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return root


def contents(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


def mended(path, tmp_path):
    """The result of a repair: sound, stored, nothing else left in the folder."""
    target = tmp_path / "mended.vtpk"
    sentences = repair(path, target)
    report = check(target, full=True)
    assert not [finding for finding in report.findings if finding.mendable]
    assert report.ok
    with zipfile.ZipFile(target) as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
        assert len(archive.namelist()) == len(set(archive.namelist()))
    assert sorted(tmp_path.glob("mended*")) == [target]
    return target, sentences


@pytest.mark.parametrize(
    ("root", "sentence"),
    [
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "format": "indexedVector"}}, "format"),
        (root_without("tileInfo", "format"), "format"),
        ({**ROOT, "tileInfo": {**ROOT["tileInfo"], "lods": lods(range(2, 3))}}, "begin at 0"),
        (root_without("resourceInfo"), "size of the bundles"),
        ({**ROOT, "resourceInfo": {"cacheInfo": {"storageInfo": {"packetSize": "no"}}}}, "size"),
        ({**ROOT, "resourceInfo": {"cacheInfo": {"storageInfo": {"packetSize": 64}}}}, "size"),
        ({**ROOT, "minLOD": 1, "maxLOD": 9}, "which levels"),
        (root_without("tileMap"), "names the tilemap"),
    ],
)
def test_descriptions(tmp_path, root, sentence):
    entries = {"p12/root.json": json.dumps(root).encode()}
    path = make_package(tmp_path / "a.vtpk", pyramid(2), entries=entries)
    target, sentences = mended(path, tmp_path)
    assert len(sentences) == 1
    assert sentence in sentences[0]
    assert contents(target) == pyramid(2)
    with Package.open(target) as package:
        assert package.root == ROOT


def test_added_levels_continue_the_others(tmp_path):
    root = {**ROOT, "tileInfo": {**ROOT["tileInfo"], "lods": lods(range(2, 5))}}
    path = make_package(tmp_path / "a.vtpk", pyramid(2), root=root)
    target, _ = mended(path, tmp_path)
    with Package.open(target) as package:
        written = package.root["tileInfo"]["lods"]
    expected = lods(range(5))
    assert [lod["level"] for lod in written] == [0, 1, 2, 3, 4]
    for one, other in zip(written, expected):
        assert one == pytest.approx(other)


@pytest.mark.parametrize("index", [[1, 1], 1, [[1, 1, 1, 1]] * 3 + [0], "text", [5, 1, 1, 1]])
def test_wrong_tilemaps(tmp_path, index):
    path = make_package(tmp_path / "a.vtpk", pyramid(2), tilemap_index=index)
    target, sentences = mended(path, tmp_path)
    assert sentences == ["The tilemap was made anew from the tiles."]
    with Package.open(target) as package:
        assert package.tilemap() == tilemap.build(pyramid(2))


def test_a_missing_tilemap_is_made(tmp_path):
    path = make_package(tmp_path / "a.vtpk", entries={"p12/tilemap/root.json": None})
    target, sentences = mended(path, tmp_path)
    assert "tilemap" in sentences[0]
    with Package.open(target) as package:
        assert package.tilemap() == tilemap.build(pyramid(2))


def test_a_tilemap_wider_than_the_package_is_left_alone(tmp_path):
    """An export may carry the tilemap of its whole service; QGIS copes with it."""
    wider = [[1, 1, 1, [1, 1, 1, 1]]] * 4
    path = make_package(tmp_path / "a.vtpk", pyramid(2), tilemap_index=wider)
    target, sentences = mended(path, tmp_path)
    assert sentences == []
    with Package.open(target) as package:
        assert package.tilemap() == wider


def rewritten(path, target, method=zipfile.ZIP_STORED, extra=()):
    with Package.open(path) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(target, "w", method) as archive:
            for name in package.names:
                archive.writestr(name, package.read(name))
            for name, data in extra:
                archive.writestr(name, data)
    return target


def test_compressed_entries_are_stored(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(2))
    packed = rewritten(path, tmp_path / "b.vtpk", zipfile.ZIP_DEFLATED)
    target, sentences = mended(packed, tmp_path)
    assert sentences == ["Compressed parts are stored uncompressed now."]
    assert contents(target) == pyramid(2)


def test_duplicates_strange_names_and_folders(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(2))
    later = json.dumps({**ROOT, "name": "Later"}).encode()
    extra = [("p12/root.json", later), ("../out.txt", b""), ("p12/folder/", b""), ("a.txt", b"x")]
    target, sentences = mended(rewritten(path, tmp_path / "b.vtpk", extra=extra), tmp_path)
    assert len(sentences) == 2
    with Package.open(target) as package:
        assert package.root["name"] == "Later"
        assert package.read("a.txt") == b"x"
        assert not {"../out.txt", "p12/folder/"} & set(package.names)


@pytest.mark.parametrize(
    ("before", "after"), [(b"", b"\n"), (b"#!", b""), (b"PK\x03\x04 and more", bytes(70_000))]
)
def test_foreign_bytes_around_the_archive(tmp_path, before, after):
    path = make_package(tmp_path / "a.vtpk", pyramid(2))
    path.write_bytes(before + path.read_bytes() + after)
    target, sentences = mended(path, tmp_path)
    assert len(sentences) == bool(before) + bool(after)
    assert contents(target) == pyramid(2)


def test_tiles_that_are_not_compressed(tmp_path):
    tiles = pyramid(3)
    raw = {place: gzip.decompress(data) for place, data in tiles.items() if place[1] % 2}
    path = make_package(tmp_path / "a.vtpk", {**tiles, **raw})
    target, sentences = mended(path, tmp_path)
    assert sentences == ["Tiles are compressed now as QGIS needs them."]
    found = contents(target)
    assert set(found) == set(tiles)
    assert all(data[:2] == b"\x1f\x8b" for data in found.values())
    assert all(gzip.decompress(found[place]) == gzip.decompress(tiles[place]) for place in tiles)


def change_bundle(tmp_path, change):
    with Package.open(make_package(tmp_path / "sound.vtpk", pyramid(2))) as package:
        data = change(bytearray(package.read(BUNDLE_1)))
    return make_package(tmp_path / "a.vtpk", pyramid(2), entries={BUNDLE_1: bytes(data)})


def put(data, at, form, *values):
    struct.pack_into(form, data, at, *values)
    return data


@pytest.mark.parametrize(
    "change",
    [
        lambda data: put(data, 0, "<L", 7),
        lambda data: put(data, 24, "<Q", 5),
        lambda data: put(data, CONTENT_AT, "<L", 1),
        lambda data: data + b"slack",
    ],
)
def test_bundles_of_a_wrong_form_keep_their_tiles(tmp_path, change):
    target, sentences = mended(change_bundle(tmp_path, change), tmp_path)
    assert sentences == ["Bundles with a wrong form were made anew."]
    assert contents(target) == pyramid(2)


def test_tiles_outside_their_bundle_or_level_are_dropped(tmp_path):
    def change(data):
        put(data, HEADER.size, "<Q", (9 << 40) | (1 << 39))
        slot = HEADER.size + 8 * 500
        return put(data, slot, "<Q", struct.unpack_from("<Q", data, HEADER.size + 8)[0])

    target, sentences = mended(change_bundle(tmp_path, change), tmp_path)
    assert any("outside" in sentence for sentence in sentences)
    expected = pyramid(2)
    del expected[1, 0, 0]
    assert contents(target) == expected
    with Package.open(target) as package:
        assert package.tilemap() == tilemap.build(expected)


def test_a_bundle_without_room_for_its_index_is_dropped(tmp_path):
    target, sentences = mended(change_bundle(tmp_path, lambda data: data[:999]), tmp_path)
    assert "Bundles too short for any tile were removed." in sentences
    assert set(contents(target)) == {place for place in pyramid(2) if place[0] != 1}


def test_several_faults_at_once(tmp_path):
    root = {**root_without("resourceInfo"), "maxLOD": 30}
    root["tileInfo"] = {**root["tileInfo"], "format": "indexedVector", "lods": lods([1, 2])}
    entries = {"p12/root.json": json.dumps(root).encode()}
    path = make_package(tmp_path / "a.vtpk", pyramid(2), entries=entries, tilemap_index=[1])
    path.write_bytes(path.read_bytes() + b"x")
    target, sentences = mended(path, tmp_path)
    assert len(sentences) == 6
    assert contents(target) == pyramid(2)


def test_a_sound_package_is_copied_as_it_is(tmp_path):
    for name in ("natural-earth.vtpk", "qgis_testvtpk.vtpk"):
        path = sample(name)
        target = tmp_path / name
        assert repair(path, target) == []
        with Package.open(path) as old, Package.open(target) as new:
            assert sorted(new.names) == sorted(old.names)
            assert all(new.read(entry) == old.read(entry) for entry in old.names)


@pytest.mark.parametrize(
    ("tiles", "entries"),
    [
        ({**pyramid(1), (1, 0, 0): b"\x1f\x8bbroken"}, {}),
        ({**pyramid(1), (1, 0, 0): b"broken"}, {}),
        ({**pyramid(1), (1, 0, 0): gzip.compress(b"broken")}, {}),
        (pyramid(1), {"p12/root.json": json.dumps(root_without("tileInfo")).encode()}),
    ],
)
def test_what_cannot_be_mended_is_said_and_nothing_written(tmp_path, tiles, entries):
    path = make_package(tmp_path / "a.vtpk", tiles, entries=entries)
    with pytest.raises(PackageDamaged):
        repair(path, tmp_path / "b.vtpk")
    assert list(tmp_path.iterdir()) == [path]


def test_a_broken_uncompressed_tile_that_the_sample_missed(tmp_path):
    tiles = {**pyramid(5), (5, 3, 3): b"broken"}
    path = make_package(tmp_path / "a.vtpk", tiles)
    assert check(path).ok
    with pytest.raises(PackageDamaged, match="5/3/3"):
        repair(path, tmp_path / "b.vtpk")
    assert list(tmp_path.iterdir()) == [path]


def test_no_package_at_all(tmp_path):
    path = tmp_path / "a.vtpk"
    for content, error in ((b"<html>", WebPageInstead), (b"nothing", NotAPackage)):
        path.write_bytes(content)
        with pytest.raises(error):
            repair(path, tmp_path / "b.vtpk")
    assert list(tmp_path.iterdir()) == [path]


def test_cancel(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(2))
    target, times = tmp_path / "b.vtpk", 0
    for _ in cancelled_later(lambda answer: repair(path, target, cancelled=answer)):
        times += 1
        assert list(tmp_path.iterdir()) == [path]
    assert times > 10


def test_every_kind_that_is_called_mendable_is_mended_here():
    """The list of what a check calls mendable is the list of what these tests mend."""
    tested = {
        "bytes-before", "bytes-after", "name-twice", "name-unsafe", "deflated", "format",
        "level-0-missing", "packet-size", "packet-size-other", "levels-differ", "bundle-name-form",
        "bundle-short", "bundle-header", "tile-outside-bundle", "tile-size", "tile-outside-level",
        "tile-not-gzip", "tilemap-form", "tilemap-unreadable", "tilemap-missing",
        "tilemap-unnamed", "tile-not-listed", "style-value",
    }  # fmt: skip
    assert {kind for kind, value in KINDS.items() if value.mendable} == tested


def test_a_style_loses_what_would_end_qgis_and_nothing_else(tmp_path):
    sound = {**STYLE["layers"][0], "paint": {"fill-color": "#eeeecc"}}
    deadly = {**sound, "paint": {**sound["paint"], "fill-pattern": ["step", ["zoom"]]}}
    hidden = {**sound, "id": "hidden", "filter": ["!"]}
    style = {**STYLE, "layers": [deadly, hidden]}
    entries = {"p12/resources/styles/root.json": json.dumps(style).encode()}
    path = make_package(tmp_path / "a.vtpk", pyramid(2), entries=entries)
    target, sentences = mended(path, tmp_path)
    assert sentences == ["What would make QGIS crash was removed from the style."]
    assert contents(target) == pyramid(2)
    with Package.open(target) as package:
        assert package.style() == {**STYLE, "layers": [sound]}


def test_bundles_named_otherwise_are_renamed(tmp_path):
    tiles = {**pyramid(1), (8, 128, 0): mvt.square_tile()}
    with Package.open(make_package(tmp_path / "sound.vtpk", tiles)) as package:
        data = package.read("p12/tile/L08/R0080C0000.bundle")
        others = {name: package.read(name) for name in package.names if "L08" not in name}
    with zipfile.ZipFile(tmp_path / "a.vtpk", "w") as archive:
        for name, content in others.items():
            archive.writestr(name, content)
        archive.writestr("p12/tile/L08/R000080C000000.bundle", data)
    target, _ = mended(tmp_path / "a.vtpk", tmp_path)
    assert contents(target) == tiles


def test_a_target_that_cannot_be_written(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(1))
    with pytest.raises(OutputUnwritable, match="No such file"):
        repair(path, tmp_path / "missing" / "b.vtpk")
