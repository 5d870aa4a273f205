"""The ticks under the slider of levels: number and scale of each, and where the map is."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QStyle, QStyleOptionSlider, QToolTip

from ..core.host.text import in_place, number_text
from ..core.tiles.scheme import Level

_GAP = 6  # pixels between labels
_MARK = 5  # half the width of the mark of the map


def scale_text(scale: float) -> str:
    """A scale as maps write it: 1:18,056."""
    return f"\u20661:{number_text(round(scale))}\u2069"  # left to right in every language


def short_scale(scale: float) -> str:
    """A scale in little room: 18k, 9.2M."""
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if scale >= size:
            number = scale / size
            return in_place(number_text(number, 0 if number >= 10 else 1) + unit)
    return number_text(round(scale))


class LevelRuler(QLabel):
    """Lies under a horizontal slider of the same width and draws what its ticks stand for.

    It is a label, so that themes give it the colours of one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._levels: Sequence[Level] = ()
        self._map_level = -1
        self._map_scale = 0.0
        self._lines = self.fontMetrics().lineSpacing()
        self.setFixedHeight(2 * self._lines + 2 * _MARK)

    def show_levels(self, levels: Sequence[Level]) -> None:
        """The ticks, one per level."""
        self._levels = levels
        self.update()

    def show_map(self, level: int, scale: float) -> None:
        """Mark the level that fits what the map shows."""
        self._map_level, self._map_scale = level, scale
        self.update()

    def sizeHint(self) -> QSize:
        """As high as two lines and a mark."""
        return QSize(200, self.height())

    def event(self, event: QEvent) -> bool:
        """Each tick says its level and scale when it is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._levels:
            level = min(self._levels, key=lambda one: abs(self._x(one.id) - event.pos().x()))
            QToolTip.showText(event.globalPos(), self._tip(level), self)
            return True
        return bool(super().event(event))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Every n-th level, so that labels never touch."""
        if not self._levels:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for level in self._labelled():
            self._draw_label(painter, level)
        if any(level.id == self._map_level for level in self._levels):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            x = self._x(self._map_level)
            corners = QPointF(x, 0), QPointF(x - _MARK, 2 * _MARK), QPointF(x + _MARK, 2 * _MARK)
            painter.drawPolygon(QPolygonF(corners))

    def _draw_label(self, painter: QPainter, level: Level) -> None:
        texts = number_text(level.id), short_scale(level.scale)
        for line, text in enumerate(texts):
            width = self.fontMetrics().horizontalAdvance(text)
            left = min(max(self._x(level.id) - width / 2, 0), self.width() - width)
            top = 2 * _MARK + line * self._lines + self.fontMetrics().ascent()
            painter.drawText(QPointF(left, top), text)

    def _labelled(self) -> Sequence[Level]:
        widest = max(
            self.fontMetrics().horizontalAdvance(short_scale(one.scale)) for one in self._levels
        )
        fitting = max(self.width() // (widest + _GAP), 1)
        return self._levels[:: -(-len(self._levels) // fitting)]

    def _x(self, level: int) -> float:
        """The middle of a handle that stands on ``level``."""
        option = QStyleOptionSlider()
        option.initFrom(self)
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, option, self)
        first, last = self._levels[0].id, self._levels[-1].id
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        share = (level - first) / max(last - first, 1)
        return handle / 2 + (1 - share if is_mirrored else share) * (self.width() - handle)

    def _tip(self, level: Level) -> str:
        text = QCoreApplication.translate("Tilepack", "Level {level}, {scale}").format(
            level=number_text(level.id), scale=scale_text(level.scale)
        )
        if level.id != self._map_level:
            return text
        return QCoreApplication.translate("Tilepack", "{level}: fits the map at {scale}").format(
            level=text, scale=scale_text(self._map_scale)
        )
