"""What scenarios about jobs have in common."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.utils import plugins

from tilepack.core.host.area import extent_area

HALF = 20037508.342787


def manager_of_the_plugin():
    """The manager of the loaded plugin."""
    return next(
        undo.__self__.exports.manager()
        for undo in plugins["tilepack"]._undo
        if hasattr(getattr(undo, "__self__", None), "exports")
    )


def north_east():
    """The north-east quarter of the world as an area of the map."""
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    return extent_area(
        QgsRectangle(1, 1, HALF, HALF), crs, QgsProject.instance().transformContext()
    )
