"""The tiles an area touches, beside GEOS asked about every tile."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tilepack.core.errors import AreaInvalid
from tilepack.core.tiles import scan
from tilepack.core.tiles.area import Area, Box
from tilepack.core.tiles.coverage import count_tiles, touched_levels, touched_tiles
from tilepack.core.tiles.scheme import Level, SpatialReference, TilingScheme
from tilepack.tests.support.ground import Ground, grounds, rectangles, shapes

HALF = 20037508.342787
EXAMPLES = settings(deadline=None, max_examples=200)  # the machine may be busy


def web_mercator(deepest: int, rounding: float = 1.0) -> TilingScheme:
    levels = tuple(
        Level(i, 78271.516964 / 2**i * (rounding if i else 1.0), 0.0) for i in range(deepest + 1)
    )
    return TilingScheme(-HALF, HALF, 512, 512, levels, SpatialReference(102100, 3857))


def unit_grid(*resolutions: float) -> TilingScheme:
    """Tiles of one map unit at the finest level, origin at zero; rows grow downward from there."""
    levels = tuple(Level(i, resolution / 256, 0.0) for i, resolution in enumerate(resolutions))
    return TilingScheme(0.0, 0.0, 256, 256, levels, SpatialReference(3857, 3857))


def tiles_of(spans) -> set[tuple[int, int]]:
    tiles = spans.tiles()
    listed = {(row, column) for row, column in tiles.tolist()}
    assert len(listed) == len(tiles) == spans.count, "a tile is listed twice"
    return listed


def check(ground: Ground, area: Area, geometry, extent=None, box=None) -> None:
    levels = ground.scheme.level_ids
    expected = {level: ground.touched(level, geometry, extent) for level in levels}
    assert count_tiles(ground.scheme, area, levels, box) == {
        level: len(tiles) for level, tiles in expected.items()
    }
    for level, spans in touched_levels(ground.scheme, area, levels, box).items():
        assert tiles_of(spans) == expected[level]
        assert tiles_of(touched_tiles(ground.scheme, area, level, box)) == expected[level]


@EXAMPLES
@given(grounds(), rectangles())
def test_a_box_touches_what_geos_says(ground, rectangle):
    check(ground, Area(boxes=(ground.box(*rectangle),)), shapely.box(*rectangle))


@EXAMPLES
@given(grounds(), rectangles(), rectangles())
def test_of_two_boxes_no_tile_counts_twice(ground, one, other):
    area = Area(boxes=(ground.box(*one), ground.box(*other)))
    check(ground, area, shapely.MultiPolygon([shapely.box(*one), shapely.box(*other)]))


@EXAMPLES
@given(grounds(), shapes())
def test_polygons_with_holes_touch_what_geos_says(ground, shape):
    check(ground, ground.area(shape), shape)


@EXAMPLES
@given(grounds(), shapes(), rectangles())
def test_only_what_lies_in_the_extent_counts(ground, shape, extent):
    check(ground, ground.area(shape), shape, shapely.box(*extent), ground.box(*extent))


@EXAMPLES
@given(grounds(), rectangles(), rectangles())
def test_boxes_are_clipped_to_the_extent(ground, rectangle, extent):
    area = Area(boxes=(ground.box(*rectangle),))
    check(ground, area, shapely.box(*rectangle), shapely.box(*extent), ground.box(*extent))


@EXAMPLES
@given(grounds(), shapes())
def test_little_memory_gives_the_same_tiles(ground, shape):
    whole = touched_tiles(ground.scheme, ground.area(shape), ground.finest)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_PIECES_AT_ONCE", 3)
        banded = touched_tiles(ground.scheme, ground.area(shape), ground.finest)
    assert np.array_equal(whole.runs, banded.runs)


@EXAMPLES
@given(
    st.lists(st.tuples(st.floats(0, 9), st.floats(-9, 0)), min_size=3, max_size=9),
    st.sampled_from([(4.0, 2.0, 1.0), (5.0, 2.0, 1.0)]),
)
def test_polygons_anywhere_touch_what_geos_says(points, resolutions):
    """Coordinates of any kind, in map units; the scheme's own tile boxes are asked about."""
    shape = shapely.make_valid(shapely.Polygon(np.round(points, 6))).buffer(0)
    assume(not shape.is_empty)
    area = Area(
        polygons=tuple(
            tuple(np.array(ring.coords) for ring in (part.exterior, *part.interiors))
            for part in shapely.get_parts(shape)
        )
    )
    scheme = unit_grid(*resolutions)
    for level, spans in touched_levels(scheme, area, scheme.level_ids).items():
        shared = {}
        for row, column in product(range(10), range(10)):
            box = scheme.tile_box(level, row, column)
            tile = shapely.box(box.xmin, box.ymin, box.xmax, box.ymax)
            shared[row, column] = tile.intersection(shape).area
        touched = tiles_of(spans)
        assert touched >= {tile for tile, surface in shared.items() if surface > 1e-9}
        assert touched <= {tile for tile, surface in shared.items() if surface > 0}


