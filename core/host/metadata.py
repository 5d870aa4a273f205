"""Where a layer comes from, as QGIS keeps it: the layer's metadata and its notes."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from qgis.core import (
    Qgis,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLayerMetadata,
    QgsLayerNotesUtils,
    QgsRectangle,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QTime

from ..arcgis.addresses import service_title
from ..errors import AreaInvalid, SchemeInvalid
from ..export.request import Result
from ..package.fill import data_extent
from ..package.item_info import ItemInfo, item_info
from ..package.package import Package
from ..tiles.area import Box
from ..tiles.levels import format_levels
from .area import crs_of

_KEYWORDS = "keywords"  # QGIS files the tags of packages under this vocabulary
_WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class Description:
    """What is known of a package and of the export it came from; texts are "" when they are not.

    ``extents`` are in ``crs`` and cover what was asked for, or else what the package says.
    """

    name: str
    made: date
    address: str
    service: str
    item_id: str
    levels: str
    tiles: int
    extents: tuple[Box, ...]
    crs: QgsCoordinateReferenceSystem
    rights: tuple[str, ...]
    item: ItemInfo

    @classmethod
    def of(cls, package: Package, result: Result, made: date, address: str = "") -> Description:
        """Put together; ``address`` is the service's, for a result without its service."""
        service, item = result.service, item_info(package)
        address = service.address if service else address
        own = service.copyright if service else ""
        rights = (own, str(package.root.get("copyrightText") or ""), item.credits)
        try:
            crs = crs_of(package.scheme.reference)
        except (AreaInvalid, SchemeInvalid):
            crs = QgsCoordinateReferenceSystem()
        return cls(
            name=result.package.stem,
            made=made,
            address=address,
            service=service_title(address) if address else "",
            item_id=service.item_id if service else "",
            levels=format_levels(package.levels()),
            tiles=result.tiles,
            extents=_extents(package, result),
            crs=crs,
            rights=tuple(dict.fromkeys(filter(None, map(str.strip, rights)))),
            item=item,
        )

    def apply(self, layer: QgsVectorTileLayer) -> None:
        """Set the layer's metadata and notes."""
        layer.setMetadata(self.metadata())
        QgsLayerNotesUtils.setLayerNotes(layer, self.notes())

    def metadata(self) -> QgsLayerMetadata:
        """What QGIS shows as the layer's metadata."""
        metadata, item = QgsLayerMetadata(), self.item
        metadata.setType("dataset")
        metadata.setTitle(item.title or self.service or self.name)
        metadata.setIdentifier(item.identity or self.item_id or self.address)
        metadata.setParentIdentifier(self.address)
        lines = [text for _, text in self._lines()]
        words = (item.description or item.summary, "\n".join(lines))
        metadata.setAbstract("\n\n".join(filter(None, words)))
        metadata.setRights(list(self.rights))
        metadata.setLicenses([item.licence] if item.licence else [])
        if item.tags:
            metadata.addKeywords(_KEYWORDS, list(item.tags))
        if self.address:
            link = QgsLayerMetadata.Link(self.service, "WWW:LINK", self.address)
            metadata.setLinks([link])
            metadata.setHistory([_exported_text(self.made)])
        metadata.setCrs(self.crs)
        metadata.setExtent(self._metadata_extent())
        _set_created(metadata, self.made)
        return metadata

    def notes(self) -> str:
        """The same in short for people, as the HTML that layer notes are."""
        lines = (
            f'<a href="{html.escape(address)}">{html.escape(text)}</a>'
            if address
            else html.escape(text)
            for address, text in (*self._lines(), *self._terms())
        )
        return "".join(f"<p>{line}</p>" for line in lines)

    def _lines(self) -> Iterator[tuple[str, str]]:
        """Facts as sentences, each with the address it leads to, or ""."""
        if self.address:
            text = QCoreApplication.translate("Tilepack", "Service: {name}, {address}")
            yield self.address, text.format(name=self.service, address=self.address)
        if self.extents:
            text = QCoreApplication.translate("Tilepack", "Area: {area}")
            yield "", text.format(area=self._area_text())
        text = QCoreApplication.translate("Tilepack", "Levels: {levels}")
        yield "", text.format(levels=self.levels)
        if self.address:
            yield "", _exported_text(self.made)

    def _terms(self) -> Iterator[tuple[str, str]]:
        if self.rights:
            text = QCoreApplication.translate("Tilepack", "Rights: {rights}")
            yield "", text.format(rights="; ".join(self.rights))
        if self.item.licence:
            text = QCoreApplication.translate("Tilepack", "Licence: {licence}")
            yield "", text.format(licence=self.item.licence)

    def _area_text(self) -> str:
        """The boxes in degrees, or in map units where they cannot be told in degrees."""
        degrees = QgsCoordinateReferenceSystem(_WGS84)
        transform = QgsCoordinateTransform(self.crs, degrees, QgsCoordinateTransformContext())
        told = []
        for box in self.extents:
            rectangle = _rectangle(box)
            try:
                if not self.crs.isValid():
                    raise QgsCsException("")
                told.append(_degrees_text(transform.transformBoundingBox(rectangle)))
            except QgsCsException:
                told.append(f"{rectangle.toString(2)} {self.crs.authid()}".strip())
        return "; ".join(told)

    def _metadata_extent(self) -> QgsLayerMetadata.Extent:
        extents = []
        for box in self.extents:
            spatial = QgsLayerMetadata.SpatialExtent()
            spatial.extentCrs = self.crs
            spatial.bounds = QgsBox3d(_rectangle(box))
            extents.append(spatial)
        extent = QgsLayerMetadata.Extent()
        extent.setSpatialExtents(extents)
        return extent


def renew(layer: QgsVectorTileLayer, made: date) -> None:
    """Let a layer whose package was exported anew say so: the date changes, all else stays.

    A layer that says nothing of an export, or whose words somebody has changed, is left alone.
    """
    metadata = layer.metadata()
    if not metadata.history():
        return
    before, now = metadata.history()[-1], _exported_text(made)
    notes, abstract = QgsLayerNotesUtils.layerNotes(layer), metadata.abstract()
    if before not in abstract:
        return
    metadata.setAbstract(abstract.replace(before, now))
    metadata.setHistory([*metadata.history()[:-1], now])
    _set_created(metadata, made)
    layer.setMetadata(metadata)
    QgsLayerNotesUtils.setLayerNotes(layer, notes.replace(html.escape(before), html.escape(now)))


def _set_created(metadata: QgsLayerMetadata, made: date) -> None:
    if hasattr(metadata, "setDateTime"):  # QGIS 3.30
        day = QDate(made.year, made.month, made.day)
        metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime(day, QTime(0, 0)))


def _extents(package: Package, result: Result) -> tuple[Box, ...]:
    if result.extents:
        return tuple(Box(*extent) for extent in result.extents)
    try:
        extent = data_extent(package)
    except SchemeInvalid:
        extent = None
    return (extent,) if extent else ()


def _exported_text(made: date) -> str:
    text = QCoreApplication.translate("Tilepack", "Exported with Tilepack on {date}")
    return text.format(date=made.isoformat())


def _degrees_text(box: QgsRectangle) -> str:
    """South, west, north and east as geographers write them."""
    return QCoreApplication.translate(
        "Tilepack", "latitude {south:.4f}° to {north:.4f}°, longitude {west:.4f}° to {east:.4f}°"
    ).format(south=box.yMinimum(), north=box.yMaximum(), west=box.xMinimum(), east=box.xMaximum())


def _rectangle(box: Box) -> QgsRectangle:
    return QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax)
