"""Export jobs: made on submission, done by a worker, forgotten after a while."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from shutil import copyfile

from .config import ENTERPRISE, ServiceConfig
from .cut import cut
from .orders import Order, Refused

SUBMITTED, EXECUTING, SUCCEEDED = "esriJobSubmitted", "esriJobExecuting", "esriJobSucceeded"
FAILED, TIMED_OUT = "esriJobFailed", "esriJobTimedOut"
CANCELLING, CANCELLED, DELETED = "esriJobCancelling", "esriJobCancelled", "esriJobDeleted"
_OUTCOMES = {
    "succeeded": SUCCEEDED,
    "failed": FAILED,
    "timed_out": TIMED_OUT,
    "cancelled": CANCELLED,
    "deleted": DELETED,
    "executing": EXECUTING,
}


class Job:
    """One export: its state follows from the clock, the work and what the service is set to."""

    def __init__(
        self, order: Order, config: ServiceConfig, clock: Callable[[], float], refusal: str
    ) -> None:
        self.id = _new_id(config.manner)
        self.order = order
        self.refusal = refusal  # why the job can only fail, if so
        self.started = clock()
        self.work: Future[list[Path]] | None = None
        self._config = config
        self._clock = clock
        self._cancel_ends: float | None = None

    @property
    def age(self) -> float:
        """Seconds since the submission."""
        return self._clock() - self.started

    @property
    def state(self) -> str:
        """The ``jobStatus`` at this moment."""
        config = self._config
        if self._cancel_ends is not None:
            return CANCELLED if self._clock() >= self._cancel_ends else CANCELLING
        if self.age < config.submitted_seconds:
            return SUBMITTED
        if self.age < config.submitted_seconds + config.executing_seconds:
            return EXECUTING
        if self.refusal:
            return FAILED
        if self.work is not None and not self.work.done():
            return EXECUTING
        return FAILED if self._broken() else _OUTCOMES[config.outcome]

    @property
    def progress(self) -> float:
        """The part of the execution that is over, 0 to 1."""
        if self.state == SUCCEEDED:
            return 1.0
        over = self.age - self._config.submitted_seconds
        return min(max(over / max(self._config.executing_seconds, 1e-3), 0.0), 0.99)

    @property
    def failure(self) -> str:
        """What went wrong, for a failed job."""
        return self.refusal or self._broken() or self._config.failure

    @property
    def files(self) -> list[Path]:
        """The packages of a job that succeeded."""
        return self.work.result() if self.work is not None and self.state == SUCCEEDED else []

    @property
    def is_running(self) -> bool:
        """Whether the job can still be cancelled."""
        return self.state in (SUBMITTED, EXECUTING)

    def cancel(self, after: float) -> None:
        """End the job, now or after some seconds."""
        self._cancel_ends = self._clock() + after

    def _broken(self) -> str:
        error = self.work.exception() if self.work is not None and self.work.done() else None
        return f"ERROR 001474: {error}" if error else ""


class JobDesk:
    """The jobs of one service, and the workers' folder."""

    def __init__(
        self, config: ServiceConfig, name: str, folder: Path, clock: Callable[[], float]
    ) -> None:
        self._config = config
        self._name = name
        self._folder = folder
        self._clock = clock
        self.jobs: dict[str, Job] = {}

    def submit(self, order: Order, source: Path, workers: Executor, refusal: str = "") -> Job:
        """Begin a job; with a ``refusal`` it fails by and by, without any work."""
        job = Job(order, self._config, self._clock, refusal)
        self.jobs[job.id] = job
        if not refusal:
            job.work = workers.submit(self._make, job, source)
        return job

    def find(self, job_id: str) -> Job:
        """A job that is remembered.

        Raises:
            Refused: 404 when there never was one, or it is past its age.
        """
        job = self.jobs.get(job_id)
        if job is None or job.age > self._config.retention_seconds:
            raise Refused(404, f"Job not found: {job_id}")
        return job

    def _make(self, job: Job, source: Path) -> list[Path]:
        folder = self._folder / job.id
        folder.mkdir(parents=True)
        config = self._config
        files = [folder / name for name in self._file_names()]
        areas = job.order.area.envelope.strips(len(files))
        for path, strip in zip(files, areas):
            area = job.order.area.within(strip) if len(files) > 1 else job.order.area
            if config.result is not None:
                copyfile(config.result, path)
            elif area is not None:
                cut(source, area, job.order.levels, path, config.package_root)
            else:
                continue  # the polygon leaves this strip out
            config.downloads.spoil(path)
        return [path for path in files if path.exists()]

    def _file_names(self) -> list[str]:
        count = max(1, self._config.parts)
        if self._config.manner != ENTERPRISE:
            return [f"{secrets.token_hex(8)}.vtpk" for _ in range(count)]
        base = self._name.rpartition("/")[2]
        return [f"{base}.vtpk"] if count == 1 else [f"{base}_{i + 1}.vtpk" for i in range(count)]


def _new_id(manner: str) -> str:
    if manner == ENTERPRISE:
        return f"j{secrets.token_hex(16)}_et"
    return secrets.token_hex(8)
