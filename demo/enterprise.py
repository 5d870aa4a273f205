"""The answers of ArcGIS Enterprise: a geoprocessing job whose result is a folder.

Forms of the documentation of ``exportTiles`` and of
https://developers.arcgis.com/rest/services-reference/enterprise/gp-job/
"""

from __future__ import annotations

import time
from typing import Any

from . import jobs
from .jobs import Job
from .orders import Order

_INPUTS = (
    "service_url", "target_cache", "storage_format_type", "copy_data_from_server", "thread_count",
    "tile_package", "export_extent", "levels", "replace_existing_tiles", "area_of_interest",
    "temp_output_path", "export_options",
)  # fmt: skip
_FOLDERS = (
    "arcgiscache", "arcgissystem\\arcgisindex", "arcgissystem\\arcgisinput",
    "arcgissystem\\arcgisjobregistry", "arcgisjobs", "arcgisoutput",
)  # fmt: skip
_MACHINE = "C:\\arcgisserver\\directories\\"
_ENDINGS = {
    jobs.SUCCEEDED: "Succeeded",
    jobs.FAILED: "Failed",
    jobs.TIMED_OUT: "Timed out",
    jobs.CANCELLED: "Cancelled",
    jobs.DELETED: "Deleted",
}


def submitted(job: Job, *, with_state: bool) -> dict[str, Any]:
    """The reply to the submission."""
    return {"jobId": job.id, "jobStatus": job.state if with_state else jobs.SUBMITTED}


def status(job: Job, *, progress: bool, with_messages: bool = True) -> dict[str, Any]:
    """The job resource. One of the ``paramUrl`` begins with a blank, as recorded."""
    state = job.state
    answer: dict[str, Any] = {"jobId": job.id, "jobStatus": state}
    if state == jobs.EXECUTING and progress:
        percent = int(job.progress * 100)
        answer["progress"] = {"type": "step", "message": "Exporting tiles...", "percent": percent}
    if state == jobs.SUCCEEDED:
        answer["results"] = {"out_service_url": {"paramUrl": "results/out_service_url"}}
    answer["inputs"] = {
        name: {"paramUrl": f"{' ' if name == 'thread_count' else ''}inputs/{name}"}
        for name in _INPUTS
    }
    answer["messages"] = _messages(job, state) if with_messages else []
    return answer


def _messages(job: Job, state: str) -> list[dict[str, str]]:
    if state == jobs.SUBMITTED:
        return [_message("Informative", "Submitted.")]
    told = [_message("Informative", f"Start Time: {_moment(job.started)}")]
    told += [_message("Informative", _MACHINE + folder) for folder in _FOLDERS]
    if state in (jobs.FAILED, jobs.TIMED_OUT):
        told.append(_message("Error", job.failure))
    if state == jobs.CANCELLED:
        told.append(_message("Abort", "Cancel complete."))
    if state in _ENDINGS:
        ended = _moment(job.started + job.age)
        told.append(
            _message(
                "Informative",
                f"{_ENDINGS[state]} at {ended} (Elapsed Time: {job.age:.2f} seconds)",
            )
        )
    return told


def parameter(name: str, value: object) -> dict[str, Any]:
    """One result or input of a job."""
    return {"paramName": name, "dataType": "GPString", "value": value}


def too_many(order: Order, limit: int, name: str) -> str:
    """The message of a job that asks for more tiles than the service allows."""
    return (
        f"ERROR 001564: Requested tile count({order.tile_count}) exceeds the maximum allowed "
        f"number of tiles({limit}) to be exported for service "
        f"{name.replace('/', '_')}:VectorTileServer."
    )


def input_value(name: str, job: Job) -> str:
    """What a job was given, as far as a client could have told it."""
    return {"levels": ",".join(map(str, job.order.levels))}.get(name, "")


def is_input(name: str) -> bool:
    """Whether jobs have an input of this name."""
    return name in _INPUTS


def _message(kind: str, text: str) -> dict[str, str]:
    return {"type": f"esriJobMessageType{kind}", "description": text}


def _moment(seconds: float) -> str:
    return time.strftime("%A, %B %d, %Y %I:%M:%S %p", time.localtime(seconds))
