"""Work away from the main thread of which only the newest counts."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import Callable

from qgis.PyQt.QtCore import QObject, QRunnable, QThreadPool, pyqtSignal

from ..errors import TilepackError

_log = logging.getLogger(__name__)

Work = Callable[[threading.Event], object]


class Newest(QObject):
    """Runs what it is asked in threads of its own: newer work stops the older, which is forgotten.

    The threads are not those of QGIS's tasks, of which there are as many as the machine has cores:
    a count that follows the map must not wait behind downloads. ``done`` carries what the newest
    work returned, or the exception it ended with, on the main thread.
    """

    done = pyqtSignal(object)
    _ended = pyqtSignal(int, object)

    def __init__(self, parent: QObject | None = None, threads: int = 1) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._number = 0
        self._stop = threading.Event()
        self._waits = False
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Whether an outcome is still to come."""
        return self._waits

    def ask(self, work: Work) -> None:
        """Run ``work`` soon. It is handed an event that says that nobody waits for it any more."""
        self.cancel()
        self._stop, self._waits = threading.Event(), True
        self._pool.start(_Runnable(partial(self._run, self._number, work, self._stop)))

    def cancel(self) -> None:
        """Nobody waits any more: what runs is told, what comes is dropped."""
        self._stop.set()
        self._number += 1
        self._waits = False

    def stop(self, patience_ms: int = 3000) -> None:
        """Cancel and wait for the threads, before the plugin goes."""
        self.cancel()
        self._pool.waitForDone(patience_ms)

    def _run(self, number: int, work: Work, stop: threading.Event) -> None:
        if stop.is_set():
            return
        outcome: object
        try:
            outcome = work(stop)
        except Exception as error:  # the border of the thread
            if not isinstance(error, TilepackError) and not stop.is_set():
                _log.exception("Work in the background ended unexpectedly")
            outcome = error
        self._ended.emit(number, outcome)

    def _on_ended(self, number: int, outcome: object) -> None:
        if number == self._number:
            self._waits = False
            self.done.emit(outcome)


class _Runnable(QRunnable):
    """A function for the pool; older versions of Qt take no plain functions."""

    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self._function = function

    def run(self) -> None:
        self._function()
