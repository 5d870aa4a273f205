"""The demo world, made small: two countries on a map like QGIS's own."""

import json
import zlib
from pathlib import Path

import pytest

from tilepack.core.package.package import Package
from tilepack.demo.layers import LAYERS
from tilepack.demo.sprites import sprite
from tilepack.demo.style import world_style
from tilepack.demo.winding import vertex_count, wound
from tilepack.tests.support.decoded import decoded
from tilepack.tests.support.mvt import tile

SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]
HOLE = [(2, 2), (2, 4), (4, 4), (4, 2)]


def polygon_tile(*rings):
    return zlib.decompress(tile({"land": [(3, list(rings))]}), 31)


@pytest.fixture(scope="module")
def small_world(tmp_path_factory):
    """A package built from a map with a detailed country in the north and a plain one."""
    ogr = pytest.importorskip("osgeo.ogr")
    world = pytest.importorskip("tilepack.demo.world")
    folder = tmp_path_factory.mktemp("world")
    _write_map(ogr, folder / "map.gpkg")
    target = folder / "build" / "world.vtpk"
    world.build_world(target, folder / "map.gpkg")
    assert list(target.parent.iterdir()) == [target]  # nothing is left lying about
    with Package.open(target) as package:
        yield package


def _write_map(ogr, path: Path):
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    north = [(10 + n / 100, 50 + (n * 7 % 13) / 20) for n in range(1500)]
    detailed = [*north, (25, 45), (10, 45), north[0]]
    plain = [(25, 45), (40, 45), (40, 30), (25, 30), (25, 45)]
    fields = {
        "countries": ("NAME", "ISO_A3"),
        "states_provinces": ("name", "admin"),
        "disputed_borders": ("name",),
    }
    shapes = {
        "countries": [("Detail", detailed), ("Plainland", plain)],
        "states_provinces": [("Only", plain)],
        "disputed_borders": [("Here", [(25, 45), (40, 30)])],
    }
    from osgeo import osr

    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for name, members in fields.items():
        layer = data.CreateLayer(name, degrees, ogr.wkbUnknown)
        for member in members:
            layer.CreateField(ogr.FieldDefn(member, ogr.OFTString))
        for title, points in shapes[name]:
            text = ", ".join(f"{x} {y}" for x, y in points)
            line = name == "disputed_borders"
            feature = ogr.Feature(layer.GetLayerDefn())
            wkt = f"MULTILINESTRING (({text}))" if line else f"MULTIPOLYGON ((({text})))"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            feature[members[0]] = title
            layer.CreateFeature(feature)
    del data


def test_the_pyramid_ends_early_where_there_is_little(small_world):
    tiles = set(small_world.tiles())
    assert (0, 0, 0) in tiles
    assert 3 <= max(level for level, _, _ in tiles) <= 7
    for level, row, column in tiles:
        assert level == 0 or (level - 1, row // 2, column // 2) in tiles
    deepest = max(level for level, _, _ in tiles)
    assert len(tiles) < sum(4**level for level in range(deepest + 1))


def test_no_ground_is_without_a_tile(small_world):
    assert len(set(small_world.tiles(2))) == 4**2


def test_leaves_have_a_finer_grid_and_tiles_with_children_a_coarse_one(small_world):
    tiles = set(small_world.tiles())
    grids = {}
    for level, row, column in tiles:
        has_children = any((level + 1, 2 * row + d, 2 * column + r) in tiles
                           for d in (0, 1) for r in (0, 1))  # fmt: skip
        layers = decoded(zlib.decompress(small_world.read_tile(level, row, column), 31))
        extents = {layer.extent for layer in layers.values()}
        grids.setdefault((level in (3, 4, 5) and not has_children), set()).update(extents)
    assert grids == {True: {16384}, False: {4096}}


def test_leaves_carry_the_names_of_all_levels(small_world):
    tiles = set(small_world.tiles())
    names = set()
    for level, row, column in tiles:
        if level == 3 and (4, 2 * row, 2 * column) not in tiles:
            layers = decoded(zlib.decompress(small_world.read_tile(level, row, column), 31))
            names |= set(layers)
    assert {"country_labels", "state_labels", "states_provinces"} <= names


def test_the_package_is_complete(small_world):
    assert small_world.is_indexed
    assert {
        "p12/root.json", "p12/metadata.json", "p12/tilemap/root.json",
        "p12/resources/styles/root.json", "p12/resources/info/root.json",
        "p12/resources/sprites/sprite.json", "p12/resources/sprites/sprite@2x.png",
        "esriinfo/iteminfo.xml", "esriinfo/item.pkinfo", "esriinfo/thumbnail/thumbnail.png",
    } <= set(small_world.names)  # fmt: skip
    assert small_world.read("esriinfo/thumbnail/thumbnail.png").startswith(b"\x89PNG")
    listed = json.loads(small_world.read("p12/resources/info/root.json"))["resourceInfo"]
    for path in listed:
        assert "p12/" + path.replace("../../", "").replace("../", "resources/") in small_world
    assert {layer["id"] for layer in small_world.metadata["vector_layers"]} == set(LAYERS)


def test_the_style_uses_only_what_is_there():
    definition, _ = sprite(1)
    used_icons = set()
    for layer in world_style()["layers"]:
        assert layer.get("source-layer", LAYERS[0]) in LAYERS
        used_icons |= {layer.get("layout", {}).get("icon-image")}
        used_icons |= {layer.get("paint", {}).get("fill-pattern")}
    assert used_icons - {None} == set(definition)
    names = [layer["id"] for layer in world_style()["layers"]]
    assert len(set(names)) == len(names)


def test_the_sprite_is_drawn_at_both_densities():
    for density in (1, 2):
        definition, image = sprite(density)
        width, height = (int.from_bytes(image[at : at + 4], "big") for at in (16, 20))
        raw = zlib.decompress(image[image.index(b"IDAT") + 4 : image.index(b"IEND") - 8])
        assert len(raw) == height * (1 + 4 * width)
        for icon in definition.values():
            assert icon["pixelRatio"] == density
            assert icon["x"] + icon["width"] <= width
            assert icon["y"] + icon["height"] <= height
            line = raw[(1 + 4 * width) * (icon["height"] // 2) :][1:]
            opacity = line[4 * icon["x"] + 3 : 4 * (icon["x"] + icon["width"]) : 4]
            assert max(opacity) > 200


def test_outer_rings_are_turned_clockwise():
    right = polygon_tile(SQUARE, HOLE)
    wrong = polygon_tile(SQUARE[::-1], HOLE[::-1])
    assert wound(right) == right
    turned = decoded(wound(wrong))["land"]
    assert str(turned) == str(decoded(right)["land"])
    assert wound(wound(wrong)) == wound(wrong)


def test_vertices_are_counted():
    assert vertex_count(polygon_tile(SQUARE, HOLE)) == pytest.approx(8, abs=3)
