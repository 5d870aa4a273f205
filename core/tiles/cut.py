"""Where to cut tiles of several levels in two, so that few requests suffice and bundles stay whole.

A cut runs along tile borders, or between levels. A border of the finest level is a border of some
coarser levels, too; their tiles are divided there. A level it is no border of goes to one half as a
whole, which is right only if that half touches all its tiles. So low levels, whose few tiles span
much, stay together, and no tile is asked for twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .arrays import Floats, Integers
from .grid import Grid, TileRange
from .spans import TileSpans

BUNDLE = 128  # rows and columns of tiles in a bundle (compact cache, version 2)

ROWS, COLUMNS, LEVELS = range(3)  # what a cut divides

_FAR = 2**62
_TRIES = 32  # of cuts that leave levels undivided, before only the others are looked at


@dataclass(frozen=True, eq=False)
class Layer:
    """The tiles of one level.

    ``steps`` is how many tiles of the stack's finest level lie along a side of one, ``None`` when
    not all of its borders are borders there.
    """

    grid: Grid
    spans: TileSpans
    steps: int | None


@dataclass(frozen=True, eq=False)
class Stack:
    """Tiles of several levels, the coarsest first; each level has some."""

    layers: tuple[Layer, ...]

    @classmethod
    def of(cls, levels: Iterable[tuple[Grid, TileSpans]]) -> Stack:
        """A stack of levels in order from coarse to fine; those without tiles are left out."""
        kept = [(grid, spans) for grid, spans in levels if len(spans.runs)]
        return cls(tuple(Layer(grid, spans, kept[-1][0].steps_in(grid)) for grid, spans in kept))

    @property
    def count(self) -> int:
        """The tiles of all levels."""
        return sum(layer.spans.count for layer in self.layers)

    @property
    def finest(self) -> Layer:
        """The level with the smallest tiles."""
        return self.layers[-1]


class Cut(NamedTuple):
    """A cut and its two halves.

    ``at`` is the row or column, of the finest level, that the second half begins with; for a cut
    between levels the number of levels in the first. ``parts`` are the requests that each half
    needs at least.
    """

    along: int
    at: int
    halves: tuple[Stack, Stack]
    parts: tuple[int, int]


def best_cut(stack: Stack, limit: int, budget: int) -> Cut:
    """The best way to cut a stack of more than ``limit`` tiles.

    Cuts between levels and on bundle borders with which ``budget`` requests can suffice come
    first, the fewest requests before more; then any other, again the fewest requests first. Among
    equals the one is taken that leaves most room for the cuts to come.
    """
    options = _options(stack)
    first = -(-options.first // limit)
    second = -(-options.second // limit)
    parts = first + second
    is_round = (options.along == LEVELS) | (options.at % BUNDLE == 0)
    order = np.lexsort((-_promise(options, limit), parts, ~(is_round & (parts <= budget))))
    tries = 0
    for k in order.tolist():
        if options.undivided[k] and tries == _TRIES:
            continue
        halves = _halves(stack, int(options.along[k]), int(options.at[k]), int(options.side[k]))
        if halves is not None:
            return Cut(
                int(options.along[k]), int(options.at[k]), halves, (int(first[k]), int(second[k]))
            )
        tries += 1
    raise ValueError("a single tile cannot be cut")


class _Options(NamedTuple):
    """Ways to cut: the tiles in both halves, and the half that gets levels that stay undivided."""

    along: Integers
    at: Integers
    side: Integers
    undivided: Integers
    first: Integers
    second: Integers


def _promise(options: _Options, limit: int) -> Floats:
    """How good a cut is for those after it.

    A half that must be cut again wants room: tiles its requests may have beyond those it has.
    Halves of similar size make parts of similar shape. Cutting off low levels makes every later
    cut free to lie anywhere.
    """
    total = options.first + options.second
    promise: Floats = np.minimum(np.minimum(options.first, options.second) / total, 0.25)
    rooms = []
    for tiles in (options.first, options.second):
        parts = -(-tiles // limit)
        rooms.append(np.where(parts > 1, parts - tiles / limit, 1.0) / np.maximum(parts, 1))
    promise += np.minimum(*rooms)
    promise += options.along == LEVELS
    return promise


def _options(stack: Stack) -> _Options:
    found = [_between_levels(stack)]
    around = stack.finest.spans.range
    for along, low, high in (
        (ROWS, around.first_row, around.last_row),
        (COLUMNS, around.first_column, around.last_column),
    ):
        if high > low:
            found.extend(_along_borders(stack, along, np.arange(low + 1, high + 1)))
    return _Options(*(np.concatenate(each) for each in zip(*found)))


def _between_levels(stack: Stack) -> _Options:
    tiles = np.array([layer.spans.count for layer in stack.layers], dtype=np.int64)
    first = np.cumsum(tiles)[:-1]
    zeros = np.zeros_like(first)
    at = np.arange(1, len(tiles), dtype=np.int64)
    return _Options(zeros + LEVELS, at, zeros, zeros, first, tiles.sum() - first)


def _along_borders(stack: Stack, along: int, at: Integers) -> Iterator[_Options]:
    """The cuts at the borders ``at``, with undivided levels in the first half or in the second."""
    before = np.zeros_like(at)
    undivided = np.zeros_like(at)
    fits = (np.ones(len(at), dtype=bool), np.ones(len(at), dtype=bool))
    for layer in stack.layers:
        if layer.steps is None:
            return
        lowest, sums = _sums(layer.spans, along)
        divides = at % layer.steps == 0
        before += np.where(divides, sums[at // layer.steps - lowest], 0)
        undivided += np.where(divides, 0, sums[-1])
        highest = lowest + len(sums) - 2
        fits[0][:] &= divides | (at > highest * layer.steps)
        fits[1][:] &= divides | (at < (lowest + 1) * layer.steps)
    total = stack.count
    for side, fit in ((0, fits[0]), (1, fits[1] & (undivided > 0))):
        first = (before if side else before + undivided)[fit]
        along_all = np.full(len(first), along)
        yield _Options(
            along_all, at[fit], np.full_like(along_all, side), undivided[fit], first, total - first
        )


def _sums(spans: TileSpans, along: int) -> tuple[int, Integers]:
    """The first row or column with tiles, and the tiles before it, before the next, …, in all."""
    around = spans.range
    if along == ROWS:
        lowest, size = around.first_row, around.last_row - around.first_row + 1
        tiles = np.bincount(spans.rows - lowest, spans.lengths, size).astype(np.int64)
    else:
        lowest, size = around.first_column, around.last_column - around.first_column + 1
        begun = np.bincount(spans.first - lowest, minlength=size)
        ended = np.bincount(spans.last - lowest, minlength=size)
        tiles = np.cumsum(begun) - np.cumsum(ended) + ended
    return lowest, np.append(0, np.cumsum(tiles))


def _halves(stack: Stack, along: int, at: int, side: int) -> tuple[Stack, Stack] | None:
    """A stack cut in two; ``None`` when the half that keeps a level does not touch all of it."""
    if along == LEVELS:
        levels = [(layer.grid, layer.spans) for layer in stack.layers]
        return Stack.of(levels[:at]), Stack.of(levels[at:])
    halves: tuple[list[tuple[Grid, TileSpans]], ...] = ([], [])
    whole: Layer | None = None
    for layer in stack.layers:
        if layer.steps is None or at % layer.steps:
            halves[side].append((layer.grid, layer.spans))
            whole = layer
        else:
            border = at // layer.steps
            for half, tiles in zip(halves, _sides(along, border)):
                half.append((layer.grid, layer.spans.within(tiles)))
    if whole is not None and whole.steps:
        touched = halves[side][-1][1].coarsened(whole.steps)
        if touched.count < whole.spans.count:
            return None
    return Stack.of(halves[0]), Stack.of(halves[1])


def _sides(along: int, border: int) -> tuple[TileRange, TileRange]:
    """All tiles before a border, and all from it on."""
    if along == ROWS:
        return TileRange(-_FAR, border - 1, -_FAR, _FAR), TileRange(border, _FAR, -_FAR, _FAR)
    return TileRange(-_FAR, _FAR, -_FAR, border - 1), TileRange(-_FAR, _FAR, border, _FAR)
