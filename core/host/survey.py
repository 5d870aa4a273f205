"""What an export would be, found out off the main thread: the newest question wins."""

from __future__ import annotations

import logging
import threading
from functools import partial

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..arcgis.client import Client
from ..arcgis.service import Service, read_service
from ..errors import TilepackError
from ..export.plan import Plan, make_plan
from ..export.request import AreaSource
from .network import connector

_log = logging.getLogger(__name__)


class SurveyTask(QgsTask):
    """Reads a service unless it is known, and counts what an area of it has."""

    def __init__(
        self, address: str, authcfg: str, known: Service | None, area: AreaSource, levels: str
    ) -> None:
        title = QCoreApplication.translate("Tilepack", "Counting tiles")
        super().__init__(title, _quiet_flags())
        self._address, self._authcfg, self._service = address, authcfg, known
        self._area, self._levels = area, levels
        self._stop = threading.Event()
        self.outcome: Plan | Exception | None = None

    def run(self) -> bool:
        """Find out; nothing leaves this method (the thread's border)."""
        try:
            if self._service is None:
                with connector(self._address, self._authcfg)(self._stop) as session:
                    self._service = read_service(Client(session), self._address)
            self.outcome = make_plan(self._service, self._area, self._levels)
        except Exception as error:  # the border of the thread
            if not isinstance(error, TilepackError):
                _log.exception("Counting ended unexpectedly")
            self.outcome = error
            return False
        return True

    @property
    def service(self) -> Service | None:
        """The service, once it was read, also when the count failed."""
        return self._service

    def cancel(self) -> None:
        """Abort the request that is under way."""
        self._stop.set()
        super().cancel()


class Survey(QObject):
    """Answers one question at a time; a newer one cancels the older.

    ``found`` carries the service (or ``None``) and a :class:`Plan` or an exception.
    """

    found = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[SurveyTask] = []
        self._known: dict[tuple[str, str], Service] = {}

    def ask(self, address: str, authcfg: str, area: AreaSource, levels: str) -> None:
        """Find out in the background what an export would be."""
        self.cancel()
        key = address, authcfg
        task = SurveyTask(address, authcfg, self._known.get(key), area, levels)
        task.taskCompleted.connect(partial(self._on_ended, task, key))
        task.taskTerminated.connect(partial(self._on_ended, task, key))
        self._tasks.append(task)
        QgsApplication.taskManager().addTask(task)

    def forget(self) -> None:
        """Ask the services anew the next time."""
        self._known.clear()

    def cancel(self) -> None:
        """Nobody waits for an answer any more."""
        for task in self._tasks:
            task.cancel()

    def stop(self, patience_ms: int = 3000) -> None:
        """Cancel and wait, before the plugin goes."""
        self.cancel()
        for task in list(self._tasks):
            if task in self._tasks:
                task.waitForFinished(patience_ms)

    def _on_ended(self, task: SurveyTask, key: tuple[str, str]) -> None:
        if task not in self._tasks:
            return
        is_newest = task is self._tasks[-1]
        self._tasks.remove(task)
        if task.service is not None:
            self._known[key] = task.service
        if is_newest and task.outcome is not None and not task.isCanceled():
            self.found.emit(task.service, task.outcome)


def _quiet_flags() -> QgsTask.Flag:
    """Not listed in the task manager where QGIS can leave it out (3.26)."""
    flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
    if hasattr(QgsTask.Flag, "Hidden"):
        flags |= QgsTask.Flag.Hidden
    return flags
