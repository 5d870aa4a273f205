"""The one object that owns all exports of a QGIS window.

What they do when is decided in ``schedule``, what other processes do is seen in ``neighbours``. The
faces listen to signals, on the main thread.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..errors import Cancelled, NoRoom, OutputTaken
from ..export.record import JobRecord, State
from ..export.request import HaltReason, Request, Surroundings, whole_service
from ..export.rhythm import LONG_PATIENCE
from ..export.run import Run
from ..export.store import JobStore, loaded_area
from ..export.update import earlier_export, update_of
from . import authentication
from .area import crs_of, extent_area
from .closing import Closing
from .entries import Entry, ProgressTeller, TellingJournal
from .errands import Errands
from .job import Job
from .layers import needs_mbtiles
from .neighbours import Neighbours
from .network import connector
from .records import forget
from .schedule import Schedule
from .settings import AUTO_DOWNLOAD
from .sizes import tile_weight
from .swap import LayerSwap
from .tasks import Finished, Task, read_layer

_log = logging.getLogger(__name__)
_TELL_MS = 100  # views are told of one export at most so often
_ROOM_CHECK_MS = 30_000  # how often an export that waits for room on the disk tries again


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
        self._swap = LayerSwap(self)
        self._dirty: set[str] = set()
        self._told.connect(self._on_told)
        self._tell_timer = self._timer(_TELL_MS, self._tell_views)
        self._room_timer = self._timer(_ROOM_CHECK_MS, self._try_those_without_room)
        self._closing = Closing(self)
        self._errands = Errands(self._closing, self)
        self._schedule = Schedule(self._entries, self._closing, self)
        self._schedule.worked.connect(self._after_work)
        self._neighbours = Neighbours(
            store, self._entries, self._errands, self._closing, self._adopt, self
        )
        for name in ("added", "removed", "loaded", "resumed"):
            getattr(self._neighbours, name).connect(getattr(self, name))
        self._neighbours.changed.connect(self._on_told)

    def _timer(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    # What views ask

    def jobs(self) -> list[Job]:
        """All jobs, in no special order."""
        queue = sorted(entry.record.created for entry in self._entries.values() if entry.waits)
        return [self._job(entry, queue) for entry in self._entries.values()]

    def job(self, job_id: str) -> Job:
        """One job; ``KeyError`` when there is none."""
        queue = [entry.record.created for entry in self._entries.values() if entry.waits]
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
        return self._schedule.is_busy

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
        self._errands.send_out(entry.run.keep)
        _log.info("Export of %s to %s starts", request.service, request.output)
        self.added.emit(record.id)
        self._schedule.arrange()
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
        self._schedule.arrange()

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
        self._schedule.arrange()

    def ask_now(self) -> None:
        """Ask all servers now, and try what waits for another try."""
        for entry in self._entries.values():
            if entry.run is not None and not entry.run.rests:
                entry.run.go_on()
        self._schedule.arrange()

    def remove(self, job_id: str, delete_file: bool = False) -> None:
        """Forget a job that rests or has ended; its package stays unless it shall go too."""
        entry = self._entries[job_id]
        is_others = entry.run is None and not entry.state.has_ended
        if is_others or (entry.run is not None and (not entry.run.rests or entry.is_working)):
            return
        del self._entries[job_id]
        self.removed.emit(job_id)
        self._errands.send_out(partial(forget, self._store, entry.now, delete_file))

    def add_to_map(self, job_id: str) -> None:
        """Check a finished package again and read what its layer needs; see ``shown``."""
        record = self._entries[job_id].now
        if record.result is not None:
            self._errands.send_out(
                partial(read_layer, record.result, record.service), self.shown.emit
            )

    # The beginning and the end

    def load(self) -> None:
        """Read the records and go on with what an earlier QGIS has left; call it once."""
        self._neighbours.load()

    def stop_all(self, patience_ms: int = 2000) -> None:
        """Leave everything as it is and wait: nothing may run after the plugin is unloaded."""
        self._closing.begin()
        for room in (self._schedule, self._neighbours):
            room.close()
        for timer in (self._tell_timer, self._room_timer):
            timer.stop()
        tasks = self.tasks
        for task in tasks:
            task.cancel()
        deadline = time.monotonic() + patience_ms / 1000
        for task in tasks:
            if any(task is held for held in self.tasks):
                task.wait_for_end(deadline)
        for room in (self._schedule, self._errands):
            room.forget()
        self._store.close()

    @property
    def tasks(self) -> list[Task]:
        """Every task that has not ended."""
        return [*self._errands.tasks, *self._schedule.tasks]

    # Exports

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
        entry.run = Run(record, around, journal, self._schedule.slots, adopted=adopted)
        entry.run.fetches_itself = AUTO_DOWNLOAD.value()
        if record.state is State.CANCELLING:
            entry.halt.halt(HaltReason.CANCEL)
        return entry

    def _adopt(self, records: list[JobRecord]) -> None:
        """Go on with exports that were left."""
        for record in records:
            self._hold(record, adopted=True)
            self._on_told(record.id)
        self._schedule.arrange()

    def _halt(self, job_id: str, reason: HaltReason, shown: State) -> None:
        entry = self._entries[job_id]
        if entry.run is None or entry.state.has_ended:
            return
        entry.run.show(shown)
        entry.halt.halt(reason)
        self._on_told(job_id)
        self._schedule.arrange()

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
        self._schedule.arrange()

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
        if any(entry.run is not None and entry.waits for entry in self._entries.values()):
            self._schedule.arrange()  # one that has found its place lets the next one look for it

    def _job(self, entry: Entry, queue: list[float]) -> Job:
        created = entry.record.created
        return Job(
            record=entry.now,
            progress=entry.progress,
            ahead=sum(other < created for other in queue) if entry.waits else 0,
            next_try=entry.next_try,
            rate=entry.rate.value if entry.state is State.DOWNLOADING else 0.0,
            is_ours=entry.run is not None or entry.state.has_ended,
        )

    def _try_those_without_room(self) -> None:
        for job_id, entry in self._entries.items():
            if entry.state is State.PAUSED and isinstance(entry.now.error, NoRoom):
                self.go_on(job_id)


def _is_open(authcfg: str) -> bool:
    """Whether an authentication configuration can be used; a person is here who can be asked."""
    return not authcfg or authentication.unlock(authcfg)


def _key(path: Path) -> str:
    """A path as it is compared: many disks do not tell capitals apart."""
    return str(path.absolute()).casefold()
