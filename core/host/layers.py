"""A package as a styled layer, in whichever form this QGIS draws it right.

QGIS opens ``.vtpk`` since 3.26 and handles pyramids of variable depth since 3.32 (QGIS#47786,
QGIS#53080, QGIS#53130); below, the package is drawn from MBTiles whose gaps are filled.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsLayerMetadata,
    QgsMapBoxGlStyleConversionContext,
    QgsMapBoxGlStyleConverter,
    QgsUnitTypes,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QImage

from ..export.request import Result
from ..package.package import Package
from ..tiles.levels import format_levels
from .settings import MBTILES_ABOVE

OPENS_PACKAGES = 32600
DRAWS_INDEXED_PACKAGES = 33200
SHOWS_ALL_MBTILES_LEVELS = 34004
MBTILES_LEVELS = 14  # what the versions before show of MBTiles
_MM_PER_PIXEL = 25.4 / 96.0


@dataclass(frozen=True)
class ShownPackage:
    """All that a layer needs, read off the main thread.

    ``file`` is the package or its MBTiles companion, whichever this QGIS draws right. ``style`` is
    the package's GL style or ``None``; ``sprite`` its image with ``sprite_index``.
    """

    file: Path
    name: str
    style: dict[str, Any] | None
    sprite: QImage | None
    sprite_index: dict[str, Any] | None
    metadata: QgsLayerMetadata

    @classmethod
    def read(cls, result: Result, made: date) -> ShownPackage:
        """Read style, sprites and description of a result; from any thread."""
        with Package.open(result.package) as package:
            style, sprite = package.style(), package.sprite()
            levels = format_levels(package.levels())
            file = result.package
            if result.mbtiles is not None and needs_mbtiles(package):
                file = result.mbtiles
        index, image = sprite if sprite else (None, b"")
        return cls(
            file=file,
            name=result.package.stem,
            style=style,
            sprite=QImage.fromData(image) if image else None,
            sprite_index=index,
            metadata=_metadata(result, levels, made),
        )


def needs_mbtiles(package: Package) -> bool:
    """Whether this QGIS shows the package right, or in reasonable time, only as MBTiles.

    QGIS reads a whole bundle for every tile it draws; from which size on that is felt, the user
    says. MBTiles knows only Web Mercator, and QGIS 3.24 to 3.40.3 does not show its levels above 14
    (QGIS#59309).
    """
    version, levels = Qgis.QGIS_VERSION_INT, package.levels()
    if not levels or not package.scheme.is_web_mercator:
        return False
    if version < OPENS_PACKAGES:
        return True
    if max(levels) > MBTILES_LEVELS and version < SHOWS_ALL_MBTILES_LEVELS:
        return False
    if package.is_indexed and version < DRAWS_INDEXED_PACKAGES:
        return True
    sizes = (package.bundle_entry(name).size for name in package.bundle_names())
    return max(sizes) > MBTILES_ABOVE.value() << 20


def show(shown: ShownPackage) -> tuple[QgsVectorTileLayer, list[str]]:
    """A styled, described layer on the main thread, and the warnings of its style.

    The layer belongs to the calling thread; an invalid one comes back as such.
    """
    uri = QgsDataSourceUri()
    uri.setParam("type", "mbtiles" if shown.file.suffix.lower() == ".mbtiles" else "vtpk")
    uri.setParam("url", str(shown.file))
    layer = QgsVectorTileLayer(bytes(uri.encodedUri()).decode(), shown.name)
    layer.setMetadata(shown.metadata)
    return layer, apply_style(layer, shown) if layer.isValid() and shown.style else []


def cannot_show_text() -> str:
    """What to say of a layer that came back invalid."""
    return QCoreApplication.translate(
        "Tilepack",
        "This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later can.",
    )


def apply_style(layer: QgsVectorTileLayer, shown: ShownPackage) -> list[str]:
    """Convert the GL style with QGIS's own converter and set it; the converter's warnings."""
    context = QgsMapBoxGlStyleConversionContext()
    context.setTargetUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    context.setPixelSizeConversionFactor(_MM_PER_PIXEL)
    if shown.sprite is not None and shown.sprite_index:
        context.setSprites(shown.sprite, shown.sprite_index)
    converter = QgsMapBoxGlStyleConverter()
    if converter.convert(shown.style, context) != QgsMapBoxGlStyleConverter.Result.Success:
        return [converter.errorMessage()]
    layer.setRenderer(converter.renderer())
    layer.setLabeling(converter.labeling())
    return list(dict.fromkeys(converter.warnings()))


def _metadata(result: Result, levels: str, made: date) -> QgsLayerMetadata:
    """Where a layer comes from: service, levels, date, rights."""
    metadata, service = QgsLayerMetadata(), result.service
    metadata.setType("dataset")
    metadata.setTitle(result.package.stem)
    if service is not None:
        metadata.setIdentifier(service.item_id or service.address)
        metadata.setParentIdentifier(service.address)
        metadata.setAbstract(
            f"{service.title}: {service.address}\nLevels {levels}, exported {made.isoformat()}."
        )
        metadata.setRights([service.copyright] if service.copyright else [])
    return metadata
