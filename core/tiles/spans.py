"""A set of tiles of one level, as runs along rows: small for areas of any shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .arrays import ArrayLike, Integers
from .grid import TileRange


@dataclass(frozen=True, eq=False)
class TileSpans:
    """Tiles as runs: ``runs`` has shape (n, 3) and holds row, first column and last column.

    The last column is included. Runs are ordered by row and column; those of a row neither overlap
    nor adjoin.
    """

    runs: Integers

    @classmethod
    def of(cls, rows: ArrayLike, first: ArrayLike, last: ArrayLike) -> TileSpans:
        """The union of runs in any order. A run whose last column is before its first is empty."""
        row, low, high = (np.asarray(values, dtype=np.int64) for values in (rows, first, last))
        keep = high >= low
        if not keep.all():
            row, low, high = row[keep], low[keep], high[keep]
        if not len(row):
            return EMPTY
        left, stride = int(low.min()), int(high.max() - low.min()) + 3
        top = int(row.min())
        line = (row - top) * stride  # two free columns keep the runs of two rows apart
        starts, ends = united(line + (low - left), line + (high - left))
        row, low = np.divmod(starts, stride)
        return cls(np.column_stack((row + top, low + left, ends - row * stride + left)))

    @classmethod
    def of_range(cls, tiles: TileRange) -> TileSpans:
        """A rectangle of tiles."""
        rows = np.arange(tiles.first_row, tiles.last_row + 1, dtype=np.int64)
        runs = np.empty((len(rows), 3), dtype=np.int64)
        runs[:, 0], runs[:, 1], runs[:, 2] = rows, tiles.first_column, tiles.last_column
        return cls(runs)

    @property
    def rows(self) -> Integers:
        """The row of each run."""
        return self.runs[:, 0]

    @property
    def first(self) -> Integers:
        """The first column of each run."""
        return self.runs[:, 1]

    @property
    def last(self) -> Integers:
        """The last column of each run, included."""
        return self.runs[:, 2]

    @property
    def lengths(self) -> Integers:
        """The number of tiles in each run."""
        return self.last - self.first + 1

    @property
    def count(self) -> int:
        """The number of tiles."""
        return int(self.lengths.sum())

    @property
    def range(self) -> TileRange:
        """The smallest rectangle around the tiles; there must be some."""
        rows = self.rows
        return TileRange(int(rows[0]), int(rows[-1]), int(self.first.min()), int(self.last.max()))

    def tiles(self) -> Integers:
        """Every tile as row and column, shape (count, 2), in the order of the runs."""
        lengths = self.lengths
        before = np.cumsum(lengths) - lengths
        columns = np.arange(self.count) - np.repeat(before - self.first, lengths)
        return np.column_stack((np.repeat(self.rows, lengths), columns))

    def contains(self, rows: ArrayLike, columns: ArrayLike) -> Any:
        """Whether the tiles are in the set: a bool array, or a bool for one tile."""
        row, column = np.broadcast_arrays(np.asarray(rows), np.asarray(columns))
        if not len(self.runs):
            return np.zeros(row.shape, dtype=bool)[()]
        around = self.range
        inside = (
            (row >= around.first_row)
            & (row <= around.last_row)
            & (column >= around.first_column)
            & (column <= around.last_column)
        )
        stride = around.last_column - around.first_column + 1
        starts = (self.rows - around.first_row) * stride + (self.first - around.first_column)
        key = (row - around.first_row) * stride + (column - around.first_column)
        run = np.searchsorted(starts, key, side="right") - 1
        return (inside & (run >= 0) & (self.rows[run] == row) & (self.last[run] >= column))[()]

    def union(self, other: TileSpans) -> TileSpans:
        """The tiles of either."""
        runs = np.concatenate((self.runs, other.runs))
        return TileSpans.of(runs[:, 0], runs[:, 1], runs[:, 2])

    def within(self, tiles: TileRange) -> TileSpans:
        """The tiles that are also in a rectangle."""
        first, last = np.searchsorted(self.rows, (tiles.first_row, tiles.last_row + 1))
        runs = self.runs[first:last].copy()
        np.maximum(runs[:, 1], tiles.first_column, out=runs[:, 1])
        np.minimum(runs[:, 2], tiles.last_column, out=runs[:, 2])
        return TileSpans(runs[runs[:, 1] <= runs[:, 2]])

    def coarsened(self, steps: int) -> TileSpans:
        """The tiles that hold these, on a grid whose tiles are ``steps`` times as wide."""
        if steps == 1:
            return self
        return TileSpans.of(self.rows // steps, self.first // steps, self.last // steps)


EMPTY = TileSpans(np.empty((0, 3), dtype=np.int64))


def united(starts: Integers, ends: Integers) -> tuple[Integers, Integers]:
    """The union of closed runs of whole numbers, sorted; runs that adjoin become one.

    A new run begins where as many runs have ended as have begun, which two sorted lists tell
    without keeping the pairs together. Both arrays are sorted in place.
    """
    if not len(starts):
        return starts, ends
    starts.sort()
    ends.sort()
    breaks = starts[1:] > ends[:-1] + 1
    return starts[np.append(True, breaks)], ends[np.append(breaks, True)]
