"""Fetch one file inside this QGIS; seconds and added memory, as JSON on the standard output.

``python -m tilepack.bench.download_in_qgis WAY ADDRESS TARGET``, without a screen. ``WAY`` is
``tilepack`` (the transport adapter and ``core/export/download``, in a task beside the event loop,
as an export does it) or ``filedownloader`` (QGIS's algorithm ``native:filedownloader``, in a task
as QGIS's toolbox runs it). The peak of the memory is that of the process, so each fetch has one.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsTask,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ..core.export.download import Download, fetch
from ..core.host.network import connector


def main(way: str, address: str, target: Path) -> int:
    """Fetch and print."""
    application = QgsApplication([], True)
    application.initQgis()
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    begin = {"tilepack": _own, "filedownloader": _filedownloader}[way]
    loop, ends = QEventLoop(), []
    before = _memory("VmRSS")
    start = perf_counter()

    def ended(*told: object) -> None:
        ends.append((perf_counter(), told))
        QTimer.singleShot(0, loop.quit)

    held = begin(address, target, ended)
    loop.exec()
    end, told = ends[0]
    if told and told[0] is not True:
        print(f"{way} did not fetch {address}: {told}")
        return 1
    added = _memory("VmHWM") - before
    print(json.dumps({"seconds": end - start, "added": added, "bytes": target.stat().st_size}))
    del held
    return 0


def _own(address: str, target: Path, ended: Callable[..., None]) -> QgsTask:
    connect = connector(address, "")

    def work(_: QgsTask) -> None:
        with connect(None) as session:
            fetch(session, address, Download(target), threading.Event(), lambda *_: None)

    def finished(error: Exception | None, *_: object) -> None:
        ended(error or True)

    task = QgsTask.fromFunction("fetch", work, on_finished=finished)
    QgsApplication.taskManager().addTask(task)
    return task


def _filedownloader(address: str, target: Path, ended: Callable[..., None]) -> object:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:filedownloader")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(
        algorithm, {"URL": address, "OUTPUT": str(target)}, context, feedback
    )
    task.executed.connect(ended)
    QgsApplication.taskManager().addTask(task)
    return algorithm, context, feedback, task


def _memory(name: str) -> int:
    """Bytes of this process in memory: now (``VmRSS``), or at their peak (``VmHWM``)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024
    return 0


if __name__ == "__main__":
    code = main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
    sys.stdout.flush()
    os._exit(code)  # destructors of a QGIS that was not closed may crash
