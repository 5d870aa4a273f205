"""The one object that owns all exports of a QGIS window, and every task they run in.

Waiting for servers is one task for all exports. Work is a task for each, so many at a time as the
person allows, the rest in order. The faces listen to signals, on the main thread.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication

from ..errors import Cancelled, NoRoom, OutputTaken, SignInNeeded
from ..export.record import JobRecord, State
from ..export.request import HaltReason, Request, Surroundings, whole_service
from ..export.rhythm import LONG_PATIENCE, Slots
from ..export.run import Run
from ..export.store import JobStore, loaded_area
from ..export.update import earlier_export, update_of
from . import authentication
from .area import crs_of, extent_area
from .entries import Entry, ProgressTeller, TellingJournal
from .job import Job
from .layers import needs_mbtiles
from .network import connector
from .records import Found, forget, load_records, look_at_others
from .settings import AUTO_DOWNLOAD, HISTORY_LENGTH, PARALLEL_JOBS
from .sizes import tile_weight
from .swap import LayerSwap
from .tasks import (
    Errand,
    ExportTask,
    Finished,
    LentThreads,
    Task,
    WaitingTask,
    read_layer,
    watch,
)

_log = logging.getLogger(__name__)
_TELL_MS = 100  # views are told of one export at most so often
_QUIT_CHECK_MS = 1500  # after QGIS cancelled everything: whether it really closes
_ROOM_CHECK_MS = 30_000  # how often an export that waits for room on the disk tries again
_OTHERS_CHECK_MS = 3_000  # how often the records of other windows are looked at
_FIRST_LOOK_MS = 3_000  # after which it is told what became of exports that were left
_ORPHANS_SECONDS = 30.0  # how often jobs of other windows are looked at without a sign of change
_LONGEST_PAUSE = 3600.0  # seconds
_RUNNING = frozenset((State.WAITING, State.SUBMITTING, State.PACKAGING, State.OFFLINE))
_READY = frozenset(
    (
        State.READY,
        State.DOWNLOADING,
        State.CHECKING,
        State.MERGING,
        State.CUTTING,
        State.CONVERTING,
        State.DONE,
    )
)


class ExportManager(QObject):
    """Starts, holds, continues and ends exports.

    ``added``, ``changed`` and ``removed`` carry the id of a job, ``changed`` at most ten times a
    second for each; ``loaded`` tells that all records were read. ``resumed`` tells of exports that
    an earlier QGIS has left: how many are ready, and how many go on. ``shown`` carries what the
    layer of a job needs that shall be on the map, or an error.

    ``moved`` carries a request and its :class:`~tilepack.core.export.request.Progress`. ``ended``
    carries a request, the outcome (a :class:`~.tasks.Finished`, an error of the tree, or
    :class:`~tilepack.core.errors.Cancelled`), and whether the package is wanted on the map.
    """

    added = pyqtSignal(str)
    changed = pyqtSignal(str)
    removed = pyqtSignal(str)
    loaded = pyqtSignal()
    resumed = pyqtSignal(int, int)
    moved = pyqtSignal(object, object)
    ended = pyqtSignal(object, object, bool)
    shown = pyqtSignal(object)
    _told = pyqtSignal(str)  # from the threads of tasks

    def __init__(self, store: JobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._entries: dict[str, Entry] = {}
        self._slots = Slots(PARALLEL_JOBS.value())
        self._swap = LayerSwap(self)
        self._waiting: WaitingTask | None = None
        self._waits = False  # whether the waiting task was let go
        self._errands: list[Errand] = []
        self._threads = LentThreads()
        self._is_quitting = False
        self._dirty: set[str] = set()
        self._stamp, self._looked_at_others = 0, 0.0
        self._timers: list[QTimer] = []
        self._told.connect(self._on_told)
        self._tell_timer = self._timer(_TELL_MS, self._tell_views)
        self._wake_timer = self._timer(0, self._arrange)
        self._quit_timer = self._timer(_QUIT_CHECK_MS, self._go_on_unless_closing)
        self._room_timer = self._timer(_ROOM_CHECK_MS, self._try_those_without_room)
        self._others_timer = self._timer(_OTHERS_CHECK_MS, self._look_at_others)

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        self._timers.append(timer)
        return timer

    # What views ask

    def jobs(self) -> list[Job]:
        """All jobs, in no special order."""
        queue = sorted(entry.record.created for entry in self._entries.values() if _waits(entry))
        return [self._job(entry, queue) for entry in self._entries.values()]

    def job(self, job_id: str) -> Job:
        """One job; ``KeyError`` when there is none."""
        queue = [entry.record.created for entry in self._entries.values() if _waits(entry)]
        return self._job(self._entries[job_id], queue)

    def extent(self, job_id: str) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        """Where a job's area lies, or ``None`` before it is known."""
        plan = self._store.read_plan(job_id)
        if plan is None:
            return None
        box = plan.area.extent
        rectangle = QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax)
        return rectangle, crs_of(plan.service.scheme.reference)

    def request(self, job_id: str) -> Request:
        """What a job asked for, its area as it was chosen: for a form that shall ask it again.

        The whole of a service is a rectangle here, once it is known.

        Raises:
            AreaInvalid: the area that was kept cannot be read.
        """
        request = self._entries[job_id].now.request
        area = loaded_area(request.area)
        extent = self.extent(job_id)
        if area is whole_service and extent is not None and not request.job_id:
            area = extent_area(*extent, QgsProject.instance().transformContext())
        return replace(request, area=area)

    @property
    def is_busy(self) -> bool:
        """Whether an export of this window goes on by itself."""
        return any(entry.run and not entry.run.rests for entry in self._entries.values())

    # What a person wants

    def start(self, request: Request, authcfg: str = "", wants_layer: bool = True) -> JobRecord:
        """Export in the background.

        Raises:
            OutputTaken: another export that has not ended writes the same file.
        """
        target = _key(request.output)
        for entry in self._entries.values():
            if not entry.state.has_ended and _key(entry.record.request.output) == target:
                raise OutputTaken(path=str(request.output))
        record = JobRecord(request, authcfg=authcfg, wants_layer=wants_layer)
        entry = self._hold(record, adopted=False)
        self._send_out(entry.run.keep)
        _log.info("Export of %s to %s starts", request.service, request.output)
        self.added.emit(record.id)
        self._arrange()
        return record

    def update(self, job_id: str) -> JobRecord | None:
        """Export anew what lies where a finished export left its package, and compare.

        It is a job of its own; the file is replaced, and layers show the new one, when it differs.
        ``None`` when the person does not open the authentication database.

        Raises:
            ExportUnknown: no record says how that file was exported.
            PackageError: it cannot be read.
            OutputTaken, AreaInvalid.
        """
        package = self._entries[job_id].now.request.output
        earlier = earlier_export(package, [entry.now for entry in self._entries.values()])
        if not _is_open(earlier.authcfg):
            return None
        return self.start(update_of(earlier, package), earlier.authcfg, wants_layer=False)

    def cancel(self, job_id: str) -> None:
        """Give an export up; the server is told."""
        self._halt(job_id, HaltReason.CANCEL, State.CANCELLING)

    def pause(self, job_id: str) -> None:
        """Stop a download for now; what arrived is kept."""
        if self._entries[job_id].state is State.DOWNLOADING:
            self._halt(job_id, HaltReason.PAUSE, State.PAUSED)

    def go_on(self, job_id: str) -> None:
        """Download, continue, try now, sign in, submit again: whatever the state asks for."""
        entry = self._entries[job_id]
        if entry.run is None or entry.state.has_ended or not _is_open(entry.record.authcfg):
            return
        if not entry.is_working:
            entry.halt.clear()
        entry.run.go_on()
        self._on_told(job_id)
        self._arrange()

    def retry(self, job_id: str) -> None:
        """Run an export that ended without success again; parts that arrived are kept."""
        entry = self._entries[job_id]
        ended_badly = entry.state.has_ended and entry.state is not State.DONE
        if not ended_badly or not _is_open(entry.record.authcfg):
            return
        if entry.run is None:
            entry = self._hold(entry.record, adopted=True)
        entry.halt.clear()
        entry.run.retry()
        self._on_told(job_id)
        self._arrange()

    def ask_now(self) -> None:
        """Ask all servers now, and try what waits for another try."""
        for entry in self._entries.values():
            if entry.run is not None and not entry.run.rests:
                entry.run.go_on()
        self._arrange()

    def remove(self, job_id: str, delete_file: bool = False) -> None:
        """Forget a job that rests or has ended; its package stays unless it shall go too."""
        entry = self._entries[job_id]
        is_others = entry.run is None and not entry.state.has_ended
        if is_others or (entry.run is not None and (not entry.run.rests or entry.is_working)):
            return
        del self._entries[job_id]
        self.removed.emit(job_id)
        self._send_out(partial(forget, self._store, entry.now, delete_file))

    def add_to_map(self, job_id: str) -> None:
        """Check a finished package again and read what its layer needs; see ``shown``."""
        record = self._entries[job_id].now
        if record.result is not None:
            self._send_out(partial(read_layer, record.result, record.service), self.shown.emit)

    # The beginning and the end

    def load(self) -> None:
        """Read the records and go on with what an earlier QGIS has left; call it once."""
        self._send_out(partial(load_records, self._store, HISTORY_LENGTH.value()), self._on_loaded)

    def stop_all(self, patience_ms: int = 2000) -> None:
        """Leave everything as it is and wait: nothing may run after the plugin is unloaded."""
        self._is_quitting = True
        for timer in self._timers:
            timer.stop()
        for entry in self._entries.values():
            if entry.run is not None and not entry.halt.is_set():
                entry.halt.halt(HaltReason.QUIT)
        tasks = self._tasks()
        for task in tasks:
            task.cancel()
        deadline = time.monotonic() + patience_ms / 1000
        for task in tasks:
            if any(task is held for held in self._tasks()):
                task.wait_for_end(deadline)
        self._threads.take_all_back()
        self._store.close()

    def _tasks(self) -> list[Task]:
        """Every task that has not ended; QGIS deletes those that have."""
        tasks: list[Task] = [*self._errands]
        tasks += [entry.task for entry in self._entries.values() if entry.task is not None]
        return tasks + ([self._waiting] if self._waiting is not None else [])

    # Exports and their tasks

    def _hold(self, record: JobRecord, *, adopted: bool) -> Entry:
        """An entry whose export this window drives."""
        entry = Entry(record)
        self._entries[record.id] = entry
        tell = partial(self._told.emit, record.id)
        around = Surroundings(
            connect=connector(record.request.service, record.authcfg, leads_to=record.service),
            stop=entry.halt,
            progress=ProgressTeller(entry, tell),
            needs_mbtiles=needs_mbtiles,
            patience=LONG_PATIENCE,
            replace=self._swap,
            tile_weight=tile_weight,
        )
        journal = TellingJournal(self._store, tell)
        entry.run = Run(record, around, journal, self._slots, adopted=adopted)
        entry.run.fetches_itself = AUTO_DOWNLOAD.value()
        if record.state is State.CANCELLING:
            entry.halt.halt(HaltReason.CANCEL)
        return entry

    def _halt(self, job_id: str, reason: HaltReason, shown: State) -> None:
        entry = self._entries[job_id]
        if entry.run is None or entry.state.has_ended:
            return
        entry.run.show(shown)
        entry.halt.halt(reason)
        self._on_told(job_id)
        self._arrange()

    def _arrange(self) -> None:
        """Let go the tasks that have something to do; the rest waits in order."""
        if self._is_quitting:
            return
        mine = sorted(
            (entry for entry in self._entries.values() if entry.run is not None),
            key=lambda entry: entry.record.created,
        )
        pause = self._arrange_work(mine)
        for entry in mine:
            if entry.run.rests and entry.task is not None and not entry.is_working:
                self._let_go(entry)  # it ended while it waited: its task ends with it
            elif entry.task is None and not entry.run.rests and not _waits(entry):
                self._add_task(entry)
        self._arrange_waiting(mine)
        self._wake_timer.start(int(1000 * pause) + 1)

    def _arrange_work(self, mine: list[Entry]) -> float:
        """Let go what is due and allowed; the seconds until more is due."""
        self._slots.most = most = PARALLEL_JOBS.value()
        now, pause = time.monotonic(), _LONGEST_PAUSE
        working = {True: 0, False: 0}  # those that fetch, and those that send
        for entry in mine:
            if entry.is_working and (entry.run.will_fetch or not entry.run.has_place):
                working[entry.run.will_fetch] += 1
        # Of those that send no more than find a place: the quicker one would overtake the first.
        allowed = {True: most, False: self._slots.free}
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
        self._threads.lend()
        task.unhold()
        watch(task)

    def _on_task_ended(self, entry: Entry, task: ExportTask) -> None:
        if entry.task is not task:
            return
        finished, was_cancelled = task.finished_export, task.was_cancelled
        if entry.is_working:
            self._threads.take_back()
        entry.task, entry.is_working = None, False
        if was_cancelled and entry.halt.reason is HaltReason.QUIT and not self._is_quitting:
            # The button in the task manager, or QGIS closing: it cancels all tasks in one go.
            QTimer.singleShot(0, partial(self._after_cancel, entry))
            return
        self._after_work(entry, finished)

    def _after_work(self, entry: Entry, finished: Finished | None) -> None:
        record = entry.now
        self._on_told(record.id)
        if record.state is State.PAUSED and isinstance(record.error, NoRoom):
            self._room_timer.start()
        if entry.run.rests:
            self._tell_views()  # a message that leads to the list shall find it up to date
            self._tell_end(entry, finished)
            if record.state.has_ended:
                entry.progress = None
        self._arrange()

    def _tell_end(self, entry: Entry, finished: Finished | None) -> None:
        record = entry.now
        outcome: object = finished
        if record.state is State.CANCELLED:
            outcome = Cancelled()
        elif record.error is not None:
            outcome = record.error
        if outcome is None:
            return
        words = record.error if record.error is not None else record.state.value
        _log.info("Export to %s: %s", record.request.output, words)
        self.ended.emit(record.request, outcome, record.wants_layer)

    # Waiting

    def _arrange_waiting(self, mine: list[Entry]) -> None:
        """One task looks at the servers; on hold it shows when QGIS cancels everything."""
        active = [entry.run for entry in mine if not entry.run.rests]
        if self._waiting is None and active:
            title = QCoreApplication.translate("Tilepack", "Waiting for map servers")
            task = WaitingTask(title, self._runs)
            task.looked.connect(self._arrange)
            ended = partial(self._on_waiting_ended, task)
            task.taskCompleted.connect(ended)
            task.taskTerminated.connect(ended)
            self._waiting = task
            QgsApplication.taskManager().addTask(task)
        if self._waiting is None:
            return
        if any(run.next_look() is not None for run in active):
            self._waiting.wake()
            if not self._waits:
                self._waits = True
                self._threads.lend()
                self._waiting.unhold()
                watch(self._waiting)
        elif not active:
            self._waiting.cancel()

    def _runs(self) -> list[Run]:
        """The runs of this window; called from the thread that waits."""
        return [entry.run for entry in list(self._entries.values()) if entry.run is not None]

    def _on_waiting_ended(self, task: WaitingTask) -> None:
        if self._waiting is task:
            was_cancelled = task.was_cancelled and self.is_busy
            if self._waits:
                self._threads.take_back()
            self._waiting, self._waits = None, False
            if was_cancelled:
                self._is_quitting = True
                self._quit_timer.start()
            else:
                self._arrange()

    # QGIS closes, or looks as if it did

    def _after_cancel(self, entry: Entry) -> None:
        """Only one export was cancelled: somebody has pressed its button. All: QGIS closes."""
        if self._is_quitting or (self._waiting is not None and self._waiting.was_cancelled):
            return
        entry.run.show(State.CANCELLING)
        entry.halt.halt(HaltReason.CANCEL)
        self._arrange()

    def _go_on_unless_closing(self) -> None:
        """QGIS asked about an unsaved project, and the person chose to stay."""
        if QCoreApplication.closingDown():
            return
        if QGuiApplication.modalWindow() is not None:
            self._quit_timer.start()
            return
        self._is_quitting = False
        for entry in self._entries.values():
            if entry.run is not None and entry.halt.reason is HaltReason.QUIT:
                entry.halt.clear()
        self._arrange()

    # Views

    def _on_told(self, job_id: str) -> None:
        self._dirty.add(job_id)
        if not self._tell_timer.isActive():
            self._tell_timer.start()

    def _tell_views(self) -> None:
        """Tell of everything that changed since the last time."""
        dirty, self._dirty = self._dirty, set()
        for job_id in dirty:
            entry = self._entries.get(job_id)
            if entry is None:
                continue
            self.changed.emit(job_id)
            if entry.progress is not None and entry.run is not None and not entry.run.rests:
                self.moved.emit(entry.record.request, entry.progress)
        if any(entry.run is not None and _waits(entry) for entry in self._entries.values()):
            self._arrange()  # one that has found its place lets the next one look for its own

    def _job(self, entry: Entry, queue: list[float]) -> Job:
        created = entry.record.created
        return Job(
            record=entry.now,
            progress=entry.progress,
            ahead=sum(other < created for other in queue) if _waits(entry) else 0,
            next_try=entry.next_try,
            rate=entry.rate.value if entry.state is State.DOWNLOADING else 0.0,
            is_ours=entry.run is not None or entry.state.has_ended,
        )

    # Records of earlier and of other windows

    def _on_loaded(self, found: object) -> None:
        """Show all records; go on with those whose owner has ended."""
        if self._is_quitting or not isinstance(found, Found):
            return
        for record in found.records:
            self._entries.setdefault(record.id, Entry(record))
        self.loaded.emit()
        self._adopt(found.adopted)
        if found.adopted:
            ids = [record.id for record in found.adopted]
            QTimer.singleShot(_FIRST_LOOK_MS, partial(self._tell_resumed, ids))
        self._others_timer.start()

    def _tell_resumed(self, ids: list[str]) -> None:
        """What became of the exports that an earlier QGIS has left, after a first look at them."""
        states = [self._entries[job_id].state for job_id in ids if job_id in self._entries]
        ready = sum(state in _READY for state in states)
        running = sum(state in _RUNNING for state in states)
        if not self._is_quitting and (ready or running):
            self.resumed.emit(ready, running)

    def _adopt(self, records: tuple[JobRecord, ...]) -> None:
        for record in records:
            if record.authcfg and not authentication.is_open():
                record = record.in_state(State.SIGN_IN, SignInNeeded())
            self._hold(record, adopted=True)
            self._on_told(record.id)
        self._arrange()

    def _look_at_others(self) -> None:
        """What other windows of this profile do, and what they have left when they ended."""
        stamp, now = self._store.stamp(), time.monotonic()
        others = any(
            not entry.run and not entry.state.has_ended for entry in self._entries.values()
        )
        is_due = others and now - self._looked_at_others >= _ORPHANS_SECONDS
        if stamp == self._stamp and not is_due:
            self._others_timer.start()
            return
        self._stamp, self._looked_at_others = stamp, now
        known = {entry.record.id: entry.record for entry in self._entries.values()}
        mine = {job_id for job_id, entry in self._entries.items() if entry.run is not None}
        self._send_out(partial(look_at_others, self._store, known, mine), self._on_others)

    def _on_others(self, found: object) -> None:
        if self._is_quitting:
            return
        if isinstance(found, Found):
            for record in found.records:
                entry = self._entries.get(record.id)
                if entry is None:
                    self._entries[record.id] = Entry(record)
                    self.added.emit(record.id)
                elif entry.run is None:
                    entry.record = record
                    self._on_told(record.id)
            for job_id in found.gone:
                if self._entries.pop(job_id, None) is not None:
                    self.removed.emit(job_id)
            self._adopt(found.adopted)
        self._others_timer.start()

    def _try_those_without_room(self) -> None:
        for job_id, entry in self._entries.items():
            if entry.state is State.PAUSED and isinstance(entry.now.error, NoRoom):
                self.go_on(job_id)

    # Errands

    def _send_out(
        self, errand: Callable[[], object], deliver: Callable[[object], None] | None = None
    ) -> None:
        """Do something short off the main thread; ``deliver`` gets what it gave, on it.

        What nobody waits for is a note, which is made also when QGIS closes meanwhile.
        """
        title = QCoreApplication.translate("Tilepack", "Reading job records")
        task = Errand(title, errand, must_be_done=deliver is None)
        if deliver is not None:
            task.done.connect(deliver)
        self._errands.append(task)
        ended = partial(self._on_errand_ended, task, errand, deliver)
        task.taskCompleted.connect(ended)
        task.taskTerminated.connect(ended)
        QgsApplication.taskManager().addTask(task)
        watch(task)

    def _on_errand_ended(
        self,
        task: Errand,
        errand: Callable[[], object],
        deliver: Callable[[object], None] | None,
    ) -> None:
        if task not in self._errands:
            return
        self._errands.remove(task)
        if not (task.has_begun or task.was_cancelled or self._is_quitting):
            self._send_out(errand, deliver)


def _waits(entry: Entry) -> bool:
    return entry.state is State.WAITING


def _is_open(authcfg: str) -> bool:
    """Whether an authentication configuration can be used; a person is here who can be asked."""
    return not authcfg or authentication.unlock(authcfg)


def _key(path: Path) -> str:
    """A path as it is compared: many disks do not tell capitals apart."""
    return str(path.absolute()).casefold()
