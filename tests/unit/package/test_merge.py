"""Merging: split any way and merged in any order, a package is what it was."""

from __future__ import annotations

import itertools
import json
import time
import zipfile
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tilepack.core.errors import (
    NotAPackage,
    OutputUnwritable,
    PackageDamaged,
    PackagesDiffer,
)
from tilepack.core.package import tilemap
from tilepack.core.package.check import check
from tilepack.core.package.merge import MergeResult, merge
from tilepack.core.package.package import Package
from tilepack.core.package.writer import PackageWriter
from tilepack.tests.support import mvt
from tilepack.tests.support.cancelling import cancelled_later
from tilepack.tests.support.packages import (
    ITEM_INFO,
    STYLE,
    lods,
    make_package,
    make_part,
    pyramid,
    root_json,
    sample,
)

SQUARE = mvt.square_tile(inset=-200)


def contents(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


def index_of(path):
    with Package.open(path) as package:
        return package.tilemap()


def root_of(path):
    with Package.open(path) as package:
        return package.root


def drawn_from(index, level, row, column):
    """The tile a reader draws this place from: the walk down the tilemap, or nothing."""
    node, depth = index, 0
    while isinstance(node, list) and depth < level:
        depth += 1
        shift = level - depth
        node = node[(column >> shift & 1) + ((row >> shift & 1) << 1)]
    return None if node == 0 else (depth, row >> level - depth, column >> level - depth)


@pytest.mark.parametrize("name", ["natural-earth.vtpk", "qgis_testvtpk.vtpk"])
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_split_any_way_and_merged_in_any_order_it_is_what_it_was(tmp_path_factory, name, data):
    source = sample(name)
    folder = tmp_path_factory.mktemp("split")
    original = contents(source)
    count = data.draw(st.integers(1, 4))
    shares = st.sets(st.integers(0, count - 1), min_size=1)
    parts: list[set] = [set() for _ in range(count)]
    for place in original:
        for number in data.draw(shares):
            parts[number].add(place)
    files = [make_part(source, folder / f"{n}.vtpk", part) for n, part in enumerate(parts)]
    merged = folder / "merged.vtpk"
    result = merge(data.draw(st.permutations(files)), merged, fill=False)
    assert result == MergeResult(len(original))
    assert contents(merged) == original
    assert index_of(merged) == index_of(source)
    report = check(merged, full=True)
    assert report.ok and not [f for f in report.findings if f.kind != "tile-missing"]


def touches(place, columns, level=5):
    """Whether a tile lies in a range of columns of ``level``, or in part."""
    own, _, column = place
    first = column << level - own if own <= level else column >> own - level
    last = (column + 1 << level - own) - 1 if own <= level else first
    return first < columns.stop and last >= columns.start


@pytest.mark.parametrize("fill", [False, True])
@pytest.mark.parametrize("cut", [3, 10, 16, 20, 21])
def test_an_export_split_side_by_side_is_one_again(tmp_path, cut, fill):
    source = sample("natural-earth.vtpk")
    original = contents(source)
    files = [
        make_part(
            source, tmp_path / f"{side.start}.vtpk", [p for p in original if touches(p, side)]
        )
        for side in (range(cut), range(cut, 32))
    ]
    merge(files, tmp_path / "merged.vtpk", fill=fill)
    assert contents(tmp_path / "merged.vtpk") == original
    assert index_of(tmp_path / "merged.vtpk") == index_of(source)


def test_the_order_makes_no_difference(tmp_path):
    entries = ({"a.txt": b"one"}, {"a.txt": b"two"}, {"b.txt": b"three"})
    tiles = (
        {**pyramid(1), (2, 0, 0): mvt.numbered_tile(100)},
        {**pyramid(1), (2, 0, 0): mvt.numbered_tile(200)},
        pyramid(2),
    )
    files = [make_package(tmp_path / f"{n}.vtpk", tiles[n], entries=entries[n]) for n in range(3)]
    results = []
    for order in itertools.permutations(files):
        merge(order, tmp_path / "merged.vtpk")
        with Package.open(tmp_path / "merged.vtpk") as package:
            results.append({n: package.read(n) for n in package.names if "esriinfo" not in n})
    assert all(result == results[0] for result in results)


def test_of_different_tiles_the_newer_is_taken(tmp_path):
    old, new = mvt.numbered_tile(1), mvt.square_tile()
    files = []
    for year, tile in ((2024, new), (2020, old)):
        path = make_package(tmp_path / f"{year}.vtpk", {(0, 0, 0): tile})
        moment = time.struct_time((year, 5, 1, 12, 0, 0, 0, 0, 0))
        with Package.open(path) as package, PackageWriter(path, moment=moment) as writer:
            for name in package.names:
                writer.add(name, package.read(name))
        files.append(path)
    for order in (files, files[::-1]):
        merge(order, tmp_path / "merged.vtpk")
        assert contents(tmp_path / "merged.vtpk") == {(0, 0, 0): new}


def test_a_bundle_of_one_package_alone_is_copied_as_it_is(tmp_path):
    source = sample("natural-earth.vtpk")
    places = contents(source)
    upper = make_part(source, tmp_path / "upper.vtpk", [p for p in places if p[0] < 5])
    merge([upper, source], tmp_path / "merged.vtpk", fill=False)
    with Package.open(source) as old, Package.open(tmp_path / "merged.vtpk") as new:
        name = "p12/tile/L05/R0000C0000.bundle"
        assert new.read(name) == old.read(name)


def test_everything_else_of_the_packages_is_there_once(tmp_path):
    source = sample("natural-earth.vtpk")
    other = make_part(source, tmp_path / "other.vtpk", [(0, 0, 0)])
    merge([source, other], tmp_path / "merged.vtpk")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(tmp_path / "merged.vtpk") as new:
        assert sorted(new.namelist()) == sorted(old.namelist())
        assert new.testzip() is None
        for name in old.namelist():
            if "esriinfo" not in name and "/tile" not in name and name != "p12/root.json":
                assert new.read(name) == old.read(name)


class TestDifferentDepths:
    """One package ends where another goes on: nothing that was drawn becomes blank."""

    def shallow_and_deep(self, tmp_path, **options):
        shallow = {place: SQUARE for place in pyramid(2)}
        deep = {place: SQUARE for place in shallow if touches(place, range(3))}
        for level in (3, 4, 5):
            deep.update(
                {
                    (level, row, column): SQUARE
                    for row in range(2**level // 4)
                    for column in range(2**level // 4)
                    if touches((level, row, column), range(3))
                }
            )
        return (
            make_package(tmp_path / "shallow.vtpk", shallow, **options),
            make_package(tmp_path / "deep.vtpk", deep, **options),
        )

    @pytest.mark.parametrize("indexed", [True, False])
    def test_every_place_is_still_drawn(self, tmp_path, indexed):
        files = self.shallow_and_deep(tmp_path, indexed=indexed)
        result = merge(files, tmp_path / "merged.vtpk")
        assert result.filled > 0
        found = contents(tmp_path / "merged.vtpk")
        assert len(found) == result.tiles
        if indexed:
            index = index_of(tmp_path / "merged.vtpk")
            assert index == tilemap.build(found)
            for row, column in itertools.product(range(32), repeat=2):
                place = drawn_from(index, 5, row, column)
                assert place in found, (row, column)
        report = check(tmp_path / "merged.vtpk", full=True)
        assert report.ok

    def test_the_finest_tile_there_is_serves(self, tmp_path):
        merge(self.shallow_and_deep(tmp_path), tmp_path / "merged.vtpk")
        index = index_of(tmp_path / "merged.vtpk")
        assert drawn_from(index, 5, 0, 2) == (5, 0, 2)  # of the deep package
        assert drawn_from(index, 5, 0, 3) == (5, 0, 3)  # made from its sibling's parent
        assert drawn_from(index, 5, 0, 5)[0] == 3  # made from the shared tile
        assert drawn_from(index, 5, 0, 9)[0] == 2  # the shallow package's own leaf

    def test_without_filling_there_are_only_their_own_tiles(self, tmp_path):
        files = self.shallow_and_deep(tmp_path)
        result = merge(files, tmp_path / "merged.vtpk", fill=False)
        assert result.filled == 0
        both = {**contents(files[0]), **contents(files[1])}
        assert contents(tmp_path / "merged.vtpk") == both

    def test_an_older_leaf_is_drawn_beside_newer_children(self, tmp_path):
        old = {place: mvt.square_tile(inset=-100) for place in pyramid(1)}
        old[2, 3, 3] = SQUARE
        new = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (2, 0, 0): SQUARE}
        files = [
            make_package(tmp_path / "old.vtpk", old),
            make_package(tmp_path / "new.vtpk", new),
        ]
        merge(files, tmp_path / "merged.vtpk")
        index = index_of(tmp_path / "merged.vtpk")
        assert all(drawn_from(index, 2, row, column) for row in range(2) for column in range(2))

    def test_what_was_empty_stays_empty(self, tmp_path):
        """The shared tile has nothing in its eastern half, so nothing is made there."""
        ring = [(0, 0), (1500, 0), (1500, 4096), (0, 4096)]
        west = mvt.tile({"land": [(mvt.POLYGON, [ring])]})
        shallow = make_package(tmp_path / "shallow.vtpk", {(0, 0, 0): west})
        deep = make_package(tmp_path / "deep.vtpk", {(0, 0, 0): west, (1, 0, 0): SQUARE})
        result = merge([shallow, deep], tmp_path / "merged.vtpk")
        assert index_of(tmp_path / "merged.vtpk") == [1, 0, 1, 0]
        assert result == MergeResult(3, 1)

    def test_a_shared_tile_that_cannot_be_read_is_left_as_it_is(self, tmp_path):
        tiles = {(0, 0, 0): b"\x1f\x8bbroken"}
        files = [
            make_package(tmp_path / "a.vtpk", tiles),
            make_package(tmp_path / "b.vtpk", {**tiles, (1, 0, 0): SQUARE}),
        ]
        with pytest.raises(PackageDamaged):
            merge(files, tmp_path / "merged.vtpk")
        with pytest.raises(PackageDamaged):
            merge(files, tmp_path / "merged.vtpk", checked=True)
        assert sorted(tmp_path.iterdir()) == sorted(files)


def test_flat_packages_stay_flat_and_one_indexed_part_indexes_all(tmp_path):
    west = {p: data for p, data in pyramid(2).items() if touches(p, range(2), 2)}
    east = {p: data for p, data in pyramid(2).items() if touches(p, range(2, 4), 2)}
    flat = make_package(tmp_path / "flat.vtpk", west, indexed=False)
    merge([flat, make_package(tmp_path / "a.vtpk", east, indexed=False)], tmp_path / "m.vtpk")
    assert index_of(tmp_path / "m.vtpk") is None
    assert "tileMap" not in root_of(tmp_path / "m.vtpk")
    merge([flat, make_package(tmp_path / "a.vtpk", east)], tmp_path / "m.vtpk")
    assert index_of(tmp_path / "m.vtpk") == tilemap.build(pyramid(2))
    assert root_of(tmp_path / "m.vtpk")["tileMap"] == "tilemap"


def envelope(xmin, ymin, xmax, ymax):
    edges = {"xmin": xmin, "ymin": ymin, "xmax": xmax, "ymax": ymax}
    return {**edges, "spatialReference": {"wkid": 102100, "latestWkid": 3857}}


def test_descriptions_are_united(tmp_path):
    first = make_package(
        tmp_path / "a.vtpk",
        pyramid(1),
        root={
            "fullExtent": envelope(0, 0, 10, 10),
            "initialExtent": envelope(0, 0, 1, 1),
            "copyrightText": "Town",
            "maxzoom": 19,
        },
    )
    second = make_package(
        tmp_path / "b.vtpk",
        pyramid(2),
        root={
            "fullExtent": envelope(-5, 5, 6, 20),
            "initialExtent": envelope(-5, 5, 6, 20),
            "copyrightText": "County",
            "maxzoom": 17,
        },
    )
    merge([first, second], tmp_path / "merged.vtpk")
    root = root_of(tmp_path / "merged.vtpk")
    assert root["fullExtent"] == envelope(-5, 0, 10, 20)
    assert root["initialExtent"] == envelope(-5, 0, 6, 20)
    assert (root["minLOD"], root["maxLOD"], root["maxzoom"]) == (0, 2, 19)
    assert [lod["level"] for lod in root["tileInfo"]["lods"]] == [0, 1, 2]
    assert (root["minScale"], root["maxScale"]) == (lods([0])[0]["scale"], lods([2])[0]["scale"])
    assert root["copyrightText"] == "County, Town"


def test_metadata_style_and_resources_are_united(tmp_path):
    def part(name, bounds, levels, fields, resource):
        layer = {"id": "land", "minzoom": levels[0], "maxzoom": levels[1], "fields": fields}
        source = {**STYLE["sources"]["esri"], "bounds": bounds}
        source.update(minzoom=levels[0], maxzoom=levels[1])
        documents = {
            "p12/metadata.json": {
                "vector_layers": [layer, {"id": name, "fields": {}}],
                "tilestats": {"layerCount": 1},
            },
            "p12/resources/styles/root.json": {**STYLE, "sources": {"esri": source}},
            "p12/resources/info/root.json": {"resourceInfo": ["../../metadata.json", resource]},
        }
        entries = {key: json.dumps(value).encode() for key, value in documents.items()}
        return make_package(tmp_path / f"{name}.vtpk", pyramid(0), entries=entries)

    files = [
        part("a", [0, 0, 10, 10], (2, 5), {"kind": "String"}, "../fonts/A/0-255.pbf"),
        part("b", [-3, 4, 5, 20], (0, 4), {"size": "Number"}, "../fonts/B/0-255.pbf"),
    ]
    merge(files, tmp_path / "merged.vtpk")
    with Package.open(tmp_path / "merged.vtpk") as package:
        layers = {layer["id"]: layer for layer in package.metadata["vector_layers"]}
        assert set(layers) == {"land", "a", "b"}
        assert layers["land"]["fields"] == {"kind": "String", "size": "Number"}
        assert (layers["land"]["minzoom"], layers["land"]["maxzoom"]) == (0, 5)
        assert "tilestats" not in package.metadata
        source = package.style()["sources"]["esri"]
        assert source["bounds"] == [-3, 0, 10, 20]
        assert (source["minzoom"], source["maxzoom"]) == (0, 5)
        resources = json.loads(package.read("p12/resources/info/root.json"))["resourceInfo"]
        assert sorted(resources) == [
            "../../metadata.json",
            "../fonts/A/0-255.pbf",
            "../fonts/B/0-255.pbf",
        ]


def test_the_item_is_a_new_one_that_covers_all(tmp_path):
    east = ITEM_INFO.replace(b"<xmin>-180</xmin>", b"<xmin>7.5</xmin>")
    west = ITEM_INFO.replace(b"<xmax>180</xmax>", b"<xmax>7.5</xmax>")
    west = west.replace(b"Test credits", b"Roads &amp; rivers").replace(b"<tags>s", b"<tags>a, s")
    files = [
        make_package(tmp_path / f"{n}.vtpk", pyramid(1), entries={"esriinfo/iteminfo.xml": text})
        for n, text in enumerate((east, west))
    ]
    merge(files, tmp_path / "Town & county.vtpk")
    with Package.open(tmp_path / "Town & county.vtpk") as package:
        item, info = (
            ElementTree.fromstring(package.read(f"esriinfo/{name}"))  # noqa: S314 - our own
            for name in ("iteminfo.xml", "item.pkinfo")
        )
    assert [float(item.find(f"extent/{edge}").text) for edge in ("xmin", "xmax")] == [-180, 180]
    assert item.findtext("guid") == info.findtext("ID") != "00000000-0000-4000-8000-000000000001"
    assert item.findtext("name") == info.findtext("name") == "Town & county"
    assert item.findtext("title") == "Sample map"
    assert item.findtext("description") == "<P>Made for a test</P>"
    assert {"a", "sample"} == {tag.strip() for tag in item.findtext("tags").split(",")}
    assert set(item.findtext("accessinformation").split(", ")) == {
        "Test credits",
        "Roads & rivers",
    }


def test_packages_may_lack_all_but_the_description(tmp_path):
    bare = dict.fromkeys(
        (
            "esriinfo/iteminfo.xml",
            "esriinfo/item.pkinfo",
            "p12/metadata.json",
            "p12/resources/styles/root.json",
            "p12/resources/info/root.json",
        )
    )
    files = [make_package(tmp_path / f"{n}.vtpk", pyramid(n), entries=bare) for n in (1, 2)]
    merge(files, tmp_path / "merged.vtpk")
    with Package.open(tmp_path / "merged.vtpk") as package:
        assert sorted(package.names)[:2] == ["p12/root.json", "p12/tile/L00/R0000C0000.bundle"]
    assert contents(tmp_path / "merged.vtpk") == pyramid(2)


OTHER = {"tileInfo": {**root_json(2)["tileInfo"], "origin": {"x": 0, "y": 0}}}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"root": OTHER}, "tiling schemes"),
        (
            {
                "entries": {
                    "p12/metadata.json": json.dumps(
                        {"vector_layers": [{"id": "sea", "fields": {}}]}
                    ).encode()
                }
            },
            "different services",
        ),
    ],
)
def test_packages_that_cannot_be_one(tmp_path, options, words):
    files = [
        make_package(tmp_path / "a.vtpk", pyramid(1)),
        make_package(tmp_path / "b.vtpk", pyramid(1), **options),
    ]
    for order in (files, files[::-1]):
        with pytest.raises(PackagesDiffer, match=words):
            merge(order, tmp_path / "merged.vtpk")
    assert sorted(tmp_path.iterdir()) == files


