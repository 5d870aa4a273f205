"""What an export would be, found out off the main thread: the newest question wins."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from functools import partial

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..arcgis.client import Client
from ..arcgis.service import Service, read_service
from ..errors import TilepackError
from ..export.existing import existing_tiles, read_tilemap
from ..export.plan import Plan, make_plan
from ..export.request import AreaSource
from ..package.tilemap import Node
from .network import connector

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Surveyed:
    """A service and, where it is indexed, its tilemap."""

    service: Service
    tilemap: Node | None


@dataclass(frozen=True)
class Estimate:
    """What an export would be: its plan, and how many of its tiles exist where that is known."""

    plan: Plan
    existing: int | None


class SurveyTask(QgsTask):
    """Reads a service unless it is known, and counts what an area of it has."""

    def __init__(
        self, address: str, authcfg: str, known: Surveyed | None, area: AreaSource, levels: str
    ) -> None:
        title = QCoreApplication.translate("Tilepack", "Counting tiles")
        super().__init__(title, _quiet_flags())
        self._address, self._authcfg = address, authcfg
        self._area, self._levels = area, levels
        self._stop = threading.Event()
        self.known = known
        self.outcome: Estimate | Exception | None = None

    def run(self) -> bool:
        """Find out; nothing leaves this method (the thread's border)."""
        try:
            if self.known is None:
                self.known = self._surveyed()
            service, tilemap = self.known.service, self.known.tilemap
            plan = make_plan(service, self._area, self._levels)
            existing = existing_tiles(tilemap, service, plan.area, plan.levels)
            self.outcome = Estimate(plan, None if existing is None else sum(existing.values()))
        except Exception as error:  # the border of the thread
            if not isinstance(error, TilepackError):
                _log.exception("Counting ended unexpectedly")
            self.outcome = error
            return False
        return True

    def _surveyed(self) -> Surveyed:
        with connector(self._address, self._authcfg)(self._stop) as session:
            client = Client(session)
            service = read_service(client, self._address)
            return Surveyed(service, read_tilemap(client, service))

    def cancel(self) -> None:
        """Abort the request that is under way."""
        self._stop.set()
        super().cancel()


class Survey(QObject):
    """Answers one question at a time; a newer one cancels the older.

    ``found`` carries the service (or ``None``) and an :class:`Estimate` or an exception.
    """

    found = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[SurveyTask] = []
        self._known: dict[tuple[str, str], Surveyed] = {}

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
        if task.known is not None:
            self._known[key] = task.known
        if is_newest and task.outcome is not None and not task.isCanceled():
            self.found.emit(task.known.service if task.known else None, task.outcome)


def _quiet_flags() -> QgsTask.Flag:
    """Not listed in the task manager where QGIS can leave it out (3.26)."""
    flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
    if hasattr(QgsTask.Flag, "Hidden"):
        flags |= QgsTask.Flag.Hidden
    return flags
