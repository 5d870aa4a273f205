"""Drawing with the map's tools, and the outline of what was drawn."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton

from .maptools import PolygonTool, RectangleTool, outline_band


class Drawing(QObject):
    """Takes the map's tool while something is drawn, and gives the one before back.

    ``drawn`` carries the shape, in the system of the map.
    """

    drawn = pyqtSignal(QgsGeometry)

    def __init__(
        self, canvas: QgsMapCanvas, rectangle: QAbstractButton, polygon: QAbstractButton
    ) -> None:
        super().__init__()
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self._band: QgsRubberBand | None = None
        self._tools = {rectangle: RectangleTool(canvas), polygon: PolygonTool(canvas)}
        for button, tool in self._tools.items():
            tool.setButton(button)
            tool.drawn.connect(self._on_drawn)
            tool.left.connect(self.leave)
        rectangle.clicked.connect(self._on_button)
        polygon.clicked.connect(self._on_button)

    def leave(self) -> None:
        """Back to the tool from before, unless the person took another one meanwhile."""
        current = self._canvas.mapTool()
        if current not in self._tools.values():
            return
        self._canvas.unsetMapTool(current)
        if self._before is not None and not sip.isdeleted(self._before):
            self._canvas.setMapTool(self._before)
        self._before = None

    def show(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Outline a shape on the map, instead of the one before."""
        self.hide()
        self._band = outline_band(self._canvas)
        self._band.setToGeometry(shape, crs)

    def hide(self) -> None:
        """Take the outline off the map."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def close(self) -> None:
        """Leave nothing on the canvas, which stays."""
        self.leave()
        self.hide()
        for tool in self._tools.values():
            tool.deleteLater()

    def _on_button(self) -> None:
        tool = self._tools[self.sender()]
        if self._canvas.mapTool() is tool:
            self.leave()
            return
        if self._canvas.mapTool() not in self._tools.values():
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()  # for Esc

    def _on_drawn(self, shape: QgsGeometry) -> None:
        shape = QgsGeometry(shape)
        self.leave()
        self.drawn.emit(shape)
