"""What an area touches: the tiles that share surface with it, counted or listed, level by level.

A tile is touched when its inside and the area's inside have a point in common. An edge along a
tile border, or a corner on one, does not touch the tile beyond. Tiles left of or above the scheme's
origin do not exist and are never touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from math import isfinite

from ..errors import AreaInvalid
from ..wording import QT_TRANSLATE_NOOP, Text
from .area import Area, Box
from .grid import Grid, TileRange, grids
from .scan import scan
from .scheme import TilingScheme
from .spans import EMPTY, TileSpans


def count_tiles(
    scheme: TilingScheme, area: Area, levels: Iterable[int], extent: Box | None = None
) -> dict[int, int]:
    """How many tiles ``area`` touches at each of ``levels``, without listing them.

    Only what lies within ``extent`` counts, where it is given: the ``fullExtent`` of a service.

    Raises:
        KeyError: a level that is not in the scheme.
        AreaInvalid: coordinates that are not finite, or more tiles than numbers can address.
    """
    wanted = tuple(levels)
    if area.polygons:
        spans = touched_levels(scheme, area, wanted, extent)
        return {level: spans[level].count for level in wanted}
    boxes = clipped(area, extent)
    if not boxes:
        return dict.fromkeys(wanted, 0)
    of_level = grids(scheme, Box.around(boxes))
    return {level: _count(_ranges(of_level[level], boxes)) for level in wanted}


def touched_tiles(
    scheme: TilingScheme, area: Area, level: int, extent: Box | None = None
) -> TileSpans:
    """The tiles that ``area`` touches at ``level``; errors as for :func:`count_tiles`."""
    return touched_levels(scheme, area, (level,), extent)[level]


def touched_levels(
    scheme: TilingScheme, area: Area, levels: Iterable[int], extent: Box | None = None
) -> dict[int, TileSpans]:
    """The tiles that ``area`` touches at each of ``levels``; errors as for :func:`count_tiles`.

    Polygons are laid on the finest level only. The tiles of a coarser one whose borders are
    borders of a finer one, too, are the parents of its tiles: a tile is touched exactly when one of
    its children is.
    """
    wanted = tuple(levels)
    boxes = clipped(area, extent)
    if not boxes:
        return dict.fromkeys(wanted, EMPTY)
    around = Box.around(boxes)
    of_level = grids(scheme, around)
    found: dict[int, TileSpans] = {}
    finer: Grid | None = None
    for grid in sorted((of_level[level] for level in set(wanted)), key=lambda grid: grid.width):
        steps = finer.steps_in(grid) if finer else None
        if finer and steps:
            found[grid.level] = found[finer.level].coarsened(steps)
        elif area.polygons:
            found[grid.level] = scan(area.polygons, grid, around)
        else:
            runs = (TileSpans.of_range(tiles) for tiles in _ranges(grid, boxes))
            found[grid.level] = reduce(TileSpans.union, runs, EMPTY)
        finer = grid
    return found


def clipped(area: Area, extent: Box | None) -> tuple[Box, ...]:
    """The boxes of an area, or the one around its polygons, as far as they lie in ``extent``."""
    boxes = area.boxes or ((area.extent,) if area.polygons else ())
    for box in boxes:
        if not all(map(isfinite, (box.xmin, box.ymin, box.xmax, box.ymax))):
            raise AreaInvalid(
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its coordinates are not all numbers"))
            )
    common = boxes if extent is None else [box.intersection(extent) for box in boxes]
    return tuple(box for box in common if box is not None and box.has_surface)


def _ranges(grid: Grid, boxes: Iterable[Box]) -> list[TileRange]:
    return [tiles for tiles in map(grid.touched, boxes) if tiles is not None]


def _count(ranges: Sequence[TileRange]) -> int:
    """The number of tiles in the union of rectangles."""
    if len(ranges) < 2:
        return sum(tiles.tile_count for tiles in ranges)
    borders = sorted({row for r in ranges for row in (r.first_row, r.last_row + 1)})
    return sum(
        (below - above) * _width([r for r in ranges if r.first_row <= above <= r.last_row])
        for above, below in zip(borders, borders[1:])
    )


def _width(ranges: Iterable[TileRange]) -> int:
    """The number of columns that at least one of ``ranges`` has."""
    total, reached = 0, -1
    for first, last in sorted((r.first_column, r.last_column) for r in ranges):
        total += max(last - max(first - 1, reached), 0)
        reached = max(reached, last)
    return total
