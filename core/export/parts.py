"""The parts of a plan at the server: submitted, waited for, fetched, checked, two at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from ..arcgis import jobs
from ..arcgis.client import Client
from ..errors import (
    Cancelled,
    CountsMore,
    JobUnknown,
    LinkExpired,
    NoResult,
    NotPermitted,
    PackageError,
    PartsFailed,
    ServerBusy,
    ServiceError,
    ServiceRefused,
    SignInExpired,
    SignInNeeded,
    TilepackError,
    TooManyTiles,
    TransportError,
)
from .check import make_usable
from .download import Download, fetch
from .kept import KeptParts
from .plan import Part, Plan
from .request import Progress, Stage, Surroundings
from .rhythm import Trouble, pause_after

PARTING_TIMEOUT = (1.0, 1.0)  # seconds; nobody waits for the answer to a cancel
AT_SERVER = 2  # parts that one export has at the server at a time
_ALL_ALIKE = (SignInNeeded, SignInExpired, NotPermitted)  # would be said of every part


@dataclass
class PartRun:
    """A part on its way: the job at the server, then the files it became."""

    part: Part
    job: jobs.Job
    begun: float
    due: float
    trouble: Trouble = field(default_factory=Trouble)


@dataclass(frozen=True)
class Fetched:
    """What a part became: checked files, and the sentences of what was mended in them."""

    files: tuple[Path, ...]
    job_id: str = ""
    warnings: tuple[str, ...] = ()


class PartsAtServer:
    """Runs the parts of one plan. A part that fails stops no other; the rest is kept."""

    def __init__(self, client: Client, plan: Plan, kept: KeptParts, around: Surroundings) -> None:
        self._client, self._plan, self._kept, self._around = client, plan, kept, around
        self._waiting = deque(plan.parts)
        self._active: list[PartRun] = []
        self._fetched: list[Fetched] = []
        self._failures: list[TilepackError] = []

    def run(self) -> list[Fetched]:
        """Every part fetched and checked.

        Raises:
            Cancelled: the server was told.
            CountsMore: the server counts more than the plan.
            PartsFailed: some parts failed of several; those that arrived are kept.
            TilepackError: the only part failed, or something all parts have in common.
        """
        with ExitStack() as stack:
            stack.callback(self._tell_server)
            while self._waiting or self._active:
                while self._waiting and len(self._active) < AT_SERVER:
                    self._begin(self._waiting.popleft())
                if self._active:
                    run = min(self._active, key=lambda active: active.due)
                    self._pause(run.due - self._around.clock())
                    self._look(run)
        self._raise_failures()
        return self._fetched

    def _begin(self, part: Part) -> None:
        """Submit a part, unless an earlier run of the same export has left it complete.

        What is not known to have been refused is not sent again: it may have arrived.
        """
        files = self._kept.files_of(part)
        if files:
            self._fetched.append(Fetched(files))
            return
        self._report(Stage.SUBMITTING)
        try:
            job = jobs.submit(self._client, self._plan.service, part.area, part.levels)
        except (ServiceError, TransportError) as error:
            if self._around.stop.is_set():
                raise
            self._note_failure(part, error)
            return
        now = self._around.clock()
        self._active.append(PartRun(part, job, now, now + pause_after(0)))

    def _look(self, run: PartRun) -> None:
        """One look at a job; passing faults are borne for a stated time."""
        now = self._around.clock()
        addresses: tuple[str, ...] = ()
        try:
            status = jobs.read_status(self._client, run.job)
            if status.state is jobs.JobState.SUCCEEDED:
                addresses = jobs.result_addresses(self._client, status)
        except TransportError as error:
            self._bear(run, error)
            return
        except (JobUnknown, NoResult, ServiceRefused) as error:
            self._fail(run, error)
            return
        run.trouble.clear()
        if status.state is jobs.JobState.RUNNING:
            self._report(Stage.PACKAGING, status.fraction, seconds=now - run.begun)
            run.due = now + pause_after(now - run.begun)
        elif status.state is jobs.JobState.SUCCEEDED:
            self._fetch(run, addresses)
        else:
            self._fail(run, jobs.failure(status))

    def _fail(self, run: PartRun, error: TilepackError) -> None:
        """A part ends; the others go on, unless the error concerns them as well."""
        self._active.remove(run)
        self._note_failure(run.part, error)

    def _note_failure(self, part: Part, error: TilepackError) -> None:
        if isinstance(error, TooManyTiles):
            raise CountsMore(error.details, planned=part.tiles, **error.facts) from error
        if isinstance(error, _ALL_ALIKE):
            raise error
        self._failures.append(error)

    def _bear(self, run: PartRun, error: TransportError) -> None:
        now = self._around.clock()
        run.trouble.note(now)
        if self._around.stop.is_set() or run.trouble.is_too_long(now):
            raise error
        run.due = now + run.trouble.pause(now, _asked_for(error))
        self._report(Stage.PACKAGING, message=str(error))

    def _fetch(self, run: PartRun, addresses: Sequence[str]) -> None:
        """Bring and check the files of a succeeded job."""
        files: list[Path] = []
        warnings: list[str] = []
        try:
            for index, address in enumerate(addresses):
                download = Download(self._kept.arriving(run.part, index))
                self._fetch_with_fresh_link(run, index, address, download)
                self._report(Stage.CHECKING)
                warnings += make_usable(download.part, self._around.stop.is_set)
                files.append(download.part)
        except (TransportError, PackageError, JobUnknown, NoResult) as error:
            if self._around.stop.is_set():
                raise
            self._fail(run, error)
            return
        self._active.remove(run)
        kept = self._kept.keep(run.part, files)
        self._fetched.append(Fetched(kept, run.job.id, tuple(warnings)))

    def _fetch_with_fresh_link(
        self, run: PartRun, index: int, address: str, download: Download
    ) -> None:
        """Signed links expire; the job gives a new one, which is tried once."""
        try:
            self._fetch_one(address, download)
        except LinkExpired:
            status = jobs.read_status(self._client, run.job)
            self._fetch_one(jobs.result_addresses(self._client, status)[index], download)

    def _fetch_one(self, address: str, download: Download) -> None:
        around, trouble = self._around, Trouble()

        def moved(done: int, total: int) -> None:
            trouble.clear()
            fraction = done / total if total else None
            around.progress(Progress(Stage.DOWNLOADING, fraction, done, total))

        while True:
            try:
                return fetch(self._client.session, address, download, around.stop, moved)
            except LinkExpired:
                raise
            except TransportError as error:
                now = around.clock()
                trouble.note(now)
                if around.stop.is_set() or trouble.is_too_long(now):
                    raise
                self._report(Stage.DOWNLOADING, message=str(error))
                self._pause(trouble.pause(now, _asked_for(error)))

    def _pause(self, seconds: float) -> None:
        if self._around.stop.wait(max(seconds, 0.0)):
            raise Cancelled

    def _report(
        self,
        stage: Stage,
        fraction: float | None = None,
        seconds: float = 0.0,
        message: str = "",
    ) -> None:
        done, total = len(self._fetched), len(self._plan.parts)
        self._around.progress(Progress(stage, fraction, done, total, seconds, message))

    def _raise_failures(self) -> None:
        if not self._failures:
            return
        if len(self._plan.parts) == 1:
            raise self._failures[0]
        raise PartsFailed(
            details="\n".join(f"{error}\n{error.details}" for error in self._failures),
            failed=len(self._failures),
            parts=len(self._plan.parts),
            reason=str(self._failures[0]),
        ) from self._failures[0]

    def _tell_server(self) -> None:
        """Jobs that nobody waits for any more are cancelled at the server, best effort."""
        if self._active:
            with self._around.connect(None) as session:
                for run in self._active:
                    jobs.cancel(Client(session, PARTING_TIMEOUT), run.job)


def _asked_for(error: TransportError) -> str:
    """What a busy server said of when to come back."""
    return str(error.facts.get("retry_after", "")) if isinstance(error, ServerBusy) else ""
