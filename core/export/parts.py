"""The parts of an export at the server: submitted, looked at, left."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from ..arcgis import jobs
from ..arcgis.client import Client
from ..errors import (
    CountsMore,
    NotPermitted,
    ServiceError,
    SignInExpired,
    SignInNeeded,
    TilepackError,
    TooManyTiles,
    TransportError,
    UnreadableAnswer,
)
from .ledger import Ledger
from .plan import Plan
from .record import Step
from .request import Progress, Stage, Surroundings
from .rhythm import Slots, Trouble, asked_for, may_have_arrived, pause_after

PARTING_TIMEOUT = (1.0, 1.0)  # seconds; nobody waits for the answer to a cancel
_ALL_ALIKE = (SignInNeeded, SignInExpired, NotPermitted)  # would be said of every part


@dataclass
class _Wait:
    """A job at the server: since when, when to look again, and its last status."""

    begun: float
    due: float
    trouble: Trouble
    status: jobs.JobStatus | None = None


class PartsAtServer:
    """The jobs of one export at its server. A part that fails stops no other.

    Errors that concern all parts are raised; an error of one part is kept in its record.
    """

    def __init__(self, ledger: Ledger, around: Surroundings, slots: Slots) -> None:
        self._ledger, self._around, self._slots = ledger, around, slots
        self._waits: dict[int, _Wait] = {}
        self._lock = threading.Lock()

    def wait_for_jobs(self) -> None:
        """Look from now on at jobs that the record says are at the server."""
        for index, part in enumerate(self._ledger.parts):
            if part.step is Step.AT_SERVER and index not in self._waits:
                self._slots.take(whatever=True)
                self._begin_wait(index, max(time.time() - part.sent, 0.0))

    def next_look(self) -> float | None:
        """When the next look is due, by the clock; ``None`` without jobs."""
        with self._lock:
            return min((wait.due for wait in self._waits.values()), default=None)

    def look_soon(self) -> None:
        """Let every job be due now."""
        with self._lock:
            for wait in self._waits.values():
                wait.due = self._around.clock()

    def look(self, client: Client, *, tell: bool) -> TransportError | None:
        """Look at every job that is due; the passing fault of the last look, if there was one.

        ``tell`` is whether progress shall be told.

        Raises:
            SignInNeeded, SignInExpired, NotPermitted, CountsMore.
        """
        now, trouble = self._around.clock(), None
        with self._lock:
            due = [index for index, wait in self._waits.items() if wait.due <= now]
        for index in due:
            trouble = self._look_at(client, index, tell=tell)
        return trouble

    def status(self, index: int) -> jobs.JobStatus | None:
        """The status a succeeded job had when it was looked at, to be used once."""
        with self._lock:
            wait = self._waits.pop(index, None)
        return wait.status if wait else None

    def submit(self, client: Client, plan: Plan, index: int) -> None:
        """Send a part, which is noted before.

        What is not known to have been refused is not sent again: it may have arrived. Such a part
        stays in the step ``SENDING``.

        Raises:
            RecordsUnwritable, SignInNeeded, SignInExpired, NotPermitted, CountsMore,
            TransportError: not sent.
        """
        part = plan.parts[index]
        try:
            self._ledger.announce(index)
            job = jobs.submit(client, plan.service, part.area, part.levels)
        except TilepackError as error:
            self._slots.give()
            if isinstance(error, (ServiceError, UnreadableAnswer)):
                self._note_failure(index, error)
            elif isinstance(error, TransportError) and may_have_arrived(error):
                self._ledger.change_part(index, error=error)
            else:
                self._ledger.change_part(index, step=Step.WAITING)
                raise
            return
        self._ledger.change_part(index, step=Step.AT_SERVER, job_id=job.id, sent=time.time())
        self._begin_wait(index, 0.0)

    def rest(self) -> None:
        """Look no more until :meth:`wait_for_jobs`; the places at the server are for others."""
        with self._lock:
            running = sum(wait.status is None for wait in self._waits.values())
            self._waits.clear()
        for _ in range(running):
            self._slots.give()

    def leave(self) -> None:
        """Jobs that nobody waits for any more are cancelled at the server, best effort.

        Those whose results were not fetched as well: the server need not keep them.
        """
        self.rest()
        unfetched = (Step.AT_SERVER, Step.READY)
        left = [i for i, part in enumerate(self._ledger.parts) if part.step in unfetched]
        if left:
            with self._around.connect(None) as session:
                for index in left:
                    jobs.cancel(Client(session, PARTING_TIMEOUT), self.job(index))

    def job(self, index: int) -> jobs.Job:
        """The job of a part that was sent."""
        return jobs.Job(self._ledger.record.service, self._ledger.parts[index].job_id)

    def _begin_wait(self, index: int, elapsed: float) -> None:
        now = self._around.clock()
        trouble = Trouble(patience=self._around.patience)
        with self._lock:
            self._waits[index] = _Wait(
                now - elapsed, now + (0.0 if elapsed else pause_after(0)), trouble
            )

    def _look_at(self, client: Client, index: int, *, tell: bool) -> TransportError | None:
        """One look; a passing fault is borne for a stated time and given back."""
        now = self._around.clock()
        with self._lock:
            wait = self._waits.get(index)
        if wait is None:  # left meanwhile
            return None
        try:
            status = jobs.read_status(client, self.job(index))
        except TransportError as error:
            wait.trouble.note(now)
            if wait.trouble.is_too_long(now) and not self._around.stop.is_set():
                self._end_wait(index)
                self._note_failure(index, error)
                return None
            wait.due = now + wait.trouble.pause(now, asked_for(error))
            return error
        except _ALL_ALIKE:
            raise
        except ServiceError as error:
            self._end_wait(index)
            self._note_failure(index, error)
            return None
        wait.trouble.clear()
        self._ledger.hear(status.messages)
        if status.state is jobs.JobState.RUNNING:
            self._still_running(wait, status, tell=tell)
        elif status.state is jobs.JobState.SUCCEEDED:
            wait.status, wait.due = status, float("inf")
            self._slots.give()
            self._ledger.change_part(index, step=Step.READY)
        else:
            self._end_wait(index)
            self._note_failure(index, jobs.failure(status))
        return None

    def _still_running(self, wait: _Wait, status: jobs.JobStatus, *, tell: bool) -> None:
        elapsed = self._around.clock() - wait.begun
        wait.due = self._around.clock() + pause_after(elapsed)
        if tell:
            word = "" if status.is_known else status.word
            self._around.progress(
                Progress(Stage.PACKAGING, status.fraction, seconds=elapsed, message=word)
            )

    def _end_wait(self, index: int) -> None:
        with self._lock:
            self._waits.pop(index, None)
        self._slots.give()

    def _note_failure(self, index: int, error: TilepackError) -> None:
        """Keep why a part failed; raise what concerns all parts."""
        if isinstance(error, TooManyTiles):
            planned = self._ledger.parts[index].tiles
            raise CountsMore(error.details, planned=planned, **error.facts) from error
        if isinstance(error, _ALL_ALIKE):
            self._ledger.change_part(index, step=Step.WAITING)
            raise error
        self._ledger.change_part(index, step=Step.FAILED, error=error)
