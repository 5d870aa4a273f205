"""The exports a manager holds: each with its run, its task, and what is true at this moment."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ..export.plan import Plan
from ..export.record import JobRecord, State
from ..export.request import Halt, Progress
from ..export.run import Run
from ..export.store import JobStore
from .jobtext import standing
from .tasks import ExportTask

_log = logging.getLogger(__name__)

_TELL_SECONDS = 0.1


class Rate:
    """Bytes a second, smoothed over some seconds."""

    def __init__(self) -> None:
        self.value = 0.0
        self._time, self._done = 0.0, 0

    def note(self, done: int) -> None:
        """So many bytes are here now."""
        now = time.monotonic()
        passed = now - self._time
        if done < self._done or passed > 10:
            self.value, self._time, self._done = 0.0, now, done
        elif passed >= 0.5:
            fresh = (done - self._done) / passed
            self.value = fresh if not self.value else 0.7 * self.value + 0.3 * fresh
            self._time, self._done = now, done


@dataclass
class Entry:
    """An export of this window, or one that only its record tells of: ended, or another window's.

    ``task`` is on hold while there is nothing to do but wait; ``is_working`` once it was let go.
    """

    record: JobRecord
    run: Run | None = None
    halt: Halt = field(default_factory=Halt)
    task: ExportTask | None = None
    is_working: bool = False
    progress: Progress | None = None
    rate: Rate = field(default_factory=Rate)

    @property
    def now(self) -> JobRecord:
        """The record as it is at this moment."""
        return self.run.record if self.run is not None else self.record

    @property
    def state(self) -> State:
        """How it stands."""
        return self.now.state

    @property
    def waits(self) -> bool:
        """Whether it waits for its turn."""
        return self.state is State.WAITING

    @property
    def next_try(self) -> float:
        """When something is tried again, in seconds since 1970; 0 when nothing waits for that."""
        if self.run is None or self.state is not State.OFFLINE:
            return 0.0
        moments = [
            each for each in (self.run.next_work(), self.run.next_look()) if each is not None
        ]
        ahead = min(moments, default=0.0) - time.monotonic()
        return time.time() + ahead if ahead > 0 else 0.0


class TellingJournal:
    """Keeps records in the store, and tells that there is something new to show."""

    def __init__(self, store: JobStore, tell: Callable[[], None]) -> None:
        self._store, self._tell = store, tell
        self._logged = ""

    def add(self, record: JobRecord) -> JobRecord:
        """Keep a new record, whose owner this process becomes."""
        record = self._store.add(record)
        self._say(record)
        self._tell()
        return record

    def write(self, record: JobRecord) -> None:
        """Keep a changed record."""
        self._say(record)
        self._store.write(record)
        self._tell()

    def _say(self, record: JobRecord) -> None:
        """A line for each change of state, in the words of the list."""
        said = standing(record)
        if said != self._logged and not record.state.has_ended:  # of ends more is said elsewhere
            self._logged = said
            _log.info("%s: %s", record.request.output.name, said)

    def write_plan(self, record_id: str, plan: Plan) -> None:
        """Keep a plan."""
        self._store.write_plan(record_id, plan)

    def read_plan(self, record_id: str) -> Plan | None:
        """A plan, or ``None``."""
        return self._store.read_plan(record_id)


class ProgressTeller:
    """Takes progress from a worker; tells of what is new at once, of the rest now and then."""

    def __init__(self, entry: Entry, tell: Callable[[], None]) -> None:
        self._entry, self._tell = entry, tell
        self._last = 0.0

    def __call__(self, progress: Progress) -> None:
        """One step."""
        before = self._entry.progress
        self._entry.progress = progress = _kept(before, progress)
        if progress.total or progress.done:
            self._entry.rate.note(progress.done)
        now = time.monotonic()
        is_new = before is None or before.stage is not progress.stage
        if is_new or progress.message or now - self._last >= _TELL_SECONDS:
            self._last = now
            self._tell()


def _kept(before: Progress | None, progress: Progress) -> Progress:
    """An interruption of a download tells nothing of what arrived, which is still there."""
    if before is None or progress.done or before.stage is not progress.stage:
        return progress
    return (
        replace(progress, fraction=before.fraction, done=before.done, total=before.total)
        if progress.message
        else progress
    )
