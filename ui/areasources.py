"""The ground that a choice of the form stands for: read on the main thread, measured elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from ..core.host.area import MapArea, canvas_area, extent_area
from ..core.host.features import named_areas
from ..core.host.sources import MapSource, layer_area
from ..core.host.text import number_text
from .forms import NotYet

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
Drawn = Optional[tuple[QgsGeometry, QgsCoordinateReferenceSystem]]
_MOST_PACKAGES = 500  # counted one by one while a person waits


def canvas(map_canvas: QgsMapCanvas, locked: MapArea | None, buffer: float) -> MapSource:
    """What the map shows, or has shown when its extent was locked."""
    area = locked or canvas_area(map_canvas.mapSettings())
    return MapArea(area.crs, area.context, area.outline, area.polygons, buffer)


def features(layer: QgsVectorLayer | None, buffer: float) -> MapSource:
    """The selected polygons of a layer, or all.

    Raises:
        NotYet: there are none.
    """
    if layer is None:
        raise NotYet(
            QCoreApplication.translate(
                "Tilepack", "The project has no polygon layer; points and lines have no surface."
            )
        )
    if not layer.featureCount():
        raise NotYet(QCoreApplication.translate("Tilepack", "The layer has no features."))
    return layer_area(layer, layer.selectedFeatureIds() or None, _context(), buffer)


def drawing(drawn: Drawn, buffer: float) -> MapSource:
    """A shape and its system; a rectangle is a box.

    Raises:
        NotYet: nothing was drawn.
    """
    if drawn is None:
        raise NotYet(
            QCoreApplication.translate("Tilepack", "Draw a rectangle or a polygon on the map.")
        )
    geometry, crs = drawn
    if geometry.isGeosEqual(QgsGeometry.fromRect(geometry.boundingBox())):
        return extent_area(geometry.boundingBox(), crs, _context(), buffer)
    return MapArea(crs, _context(), polygons=(geometry,), buffer=buffer)


def layer(chosen: QgsMapLayer | None, buffer: float) -> MapSource:
    """The extent of a layer.

    Raises:
        NotYet: there is none.
    """
    if chosen is None:
        raise NotYet(
            QCoreApplication.translate("Tilepack", "The project has no layer with an extent.")
        )
    return extent_area(chosen.extent(), chosen.crs(), _context(), buffer)


def bookmark(extent: object, buffer: float) -> MapSource:
    """The extent of a bookmark.

    Raises:
        NotYet: there are no bookmarks.
    """
    if not isinstance(extent, QgsReferencedRectangle):
        raise NotYet(
            QCoreApplication.translate(
                "Tilepack", "There are no bookmarks. View ▸ New Spatial Bookmark makes one."
            )
        )
    return extent_area(extent, extent.crs(), _context(), buffer)


def shape(chosen: QgsMapLayer | None, buffer: float) -> MapSource | None:
    """The polygons of a layer whose extent was chosen, if it has polygons."""
    if not isinstance(chosen, QgsVectorLayer) or chosen.geometryType() != POLYGON:
        return None
    return layer_area(chosen, None, _context(), buffer)


def each(polygons: QgsVectorLayer, buffer: float) -> tuple[MapSource, ...]:
    """The selected features of a layer, or all, one by one.

    Raises:
        NotYet: more than can be counted while a person waits.
    """
    ids = polygons.selectedFeatureIds() or list(polygons.allFeatureIds())
    if len(ids) > _MOST_PACKAGES:
        text = QCoreApplication.translate(
            "Tilepack", "At most {most} packages are made at a time. Select fewer features."
        )
        raise NotYet(text.format(most=number_text(_MOST_PACKAGES)))
    whole = layer_area(polygons, None, _context(), buffer)
    return tuple(replace(whole, ids=(one,)) for one in ids)


def named(polygons: QgsVectorLayer, expression: str, buffer: float) -> list[tuple[str, MapArea]]:
    """Name and area of the selected features, or of all, where they have a surface.

    Raises:
        NamesInvalid: the expression for the names cannot be read.
    """
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(polygons)
    has_selection = bool(polygons.selectedFeatureCount())
    wanted = polygons.getSelectedFeatures() if has_selection else polygons.getFeatures()
    around = _context(), expression, QgsExpressionContext(scopes), buffer
    found = named_areas(wanted, polygons.crs(), *around)
    return [(name, area) for name, area in found if area.polygons]


def _context() -> QgsCoordinateTransformContext:
    return QgsProject.instance().transformContext()