def test_inputs_are_checked_first_and_damage_names_its_file(tmp_path):
    good = make_package(tmp_path / "good.vtpk", pyramid(1))
    bad = make_package(tmp_path / "bad.vtpk", pyramid(2))
    content = bytearray(bad.read_bytes())
    content[-3000] ^= 1
    bad.write_bytes(content)
    with pytest.raises(PackageDamaged, match="bad"):
        merge([good, bad], tmp_path / "merged.vtpk")
    bad.write_bytes(b"nothing")
    with pytest.raises(NotAPackage, match="bad"):
        merge([good, bad], tmp_path / "merged.vtpk", checked=True)
    assert sorted(tmp_path.iterdir()) == [bad, good]


def test_compressed_packages_are_merged_too(tmp_path):
    plain = make_package(tmp_path / "a.vtpk", pyramid(1))
    packed = tmp_path / "b.vtpk"
    whole = make_package(tmp_path / "c.vtpk", pyramid(2))
    with Package.open(whole) as package, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for name in package.names:
            out.writestr(name, package.read(name))
    merge([plain, packed], tmp_path / "merged.vtpk")
    assert contents(tmp_path / "merged.vtpk") == pyramid(2)
    with zipfile.ZipFile(tmp_path / "merged.vtpk") as archive:
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_cancel_leaves_nothing_behind_whenever_it_comes(tmp_path):
    files = [make_package(tmp_path / f"{n}.vtpk", pyramid(n)) for n in (2, 3)]
    target = tmp_path / "merged.vtpk"
    target.write_bytes(b"earlier")
    times = 0
    for _ in cancelled_later(lambda answer: merge(files, target, cancelled=answer), 5):
        times += 1
        assert target.read_bytes() == b"earlier"
        assert sorted(tmp_path.iterdir()) == sorted([*files, target])
    assert times > 3


