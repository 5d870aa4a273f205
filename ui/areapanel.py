"""Which part of the ground: the map, features, something drawn, a layer's extent, a bookmark."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ..core.host.area import MapArea, canvas_area, crs_of
from ..core.host.sources import MapSource
from ..core.host.survey import Estimate
from . import areasources, summary
from .areasources import POLYGON
from .drawing import Drawing
from .flow import Flow
from .forms import form_class, tell


class Mode(Enum):
    """Where the area comes from, in the order of the list and of the pages."""

    CANVAS = 0
    SELECTED = 1
    DRAWN = 2
    LAYER = 3
    BOOKMARK = 4


class AreaPanel(QWidget, form_class("area")):
    """Gives the area as it is now; ``changed`` says that it is another one."""

    changed = pyqtSignal()

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self.setupUi(self)
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._source: MapSource | None = None
        self._locked: MapArea | None = None
        self._drawn: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None = None
        self._mode_was_chosen = False
        self._set_up_lists()
        self._set_up_drawing()
        self._connect()
        self._show_page(self.mode.value)
        self._follow_selection()

    def _set_up_lists(self) -> None:
        translate = QCoreApplication.translate
        for mode, text in (
            (Mode.CANVAS, translate("Tilepack", "Map Canvas")),
            (Mode.SELECTED, translate("Tilepack", "Selected Features")),
            (Mode.DRAWN, translate("Tilepack", "Drawn Shape")),
            (Mode.LAYER, translate("Tilepack", "Layer Extent")),
            (Mode.BOOKMARK, translate("Tilepack", "Bookmark")),
        ):
            self.modeCombo.addItem(text, mode)
        kinds = QgsMapLayerProxyModel.Filter
        self.polygonLayerCombo.setFilters(kinds.PolygonLayer)
        self.layerCombo.setFilters(kinds.RasterLayer | kinds.HasGeometry | kinds.VectorTileLayer)
        self.bufferSpin.setClearValue(0)
        line = Flow(self.bufferBox)
        line.add(self.bufferLabel)
        line.add(self.bufferSpin)
        self.nameExpression.setLayer(self.polygonLayerCombo.currentLayer())

    def _set_up_drawing(self) -> None:
        self.drawnExtent.setMapCanvas(self._canvas, False)
        self.drawnExtent.setOutputCrs(self._canvas.mapSettings().destinationCrs())
        icon = QgsApplication.getThemeIcon
        self.rectangleButton.setIcon(icon("/mActionAddBasicRectangle.svg"))
        self.polygonButton.setIcon(icon("/mActionCapturePolygon.svg"))
        self._drawing = Drawing(self._canvas, self.rectangleButton, self.polygonButton)
        self._drawing.drawn.connect(self._on_drawn)

    def _connect(self) -> None:
        self.modeCombo.activated[int].connect(self._on_mode_chosen)
        self.modeCombo.currentIndexChanged[int].connect(self._on_mode)
        self.lockCheck.toggled.connect(self._on_lock)
        self.polygonLayerCombo.layerChanged.connect(self._on_polygon_layer)
        self.layerCombo.layerChanged.connect(self._on_choice)
        self.bookmarkCombo.activated[int].connect(self._on_choice)
        self.eachCheck.toggled.connect(self._on_each)
        self.nameExpression.fieldChanged[str].connect(self._on_choice)
        self.bufferSpin.valueChanged[float].connect(self._on_choice)
        self.drawnExtent.extentChanged.connect(self._on_extent_written)
        self._canvas.extentsChanged.connect(self._on_map)
        self._canvas.rotationChanged.connect(self._on_map)
        self._canvas.destinationCrsChanged.connect(self._on_map)
        self._canvas.selectionChanged.connect(self._on_selection)
        self._iface.currentLayerChanged.connect(self._on_current_layer)

    def close_connections(self) -> None:
        """Give the map back as it was."""
        self._canvas.extentsChanged.disconnect(self._on_map)
        self._canvas.rotationChanged.disconnect(self._on_map)
        self._canvas.destinationCrsChanged.disconnect(self._on_map)
        self._canvas.selectionChanged.disconnect(self._on_selection)
        self._iface.currentLayerChanged.disconnect(self._on_current_layer)
        self._drawing.close()

    @property
    def mode(self) -> Mode:
        """Where the area comes from."""
        return Mode(self.modeCombo.currentIndex())

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self.modeCombo.setCurrentIndex(mode.value)

    @property
    def buffer(self) -> float:
        """Metres around the area that belong to it."""
        return float(self.bufferSpin.value())

    @property
    def is_each(self) -> bool:
        """Whether every feature becomes a package of its own."""
        return self.mode is Mode.SELECTED and self.eachCheck.isChecked()

    @property
    def expression(self) -> str:
        """What names the package of a feature: its id, if nothing else is chosen."""
        return str(self.nameExpression.expression()) or "$id"

    def take(self, area: object) -> None:
        """Make the area of an earlier export the drawn shape."""
        if not isinstance(area, MapArea):
            return
        shape = area.outline or QgsGeometry.unaryUnion(list(area.polygons))
        self.bufferSpin.setValue(area.buffer)
        self._mode_was_chosen = True
        self.mode = Mode.DRAWN
        self._take_shape(QgsGeometry(shape), area.crs)

    def name(self) -> str:
        """What the area is called in the name of a file."""
        if self.mode is Mode.SELECTED and self._polygon_layer() is not None:
            return str(self._polygon_layer().name())
        if self.mode is Mode.LAYER and self.layerCombo.currentLayer() is not None:
            return str(self.layerCombo.currentLayer().name())
        if self.mode is Mode.BOOKMARK and self.bookmarkCombo.currentText():
            return str(self.bookmarkCombo.currentText())
        if self.mode is Mode.DRAWN:
            return QCoreApplication.translate("Tilepack", "drawn")
        return QCoreApplication.translate("Tilepack", "map")

    def area(self) -> MapSource:
        """The area as it is now, the same object until it changes.

        Raises:
            AreaEmpty, NotYet: there is none.
        """
        if self._source is None:
            self._source = self._read()
        return self._source

    def shape(self) -> MapSource | None:
        """The polygons that the area is only the box around, where there are some."""
        layer = self.layerCombo.currentLayer() if self.mode is Mode.LAYER else None
        return areasources.shape(layer, self.buffer)

    def each(self) -> tuple[MapSource, ...]:
        """The areas of single packages.

        Raises:
            NotYet: more than can be counted while a person waits.
        """
        layer = self._polygon_layer()
        if not self.is_each or layer is None:
            return ()
        return areasources.each(layer, self.buffer)

    def named_areas(self) -> list[tuple[str, MapArea]]:
        """Each feature's name and area, in the order of the layer; nameless ones by their id.

        Features without a surface are left out.

        Raises:
            NamesInvalid: the expression for the names cannot be read.
        """
        layer = self._polygon_layer()
        if layer is None:
            return []
        return areasources.named(layer, self.expression, self.buffer)

    def show_ground(self, estimate: Estimate | None) -> None:
        """Say what was understood."""
        understood = ""
        if estimate is not None:
            source = self._of_system(estimate)
            understood = summary.ground_text(estimate.ground, source, estimate.plan.jobs)
        lines = self._selection_text(), understood
        tell(self.areaLine, "\n".join(line for line in lines if line))

    def _of_system(self, estimate: Estimate) -> str:
        target = crs_of(estimate.plan.service.scheme.reference).authid()
        return summary.systems_text(estimate.area.crs.authid(), target)

    def show_outline(self) -> None:
        """The drawn shape, while it is the area and somebody looks."""
        if self.mode is Mode.DRAWN and self._drawn is not None and self.isVisible():
            self._drawing.show(*self._drawn)
        else:
            self._drawing.hide()

    def leave_map(self) -> None:
        """Nobody looks any more: no outline, no tool of ours."""
        self._drawing.leave()
        self._drawing.hide()

    def _read(self) -> MapSource:
        sources = {
            Mode.CANVAS: lambda: areasources.canvas(self._canvas, self._locked, self.buffer),
            Mode.SELECTED: lambda: areasources.features(self._polygon_layer(), self.buffer),
            Mode.DRAWN: lambda: areasources.drawing(self._drawn, self.buffer),
            Mode.LAYER: lambda: areasources.layer(self.layerCombo.currentLayer(), self.buffer),
            Mode.BOOKMARK: lambda: areasources.bookmark(
                self.bookmarkCombo.currentData(), self.buffer
            ),
        }
        return sources[self.mode]()

    def _polygon_layer(self) -> QgsVectorLayer | None:
        return self.polygonLayerCombo.currentLayer()

    def _selection_text(self) -> str:
        layer = self._polygon_layer()
        if self.mode is not Mode.SELECTED or layer is None:
            return ""
        return summary.selection_text(layer.selectedFeatureCount(), layer.featureCount())

    def _touch(self) -> None:
        self._source = None
        self.changed.emit()

    def _on_choice(self, *_: object) -> None:
        self._touch()

    def _on_mode_chosen(self, _: int) -> None:
        self._mode_was_chosen = True

    def _on_mode(self, index: int) -> None:
        self._show_page(index)
        if self.mode is Mode.BOOKMARK:
            self._fill_bookmarks()
        if self.mode is not Mode.DRAWN:
            self._drawing.leave()
        self.show_outline()
        self._touch()

    def _show_page(self, index: int) -> None:
        """Only the page that is seen takes room."""
        self.pages.setCurrentIndex(index)
        policies = QSizePolicy.Policy
        for each in range(self.pages.count()):
            height = policies.Preferred if each == index else policies.Ignored
            self.pages.widget(each).setSizePolicy(policies.Preferred, height)
        self.pages.updateGeometry()

    def _on_lock(self, locked: bool) -> None:
        self._locked = canvas_area(self._canvas.mapSettings()) if locked else None
        self._touch()

    def _on_each(self, wanted: bool) -> None:
        self.nameBox.setVisible(wanted)
        self._touch()

    def _on_polygon_layer(self, layer: QgsVectorLayer | None) -> None:
        self.nameExpression.setLayer(layer)
        if layer is not None and not self.nameExpression.expression():
            self.nameExpression.setExpression(layer.displayExpression())
        self._touch()

    def _on_map(self, *_: object) -> None:
        self.drawnExtent.setCurrentExtent(
            self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        )
        if self.mode is Mode.CANVAS and self._locked is None:
            self._touch()

    def _on_selection(self, layer: object) -> None:
        if layer is self._polygon_layer() and self.mode is Mode.SELECTED:
            self._touch()
        self._follow_selection()

    def _on_current_layer(self, *_: object) -> None:
        self._follow_selection()

    def _follow_selection(self) -> None:
        """Selected polygons are the area unless the person chose another kind by hand."""
        layer = self._iface.activeLayer()
        is_polygons = isinstance(layer, QgsVectorLayer) and layer.geometryType() == POLYGON
        has_selection = is_polygons and layer.selectedFeatureCount() > 0
        if has_selection and layer is not self._polygon_layer():
            self.polygonLayerCombo.setLayer(layer)
        if self._mode_was_chosen or self.mode not in (Mode.CANVAS, Mode.SELECTED):
            return
        self.mode = Mode.SELECTED if has_selection else Mode.CANVAS

    def _fill_bookmarks(self) -> None:
        chosen = self.bookmarkCombo.currentText()
        self.bookmarkCombo.clear()
        managers = QgsProject.instance().bookmarkManager(), QgsApplication.bookmarkManager()
        for manager in managers:
            for bookmark in manager.bookmarks():
                self.bookmarkCombo.addItem(bookmark.name(), bookmark.extent())
        self.bookmarkCombo.setEnabled(self.bookmarkCombo.count() > 0)
        self.bookmarkCombo.setCurrentIndex(max(self.bookmarkCombo.findText(chosen), 0))

    def _on_drawn(self, geometry: QgsGeometry) -> None:
        self._take_shape(geometry, self._canvas.mapSettings().destinationCrs())

    def _take_shape(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Show a shape on the map and its coordinates in the form."""
        self._drawn = shape, crs
        self.drawnExtent.blockSignals(True)
        self.drawnExtent.setOutputCrs(crs)
        self.drawnExtent.setOutputExtentFromUser(shape.boundingBox(), crs)
        self.drawnExtent.blockSignals(False)
        for edit in self.drawnExtent.findChildren(QLineEdit):
            edit.home(False)
        self.show_outline()
        self._touch()

    def _on_extent_written(self, extent: Any) -> None:
        if extent.isEmpty():
            return
        self._drawn = QgsGeometry.fromRect(extent), self.drawnExtent.outputCrs()
        self.show_outline()
        self._touch()
