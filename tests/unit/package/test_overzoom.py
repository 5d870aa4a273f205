"""Tiles made from the tile above: the same ground, nothing moved, nothing lost."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tilepack.core.package import mvt as reader
from tilepack.core.package import tilemap, varints
from tilepack.core.package.mvt import TileInvalid
from tilepack.core.package.overzoom import Overzoomed
from tilepack.core.package.package import Package
from tilepack.tests.support import mvt
from tilepack.tests.support.packages import sample

shapely = pytest.importorskip("shapely", reason="shapely judges the shapes")

from shapely.affinity import affine_transform  # noqa: E402
from shapely.geometry import LineString, MultiPoint, Polygon, box  # noqa: E402

from tilepack.tests.support.decoded import decoded  # noqa: E402

COORDINATE = st.integers(-200, 4300)
POINTS = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=1, max_size=12)


def child(data, *path):
    """The tile at the end of a path of child numbers, decoded, or nothing."""
    node = Overzoomed.from_tile(data)
    for number in path:
        node = node.children()[number]
        if node is None:
            return None
    return decoded(node.tile())


def ground(path):
    """The square of a descendant, in a parent that reaches from 0 to 1."""
    x = y = 0.0
    size = 1.0
    for number in path:
        size /= 2
        x, y = x + size * (number & 1), y + size * (number >> 1)
    return x, y, size


def placed(layer, path):
    """The geometries of a descendant's layer, in the parent's square from 0 to 1."""
    x, y, size = ground(path)
    scale = size / layer.extent
    return [affine_transform(shape, (scale, 0, 0, scale, x, y)) for _, shape in layer.features]


def unit(shape, extent=4096):
    return affine_transform(shape, (1 / extent, 0, 0, 1 / extent, 0, 0))


PATHS = st.lists(st.integers(0, 3), min_size=1, max_size=4)


@given(st.lists(POINTS, min_size=1, max_size=4), PATHS)
@settings(max_examples=50, deadline=None)
def test_polygons_cover_the_same_ground(rings, path):
    polygons = [shapely.make_valid(Polygon(ring)) for ring in rings if len(ring) > 2]
    polygons = [p for p in polygons if p.geom_type == "Polygon" and p.area and not p.interiors]
    assume(polygons)
    rings = [list(p.exterior.coords)[:-1] for p in polygons]
    data = mvt.tile(
        {"land": [(mvt.POLYGON, [[(int(x), int(y)) for x, y in ring]]) for ring in rings]}
    )
    x, y, size = ground(path)
    square = box(x, y, x + size, y + size)
    exact = [unit(Polygon([(int(x), int(y)) for x, y in ring])) for ring in rings]
    expected = sum(p.buffer(0).intersection(square).area for p in exact)
    found = child(data, *path)
    got = 0.0
    if found:
        shapes = placed(found["land"], path)
        got = sum(shapely.make_valid(p).intersection(square).area for p in shapes)
    # a vertex made by a clip moves by half a unit of the grid at most
    assert got == pytest.approx(expected, abs=len(polygons) * size**2 * 12 * 4 / 2048)


@given(st.lists(POINTS, min_size=1, max_size=4), PATHS)
@settings(max_examples=50, deadline=None)
def test_lines_run_the_same_way(lines, path):
    lines = [line for line in lines if len(set(line)) > 1]
    assume(lines)
    data = mvt.tile({"roads": [(mvt.LINE, [line]) for line in lines]})
    x, y, size = ground(path)
    square = box(x, y, x + size, y + size)
    expected = [unit(LineString(line)).intersection(square) for line in lines]
    found = child(data, *path)
    shapes = placed(found["roads"], path) if found else []
    tolerance = size / 2048
    inner = square.buffer(-2 * tolerance)
    drawn, wanted = shapely.union_all(shapes), shapely.union_all(expected)
    assert drawn.intersection(inner).difference(wanted.buffer(tolerance)).is_empty
    assert wanted.intersection(inner).difference(drawn.buffer(tolerance)).is_empty


@given(POINTS, PATHS)
@settings(max_examples=40, deadline=None)
def test_points_stay_where_they_are(points, path):
    data = mvt.tile({"trees": [(mvt.POINT, [points])]})
    x, y, size = ground(path)
    square = box(x, y, x + size, y + size)
    inside = unit(MultiPoint(sorted(set(points)))).intersection(square)
    found = child(data, *path)
    shapes = placed(found["trees"], path) if found else []
    drawn = shapely.union_all(shapes).intersection(square)
    assert drawn.equals(inside)


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_numbers_of_variable_length(values):
    data, ends = varints.encode(np.array(values, dtype=np.int64))
    assert data == b"".join(map(mvt.varint, values))
    back, places = varints.decode(data)
    assert back.tolist() == values
    assert places.tolist() == ends.tolist()


@given(st.lists(st.integers(-(2**31), 2**31 - 1)))
def test_signed_numbers(values):
    numbers = np.array(values, dtype=np.int64)
    assert varints.zigzag(numbers).tolist() == [mvt.zigzag(value) for value in values]
    assert varints.unzigzag(varints.zigzag(numbers)).tolist() == values


def test_attributes_ids_and_layer_order_stay():
    ring = [(100, 100), (3900, 100), (3900, 3900), (100, 3900)]
    data = mvt.tile(
        {
            "water": [(mvt.POLYGON, [ring]), (mvt.POINT, [[(9, 9)]])],
            "roads": [(mvt.LINE, [[(0, 0), (4096, 4096)]])],
            "far": [(mvt.POINT, [[(4000, 4000)]])],
        }
    )
    found = child(data, 0)
    assert list(found) == ["water", "roads"]
    assert [attributes for attributes, _ in found["water"].features] == [
        {"id": 1, "kind": "test"},
        {"id": 2, "kind": "test"},
    ]


def test_keys_and_values_that_no_feature_uses_are_left_out():
    def feature(tags, x):
        geometry = mvt.geometry(mvt.POINT, [[(x, 10)]])
        return mvt.field(2, mvt.field(2, bytes(tags)) + mvt.field(3, 1) + mvt.field(4, geometry))

    raw = mvt.field(3, b"".join((
        mvt.field(15, 2), mvt.field(1, b"towns"),
        feature([0, 2, 1, 0], 10), feature([1, 1], 4000), feature([], 20), feature([0, 0], 30),
        mvt.field(3, b"name"), mvt.field(3, b"rank"),
        *(mvt.field(4, mvt.field(1, text)) for text in (b"Ulm", b"Far", b"Rom")),
        mvt.field(5, 4096),
    )))  # fmt: skip
    found = child(raw, 0)
    assert [attributes for attributes, _ in found["towns"].features] == [
        {"name": "Rom", "rank": "Ulm"},
        {},
        {"name": "Ulm"},
    ]
    assert b"Far" not in reader.unpack(Overzoomed.from_tile(raw).children()[0].tile())


def test_a_hole_over_a_whole_child_leaves_it_empty():
    outer = [(0, 0), (4096, 0), (4096, 4096), (0, 4096)]
    hole = [(1900, 1900), (1900, 4096), (4096, 4096), (4096, 1900)]
    data = mvt.tile({"land": [(mvt.POLYGON, [outer, hole])]})
    assert [found is not None for found in Overzoomed.from_tile(data).children()] == [
        True,
        True,
        True,
        False,
    ]


def test_what_only_touches_the_margin_makes_no_tile():
    data = mvt.tile({"land": [(mvt.POINT, [[(2040, 100)]])]})
    assert [found is not None for found in Overzoomed.from_tile(data).children()] == [
        True,
        False,
        False,
        False,
    ]


def test_neighbours_hold_what_reaches_over_their_edge():
    ring = [(1000, 1000), (2040, 1000), (2040, 1100), (1000, 1100)]
    road = [(0, 1500), (4096, 1500)]
    data = mvt.tile({"land": [(mvt.POLYGON, [ring]), (mvt.LINE, [road])]})
    east = child(data, 1)
    assert len(east["land"].features) == 2
    (_, line) = east["land"].features[1]
    assert line.bounds[0] == -64  # 16 of 512 pixels


def test_layers_of_different_extents_agree():
    raw = reader.unpack(mvt.tile({"a": [(mvt.POINT, [[(1024, 1024)]])]}, 4096))
    raw += reader.unpack(mvt.tile({"b": [(mvt.POINT, [[(128, 128)]])]}, 512))
    found = child(raw, 0)
    assert placed(found["a"], [0])[0].equals(placed(found["b"], [0])[0])


@pytest.mark.parametrize("extent", [1, 3, 512, 4095, 4096, 16384])
def test_the_grid_never_gets_coarser_than_a_quarter_pixel(extent):
    data = mvt.square_tile(extent)
    for depth in range(1, 9):
        (layer,) = child(data, *[3] * depth).values()
        assert layer.extent >= 2048 or layer.extent >= extent
        assert shapely.make_valid(layer.features[0][1]).contains(box(0, 0, *[layer.extent] * 2))


def with_geometry(geometry, tags=b""):
    feature = mvt.field(2, tags) + mvt.field(3, mvt.LINE) + mvt.field(4, geometry)
    return mvt.field(3, mvt.field(1, b"a") + mvt.field(2, feature))


@pytest.mark.parametrize(
    "content",
    [
        b"not a tile",
        mvt.field(3, mvt.field(1, b"a") + mvt.field(5, 0)),
        with_geometry(b"\x09"),
        with_geometry(b"\x0a\0\0"),
        with_geometry(b"\x0c"),
        with_geometry(b"\x01"),  # a move to no point
        with_geometry(b"\x80"),
        with_geometry(b"\x09\0\0", tags=b"\0"),
        with_geometry(b"\x09\0\0", tags=b"\0\7"),
    ],
)
def test_what_is_no_tile_is_said(content):
    with pytest.raises(TileInvalid):
        Overzoomed.from_tile(content)


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_no_bytes_break_it_otherwise(content):
    feature = mvt.field(2, mvt.field(3, 3) + mvt.field(4, content))
    for data in (content, mvt.field(3, mvt.field(1, b"a") + feature)):
        try:
            node = Overzoomed.from_tile(data)
            for found in node.children():
                if found is not None:
                    decoded(found.tile())
        except TileInvalid:
            continue


def test_an_empty_tile_has_no_children():
    assert Overzoomed.from_tile(mvt.tile({})).children() == [None] * 4


def test_the_leaves_of_a_real_package_keep_their_surface():
    with Package.open(sample("natural-earth.vtpk")) as package:
        leaves = [p for p in tilemap.walk(package.tilemap()) if p.node == tilemap.LEAF]
        for leaf in leaves[::25]:
            data = package.read_tile(*leaf[:3])
            square = box(0, 0, 1, 1)
            parent = [
                unit(shape, layer.extent).buffer(0).intersection(square).area
                for layer in decoded(data).values()
                for _, shape in layer.features
            ]
            found = 0.0
            for number in range(4):
                tile = child(data, number)
                x, y, size = ground([number])
                for layer in (tile or {}).values():
                    found += sum(
                        shape.buffer(0).intersection(box(x, y, x + size, y + size)).area
                        for shape in placed(layer, [number])
                    )
            assert found == pytest.approx(sum(parent), rel=1e-3, abs=1e-5)


def test_a_thousand_tiles_take_about_a_second_of_work():
    ring = [(0, 0), (4096, 100), (4096, 4096), (100, 4000)]
    node = Overzoomed.from_tile(mvt.tile({"land": [(mvt.POLYGON, [ring])] * 20}))
    start = time.process_time()
    count = sum(1 for _ in tiles_below(node, 5))
    assert count > 1000
    assert count / (time.process_time() - start) > 300  # far below what a free machine does


def tiles_below(node, depth):
    for found in node.children():
        if found is not None:
            yield found.tile()
            if depth > 1:
                yield from tiles_below(found, depth - 1)
