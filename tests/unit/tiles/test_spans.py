"""Runs of tiles behave as the sets they stand for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.tiles.grid import TileRange
from tilepack.core.tiles.spans import EMPTY, TileSpans

EXAMPLES = settings(deadline=None)
RUNS = st.lists(
    st.tuples(st.integers(-3, 9), st.integers(-3, 12), st.integers(-1, 5)).map(
        lambda run: (run[0], run[1], run[1] + run[2])
    ),
    max_size=15,
)
RANGES = st.tuples(
    st.integers(-4, 9), st.integers(0, 6), st.integers(-4, 12), st.integers(0, 6)
).map(lambda r: TileRange(r[0], r[0] + r[1], r[2], r[2] + r[3]))


def spans_of(runs) -> TileSpans:
    return TileSpans.of(*np.array(runs, dtype=np.int64).reshape(-1, 3).T)


def tiles_of(runs) -> set[tuple[int, int]]:
    return {(row, column) for row, low, high in runs for column in range(low, high + 1)}


def listed(spans: TileSpans) -> set[tuple[int, int]]:
    return {(row, column) for row, column in spans.tiles().tolist()}


@EXAMPLES
@given(RUNS)
def test_runs_in_any_order_become_ordered_disjoint_ones(runs):
    spans = spans_of(runs)
    assert listed(spans) == tiles_of(runs)
    assert spans.count == len(spans.tiles()) == len(tiles_of(runs))
    for above, below in zip(spans.runs, spans.runs[1:]):
        assert above[0] < below[0] or (above[0] == below[0] and above[2] + 1 < below[1])


@EXAMPLES
@given(RUNS, RUNS, RANGES, st.integers(1, 4))
def test_union_window_and_parents(runs, others, window, steps):
    spans, tiles = spans_of(runs), tiles_of(runs)
    assert listed(spans.union(spans_of(others))) == tiles | tiles_of(others)
    assert listed(spans.within(window)) == {
        (row, column)
        for row, column in tiles
        if window.first_row <= row <= window.last_row
        and window.first_column <= column <= window.last_column
    }
    assert listed(spans.coarsened(steps)) == {(row // steps, col // steps) for row, col in tiles}


@EXAMPLES
@given(RUNS)
def test_membership_and_range(runs):
    spans, tiles = spans_of(runs), tiles_of(runs)
    rows, columns = np.mgrid[-5:12, -5:20]
    expected = [[(r, c) in tiles for r, c in zip(*line)] for line in zip(rows, columns)]
    assert spans.contains(rows, columns).tolist() == expected
    if tiles:
        some = next(iter(tiles))
        assert spans.contains(*some)
        assert spans.range == TileRange(
            min(row for row, _ in tiles),
            max(row for row, _ in tiles),
            min(column for _, column in tiles),
            max(column for _, column in tiles),
        )


@EXAMPLES
@given(RANGES)
def test_a_rectangle_as_runs(window):
    spans = TileSpans.of_range(window)
    assert spans.count == window.tile_count
    assert spans.range == window


def test_none():
    assert not EMPTY.contains(0, 0)
    assert EMPTY.contains([0, 1], 2).tolist() == [False, False]
    assert EMPTY.union(EMPTY).count == EMPTY.coarsened(2).count == 0


@pytest.mark.parametrize("row", [0, 2**40])
def test_far_rows_and_columns_are_kept_exactly(row):
    spans = TileSpans.of([row, row], [2**40, 2**40 + 9], [2**40 + 3, 2**40 + 9])
    assert spans.runs.tolist() == [[row, 2**40, 2**40 + 3], [row, 2**40 + 9, 2**40 + 9]]
