"""Exports in parts: every tile once, no part over the limit, few parts, whole bundles."""

from __future__ import annotations

from collections import Counter
from math import ceil, floor

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.errors import AreaTooLarge
from tilepack.core.tiles.area import Area, Box
from tilepack.core.tiles.coverage import count_tiles, touched_levels, touched_tiles
from tilepack.core.tiles.scheme import Level, SpatialReference, TilingScheme
from tilepack.core.tiles.split import PartArea, split
from tilepack.tests.support.ground import Ground, grounds, is_takeable, rectangles, shapes

HALF = 20037508.342787
EXAMPLES = settings(deadline=None, max_examples=200)
LIMITS = st.one_of(st.integers(1, 12), st.integers(13, 200))

WEB_MERCATOR = TilingScheme(
    -HALF,
    HALF,
    512,
    512,
    # resolutions as a service lists them, with its rounding
    tuple(Level(i, 78271.516964 / 2**i * (1 + 4.4e-10 * (i > 13)), 0.0) for i in range(20)),
    SpatialReference(102100, 3857),
)


def tiles_of(spans) -> set[tuple[int, int]]:
    return {(row, column) for row, column in spans.tiles().tolist()}


def check(scheme, area, levels, limit, parts, extent=None) -> None:
    """What must hold for any export in parts."""
    whole = touched_levels(scheme, area, levels, extent)
    seen: dict[int, Counter[tuple[int, int]]] = {level: Counter() for level in levels}
    for part in parts:
        assert part.count == sum(count_tiles(scheme, part.area, part.levels).values())
        assert 0 < part.count <= limit
        assert (len(part.area.boxes) == 1) != bool(part.area.polygons)
        assert list(part.levels) == sorted(set(part.levels))
        for level, spans in touched_levels(scheme, part.area, part.levels).items():
            seen[level].update(tiles_of(spans))
    for level in levels:
        assert set(seen[level]) == tiles_of(whole[level]), "every tile of the whole, no other"
        assert set(seen[level].values()) <= {1}, "no tile in two parts"


@EXAMPLES
@given(grounds(), rectangles(), LIMITS)
def test_a_box_in_parts_is_the_whole(ground, rectangle, limit):
    levels = ground.scheme.level_ids
    area = Area(boxes=(ground.box(*rectangle),))
    parts = split(ground.scheme, area, levels, limit)
    check(ground.scheme, area, levels, limit, parts)
    for part in parts:
        (box,) = part.area.boxes
        assert box.intersection(area.boxes[0]) == box
        assert_touches_nothing_by_its_edges(ground, part)


def assert_touches_nothing_by_its_edges(ground: Ground, part: PartArea) -> None:
    """A server that counts the tiles an edge lies on, without any tolerance, counts the same."""
    (box,) = part.area.boxes
    counted = 0
    for level in part.levels:
        width, height = (step * ground.size(level) for step in ground.step())
        left, right = ((x - ground.scheme.origin_x) / width for x in (box.xmin, box.xmax))
        top, bottom = ((ground.scheme.origin_y - y) / height for y in (box.ymax, box.ymin))
        columns = floor(right) - max(floor(left), 0) + 1
        counted += columns * (floor(bottom) - max(floor(top), 0) + 1)
    assert counted == part.count


@EXAMPLES
@given(grounds(), shapes(), LIMITS)
def test_polygons_in_parts_are_the_whole(ground, shape, limit):
    levels = ground.scheme.level_ids
    area = ground.area(shape)
    parts = split(ground.scheme, area, levels, limit)
    check(ground.scheme, area, levels, limit, parts)
    for part in parts:
        for rings in part.area.polygons:
            assert is_takeable(shapely.Polygon(rings[0], rings[1:]))


@EXAMPLES
@given(grounds(), rectangles(), rectangles(), LIMITS)
def test_two_boxes_share_no_tile_among_their_parts(ground, one, other, limit):
    levels = ground.scheme.level_ids
    area = Area(boxes=(ground.box(*one), ground.box(*other)))
    check(ground.scheme, area, levels, limit, split(ground.scheme, area, levels, limit))


@EXAMPLES
@given(grounds(), shapes(), rectangles(), LIMITS)
def test_only_what_lies_in_the_extent_is_asked_for(ground, shape, extent, limit):
    levels = ground.scheme.level_ids
    area, box = ground.area(shape), ground.box(*extent)
    parts = split(ground.scheme, area, levels, limit, extent=box)
    check(ground.scheme, area, levels, limit, parts, box)


