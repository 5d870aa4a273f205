"""The tiling scheme of a service or a package: origin, tile size, levels, spatial reference.

Services (``VectorTileServer?f=json``) and packages (``p12/root.json``) describe it in the same
object, ``tileInfo``:
https://developers.arcgis.com/rest/services-reference/enterprise/vector-tile-service/
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isclose, isfinite
from typing import Any

from ..errors import SchemeInvalid
from ..wording import QT_TRANSLATE_NOOP, Text
from .area import Box

WEB_MERCATOR = 3857
_HIGHEST_LEVEL = 99  # the finest that services have is 23
_WEB_MERCATOR_HALF = 20037508.342787
_WEB_MERCATOR_RESOLUTION_0 = 78271.516964  # of a 512-pixel tile that holds the world


@dataclass(frozen=True)
class SpatialReference:
    """A coordinate system as Esri names it.

    ``wkid`` may be an Esri code without an EPSG meaning (102100); ``latest_wkid`` is the EPSG code
    where there is one (3857). 0 means not given.
    """

    wkid: int = 0
    latest_wkid: int = 0
    wkt: str = ""

    @classmethod
    def from_json(cls, value: Mapping[str, Any] | None) -> SpatialReference:
        """Read an Esri ``spatialReference`` object; a missing one gives an unknown reference."""
        value = value or {}
        wkid = _integer(value.get("wkid"))
        latest = _integer(value.get("latestWkid")) or wkid
        return cls(wkid or latest, latest, str(value.get("wkt") or value.get("wkt2") or ""))

    @property
    def code(self) -> int:
        """The code that finds the system outside Esri's software: ``latestWkid``, else ``wkid``.

        102100 and 102113 are older Esri numbers of Web Mercator.
        """
        code = self.latest_wkid or self.wkid
        return WEB_MERCATOR if code in (102100, 102113) else code

    def as_json(self) -> dict[str, int]:
        """The form to send: by ``wkid``, never WKT, which servers refuse (Esri support 13126)."""
        return {"wkid": self.wkid or self.latest_wkid}


@dataclass(frozen=True)
class Level:
    """A level of detail: ``id`` is ``lods[].level``, ``resolution`` in map units per pixel."""

    id: int
    resolution: float
    scale: float


@dataclass(frozen=True)
class TilingScheme:
    """How tiles lie on the ground.

    ``origin_x`` and ``origin_y`` are the top left corner in map units; rows grow downward.
    ``columns`` and ``rows`` are the pixels of one tile. ``levels`` are ordered by id; the ids need
    not start at 0.
    """

    origin_x: float
    origin_y: float
    columns: int
    rows: int
    levels: tuple[Level, ...]
    reference: SpatialReference

    @classmethod
    def from_json(cls, tile_info: Mapping[str, Any] | None) -> TilingScheme:
        """Read a ``tileInfo`` object.

        Raises:
            SchemeInvalid: when a member is missing or is no usable number.
        """
        if not isinstance(tile_info, Mapping):
            raise SchemeInvalid(reason=Text(QT_TRANSLATE_NOOP("Tilepack", "tileInfo is missing")))
        try:
            origin = tile_info["origin"]
            levels = sorted(
                (
                    Level(int(lod["level"]), float(lod["resolution"]), float(lod.get("scale") or 0))
                    for lod in tile_info["lods"]
                ),
                key=lambda level: level.id,
            )
            scheme = cls(
                float(origin["x"]),
                float(origin["y"]),
                int(tile_info.get("cols") or 512),
                int(tile_info.get("rows") or 512),
                tuple(levels),
                SpatialReference.from_json(tile_info.get("spatialReference")),
            )
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise SchemeInvalid(
                details=repr(error),
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "tileInfo is incomplete")),
            ) from error
        scheme._check()
        return scheme

    def _check(self) -> None:
        ids = [level.id for level in self.levels]
        numbers = [self.origin_x, self.origin_y, *(level.resolution for level in self.levels)]
        if not ids:
            raise SchemeInvalid(reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it has no levels")))
        if len(set(ids)) != len(ids) or min(ids) < 0:
            raise SchemeInvalid(
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its level numbers are not unique"))
            )
        if max(ids) > _HIGHEST_LEVEL:
            raise SchemeInvalid(
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its level numbers are too high"))
            )
        if not all(map(isfinite, numbers)) or self.columns < 1 or self.rows < 1:
            raise SchemeInvalid(
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its numbers are not finite"))
            )
        if any(level.resolution <= 0 for level in self.levels):
            raise SchemeInvalid(
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "a level has no resolution"))
            )

    @property
    def level_ids(self) -> tuple[int, ...]:
        """The ids of all levels, ascending."""
        return tuple(level.id for level in self.levels)

    def level(self, level_id: int) -> Level:
        """The level with this id; ``KeyError`` when there is none."""
        for level in self.levels:
            if level.id == level_id:
                return level
        raise KeyError(level_id)

    def tile_size(self, level_id: int) -> tuple[float, float]:
        """Width and height of a tile on the ground, in map units."""
        resolution = self.level(level_id).resolution
        return self.columns * resolution, self.rows * resolution

    def tile_box(self, level_id: int, row: int, column: int) -> Box:
        """The ground a tile covers."""
        width, height = self.tile_size(level_id)
        left, top = self.origin_x + column * width, self.origin_y - row * height
        return Box(left, top - height, left + width, top)

    @property
    def is_web_mercator(self) -> bool:
        """Whether level ids and tiles are those of the usual web map (XYZ), 512-pixel tiles."""
        return (
            self.reference.code == WEB_MERCATOR
            and self.columns == self.rows == 512
            and isclose(self.origin_x, -_WEB_MERCATOR_HALF, rel_tol=1e-6)
            and isclose(self.origin_y, _WEB_MERCATOR_HALF, rel_tol=1e-6)
            and all(
                isclose(level.resolution, _WEB_MERCATOR_RESOLUTION_0 / 2**level.id, rel_tol=1e-4)
                for level in self.levels
            )
        )

    def agrees_with(self, other: TilingScheme) -> bool:
        """Whether a tile address means the same ground in both, on the levels both have."""
        ours = {level.id: level.resolution for level in self.levels}
        return (
            self.reference.code == other.reference.code
            and (self.columns, self.rows) == (other.columns, other.rows)
            and isclose(self.origin_x, other.origin_x, rel_tol=1e-9, abs_tol=1e-6)
            and isclose(self.origin_y, other.origin_y, rel_tol=1e-9, abs_tol=1e-6)
            and all(
                isclose(level.resolution, ours.get(level.id, level.resolution), rel_tol=1e-6)
                for level in other.levels
            )
        )


def _integer(value: object) -> int:
    try:
        return int(value or 0)  # type: ignore[call-overload, no-any-return]
    except (TypeError, ValueError, OverflowError):
        return 0
