"""The dock *Tilepack*: what to export, what that is, and how the export goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsDockWidget, QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QWidget

from ..core.arcgis.addresses import service_address
from ..core.arcgis.service import Service
from ..core.errors import AreaEmpty, Cancelled, OutputMissing, RequestError, TilepackError
from ..core.export.names import default_output
from ..core.export.plan import Plan
from ..core.export.request import AreaSource, Progress, Request
from ..core.host import authentication
from ..core.host.area import canvas_area, features_area
from ..core.host.progress import percent, progress_text
from ..core.host.settings import ADD_TO_PROJECT, LAST_FOLDER, recent_services, remember_service
from ..core.host.survey import Estimate, Survey
from ..core.host.tasks import ExportManager, ExportTask, Finished
from ..core.host.text import sentence
from ..core.tiles.levels import format_levels
from . import summary

_FORM, _ = uic.loadUiType(str(Path(__file__).parent / "dock.ui"))
_PATIENCE_MS = 150  # after the last change until the tiles are counted


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
    """Maps what a person chose to a request, and the signals of the host to words."""

    def __init__(self, iface: Any, manager: ExportManager) -> None:
        super().__init__("Tilepack", iface.mainWindow())
        self.setObjectName("TilepackDock")
        self._iface, self._manager = iface, manager
        self._task: ExportTask | None = None
        self._plan: Plan | None = None
        self._suggested = ""
        self.form = ExportForm()
        self.setWidget(self.form)
        self._survey = Survey(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._connect_form()
        manager.moved.connect(self._on_moved)
        manager.ended.connect(self._on_ended)
        iface.mapCanvas().extentsChanged.connect(self._on_map_changed)
        iface.mapCanvas().selectionChanged.connect(self._on_map_changed)
        iface.currentLayerChanged.connect(self._on_map_changed)

    def _connect_form(self) -> None:
        form = self.form
        form.exportButton.clicked.connect(self._on_export)
        form.cancelButton.clicked.connect(self._on_cancel)
        form.outputWidget.fileChanged.connect(self._on_output_changed)
        form.serviceEdit.editTextChanged.connect(self._on_service_changed)
        form.authSelect.selectedConfigIdChanged.connect(self._on_form_changed)
        form.areaCanvas.toggled.connect(self._on_form_changed)
        form.levelsEdit.textChanged.connect(self._on_form_changed)
        self._survey.found.connect(self._on_found)
        self._timer.timeout.connect(self._ask)
        self.opened.connect(self._on_form_changed)

    def open_for(self, service: str, authcfg: str = "") -> None:
        """Show the form, filled in for a service and its sign-in; the area is the map."""
        self.form.serviceEdit.setEditText(service)
        self.form.authSelect.setConfigId(authcfg)
        self.form.areaCanvas.setChecked(True)
        self.setUserVisible(True)

    def close_connections(self) -> None:
        """Stop listening and counting, before the dock goes."""
        self._timer.stop()
        self._survey.stop()
        self._manager.moved.disconnect(self._on_moved)
        self._manager.ended.disconnect(self._on_ended)
        self._iface.mapCanvas().extentsChanged.disconnect(self._on_map_changed)
        self._iface.mapCanvas().selectionChanged.disconnect(self._on_map_changed)
        self._iface.currentLayerChanged.disconnect(self._on_map_changed)

    def _on_service_changed(self, text: str) -> None:
        """Count anew, and suggest a file unless the person has chosen one."""
        self._on_form_changed()
        _tell(self.form.serviceLine, "")
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

    def _on_map_changed(self, *_: object) -> None:
        if self.isVisible():
            self._on_form_changed()

    def _on_form_changed(self, *_: object) -> None:
        """What was counted no longer holds."""
        self._show_plan(None)
        self._survey.cancel()
        self._timer.start()

    def _ask(self) -> None:
        """Have the tiles counted, once the form names a service."""
        form = self.form
        try:
            address = service_address(form.serviceEdit.currentText())
            authcfg = form.authSelect.configId()
            if authcfg and not authentication.unlock():
                return
            self._survey.ask(address, authcfg, self._area(), form.levelsEdit.text())
        except TilepackError as error:
            is_begun = "/" in form.serviceEdit.currentText()
            _tell(form.summaryLabel, sentence(error) if is_begun else "")

    def _on_found(self, service: Service | None, outcome: object) -> None:
        if service is not None:
            _tell(self.form.serviceLine, summary.service_text(service))
        if isinstance(outcome, Estimate):
            self._show_plan(outcome.plan, outcome.existing)
        else:
            text = sentence(outcome) if isinstance(outcome, TilepackError) else str(outcome)
            _tell(self.form.summaryLabel, text)

    def _show_plan(self, plan: Plan | None, existing: int | None = None) -> None:
        """The summary line, and the choices when the limit is passed."""
        form = self.form
        self._plan = plan
        is_over = plan is not None and plan.tiles > plan.service.limit
        _tell(form.summaryLabel, summary.plan_text(plan, existing) if plan else "")
        form.exportButton.setText(summary.button_text(plan))
        form.overLimit.setVisible(is_over)
        if plan is None or not is_over:
            form.splitRadio.setChecked(True)
            return
        can_split = plan.refusal is None
        form.splitRadio.setVisible(can_split)
        form.splitRadio.setText(summary.split_text(plan) if can_split else "")
        form.stopRadio.setChecked(not can_split)
        stop = summary.highest_level_within(plan)
        form.stopRadio.setVisible(stop is not None)
        if stop is not None:
            form.stopRadio.setText(summary.stop_text(*stop))

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
        self._say(_ending(outcome))
        if isinstance(outcome, Finished):  # the next export gets another name
            self._suggested = self.form.outputWidget.filePath()
            self._on_service_changed(self.form.serviceEdit.currentText())

    def _request(self) -> Request | None:
        """What the form asks for; ``None`` when the person keeps an existing file."""
        service = service_address(self.form.serviceEdit.currentText())
        output = Path(self.form.outputWidget.filePath().strip())
        if not output.name:
            raise OutputMissing()
        if output.suffix.lower() != ".vtpk":
            output = output.with_name(f"{output.name}.vtpk")
        mbtiles = output.with_suffix(".mbtiles") if self.form.mbtilesCheck.isChecked() else None
        area = self._area()
        overwrite = output.exists() or bool(mbtiles and mbtiles.exists())
        if overwrite and not self._may_overwrite(output):
            return None
        return Request(
            service=service,
            output=output,
            area=area,
            levels=self._levels(),
            mbtiles=mbtiles,
            overwrite=overwrite,
        )

    def _levels(self) -> str:
        """What was typed, or the levels up to where the limit holds if that was chosen."""
        stop = summary.highest_level_within(self._plan) if self._plan else None
        is_chosen = self.form.stopRadio.isChecked() and self.form.stopRadio.isVisible()
        if self._plan is None or stop is None or not is_chosen:
            return self.form.levelsEdit.text()
        return format_levels([level for level in self._plan.levels if level <= stop[0]])

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
        _tell(self.form.stateLabel, text)


def _tell(label: QLabel, text: str) -> None:
    """Show a text; an empty label takes no room."""
    label.setText(text)
    label.setVisible(bool(text))


def _ending(outcome: object) -> str:
    """How an export ended, in one sentence."""
    if isinstance(outcome, Finished):
        return QCoreApplication.translate(
            "Tilepack", "Done: {name}, %n tile(s).", None, outcome.result.tiles
        ).format(name=outcome.result.package.name)
    if isinstance(outcome, Cancelled):
        return QCoreApplication.translate("Tilepack", "Cancelled.")
    return sentence(outcome) if isinstance(outcome, TilepackError) else str(outcome)
