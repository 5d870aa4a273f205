"""Polygons laid on a tile grid: the runs of tiles that share surface with them.

A tile is touched when an edge passes through its inside, or when no edge does and it lies in the
polygon as a whole. The first is found by cutting every edge at the rows it crosses, the second by
pairing the edges that cross a line through each row: what lies between the first and the second,
the third and the fourth … is inside, holes included. Both work on all edges at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from math import ceil, floor

import numpy as np

from ..errors import AreaInvalid
from ..wording import QT_TRANSLATE_NOOP, Text
from .area import Box, Polygon
from .arrays import Booleans, Floats, Integers
from .grid import Grid, snapped
from .spans import EMPTY, TileSpans, united

_PIECES_AT_ONCE = 500_000  # of edges cut at rows, some hundred bytes each while they are looked at
_MOST_TILES = 2**60  # of a rectangle around an area, so that one number can address a tile
_MOST_ROWS = 2**23  # twice those of the world at level 22; each costs some ten numbers


@dataclass(frozen=True)
class _Window:
    """What is looked at, in tile coordinates, and how its tiles are numbered: row by row."""

    left: float
    top: float
    right: float
    bottom: float
    snap: float  # what is next to nothing, in tiles across
    snap_down: float  # and down

    @property
    def first_column(self) -> int:
        return floor(self.left)

    @property
    def stride(self) -> int:
        """Columns of a row; two more than there are, so that runs of two rows never adjoin."""
        return ceil(self.right) - self.first_column + 2

    def number(self, rows: Floats, columns: Floats) -> Integers:
        """One number for each tile."""
        row = rows.astype(np.int64)
        row *= self.stride
        row += columns.astype(np.int64)
        row -= self.first_column
        return row

    def line(self, rows: Floats) -> Floats:
        """The height of a line through the middle of what the window holds of each row."""
        middle: Floats = np.minimum(rows + 1, self.bottom)
        middle += np.maximum(rows, self.top)
        middle /= 2
        return middle


@dataclass(frozen=True, eq=False)
class _Edges:
    """Edges in tile coordinates, pointing down; ``part`` numbers the polygon."""

    u0: Floats
    v0: Floats
    u1: Floats
    v1: Floats
    part: Integers

    def chosen(self, which: Booleans | Integers) -> _Edges:
        return _Edges(*(getattr(self, field.name)[which] for field in fields(self)))

    def at(self, v: Floats) -> Floats:
        """Where each edge, none of them level, is at the height ``v``."""
        u = self.u0 + (v - self.v0) * ((self.u1 - self.u0) / (self.v1 - self.v0))
        np.clip(u, np.minimum(self.u0, self.u1), np.maximum(self.u0, self.u1), out=u)
        return np.where(v >= self.v1, self.u1, u)


def scan(polygons: Sequence[Polygon], grid: Grid, box: Box) -> TileSpans:
    """The tiles whose inside shares surface with the polygons and with ``box``.

    Rings are taken as valid: within a polygon every edge separates inside from outside. Polygons
    may overlap.

    Raises:
        AreaInvalid: coordinates that are not finite, or more rows of tiles than can be looked at.
    """
    points = np.concatenate([ring for polygon in polygons for ring in polygon])
    if not np.isfinite(points).all():
        raise AreaInvalid(
            reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its coordinates are not all numbers"))
        )
    left, top, right, bottom = grid.window(box)
    if right <= left or bottom <= top:
        return EMPTY
    window = _Window(left, top, right, bottom, grid.snap / grid.width, grid.snap / grid.height)
    if bottom - top > _MOST_ROWS or (bottom + 1) * window.stride > _MOST_TILES:
        raise AreaInvalid(
            reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it spans more tiles than can be counted"))
        )
    keys = [
        united(*(np.concatenate(ends) for ends in zip(_passed(edges, band), _filled(edges, band))))
        for edges, band in _bands(_edges(polygons, points, grid), window)
    ]
    starts, ends = (np.concatenate(each) for each in zip(*keys))
    rows = starts // window.stride
    columns = window.first_column - rows * window.stride
    return TileSpans(np.column_stack((rows, starts + columns, ends + columns)))


def _edges(polygons: Sequence[Polygon], points: Floats, grid: Grid) -> _Edges:
    lengths = np.array([len(ring) for polygon in polygons for ring in polygon])
    after = np.cumsum(lengths)
    following = np.arange(1, len(points) + 1)
    following[after - 1] = after - lengths
    part = np.repeat(
        np.arange(len(polygons)), [sum(len(ring) for ring in polygon) for polygon in polygons]
    )
    u, v = grid.columns(points[:, 0]), grid.rows(points[:, 1])
    u1, v1 = u[following], v[following]
    up = v > v1
    return _Edges(
        np.where(up, u1, u), np.where(up, v1, v), np.where(up, u, u1), np.where(up, v, v1), part
    )


def _bands(edges: _Edges, window: _Window) -> Iterator[tuple[_Edges, _Window]]:
    """The window in bands of whole rows, each with its edges, so that memory stays bounded."""
    edges = edges.chosen((edges.v0 < window.bottom) & (edges.v1 > window.top))
    first, last = _rows(edges, window)
    pieces = int(np.maximum(last - first + 1, 0).sum())
    top, bottom = floor(window.top), ceil(window.bottom)
    if pieces <= _PIECES_AT_ONCE or bottom - top <= 1:
        yield edges, window
        return
    middle = float((top + bottom) // 2)
    yield from _bands(edges, replace(window, bottom=middle))
    yield from _bands(edges, replace(window, top=middle))


def _rows(edges: _Edges, window: _Window) -> tuple[Floats, Floats]:
    """First and last row whose inside each edge passes; none when the last is before the first."""
    return (
        np.floor(np.maximum(edges.v0, window.top)),
        np.ceil(np.minimum(edges.v1, window.bottom)) - 1,
    )


def _passed(edges: _Edges, window: _Window) -> tuple[Integers, Integers]:
    """The runs of tiles through whose inside edges pass, one for each edge and row.

    Edges along a side of the window, or no more than that, do not pass through its inside.
    """
    top, bottom = window.top + window.snap_down, window.bottom - window.snap_down
    edges = edges.chosen((edges.v1 > top) & (edges.v0 < bottom))
    first, last = _rows(edges, window)
    whole = (first == last) & (edges.v0 >= window.top) & (edges.v1 <= window.bottom)
    short = edges.chosen(whole)
    which, rows = _expanded(first, np.where(whole, first - 1, last))
    cut = edges.chosen(which)
    upper = snapped(cut.at(np.maximum(cut.v0, np.maximum(rows, window.top))), window.snap)
    lower = snapped(cut.at(np.minimum(cut.v1, np.minimum(rows + 1, window.bottom))), window.snap)
    rows = np.concatenate((first[whole], rows))
    upper = np.concatenate((short.u0, upper))
    lower = np.concatenate((short.u1, lower))
    left, right = np.minimum(upper, lower), np.maximum(upper, lower)
    low = np.floor(np.maximum(left, window.left))
    high = np.ceil(np.minimum(right, window.right)) - 1
    keep = (high >= low) & (right > window.left + window.snap) & (left < window.right - window.snap)
    starts = window.number(rows[keep], low[keep])
    ends = window.number(rows[keep], high[keep])
    if len(starts):  # neighbouring edges mostly share their tile
        new = np.append(True, (starts[1:] != starts[:-1]) | (ends[1:] != ends[:-1]))
        starts, ends = starts[new], ends[new]
    return starts, ends


def _filled(edges: _Edges, window: _Window) -> tuple[Integers, Integers]:
    """The runs of tiles that have inside of a polygon on the line through their row.

    Crossings are put in order by tile and whether they lie on its left border; the order of two
    crossings inside one tile changes nothing.
    """
    first, last = _rows(edges, window)
    first += edges.v0 > window.line(first)
    last -= edges.v1 <= window.line(last)
    which, rows = _expanded(first, last)
    crossing = edges.chosen(which)
    u = snapped(crossing.at(window.line(rows)), window.snap)
    u[u <= window.left] = floor(window.left)
    u[u >= window.right] = ceil(window.right)
    column = np.floor(u)
    keys = 2 * window.number(rows, column) + (u > column)
    if len(keys) and crossing.part[0] != crossing.part[-1]:
        keys = keys[np.lexsort((keys, crossing.part))]
    else:
        keys.sort()
    starts, ends = keys[0::2] >> 1, (keys[1::2] + 1 >> 1) - 1
    keep = ends >= starts
    return starts[keep], ends[keep]


def _expanded(first: Floats, last: Floats) -> tuple[Integers, Floats]:
    """Every row from ``first`` to ``last`` of each edge, with the edge's place in the arrays."""
    counts = np.maximum(last - first + 1, 0).astype(np.int64)
    which = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    return which, first[which] + rows