def test_the_documented_job_of_the_online_service():
    """``estimatedNumTiles`` of that job was 28."""
    area = Area.of_box(-8956266.52750818, 3090042.12173989, -8900296.1607205, 3129973.64293072)
    counts = count_tiles(web_mercator(22), area, range(12))
    assert list(counts.values()) == [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 12]


@pytest.mark.parametrize(
    ("box", "tiles"),
    [
        ((2.0, -5.0, 4.0, -3.0), 4),  # edges on borders
        ((2.0, -5.0, 4.0 + 1e-15, -3.0), 4),  # … but for rounding
        ((1.999, -5.0, 4.0, -3.0), 6),
        ((2.5, -3.75, 2.75, -3.5), 1),
        ((2.0, -3.0, 2.0, -1.0), 0),  # a line
        ((2.5, -3.0, 2.5, -1.0), 0),
        ((-3.0, -2.0, 2.0, 4.0), 4),  # only what lies right of and below the origin exists
        ((-3.0, 1.0, -1.0, 2.0), 0),
    ],
)
def test_boxes_on_and_off_the_borders(box, tiles):
    assert count_tiles(unit_grid(1.0), Area.of_box(*box), [0]) == {0: tiles}
    xmin, ymin, xmax, ymax = box
    if xmin < xmax:
        ring = [(xmin, ymin), (xmin, ymax), (xmax, ymax), (xmax, ymin), (xmin, ymin)]
        assert count_tiles(unit_grid(1.0), Area.of_rings([ring]), [0]) == {0: tiles}


@pytest.mark.parametrize(
    ("ring", "touched"),
    [
        # the diagonal passes through corners: no tile beyond them
        ([(0, 0), (3, -3), (0, -3), (0, 0)], {(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)}),
        # a diamond whose corners lie on the middles of borders
        (
            [(1, -0.5), (1.5, -1), (1, -1.5), (0.5, -1), (1, -0.5)],
            {(0, 0), (0, 1), (1, 0), (1, 1)},
        ),
        # a corner that reaches a border and stops there
        ([(0.5, -0.5), (1, -0.6), (0.5, -0.7), (0.5, -0.5)], {(0, 0)}),
        # a needle across three tiles of a row
        ([(0.5, -0.5), (2.5, -0.5001), (2.5, -0.5), (0.5, -0.5)], {(0, 0), (0, 1), (0, 2)}),
    ],
)
@pytest.mark.parametrize("turn", [1, -1])
def test_corners_and_diagonals(ring, touched, turn):
    area = Area.of_rings([ring[::turn]])
    assert tiles_of(touched_tiles(unit_grid(1.0), area, 0)) == touched


def test_a_hole_as_large_as_a_tile_leaves_it_out_and_a_smaller_one_does_not():
    outer = [(0, 0), (3, 0), (3, -3), (0, -3), (0, 0)]
    hole = [(1, -1), (1, -2), (2, -2), (2, -1), (1, -1)]
    smaller = [(1.1, -1), (1.1, -2), (2, -2), (2, -1), (1.1, -1)]
    assert count_tiles(unit_grid(1.0), Area.of_rings([outer, hole]), [0]) == {0: 8}
    assert count_tiles(unit_grid(1.0), Area.of_rings([outer, smaller]), [0]) == {0: 9}


