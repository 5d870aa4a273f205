"""All rings of an area in flat arrays, and what is left of them after leaving things out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .area import Polygon, Ring
from .arrays import Booleans, Floats, Integers
from .clip import signed_area
from .crossings import cross, winding

TINY = 1e-300  # to divide by instead of nothing


@dataclass(frozen=True, eq=False)
class Rings:
    """The vertices of all rings, open, ordered so that the area lies to the left.

    ``ring`` numbers the ring of each vertex, ``after`` is the vertex that follows it there.
    ``turned`` tells of each ring whether it came the other way round.
    """

    points: Floats
    ring: Integers
    after: Integers
    turned: tuple[bool, ...]

    @classmethod
    def of(cls, polygons: Sequence[Polygon]) -> Rings:
        """The rings of at least one polygon, one after the other."""
        given = [(ring, index == 0) for polygon in polygons for index, ring in enumerate(polygon)]
        turned = tuple((signed_area(ring) > 0) != is_outer for ring, is_outer in given)
        opened = [ring[:0:-1] if turn else ring[:-1] for (ring, _), turn in zip(given, turned)]
        numbers = np.repeat(np.arange(len(opened)), [len(ring) for ring in opened])
        return cls(np.concatenate(opened), numbers, neighbours(numbers)[1], turned)

    @cached_property
    def samples(self) -> tuple[Floats, Integers]:
        """A point on every ring, the middle of its first edge, with the ring's number."""
        numbers, first = np.unique(self.ring, return_index=True)
        return (self.points[first] + self.points[self.after[first]]) / 2, numbers

    def depths(self, of_rings: Booleans) -> Integers:
        """How often the chosen rings wind around each sample, not counting its own ring."""
        edges = np.flatnonzero(of_rings[self.ring])
        ends = self.points[self.after[edges]]
        return winding(*self.samples, self.points[edges], ends, self.ring[edges])

    @cached_property
    def surfaces(self) -> Floats:
        """The surface that each ring adds: negative for holes."""
        return self._surfaces(self.ring, self.points, self.points[self.after])

    def surfaces_of(self, outline: Outline) -> Floats:
        """The surface that each ring adds where it is drawn as in ``outline``."""
        return self._surfaces(outline.ring, outline.start, outline.end)

    def _surfaces(self, ring: Integers, start: Floats, end: Floats) -> Floats:
        near = self.samples[0][ring]  # small numbers keep their digits
        doubled = cross(start - near, end - near)
        return np.bincount(ring, doubled, len(self.turned)).astype(np.float64) / 2

    def polygons(self, originals: Sequence[Polygon], outline: Outline) -> tuple[Polygon, ...]:
        """What ``outline`` draws, in the order and direction of ``originals``.

        Rings without a change are the original arrays; those without edges are left out.
        """
        first = np.searchsorted(outline.ring, np.arange(len(self.turned) + 1))
        numbers = iter(range(len(self.turned)))

        def drawn(original: Ring) -> list[Ring]:
            number = next(numbers)
            here = slice(first[number], first[number + 1])
            points = outline.start[here]
            if not len(points):
                return []
            if not outline.changed[here].any():
                return [original]
            closed = np.concatenate((points, points[:1]))
            return [closed[::-1] if self.turned[number] else closed]

        return tuple(
            tuple(drawn_ring for ring in polygon for drawn_ring in drawn(ring))
            for polygon in originals
        )


@dataclass(frozen=True, eq=False)
class Outline:
    """The edges that are left, in order.

    ``edge`` is the vertex at which each began before its neighbour was left out, ``start`` and
    ``end`` are where it begins and ends now; ``following`` is the place of the next. ``changed``
    tells which are not as they were, ``extended`` which of them reach beyond a vertex to meet
    their neighbour.
    """

    edge: Integers
    start: Floats
    end: Floats
    ring: Integers
    following: Integers
    changed: Booleans
    extended: Booleans

    @classmethod
    def of(cls, rings: Rings, kept: Booleans, dropped: Booleans) -> Outline:
        """The outline through the ``kept`` vertices, without the edges that begin at ``dropped``.

        Neighbours of an edge left out are extended until they meet.
        """
        corner, point, after, along = corners(rings, kept)
        left = np.flatnonzero(~dropped[corner])
        edge = corner[left]
        before, following, _ = neighbours(rings.ring[edge])
        next_left = left[following]
        leave, arrive = point[after[left]], point[next_left]
        is_vertex = after[left] == next_left
        turn = np.where(is_vertex, 1.0, cross(along[left], along[next_left]))
        reach = cross(arrive - leave, along[next_left]) / turn
        end = np.where(is_vertex[:, None], arrive, leave + reach[:, None] * along[left])
        extended = ~(is_vertex & is_vertex[before])
        changed = extended | (corner[after[left]] != rings.after[edge])
        return cls(edge, end[before], end, rings.ring[edge], following, changed, extended)


def corners(rings: Rings, kept: Booleans) -> tuple[Integers, Floats, Integers, Floats]:
    """The kept vertices, where they are, the place of the next of each, and the way there."""
    corner = np.flatnonzero(kept)
    point = rings.points[corner]
    _, after, _ = neighbours(rings.ring[corner])
    along = point[after] - point
    length = np.hypot(along[:, 0], along[:, 1])
    return corner, point, after, along / np.maximum(length, TINY)[:, None]


def neighbours(ring: Integers) -> tuple[Integers, Integers, Integers]:
    """Of vertices in the order of their rings: the one before, the one after, the ring's size."""
    first = np.flatnonzero(np.append(True, ring[1:] != ring[:-1])[: len(ring)])
    size = np.diff(np.append(first, len(ring)))
    before, after = np.arange(len(ring)) - 1, np.arange(len(ring)) + 1
    before[first] = first + size - 1
    after[first + size - 1] = first
    return before, after, np.repeat(size, size)


def last_chosen(chosen: Booleans, ring: Integers) -> Integers:
    """The last chosen vertex at or before each, going round its ring; itself if there is none."""
    here = np.arange(len(chosen))
    place = np.maximum.accumulate(np.where(chosen, here, -1))
    before, _, size = neighbours(ring)
    first = np.flatnonzero(np.append(True, ring[1:] != ring[:-1]))
    start = np.repeat(first, size[first])
    around = place[np.repeat(before[first], size[first])]
    return np.where(place >= start, place, np.where(around >= start, around, here))
