"""What an area is on the ground: parts, holes, square kilometres."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsRectangle,
)

from ..arcgis.service import Service
from ..export.plan import boxes_around
from ..tiles.area import Area
from .area import crs_of
from .wkb import geometry_of

_STEPS = 64  # pieces of a rectangle's side: a parallel is no shortest line
_EDGE = 1e-6  # of the world's width


@dataclass(frozen=True)
class Ground:
    """``parts`` and ``holes`` of the outlines, ``square_metres`` on the ellipsoid.

    ``is_box`` says that the area is an upright rectangle; ``crosses`` that it lies on both sides of
    the date line and is two rectangles or polygons because of it. ``notes`` are whole sentences.
    """

    parts: int
    holes: int
    square_metres: float
    is_box: bool
    crosses: bool
    notes: tuple[str, ...] = ()


def ground_of(area: Area, service: Service) -> Ground:
    """Describe an area in the reference system of a service; from any thread."""
    polygons = area.polygons
    return Ground(
        parts=len(area.boxes) or len(polygons),
        holes=sum(len(polygon) - 1 for polygon in polygons),
        square_metres=_measured(area, service),
        is_box=bool(area.boxes),
        crosses=len(area.boxes) > 1 or _reaches_both_edges(area, service),
        notes=area.notes,
    )


def _measured(area: Area, service: Service) -> float:
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs_of(service.scheme.reference), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7030")
    if area.boxes:
        shapes = [
            QgsGeometry.fromRect(
                QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax)
            ).densifyByCount(_STEPS)
            for box in area.boxes
        ]
    else:
        shapes = [geometry_of(area.polygons)]
    return float(sum(abs(measure.measureArea(shape)) for shape in shapes))


def _reaches_both_edges(area: Area, service: Service) -> bool:
    """Polygons at both ends of the world with a wide gap between them were one before."""
    if len(area.polygons) < 2:
        return False
    half = abs(service.scheme.origin_x)
    extent, near = area.extent, _EDGE * half
    at_edges = abs(extent.xmin + half) < near and abs(extent.xmax - half) < near
    return at_edges and len(boxes_around(area.polygons)) > 1
