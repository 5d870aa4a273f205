"""The tile grid of each level: map units to tile coordinates, the same way for everything.

A tile coordinate is a distance from the origin counted in tiles: columns grow to the right, rows
grow downward, and tile borders are the whole numbers. Two imprecisions are taken out here, once:

* **Resolutions.** Esri's lists of levels halve the resolution only nearly: recorded services are
  off by up to 4e-10 of it, which moves a border at the far end of the world by a centimetre and
  makes the grid end before the world does. A resolution that is a whole fraction of the one before
  but for such a remainder is taken as that fraction, so borders of a level are exactly borders of
  the finer ones, and the parents of touched tiles are exactly the touched tiles above.
* **Edges.** A coordinate within ``snap`` of a border is taken to lie on it. ``snap`` is 1e-11 of
  the largest coordinate in play: in Web Mercator 0.2 mm, at most 0.00002 of a tile at level 22.
  That is fifty thousand times the rounding of a 64-bit number, covers the differences between the
  half-widths of the world in use (20037508.342787 and …789244) and boxes written with four
  decimals, and is far less than any edge on a map is known to. Being a length and not a part of a
  tile, it means the same at every level.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import NamedTuple

import numpy as np

from .area import Box
from .arrays import Floats
from .scheme import TilingScheme

_SNAP = 1e-11  # of the largest coordinate
_ROUNDING = 1e-8  # of a resolution: more than Esri's, less than any intended difference
_EXACT = 1e-12  # whole ratios after the rounding is gone


class TileRange(NamedTuple):
    """A rectangle of tiles; first and last are both included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int

    @property
    def tile_count(self) -> int:
        """The number of tiles."""
        return (self.last_row - self.first_row + 1) * (self.last_column - self.first_column + 1)

    def without(self, other: TileRange) -> list[TileRange]:
        """The tiles that are not in ``other``, as disjoint rectangles."""
        top, bottom = max(self.first_row, other.first_row), min(self.last_row, other.last_row)
        left = max(self.first_column, other.first_column)
        right = min(self.last_column, other.last_column)
        if top > bottom or left > right:
            return [self]
        rest = [
            self._replace(last_row=top - 1),
            self._replace(first_row=bottom + 1),
            TileRange(top, bottom, self.first_column, left - 1),
            TileRange(top, bottom, right + 1, self.last_column),
        ]
        return [
            tiles
            for tiles in rest
            if tiles.first_row <= tiles.last_row and tiles.first_column <= tiles.last_column
        ]


@dataclass(frozen=True)
class Grid:
    """The tiles of one level: a corner, the size of a tile and ``snap``, all in map units."""

    level: int
    left: float
    top: float
    width: float
    height: float
    snap: float

    def columns(self, x: Floats) -> Floats:
        """Tile coordinates of ``x``, on the border where they are next to one."""
        return snapped((x - self.left) / self.width, self.snap / self.width)

    def rows(self, y: Floats) -> Floats:
        """Tile coordinates of ``y``, on the border where they are next to one."""
        return snapped((self.top - y) / self.height, self.snap / self.height)

    def window(self, box: Box) -> tuple[float, float, float, float]:
        """A box in tile coordinates: left, top, right, bottom; nothing beyond the origin."""
        return (
            max(_snapped(box.xmin - self.left, self.width, self.snap), 0.0),
            max(_snapped(self.top - box.ymax, self.height, self.snap), 0.0),
            _snapped(box.xmax - self.left, self.width, self.snap),
            _snapped(self.top - box.ymin, self.height, self.snap),
        )

    def touched(self, box: Box) -> TileRange | None:
        """The tiles that share surface with ``box``, or ``None``."""
        left, top, right, bottom = self.window(box)
        tiles = TileRange(floor(top), ceil(bottom) - 1, floor(left), ceil(right) - 1)
        has_tiles = tiles.last_row >= tiles.first_row and tiles.last_column >= tiles.first_column
        return tiles if has_tiles and box.has_surface else None

    def box(self, tiles: TileRange) -> Box:
        """The ground that ``tiles`` cover."""
        return Box(
            self.left + tiles.first_column * self.width,
            self.top - (tiles.last_row + 1) * self.height,
            self.left + (tiles.last_column + 1) * self.width,
            self.top - tiles.first_row * self.height,
        )

    def steps_in(self, coarser: Grid) -> int | None:
        """How many tiles of this grid lie along a side of one in ``coarser``.

        ``None`` when the borders of ``coarser`` are not all borders of this grid.
        """
        ratio = coarser.width / self.width
        steps = round(ratio)
        return steps if steps >= 1 and abs(ratio - steps) <= _EXACT * ratio else None


def grids(scheme: TilingScheme, around: Box) -> dict[int, Grid]:
    """The grid of every level, by level id. ``around`` holds all coordinates to be placed."""
    corners = (scheme.origin_x, scheme.origin_y, around.xmin, around.ymin, around.xmax, around.ymax)
    snap = _SNAP * max(map(abs, corners))
    found: dict[int, Grid] = {}
    above = 0.0
    for level in sorted(scheme.levels, key=lambda level: -level.resolution):
        resolution = level.resolution
        steps = round(above / resolution)
        if steps and abs(above / resolution / steps - 1) <= _ROUNDING:
            resolution = above / steps
        above = resolution
        found[level.id] = Grid(
            level.id,
            scheme.origin_x,
            scheme.origin_y,
            scheme.columns * resolution,
            scheme.rows * resolution,
            snap,
        )
    return found


def snapped(values: Floats, distance: float) -> Floats:
    """``values`` with those within ``distance`` of a whole number replaced by it, in place."""
    whole = np.rint(values)
    np.copyto(values, whole, where=np.abs(values - whole) <= distance)
    return values


def _snapped(offset: float, size: float, distance: float) -> float:
    value = offset / size
    whole = round(value)
    return float(whole) if abs(value - whole) * size <= distance else value
