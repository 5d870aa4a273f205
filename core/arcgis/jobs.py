"""The jobs of ``exportTiles``: submit, status, result, cancel, in both manners.

Enterprise answers like a geoprocessing job, Online with a flat object of its own:
https://developers.arcgis.com/rest/services-reference/enterprise/export-tiles-vector-tile-service/
https://developers.arcgis.com/rest/services-reference/enterprise/gp-job/

Answers are taken for what they are: texts of somebody else. What they name is followed by http and
https only, never from another machine to this one, and no list in them is followed without end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from math import isfinite
from typing import Any
from urllib.parse import quote, urlsplit

import numpy as np

from ..errors import (
    AnswerUnsafe,
    JobFailed,
    JobStopped,
    JobTimedOut,
    JobUnknown,
    NoResult,
    NotAJobId,
    ServiceError,
    ServiceRefused,
    TransportError,
    UnreadableAnswer,
)
from ..tiles.area import Area, Polygon, Ring
from ..tiles.levels import format_levels
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import host, leads_home, origin, web_address
from .answers import excerpt_of, too_many_tiles
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


_JOB_ID = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]{0,199}")
_OUTPUT = "out_service_url"  # the result parameter that all known servers use
_DIRECTORIES = "/rest/directories/"  # where a site's output folders are
_MOST_MESSAGES, _LONGEST_MESSAGE, _LONGEST_WORD = 200, 1000, 100
_MOST_PARAMETERS, _MOST_FILES = 5, 100
_SUBMIT = "exportTiles"
_RUNNING = {
    f"esrijob{word}"
    for word in ("new", "waiting", "submitted", "executing", "cancelling", "deleting")
}


@dataclass(frozen=True)
class Job:
    """A job at a server: the service's address and the id the server gave."""

    service: str
    id: str

    @property
    def addresses(self) -> tuple[str, str]:
        """Where vector services keep a job, and where some servers keep it instead."""
        job = f"jobs/{quote(self.id, safe='')}"
        return f"{self.service}/{job}", f"{self.service}/exportTiles/{job}"


@dataclass(frozen=True)
class JobStatus:
    """One look at a job.

    ``word`` is the server's own status word. ``messages`` are the server's texts. ``fraction`` is
    the progress from 0 to 1, or ``None`` when the server gives none. ``address`` is where the job
    was found. ``excerpt`` is the answer for people; like the other texts it holds no secrets.
    """

    state: JobState
    word: str
    messages: tuple[str, ...] = ()
    fraction: float | None = None
    address: str = ""
    answer: Mapping[str, Any] = field(default_factory=dict, repr=False)
    excerpt: str = field(default="", repr=False)

    @property
    def is_known(self) -> bool:
        """Whether the server's status word is one of the documented ones."""
        return self.word.lower() in _RUNNING or self.word.lower() in _ENDED


def submit(client: Client, service: Service, area: Area, levels: Sequence[int]) -> Job:
    """Ask for a package of ``area`` at ``levels``; the answer names the job.

    ``area`` is one box, or polygons where the service takes them, in the service's reference
    system. Only ``jobId`` is read: Online's ``status: "success"`` is no status of the job.

    Raises:
        AnswerUnsafe: what it calls a job could lead to another address.
        ServiceError, TransportError: the server's refusal, or no answer.
    """
    form = {"exportBy": "levelId", "levels": format_levels(levels), **_area_form(service, area)}
    answer = client.post(f"{service.address}/{_SUBMIT}", form)
    job_id = str(answer.get("jobId") or "").strip()
    if not job_id:
        raise ServiceRefused(
            details=client.redacted(excerpt_of(answer)),
            message=Text(QT_TRANSLATE_NOOP("Tilepack", "its answer names no job")),
        )
    if not _JOB_ID.fullmatch(job_id):
        raise AnswerUnsafe(
            details=client.redacted(excerpt_of(answer)),
            host=host(service.address),
            reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its job id is none")),
        )
    return Job(service.address, job_id)


