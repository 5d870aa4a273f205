"""The tiles of an export on the map, and the outlines of its jobs when it has several."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor, QPalette

from ..core.host.gridlines import Grid
from .maptools import outline_band


class TileGrid:
    """Canvas items that come and go together; coloured from the palette."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    def show(self, grid: Grid | None) -> None:
        """Draw a grid instead of the one before."""
        self.clear()
        if grid is None:
            return
        for geometry, width in ((grid.tiles, 1), *((part, 3) for part in grid.parts)):
            band = outline_band(self._canvas)
            colour = QColor(self._canvas.palette().color(QPalette.ColorRole.Highlight))
            colour.setAlpha(0 if width > 1 else 20)
            band.setFillColor(colour)
            band.setWidth(width)
            band.setToGeometry(geometry, grid.crs)
            self._bands.append(band)

    def clear(self) -> None:
        """Take everything off the map."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []
