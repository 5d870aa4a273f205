"""Where tiles lie, by the service's own arithmetic.

Column = floor((x - origin.x) / size), row = floor((origin.y - y) / size), with a small tolerance
for edges that lie on a tile border. Polygons are judged by GEOS, through OGR.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Any, NamedTuple, Union

WEB_MERCATOR_HALF = 20037508.342787
WEB_MERCATOR_RESOLUTION_0 = 78271.516964  # metres per pixel of the one tile of level 0
_TOLERANCE = 1e-6  # of a tile
_SAME = {102100: 3857, 102113: 3857, 900913: 3857, 102718: 2263}  # Esri's own numbers

Tile = tuple[int, int, int]  # level, row, column; row 0 is the northern one


class Range(NamedTuple):
    """Tiles of one level: rows and columns, both ends included."""

    level: int
    top: int
    left: int
    bottom: int
    right: int

    @property
    def tile_count(self) -> int:
        """How many tiles these are."""
        return max(0, self.bottom - self.top + 1) * max(0, self.right - self.left + 1)

    def holds(self, row: int, column: int) -> bool:
        """Whether a tile of this level is among them."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def places(self) -> Iterator[tuple[int, int]]:
        """Row and column of each."""
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column

    def halves(self) -> tuple[Range, Range]:
        """The same tiles in two ranges, cut across the longer side."""
        if self.bottom - self.top > self.right - self.left:
            middle = (self.top + self.bottom) // 2
            return self._replace(bottom=middle), self._replace(top=middle + 1)
        middle = (self.left + self.right) // 2
        return self._replace(right=middle), self._replace(left=middle + 1)


@dataclass(frozen=True)
class Envelope:
    """An upright rectangle in map units."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Envelope:
        """Read an Esri envelope; ``KeyError``, ``TypeError`` or ``ValueError`` if it is none."""
        return cls(*(float(value[name]) for name in ("xmin", "ymin", "xmax", "ymax")))

    def as_json(self, reference: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The Esri form."""
        box = {"xmin": self.xmin, "ymin": self.ymin, "xmax": self.xmax, "ymax": self.ymax}
        return {**box, "spatialReference": reference}

    def as_geometry(self) -> Any:
        """The OGR polygon."""
        from osgeo import ogr  # boxes alone need no GDAL

        ring = ogr.Geometry(ogr.wkbLinearRing)
        west, south, east, north = self.xmin, self.ymin, self.xmax, self.ymax
        for x, y in (
            (west, south), (west, north), (east, north), (east, south), (west, south)
        ):  # fmt: skip
            ring.AddPoint_2D(x, y)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        return polygon

    @property
    def envelope(self) -> Envelope:
        """Itself: every area has one."""
        return self

    def within(self, other: Envelope) -> Envelope | None:
        """What both share, if that has a surface."""
        shared = Envelope(
            max(self.xmin, other.xmin), max(self.ymin, other.ymin),
            min(self.xmax, other.xmax), min(self.ymax, other.ymax),
        )  # fmt: skip
        return shared if shared.xmin < shared.xmax and shared.ymin < shared.ymax else None

    def strips(self, count: int) -> list[Envelope]:
        """The same surface in ``count`` parts of equal width, from west to east."""
        width = (self.xmax - self.xmin) / count
        return [
            Envelope(self.xmin + i * width, self.ymin, self.xmin + (i + 1) * width, self.ymax)
            for i in range(count)
        ]