def is_submission(address: str) -> bool:
    """Whether a POST to an address makes a job, which must not happen twice for one wish."""
    return urlsplit(address).path.endswith(f"/{_SUBMIT}")


def job_id_in(text: str) -> str:
    """The id of a job in what a person gives: the id itself, or the job's address.

    Raises:
        NotAJobId: it names no job.
    """
    tail = re.search(r"/jobs/([^/?#]+)", text)
    job_id = tail.group(1) if tail else text.strip()
    if not _JOB_ID.fullmatch(job_id):
        raise NotAJobId(text=text.strip())
    return job_id


def read_status(client: Client, job: Job) -> JobStatus:
    """Look at a job. Unknown status words count as running.

    Raises:
        JobUnknown: the server does not know it (any more).
        ServiceError, TransportError: the look failed; the job itself may be fine.
    """
    for address in job.addresses:
        try:
            return _status(client.get(address), address, client.redacted)
        except ServiceRefused as error:
            if error.facts.get("code") not in (400, 404):
                raise
            unknown = error
    raise JobUnknown(details=unknown.details) from unknown


def failure(status: JobStatus) -> ServiceError:
    """The error that an ended job without a result means."""
    message = _failure_message(status)
    words = "\n".join(status.messages) or status.excerpt
    if status.state is JobState.STOPPED:
        return JobStopped(details=words)
    if status.state is JobState.TIMED_OUT:
        return JobTimedOut(details=words, message=message)
    return too_many_tiles(message) or JobFailed(details=words, message=message)


def result_addresses(client: Client, status: JobStatus) -> tuple[str, ...]:
    """Where the packages of a succeeded job lie; usually one.

    Online names links (``output.outputUrl``), Enterprise a parameter whose value is a folder with a
    listing; some servers give the file itself.

    A folder or file of the service's own site is asked for at the address the service has here:
    servers behind a web adaptor name it by a host that only they know.

    Raises:
        NoResult: the answer names no package that can be fetched.
        AnswerUnsafe: it names more than any export has.
        ServiceError, TransportError: a listing could not be read.
    """
    output = status.answer.get("output")
    if isinstance(output, Mapping):
        links = output.get("outputUrl")
        links = [links] if isinstance(links, str) else _listed(links)
        found = _web_addresses(links, status.address)
        if found:
            return found
    results = status.answer.get("results")
    if isinstance(results, Mapping):
        names = sorted(map(str, results), key=lambda name: name != _OUTPUT)
        for name in names[:_MOST_PARAMETERS]:
            found = _result_parameter(client, status.address, name, results[name])
            if found:
                return found
    raise NoResult(details=status.excerpt)


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


def _readable(answer: Mapping[str, Any], redacted: Callable[[str], str]) -> dict[str, Any]:
    """An answer whose words for people hold no secrets: they are shown and kept."""
    messages = [
        {**item, "description": redacted(str(item.get("description", "")))}
        if isinstance(item, Mapping)
        else redacted(str(item))
        for item in _listed(answer.get("messages"))
    ]
    words = ("message", "jobStatus", "status")
    told = {name: redacted(str(answer[name])) for name in words if answer.get(name)}
    return {**answer, **told, "messages": messages}


