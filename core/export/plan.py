"""From a request and a service to the parts that will be asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import atan, degrees, sinh

from ..arcgis.service import Service
from ..errors import AreaEmpty, AreaOutside, AreaTooLarge, OverLimit, SchemeNotSupported
from ..tiles.area import Area, Box, Polygon
from ..tiles.clip import clip
from ..tiles.coverage import count_tiles
from ..tiles.levels import parse_levels
from ..tiles.simplify import simplify_outward
from ..tiles.split import split
from ..wording import QT_TRANSLATE_NOOP, Text
from .request import AreaSource, whole_service

_EARTH_RADIUS = 6378137.0
_BOX_INSTEAD = QT_TRANSLATE_NOOP(
    "Tilepack",
    "This service does not take polygons (it is older than 10.7); the box around them is exported.",
)
_SIMPLIFIED = QT_TRANSLATE_NOOP(
    "Tilepack",
    "The outline has very many vertices and is sent simplified: nowhere smaller, and larger by "
    "less than a tenth of the finest tile.",
)
MOST_VERTICES = 10_000  # in one request: about 400 kB
_MOST_GROWTH = 0.09  # of a finest tile


@dataclass(frozen=True)
class Part:
    """One request to the server: an area it takes, levels, and the tiles we count in it."""

    area: Area
    levels: tuple[int, ...]
    tiles: int


@dataclass(frozen=True)
class Plan:
    """An export before anything is sent.

    ``tiles_per_level`` counts the tiles of the grid that the area touches. For a service with a
    tilemap (a pyramid of variable depth) that is an upper bound of what exists. ``outline`` are the
    polygons that a box is asked for instead of, where the service takes boxes only. ``refusal``
    says why there are no parts: the tiles are counted, but nobody should ask for so many.
    """

    service: Service
    area: Area
    levels: tuple[int, ...]
    tiles_per_level: Mapping[int, int]
    parts: tuple[Part, ...]
    outline: Area | None = None
    refusal: AreaTooLarge | None = None

    @property
    def tiles(self) -> int:
        """All tiles of the plan."""
        return sum(self.tiles_per_level.values())

    @property
    def jobs(self) -> int:
        """How many jobs at the server the export is, or would at least be."""
        return len(self.parts) or -(-self.tiles // self.service.limit)


def make_plan(
    service: Service, area_source: AreaSource, levels_text: str, *, factor: float = 1.0
) -> Plan:
    """Count, and cut what is over the service's limit.

    ``factor`` is how many times more tiles the server counts than we do, learnt from a refusal.

    Raises:
        LevelsUnreadable, UnknownLevels, AreaEmpty, AreaInvalid, AreaOutside.
    """
    levels = (
        parse_levels(levels_text, service.scheme.level_ids)
        if levels_text.strip()
        else (service.levels)
    )
    area = within_service(area_source(service), service)
    area = replace(area, notes=(*service.notes, *area.notes))
    outline = None
    if area.polygons and not service.takes_polygons:
        outline = area
        area = Area(boxes=boxes_around(area.polygons), notes=(*area.notes, _BOX_INSTEAD))
    area = simplified(area, service, levels)
    counts = count_tiles(service.scheme, area, levels)
    parts: tuple[Part, ...] = ()
    refusal = None
    try:
        pieces = split(service.scheme, area, levels, service.limit, factor=factor)
        parts = tuple(Part(piece.area, piece.levels, piece.count) for piece in pieces)
    except AreaTooLarge as error:
        refusal = error
    return Plan(service, area, levels, counts, parts, outline, refusal)


def plan_of_job(service: Service) -> Plan:
    """The plan of a job that somebody else submitted: all that is known is where it runs."""
    area = whole_service(service)
    part = Part(area, service.levels, 0)
    return Plan(service, area, service.levels, {}, (part,))


def check_sendable(plan: Plan, *, may_split: bool, as_mbtiles: bool) -> None:
    """What is known before sending to be refused, or not to be possible after, is not sent.

    Raises:
        ExportNotAllowed: the service forbids export.
        ExportElsewhere: it forbids export, and its portal names another that does not.
        AreaTooLarge: more parts are needed than a sensible export has.
        SchemeNotSupported: MBTiles were asked for and cannot hold the service's scheme.
        OverLimit: several parts are needed and splitting is not wished.
    """
    if plan.service.refusal is not None:
        raise plan.service.refusal
    scheme = plan.service.scheme
    if as_mbtiles and not scheme.is_web_mercator:
        raise SchemeNotSupported(scheme=f"EPSG:{scheme.reference.code}")
    if plan.tiles > plan.service.limit and not may_split:
        raise OverLimit(counted=plan.tiles, limit=plan.service.limit)
    if plan.refusal is not None:
        raise plan.refusal


def within_service(area: Area, service: Service) -> Area:
    """The part of an area that the service covers.

    Raises:
        AreaEmpty: no surface.
        AreaOutside: nothing in common with the service's extent.
    """
    if (not area.boxes and not area.polygons) or not area.extent.has_surface:
        raise AreaEmpty()
    boxes = [box.intersection(service.extent) for box in area.boxes]
    inside = replace(
        area,
        boxes=tuple(box for box in boxes if box is not None),
        polygons=clip(area.polygons, service.extent),
    )
    if not inside.boxes and not inside.polygons:
        raise AreaOutside(covered=covered_text(service))
    return inside


def simplified(area: Area, service: Service, levels: Sequence[int]) -> Area:
    """An area that a request can carry: as it is, or outlined with fewer vertices, which is noted.

    It only grows, within the service and by less than a tenth of the finest tile, so no tile is
    lost.
    """
    if area.vertex_count <= MOST_VERTICES or not levels:
        return area
    finest = min(min(service.scheme.tile_size(level)) for level in levels)
    polygons = clip(simplify_outward(area.polygons, _MOST_GROWTH * finest), service.extent)
    return replace(area, polygons=polygons, notes=(*area.notes, _SIMPLIFIED))


def boxes_around(polygons: Sequence[Polygon]) -> tuple[Box, ...]:
    """The box around polygons, or two where most of it would be the gap between them.

    So polygons on both sides of the date line do not become a row around the world.
    """
    every = sorted((Area(polygons=(each,)).extent for each in polygons), key=lambda box: box.xmin)
    whole = Box.around(every)
    gaps = []
    reached = every[0].xmax
    for index, box in enumerate(every[1:], 1):
        gaps.append((box.xmin - reached, index))
        reached = max(reached, box.xmax)
    gap, index = max(gaps, default=(0.0, 0))
    if gap <= (whole.xmax - whole.xmin) / 2:
        return (whole,)
    return Box.around(every[:index]), Box.around(every[index:])


def covered_text(service: Service) -> str:
    """The service's extent in words: degrees where they are easily had, else map units."""
    box, reference = service.extent, service.scheme.reference
    if service.scheme.is_web_mercator:
        box = _degrees(box)
    elif reference.code != 4326:
        literal = QT_TRANSLATE_NOOP(
            "Tilepack",
            "x {xmin:.0f} to {xmax:.0f}, y {ymin:.0f} to {ymax:.0f} (EPSG:{code})",
        )
        return Text(literal, **box.as_json(), code=str(reference.code))
    literal = QT_TRANSLATE_NOOP(
        "Tilepack",
        "longitude {xmin:.2f}° to {xmax:.2f}°, latitude {ymin:.2f}° to {ymax:.2f}°",
    )
    return Text(literal, **box.as_json())


def _degrees(box: Box) -> Box:
    def longitude(x: float) -> float:
        return degrees(x / _EARTH_RADIUS)

    def latitude(y: float) -> float:
        return degrees(atan(sinh(y / _EARTH_RADIUS)))

    return Box(longitude(box.xmin), latitude(box.ymin), longitude(box.xmax), latitude(box.ymax))
