"""Cutting a package out of another one."""

import json

from tilepack.core.package.package import Package
from tilepack.demo.cut import cut
from tilepack.demo.grid import Envelope, Surface
from tilepack.tests.support.mvt import numbered_tile
from tilepack.tests.support.packages import HALF, make_package
from tilepack.tests.support.service import DEEPEST, small_tiles

QUARTER = Envelope(-HALF, 0, 0, HALF)
SPRITES = {"p12/resources/sprites/sprite.json": b"{}", "p12/resources/sprites/sprite.png": b"png"}


def contents(path):
    with Package.open(path) as package:
        return {tile: package.read_tile(*tile) for tile in package.tiles()}


def in_north_west(tile):
    level, row, column = tile
    return level == 0 or (row < 2**level / 2 and column < 2**level / 2)


def test_the_tiles_are_those_that_the_area_touches_byte_for_byte(source, tmp_path):
    target = tmp_path / "cut.vtpk"
    written = cut(source, QUARTER, tuple(range(DEEPEST + 1)), target)
    tiles = small_tiles()
    expected = {tile: data for tile, data in tiles.items() if in_north_west(tile)}
    assert contents(target) == expected
    assert written == len(expected)


def test_a_polygon_leaves_out_what_it_does_not_touch(source, tmp_path):
    target = tmp_path / "cut.vtpk"
    triangle = [[-HALF, 0], [-HALF, HALF], [0, HALF], [-HALF, 0]]
    cut(source, Surface([triangle]), (3,), target)
    assert set(contents(target)) == {
        (3, row, column) for row in range(4) for column in range(4) if row + column < 4
    }


def test_everything_else_stays_and_the_description_follows(source, tmp_path):
    dressed = make_package(tmp_path / "dressed.vtpk", small_tiles(), entries=SPRITES)
    target = tmp_path / "cut.vtpk"
    cut(dressed, QUARTER, (0, 1, 2), target, {"maxzoom": 19, "copyrightText": None})
    with Package.open(dressed) as before, Package.open(target) as after:
        assert after.style() == before.style()
        assert after.metadata == before.metadata
        assert after.read("p12/resources/sprites/sprite.png") == b"png"
        assert after.root["fullExtent"]["xmax"] == 0
        assert after.root["fullExtent"]["spatialReference"] == {"wkid": 102100, "latestWkid": 3857}
        assert (after.root["minLOD"], after.root["maxLOD"]) == (0, 2)
        assert after.root["tileInfo"] == before.root["tileInfo"]
        assert after.root["maxzoom"] == 19
        assert "copyrightText" not in after.root


def test_the_tilemap_tells_the_tiles_that_are_there(source, tmp_path):
    target = tmp_path / "cut.vtpk"
    cut(source, QUARTER, (0, 1, 2), target)
    with Package.open(target) as package:
        index = json.loads(package.read("p12/tilemap/root.json"))["index"]
    assert index == [[1, 1, 1, 1], 0, 0, 0]


def test_without_the_low_levels_the_way_down_stays_open(source, tmp_path):
    target = tmp_path / "cut.vtpk"
    cut(source, Envelope(-HALF, HALF / 2, -HALF / 2, HALF), (3,), target)
    with Package.open(target) as package:
        index = json.loads(package.read("p12/tilemap/root.json"))["index"]
        assert package.levels() == [3]
        assert package.root["tileInfo"]["lods"][0]["level"] == 0
    assert index == [[[1, 1, 1, 1], 0, 0, 0], 0, 0, 0]


def test_tiles_of_several_bundles_are_found_again(tmp_path):
    tiles = {(8, row, column): numbered_tile(row + column) for row, column in
             ((0, 0), (127, 127), (127, 128), (128, 127), (255, 255))}  # fmt: skip
    wide = make_package(tmp_path / "wide.vtpk", tiles)
    cut(wide, Envelope(-HALF, -HALF, HALF, HALF), (8,), tmp_path / "cut.vtpk")
    assert contents(tmp_path / "cut.vtpk") == tiles