def _status(raw: Mapping[str, Any], address: str, redacted: Callable[[str], str]) -> JobStatus:
    answer = _readable(raw, redacted)
    word = str(answer.get("jobStatus") or "")[:_LONGEST_WORD]
    if not word and str(answer.get("status", "")).lower().startswith("esrijob"):
        word = str(answer["status"])[:_LONGEST_WORD]
    messages = [
        str(item.get("description", "") if isinstance(item, Mapping) else item)[:_LONGEST_MESSAGE]
        for item in _listed(answer.get("messages"))[-_MOST_MESSAGES:]
    ]
    if answer.get("message"):
        messages.append(str(answer["message"])[:_LONGEST_MESSAGE])
    return JobStatus(
        state=_ENDED.get(word.lower(), JobState.RUNNING),
        word=word,
        messages=tuple(messages),
        fraction=_fraction(answer),
        address=address,
        answer=answer,
        excerpt=redacted(excerpt_of(answer)),
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
    try:
        fraction = done / total if isinstance(done, (int, float)) else None
    except OverflowError:
        return None
    return min(max(fraction, 0.0), 1.0) if fraction is not None and isfinite(fraction) else None


def _failure_message(status: JobStatus) -> str:
    """The server's reason, where Esri's own packaging service looks for it."""
    for item in _listed(status.answer.get("messages")):
        if isinstance(item, Mapping) and item.get("type") == "esriJobMessageTypeError":
            return str(item.get("description", ""))[:_LONGEST_MESSAGE]
    said = str(status.answer.get("message") or (status.messages or (status.word,))[-1])
    return said[:_LONGEST_MESSAGE]


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


def _result_parameter(client: Client, job: str, name: str, result: object) -> tuple[str, ...]:
    path = str(result.get("paramUrl") or "") if isinstance(result, Mapping) else ""
    address = web_address(path, f"{job}/") if path.strip() else ""
    if not address.startswith(f"{job}/"):  # what belongs to a job lies below it
        address = f"{job}/results/{quote(name, safe='')}"
    value = client.get(address).get("value")
    value = value.get("url") if isinstance(value, Mapping) else value
    named = web_address(str(value), job) if _is_text(value) else ""
    folders = _web_addresses(list(dict.fromkeys((_at_own_site(named, job), named))), job)
    for folder in folders:
        try:
            return _files_in(client, folder, job)
        except (ServiceRefused, UnreadableAnswer):
            if folder == folders[-1]:
                raise
    return ()


def _files_in(client: Client, folder: str, job: str) -> tuple[str, ...]:
    """The packages in a folder of results; ``folder`` itself where it is the package."""
    if urlsplit(folder).path.lower().endswith(".vtpk"):
        return (folder,)
    try:
        files = _listed(client.get(folder).get("files"))
    except UnreadableAnswer as error:
        if error.details.startswith("PK"):  # no listing: the archive itself
            return (folder,)
        raise
    links = [
        file.get("url") or f"{folder.rstrip('/')}/{quote(str(file.get('name')), safe='')}"
        for file in files
        if isinstance(file, Mapping) and ".vtpk" in str(file.get("name", "")).lower()
    ]
    _refuse_endless(links, folder)
    if origin(folder) != origin(job):
        return _web_addresses(links, folder)
    here = [_at_own_site(web_address(str(link), folder), job) for link in links if _is_text(link)]
    return _web_addresses(here, folder)


def _at_own_site(address: str, job: str) -> str:
    """A file or folder of some site, as this one has it at the address it is known by here."""
    site, _, below = job.partition("/rest/services/")
    _, directories, path = address.partition(_DIRECTORIES)
    if not below or not directories or origin(address) == origin(job):
        return address
    return f"{site}{directories}{path}"


def _web_addresses(links: Sequence[object], base: str) -> tuple[str, ...]:
    """What http and https can reach: an answer must lead neither to a file nor to this machine."""
    _refuse_endless(links, base)
    found = [web_address(str(link), base) for link in links if _is_text(link)]
    return tuple(link for link in found if link and not leads_home(base, link))


def _refuse_endless(links: Sequence[object], base: str) -> None:
    if len(links) > _MOST_FILES:
        raise AnswerUnsafe(
            details=excerpt_of(links[:_MOST_FILES]),
            host=host(base),
            reason=Text(
                QT_TRANSLATE_NOOP("Tilepack", "it names {count} packages"), count=len(links)
            ),
        )


def _is_text(link: object) -> bool:
    return isinstance(link, str) and bool(link.strip())


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