@pytest.mark.parametrize("checked", [False, True])
def test_progress_grows_to_one(tmp_path, checked):
    steps = []
    files = [make_package(tmp_path / f"{n}.vtpk", pyramid(n)) for n in (2, 3)]
    merge(files, tmp_path / "merged.vtpk", checked=checked, progress=steps.append)
    assert steps == sorted(steps)
    assert steps[-1] == 1.0


def test_one_package_alone(tmp_path):
    source = make_package(tmp_path / "a.vtpk", pyramid(2))
    assert merge([source], tmp_path / "merged.vtpk") == MergeResult(21)
    assert contents(tmp_path / "merged.vtpk") == pyramid(2)


def test_a_bundle_of_many_tiles_from_several_packages(tmp_path):
    tiles = pyramid(6)
    shares = [
        {p: d for p, d in tiles.items() if (p[1] + p[2]) % 3 == n or p[0] < 3} for n in range(3)
    ]
    files = [make_package(tmp_path / f"{n}.vtpk", share) for n, share in enumerate(shares)]
    merge(files, tmp_path / "merged.vtpk", fill=False)
    assert contents(tmp_path / "merged.vtpk") == tiles
    assert check(tmp_path / "merged.vtpk", full=True).ok


def test_a_target_that_cannot_be_written(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(1))
    with pytest.raises(OutputUnwritable, match="No such file"):
        merge([path], tmp_path / "missing" / "b.vtpk")
