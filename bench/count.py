"""Counting tiles, beside asking GEOS about every tile of the bounding rectangle."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor
from time import perf_counter

import numpy as np
import shapely

from ..core.tiles.area import Area
from ..core.tiles.coverage import count_tiles
from ..core.tiles.scheme import TilingScheme
from .makers import coast, web_mercator
from .table import Mismatch, Row
from .timing import in_turn, seconds

_RUNS = 5
_LONG = 2.0  # seconds; a peer that takes longer is timed once
_PEER = "GEOS, every tile"
_AT_ONCE = 200_000  # tiles asked about in one call
_HAIR = 1e-7  # of a tile
_X, _Y = 1_187_654.321, 6_712_345.678  # in the middle of Europe
_BOX_LEVELS, _POLYGON_LEVELS = 22, 16


def measure() -> Iterator[Row]:
    """Boxes and polygons of ten and a hundred times the tiles, and of more vertices."""
    for factor in (1, 10, 100):
        yield _box(2_000 * factor**0.5)
    for vertices in (1_000, 10_000, 100_000):
        yield _polygon("count, polygon, vertices", vertices, 120_000, vertices)
    for factor in (1, 10, 100):
        yield _polygon("count, polygon, tiles", 100_000, 24_000 * factor**0.5, factor)


def _box(side: float) -> Row:
    scheme = web_mercator(_BOX_LEVELS)
    corners = (_X, _Y, _X + side, _Y + side * 0.9)
    own, peer, tiles = _compare(scheme, Area.of_box(*corners), shapely.box(*corners))
    return Row(
        "count, box, levels 0–22", f"{tiles:,} tiles", tiles, own, _PEER, peer,
        "< 1 ms", own < 1e-3,
    )  # fmt: skip


def _polygon(what: str, vertices: int, radius: float, work: float) -> Row:
    scheme = web_mercator(_POLYGON_LEVELS)
    ring = coast(vertices, _X, _Y, radius)
    own, peer, tiles = _compare(scheme, Area.of_rings([ring]), shapely.Polygon(ring))
    size = f"{vertices:,} vertices, {tiles:,} tiles"
    return Row(what, size, work, own, _PEER, peer, "< 100 ms", own < 0.1)


def _compare(
    scheme: TilingScheme, area: Area, geometry: shapely.Geometry
) -> tuple[float, float, int]:
    """Own seconds, the peer's, and the tiles.

    Raises:
        Mismatch: when the two count differently.
    """
    levels = scheme.level_ids

    def own() -> dict[int, int]:
        return count_tiles(scheme, area, levels)

    def brute() -> dict[int, int]:
        return {level: touched(scheme, level, geometry) for level in levels}

    start = perf_counter()
    ours, theirs = own(), brute()
    if ours != theirs:
        raise Mismatch(f"counted {ours}, GEOS says {theirs}")
    runs = _RUNS if perf_counter() - start < _LONG else 1
    own_time, peer_time = in_turn(lambda: seconds(own), lambda: seconds(brute), runs=runs)
    return own_time, peer_time, sum(ours.values())


def touched(scheme: TilingScheme, level: int, geometry: shapely.Geometry) -> int:
    """How many tiles share surface with ``geometry``, and no cleverness.

    Tiles that GEOS finds intersecting, but not once they are a hair smaller, may only be touched
    from outside: for these the relation itself decides.
    """
    shapely.prepare(geometry)
    width, height = scheme.tile_size(level)
    xmin, ymin, xmax, ymax = geometry.bounds
    columns = np.arange(
        max(floor((xmin - scheme.origin_x) / width) - 1, 0),
        ceil((xmax - scheme.origin_x) / width) + 1,
    )
    first = max(floor((scheme.origin_y - ymax) / height) - 1, 0)
    last = ceil((scheme.origin_y - ymin) / height) + 1
    step = max(1, _AT_ONCE // len(columns))
    count = 0
    for top in range(first, last, step):
        rows = np.arange(top, min(top + step, last))
        row, column = (axis.ravel() for axis in np.meshgrid(rows, columns))
        x, y = scheme.origin_x + column * width, scheme.origin_y - (row + 1) * height
        tiles = shapely.box(x, y, x + width, y + height)
        x, y, tiles = (values[shapely.intersects(geometry, tiles)] for values in (x, y, tiles))
        inner = shapely.box(
            x + _HAIR * width, y + _HAIR * height,
            x + (1 - _HAIR) * width, y + (1 - _HAIR) * height,
        )  # fmt: skip
        sure = shapely.intersects(geometry, inner)
        doubtful = shapely.relate_pattern(tiles[~sure], geometry, "T********")
        count += int(sure.sum()) + int(doubtful.sum())
    return count
