"""Packages with a style, as results of an export, on the map of a test."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from tilepack.core.arcgis.service import Service
from tilepack.core.export.request import Result
from tilepack.core.host.layers import needs_mbtiles
from tilepack.core.package.documents import write_json
from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.package import Package
from tilepack.demo.sprites import sprite

from .packages import HALF, STYLE, make_package, root_json

MADE = date(2026, 3, 1)
ADDRESS = "https://maps.example.org/arcgis/rest/services/Hosted/Land/VectorTileServer"
BACKGROUND = QColor("#ffffff")
ICON = sorted(sprite(1)[0])[0]
ICON_LAYER = {
    "id": "land/icon",
    "type": "symbol",
    "source": "esri",
    "source-layer": "land",
    "layout": {"icon-image": ICON},
}
LABEL_LAYER = {
    "id": "land/name",
    "type": "symbol",
    "source": "esri",
    "source-layer": "land",
    "layout": {"text-field": "{kind}", "text-font": ["DejaVu Sans Bold"], "text-size": 12},
    "paint": {"text-color": "#102030"},
}
FULL_STYLE = {**STYLE, "layers": [*STYLE["layers"], ICON_LAYER, LABEL_LAYER]}


def service(**changes: Any) -> Service:
    """A service as its JSON describes it."""
    told = {"copyrightText": "© Test", "serviceItemId": "a1b2", **changes}
    return Service.from_json(ADDRESS, {**root_json(2), **told})


def style_entries(style: Mapping[str, Any], sprites: str = "both") -> dict[str, bytes]:
    """The entries of a package for a style, and its icons: ``both`` densities, ``1`` or ``2``."""
    parts = {"p12/resources/styles/root.json": write_json(dict(style))}
    for density, name in ((1, "sprite"), (2, "sprite@2x")):
        if sprites in ("both", str(density)):
            definition, image = sprite(density)
            parts[f"p12/resources/sprites/{name}.json"] = json.dumps(definition).encode()
            parts[f"p12/resources/sprites/{name}.png"] = image
    return parts


def styled_package(path: Path, style: Mapping[str, Any] = FULL_STYLE, **changes: Any) -> Path:
    """A package with this style and icons."""
    return make_package(path, entries=style_entries(style), **changes)


def result_of(path: Path, **changes: Any) -> Result:
    """The result of an export that left this package, with a companion where this QGIS needs it."""
    mbtiles = None
    with Package.open(path) as package:
        if needs_mbtiles(package):
            mbtiles = path.with_suffix(".mbtiles")
            write_mbtiles(package, mbtiles)
        tiles = package.tile_count()
    told: dict[str, Any] = {
        "package": path,
        "mbtiles": mbtiles,
        "job_ids": ("j1_et",),
        "tiles": tiles,
        "asked": tiles,
        "bytes": path.stat().st_size,
        "parts": 1,
        "seconds": 1.5,
        "service": service(),
    }
    return Result(**{**told, **changes})


def drawn(layer: QgsMapLayer, extent: QgsRectangle | None = None, size: int = 256) -> QImage:
    """The map of a layer alone, in EPSG:3857; the whole world by default."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setBackgroundColor(BACKGROUND)
    settings.setExtent(extent or QgsRectangle(-HALF, -HALF, HALF, HALF))
    settings.setOutputSize(QSize(size, size))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours(image: QImage) -> dict[str, int]:
    """How many pixels have each colour."""
    found: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found
