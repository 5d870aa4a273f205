"""What an export asks of a service: the operation, its jobs and their results."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response

from . import enterprise, online
from .answers import Call, answer
from .config import ENTERPRISE, ONLINE
from .download import Download
from .grid import Envelope
from .jobs import SUCCEEDED, Job
from .orders import Order, Refused, read_order
from .service import Service

_DOCUMENTED_LIMIT = 100_000
_INTERNAL = "http://gisserver01.invalid:6080/arcgis"  # never resolves: RFC 2606


async def export(service: Service, call: Call) -> Response:
    """``<service>/exportTiles``."""
    config = service.config
    if config.manner == ENTERPRISE and not call.wants_json:
        return answer(call, {"operation": "exportTiles", "f": "json"}, "Export Tiles")
    if not service.allows_export(call.host):
        raise Refused(400, "Export Tiles operation is not allowed on this service.")
    order = await _order(service, call)
    limit = _DOCUMENTED_LIMIT if config.limit is None else config.limit
    over = order.tile_count > limit
    if over and config.manner == ONLINE:
        raise online.too_many(order, limit)
    failure = enterprise.too_many(order, limit, service.name) if over else ""
    job = service.desk.submit(order, service.source, service.around.workers, failure)
    if config.manner == ONLINE:
        reply = online.submitted(job, service.name, service.item_id)
        return answer(call, reply, "Export Tiles", always_json=True)
    reply = enterprise.submitted(job, with_state=config.terminal_reply)
    return answer(call, reply, "Export Tiles")


async def job(service: Service, call: Call) -> Response:
    """``<service>/jobs/{id}``."""
    return _told(service, call, _job(service, call))


async def job_parameter(service: Service, call: Call) -> Response:
    """``<job>/results/out_service_url`` and ``<job>/inputs/…`` of Enterprise."""
    job = _job(service, call)
    at = call.request.path_params
    if service.config.manner != ENTERPRISE:
        raise Refused(400, "Invalid URL")
    if at["kind"] == "inputs" and enterprise.is_input(at["name"]):
        value: object = enterprise.input_value(at["name"], job)
        return answer(call, enterprise.parameter(at["name"], value), at["name"])
    if at["kind"] != "results" or at["name"] != "out_service_url" or job.state != SUCCEEDED:
        raise Refused(400, f"Parameter not found: {at['kind']}/{at['name']}")
    told = enterprise.parameter("out_service_url", _value(service, call, job))
    if service.config.value == "absent":
        del told["value"]
    return answer(call, told, "out_service_url")


async def listing(service: Service, call: Call) -> Response:
    """The output folder of a job."""
    job = service.desk.find(call.request.path_params["job"])
    folder = _folder_url(service, call, job.id)
    files = [{"name": file.name, "url": f"{folder}/{file.name}"} for file in job.files]
    return answer(call, {"files": files, "folders": []}, f"Folder: {job.id}")


async def download(service: Service, call: Call) -> Response:
    """A file in the output folder of a job."""
    job = service.desk.find(call.request.path_params["job"])
    for file in job.files:
        if file.name == call.request.path_params["file"]:
            return Download(file, service.config.downloads, {})
    return PlainTextResponse("File not found", 404)


async def cancel(service: Service, call: Call) -> Response:
    """``<job>/cancel``."""
    job = _job(service, call)
    config = service.config
    if config.cancel == "refuses":
        told = [f"Unable to cancel job :[{job.id}]"]
        return answer(call, {"status": "error", "messages": told, "code": 500}, "Cancel")
    if job.is_running:
        job.cancel(config.cancelling_seconds if config.cancel == "late" else 0.0)
    state = {"jobId": job.id, "jobStatus": job.state}
    return answer(call, state, "Cancel", always_json=config.manner == ONLINE)


async def _order(service: Service, call: Call) -> Order:
    root = service.package.root
    covered = Envelope.from_json(root["fullExtent"])
    first, last = root.get("minLOD"), root.get("maxLOD")
    if first is None or last is None:
        first, *_, last = (0, *service.package.levels())
    own = range(first, last + 1)
    version = service.config.current_version
    # Polygons with 100,000s of vertices take a while; other calls are answered meanwhile.
    order = await run_in_threadpool(read_order, call.params, service.grid, covered, own, version)
    more = order.tile_count + service.config.counts_more
    return Order(order.levels, order.area, more)


def _job(service: Service, call: Call) -> Job:
    if not call.request.url.path.startswith(f"{service.path}/{service.config.job_path}/"):
        raise Refused(404, "Invalid URL")
    return service.desk.find(call.request.path_params["job"])


def _told(service: Service, call: Call, job: Job) -> Response:
    config = service.config
    if config.manner == ENTERPRISE:
        messages = call.params.get("returnMessages", "true").lower() != "false"
        told = enterprise.status(job, progress=config.progress, with_messages=messages)
        return answer(call, told, f"Job {job.id}")
    base = service.around.storage_base(call.host)
    links = [service.around.storage.link(base, f, service.name, config) for f in job.files]
    return answer(call, online.status(job, links, config.tasks), "Job", always_json=True)


def _value(service: Service, call: Call, job: Job) -> str | None:
    folder, value = _folder_url(service, call, job.id), service.config.value
    if "://" in value:
        return value
    return {
        "folder": folder,
        "direct": f"{folder}/{job.files[0].name}",
        "internal": folder.replace(f"{call.base}/{service.site}", _INTERNAL),
    }.get(value)


def _folder_url(service: Service, call: Call, job_id: str) -> str:
    place = f"rest/directories/arcgisoutput/{service.folder_name}/{job_id}"
    return f"{call.base}/{service.site}/{place}"
