"""Which levels suit a map, and how deep a limit lets an export go."""

import pytest

from tilepack.core.arcgis.service import Service
from tilepack.core.export.detail import (
    counts_for_choice,
    deepest_within,
    level_at_scale,
    running_totals,
    suggested_levels,
)
from tilepack.core.tiles.area import Area
from tilepack.tests.support.packages import HALF, root_json

SERVICE = Service.from_json("https://example.com/VectorTileServer", root_json(22))
LEVELS = SERVICE.levels
COUNTS = {0: 1, 1: 4, 2: 16, 3: 64}


@pytest.mark.parametrize(
    ("scale", "level"),
    [(295_828_764, 0), (1e12, 0), (147_914_382, 1), (100_000, 12), (1, 22), (0, 0)],
)
def test_the_level_at_a_scale_is_the_nearest_in_powers_of_two(scale, level):
    assert level_at_scale(SERVICE.scheme, LEVELS, scale) == level


def test_the_level_at_a_scale_is_one_of_those_offered():
    assert level_at_scale(SERVICE.scheme, (5, 6), 1) == 6


def test_totals_run_over_the_levels_that_were_counted():
    assert list(running_totals((0, 1, 3, 9), COUNTS)) == [(0, 1), (1, 5), (3, 69)]


@pytest.mark.parametrize(
    ("limit", "deepest"), [(0, None), (1, (0, 1)), (20, (1, 5)), (21, (2, 21)), (999, (3, 85))]
)
def test_the_deepest_level_is_the_last_within_the_limit(limit, deepest):
    assert deepest_within((0, 1, 2, 3), COUNTS, limit) == deepest


@pytest.mark.parametrize(
    ("fitting", "limit", "levels"),
    [
        (1, 1000, (0, 1, 2)),
        (3, 1000, (0, 1, 2, 3)),
        (2, 21, (0, 1, 2)),
        (3, 5, (0, 1)),
        (3, 0, (0, 1, 2, 3)),
    ],
)
def test_levels_are_suggested_one_deeper_than_the_map_and_within_the_limit(fitting, limit, levels):
    assert suggested_levels((0, 1, 2, 3), fitting, COUNTS, limit) == levels


def test_levels_that_do_not_start_at_zero_are_suggested_from_their_first():
    assert suggested_levels((5, 6, 9), 6, {5: 1, 6: 2, 9: 3}, 100) == (5, 6, 9)


def test_boxes_are_counted_on_every_level():
    counts = counts_for_choice(SERVICE.scheme, Area.of_box(0, 0, HALF, HALF), LEVELS, ())
    assert set(counts) == set(LEVELS)
    assert counts[22] == 4**21


def test_polygons_are_counted_as_deep_as_that_is_quick_and_as_deep_as_wished():
    ring = ((0, 0), (0, HALF), (HALF, 0), (0, 0))
    area = Area.of_rings((ring,))
    counts = counts_for_choice(SERVICE.scheme, area, LEVELS, ())
    assert set(counts) == set(range(12))
    assert set(counts_for_choice(SERVICE.scheme, area, LEVELS, (3,))) == set(range(12))
    assert set(counts_for_choice(SERVICE.scheme, area, LEVELS, (13,))) == set(range(14))
