"""The tiles of the demo world: written by GDAL, then kept to a pyramid of variable depth.

The rule is that of Create Vector Tile Index: a tile with few vertices is a leaf, and what lies
below is drawn from it. So that a leaf stays sharp when enlarged, it carries everything its
descendants would show, on a finer grid than the tiles that have children
(https://pro.arcgis.com/en/pro-app/latest/tool-reference/data-management/create-vector-tile-index.htm).
"""

from __future__ import annotations

import gzip
import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from osgeo import gdal

from .grid import WEB_MERCATOR_HALF, Envelope, Tile
from .layers import LAYERS, cut_to
from .winding import vertex_count, wound

DEEPEST = 7
FIRST_LEVEL = {"states_provinces": 3, "state_labels": 4}  # of tiles that have children
_COARSE, _FINE = 4096, 16384  # units across a tile
_FINE_LEVELS = (3, 5)  # above, every tile has children; below, the coarse grid is fine enough
_BUFFER = 1 / 64  # of a tile, kept around it
_FEW_VERTICES = 500
_SIMPLER = 2  # units by which outlines on the coarse grid may move: a quarter of a pixel
_MAX_BYTES, _MAX_FEATURES = 1 << 25, 1 << 20  # never reached: the writer drops nothing
_GZIP = 31


def tile_pyramid(world: gdal.Dataset, folder: Path) -> dict[Tile, bytes]:
    """The gzipped tiles of the indexed pyramid.

    ``folder`` takes tile sets that only serve the writing, for the caller to remove.
    """
    coarse = _written(world, folder / "coarse.mbtiles", _COARSE, (0, DEEPEST - 1))
    fine = _written(world, folder / "fine.mbtiles", _FINE, _FINE_LEVELS)
    parents = {tile: _mended(data) for tile, data in _indexed(coarse, fine)}
    # Most of the deepest level lies below leaves. What is cut away first need not be written.
    inner = [tile for tile in parents if tile[0] == DEEPEST - 1 and not _is_leaf(coarse[tile])]
    if not inner:
        return parents
    ground = cut_to(world, [_box(tile) for tile in inner])
    deepest = _written(ground, folder / "deepest.mbtiles", _COARSE, (DEEPEST, DEEPEST))
    children = {child for tile in inner for child in _children(tile)} & set(deepest)
    return {**parents, **{tile: _mended(deepest[tile]) for tile in children}}


def _indexed(
    coarse: Mapping[Tile, bytes], fine: Mapping[Tile, bytes]
) -> Iterator[tuple[Tile, bytes]]:
    """The tiles reached from the top: leaves on the fine grid, all others on the coarse one."""
    waiting: list[Tile] = [(0, 0, 0)]
    while waiting:
        tile = waiting.pop()
        if tile not in coarse:
            continue
        if tile[0] >= _FINE_LEVELS[0] and _is_leaf(fine.get(tile, coarse[tile])):
            yield tile, fine.get(tile, coarse[tile])
        else:
            yield tile, coarse[tile]
            waiting += _children(tile)


def _children(tile: Tile) -> list[Tile]:
    level, row, column = tile
    return [(level + 1, 2 * row + down, 2 * column + right) for down in (0, 1) for right in (0, 1)]


def _is_leaf(tile: bytes) -> bool:
    return vertex_count(zlib.decompress(tile, _GZIP)) < _FEW_VERTICES


def _box(tile: Tile) -> Envelope:
    """The ground of a tile with more around it than its children keep."""
    level, row, column = tile
    size = 2 * WEB_MERCATOR_HALF / 2**level
    west, north = column * size - WEB_MERCATOR_HALF, WEB_MERCATOR_HALF - row * size
    more = size * _BUFFER
    return Envelope(west - more, north - size - more, west + size + more, north + more)


def _mended(tile: bytes) -> bytes:
    return gzip.compress(wound(zlib.decompress(tile, _GZIP)), mtime=0)


def _written(
    world: gdal.Dataset,
    target: Path,
    extent: int,
    levels: tuple[int, int],
) -> dict[Tile, bytes]:
    """The tiles of these levels (first, last), written by GDAL to ``target``."""
    lowest, deepest = levels
    first = FIRST_LEVEL if extent == _COARSE else {}
    layers = {
        name: {
            "target_name": name,
            "minzoom": max(lowest, first.get(name, 0)),
            "maxzoom": deepest,
        }
        for name in LAYERS
        if first.get(name, 0) <= deepest
    }
    options = [
        "FORMAT=MBTILES",
        "NAME=World",
        f"MINZOOM={lowest}",
        f"MAXZOOM={deepest}",
        f"EXTENT={extent}",
        f"BUFFER={int(extent * _BUFFER)}",
        f"MAX_SIZE={_MAX_BYTES}",
        f"MAX_FEATURES={_MAX_FEATURES}",
        "CONF=" + json.dumps(layers),
        f"SIMPLIFICATION={_SIMPLER if extent == _COARSE else 0}",
        f"SIMPLIFICATION_MAX_ZOOM={_SIMPLER if extent == _COARSE else 0}",
    ]
    written = gdal.VectorTranslate(
        str(target), world, format="MVT", layers=list(layers), datasetCreationOptions=options
    )
    del written  # closing writes the tiles
    return _read(target)


def _read(source: Path) -> dict[Tile, bytes]:
    """All tiles in the square of the web map; the writer also fills the buffer around it."""
    with closing(sqlite3.connect(source)) as database:
        rows = database.execute("SELECT zoom_level, tile_row, tile_column, tile_data FROM tiles")
        tiles = {(level, 2**level - 1 - row, column): data for level, row, column, data in rows}
    return {
        (level, row, column): data
        for (level, row, column), data in tiles.items()
        if 0 <= row < 2**level and 0 <= column < 2**level
    }
