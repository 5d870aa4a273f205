"""A package as MBTiles: every tile, no holes, nothing left behind."""

from __future__ import annotations

import gzip
import json
import sqlite3
from contextlib import closing

import pytest

from tilepack.core.errors import (
    Cancelled,
    OutputUnwritable,
    PackageDamaged,
    PackageEmpty,
    SchemeNotSupported,
)
from tilepack.core.package import tilemap
from tilepack.core.package.mbtiles import MBTilesResult, write_mbtiles
from tilepack.core.package.mvt import layers, unpack
from tilepack.core.package.overzoom import Overzoomed
from tilepack.core.package.package import Package
from tilepack.tests.support import mvt
from tilepack.tests.support.packages import HALF, REFERENCE, make_package, pyramid, sample

SQUARE = mvt.square_tile(inset=-200)


def converted(path, target, **options):
    with Package.open(path) as package:
        return write_mbtiles(package, target, **options)


def tiles_in(path):
    """The tiles of an MBTiles file, by level, row and column counted from the north."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT zoom_level, tile_row, tile_column, tile_data FROM tiles")
        return {(z, 2**z - 1 - row, column): data for z, row, column, data in rows}


def metadata_in(path):
    with closing(sqlite3.connect(path)) as database:
        return dict(database.execute("SELECT name, value FROM metadata"))


def test_bytes_are_copied_and_rows_flipped(tmp_path):
    tiles = pyramid(3)
    path = make_package(tmp_path / "a.vtpk", tiles)
    result = converted(path, tmp_path / "a.mbtiles")
    assert result == MBTilesResult(tiles=85, filled=0, min_level=0, max_level=3)
    assert tiles_in(tmp_path / "a.mbtiles") == tiles


def test_leaves_are_filled_to_the_deepest_level(tmp_path):
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (1, 1, 1): SQUARE}
    tiles.update({(2, row, column): SQUARE for row in (0, 1) for column in (0, 1)})
    path = make_package(tmp_path / "a.vtpk", tiles)
    result = converted(path, tmp_path / "a.mbtiles")
    written = tiles_in(tmp_path / "a.mbtiles")
    assert (result.tiles, result.filled) == (11, 4)
    assert {place for place in written if place not in tiles} == {
        (2, row, column) for row in (2, 3) for column in (2, 3)
    }
    assert all(written[place] == data for place, data in tiles.items())
    assert all(
        [layer.name for layer in layers(unpack(data))] == ["land"] for data in written.values()
    )


def test_descendants_of_a_tile_that_is_alike_everywhere_are_what_they_would_be_otherwise(
    tmp_path, monkeypatch
):
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (1, 1, 1): SQUARE}
    tiles.update({(level, 0, 0): SQUARE for level in range(2, 5)})
    path = make_package(tmp_path / "a.vtpk", tiles)
    converted(path, tmp_path / "a.mbtiles")
    monkeypatch.setattr(Overzoomed, "is_uniform", False)
    converted(path, tmp_path / "b.mbtiles")
    assert tiles_in(tmp_path / "a.mbtiles") == tiles_in(tmp_path / "b.mbtiles")


def test_what_the_tilemap_says_is_empty_stays_empty(tmp_path):
    """A 0 in the tilemap means no data, whether the parent is a leaf elsewhere or not."""
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (2, 0, 0): SQUARE}
    path = make_package(tmp_path / "a.vtpk", tiles)
    assert converted(path, tmp_path / "a.mbtiles").filled == 0
    assert set(tiles_in(tmp_path / "a.mbtiles")) == set(tiles)


@pytest.mark.parametrize(
    ("indexed", "index", "filled"),
    [(True, [1, [0, 0, 0, 0], 0, [1, 1, 1, 1]], 4), (False, None, 8)],
)
def test_a_leaf_is_what_the_tilemap_calls_one_else_what_has_no_child(
    tmp_path, indexed, index, filled
):
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (1, 0, 1): SQUARE, (1, 1, 1): SQUARE}
    tiles.update({(2, row, column): SQUARE for row in (2, 3) for column in (2, 3)})
    path = make_package(tmp_path / "a.vtpk", tiles, indexed=indexed, tilemap_index=index)
    assert converted(path, tmp_path / "a.mbtiles").filled == filled


def test_filling_can_be_left_out_and_levels_cut(tmp_path):
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (1, 1, 1): SQUARE, (2, 0, 0): SQUARE}
    path = make_package(tmp_path / "a.vtpk", tiles)
    assert converted(path, tmp_path / "a.mbtiles", fill=False).filled == 0
    result = converted(path, tmp_path / "b.mbtiles", max_level=1)
    assert result == MBTilesResult(tiles=3, filled=0, min_level=0, max_level=1)
    assert metadata_in(tmp_path / "b.mbtiles")["maxzoom"] == "1"


def test_filling_goes_no_further_than_the_limit_and_says_so(tmp_path):
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (1, 1, 1): SQUARE}
    tiles.update({(level, 0, 0): SQUARE for level in range(2, 7)})
    path = make_package(tmp_path / "a.vtpk", tiles)
    result = converted(path, tmp_path / "a.mbtiles", fill_limit=100)
    assert (result.filled, result.unfilled) == (4 + 16 + 64, 1)
    assert converted(path, tmp_path / "a.mbtiles").unfilled == 0


def test_nothing_is_made_beyond_the_extent_of_the_data(tmp_path):
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (1, 1, 1): SQUARE, (2, 0, 0): SQUARE}
    tiles[3, 0, 0] = SQUARE
    extent = {"xmin": -HALF, "ymin": -HALF / 2 + 1, "xmax": HALF / 2 - 1, "ymax": HALF}
    root = {"fullExtent": {**extent, "spatialReference": REFERENCE}}
    path = make_package(tmp_path / "a.vtpk", tiles, root=root)
    converted(path, tmp_path / "a.mbtiles")
    made = set(tiles_in(tmp_path / "a.mbtiles")) - set(tiles)
    assert made == {(2, 2, 2)} | {(3, row, column) for row in (4, 5) for column in (4, 5)}


def test_no_holes_below_the_leaves_of_a_real_package(tmp_path):
    path = sample("natural-earth.vtpk")
    result = converted(path, tmp_path / "a.mbtiles")
    written = tiles_in(tmp_path / "a.mbtiles")
    assert result.tiles == len(written) == 111 + result.filled
    with Package.open(path) as package:
        assert all(written[place] == package.read_tile(*place) for place in package.tiles())
        empty = [place for place in tilemap.walk(package.tilemap()) if place.node == 0]
        for place in empty:
            deeper = {
                (level, row, column)
                for level, row, column in written
                if level >= place.level
                and (row >> level - place.level, column >> level - place.level) == place[1:3]
            }
            assert not deeper
        usa = [(5, row, column) for row in range(11, 13) for column in range(5, 9)]
        assert all(layers(unpack(written[place])) for place in usa)


def test_metadata(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(2))
    converted(path, tmp_path / "a.mbtiles")
    metadata = metadata_in(tmp_path / "a.mbtiles")
    (layer,) = json.loads(metadata.pop("json"))["vector_layers"]
    assert (layer["id"], layer["minzoom"], layer["maxzoom"]) == ("land", 0, 2)
    assert metadata.pop("tilepack_package")
    assert metadata == {
        "name": "Sample map",
        "format": "pbf",
        "type": "baselayer",
        "version": "1",
        "minzoom": "0",
        "maxzoom": "2",
        "bounds": "-180.0000000,-85.0511288,180.0000000,85.0511288",
        "center": "0.0000000,0.0000000,1",
        "attribution": "Test credits",
        "description": "A sample",
    }


WORLD, ELSEWHERE = (-HALF, -HALF, HALF, HALF), (-HALF, -HALF, -HALF / 2, -HALF / 2)


@pytest.mark.parametrize("named", [WORLD, ELSEWHERE, None])
def test_the_bounds_are_no_larger_than_the_tiles(tmp_path, named):
    """A package may name the extent of its service; maps would begin where it has nothing."""
    tiles = {place: SQUARE for place in [(0, 0, 0), (1, 0, 1), (2, 1, 2), (3, 2, 4), (3, 3, 5)]}
    edges = ("xmin", "ymin", "xmax", "ymax")
    full = named and {**dict(zip(edges, named)), "spatialReference": REFERENCE}
    path = make_package(tmp_path / "a.vtpk", tiles, root={"fullExtent": full})
    converted(path, tmp_path / "a.mbtiles", fill=False)
    metadata = metadata_in(tmp_path / "a.mbtiles")
    west, south, east, north = map(float, metadata["bounds"].split(","))
    longitude, latitude, zoom = map(float, metadata["center"].split(","))
    assert (west, east) == (0.0, 90.0)
    assert (south, round(north, 4)) == (0.0, 66.5133)
    assert (longitude, zoom) == (45.0, 1)
    assert latitude == pytest.approx(north / 2)


def test_the_bounds_are_what_the_package_names_within_its_tiles(tmp_path):
    full = {"xmin": 0, "ymin": 0, "xmax": HALF / 2, "ymax": HALF / 4, "spatialReference": REFERENCE}
    path = make_package(tmp_path / "a.vtpk", pyramid(2), root={"fullExtent": full})
    converted(path, tmp_path / "a.mbtiles")
    west, south, east, north = map(float, metadata_in(tmp_path / "a.mbtiles")["bounds"].split(","))
    assert (west, south, east, round(north, 4)) == (0.0, 0.0, 90.0, 40.9799)


def test_metadata_of_a_bare_package(tmp_path):
    names = ("esriinfo/iteminfo.xml", "esriinfo/item.pkinfo", "p12/metadata.json")
    bare = dict.fromkeys(names)
    root = {"copyrightText": "", "fullExtent": None}
    path = make_package(tmp_path / "a.vtpk", pyramid(1), entries=bare, root=root)
    converted(path, tmp_path / "a.mbtiles")
    metadata = metadata_in(tmp_path / "a.mbtiles")
    assert metadata["name"] == "a"
    assert "attribution" not in metadata and "description" not in metadata
    assert [layer["id"] for layer in json.loads(metadata["json"])["vector_layers"]] == ["land"]


def test_tiles_that_are_not_compressed_become_so(tmp_path):
    raw = gzip.decompress(SQUARE)
    converted(make_package(tmp_path / "a.vtpk", {(0, 0, 0): raw}), tmp_path / "a.mbtiles")
    assert gzip.decompress(tiles_in(tmp_path / "a.mbtiles")[0, 0, 0]) == raw


def test_a_leaf_that_cannot_be_read_has_no_descendants_but_is_copied(tmp_path):
    tiles = {**pyramid(1), (1, 0, 1): b"\x1f\x8bbroken", (2, 0, 0): SQUARE}
    result = converted(make_package(tmp_path / "a.vtpk", tiles), tmp_path / "a.mbtiles")
    assert tiles_in(tmp_path / "a.mbtiles")[1, 0, 1] == b"\x1f\x8bbroken"
    assert not {(2, 0, 2), (2, 0, 3), (2, 1, 2), (2, 1, 3)} & set(tiles_in(tmp_path / "a.mbtiles"))
    assert result.filled > 0


def test_other_schemes_are_refused(tmp_path):
    with pytest.raises(SchemeNotSupported, match="EPSG:4326"):
        converted(sample("qgis_vtpk_indexed.vtpk"), tmp_path / "a.mbtiles")
    assert list(tmp_path.iterdir()) == []


def test_packages_without_tiles_are_refused(tmp_path):
    path = make_package(tmp_path / "a.vtpk", {})
    with pytest.raises(PackageEmpty):
        converted(path, tmp_path / "a.mbtiles")
    path = make_package(tmp_path / "a.vtpk", {(2, 0, 0): SQUARE})
    with pytest.raises(PackageEmpty):
        converted(path, tmp_path / "a.mbtiles", max_level=1)
    assert list(tmp_path.iterdir()) == [path]


def test_cancel_leaves_nothing_behind_and_what_was_there(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(5))
    target = tmp_path / "a.mbtiles"
    target.write_bytes(b"earlier")
    for after in (0, 1, 2, 4):
        answers = iter([False] * after)
        with pytest.raises(Cancelled):
            converted(path, target, cancelled=lambda answers=answers: next(answers, True))
        assert target.read_bytes() == b"earlier"
        assert sorted(tmp_path.iterdir()) == [target, path]


def test_cancel_works_while_filling(tmp_path):
    tiles = {(0, 0, 0): SQUARE, (1, 0, 0): SQUARE, (1, 1, 1): SQUARE}
    tiles.update({(level, 0, 0): SQUARE for level in range(2, 8)})
    path = make_package(tmp_path / "a.vtpk", tiles)
    seen = []
    with pytest.raises(Cancelled):
        converted(path, tmp_path / "a.mbtiles", progress=seen.append,
                  cancelled=lambda: len(seen) > 8)  # fmt: skip
    assert list(tmp_path.iterdir()) == [path]


def test_damage_and_a_target_that_cannot_be_written(tmp_path):
    entries = {"p12/tile/L00/R0000C0000.bundle": b"short"}
    path = make_package(tmp_path / "a.vtpk", pyramid(1), entries=entries)
    with pytest.raises(PackageDamaged):
        converted(path, tmp_path / "a.mbtiles")
    assert list(tmp_path.iterdir()) == [path]
    path = make_package(tmp_path / "a.vtpk", pyramid(1))
    with pytest.raises(OutputUnwritable):
        converted(path, tmp_path / "missing" / "a.mbtiles")


def test_progress_grows_to_one(tmp_path):
    steps = []
    path = make_package(tmp_path / "a.vtpk", {**pyramid(3), (4, 0, 0): SQUARE})
    converted(path, tmp_path / "a.mbtiles", progress=steps.append)
    assert steps == sorted(steps)
    assert steps[-1] == 1.0


def test_the_file_says_that_it_is_mbtiles(tmp_path):
    converted(make_package(tmp_path / "a.vtpk", pyramid(1)), tmp_path / "a.mbtiles")
    with closing(sqlite3.connect(tmp_path / "a.mbtiles")) as database:
        assert database.execute("PRAGMA application_id").fetchone()[0].to_bytes(4, "big") == b"MPBX"
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
