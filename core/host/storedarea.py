"""An area from the map as JSON and back, for the job records.

An export may be interrupted before its service is known, so what is kept is the area as it lay on
the map, with the transformations that the project had chosen for it.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ..export.request import AreaSource
from .area import MapArea

_CONTEXT = "context"


def area_as_json(area: AreaSource) -> Mapping[str, Any]:
    """The form in which an area is kept; one that does not come from the map cannot be."""
    if not isinstance(area, MapArea):
        return {}
    return {
        "crs": area.crs.authid() or area.crs.toWkt(),
        "transformations": _transformations(area.context),
        "outline": _wkb(area.outline) if area.outline is not None else None,
        "polygons": [_wkb(polygon) for polygon in area.polygons],
        "buffer": area.buffer,
    }


def area_from_json(value: Mapping[str, Any]) -> AreaSource:
    """Read an area back.

    Raises:
        KeyError, TypeError, ValueError: it is no area that was kept.
    """
    outline = value["outline"]
    return MapArea(
        crs=QgsCoordinateReferenceSystem(value["crs"]),
        context=_context(value["transformations"]),
        outline=_geometry(outline) if outline else None,
        polygons=tuple(map(_geometry, value["polygons"])),
        buffer=float(value.get("buffer", 0.0)),
    )


def _wkb(geometry: QgsGeometry) -> str:
    return base64.b64encode(bytes(geometry.asWkb())).decode()


def _geometry(text: str) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(base64.b64decode(text))
    return geometry


def _transformations(context: QgsCoordinateTransformContext) -> str:
    document = QDomDocument()
    element = document.createElement(_CONTEXT)
    context.writeXml(element, QgsReadWriteContext())
    document.appendChild(element)
    return str(document.toString(-1))


def _context(text: str) -> QgsCoordinateTransformContext:
    document, context = QDomDocument(), QgsCoordinateTransformContext()
    document.setContent(text)
    context.readXml(document.documentElement(), QgsReadWriteContext())
    return context