def test_an_edge_that_reaches_a_tile_in_the_corner_of_the_extent_does_not_touch_it():
    """Where border, edge and extent meet, rounding must not decide."""
    step = 118186.6802358554 * 512 / 4
    lattice = np.array([(0, 0), (1, 0), (20, 16), (0, 0)])
    scheme = TilingScheme(
        0.0, 0.0, 512, 512, (Level(0, 118186.6802358554, 0.0),), SpatialReference(3857, 3857)
    )
    area = Area(polygons=((lattice * (step, -step),),))
    touched = touched_tiles(scheme, area, 0, Box(0, -13 * step, 15 * step, 0))
    assert tiles_of(touched) == {(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 3)}


def test_polygons_that_overlap_are_one_area():
    square = [(0, 0), (2, 0), (2, -2), (0, -2), (0, 0)]
    other = [(1, -1), (3, -1), (3, -3), (1, -3), (1, -1)]
    assert count_tiles(unit_grid(1.0), Area.of_rings([square], [other]), [0]) == {0: 7}
    assert count_tiles(unit_grid(1.0), Area.of_rings([square], [square]), [0]) == {0: 4}


@pytest.mark.parametrize("rounding", [1.0, 1 - 2.2e-10])
def test_the_world_has_no_column_more_than_there_are(rounding):
    """Resolutions and half-widths as they are in use differ; the world still ends where it ends."""
    world = Area.of_box(-20037508.342789244, -HALF, 20037508.342789244, 20037508.342789244)
    counts = count_tiles(web_mercator(22, rounding), world, range(23))
    assert counts == {level: 4**level for level in range(23)}


def test_over_the_antimeridian_two_boxes_are_counted_and_not_the_row_between():
    fiji = Area(boxes=(Box(1.96e7, -2.3e6, HALF, -1.7e6), Box(-HALF, -2.3e6, -1.98e7, -1.7e6)))
    counts = count_tiles(web_mercator(10), fiji, range(11))
    assert [counts[level] for level in (0, 1, 2, 8)] == [1, 2, 2, 5 * 5]
    west = count_tiles(web_mercator(10), Area(boxes=fiji.boxes[1:]), range(11))
    east = count_tiles(web_mercator(10), Area(boxes=fiji.boxes[:1]), range(11))
    assert all(counts[level] == west[level] + east[level] for level in range(1, 11))


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_coordinates_that_are_no_numbers_are_refused(value):
    with pytest.raises(AreaInvalid, match="not all numbers"):
        count_tiles(unit_grid(1.0), Area.of_box(0, -1, value, 0), [0])
    ring = [(0, 0), (1, 0), (value, -1), (0, 0)]
    with pytest.raises(AreaInvalid, match="not all numbers"):
        count_tiles(unit_grid(1.0), Area.of_rings([ring]), [0])


def test_an_area_beyond_all_measure_is_refused_instead_of_filling_the_memory():
    ring = [(0, 0), (1e30, 0), (1e30, -1e30), (0, 0)]
    with pytest.raises(AreaInvalid, match="more tiles than can be counted"):
        count_tiles(unit_grid(1.0), Area.of_rings([ring]), [0])


def test_nothing_touches_nothing():
    assert count_tiles(unit_grid(2.0, 1.0), Area(), [0, 1]) == {0: 0, 1: 0}
    far = Area.of_rings([[(5, -5), (6, -5), (6, -6), (5, -5)]])
    assert count_tiles(unit_grid(2.0, 1.0), far, [1], Box(0, -1, 1, 0)) == {1: 0}
    assert touched_tiles(unit_grid(1.0), Area(), 0).tiles().shape == (0, 2)


def test_a_level_the_scheme_lacks_is_an_error():
    with pytest.raises(KeyError):
        count_tiles(unit_grid(1.0), Area.of_box(0, -1, 1, 0), [7])
