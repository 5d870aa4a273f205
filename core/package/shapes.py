"""The geometries of a whole tile as flat arrays, clipped all at once.

Clipping ring by ring in Python would take milliseconds for each tile; over the flat arrays a tile
costs a fixed number of array operations, however many features it has.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .varints import changes, ragged, zigzag

if TYPE_CHECKING:
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]
    Coordinates = npt.NDArray[np.float64]
    Flags = npt.NDArray[np.bool_]

POINT, LINE, POLYGON = 1, 2, 3
_LEAST = np.array([0, 1, 2, 3])  # vertices of a point, a line, a ring
_MOVE, _LINE_TO, _CLOSE = 1, 2, 15
_SLIVER = 1e-7  # of a tile: a fortieth of one of its 512 by 512 pixels


@dataclass(frozen=True, eq=False)
class Shapes:
    """Vertices of all parts (rings, lines, groups of points), one part after the other.

    ``points`` has two rows, x to the right and y downward; it holds fractions of the grid so that a
    line keeps its course through however many clips. ``starts`` holds where each part starts,
    and where the last one ends; ``kinds`` and ``features`` tell what it is and whose. ``cut`` marks
    parts that a clip has changed. Rings are not closed.
    """

    points: Coordinates
    starts: Numbers
    kinds: Numbers
    features: Numbers
    cut: Flags

    @property
    def lengths(self) -> Numbers:
        """How many vertices each part has."""
        return self.starts[1:] - self.starts[:-1]

    def moved(self, x: float, y: float) -> Shapes:
        """The same, seen from (x, y)."""
        points = self.points - np.array([[x], [y]])
        return Shapes(points, self.starts, self.kinds, self.features, self.cut)

    def between(self, axis: int, low: float, high: float) -> Shapes:
        """What lies from ``low`` to ``high`` on an axis (0 for x)."""
        clipped = self._up_to(axis, high, 1)._up_to(axis, -low, -1)
        return clipped.without_remnants((high - low) ** 2 * _SLIVER)

    def meets(self, extent: float) -> bool:
        """Whether any part reaches into the square from 0 to ``extent``."""
        if len(self.starts) < 2:
            return False
        low = np.minimum.reduceat(self.points, self.starts[:-1], axis=1)
        high = np.maximum.reduceat(self.points, self.starts[:-1], axis=1)
        inside = (low < extent) & (high > 0)
        touching = (low <= extent) & (high >= 0) & (self.kinds != POLYGON)
        return bool((inside | touching).all(axis=0).any())

    def covers(self, low: float, high: float) -> bool:
        """Whether all parts are that square, low and high being the same for x and y."""
        x, y = self.points
        corners = ((x == low) | (x == high)) & ((y == low) | (y == high))
        return bool(corners.all() and (self.kinds == POLYGON).all() and (self.lengths == 4).all())

    def without_remnants(self, sliver: float = 0) -> Shapes:
        """Without parts that have too few vertices, or that a clip left without a surface.

        A surface is none up to the size of ``sliver``.
        """
        keep = self.lengths >= _LEAST[self.kinds]
        if self.cut.any():
            keep &= ~(self.cut & (self.kinds == POLYGON) & ~self._surface(sliver))
        return self if keep.all() else self._only(keep)

    def _surface(self, sliver: float) -> Flags:
        """Per part, whether it and its feature enclose any surface (for rings)."""
        x, y = self.points
        after = np.arange(1, len(x) + 1)
        after[self.starts[1:] - 1] = self.starts[:-1]
        twice = np.add.reduceat(x * y[after] - x[after] * y, self.starts[:-1])
        total = np.bincount(self.features, np.where(self.kinds == POLYGON, twice, 0))
        has_surface: Flags = np.abs(twice) > 2 * sliver
        return has_surface & (np.abs(total) > 2 * sliver)[self.features]

    def _only(self, keep: Flags) -> Shapes:
        lengths = self.lengths[keep]
        points = self.points[:, ragged(self.starts[:-1][keep], lengths)]
        return Shapes(
            points, _starts(lengths), self.kinds[keep], self.features[keep], self.cut[keep]
        )

    def _up_to(self, axis: int, bound: float, sign: int) -> Shapes:
        """The half plane where ``sign`` times the coordinate is at most ``bound``.

        Rings are clipped after Sutherland and Hodgman: they stay one ring, along the bound. Lines
        fall into parts. A new vertex is computed from the inner end of its edge, so two rings that
        share the edge still share it.
        """
        if not self.points.size:
            return self
        values = self.points[axis] * sign
        inside = values <= bound
        if inside.all():
            return self
        before = np.arange(-1, len(values) - 1)
        rings = self.kinds == POLYGON
        before[self.starts[:-1]] = np.where(rings, self.starts[1:] - 1, self.starts[:-1])
        linked = np.repeat(self.kinds != POINT, self.lengths)
        crossing = (inside != inside[before]) & linked
        counts = inside.astype(np.int64) + crossing
        ends = np.cumsum(counts)
        points = np.empty((2, int(ends[-1])))
        points[:, (ends - 1)[inside]] = self.points[:, inside]
        where = np.flatnonzero(crossing)
        places = (ends - counts)[where]
        points[:, places] = self._crossings(where, before[where], values, bound, inside)
        points[axis, places] = bound * sign

        part = np.repeat(np.arange(len(self.kinds)), self.lengths)
        entering = where[inside[where] & ~rings[part[where]]]
        first = np.zeros(points.shape[1] + 1, dtype=bool)
        first[_starts(np.add.reduceat(counts, self.starts[:-1]))[:-1]] = True
        first[(ends - counts)[entering]] = True
        starts = np.flatnonzero(first[:-1])
        owner = np.repeat(part, counts)[starts]
        touched = np.add.reduceat(~inside, self.starts[:-1]) > 0
        return Shapes(
            points,
            np.append(starts, points.shape[1]),
            self.kinds[owner],
            self.features[owner],
            (self.cut | touched)[owner],
        )

    def _crossings(
        self, here: Numbers, before: Numbers, values: Coordinates, bound: float, inside: Flags
    ) -> Coordinates:
        inner = np.where(inside[here], here, before)
        outer = np.where(inside[here], before, here)
        share = (bound - values[inner]) / (values[outer] - values[inner])
        way = self.points[:, outer] - self.points[:, inner]
        crossings: Coordinates = self.points[:, inner] + share * way
        return crossings

    def commands(self, scale: float) -> tuple[Numbers, Numbers]:
        """The numbers of all geometries on a grid ``scale`` times as fine, and where parts end.

        Positions are relative to the one before and start anew with each feature (MVT 2.1, 4.3).
        """
        points = np.rint(self.points * scale).astype(np.int64)
        steps = points.copy()
        steps[:, 1:] -= points[:, :-1]
        firsts = self.starts[:-1][changes(self.features)[:-1]]
        steps[:, firsts] = points[:, firsts]
        lengths = self.lengths
        groups = self.kinds == POINT
        sizes = 2 * lengths + np.where(groups, 1, np.where(self.kinds == POLYGON, 3, 2))
        ends = np.cumsum(sizes)
        begins = ends - sizes
        numbers = np.empty(int(ends[-1]) if len(ends) else 0, dtype=np.int64)
        numbers[begins] = np.where(groups, lengths << 3 | _MOVE, 1 << 3 | _MOVE)
        lines = ~groups
        numbers[begins[lines] + 3] = (lengths[lines] - 1) << 3 | _LINE_TO
        numbers[ends[self.kinds == POLYGON] - 1] = _CLOSE
        within = np.arange(self.points.shape[1]) - np.repeat(self.starts[:-1], lengths)
        places = np.repeat(begins, lengths) + 1 + 2 * within
        places += (within > 0) & np.repeat(lines, lengths)
        numbers[places], numbers[places + 1] = zigzag(steps)
        return numbers, ends


_ZERO = np.zeros(1, dtype=np.int64)


def _starts(lengths: Numbers) -> Numbers:
    return np.concatenate((_ZERO, lengths.cumsum()))
