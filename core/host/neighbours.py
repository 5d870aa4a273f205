"""The exports of earlier and of other windows: what their records tell, and which are left."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..errors import SignInNeeded
from ..export.record import JobRecord, State
from ..export.store import JobStore
from . import authentication
from .closing import Closing
from .entries import Entry
from .errands import Errands
from .records import Found, load_records, look_at_others
from .settings import HISTORY_LENGTH

_CHECK_MS = 3_000  # how often the records of other windows are looked at
_FIRST_LOOK_MS = 3_000  # after which it is told what became of exports that were left
_ORPHANS_SECONDS = 30.0  # how often jobs of other windows are looked at without a sign of change
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


class Neighbours(QObject):
    """Reads the records of the profile into ``entries``, at first and whenever they change.

    ``adopt`` takes over what was left. The signals are those of
    :class:`~.manager.ExportManager` that have the same names.
    """

    added = pyqtSignal(str)
    changed = pyqtSignal(str)
    removed = pyqtSignal(str)
    loaded = pyqtSignal()
    resumed = pyqtSignal(int, int)

    def __init__(
        self,
        store: JobStore,
        entries: dict[str, Entry],
        errands: Errands,
        closing: Closing,
        adopt: Callable[[list[JobRecord]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._entries = store, entries
        self._errands, self._closing, self._adopt = errands, closing, adopt
        self._stamp, self._looked = 0, 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self._look)

    def load(self) -> None:
        """Read all records and go on with what an earlier QGIS has left."""
        errand = partial(load_records, self._store, HISTORY_LENGTH.value())
        self._errands.send_out(errand, self._on_loaded)

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _on_loaded(self, found: object) -> None:
        """Show all records; go on with those whose owner has ended."""
        if self._closing.is_on:
            return
        if not isinstance(found, Found):  # they could not be read; later perhaps
            self._timer.start()
            return
        for record in found.records:
            self._entries.setdefault(record.id, Entry(record))
        self.loaded.emit()
        self._take_over(found.adopted)
        if found.adopted:
            ids = [record.id for record in found.adopted]
            QTimer.singleShot(_FIRST_LOOK_MS, partial(self._tell_resumed, ids))
        self._timer.start()

    def _tell_resumed(self, ids: list[str]) -> None:
        """What became of the exports that an earlier QGIS has left, after a first look at them."""
        states = [self._entries[job_id].state for job_id in ids if job_id in self._entries]
        ready = sum(state in _READY for state in states)
        running = sum(state in _RUNNING for state in states)
        if not self._closing.is_on and (ready or running):
            self.resumed.emit(ready, running)

    def _take_over(self, records: tuple[JobRecord, ...]) -> None:
        """Those whose sign-in is locked wait for a person."""
        self._adopt(
            [
                record.in_state(State.SIGN_IN, SignInNeeded())
                if record.authcfg and not authentication.is_open()
                else record
                for record in records
            ]
        )

    def _look(self) -> None:
        """What other windows of this profile do, and what they have left when they ended."""
        stamp, now = self._store.stamp(), time.monotonic()
        others = any(
            not entry.run and not entry.state.has_ended for entry in self._entries.values()
        )
        is_due = others and now - self._looked >= _ORPHANS_SECONDS
        if stamp == self._stamp and not is_due:
            self._timer.start()
            return
        self._stamp, self._looked = stamp, now
        known = {entry.record.id: entry.record for entry in self._entries.values()}
        mine = {job_id for job_id, entry in self._entries.items() if entry.run is not None}
        errand = partial(look_at_others, self._store, known, mine)
        self._errands.send_out(errand, self._on_looked)

    def _on_looked(self, found: object) -> None:
        if self._closing.is_on:
            return
        if isinstance(found, Found):
            for record in found.records:
                self._show(record)
            for job_id in found.gone:
                if self._entries.pop(job_id, None) is not None:
                    self.removed.emit(job_id)
            self._take_over(found.adopted)
        self._timer.start()

    def _show(self, record: JobRecord) -> None:
        entry = self._entries.get(record.id)
        if entry is None:
            self._entries[record.id] = Entry(record)
            self.added.emit(record.id)
        elif entry.run is None:
            entry.record = record
            self.changed.emit(record.id)
