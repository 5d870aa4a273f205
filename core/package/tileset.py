"""A package's tiles as a whole, as the web describes them: levels, degrees, credits, layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import atan, degrees, exp, pi
from typing import TYPE_CHECKING, Any

import numpy as np

from ..tiles.area import Box
from .fill import data_extent
from .item_info import ItemInfo, item_info
from .mvt import TileInvalid, layers, unpack
from .package import Package
from .tilemap import addresses, codes

if TYPE_CHECKING:
    import numpy.typing as npt

    Presence = Mapping[int, npt.NDArray[np.int64]]  # rows and columns of the tiles of each level

_HALF_WORLD = 20037508.342787


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


def describe(package: Package, last: int | None = None, present: Presence | None = None) -> Tileset:
    """Describe the tiles of a package, or those down to a level; there must be one at least.

    ``present`` is ``package.presence()`` where it is known already.
    """
    present = package.presence() if present is None else present
    levels = [level for level in sorted(present) if last is None or level <= last]
    item = item_info(package)
    return Tileset(
        name=_name(package, item),
        first=levels[0],
        last=levels[-1],
        bounds=_bounds(_extent(package, {level: present[level] for level in levels})),
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


def _extent(package: Package, present: Presence) -> Box:
    """Where there is something to see: the extent the package names, no larger than its tiles.

    It may name that of the whole service it is a part of. The tiles that count are those that have
    none below them; the others reach far beyond what is in them.
    """
    boxes = []
    for level, places in present.items():
        last = codes(places)
        if level + 1 in present:
            last = np.setdiff1d(last, codes(present[level + 1]) >> np.uint64(2))
        if len(last):
            rows, columns = addresses(last).T
            side = 2 * _HALF_WORLD / (1 << level)
            boxes.append(
                Box(
                    float(columns.min()) * side - _HALF_WORLD,
                    _HALF_WORLD - float(rows.max() + 1) * side,
                    float(columns.max() + 1) * side - _HALF_WORLD,
                    _HALF_WORLD - float(rows.min()) * side,
                )
            )
    of_tiles, named = Box.around(boxes), data_extent(package)
    return of_tiles if named is None else named.intersection(of_tiles) or of_tiles


def _bounds(extent: Box) -> tuple[float, float, float, float]:
    """West, south, east, north in degrees."""
    west, east = (
        max(-180.0, min(180.0, x / _HALF_WORLD * 180)) for x in (extent.xmin, extent.xmax)
    )
    south, north = (_latitude(y) for y in (extent.ymin, extent.ymax))
    return west, south, east, north


def _latitude(y: float) -> float:
    y = max(-_HALF_WORLD, min(_HALF_WORLD, y))
    return 2 * degrees(atan(exp(y / _HALF_WORLD * pi))) - 90
