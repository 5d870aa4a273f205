"""Segments that meet and rings around points, beside asking every one about every other."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.tiles import crossings
from tilepack.core.tiles.crossings import meeting, winding

EXAMPLES = settings(deadline=None, max_examples=200)
POINTS = st.tuples(st.integers(0, 30), st.integers(0, 30))
SEGMENTS = st.lists(
    st.tuples(POINTS, POINTS).filter(lambda s: s[0] != s[1]), min_size=2, max_size=40
)


def met(segments) -> set[tuple[int, int]]:
    starts, ends = (np.array(each, dtype=float) for each in zip(*segments))
    one, other = meeting(starts, ends, 1e-9)
    return {(min(pair), max(pair)) for pair in zip(one.tolist(), other.tolist())}


@EXAMPLES
@given(SEGMENTS)
def test_segments_meet_where_geos_says(segments):
    lines = [shapely.LineString(segment) for segment in segments]
    assert met(segments) == {
        (i, j) for i, j in combinations(range(len(lines)), 2) if lines[i].intersects(lines[j])
    }


@EXAMPLES
@given(SEGMENTS)
def test_little_memory_finds_the_same(segments):
    expected = met(segments)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(crossings, "_PAIRS_AT_ONCE", 3)
        assert met(segments) == expected


def test_near_is_as_good_as_meeting():
    starts = np.array([(0.0, 0.0), (0.0, 0.1), (0.0, 0.3)])
    ends = starts + np.array([1.0, 0.0])
    assert [len(meeting(starts, ends, near)[0]) for near in (0.01, 0.15, 0.35)] == [0, 1, 3]


@EXAMPLES
@given(
    st.lists(st.lists(POINTS, min_size=3, max_size=7, unique=True), min_size=2, max_size=5),
    st.lists(POINTS, min_size=1, max_size=10),
)
def test_rings_wind_around_points_as_angles_add_up(rings, places):
    points = np.array(places) + np.array([0.392699, 0.388326])  # on no edge
    loops = [np.array([*ring, ring[0]], dtype=float) for ring in rings]
    starts, ends = (
        np.concatenate([loop[part] for loop in loops]) for part in (np.s_[:-1], np.s_[1:])
    )
    number = np.repeat(np.arange(len(loops)), [len(loop) - 1 for loop in loops])
    own = np.arange(len(points)) % len(loops)
    turns = np.zeros((len(points), len(loops)))
    for i, loop in enumerate(loops):
        toward = np.subtract.outer(loop @ (1, 1j), points @ (1, 1j))
        turns[:, i] = np.angle(toward[1:] / toward[:-1]).sum(axis=0) / (2 * np.pi)
    turns[np.arange(len(points)), own] = 0
    assert (
        winding(points, own, starts, ends, number).tolist() == np.rint(turns.sum(axis=1)).tolist()
    )