@EXAMPLES
@given(grounds(), rectangles(), st.integers(20, 200), st.floats(0.5, 4.0))
def test_a_server_that_counts_more_gets_smaller_parts(ground, rectangle, limit, factor):
    levels = ground.scheme.level_ids
    area = Area(boxes=(ground.box(*rectangle),))
    parts = split(ground.scheme, area, levels, limit, factor=factor)
    check(ground.scheme, area, levels, limit / factor, parts)


def square(tiles: float, level: int, x: float = 1234567.0, y: float = 6543210.0) -> Area:
    """A square of so many tiles' width and height, not on any border."""
    side = tiles * 512 * WEB_MERCATOR.level(level).resolution
    return Area.of_box(x, y, x + side, y + side)


def coast(vertices: int, radius: float) -> Area:
    """A wiggly ring."""
    angle = np.linspace(0, 2 * np.pi, vertices)
    wiggle = sum(np.cos(k * angle + k * k) * 0.4 / k for k in (3, 7, 19, 50))
    points = np.column_stack((np.cos(angle), np.sin(angle))) * (1 + wiggle)[:, None] * radius
    points[-1] = points[0]
    return Area(polygons=((points + np.array([1e6, 6e6]),),))


def test_140000_tiles_at_100000_a_part_make_two_parts_and_low_levels_once():
    levels = range(15)
    area = square(322.5, 14)
    total = sum(count_tiles(WEB_MERCATOR, area, levels).values())
    assert 139_000 < total < 141_000
    parts = split(WEB_MERCATOR, area, levels, 100_000)
    assert len(parts) == 2
    check(WEB_MERCATOR, area, levels, 100_000, parts)
    assert sum(0 in part.levels for part in parts) == 1


def test_an_area_under_the_limit_stays_whole_and_as_it_is():
    area = coast(500, 3e5)
    (part,) = split(WEB_MERCATOR, area, range(10), 100_000)
    assert part.levels == tuple(range(10))
    assert [ring is other for (ring,), (other,) in zip(part.area.polygons, area.polygons)] == [True]
    box = square(10, 10)
    (part,) = split(WEB_MERCATOR, box, [3, 9, 10], 1000)
    assert (part.area.boxes, part.levels) == (box.boxes, (3, 9, 10))


def test_notes_stay_with_the_parts():
    area = Area(boxes=square(30, 10).boxes, notes=("Simplified.",))
    parts = split(WEB_MERCATOR, area, range(11), 500)
    assert len(parts) > 2
    assert {part.area.notes for part in parts} == {("Simplified.",)}


@pytest.mark.parametrize("shape", ["box", "polygon"])
@pytest.mark.parametrize("limit", [10_000, 25_000, 100_000])
@pytest.mark.parametrize("share", [1.2, 1.9, 4.0, 10.0, 40.0])
def test_few_parts(shape, limit, share):
    """At the limits services have: at most one and a tenth more than the smallest number."""
    side = (share * limit * 0.75) ** 0.5
    area = square(side, 14)
    if shape == "polygon":
        area = coast(2000, side / 1.8 * 512 * WEB_MERCATOR.level(14).resolution)
    total = sum(count_tiles(WEB_MERCATOR, area, range(15)).values())
    parts = split(WEB_MERCATOR, area, range(15), limit)
    least = ceil(total / limit)
    assert len(parts) <= least + 1 + least // 10
    assert all(part.count <= limit for part in parts)
    assert sum(part.count for part in parts) == total


