"""The record of a run while it changes: one lock, and every change written before it counts."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import Any, Protocol

from ..errors import RecordsUnwritable, TilepackError
from .plan import Plan
from .record import JobRecord, PartRecord, State, Step

_log = logging.getLogger(__name__)


class Journal(Protocol):
    """Where records are kept; :class:`~.store.JobStore` is one."""

    def add(self, record: JobRecord) -> JobRecord:
        """Keep a new record, whose owner this process becomes; raises RecordsUnwritable."""

    def write(self, record: JobRecord) -> None:
        """Keep a record; raises RecordsUnwritable."""

    def write_plan(self, record_id: str, plan: Plan) -> None:
        """Keep the plan of a record; raises RecordsUnwritable."""

    def read_plan(self, record_id: str) -> Plan | None:
        """The plan of a record, or ``None``."""


class NoJournal:
    """For an export that only this process needs to know of."""

    def add(self, record: JobRecord) -> JobRecord:
        """Keep nothing."""
        return record

    def write(self, record: JobRecord) -> None:
        """Keep nothing."""

    def write_plan(self, record_id: str, plan: Plan) -> None:
        """Keep nothing."""

    def read_plan(self, record_id: str) -> None:
        """Know nothing."""


class Ledger:
    """Holds the current record; may be used from several threads."""

    def __init__(self, record: JobRecord, journal: Journal | None = None) -> None:
        self.record = record
        self.journal: Journal = journal or NoJournal()
        self._lock = threading.RLock()
        self._is_kept = True  # else it was only shown

    @property
    def state(self) -> State:
        """How the export stands."""
        return self.record.state

    @property
    def parts(self) -> tuple[PartRecord, ...]:
        """Its parts; none before it is planned."""
        return self.record.parts

    @property
    def steps(self) -> set[Step]:
        """How far its parts have come."""
        return {part.step for part in self.record.parts}

    def open(self) -> None:
        """Keep a new record, before anything is asked of any server; raises RecordsUnwritable."""
        with self._lock:
            self.record = self.journal.add(self.record)

    def change(self, **changes: Any) -> None:
        """Change members of the record and keep it."""
        with self._lock:
            self._keep(replace(self.record, **changes))

    def change_part(self, index: int, **changes: Any) -> None:
        """Change one part and keep the record."""
        with self._lock:
            self._keep(self.record.with_part(index, **changes))

    def announce(self, index: int) -> None:
        """Keep that a part is about to be sent; what cannot be kept must not be sent.

        Raises:
            RecordsUnwritable.
        """
        with self._lock:
            record = self.record.with_part(index, step=Step.SENDING, error=None)
            self.journal.write(record)
            self.record = record

    def enter(self, state: State, error: TilepackError | None = None) -> None:
        """Bring the export into a state, and keep the record unless it was there."""
        with self._lock:
            self._keep(self.record.in_state(state, error))

    def show(self, record: JobRecord) -> None:
        """Change what views see; it is kept with the next change, or when it is entered."""
        with self._lock:
            self.record, self._is_kept = record, False

    def hear(self, messages: tuple[str, ...]) -> None:
        """Keep what the server said that it had not said before."""
        with self._lock:
            known = {message.text for message in self.record.messages}
            record = self.record
            for text in messages:
                if text not in known:
                    record = record.with_message(text)
            self._keep(record)

    def _keep(self, record: JobRecord) -> None:
        """An export under way goes on when its record cannot be written: it would gain nothing."""
        if record is self.record and self._is_kept:
            return
        self.record, self._is_kept = record, True
        try:
            self.journal.write(record)
        except RecordsUnwritable as error:
            _log.warning("%s", error)
