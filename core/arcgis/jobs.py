"""The jobs of ``exportTiles``: submit, status, result, cancel, in both manners.

Enterprise answers like a geoprocessing job, Online with a flat object of its own:
https://developers.arcgis.com/rest/services-reference/enterprise/export-tiles-vector-tile-service/
https://developers.arcgis.com/rest/services-reference/enterprise/gp-job/
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any
from urllib.parse import urljoin, urlsplit

import numpy as np

from ..errors import (
    JobFailed,
    JobStopped,
    JobTimedOut,
    JobUnknown,
    NoResult,
    ServiceError,
    ServiceRefused,
    TransportError,
    UnreadableAnswer,
)
from ..tiles.area import Area, Polygon, Ring
from ..tiles.levels import format_levels
from .answers import too_many_tiles
from .client import Client
from .service import Service


class JobState(Enum):
    """What a job's status word means for whoever waits."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    TIMED_OUT = "timed out"
    STOPPED = "stopped"


_ENDED = {
    "esrijobsucceeded": JobState.SUCCEEDED,
    "esrijobfailed": JobState.FAILED,
    "esrijobtimedout": JobState.TIMED_OUT,
    "esrijobcancelled": JobState.STOPPED,
    "esrijobdeleted": JobState.STOPPED,
}


@dataclass(frozen=True)
class Job:
    """A job at a server: the service's address and the id the server gave."""

    service: str
    id: str

    @property
    def addresses(self) -> tuple[str, str]:
        """Where vector services keep a job, and where some servers keep it instead."""
        return f"{self.service}/jobs/{self.id}", f"{self.service}/exportTiles/jobs/{self.id}"


@dataclass(frozen=True)
class JobStatus:
    """One look at a job.

    ``word`` is the server's own status word. ``messages`` are the server's texts. ``fraction`` is
    the progress from 0 to 1, or ``None`` when the server gives none. ``address`` is where the job
    was found.
    """

    state: JobState
    word: str
    messages: tuple[str, ...] = ()
    fraction: float | None = None
    address: str = ""
    answer: Mapping[str, Any] = field(default_factory=dict, repr=False)


def submit(client: Client, service: Service, area: Area, levels: Sequence[int]) -> Job:
    """Ask for a package of ``area`` at ``levels``; the answer names the job.

    ``area`` is one box, or polygons where the service takes them, in the service's reference
    system. Only ``jobId`` is read: Online's ``status: "success"`` is no status of the job.

    Raises:
        ServiceError, TransportError: the server's refusal, or no answer.
    """
    form = {"exportBy": "levelId", "levels": format_levels(levels), **_area_form(service, area)}
    answer = client.post(f"{service.address}/exportTiles", form)
    job_id = str(answer.get("jobId") or "").strip()
    if not job_id or "/" in job_id:
        raise ServiceRefused(details=json.dumps(answer), message="its answer names no job")
    return Job(service.address, job_id)


def read_status(client: Client, job: Job) -> JobStatus:
    """Look at a job. Unknown status words count as running.

    Raises:
        JobUnknown: the server does not know it (any more).
        ServiceError, TransportError: the look failed; the job itself may be fine.
    """
    for address in job.addresses:
        try:
            return _status(client.get(address), address)
        except ServiceRefused as error:
            if error.facts.get("code") not in (400, 404):
                raise
            unknown = error
    raise JobUnknown(details=unknown.details) from unknown


def failure(status: JobStatus) -> ServiceError:
    """The error that an ended job without a result means."""
    message = _failure_message(status)
    words = "\n".join(status.messages) or json.dumps(status.answer)
    if status.state is JobState.STOPPED:
        return JobStopped(details=words)
    if status.state is JobState.TIMED_OUT:
        return JobTimedOut(details=words, message=message)
    return too_many_tiles(message) or JobFailed(details=words, message=message)


def result_addresses(client: Client, status: JobStatus) -> tuple[str, ...]:
    """Where the packages of a succeeded job lie; usually one.

    Online names links (``output.outputUrl``), Enterprise a parameter whose value is a folder with a
    listing; some servers give the file itself.

    Raises:
        NoResult: the answer names no package.
        ServiceError, TransportError: a listing could not be read.
    """
    output = status.answer.get("output")
    if isinstance(output, Mapping):
        links = output.get("outputUrl")
        links = [links] if isinstance(links, str) else links
        found = _web_addresses(links or (), status.address)
        if found:
            return found
    results = status.answer.get("results")
    if isinstance(results, Mapping):
        for name, result in results.items():
            found = _result_parameter(client, status.address, str(name), result)
            if found:
                return found
    raise NoResult(details=json.dumps(status.answer))


