"""Let exports wait for a server in this QGIS; threads and latencies, as JSON on standard output.

``python -m tilepack.bench.waiting_in_qgis FOLDER SERVICE COUNT``, without a screen. The person's
limit of jobs at the server is lifted, so that all of them wait there.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ..core.export.record import Step
from ..core.export.request import Request
from ..core.export.store import JobStore
from ..core.host.manager import ExportManager
from ..core.host.settings import PARALLEL_JOBS
from ..core.host.storedarea import area_as_json, area_from_json

_WATCHED, _STARTS = 10.0, 40  # seconds, and other tasks begun meanwhile
_PATIENCE = 60.0  # seconds until every export is at the server


def main(folder: Path, service: str, count: int) -> int:
    """Measure, print, and leave without tearing QGIS down."""
    folder.mkdir()
    application = QgsApplication([], True, str(folder))
    application.initQgis()
    PARALLEL_JOBS.most = count
    PARALLEL_JOBS.set(count)
    alone = [_start_of_another_task() for _ in range(_STARTS)]
    before = _threads()
    manager = ExportManager(JobStore(folder / "jobs", area_as_json, area_from_json))
    records = [
        manager.start(Request(service, folder / f"{number}.vtpk"), wants_layer=False)
        for number in range(count)
    ]
    deadline = time.monotonic() + _PATIENCE

    def are_at_server() -> bool:
        jobs = [manager.job(record.id).record for record in records]
        return all(job.parts and job.parts[0].step is Step.AT_SERVER for job in jobs)

    while not are_at_server():
        if time.monotonic() > deadline:
            print("The exports did not reach the server.")
            return 1
        _turn(0.1)
    _turn(1.0)
    print(json.dumps({**_watched(before), "alone": statistics.median(alone)}), flush=True)
    manager.stop_all()
    return 0


def _watched(before: int) -> dict[str, float]:
    """What is to be seen while all wait: the medians, and the slowest start of another task."""
    latencies, running, threads = [], [], []
    begin = time.monotonic()
    for _ in range(_STARTS):
        latencies.append(_start_of_another_task())
        _turn(_WATCHED / _STARTS)
        tasks = QgsApplication.taskManager().tasks()
        running.append(sum(task.status() == QgsTask.TaskStatus.Running for task in tasks))
        threads.append(_threads() - before)
    return {
        "threads": max(running),
        "more": max(0, int(statistics.median(threads))),
        "latency": statistics.median(latencies),
        "slowest": max(latencies),
        "starts": _STARTS,
        "seconds": time.monotonic() - begin,
    }


def _start_of_another_task() -> float:
    """The seconds until a task of somebody else begins."""
    begun: list[float] = []
    loop, asked = QEventLoop(), time.perf_counter()
    other = QgsTask.fromFunction("other", lambda _: begun.append(time.perf_counter()))
    other.taskCompleted.connect(loop.quit)
    QgsApplication.taskManager().addTask(other)
    loop.exec()
    return begun[0] - asked


def _turn(seconds: float) -> None:
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def _threads() -> int:
    """All threads of this process, whoever began them."""
    return len(list(Path("/proc/self/task").iterdir()))


if __name__ == "__main__":
    code = main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
    sys.stdout.flush()
    os._exit(code)  # destructors of a QGIS that was not closed may crash
