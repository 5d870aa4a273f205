"""Draw a package with its own style, as the plugin puts it onto the map, into a picture.

Run as ``python -m tilepack.scripts.render``; needs QGIS, no screen (``QT_QPA_PLATFORM=offscreen``).
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from ..core.export.request import Result
from ..core.host.layers import ShownPackage, show

FEWEST_COLOURS = 10  # a picture with fewer shows no map


def render(package: Path, mbtiles: Path | None, extent: QgsRectangle, size: QSize) -> QImage:
    """The map of ``extent`` (EPSG:3857).

    Raises:
        RuntimeError: when the layer cannot be opened or nothing is drawn.
    """
    result = Result(package, mbtiles, (), tiles=0, asked=0, bytes=0, parts=1, seconds=0)
    layer, _warnings = show(ShownPackage.read(result, date.today()))
    if not layer.isValid():
        raise RuntimeError(f"QGIS cannot open {layer.source()}")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(extent)
    settings.setOutputSize(size)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    seen = {
        image.pixel(x, y) for x in range(0, size.width(), 3) for y in range(0, size.height(), 3)
    }
    if len(seen) < FEWEST_COLOURS:
        raise RuntimeError("nothing was drawn")
    return image


def main() -> int:
    """Read the command line, draw, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--mbtiles", type=Path, help="the same tiles for a QGIS before 3.26")
    parser.add_argument("--extent", type=float, nargs=4, required=True, help="EPSG:3857")
    parser.add_argument("--size", type=int, nargs=2, default=(1400, 1000), help="pixels")
    given = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    image = render(given.package, given.mbtiles, QgsRectangle(*given.extent), QSize(*given.size))
    if not image.save(str(given.picture)):
        raise OSError(f"{given.picture} cannot be written")
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
