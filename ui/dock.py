"""The dock *Tilepack*: what to export, and how the export goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsDockWidget, QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..core.arcgis.addresses import service_address
from ..core.errors import AreaEmpty, Cancelled, OutputMissing, RequestError, TilepackError
from ..core.export.request import AreaSource, Progress, Request
from ..core.host import authentication
from ..core.host.area import canvas_area, features_area
from ..core.host.filenames import default_output
from ..core.host.progress import percent, progress_text
from ..core.host.settings import ADD_TO_PROJECT, LAST_FOLDER, recent_services, remember_service
from ..core.host.tasks import ExportManager, ExportTask, Finished
from ..core.host.text import sentence

_FORM, _ = uic.loadUiType(str(Path(__file__).parent / "dock.ui"))


class ExportForm(QWidget, _FORM):
    """The widgets of the dock, as drawn in ``dock.ui``."""

    def __init__(self) -> None:
        super().__init__()
        self.setupUi(self)
        self.outputWidget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.outputWidget.setFilter(
            QCoreApplication.translate("Tilepack", "Vector tile packages (*.vtpk)")
        )
        self.outputWidget.setConfirmOverwrite(False)  # asked once, when Export is pressed
        self.serviceEdit.lineEdit().setPlaceholderText("https://…/VectorTileServer")
        self.serviceEdit.addItems(recent_services())
        self.serviceEdit.setCurrentIndex(-1)
        self.addCheck.setChecked(ADD_TO_PROJECT.value())


class ExportDock(QgsDockWidget):
    """Maps what a person chose to a request, and the manager's signals to words."""

    def __init__(self, iface: Any, manager: ExportManager) -> None:
        super().__init__("Tilepack", iface.mainWindow())
        self.setObjectName("TilepackDock")
        self._iface, self._manager = iface, manager
        self._task: ExportTask | None = None
        self.form = ExportForm()
        self.setWidget(self.form)
        self.form.exportButton.clicked.connect(self._on_export)
        self.form.cancelButton.clicked.connect(self._on_cancel)
        self.form.serviceEdit.editTextChanged.connect(self._on_service_changed)
        self.form.outputWidget.fileChanged.connect(self._on_output_changed)
        manager.moved.connect(self._on_moved)
        manager.ended.connect(self._on_ended)
        self._suggested = ""

    def close_connections(self) -> None:
        """Stop listening, before the dock goes."""
        self._manager.moved.disconnect(self._on_moved)
        self._manager.ended.disconnect(self._on_ended)

    def _on_service_changed(self, text: str) -> None:
        """Suggest a file, unless the person has chosen one."""
        if self.form.outputWidget.filePath() not in ("", self._suggested):
            return
        try:
            address = service_address(text)
        except RequestError:
            return
        folder = QgsProject.instance().absolutePath() or LAST_FOLDER.value()
        self._suggested = str(default_output(address, folder, date.today()))
        self.form.outputWidget.setFilePath(self._suggested)

    def _on_output_changed(self, path: str) -> None:
        if path and path != self._suggested:
            LAST_FOLDER.set(str(Path(path).parent))

    def _on_export(self) -> None:
        """Start an export of what the form says, or say what is missing."""
        if self._task is not None:
            return
        try:
            request = self._request()
        except TilepackError as error:
            self._say(sentence(error))
            return
        authcfg = self.form.authSelect.configId()
        if request is None or (authcfg and not authentication.unlock()):
            return
        self._task = self._manager.start(request, authcfg, self.form.addCheck.isChecked())
        remember_service(request.service)
        ADD_TO_PROJECT.set(self.form.addCheck.isChecked())
        self._show_running(True)

    def _on_cancel(self) -> None:
        if self._task is not None:
            self._say(QCoreApplication.translate("Tilepack", "Cancelling…"))
            self._task.cancel()

    def _on_moved(self, request: Request, progress: Progress) -> None:
        if self._task is None or request is not self._task.request:
            return
        known = progress.fraction is not None
        self.form.progressBar.setRange(0, 100 if known else 0)
        if known:
            self.form.progressBar.setValue(int(percent(progress)))
        self._say(progress_text(progress))

    def _on_ended(self, request: Request, outcome: object, wants_layer: bool) -> None:
        del wants_layer
        if self._task is None or request is not self._task.request:
            return
        self._task = None
        self._show_running(False)
        self._suggested = self.form.outputWidget.filePath()  # the next export gets another name
        self._on_service_changed(self.form.serviceEdit.currentText())
        if isinstance(outcome, Finished):
            self._say(
                QCoreApplication.translate("Tilepack", "Done: {name}, {tiles} tiles.").format(
                    name=outcome.result.package.name, tiles=outcome.result.tiles
                )
            )
        elif isinstance(outcome, Cancelled):
            self._say(QCoreApplication.translate("Tilepack", "Cancelled."))
        else:
            self._say(sentence(outcome) if isinstance(outcome, TilepackError) else str(outcome))

    def _request(self) -> Request | None:
        """What the form asks for; ``None`` when the person keeps an existing file."""
        service = service_address(self.form.serviceEdit.currentText())
        output = Path(self.form.outputWidget.filePath().strip())
        if not output.name:
            raise OutputMissing()
        if output.suffix.lower() != ".vtpk":
            output = output.with_name(f"{output.name}.vtpk")
        mbtiles = output.with_suffix(".mbtiles") if self.form.mbtilesCheck.isChecked() else None
        overwrite = output.exists() or bool(mbtiles and mbtiles.exists())
        if overwrite and not self._may_overwrite(output):
            return None
        return Request(
            service=service,
            output=output,
            area=self._area(),
            levels=self.form.levelsEdit.text(),
            mbtiles=mbtiles,
            overwrite=overwrite,
        )

    def _area(self) -> AreaSource:
        """The canvas, or the selected polygons of the current layer."""
        if self.form.areaCanvas.isChecked():
            return canvas_area(self._iface.mapCanvas().mapSettings())
        layer = self._iface.activeLayer()
        polygons = QgsWkbTypes.GeometryType.PolygonGeometry
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != polygons:
            raise AreaEmpty()
        context = QgsProject.instance().transformContext()
        return features_area(layer.getSelectedFeatures(), layer.crs(), context)

    def _may_overwrite(self, output: Path) -> bool:
        text = QCoreApplication.translate("Tilepack", "{name} exists already. Replace it?")
        answer = QMessageBox.question(self, "Tilepack", text.format(name=output.name))
        return answer == QMessageBox.StandardButton.Yes

    def _show_running(self, running: bool) -> None:
        self.form.exportButton.setEnabled(not running)
        self.form.cancelButton.setEnabled(running)
        self.form.progressBar.setVisible(running)
        self.form.progressBar.setRange(0, 0)

    def _say(self, text: str) -> None:
        self.form.stateLabel.setText(text)
