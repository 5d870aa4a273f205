"""Features of which each is an export of its own: their names and areas."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsWkbTypes,
)

from ..errors import NamesInvalid
from .area import MapArea


def named_areas(
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    name: str,
    context: QgsExpressionContext,
    buffer: float = 0.0,
) -> list[tuple[str, MapArea]]:
    """The name and the area of each feature, in their order; on the main thread.

    ``name`` is an expression that is evaluated with ``context``, which knows the fields; a feature
    for which it gives nothing is called by its id. A feature without a surface has an area as well:
    using that area raises ``AreaEmpty``, so its export fails for itself. ``buffer`` is in metres.

    Raises:
        NamesInvalid: ``name`` is no expression.
    """
    expression = QgsExpression(name)
    if expression.hasParserError():
        raise NamesInvalid(reason=expression.parserErrorString().strip())
    expression.prepare(context)
    found = []
    for feature in features:
        context.setFeature(feature)
        value = expression.evaluate(context)
        text = "" if expression.hasEvalError() else _text(value)
        area = MapArea(crs, transforms, polygons=_polygons(feature), buffer=buffer)
        found.append((text or str(feature.id()), area))
    return found


def _polygons(feature: QgsFeature) -> tuple[QgsGeometry, ...]:
    geometry = feature.geometry()
    is_polygon = geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    return (geometry,) if is_polygon and not geometry.isEmpty() else ()


def _text(value: object) -> str:
    return "" if value is None or value == NULL else str(value).strip()