@pytest.mark.parametrize("share", [1.4, 2.5, 4.0, 10.0, 40.0])
def test_nearly_all_bundles_are_in_one_part_only(share):
    area = square((share * 100_000 * 0.75) ** 0.5, 14)
    parts = split(WEB_MERCATOR, area, range(15), 100_000)
    holders: Counter[tuple[int, int, int]] = Counter()
    tiles: Counter[tuple[int, int, int]] = Counter()
    for part in parts:
        for level, spans in touched_levels(WEB_MERCATOR, part.area, part.levels).items():
            bundles, counts = np.unique(spans.tiles() // 128, axis=0, return_counts=True)
            for (row, column), count in zip(bundles.tolist(), counts.tolist()):
                holders[level, row, column] += 1
                tiles[level, row, column] += count
    shared = sum(tiles[bundle] for bundle, parts in holders.items() if parts > 1)
    assert shared < 0.25 * tiles.total()


def test_a_column_of_bundles_over_the_limit_is_cut_finer():
    """A bundle alone has 16,384 tiles."""
    area = square(256, 14)
    parts = split(WEB_MERCATOR, area, [14], 1000)
    check(WEB_MERCATOR, area, [14], 1000, parts)
    assert len(parts) < 1.15 * 66049 / 1000


def test_fiji_is_two_requests_that_share_no_tile():
    fiji = Area(boxes=(Box(1.96e7, -2.3e6, HALF, -1.7e6), Box(-HALF, -2.3e6, -1.98e7, -1.7e6)))
    parts = split(WEB_MERCATOR, fiji, range(10), 100_000)
    check(WEB_MERCATOR, fiji, range(10), 100_000, parts)
    assert [part.levels for part in parts] == [tuple(range(10)), tuple(range(1, 10))]
    assert parts[0].area.boxes[0].xmin > 0 > parts[1].area.boxes[0].xmax


def test_a_sliver_beyond_a_cut_is_not_lost():
    """The polygon enters the last tiles by far less than areas are drawn in."""
    width = 512 * WEB_MERCATOR.level(10).resolution
    left, top = -HALF + 500 * width, HALF - 300 * width
    right = left + 16 * width
    for depth in (1e-2, 1e-4, 1e-7):
        beyond = right + depth * width
        ring = [(left, top), (right, top), (beyond, top - width / 2), (right, top - width)]
        area = Area.of_rings([[*ring, (left, top - width), (left, top)]])
        assert count_tiles(WEB_MERCATOR, area, [10]) == {10: 17}
        for limit in (1, 2, 5, 16):
            check(WEB_MERCATOR, area, [10], limit, split(WEB_MERCATOR, area, [10], limit))


@pytest.mark.parametrize("depth", [1e-2, 1e-4, 1e-6])
def test_a_box_that_hardly_enters_the_next_tiles_keeps_them(depth):
    width = 512 * WEB_MERCATOR.level(10).resolution
    left, top = -HALF + 500.5 * width, HALF - 300.5 * width
    area = Area.of_box(left, top - (3.5 + depth) * width, left + (3.5 + depth) * width, top)
    assert count_tiles(WEB_MERCATOR, area, [10]) == {10: 25}
    for limit in (1, 2, 5, 24):
        parts = split(WEB_MERCATOR, area, [10], limit)
        check(WEB_MERCATOR, area, [10], limit, parts)
        for part in parts:
            (box,) = part.area.boxes
            sides = [(box.xmin + HALF) / width, (box.xmax + HALF) / width]
            sides += [(HALF - box.ymin) / width, (HALF - box.ymax) / width]
            assert all(side != round(side) for side in sides), "no side lies on a border"


@pytest.mark.parametrize(
    ("places", "limit"),
    [
        ([(0, 1), (0, 7), (0, 8), (4, 5)], 3),
        ([(1, 4), (2, 1), (4, 7), (7, 4), (8, 6), (9, 6)], 3),
        ([(0, 1), (0, 7), (0, 9), (8, 6)], 3),
    ],
)
def test_low_levels_of_scattered_polygons_go_only_where_all_their_tiles_are(places, limit):
    """A half may reach every column of a low level and still miss some of its tiles."""
    levels = tuple(Level(i, 8 / 256 / 2**i, 0.0) for i in range(4))
    scheme = TilingScheme(0.0, 0.0, 256, 256, levels, SpatialReference(3857, 3857))
    corners = np.array([(0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9), (0.1, 0.1)])
    area = Area(polygons=tuple(((corners + place) * (1, -1),) for place in places))
    check(scheme, area, range(4), limit, split(scheme, area, range(4), limit))


def test_more_parts_than_anyone_waits_for_are_refused_with_the_numbers():
    world = Area.of_box(-HALF, -HALF, HALF, HALF)
    with pytest.raises(AreaTooLarge, match=r"357913941 tiles.* 3580 exports of 100000"):
        split(WEB_MERCATOR, world, range(15), 100_000)


def test_nothing_makes_no_part():
    assert split(WEB_MERCATOR, Area(), range(5), 100) == ()
    assert split(WEB_MERCATOR, square(1, 5), [], 100) == ()
    assert touched_tiles(WEB_MERCATOR, Area(), 3).count == 0
