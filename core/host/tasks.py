"""Exports as QGIS tasks, and the one object that holds them."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from datetime import date
from functools import partial

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..arcgis.addresses import service_address, service_title
from ..errors import Cancelled, TilepackError
from ..export.export import export
from ..export.request import Progress, Request, Result, Surroundings
from .layers import ShownPackage, needs_mbtiles
from .network import connector
from .progress import percent

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Finished:
    """What a finished export hands to the main thread: the result, and what its layer needs."""

    result: Result
    shown: ShownPackage


class ExportTask(QgsTask):
    """Runs one export. Whoever creates it keeps the reference (QGIS#59464)."""

    moved = pyqtSignal(object)

    def __init__(self, request: Request, authcfg: str = "", wants_layer: bool = True) -> None:
        title = QCoreApplication.translate("Tilepack", "Exporting tiles of {service}")
        super().__init__(
            title.format(service=service_title(service_address(request.service))),
            QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt,
        )
        self.request, self.wants_layer = request, wants_layer
        self.outcome: Finished | Exception | None = None
        self._authcfg = authcfg
        self._stop = threading.Event()

    def run(self) -> bool:
        """Do the export; nothing leaves this method but its answer (the thread's border)."""
        try:
            result = export(self.request, self._surroundings())
            self.outcome = Finished(result, ShownPackage.read(result, date.today()))
        except Exception as error:  # the border of the thread
            if not isinstance(error, (TilepackError, Cancelled)):
                _log.exception("An export ended unexpectedly")
            self.outcome = error
            return False
        return True

    def cancel(self) -> None:
        """Wake whatever waits; requests in flight are aborted."""
        self._stop.set()
        super().cancel()

    def _surroundings(self) -> Surroundings:
        return Surroundings(
            connect=connector(self.request.service, self._authcfg),
            stop=self._stop,
            progress=self._report,
            needs_mbtiles=needs_mbtiles,
        )

    def _report(self, progress: Progress) -> None:
        self.setProgress(percent(progress))
        self.moved.emit(progress)


class ExportManager(QObject):
    """Owns all running exports; the faces listen to its signals, on the main thread.

    ``moved`` carries the request and its :class:`Progress`. ``ended`` carries the request, the
    outcome (a :class:`Finished`, an error of the tree, :class:`~tilepack.core.errors.Cancelled`, or
    an unexpected exception), and whether the package is wanted on the map.
    """

    moved = pyqtSignal(object, object)
    ended = pyqtSignal(object, object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[ExportTask] = []

    def start(self, request: Request, authcfg: str = "", wants_layer: bool = True) -> ExportTask:
        """Run a request in the background.

        Raises:
            NotAnAddress: the service's address cannot be read.
        """
        task = ExportTask(request, authcfg, wants_layer)
        task.moved.connect(partial(self._on_moved, task))
        task.taskCompleted.connect(partial(self._on_ended, task))
        task.taskTerminated.connect(partial(self._on_ended, task))
        self._tasks.append(task)
        _log.info("Export of %s to %s starts", request.service, request.output)
        QgsApplication.taskManager().addTask(task)
        return task

    @property
    def is_busy(self) -> bool:
        """Whether an export runs."""
        return bool(self._tasks)

    def stop_all(self, patience_ms: int = 3000) -> None:
        """Cancel everything and wait: nothing of the plugin may run after it is unloaded."""
        running = list(self._tasks)
        for task in running:
            task.cancel()
        for task in running:
            if task in self._tasks:
                task.waitForFinished(patience_ms)

    def _on_moved(self, task: ExportTask, progress: Progress) -> None:
        self.moved.emit(task.request, progress)

    def _on_ended(self, task: ExportTask) -> None:
        if task not in self._tasks:
            return
        self._tasks.remove(task)
        outcome = task.outcome if task.outcome is not None else Cancelled()
        _log.info("Export of %s ended: %s", task.request.service, outcome_text(outcome))
        self.ended.emit(task.request, outcome, task.wants_layer)


def outcome_text(outcome: object) -> str:
    """One line for the log."""
    if isinstance(outcome, Finished):
        return f"{outcome.result.package} ({outcome.result.bytes} bytes)"
    if isinstance(outcome, Cancelled):
        return "cancelled"
    return str(outcome)
