"""Draw ``ui/icons/tilepack.svg`` as the PNG that the plugin site and the plugin list show."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from .places import ROOT

SIZE = 64  # pixels
ICON = ROOT / "ui" / "icons" / "tilepack.svg"


def draw() -> None:
    """Write the PNG beside the SVG."""
    application = QGuiApplication([])
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    if not image.save(str(ICON.with_suffix(".png"))):
        raise OSError(f"{ICON.with_suffix('.png')} could not be written")
    del application


if __name__ == "__main__":
    draw()
