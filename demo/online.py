"""The answers of ArcGIS Online: a flat job whose result is a signed link to a storage host."""

from __future__ import annotations

import secrets
from typing import Any

from . import jobs
from .jobs import Job
from .orders import Order, Refused

_ERROR = (jobs.FAILED, jobs.TIMED_OUT)
_CANCELLED = (jobs.CANCELLED, jobs.DELETED)


def submitted(job: Job, name: str, item_id: str) -> dict[str, Any]:
    """The reply to the submission: ``status`` is not the state of the job, ``id`` not its id."""
    return {
        "id": secrets.token_hex(8),
        "name": name.rpartition("/")[2],
        "url": None,
        "status": "success",
        "itemId": item_id,
        "type": "Vector Tile Service",
        "jobId": job.id,
        "message": "success",
    }


def status(job: Job, links: list[str], tasks: int) -> dict[str, Any]:
    """The job resource. The counts of tiles stay 0, as recorded; the counts of tasks are true."""
    state = job.state
    done = int(tasks * job.progress)
    stopped = tasks - done
    return {
        "jobId": job.id,
        "type": "EXPORTTILES",
        "jobStatus": state,
        "message": job.failure if state in _ERROR else None,
        "extent": job.order.area.envelope.as_json(),
        "startTime": int(job.started * 1000),
        "lastTime": int((job.started + job.age) * 1000),
        "estimatedNumTiles": job.order.tile_count,
        "numTiles": 0,
        "estimatedTilesSize": 0,
        "tilesSize": 0,
        "numTasks": tasks,
        "numSubmittedTasks": stopped if state == jobs.SUBMITTED else 0,
        "numProcessingTasks": stopped if state in (jobs.EXECUTING, jobs.CANCELLING) else 0,
        "numDoneTasks": done,
        "numErrorTasks": stopped if state in _ERROR else 0,
        "numCanceledTasks": stopped if state in _CANCELLED else 0,
        "output": {"outputUrl": links, "itemId": None},
        "levelStats": [{"level": level} for level in job.order.levels],
    }


def too_many(order: Order, limit: int) -> Refused:
    """The reply to a request for more tiles than the service allows.

    Only its parts and their order are known, from a client that looks for them; the sentence is
    made around them.
    """
    return Refused(
        500,
        f"Cannot export tiles: the estimated tile count ({order.tile_count}) is greater than the "
        f"max export tiles count ({limit}) of this service.",
    )
