"""Polygons with fewer vertices that still hold all of the original.

Two steps only ever add surface, and little:

* A vertex where the outline turns inward is left out. The triangle this adds lies outside the
  polygon, next to it.
* An edge between two outward turns is left out, and its neighbours are extended until they meet.
  This again adds a triangle.

Both are done in all places at once where they cost less than next to them, round by round, as long
as what is added stays within a share of the tolerance. So each point is covered at least as often
as before. What then has grown into another part of the area, across a narrow bay say, is
taken back bit by bit until no two edges meet, no ring has been passed over and none is turned
inside out. Holes narrower than the tolerance are closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .area import Polygon
from .arrays import Booleans, Floats, Integers
from .crossings import cross, meeting, winding
from .outline import TINY, Outline, Rings, corners, last_chosen, neighbours

_INWARD = 0.75  # of the tolerance for the first step, which brings most; the rest for the second
_ROUNDS = 60  # more than the thirty or so after which nothing is left to do
_LEAST = 8  # vertices of a ring worth the trouble; below, a round might leave too few
_PARALLEL = 1e-6  # sine of the angle below which two lines meet nobody knows where
_NEAR = 1e-6  # of the tolerance: edges closer than that meet
_STEP, _STEPS = 4, 3  # what is taken back: so many times nearer, so often, then the original


def simplify_outward(polygons: Sequence[Polygon], tolerance: float) -> tuple[Polygon, ...]:
    """``polygons`` with fewer vertices, nowhere smaller and nowhere more than ``tolerance`` larger.

    Outer rings only grow, holes only shrink or close, and rings that were disjoint stay so. The
    polygons must be valid; they may adjoin. What was inside stays inside but for the rounding of
    64-bit numbers.
    """
    if not polygons or tolerance <= 0:
        return tuple(polygons)
    rings = Rings.of(polygons)
    open_rings = ~_closing(rings, tolerance)
    depths = rings.depths(open_rings)
    draft = _Draft.of(rings, open_rings, tolerance)
    while True:
        outline = Outline.of(rings, draft.kept, draft.dropped)
        wrong = _grown_together(rings, outline, tolerance)
        wrong |= _passed_over(rings, outline, tolerance, depths)
        if not wrong.any():
            return rings.polygons(polygons, outline)
        draft = draft.taken_back(rings, outline, wrong)


@dataclass(frozen=True, eq=False)
class _Draft:
    """What is left out so far: vertices that cost no more than their ``bound``, and edges."""

    cost: Floats
    bound: Floats
    least: float
    dropped: Booleans

    @classmethod
    def of(cls, rings: Rings, open_rings: Booleans, tolerance: float) -> _Draft:
        """All that can be left out within ``tolerance``, and all of the rings that close."""
        inward = _INWARD * tolerance
        cost = _costs_of_inward_turns(rings, inward)
        bound = np.where(open_rings[rings.ring], inward, np.inf)
        dropped = _outward_edges(rings, cost > bound, tolerance - inward)
        return cls(cost, bound, inward / _STEP**_STEPS, dropped)

    @property
    def kept(self) -> Booleans:
        """The vertices that are left."""
        kept: Booleans = self.cost > self.bound
        return kept

    def taken_back(self, rings: Rings, outline: Outline, wrong: Booleans) -> _Draft:
        """The draft with ``wrong`` edges of its outline nearer to the original.

        Extended edges end at their vertices again; of others, some of the vertices come back that
        were left out between their ends.
        """
        long = self._marked(outline.edge[wrong & outline.extended])
        far = self._marked(outline.edge[wrong & ~outline.extended])
        left = self.kept & ~self.dropped
        before = last_chosen(left, rings.ring)
        after = len(left) - 1 - last_chosen(left[::-1], rings.ring[::-1])[::-1]
        nearer = np.where(self.bound > self.least, self.bound / _STEP, -1.0)
        return replace(
            self,
            bound=np.where(far[last_chosen(self.kept, rings.ring)], nearer, self.bound),
            dropped=self.dropped & ~long[before] & ~long[after],
        )

    def _marked(self, vertices: Integers) -> Booleans:
        marked = np.zeros(len(self.cost), dtype=bool)
        marked[vertices] = True
        return marked


def _closing(rings: Rings, tolerance: float) -> Booleans:
    """The holes so narrow that every point is near their edge, with no island in them."""
    count = len(rings.turned)
    first = np.searchsorted(rings.ring, np.arange(count))
    low = np.minimum.reduceat(rings.points, first)
    high = np.maximum.reduceat(rings.points, first)
    narrow: Booleans = ((high - low).min(axis=1) <= tolerance) & (rings.surfaces < 0)
    samples, _ = rings.samples
    for island in samples[rings.depths(narrow) != 0]:
        narrow &= ~((low <= island).all(axis=1) & (high >= island).all(axis=1))
    return narrow


def _costs_of_inward_turns(rings: Rings, tolerance: float) -> Floats:
    """What leaving out each vertex costs: the distance by which an edge then has grown.

    That is at most its distance from the two edges it replaces and what these had grown by, so a
    vertex never costs less than those left out before it between the same neighbours, and leaving
    out all up to a bound is a state of its own. Infinite where it would be over ``tolerance``.
    """
    costs = np.full(len(rings.points), np.inf)
    grown = np.zeros(len(rings.points))

    def cost_of(vertex: Integers, before: Integers, after: Integers) -> Floats:
        point, start, end = rings.points[vertex], rings.points[before], rings.points[after]
        base = end - start
        length = np.hypot(base[:, 0], base[:, 1])
        turn = cross(point - start, end - point)
        cost: Floats = np.maximum(grown[vertex], grown[before]) - turn / np.maximum(length, TINY)
        cost[(turn > 0) | (length == 0) | (cost > tolerance)] = np.inf
        return cost

    for vertex, before, cost in _cheapest_first(rings.ring, cost_of):
        costs[vertex] = grown[before] = cost
    return costs


def _outward_edges(rings: Rings, kept: Booleans, tolerance: float) -> Booleans:
    """The kept vertices whose edge, the one that begins there, can be left out.

    The lines of the remaining edges stay as they are, so what is added is measured against real
    vertices: how far the point where two lines meet is from the gap between their edges.
    """
    corner, point, after, along = corners(rings, kept)

    def cost_of(edge: Integers, before: Integers, following: Integers) -> Floats:
        one, here, other = along[before], along[edge], along[following]
        gap = point[following] - point[after[before]]
        length = np.hypot(gap[:, 0], gap[:, 1])
        turn = cross(one, other)
        is_free = (
            (turn > _PARALLEL)
            & ((one * other).sum(axis=1) > 0)
            & (cross(one, here) > 0)
            & (cross(here, other) > 0)
        )
        reach = cross(gap, other) / np.where(is_free, turn, 1.0)
        cost: Floats = np.abs(cross(gap, one) * reach) / np.maximum(length, TINY)
        cost[~is_free | (cost > tolerance)] = np.inf
        return cost

    dropped = np.zeros(len(kept), dtype=bool)
    for edge, _, _ in _cheapest_first(rings.ring[corner], cost_of):
        dropped[corner[edge]] = True
    return dropped


def _cheapest_first(
    ring: Integers, cost_of: Callable[[Integers, Integers, Integers], Floats]
) -> Iterator[tuple[Integers, Integers, Floats]]:
    """Leave out what costs less than its neighbours in the ring, round by round.

    ``cost_of`` tells it of places between these before and after, infinite where it cannot be.
    Each round gives the places left out, those before them and the costs. In the next only what
    is beside them is looked at anew.
    """
    before, after, _ = neighbours(ring)
    sizes = np.bincount(ring)
    cost = np.full(len(ring), np.inf)
    changed = np.arange(len(ring))
    for _ in range(_ROUNDS):
        cost[changed] = cost_of(changed, before[changed], after[changed])
        near = _any_of(len(ring), changed, before[changed], after[changed])
        near = near[np.isfinite(cost[near]) & (sizes[ring[near]] >= _LEAST)]
        chosen = near[
            _is_cheapest(cost, near, before[near]) & _is_cheapest(cost, near, after[near])
        ]
        if not len(chosen):
            return
        one, other = before[chosen], after[chosen]
        yield chosen, one, cost[chosen]
        after[one], before[other] = other, one
        sizes -= np.bincount(ring[chosen], minlength=len(sizes))
        changed = _any_of(len(ring), one, other)


def _any_of(count: int, *places: Integers) -> Integers:
    """The places, below ``count``, that are in any of the arrays, each once."""
    marked = np.zeros(count, dtype=bool)
    for each in places:
        marked[each] = True
    return np.flatnonzero(marked)


def _is_cheapest(cost: Floats, place: Integers, other: Integers) -> Booleans:
    """Where it costs less than the other.

    Of equal costs, as on a circle or a straight line, a scrambled number decides: every third.
    """
    ours, theirs = cost[place], cost[other]
    is_first = (place * 2654435761) % 2**32 < (other * 2654435761) % 2**32
    less: Booleans = (ours < theirs) | ((ours == theirs) & is_first)
    return less


def _grown_together(rings: Rings, outline: Outline, tolerance: float) -> Booleans:
    """The changed edges that meet others, or are part of a ring that is turned inside out."""
    one, other = meeting(outline.start, outline.end, _NEAR * tolerance)
    apart = (outline.following[one] != other) & (outline.following[other] != one)
    wrong = np.zeros(len(outline.edge), dtype=bool)
    wrong[one[apart]] = wrong[other[apart]] = True
    is_inside_out = rings.surfaces * rings.surfaces_of(outline) < 0
    wrong |= is_inside_out[outline.ring]
    wrong &= outline.changed
    return wrong


def _passed_over(rings: Rings, outline: Outline, tolerance: float, depths: Integers) -> Booleans:
    """The changed edges near rings that another one has grown over without meeting them."""
    low = np.minimum(outline.start, outline.end) - tolerance
    high = np.maximum(outline.start, outline.end) + tolerance
    points, own = rings.samples
    depth = winding(points, own, outline.start, outline.end, outline.ring)
    wrong = np.zeros(len(outline.edge), dtype=bool)
    for point, number in zip(points[depth != depths], own[depth != depths]):
        near = (low <= point).all(axis=1) & (high >= point).all(axis=1)
        wrong |= near & (outline.ring != number)
    wrong &= outline.changed
    return wrong
