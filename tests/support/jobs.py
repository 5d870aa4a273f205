"""Exports in every state, and a stand-in for the manager that holds them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from tilepack.core.errors import JobFailed
from tilepack.core.export.record import JobRecord, Message, PartRecord, State, Step
from tilepack.core.export.request import Progress, Request, Result, Stage
from tilepack.core.host.job import Job

NOW = 1_700_000_000.0
SERVICE = "https://example.org/arcgis/rest/services/Land/VectorTileServer"


class Calls(QObject):
    """The signals and methods of the manager; what is called is written down."""

    added = pyqtSignal(str)
    changed = pyqtSignal(str)
    removed = pyqtSignal(str)
    loaded = pyqtSignal()
    resumed = pyqtSignal(int, int)
    ended = pyqtSignal(object, object, bool)
    shown = pyqtSignal(object)

    def __init__(self, *jobs: Job) -> None:
        super().__init__()
        self.held = {job.id: job for job in jobs}
        self.calls: list[tuple[Any, ...]] = []
        self.box: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None

    def jobs(self) -> list[Job]:
        return list(self.held.values())

    def job(self, job_id: str) -> Job:
        return self.held[job_id]

    def extent(self, job_id: str) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        return self.box

    def request(self, job_id: str) -> Request:
        return self.held[job_id].record.request

    def set(self, job: Job) -> None:
        """A job is new, or is now like this."""
        signal = self.changed if job.id in self.held else self.added
        self.held[job.id] = job
        signal.emit(job.id)

    def drop(self, job_id: str) -> None:
        """A job is gone."""
        del self.held[job_id]
        self.removed.emit(job_id)

    def __getattr__(self, name: str) -> Any:
        if name not in (
            "cancel", "pause", "go_on", "retry", "remove", "ask_now", "add_to_map", "start",
            "update",
        ):  # fmt: skip
            raise AttributeError(name)
        return lambda *words: self.calls.append((name, *words))


class ListOfJobs:
    """The list of jobs, as the messages know it; what they want of it is written down."""

    def __init__(self) -> None:
        self.is_watched = False
        self.acts: list[tuple[Any, str]] = []
        self.opened: list[str] = []

    def open(self, job_id: str = "") -> None:
        self.opened.append(job_id)

    def act(self, action: Any, job_id: str) -> None:
        self.acts.append((action, job_id))


def job(state: State = State.WAITING, name: str = "land", **facts: Any) -> Job:
    """A job in a state; ``facts`` are those of the job, its record and its request."""
    live = {key: facts.pop(key) for key in tuple(facts) if key in Job.__dataclass_fields__}
    asked = {key: facts.pop(key) for key in tuple(facts) if key in Request.__dataclass_fields__}
    request = Request(**{"service": SERVICE, "output": Path(f"/maps/{name}.vtpk"), **asked})
    times = {"created": NOW - 100, "since": NOW - 72, "asked": 12480, "id": name}
    if state.has_ended:
        times["ended"] = NOW - 40
    if state is State.FAILED:
        times["error"] = JobFailed("esriJobFailed: out of ink", message="Out of ink.")
    return Job(JobRecord(request, state=state, **{**times, **facts}), **live)


def result(warnings: tuple[str, ...] = (), **facts: Any) -> Result:
    """What an export left behind."""
    told = {
        "package": Path("/maps/land.vtpk"), "mbtiles": None, "job_ids": ("j1",), "tiles": 12301,
        "asked": 12480, "bytes": 96_000_000, "parts": 1, "seconds": 60.0, "warnings": warnings,
    }  # fmt: skip
    return Result(**{**told, **facts})


def arriving(done: int = 41_000_000, total: int = 96_000_000, message: str = "") -> Progress:
    """A download on its way."""
    return Progress(Stage.DOWNLOADING, done / total if total else None, done, total, 0, message)


def every_state(now: float) -> list[Job]:
    """A list in which every state of the product occurs, as of ``now``."""
    part = PartRecord(6000, Step.AT_SERVER, "j2d1", now - 72)
    fetched = replace(part, step=Step.FETCHED)
    said = (Message(now - 72, "Submitted."), Message(now - 60, "Executing (Export Tiles)…"))
    new = lambda state, name, age, **facts: job(  # noqa: E731
        state, name, created=now - age, since=now - min(age, 72), **facts
    )
    return [
        new(State.DOWNLOADING, "Basemap_canvas_2026-11-23", 30, progress=arriving(), rate=8e6),
        new(State.PACKAGING, "Streets_Vienna", 75, parts=(part,), messages=said),
        new(State.PACKAGING, "Alps", 90, parts=(fetched, part, part),
            progress=Progress(Stage.PACKAGING, 0.4, seconds=72)),
        new(State.WAITING, "Harbour", 10, ahead=2),
        new(State.SUBMITTING, "Railways", 5),
        new(State.READY, "Rivers", 900),
        new(State.PAUSED, "Parcels", 1000, progress=arriving()),
        new(State.CHECKING, "Contours", 100, progress=Progress(Stage.CHECKING, 0.7)),
        new(State.MERGING, "Danube_from_Ulm_to_Vienna", 120,
            progress=Progress(Stage.MERGING, 0.5, 2, 3)),
        new(State.CONVERTING, "Forest", 130, progress=Progress(Stage.CONVERTING, 0.2)),
        new(State.OFFLINE, "Islands", 140, next_try=now + 40, progress=arriving()),
        new(State.SIGN_IN, "Cadastre", 150),
        new(State.UNKNOWN, "Soils", 160),
        new(State.CANCELLING, "Hydrants", 170),
        new(State.DONE, "Lakes", 4000, ended=now - 3900, result=result()),
        new(State.DONE, "Towns_with_a_rather_long_name_2026-11-23", 90000,
            ended=now - 89000, messages=said,
            result=result(("Fonts missing: Avenir Next.", "One bundle was mended."))),
        new(State.FAILED, "Mines", 100000, ended=now - 99000, messages=said),
        new(State.EXPIRED, "Glaciers", 200000, ended=now - 190000),
        new(State.CANCELLED, "Caves", 300000, ended=now - 299000),
    ]  # fmt: skip


def history(count: int, now: float) -> list[Job]:
    """As many exports, nearly all of them ended, as somebody may have after years."""
    few = every_state(now)
    return [
        Job(replace(one.record, id=f"{number}", created=now - 60 * number), ahead=one.ahead,
            progress=one.progress, next_try=one.next_try, rate=one.rate)
        for number in range(count)
        for one in [few[number % len(few)] if number < 40 else few[14 + number % 5]]
    ]  # fmt: skip
