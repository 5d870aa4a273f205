"""An export from the request to the checked package: the one use case behind every face."""

from __future__ import annotations

from collections import deque
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from ..arcgis import jobs
from ..arcgis.client import Client
from ..arcgis.service import read_service
from ..errors import (
    Cancelled,
    LinkExpired,
    OutputExists,
    OutputUnwritable,
    ServerBusy,
    TilepackError,
    TooManyTiles,
    TransportError,
)
from .download import Download, fetch
from .finish import finish
from .plan import Part, Plan, check_sendable, make_plan
from .request import Progress, Request, Result, Stage, Surroundings
from .rhythm import Trouble, pause_after

AT_SERVER = 2  # parts that one export has at the server at a time
_REPLANS = 3


def export(request: Request, around: Surroundings) -> Result:
    """Do one export: read the service, plan, submit, wait, fetch, check, merge.

    Raises:
        Cancelled: ``around.stop`` was set; the server was told, no file is at the target.
        TilepackError: with a sentence for the user; no file is at the target.
    """
    begin = around.clock()
    check_output(request.output, overwrite=request.overwrite)
    if request.mbtiles:
        check_output(request.mbtiles, overwrite=request.overwrite)
    around.progress(Progress(Stage.READING))
    with around.connect(around.stop) as session:
        try:
            client = Client(session)
            service = read_service(client, request.service)
            plan = make_plan(service, request.area, request.levels)
            check_sendable(plan, may_split=request.split)
            runs = _run_plan(client, request, plan, around)
            files = [file for run in runs for file in run.files]
            return finish(request, plan, files, tuple(run.job.id for run in runs), around, begin)
        except TilepackError:
            if around.stop.is_set():  # an aborted request looks like a fault of the network
                raise Cancelled from None
            raise


def check_output(path: Path, *, overwrite: bool) -> None:
    """Whether ``path`` can be written, before anything is sent.

    Raises:
        OutputExists, OutputUnwritable.
    """
    if path.exists() and not overwrite:
        raise OutputExists(path=str(path))
    if path.is_dir():
        raise OutputUnwritable(path=str(path), reason="it is a folder")
    if not path.parent.is_dir():
        raise OutputUnwritable(path=str(path), reason="its folder does not exist")
    trial = path.with_name(f"{path.name}.part")
    try:
        with trial.open("ab"):
            pass
        if not trial.stat().st_size:
            trial.unlink()
    except OSError as error:
        raise OutputUnwritable(
            str(error), path=str(path), reason=error.strerror or "error"
        ) from error


@dataclass
class PartRun:
    """A part on its way: the job at the server, then the files it became."""

    part: Part
    job: jobs.Job
    begun: float
    due: float
    trouble: Trouble = field(default_factory=Trouble)
    files: list[Path] = field(default_factory=list)


def _run_plan(client: Client, request: Request, plan: Plan, around: Surroundings) -> list[PartRun]:
    """Run all parts; when the server counts more than we do, plan again with its factor."""
    factor = 1.0
    for attempt in range(_REPLANS):
        try:
            return _PartsAtServer(client, request, plan, around).run()
        except TooManyTiles as error:
            if not request.split or attempt == _REPLANS - 1:
                raise
            counted = float(str(error.facts["counted"]))
            biggest = max(part.tiles for part in plan.parts)
            factor *= max(counted / biggest, 1.01)
            plan = make_plan(plan.service, request.area, request.levels, factor=factor)
    raise TooManyTiles(counted=plan.tiles, limit=plan.service.limit)


class _PartsAtServer:
    """The parts of one plan at the server: at most two at a time, the rest in order."""

    def __init__(self, client: Client, request: Request, plan: Plan, around: Surroundings) -> None:
        self._client, self._request, self._plan, self._around = client, request, plan, around
        self._waiting = deque(plan.parts)
        self._active: list[PartRun] = []
        self._fetched: list[PartRun] = []

    def run(self) -> list[PartRun]:
        """Every part fetched, in the order in which they ended."""
        with ExitStack() as stack:
            stack.callback(self._tell_server)
            while self._waiting or self._active:
                while self._waiting and len(self._active) < AT_SERVER:
                    self._submit(self._waiting.popleft())
                run = min(self._active, key=lambda active: active.due)
                self._pause(run.due - self._around.clock())
                self._look(run)
        return self._fetched

    def _submit(self, part: Part) -> None:
        self._report(Stage.SUBMITTING)
        job = jobs.submit(self._client, self._plan.service, part.area, part.levels)
        now = self._around.clock()
        self._active.append(PartRun(part, job, now, now + pause_after(0)))

    def _look(self, run: PartRun) -> None:
        """One look at a job; passing faults are borne for a stated time."""
        now = self._around.clock()
        try:
            status = jobs.read_status(self._client, run.job)
            run.trouble.clear()
            if status.state is jobs.JobState.RUNNING:
                self._report(Stage.PACKAGING, status.fraction, (status.messages or ("",))[-1])
                run.due = now + pause_after(now - run.begun)
            elif status.state is jobs.JobState.SUCCEEDED:
                self._fetch(run, status)
                self._active.remove(run)
                self._fetched.append(run)
            else:
                self._active.remove(run)
                raise jobs.failure(status)
        except TransportError as error:
            self._bear(run, error)

    def _bear(self, run: PartRun, error: TransportError) -> None:
        now = self._around.clock()
        run.trouble.note(now)
        if self._around.stop.is_set() or run.trouble.is_too_long(now):
            raise error
        asked = str(error.facts.get("retry_after", "")) if isinstance(error, ServerBusy) else ""
        run.due = now + run.trouble.pause(now, asked)
        self._report(Stage.PACKAGING, None, str(error))

    def _fetch(self, run: PartRun, status: jobs.JobStatus) -> None:
        """Bring the files of a succeeded job; a link that expired is asked for anew once."""
        addresses = jobs.result_addresses(self._client, status)
        for index in range(len(addresses)):
            target = part_file(self._request.output, len(self._fetched), len(run.files))
            download = Download(target)
            try:
                self._fetch_one(addresses[index], download)
            except LinkExpired:
                fresh = jobs.read_status(self._client, run.job)
                self._fetch_one(jobs.result_addresses(self._client, fresh)[index], download)
            run.files.append(target)

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
                self._report(Stage.DOWNLOADING, None, str(error))
                self._pause(trouble.pause(now))

    def _pause(self, seconds: float) -> None:
        if self._around.stop.wait(max(seconds, 0.0)):
            raise Cancelled

    def _report(self, stage: Stage, fraction: float | None = None, message: str = "") -> None:
        done, total = len(self._fetched), len(self._plan.parts)
        self._around.progress(Progress(stage, fraction, done, total, message))

    def _tell_server(self) -> None:
        """Jobs that nobody waits for any more are cancelled at the server, best effort."""
        if self._active:
            with self._around.connect(None) as session:
                for run in self._active:
                    jobs.cancel(Client(session), run.job)


def part_file(output: Path, part: int, file: int) -> Path:
    """Where a part lies while it arrives: beside the target, under a name that is not final."""
    return output.with_name(f"{output.name}.{part}-{file}.part")
