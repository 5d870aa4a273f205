"""Draw a package and its MBTiles in this QGIS; what it takes, as JSON on the standard output.

``python -m tilepack.bench.in_qgis PACKAGE MBTILES LEVEL ROW COLUMN``, without a screen. It is a
process of its own, because the QGIS that draws need not be the one of the bench.
"""

from __future__ import annotations

import json
import statistics
import sys
from pathlib import Path
from time import perf_counter

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorTileBasicRenderer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from ..core.host.form import chosen_form
from ..core.package.package import Package

_HALF = 20037508.342787
_SIDE = 4  # tiles that are seen in each direction: sixteen
_TILE = 512  # pixels
_CLOSER = 0.9  # so that the scale is surely one of this level
_RUNS = 5
_INK = QColor("black")
_STYLE = (_INK, _INK, 0.3, _INK, 0.3, _INK, _INK, 2.0)  # polygons, lines, points


def main(words: list[str]) -> int:
    """Draw other tiles in every run, each time in a new layer: all drawings are first ones."""
    package, mbtiles = Path(words[0]), Path(words[1])
    level, row, column = map(int, words[2:])
    application = QgsApplication([], False)
    application.initQgis()
    with Package.open(package) as opened:
        shown = chosen_form(opened, mbtiles).file
    times: dict[str, list[float]] = {}
    for run in range(_RUNS + 1):  # the first is not counted: QGIS gets its own things ready
        images = []
        for file in (mbtiles, package):
            took, image = _drawn(file, level, row + run * _SIDE, column + run * _SIDE)
            if image is not None:
                images.append(image)
                times.setdefault(file.suffix, []).append(took)
        if any(image != images[0] or _is_blank(image) for image in images):
            print("A drawing is blank, or package and MBTiles are drawn differently.")
            return 1
    medians = {suffix: statistics.median(found[1:]) for suffix, found in times.items()}
    print(json.dumps({"qgis": Qgis.QGIS_VERSION, "shown": shown.suffix, "seconds": medians}))
    return 0


def _drawn(file: Path, level: int, row: int, column: int) -> tuple[float, QImage | None]:
    """Seconds to open a file and draw tiles of it; no image where this QGIS does not open it."""
    tile = 2 * _HALF / 2**level
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    left, top = column * tile - _HALF, _HALF - row * tile
    margin = tile * _SIDE * (1 - _CLOSER) / 2
    settings.setExtent(
        QgsRectangle(
            left + margin, top - _SIDE * tile + margin, left + _SIDE * tile - margin, top - margin
        )
    )
    settings.setOutputSize(QSize(_SIDE * _TILE, _SIDE * _TILE))
    settings.setOutputDpi(96)
    start = perf_counter()
    uri = QgsDataSourceUri()
    uri.setParam("type", file.suffix[1:])
    uri.setParam("url", str(file))
    layer = QgsVectorTileLayer(bytes(uri.encodedUri()).decode(), file.stem)
    if not layer.isValid():
        return 0.0, None
    renderer = QgsVectorTileBasicRenderer()  # without one the colours are random
    renderer.setStyles(QgsVectorTileBasicRenderer.simpleStyle(*_STYLE))
    layer.setRenderer(renderer)
    settings.setLayers([layer])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return perf_counter() - start, job.renderedImage()


def _is_blank(image: QImage) -> bool:
    blank = QImage(image)
    blank.fill(image.pixelColor(0, 0))
    return blank == image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
