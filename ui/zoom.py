"""Showing an area on the map, whatever reference system the two have."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication


def show_on_map(
    canvas: QgsMapCanvas, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> bool:
    """Zoom to an extent; whether the reference system of the map can express it."""
    target = canvas.mapSettings().destinationCrs()
    try:
        transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
        box = transform.transformBoundingBox(extent)
    except QgsCsException:
        return False
    canvas.zoomToFeatureExtent(box)
    return True


def not_shown_text() -> str:
    """What is said when it cannot."""
    return QCoreApplication.translate(
        "Tilepack", "The area cannot be shown in the reference system of the map."
    )
