"""The service's own arithmetic, held against counts of other origin."""

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.demo.documents import web_mercator_tile_info
from tilepack.demo.grid import Envelope, Grid, Range, Surface
from tilepack.tests.support.packages import HALF

GRID = Grid(web_mercator_tile_info(23))


def tile_box(level, row, column):
    size = 2 * HALF / 2**level
    west, north = -HALF + column * size, HALF - row * size
    return west, north - size, west + size, north


def test_counts_as_the_documented_job_of_arcgis_online_did():
    area = Envelope(-8956266.52750818, 3090042.12173989, -8900296.1607205, 3129973.64293072)
    assert GRID.count(range(12), area) == 28


def test_an_edge_on_a_tile_border_does_not_reach_the_neighbour():
    area = Envelope(*tile_box(5, 9, 17))
    assert list(GRID.touched(5, area)) == [Range(5, 9, 17, 9, 17)]
    assert GRID.count([6], area) == 4
    assert GRID.count([4], area) == 1


def test_the_whole_world_is_every_tile():
    world = Envelope(-HALF, -HALF, HALF, HALF)
    assert [GRID.count([level], world) for level in range(5)] == [1, 4, 16, 64, 256]


def test_a_hole_is_not_touched_and_the_ring_around_it_is():
    outer = tile_box(3, 2, 2)[:2] + tile_box(3, 2, 6)[2:]
    hole = tile_box(5, 9, 17)

    def ring(box, clockwise):
        west, south, east, north = box
        points = [[west, south], [west, north], [east, north], [east, south], [west, south]]
        return points if clockwise else points[::-1]

    area = Surface([ring(outer, True), ring(hole, False)])
    assert GRID.count([5], area) == 5 * 16 - 1


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-0.9, 0.9), st.floats(-0.9, 0.9)), min_size=3, max_size=7),
    st.integers(0, 5),
)
def test_a_polygon_touches_the_tiles_that_shapely_says(points, level):
    shape = shapely.MultiPoint([(x * HALF, y * HALF) for x, y in points]).convex_hull
    if shape.area < 1e9 or shape.minimum_clearance < 1e3:
        return
    touched = {
        place
        for tiles in GRID.touched(level, Surface([[list(p) for p in shape.exterior.coords]]))
        for place in tiles.places()
    }
    margin = 2 * HALF / 2**level * 1e-5
    for row in range(2**level):
        for column in range(2**level):
            box = shapely.box(*tile_box(level, row, column))
            if shape.intersects(box.buffer(-margin)):
                assert (row, column) in touched
            elif not shape.intersects(box):
                assert (row, column) not in touched


def test_a_polygon_without_surface_is_refused():
    with pytest.raises(ValueError, match="no surface"):
        Surface([[[0, 0], [1, 1], [0, 0]]])


@pytest.mark.parametrize(
    ("reference", "same"),
    [
        (None, True),
        ({}, True),
        ({"wkid": 102100}, True),
        ({"wkid": 3857}, True),
        ({"wkid": 102100, "latestWkid": 3857}, True),
        ({"wkid": 4326}, False),
        ({"wkt": "PROJCS[...]"}, False),
    ],
)
def test_references_are_told_apart_by_their_numbers(reference, same):
    assert GRID.is_reference(reference) is same


def test_ranges_fall_apart_into_halves_without_gap_or_overlap():
    whole = Range(4, 1, 2, 7, 4)
    waiting, single = [whole], []
    while waiting:
        tiles = waiting.pop()
        if tiles.tile_count == 1:
            single.append((tiles.top, tiles.left))
        else:
            waiting += tiles.halves()
    assert sorted(single) == sorted(whole.places())
    assert len(single) == whole.tile_count == 21
