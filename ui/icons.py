"""Icons, by path, so that a clone needs no build step; theme icons come from QGIS.

The plugin's own symbols are drawn with lines in ``currentColor``; they take the colour of the text
they stand beside, so they can be read on every theme and on a selected row.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).parent / "icons"


def icon(name: str) -> QIcon:
    """One of the plugin's own icons."""
    return QIcon(str(_FOLDER / f"{name}.svg"))


def symbol(name: str, color: QColor, size: int, ratio: float) -> QPixmap:
    """A symbol in a colour, ``size`` by ``size`` on a screen of ``ratio`` pixels to the unit."""
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawn = _text(name).replace("currentColor", color.name())
    QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def symbol_icon(name: str, color: QColor, disabled: QColor) -> QIcon:
    """A symbol for a button, sharp on screens up to twice as fine."""
    drawn = QIcon()
    for mode, shown in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        for ratio in (1.0, 2.0):
            drawn.addPixmap(symbol(name, shown, 16, ratio), mode)
    return drawn


@cache
def _text(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