class Surface:
    """Polygons with holes in map units, read from Esri's ``rings``."""

    def __init__(self, rings: Sequence[Sequence[Sequence[float]]]) -> None:
        from osgeo import ogr  # boxes alone need no GDAL

        ogr.UseExceptions()
        geometry = ogr.CreateGeometryFromEsriJson(json.dumps({"rings": rings}))
        if geometry is None or geometry.GetArea() == 0:
            raise ValueError("the polygon has no surface")
        self._hold(geometry if geometry.IsValid() else geometry.MakeValid())

    def _hold(self, geometry: Any) -> None:
        self._geometry = geometry
        self._prepared = geometry.CreatePreparedGeometry()

    @property
    def envelope(self) -> Envelope:
        """The box around all rings."""
        west, east, south, north = self._geometry.GetEnvelope()
        return Envelope(west, south, east, north)

    def within(self, other: Envelope) -> Surface | None:
        """What both share, if that has a surface."""
        if self.envelope.within(other) == self.envelope:
            return self
        shared = self._geometry.Intersection(other.as_geometry())
        if shared.IsEmpty() or shared.GetArea() == 0:
            return None
        part = Surface.__new__(Surface)
        part._hold(shared)
        return part

    def meets(self, box: Envelope) -> bool:
        """Whether anything of the box is covered."""
        return bool(self._prepared.Intersects(box.as_geometry()))

    def covers(self, box: Envelope) -> bool:
        """Whether all of the box is covered."""
        return bool(self._prepared.Contains(box.as_geometry()))


Area = Union[Envelope, Surface]


class Grid:
    """The tiles of a ``tileInfo`` object."""

    def __init__(self, tile_info: Mapping[str, Any]) -> None:
        origin = tile_info["origin"]
        self._west, self._north = float(origin["x"]), float(origin["y"])
        self._width, self._height = int(tile_info["cols"]), int(tile_info["rows"])
        self._resolutions = {
            int(lod["level"]): float(lod["resolution"]) for lod in tile_info["lods"]
        }
        self.reference: Mapping[str, Any] = tile_info["spatialReference"]

    @property
    def levels(self) -> list[int]:
        """The level ids of the scheme, ascending."""
        return sorted(self._resolutions)

    def is_reference(self, reference: Mapping[str, Any] | None) -> bool:
        """Whether coordinates in ``reference`` are this grid's; nothing said means yes.

        Well-known text is not understood: an ArcGIS server refuses it as well (Esri support
        000013126).
        """
        if not reference:
            return True
        return bool(_codes(reference) & _codes(self.reference))

    def box(self, tiles: Range, *, grown: float = 0.0) -> Envelope:
        """The ground these tiles cover, ``grown`` by a part of a tile on each side."""
        width, height = self._tile_size(tiles.level)
        return Envelope(
            self._west + (tiles.left - grown) * width,
            self._north - (tiles.bottom + 1 + grown) * height,
            self._west + (tiles.right + 1 + grown) * width,
            self._north - (tiles.top - grown) * height,
        )

    def touched(self, level: int, area: Area) -> Iterator[Range]:
        """The tiles of a level that an area touches, in ranges without overlap."""
        every = self._around(level, area.envelope)
        if isinstance(area, Envelope):
            yield every
            return
        waiting = [every] if every.tile_count else []
        while waiting:
            tiles = waiting.pop()
            box = self.box(tiles, grown=-_TOLERANCE)
            if not area.meets(box):
                continue
            if tiles.tile_count == 1 or area.covers(box):
                yield tiles
            else:
                waiting += tiles.halves()

    def count(self, levels: Sequence[int], area: Area) -> int:
        """How many tiles an area touches on these levels."""
        return sum(tiles.tile_count for level in levels for tiles in self.touched(level, area))

    def _around(self, level: int, box: Envelope) -> Range:
        width, height = self._tile_size(level)
        return Range(
            level,
            max(0, floor((self._north - box.ymax) / height + _TOLERANCE)),
            max(0, floor((box.xmin - self._west) / width + _TOLERANCE)),
            ceil((self._north - box.ymin) / height - _TOLERANCE) - 1,
            ceil((box.xmax - self._west) / width - _TOLERANCE) - 1,
        )

    def _tile_size(self, level: int) -> tuple[float, float]:
        resolution = self._resolutions[level]
        return self._width * resolution, self._height * resolution


def _codes(reference: Mapping[str, Any]) -> set[int]:
    numbers = {reference.get("wkid"), reference.get("latestWkid")} - {None}
    return {_SAME.get(int(number), int(number)) for number in numbers}  # type: ignore[arg-type]
