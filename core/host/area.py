"""Areas from the map: canvas, extents and polygons in any system become an area of the service.

Everything is captured on the main thread as plain geometries; the transformation runs wherever the
service becomes known. Outlines are densified before they are transformed, because a transformed
rectangle is no rectangle, and walked in longitude, because ``transformBoundingBox`` differs between
QGIS versions where the date line is crossed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsMapSettings,
    QgsRectangle,
    QgsWkbTypes,
)

from ..arcgis.service import Service
from ..errors import AreaEmpty, AreaInvalid
from ..tiles.area import Area, Box, Polygon
from ..tiles.scheme import SpatialReference
from ..wording import QT_TRANSLATE_NOOP, Text
from .buffer import grown, grown_box
from .dateline import longitude_span, split_longitudes, split_polygons, unwrapped
from .wkb import polygons_of

_STEPS = 256  # pieces of a rectangle's outline per side; each must stay under 180 degrees
_WGS84 = "EPSG:4326"
_MENDED = QT_TRANSLATE_NOOP(
    "Tilepack", "An outline crossed itself or was otherwise not valid; it was mended."
)
_MERCATOR_LATITUDE = 85.0511287798066


@dataclass(frozen=True)
class MapArea:
    """A rectangle or polygons as they lie on the map; an :class:`~.request.AreaSource`.

    ``outline`` is the rectangle of an extent, or ``None`` when ``polygons`` hold the area.
    ``buffer`` is how far around it belongs to the area, in metres.
    """

    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    outline: QgsGeometry | None = None
    polygons: tuple[QgsGeometry, ...] = ()
    buffer: float = 0.0

    def __call__(self, service: Service) -> Area:
        """The area in the service's reference system.

        Raises:
            AreaEmpty: no surface.
            AreaInvalid: no transformation, or a geometry that cannot be mended.
        """
        if self.buffer:
            return self.settled()(service)
        target = crs_of(service.scheme.reference)
        try:
            if self.outline is not None:
                return Area(boxes=self._boxes(target))
            return self._polygon_area(target)
        except QgsCsException as error:
            raise AreaInvalid(
                str(error),
                reason=Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack",
                        "it cannot be transformed from {source} to {target}. Choose an area "
                        "inside the area of use of both.",
                    ),
                    source=self.crs.userFriendlyIdentifier(),
                    target=target.userFriendlyIdentifier(),
                ),
            ) from error

    def settled(self) -> MapArea:
        """The same area with its buffer as part of its shape.

        Raises:
            AreaInvalid: a geometry that cannot be mended.
        """
        if not self.buffer:
            return self
        around = self.crs, self.context, self.buffer
        outline = None if self.outline is None else grown_box(self.outline, *around)
        polygons = tuple(grown(_mended(polygon)[0], *around) for polygon in self.polygons)
        return MapArea(self.crs, self.context, outline, polygons)

    def _boxes(self, target: QgsCoordinateReferenceSystem) -> tuple[Box, ...]:
        outline = QgsGeometry(self.outline)
        if self.crs == target and _lies_in_world(outline.boundingBox(), target):
            return (_box(outline.boundingBox()),)
        outline = outline.densifyByCount(_STEPS)
        if not _is_worldwide(target):
            return (_box(self._projected(outline, target).boundingBox()),)
        degrees = self._projected(outline, QgsCoordinateReferenceSystem(_WGS84))
        west, east, south, north = longitude_span(polygons_of(degrees)[0][0])
        if not target.isGeographic():
            south, north = max(south, -_MERCATOR_LATITUDE), min(north, _MERCATOR_LATITUDE)
        return tuple(
            _between(self._from_degrees(target), first, south, last, north)
            for first, last in split_longitudes(west, east)
        )

    def _polygon_area(self, target: QgsCoordinateReferenceSystem) -> Area:
        found: list[Polygon] = []
        notes: tuple[str, ...] = ()
        for polygon in self.polygons:
            geometry, was_mended = _mended(polygon)
            notes = (_MENDED,) if was_mended else notes
            halves = self._halves(geometry) if _is_worldwide(target) else None
            if halves is None:
                found += polygons_of(self._projected(self._densified(geometry, target), target))
                continue
            if not target.isGeographic():
                frame = QgsRectangle(-180, -_MERCATOR_LATITUDE, 180, _MERCATOR_LATITUDE)
                halves = halves.intersection(QgsGeometry.fromRect(frame))
            halves.transform(self._from_degrees(target))
            found += polygons_of(halves)
        if not found:
            raise AreaEmpty()
        return Area(polygons=tuple(found), notes=notes)

    def _halves(self, geometry: QgsGeometry) -> QgsGeometry | None:
        """What lies on each side of the date line, in degrees; ``None`` if it is not crossed."""
        if self.crs.isGeographic():
            degrees = geometry
        elif _lies_in_world(geometry.boundingBox(), self.crs) and _is_worldwide(self.crs):
            return None
        else:
            wgs84 = QgsCoordinateReferenceSystem(_WGS84)
            degrees = self._projected(self._densified(geometry, wgs84), wgs84)
        walked = [
            unwrapped(polygon, planar=self.crs.isGeographic()) for polygon in polygons_of(degrees)
        ]
        if not any(crosses for _, crosses in walked):
            return None
        return split_polygons([polygon for polygon, _ in walked])

    def _densified(
        self, geometry: QgsGeometry, target: QgsCoordinateReferenceSystem
    ) -> QgsGeometry:
        """Long edges get vertices between, where a transformation would bend them."""
        if self.crs == target:
            return geometry
        extent = geometry.boundingBox()
        return geometry.densifyByDistance(max(extent.width(), extent.height()) / _STEPS)

    def _projected(
        self, geometry: QgsGeometry, target: QgsCoordinateReferenceSystem
    ) -> QgsGeometry:
        """A transformed copy, refused where it leaves what the two systems can express."""
        projected, back = QgsGeometry(geometry), None
        transform = QgsCoordinateTransform(self.crs, target, self.context)
        projected.transform(transform)
        if not _is_worldwide(self.crs):
            back = QgsGeometry(projected)
            back.transform(transform, Qgis.TransformDirection.Reverse)
        if not projected.boundingBox().isFinite() or (back and not _same_place(geometry, back)):
            raise QgsCsException("The area reaches beyond the coordinate systems.")
        return projected

    def _from_degrees(self, target: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(QgsCoordinateReferenceSystem(_WGS84), target, self.context)


def canvas_area(settings: QgsMapSettings, buffer: float = 0.0) -> MapArea:
    """What the map canvas shows, its rotation included; ``buffer`` in metres."""
    crs, context = settings.destinationCrs(), settings.transformContext()
    if settings.rotation():
        polygon = QgsGeometry.fromQPolygonF(settings.visiblePolygon())
        polygon = (
            QgsGeometry.fromPolygonXY([[*polygon.asPolyline(), polygon.asPolyline()[0]]])
            if (polygon.type() == QgsWkbTypes.GeometryType.LineGeometry)
            else polygon
        )
        return MapArea(crs, context, polygons=(polygon,), buffer=buffer)
    return extent_area(settings.visibleExtent(), crs, context, buffer)


def extent_area(
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    buffer: float = 0.0,
) -> MapArea:
    """The area of an upright rectangle.

    Raises:
        AreaEmpty: the rectangle has no surface.
    """
    if extent.isNull() or not extent.width() or not extent.height():
        raise AreaEmpty()
    return MapArea(crs, context, outline=QgsGeometry.fromRect(extent), buffer=buffer)


def features_area(
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    buffer: float = 0.0,
) -> MapArea:
    """The polygons of features, with all their parts and holes.

    Raises:
        AreaEmpty: no polygon with a surface among them.
    """
    polygons = tuple(
        feature.geometry()
        for feature in features
        if feature.hasGeometry()
        and feature.geometry().type() == QgsWkbTypes.GeometryType.PolygonGeometry
        and not feature.geometry().isEmpty()
    )
    if not polygons:
        raise AreaEmpty()
    return MapArea(crs, context, polygons=polygons, buffer=buffer)


def crs_of(reference: SpatialReference) -> QgsCoordinateReferenceSystem:
    """The system of a service, as QGIS knows it.

    Raises:
        AreaInvalid: QGIS does not know it.
    """
    for name in (f"EPSG:{reference.code}", f"ESRI:{reference.wkid}"):
        crs = QgsCoordinateReferenceSystem(name)
        if crs.isValid():
            return crs
    crs = QgsCoordinateReferenceSystem.fromWkt(reference.wkt)
    if not crs.isValid():
        raise AreaInvalid(
            reason=Text(
                QT_TRANSLATE_NOOP(
                    "Tilepack", "QGIS does not know the service's coordinate system ({code})."
                ),
                code=reference.wkid,
            )
        )
    return crs


def _mended(polygon: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """A valid polygon geometry, by QGIS's own ``makeValid``, and whether that was needed."""
    geometry = QgsGeometry(polygon)
    geometry.convertToStraightSegment()
    is_valid = geometry.isGeosValid()
    if not is_valid:
        geometry = geometry.makeValid()
        parts = [
            part
            for part in geometry.asGeometryCollection()
            if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry
        ]
        geometry = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
    if geometry.isEmpty() or not geometry.area():
        raise AreaInvalid(
            reason=Text(
                QT_TRANSLATE_NOOP(
                    "Tilepack", "a polygon has no surface, or an outline that cannot be mended."
                )
            )
        )
    return geometry, not is_valid


