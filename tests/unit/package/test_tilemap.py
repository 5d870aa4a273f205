"""The tilemap: its rule, its form, and the trees that ArcGIS Pro wrote."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.package import tilemap
from tilepack.core.package.package import Package
from tilepack.core.package.tilemap import TilemapInvalid
from tilepack.tests.support.packages import sample

PATHS = st.lists(st.lists(st.integers(0, 3), max_size=6), max_size=30)


def with_ancestors(paths):
    """The tiles at the ends of these paths of child numbers, and all above them."""
    tiles = set()
    for path in paths:
        row = column = 0
        tiles.add((0, 0, 0))
        for level, child in enumerate(path, 1):
            row, column = row * 2 + (child >> 1), column * 2 + (child & 1)
            tiles.add((level, row, column))
    return tiles


def by_the_rule(tiles, level=0, row=0, column=0):
    """The rule as it is written down, one tile at a time."""
    if (level, row, column) not in tiles:
        return 0
    children = [(level + 1, row * 2 + c // 2, column * 2 + c % 2) for c in range(4)]
    if not any(child in tiles for child in children):
        return 1
    return [by_the_rule(tiles, *child) for child in children]


@given(PATHS)
def test_built_as_the_rule_says(paths):
    tiles = with_ancestors(paths)
    assert tilemap.build(tiles) == by_the_rule(tiles)


@given(PATHS)
def test_walking_it_gives_the_tiles_back(paths):
    tiles = with_ancestors(paths)
    listed = {
        (place.level, place.row, place.column)
        for place in tilemap.walk(tilemap.build(tiles))
        if place.node != tilemap.ABSENT
    }
    assert listed == tiles


def test_parents_come_before_their_children():
    seen = set()
    for level, row, column, _ in tilemap.walk([[1, 0, 1, 1], 0, 0, [1, 1, 1, 1]]):
        assert level == 0 or (level - 1, row // 2, column // 2) in seen
        seen.add((level, row, column))
    assert len(seen) == 13


def test_levels_that_were_not_exported_do_not_hide_those_below():
    assert tilemap.build([(2, 3, 0)]) == [0, 0, [0, 0, 1, 0], 0]


def test_nothing_and_only_the_root():
    assert tilemap.build([]) == 0
    assert tilemap.build([(0, 0, 0)]) == 1


@given(st.lists(st.tuples(st.integers(0, 2**24 - 1), st.integers(0, 2**24 - 1)), min_size=1))
def test_codes_are_reversible_and_children_follow_their_parent(places):
    tiles = np.array(places, dtype=np.int64)
    codes = tilemap.codes(tiles)
    assert np.array_equal(tilemap.addresses(codes), tiles)
    assert np.array_equal(codes >> np.uint64(2), tilemap.codes(tiles // 2))


@pytest.mark.parametrize("name", ["natural-earth.vtpk"])
def test_rebuilt_from_the_tiles_it_is_what_arcgis_pro_wrote(name):
    with Package.open(sample(name)) as package:
        assert tilemap.build(package.tiles()) == package.tilemap()
        assert tilemap.from_presence(package.presence()) == package.tilemap()


def test_rebuilt_from_its_own_nodes():
    with Package.open(sample("qgis_vtpk_indexed.vtpk")) as package:
        index = package.tilemap()
    nodes = [place[:3] for place in tilemap.walk(index) if place.node != tilemap.ABSENT]
    assert len(nodes) == 144
    assert tilemap.build(nodes) == index


@pytest.mark.parametrize("index", [0, 1, 2, [1, 0, 2, [0, 0, 0, 1]]])
def test_right_forms(index):
    assert tilemap.validate(index) == index


@pytest.mark.parametrize(
    "index",
    [[], [1], [1, 1, 1], [1] * 5, [1, 1, 1, [1]], 3, -1, 1.5, None, True, "1", {}, [1, 1, 1, "0"]],
)
def test_wrong_forms(index):
    with pytest.raises(TilemapInvalid):
        tilemap.validate(index)


def test_endlessly_deep_ones_are_refused():
    index: object = 1
    for _ in range(5000):
        index = [index, 0, 0, 0]
    with pytest.raises(TilemapInvalid):
        tilemap.validate(index)


def test_a_third_of_a_million_tiles_take_less_than_a_few_seconds():
    tiles = {}
    for level in range(10):
        rows, columns = np.divmod(np.arange(4**level), 2**level)
        tiles[level] = np.column_stack((rows, columns))
    start = time.perf_counter()
    index = tilemap.from_presence(tiles)
    assert time.perf_counter() - start < 5
    assert sum(1 for place in tilemap.walk(index) if place.node != 0) == 349_525