def cancel(client: Client, job: Job) -> bool:
    """Tell the server to stop a job; whether it took it. Best effort, no document promises it."""
    for address in job.addresses:
        try:
            client.post(f"{address}/cancel", {})
        except ServiceError:
            continue
        except TransportError:
            return False
        return True
    return False


def _status(answer: Mapping[str, Any], address: str) -> JobStatus:
    word = str(answer.get("jobStatus") or "")
    if not word and str(answer.get("status", "")).lower().startswith("esrijob"):
        word = str(answer["status"])
    messages = [
        str(item.get("description", "")) if isinstance(item, Mapping) else str(item)
        for item in answer.get("messages") or ()
    ]
    if answer.get("message"):
        messages.append(str(answer["message"]))
    return JobStatus(
        state=_ENDED.get(word.lower(), JobState.RUNNING),
        word=word,
        messages=tuple(messages),
        fraction=_fraction(answer),
        address=address,
        answer=answer,
    )


def _fraction(answer: Mapping[str, Any]) -> float | None:
    """Progress where the server really counts: steps (Enterprise) or several tasks (Online)."""
    progress = answer.get("progress")
    if isinstance(progress, Mapping) and progress.get("type") == "step":
        done, total = progress.get("percent"), 100
    else:
        done, total = answer.get("numDoneTasks"), answer.get("numTasks") or 0
        if not isinstance(total, int) or total < 2:
            return None
    return min(max(done / total, 0.0), 1.0) if isinstance(done, (int, float)) else None


def _failure_message(status: JobStatus) -> str:
    """The server's reason, where Esri's own packaging service looks for it."""
    for item in status.answer.get("messages") or ():
        if isinstance(item, Mapping) and item.get("type") == "esriJobMessageTypeError":
            return str(item.get("description", ""))
    return str(status.answer.get("message") or (status.messages or (status.word,))[-1])


def _area_form(service: Service, area: Area) -> dict[str, str]:
    reference = service.scheme.reference.as_json()
    if area.polygons and service.takes_polygons:
        rings = [ring.tolist() for polygon in area.polygons for ring in _esri_rings(polygon)]
        return {"polygon": _compact({"rings": rings, "spatialReference": reference})}
    return {"exportExtent": _compact({**area.extent.as_json(), "spatialReference": reference})}


def _esri_rings(polygon: Polygon) -> Iterable[Ring]:
    """Rings as Esri wants them: outer ones clockwise, holes counter-clockwise."""
    for index, ring in enumerate(polygon):
        x, y = ring[:, 0], ring[:, 1]
        doubled = float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))
        is_clockwise = doubled < 0
        yield ring if is_clockwise == (index == 0) else ring[::-1]


def _result_parameter(client: Client, address: str, name: str, result: object) -> tuple[str, ...]:
    path = str(result.get("paramUrl") or "") if isinstance(result, Mapping) else ""
    parameter = client.get(urljoin(f"{address}/", path.strip() or f"results/{name}"))
    value = parameter.get("value")
    value = value.get("url") if isinstance(value, Mapping) else value
    folder = _web_addresses([value], address)
    if not folder or urlsplit(folder[0]).path.lower().endswith(".vtpk"):
        return folder
    try:
        files = client.get(folder[0]).get("files") or ()
    except UnreadableAnswer as error:
        if error.details.startswith("PK"):  # no listing: the archive itself
            return folder
        raise
    return _web_addresses(
        [
            file.get("url") or urljoin(f"{folder[0]}/", str(file.get("name")))
            for file in files
            if isinstance(file, Mapping) and ".vtpk" in str(file.get("name", "")).lower()
        ],
        folder[0],
    )


def _web_addresses(links: Iterable[object], base: str) -> tuple[str, ...]:
    """Only what http and https can reach: an answer must not lead to a local file."""
    found = [
        urljoin(base, link.strip()) for link in links if isinstance(link, str) and link.strip()
    ]
    return tuple(link for link in found if urlsplit(link).scheme.lower() in ("http", "https"))


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