def _is_worldwide(crs: QgsCoordinateReferenceSystem) -> bool:
    return crs.isGeographic() or crs.authid() == "EPSG:3857"


def _lies_in_world(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
    half = 180.0 if crs.isGeographic() else 20037508.342789244
    return not _is_worldwide(crs) or (extent.xMinimum() >= -half and extent.xMaximum() <= half)


def _between(
    transform: QgsCoordinateTransform, west: float, south: float, east: float, north: float
) -> Box:
    """A box of longitudes and latitudes in a system whose axes they follow."""
    low, high = transform.transform(west, south), transform.transform(east, north)
    return Box(low.x(), low.y(), high.x(), high.y())


def _box(extent: QgsRectangle) -> Box:
    return Box(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())


def _same_place(geometry: QgsGeometry, other: QgsGeometry) -> bool:
    """Whether two extents agree to a thousandth of their size."""
    one, two = geometry.boundingBox(), other.boundingBox()
    tolerance = max(one.width(), one.height()) / 1000
    ours = (one.xMinimum(), one.yMinimum(), one.xMaximum(), one.yMaximum())
    theirs = (two.xMinimum(), two.yMinimum(), two.xMaximum(), two.yMaximum())
    return all(abs(mine - your) <= tolerance for mine, your in zip(ours, theirs))
