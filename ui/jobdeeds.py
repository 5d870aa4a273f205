"""What follows when a person acts on an export of the list."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget
from qgis.utils import pluginMetadata

from ..core.errors import TilepackError
from ..core.host import authentication
from ..core.host.job import Job
from ..core.host.jobfacts import report
from ..core.host.jobtext import name_text
from ..core.host.manager import ExportManager
from ..core.host.text import sentence
from .jobactions import Action, goes_on, sends
from .zoom import not_shown_text, show_on_map


class JobDeeds(QObject):
    """Does with a job what was chosen; jobs that are gone meanwhile are left alone.

    ``run_again`` carries the :class:`~tilepack.core.export.request.Request` that the form shall be
    filled with, and the id of its authentication configuration.
    """

    run_again = pyqtSignal(object, str)

    def __init__(
        self,
        iface: Any,
        manager: ExportManager,
        parent: QWidget,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._iface, self._manager, self._clock = iface, manager, clock
        self._deeds: dict[Action, Callable[[Job], object]] = {
            Action.PAUSE: lambda job: manager.pause(job.id),
            Action.CANCEL: lambda job: manager.cancel(job.id),
            Action.RETRY: lambda job: manager.retry(job.id),
            Action.DOWNLOAD_AGAIN: lambda job: manager.retry(job.id),
            Action.RUN_AGAIN: lambda job: manager.retry(job.id),
            Action.SPLIT: self._split,
            Action.USE_IT: self._use_elsewhere,
            Action.ADD_TO_MAP: self._add_to_map,
            Action.OPEN_FOLDER: self._open_folder,
            Action.CHANGE: self._change,
            Action.UPDATE: self._update,
            Action.REMOVE: lambda job: manager.remove(job.id),
            Action.DELETE: self._delete,
        }

    def act(self, action: Action, job_id: str) -> None:
        """Do something with a job, if it is still there."""
        try:
            job = self._manager.job(job_id)
        except KeyError:
            return
        if sends(action) and job.record.authcfg and not authentication.unlock(job.record.authcfg):
            return
        try:
            if goes_on(action):
                self._manager.go_on(job_id)
            else:
                self._deeds[action](job)
        except TilepackError as error:
            self._warn(sentence(error))

    def _split(self, job: Job) -> None:
        record = job.record
        request = replace(record.request, split=True)
        self._manager.start(request, record.authcfg, record.wants_layer)

    def _change(self, job: Job) -> None:
        """Fill in the form as for this export; nothing is sent."""
        self.run_again.emit(self._manager.request(job.id), job.record.authcfg)

    def _update(self, job: Job) -> None:
        if self._is_there(_file(job)):
            self._manager.update(job.id)

    def _use_elsewhere(self, job: Job) -> None:
        """Offer the service that the error names, in the form; nothing is sent."""
        error = job.record.error
        if error is not None:
            elsewhere = str(error.facts["address"])
            self.run_again.emit(replace(self._manager.request(job.id), service=elsewhere), "")

    def _add_to_map(self, job: Job) -> None:
        if self._is_there(_file(job)):
            self._manager.add_to_map(job.id)

    def _open_folder(self, job: Job) -> None:
        folder = _file(job).parent
        if self._is_there(folder):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _is_there(self, path: Path) -> bool:
        """Whether a file or folder still exists; says so when not."""
        if path.exists():
            return True
        text = QCoreApplication.translate("Tilepack", "{path} is no longer there.")
        self._warn(text.format(path=path))
        return False

    def _delete(self, job: Job) -> None:
        text = QCoreApplication.translate(
            "Tilepack", "Remove {name} from the list and delete {path}?"
        ).format(name=name_text(job), path=_file(job))
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self.parent(), "Tilepack", text, buttons.Yes | buttons.No, buttons.No
        )
        if answer == buttons.Yes:
            self._manager.remove(job.id, True)

    def zoom_to(self, job_id: str) -> None:
        """Show the area of a job on the map, if it is known."""
        extent = self._manager.extent(job_id)
        if extent is None:
            return
        if not show_on_map(self._iface.mapCanvas(), *extent):
            self._warn(not_shown_text())

    def copy_report(self, job_id: str) -> None:
        """Put all that is known of a job onto the clipboard, without secrets."""
        try:
            job = self._manager.job(job_id)
        except KeyError:
            return
        version = pluginMetadata(__package__.partition(".")[0], "version")
        text = report(job, self._manager.extent(job_id), self._clock(), version)
        QGuiApplication.clipboard().setText(text)

    def _warn(self, text: str) -> None:
        self._iface.messageBar().pushWarning("Tilepack", text)


def _file(job: Job) -> Path:
    """The package, or where it will be."""
    result = job.record.result
    return result.package if result else job.record.request.output
