"""Which export works when, and the tasks they work in.

Waiting for servers is one task for all exports. Work is a task for each, so many at a time as the
person allows, the rest in order.
"""

from __future__ import annotations

import time
from functools import partial

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..export.record import State
from ..export.request import HaltReason
from ..export.rhythm import Slots
from ..export.run import Run
from .closing import Closing
from .entries import Entry
from .settings import PARALLEL_JOBS
from .tasks import ExportTask, LentThreads, Task, WaitingTask, let_go

_LONGEST_PAUSE = 3600.0  # seconds


class Schedule(QObject):
    """Lets the exports among ``entries`` that this window drives work and wait.

    ``worked`` carries the entry of an export and a :class:`~.tasks.Finished`, or ``None``, after
    each spell of work.
    """

    worked = pyqtSignal(object, object)

    def __init__(
        self, entries: dict[str, Entry], closing: Closing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._entries, self._closing = entries, closing
        self.slots = Slots(PARALLEL_JOBS.value())
        self.threads = LentThreads()
        self._waiting: WaitingTask | None = None
        self._waits = False  # whether the waiting task was let go
        self._wake_timer = QTimer(self)
        self._wake_timer.setSingleShot(True)
        self._wake_timer.timeout.connect(self.arrange)
        closing.stayed.connect(self._on_stayed)

    @property
    def is_busy(self) -> bool:
        """Whether an export of this window goes on by itself."""
        return any(entry.run and not entry.run.rests for entry in self._entries.values())

    @property
    def tasks(self) -> list[Task]:
        """Every task that has not ended; QGIS deletes those that have."""
        tasks: list[Task] = [
            entry.task for entry in self._entries.values() if entry.task is not None
        ]
        return tasks + ([self._waiting] if self._waiting is not None else [])

    def arrange(self) -> None:
        """Let go the tasks that have something to do; the rest waits in order."""
        if self._closing.is_on:
            return
        mine = sorted(
            (entry for entry in self._entries.values() if entry.run is not None),
            key=lambda entry: entry.record.created,
        )
        pause = self._arrange_work(mine)
        for entry in mine:
            if entry.run.rests and entry.task is not None and not entry.is_working:
                self._let_go(entry)  # it ended while it waited: its task ends with it
            elif entry.task is None and not entry.run.rests and not entry.waits:
                self._add_task(entry)
        self._arrange_waiting(mine)
        self._wake_timer.start(int(1000 * pause) + 1)

    def close(self) -> None:
        """Begin nothing more, and stop what runs; its jobs stay at the server."""
        self._wake_timer.stop()
        for entry in self._entries.values():
            if entry.run is not None and not entry.halt.is_set():
                entry.halt.halt(HaltReason.QUIT)

    def forget(self) -> None:
        """Hear no more of tasks, also of one that ends later than anybody could wait for."""
        for entry in self._entries.values():
            entry.task = None
        self._waiting = None
        self.threads.take_all_back()

    def _arrange_work(self, mine: list[Entry]) -> float:
        """Let go what is due and allowed; the seconds until more is due."""
        self.slots.most = most = PARALLEL_JOBS.value()
        now, pause = time.monotonic(), _LONGEST_PAUSE
        working = {True: 0, False: 0}  # those that fetch, and those that send
        for entry in mine:
            if entry.is_working and (entry.run.will_fetch or not entry.run.has_place):
                working[entry.run.will_fetch] += 1
        # Of those that send no more than find a place: the quicker one would overtake the first.
        allowed = {True: most, False: self.slots.free}
        for entry in mine:
            due = None if entry.is_working else entry.run.next_work()
            if due is None:
                continue
            fetches, stops = entry.run.will_fetch, entry.halt.is_set()
            if due > now:
                pause = min(pause, due - now)
            elif stops or working[fetches] < allowed[fetches]:
                working[fetches] += not stops
                self._let_go(entry)
        return pause

    def _add_task(self, entry: Entry) -> ExportTask:
        """A task on hold, which stands for the export in QGIS's task manager."""
        title = QCoreApplication.translate("Tilepack", "Exporting tiles to {name}").format(
            name=entry.record.request.output.name
        )
        task = ExportTask(entry.run, entry.halt, title, entry.record.wants_layer)
        entry.task = task
        ended = partial(self._on_task_ended, entry, task)
        task.taskCompleted.connect(ended)
        task.taskTerminated.connect(ended)
        QgsApplication.taskManager().addTask(task)
        return task

    def _let_go(self, entry: Entry) -> None:
        task = entry.task or self._add_task(entry)
        entry.is_working = True
        self.threads.lend()
        let_go(task, task.unhold)

    def _on_task_ended(self, entry: Entry, task: ExportTask) -> None:
        if entry.task is not task:
            return
        finished, was_cancelled = task.finished_export, task.was_cancelled
        if entry.is_working:
            self.threads.take_back()
        entry.task, entry.is_working = None, False
        if was_cancelled and entry.halt.reason is HaltReason.QUIT and not self._closing.is_on:
            # The button in the task manager, or QGIS closing: it cancels all tasks in one go.
            QTimer.singleShot(0, partial(self._after_cancel, entry))
            return
        self.worked.emit(entry, finished)

    # Waiting

    def _arrange_waiting(self, mine: list[Entry]) -> None:
        """One task looks at the servers; on hold it shows when QGIS cancels everything."""
        active = [entry.run for entry in mine if not entry.run.rests]
        if self._waiting is None and active:
            self._add_waiting_task()
        if self._waiting is None:
            return
        if any(run.next_look() is not None for run in active):
            self._waiting.wake()
            if not self._waits:
                self._waits = True
                self.threads.lend()
                let_go(self._waiting, self._waiting.unhold)
        elif not active:
            self._waiting.cancel()

    def _add_waiting_task(self) -> None:
        title = QCoreApplication.translate("Tilepack", "Waiting for map servers")
        task = WaitingTask(title, self._runs)
        task.looked.connect(self.arrange)
        ended = partial(self._on_waiting_ended, task)
        task.taskCompleted.connect(ended)
        task.taskTerminated.connect(ended)
        self._waiting = task
        QgsApplication.taskManager().addTask(task)

    def _runs(self) -> list[Run]:
        """The runs of this window; called from the thread that waits."""
        return [entry.run for entry in list(self._entries.values()) if entry.run is not None]

    def _on_waiting_ended(self, task: WaitingTask) -> None:
        if self._waiting is task:
            was_cancelled = task.was_cancelled and self.is_busy
            if self._waits:
                self.threads.take_back()
            self._waiting, self._waits = None, False
            if was_cancelled:
                self._closing.suspect()
            else:
                self.arrange()

    # QGIS closes, or looks as if it did

    def _after_cancel(self, entry: Entry) -> None:
        """Only one export was cancelled: somebody has pressed its button. All: QGIS closes."""
        if self._closing.is_on or (self._waiting is not None and self._waiting.was_cancelled):
            return
        entry.run.show(State.CANCELLING)
        entry.halt.halt(HaltReason.CANCEL)
        self.arrange()

    def _on_stayed(self) -> None:
        """The person chose to stay: the exports go on."""
        for entry in self._entries.values():
            if entry.run is not None and entry.halt.reason is HaltReason.QUIT:
                entry.halt.clear()
        self.arrange()
