"""Areas grown by a distance on the ground."""

from __future__ import annotations

from math import cos, radians

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QTransform

_METRES_PER_DEGREE = 111_319.49
_SEGMENTS = 16  # per quarter circle
_STEEPEST = 85.0  # degrees of latitude; nearer to a pole, distances are no longer corrected


def grown(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    metres: float,
) -> QgsGeometry:
    """``geometry`` and everything within ``metres`` of it; nowhere less.

    In degrees and in Web Mercator a metre is longer the farther from the equator: there the
    distance is that of the latitude farthest from it, so elsewhere a little more is included.
    """
    across, up = _units(geometry, crs, context, metres)
    squeezed = QgsGeometry(geometry)
    squeezed.transform(QTransform.fromScale(1 / across, 1 / up))
    buffered = squeezed.buffer(1.0, _SEGMENTS)
    buffered.transform(QTransform.fromScale(across, up))
    return buffered


def grown_box(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    metres: float,
) -> QgsGeometry:
    """The same for an upright rectangle, which stays one."""
    across, up = _units(geometry, crs, context, metres)
    box = geometry.boundingBox()
    box.setXMinimum(box.xMinimum() - across)
    box.setXMaximum(box.xMaximum() + across)
    box.setYMinimum(box.yMinimum() - up)
    box.setYMaximum(box.yMaximum() + up)
    return QgsGeometry.fromRect(box)


def _units(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    metres: float,
) -> tuple[float, float]:
    """How far ``metres`` are along x and y, in the units of ``crs``."""
    box = geometry.boundingBox()
    if crs.isGeographic():
        up = metres / _METRES_PER_DEGREE
        return up / _shrinking(max(abs(box.yMinimum()), abs(box.yMaximum()))), up
    distance = metres * QgsUnitTypes.fromUnitToUnitFactor(
        QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits()
    )
    if crs.authid() == "EPSG:3857":
        degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
        latitudes = degrees.transformBoundingBox(box)
        distance /= _shrinking(max(abs(latitudes.yMinimum()), abs(latitudes.yMaximum())))
    return distance, distance


def _shrinking(latitude: float) -> float:
    return cos(radians(min(latitude, _STEEPEST)))
