"""An export taken apart into requests that each stay under the service's limit.

No tile is in two parts, and together they have all tiles of the whole. Every part is one box, or
polygons, as one request takes them. Areas are drawn in a little where they end on a tile border, so
that a server that counts what an edge merely lies on counts no neighbour.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import Union

from ..errors import AreaTooLarge
from .area import Area, Box, Polygon
from .clip import clip
from .coverage import clipped, count_tiles, touched_levels
from .cut import COLUMNS, LEVELS, Cut, Stack, best_cut
from .grid import Grid, TileRange, grids
from .scheme import TilingScheme
from .spans import TileSpans

MOST_PARTS = 1000  # weeks of work for a server; also what keeps planning in bounds

_DRAWN_IN = 1e-3  # of a tile: more than Esri's rounding moves a border, nothing to see on a map
_EVERYWHERE = Box(-inf, -inf, inf, inf)
_Shape = Union[Box, tuple[Polygon, ...]]


@dataclass(frozen=True, eq=False)
class PartArea:
    """One request: an area that is one box or polygons, levels, and the tiles counted in them."""

    area: Area
    levels: tuple[int, ...]
    count: int


@dataclass(frozen=True, eq=False)
class _Piece:
    """Tiles, the shape that touches them and perhaps others, and the borders it was cut at."""

    tiles: Stack
    shape: _Shape
    window: Box = _EVERYWHERE


def split(
    scheme: TilingScheme,
    area: Area,
    levels: Iterable[int],
    limit: int,
    factor: float = 1.0,
    extent: Box | None = None,
) -> tuple[PartArea, ...]:
    """The requests that fetch what ``area`` touches, each of at most ``limit`` tiles.

    As few as possible, or a few more where that lets cuts fall on borders of bundles. ``factor``
    is how many times more tiles the server counts than we do. Only what lies within ``extent`` is
    asked for, where it is given.

    Raises:
        AreaTooLarge: more than :data:`MOST_PARTS` parts would be needed.
        KeyError, AreaInvalid: as for :func:`~.coverage.count_tiles`.
    """
    wanted = tuple(levels)
    most = max(int(limit / factor), 1)
    boxes = clipped(area, extent)
    if not boxes:
        return ()
    of_level = grids(scheme, Box.around(boxes))
    ordered = sorted((of_level[level] for level in set(wanted)), key=lambda grid: -grid.width)
    if area.polygons:
        spans = touched_levels(scheme, area, wanted, extent)
        tiles = Stack.of((grid, spans[grid.level]) for grid in ordered)
        _check_number(tiles.count, most)
        pieces = [_Piece(tiles, clip(area.polygons, boxes[0]))] if tiles.layers else []
    else:
        _check_number(sum(count_tiles(scheme, area, wanted, extent).values()), most)
        pieces = _pieces(boxes, ordered)
    return tuple(
        _part(scheme, leaf, area.notes) for piece in pieces for leaf in _divided(piece, most)
    )


def _check_number(tiles: int, limit: int) -> None:
    parts = -(-tiles // limit)
    if parts > MOST_PARTS:
        raise AreaTooLarge(counted=tiles, parts=parts, limit=limit, most=MOST_PARTS)


def _pieces(boxes: Sequence[Box], ordered: Sequence[Grid]) -> list[_Piece]:
    """What must be asked for apart: each box, without the tiles that another one has already."""
    pieces = []
    for index, box in enumerate(boxes):
        together: list[tuple[Grid, TileSpans]] = []
        for grid in ordered:
            touched = grid.touched(box)
            rest = _rest(touched, [grid.touched(other) for other in boxes[:index]])
            if rest == [touched]:
                together.append((grid, TileSpans.of_range(rest[0])))
                continue
            for kept in rest:
                pieces.append(_Piece(Stack.of([(grid, TileSpans.of_range(kept))]), box))
        if together:
            pieces.append(_Piece(Stack.of(together), box))
    return pieces


def _rest(tiles: TileRange | None, taken: Iterable[TileRange | None]) -> list[TileRange]:
    rest = [] if tiles is None else [tiles]
    for other in taken:
        if other is not None:
            rest = [kept for each in rest for kept in each.without(other)]
    return rest


def _divided(piece: _Piece, limit: int) -> list[_Piece]:
    """A piece in pieces of at most ``limit`` tiles, from coarse to fine and top left on."""
    least = -(-piece.tiles.count // limit)
    waiting = [(piece, least + 1 + least // 16)]
    done: list[_Piece] = []
    while waiting:
        piece, budget = waiting.pop()
        if piece.tiles.count <= limit:
            done.append(piece)
            continue
        cut = best_cut(piece.tiles, limit, budget)
        spare = max(budget - sum(cut.parts), 0)
        share = round(spare * cut.parts[0] / sum(cut.parts))
        first, second = _halves(piece, cut)
        waiting.append((second, cut.parts[1] + spare - share))
        waiting.append((first, cut.parts[0] + share))
    return done


def _halves(piece: _Piece, cut: Cut) -> tuple[_Piece, _Piece]:
    first, second = (replace(piece, tiles=tiles) for tiles in cut.halves)
    if cut.along == LEVELS:
        return first, second
    grid = piece.tiles.finest.grid
    border = grid.box(TileRange(cut.at, cut.at, cut.at, cut.at))
    if cut.along == COLUMNS:
        windows = replace(piece.window, xmax=border.xmin), replace(piece.window, xmin=border.xmin)
    else:
        windows = replace(piece.window, ymin=border.ymax), replace(piece.window, ymax=border.ymax)
    return _within(first, windows[0]), _within(second, windows[1])


def _within(piece: _Piece, window: Box) -> _Piece:
    shape = piece.shape if isinstance(piece.shape, Box) else clip(piece.shape, window)
    return replace(piece, shape=shape, window=window)


def _part(scheme: TilingScheme, piece: _Piece, notes: tuple[str, ...]) -> PartArea:
    """The request for a piece.

    The area is drawn in so far that no tile is lost by it: where a polygon enters a tile by less
    than usual, by less.
    """
    finest = piece.tiles.finest.grid
    counts = {layer.grid.level: layer.spans.count for layer in piece.tiles.layers}
    for share in (_DRAWN_IN, 2 * finest.snap / min(finest.width, finest.height)):
        area = replace(_drawn_in(piece, finest, share), notes=notes)
        is_whole = bool(area.polygons) and piece.window == _EVERYWHERE
        if is_whole or count_tiles(scheme, area, counts) == counts:
            break
    return PartArea(area, tuple(sorted(counts)), piece.tiles.count)


def _drawn_in(piece: _Piece, grid: Grid, share: float) -> Area:
    """The shape of a piece, ending ``share`` of a tile before the borders it may not pass."""
    across, down = share * grid.width, share * grid.height
    if not isinstance(piece.shape, Box):
        return Area(polygons=clip(piece.shape, _shrunk(piece.window, across, down)))
    area = piece.shape
    for layer in piece.tiles.layers:
        bounds = layer.grid.box(layer.spans.range)
        common = area.intersection(bounds) or area
        across = min(across, (common.xmax - common.xmin) / 4)
        down = min(down, (common.ymax - common.ymin) / 4)
        area = common.intersection(_shrunk(bounds, across, down)) or common
    return Area(boxes=(area,))


def _shrunk(box: Box, across: float, down: float) -> Box:
    return Box(box.xmin + across, box.ymin + down, box.xmax - across, box.ymax - down)
