"""The tasks that exports run in: spells of work, one wait for all servers, short errands."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QThreadPool, QTimer, pyqtSignal

from ..errors import TilepackError
from ..export.record import State
from ..export.request import Halt, HaltReason, Result
from ..export.run import Run
from .layers import ShownPackage

_log = logging.getLogger(__name__)
_BEGIN_MS = 1000  # after which a task that was let go should have begun
_BLINK, _LONGEST_BLINK = 0.0002, 0.05  # seconds in which a free thread takes a task up
_LONGEST_NAP = 1.0  # seconds between looks at whether there is something new to wait for


@dataclass(frozen=True)
class Finished:
    """What a finished export hands to the main thread: the result, and what its layer needs.

    ``shown`` is ``None`` when no layer is wanted, or an error when none can be made.
    """

    result: Result
    shown: ShownPackage | TilepackError | None = None


class Task(QgsTask):
    """A task that knows whether it has begun, because QGIS can forget to begin one.

    When a task ends, QgsTaskManager (``taskStatusChanged``) takes its runnable out of the queue of
    the pool, although that is deleted by then. A runnable that was made meanwhile at the same
    address is the one that goes, and its task stays queued for good. Such a task is ended by
    :func:`let_go`, and whoever waits for its end starts another.
    """

    def __init__(self, title: str, flags: QgsTask.Flag) -> None:
        super().__init__(title, flags)
        self.was_cancelled = self.has_begun = self._is_given_up = False
        self._lock = threading.Lock()

    def begin(self) -> bool:
        """Called first in ``run``: whether the task is still wanted."""
        with self._lock:
            self.has_begun = not self._is_given_up
        return self.has_begun and not self.was_cancelled

    def give_up(self) -> None:
        """End a task that has not begun; it never will."""
        with self._lock:
            self._is_given_up = not self.has_begun
        if self._is_given_up:
            super().cancel()

    def cancel(self) -> None:
        """Somebody wants this task to end.

        One that was let go begins first: QGIS would delete it, maybe while a thread takes it up.
        """
        self.was_cancelled = True
        if not self.is_queued:
            super().cancel()

    @property
    def is_queued(self) -> bool:
        """Whether it was let go and has not begun."""
        return bool(self.status() == QgsTask.TaskStatus.Queued) and not self.has_begun

    def wait_for_end(self, deadline: float) -> None:
        """Wait on the main thread, until ``deadline`` by the monotonic clock."""
        while self.is_queued and time.monotonic() < deadline:
            time.sleep(0.005)
        self.give_up()  # it would be waited for without end
        if self.has_begun:
            self.waitForFinished(max(int(1000 * (deadline - time.monotonic())), 1))


def let_go(task: Task, begin: Callable[[], object]) -> None:
    """Let a task begin, and see that it does; on the main thread.

    QGIS forgets a task only when it hears of the end of another while this one is queued. Where a
    thread is free, this waits until that has taken the task up: some tenths of a millisecond, and
    not for long where the computer has no time for it. Whatever is forgotten all the same is given
    up later.
    """
    has_room = _has_room()
    begin()
    deadline = time.monotonic() + _LONGEST_BLINK
    while has_room and task.is_queued and time.monotonic() < deadline:
        time.sleep(_BLINK)
    _watch(task)


def _watch(task: Task) -> None:
    """Give a task up that was let go and is forgotten: there is room for it, and it has not begun.

    It is looked at twice, because a thread may just be taking it up.
    """

    def look(is_suspect: bool = False) -> None:
        if task.has_begun or sip.isdeleted(task):
            return
        has_room = _has_room()
        if has_room and is_suspect:
            _log.info("QGIS has forgotten a task; another one takes its place")
            task.give_up()
        else:
            QTimer.singleShot(_BEGIN_MS, partial(look, has_room))

    QTimer.singleShot(_BEGIN_MS, look)


def _has_room() -> bool:
    """Whether a thread of the pool is free."""
    return bool(_pool().activeThreadCount() < _pool().maxThreadCount())


class ExportTask(Task):
    """One spell of work on an export; on hold it stands for an export that waits for its server.

    Whoever creates it keeps the reference (QGIS#59464) and lets it go when there is work.
    """

    def __init__(self, run: Run, halt: Halt, title: str, wants_layer: bool) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self.hold()
        self.finished_export: Finished | None = None
        self._run, self._halt, self._wants_layer = run, halt, wants_layer

    def run(self) -> bool:
        """Work until there is something to wait for; nothing leaves this method but its answer."""
        if not self.begin():
            return False
        try:
            self._run.work()
            self._read_layer()
        except Exception as error:  # the border of the thread
            _log.exception("An export ended unexpectedly")
            self._run.fail(TilepackError(repr(error), reason=str(error)))
        return self._run.record.state is not State.FAILED

    def cancel(self) -> None:
        """QGIS wants this task to end: somebody pressed its button, or QGIS is closing.

        Which of the two it is cannot be seen here, so for now nothing is given up.
        """
        if not self._halt.is_set():
            self._halt.halt(HaltReason.QUIT)
        super().cancel()

    def _read_layer(self) -> None:
        record = self._run.record
        if record.state is State.DONE and record.result is not None:
            shown = read_layer(record.result) if self._wants_layer else None
            self.finished_export = Finished(record.result, shown)


class WaitingTask(Task):
    """Looks at the jobs of all exports when they are due: one thread for any number of servers.

    Only QGIS itself cancels this task, when it closes.
    """

    looked = pyqtSignal()

    def __init__(self, title: str, runs: Callable[[], Sequence[Run]]) -> None:
        super().__init__(title, _unobtrusive())
        self.hold()
        self._runs = runs
        self._news = threading.Event()

    def run(self) -> bool:
        """Wait and look until no export waits any more."""
        if not self.begin():
            return False
        try:
            while not self.was_cancelled and self._look_or_wait():
                self._news.clear()
        except Exception:  # the border of the thread
            _log.exception("Waiting for servers ended unexpectedly")
            return False
        return True

    def wake(self) -> None:
        """There is something new to wait for."""
        self._news.set()

    def cancel(self) -> None:
        """End at once."""
        super().cancel()
        self._news.set()

    def _look_or_wait(self) -> bool:
        """Do the look that is due first, or wait for it; whether there is one at all."""
        due = [
            (look, run) for run in self._runs() for look in [run.next_look()] if look is not None
        ]
        if not due:
            return False
        first, run = min(due, key=lambda each: each[0])
        pause = first - time.monotonic()
        if pause > 0:
            self._news.wait(min(pause, _LONGEST_NAP))
        else:
            _look(run)
            self.looked.emit()
        return True


class Errand(Task):
    """Something short off the main thread; ``done`` carries what it gave, or an exception.

    One that ``must_be_done`` is done also when it was cancelled before it began: QGIS cancels every
    task when it closes, and what a person has started or removed just before shall be noted.
    """

    done = pyqtSignal(object)

    def __init__(
        self, title: str, errand: Callable[[], object], *, must_be_done: bool = False
    ) -> None:
        super().__init__(title, _unobtrusive() | QgsTask.Flag.CanCancel)
        self._errand, self._must_be_done = errand, must_be_done

    def run(self) -> bool:
        """Do it; nothing leaves this method."""
        if not self.begin() and not (self.has_begun and self._must_be_done):
            return False
        try:
            self.done.emit(self._errand())
        except Exception as error:  # the border of the thread
            if not isinstance(error, TilepackError):
                _log.exception("An errand ended unexpectedly")
            self.done.emit(error)
        return True


def _look(run: Run) -> None:
    """Look once at the jobs of one export; a fault of our own ends that export, not the others."""
    try:
        run.look()
    except Exception as error:  # the border of the thread
        _fail(run, error)


def _fail(run: Run, error: Exception) -> None:
    """End an export after a fault of our own, which may be met again in leaving its server."""
    _log.exception("An export ended unexpectedly")
    try:
        run.fail(TilepackError(repr(error), reason=str(error)))
    except Exception:
        _log.exception("Its jobs at the server could not be given up")


def read_layer(result: Result, address: str = "") -> ShownPackage | TilepackError:
    """What the layer of a result needs, or why it cannot be shown; from any thread."""
    try:
        return ShownPackage.read(result, date.today(), address)
    except TilepackError as error:
        return error


class LentThreads:
    """Places in QGIS's thread pool for tasks that wait for a network most of their time.

    QGIS has one thread for each core, and on a small machine two exports would take them all. A
    place is made before a task starts and taken back after it has ended, both on the main thread.
    """

    def __init__(self) -> None:
        self._lent = 0

    def lend(self) -> None:
        """Make place for one more task."""
        self._lent += 1
        _pool().releaseThread()

    def take_back(self) -> None:
        """A task has ended."""
        if self._lent:
            self._lent -= 1
            _pool().reserveThread()

    def take_all_back(self) -> None:
        """Nothing runs any more."""
        while self._lent:
            self.take_back()


def _pool() -> QThreadPool:
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()


def _unobtrusive() -> QgsTask.Flag:
    """No question when QGIS closes, and no entry in lists where QGIS (3.26) can leave it out."""
    hidden = getattr(QgsTask.Flag, "Hidden", None) or getattr(QgsTask, "Hidden", None)
    quiet = QgsTask.Flag.CancelWithoutPrompt
    return quiet | hidden if hidden is not None else quiet
