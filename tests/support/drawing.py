"""Packages and MBTiles as QGIS draws them, and as their tiles say, as arrays of pixels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsMapBoxGlStyleConversionContext,
    QgsMapBoxGlStyleConverter,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

from tilepack.core.package import tilemap, varints
from tilepack.core.package.mvt import fields, unpack
from tilepack.core.package.package import Package

from .packages import HALF

OPENS_PACKAGES, DRAWS_INDEXED_PACKAGES = 32600, 33200  # since these versions QGIS does
BACKGROUND = (255, 0, 255)  # of no map
_TILE = 512  # QGIS takes a level where its tiles have about so many pixels of a screen,
_DPI = 96 * 0.9  # and a little more, as the rules for packages and MBTiles differ at that border


def layer_of(path: Path, style: dict | None = None) -> QgsVectorTileLayer:
    """A package or an MBTiles file as a layer; valid or not."""
    uri = QgsDataSourceUri()
    uri.setParam("type", "mbtiles" if path.suffix == ".mbtiles" else "vtpk")
    uri.setParam("url", str(path))
    layer = QgsVectorTileLayer(bytes(uri.encodedUri()).decode(), path.stem)
    if style is not None:
        context = QgsMapBoxGlStyleConversionContext()
        context.setTargetUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        context.setPixelSizeConversionFactor(25.4 / 96)
        converter = QgsMapBoxGlStyleConverter()
        done = converter.convert(style, context)
        assert done == QgsMapBoxGlStyleConverter.Result.Success, converter.errorMessage()
        layer.setRenderer(converter.renderer())
        layer.setLabeling(converter.labeling())
    return layer


def style_of(path: Path) -> dict:
    """The style of a package, without its background: nothing is drawn where no tile is."""
    with Package.open(path) as package:
        style = package.style()
    assert style is not None
    style["layers"] = [layer for layer in style["layers"] if layer["type"] != "background"]
    return style


def drawn(
    layer: QgsVectorTileLayer,
    level: int,
    column: float,
    row: float,
    width: float,
    height: float,
    side: int = _TILE,
) -> np.ndarray:
    """The pixels of so many tiles of a level, each ``side`` wide and high, shape (y, x, 3).

    Smaller sides are drawn at a lower resolution, so that the scale, by which QGIS takes the
    level, stays that of tiles of 512 pixels.
    """
    assert layer.isValid()
    tile = 2 * HALF / 2**level
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    left, top = column * tile - HALF, HALF - row * tile
    settings.setExtent(QgsRectangle(left, top - height * tile, left + width * tile, top))
    size = QSize(round(width * side), round(height * side))
    settings.setOutputSize(size)
    settings.setOutputDpi(_DPI * side / _TILE)
    settings.setBackgroundColor(QColor(*BACKGROUND))
    settings.setLayers([layer])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors(), [error.message for error in job.errors()]
    return _pixels(job.renderedImage())


def _pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    lines = np.frombuffer(bytes(bits), dtype=np.uint8).reshape(image.height(), -1)
    return lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3)


def covered_tiles(pixels: np.ndarray, side: int) -> np.ndarray:
    """How much of each tile is covered by anything, from 0 to 1, shape (rows, columns)."""
    covered = (pixels != BACKGROUND).any(axis=2)
    rows, columns = covered.shape[0] // side, covered.shape[1] // side
    return covered.reshape(rows, side, columns, side).mean(axis=(1, 3))


def said_by_tiles(path: Path, level: int, side: int) -> np.ndarray:
    """The polygons of an indexed package on a level of the whole world, without QGIS.

    Painted are the tiles of this level and, where the tilemap ends earlier, the last ones above.
    """
    world = side << level
    image = QImage(world, world, QImage.Format.Format_RGB888)
    image.fill(QColor(*BACKGROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    with Package.open(path) as package:
        for place in tilemap.walk(package.tilemap()):
            is_last = place.node == tilemap.LEAF and place.level < level
            if (place.level == level and place.node != tilemap.ABSENT) or is_last:
                data = package.read_tile(*place[:3])
                assert data is not None
                _paint(painter, unpack(data), world >> place.level, place.row, place.column)
    painter.end()
    return _pixels(image)


def _paint(painter: QPainter, raw: bytes, side: int, row: int, column: int) -> None:
    painter.save()
    painter.translate(column * side, row * side)
    painter.setClipRect(0, 0, side, side)
    for _, start, end in fields(raw, 0, len(raw)):
        members = [(tag >> 3, raw[at:to]) for tag, at, to in fields(raw, start, end)]
        extent = next(varints.decode(value)[0][0] for number, value in members if number == 5)
        scale = side / float(extent)
        for number, feature in members:
            if number == 2:
                painter.drawPath(_path(feature, scale))
    painter.restore()


def _path(feature: bytes, scale: float) -> QPainterPath:
    path = QPainterPath()  # odd and even: holes stay open
    for tag, start, end in fields(feature, 0, len(feature)):
        if tag >> 3 == 4:
            for ring in _rings(varints.decode(feature[start:end])[0]):
                path.addPolygon(QPolygonF([QPointF(x * scale, y * scale) for x, y in ring]))
                path.closeSubpath()
    return path


def _rings(numbers: np.ndarray) -> Iterator[list[tuple[int, int]]]:
    """The rings of a polygon's commands: move to, line to, close path."""
    at, x, y = 0, 0, 0
    ring: list[tuple[int, int]] = []
    while at < len(numbers):
        command, count = int(numbers[at]) & 7, int(numbers[at]) >> 3
        at += 1
        if command == 7:
            yield ring
            ring = []
            continue
        steps = varints.unzigzag(numbers[at : at + 2 * count]).reshape(-1, 2).tolist()
        at += 2 * count
        for step_x, step_y in steps:
            x, y = x + step_x, y + step_y
            ring.append((x, y))
