"""Drawing an area on the map: a rectangle or a polygon; Esc leaves everything as it was."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsMapToolExtent, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPalette

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_LEAST_CORNERS = 3


def outline_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """An outline on the map in the colour of selections, which themes keep visible."""
    band = QgsRubberBand(canvas, _POLYGON)
    colour = QColor(canvas.palette().color(QPalette.ColorRole.Highlight))
    band.setStrokeColor(colour)
    band.setWidth(2)
    colour.setAlpha(40)
    band.setFillColor(colour)
    return band


class RectangleTool(QgsMapToolExtent):
    """Drag a rectangle; ``drawn`` carries it as a geometry in the system of the map."""

    drawn = pyqtSignal(QgsGeometry)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.extentChanged.connect(self._on_extent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.clearRubberBand()
            self.left.emit()

    def _on_extent(self, extent: QgsRectangle) -> None:
        self.clearRubberBand()
        if extent.width() > 0 and extent.height() > 0:
            self.drawn.emit(QgsGeometry.fromRect(extent))


class PolygonTool(QgsMapTool):
    """Click corners; a right or double click finishes, Backspace takes the last one back."""

    drawn = pyqtSignal(QgsGeometry)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._corners: list[QgsPointXY] = []
        self._band: Any = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a corner, or finish."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._show(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """The click before the second one has set the last corner."""
        event.accept()
        self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show what the polygon would be."""
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up, Backspace takes the last corner back, Enter finishes."""
        if event.key() == Qt.Key.Key_Escape:
            self._clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._show()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            return
        event.accept()

    def deactivate(self) -> None:
        """Another tool was chosen."""
        self._clear()
        super().deactivate()

    def _finish(self) -> None:
        corners = self._corners
        if len(corners) < _LEAST_CORNERS:
            return
        polygon = QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
        self._clear()
        self.drawn.emit(polygon)

    def _show(self, pointer: QgsPointXY | None = None) -> None:
        if self._band is None:
            self._band = outline_band(self.canvas())
        self._band.reset(_POLYGON)
        for point in [*self._corners, *([pointer] if pointer else [])]:
            self._band.addPoint(point)

    def _clear(self) -> None:
        self._corners = []
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
