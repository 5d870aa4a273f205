"""A package cut out of another one: what an ``exportTiles`` job makes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from ..core.package import tilemap
from ..core.package.package import Package
from ..core.package.writer import PackageWriter
from .documents import ROOT, TILEMAP
from .grid import Area, Grid, Tile

_SIDE = 128  # tiles along a bundle


def cut(
    source: Path,
    area: Area,
    levels: tuple[int, ...],
    target: Path,
    root_changes: Mapping[str, Any] | None = None,
) -> int:
    """Write the tiles of ``levels`` that ``area`` touches to ``target``; returns their number.

    Style, sprites, fonts and everything else stay as in the source; the tilemap is rebuilt from
    the tiles that are there. Levels that were not asked for are not added, so the top of the
    pyramid may be missing. In the tilemap a missing tile above present ones is a node with
    children: as 0 it would hide them from every reader.
    """
    with Package.open(source) as package:
        grid = Grid(package.root["tileInfo"])
        tiles = sorted(_touched(package, grid, area, levels), key=_in_bundles)
        root = _described(package.root, area, tiles, root_changes or {})
        with PackageWriter(target) as writer:
            for name in package.names:
                if name == ROOT:
                    writer.add(name, _json(root))
                elif name == TILEMAP:
                    writer.add(name, _json({"index": tilemap.build(tiles)}))
                elif not name.endswith(".bundle"):
                    writer.add(name, package.read(name))
            for (level, row, column), members in groupby(tiles, _bundle):
                writer.add_bundle(level, row, column, _contents(package, members))
    return len(tiles)


def _touched(package: Package, grid: Grid, area: Area, levels: tuple[int, ...]) -> Iterator[Tile]:
    for level in levels:
        present = {(row, column) for _, row, column in package.tiles(level)}
        for tiles in grid.touched(level, area):
            if tiles.tile_count > len(present):
                yield from ((level, *place) for place in present if tiles.holds(*place))
            else:
                yield from ((level, *place) for place in tiles.places() if place in present)


def _described(
    root: Mapping[str, Any], area: Area, tiles: list[Tile], changes: Mapping[str, Any]
) -> dict[str, Any]:
    """``root.json`` of the part: its extent, and its own first and last level."""
    own = [level for level, _, _ in tiles]
    box = area.envelope.as_json(root["tileInfo"]["spatialReference"])
    described = {**root, "initialExtent": box, "fullExtent": box, "exportTilesAllowed": False}
    if own:
        described.update(minLOD=min(own), maxLOD=max(own))
    described.update(changes)
    return {name: value for name, value in described.items() if value is not None}


def _contents(package: Package, tiles: Iterator[Tile]) -> Iterator[tuple[int, int, bytes]]:
    for level, row, column in tiles:
        data = package.read_tile(level, row, column)
        if data is not None:
            yield row, column, data


def _bundle(tile: Tile) -> Tile:
    return tile[0], tile[1] // _SIDE * _SIDE, tile[2] // _SIDE * _SIDE


def _in_bundles(tile: Tile) -> tuple[Tile, Tile]:
    return _bundle(tile), tile


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
