"""A package's tiles as a whole, as the web describes them: levels, degrees, credits, layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan, degrees, exp, pi
from typing import Any

from ..tiles.area import Box
from .fill import data_extent
from .item_info import ItemInfo, item_info
from .mvt import TileInvalid, layers, unpack
from .package import Package

_HALF_WORLD = 20037508.342787
_MAX_LATITUDE = 85.0511287798


@dataclass(frozen=True)
class Tileset:
    """A Web Mercator package as TileJSON, MBTiles and styles describe tiles.

    ``first`` and ``last`` are the levels that have tiles. ``bounds`` are west, south, east and
    north, ``center`` longitude and latitude, in degrees (WGS 84). Texts the package does not have
    are empty.
    """

    name: str
    first: int
    last: int
    bounds: tuple[float, float, float, float]
    attribution: str
    description: str

    @property
    def center(self) -> tuple[float, float]:
        """The middle of the bounds."""
        west, south, east, north = self.bounds
        return (west + east) / 2, (south + north) / 2

    @property
    def zoom(self) -> int:
        """The level in the middle."""
        return (self.first + self.last) // 2


def describe(package: Package, first: int, last: int) -> Tileset:
    """Describe the tiles from the level ``first`` to ``last``."""
    item = item_info(package)
    return Tileset(
        name=_name(package, item),
        first=first,
        last=last,
        bounds=_bounds(data_extent(package)),
        attribution=str(package.root.get("copyrightText") or item.credits),
        description=item.summary,
    )


def vector_layers(package: Package, levels: Sequence[int]) -> list[dict[str, Any]]:
    """The layers in the tiles with their fields, for TileJSON's ``vector_layers``.

    From the package's own list; without one their names are read from a tile of each level.
    """
    first, last = levels[0], levels[-1]
    found = []
    listed = package.metadata.get("vector_layers")
    for layer in listed if isinstance(listed, list) else ():
        if isinstance(layer, dict) and "id" in layer:
            span = (_level(layer, "minzoom", first), _level(layer, "maxzoom", last))
            low, high = (min(max(level, first), last) for level in span)
            fields = layer.get("fields")
            fields = fields if isinstance(fields, dict) else {}
            found.append({**layer, "fields": fields, "minzoom": low, "maxzoom": high})
    return found or [{"id": name, "fields": {}} for name in _layers_of_some_tiles(package, levels)]


def _layers_of_some_tiles(package: Package, levels: Sequence[int]) -> list[str]:
    names: dict[str, None] = {}
    for level in levels:
        place = next(package.tiles(level))
        try:
            content = layers(unpack(package.read_tile(*place) or b""))
        except TileInvalid:
            continue
        names.update(dict.fromkeys(layer.name for layer in content))
    return list(names)


def _level(layer: dict[str, Any], key: str, default: int) -> int:
    value = layer.get(key, default)
    return value if isinstance(value, int) else default


def _name(package: Package, item: ItemInfo) -> str:
    """The title, else the name of the file, also of one that has not got its last name yet.

    ``Map``, what ArcGIS calls every map, says nothing.
    """
    name = str(package.root.get("name") or "")
    of_file = package.path.stem.partition(".vtpk")[0]
    return item.title or (name if name != "Map" else "") or of_file


def _bounds(extent: Box | None) -> tuple[float, float, float, float]:
    """West, south, east, north in degrees."""
    if extent is None:
        return (-180.0, -_MAX_LATITUDE, 180.0, _MAX_LATITUDE)
    west, east = (
        max(-180.0, min(180.0, x / _HALF_WORLD * 180)) for x in (extent.xmin, extent.xmax)
    )
    south, north = (_latitude(y) for y in (extent.ymin, extent.ymax))
    return west, south, east, north


def _latitude(y: float) -> float:
    y = max(-_HALF_WORLD, min(_HALF_WORLD, y))
    return 2 * degrees(atan(exp(y / _HALF_WORLD * pi))) - 90
