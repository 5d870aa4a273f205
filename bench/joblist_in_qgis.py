"""Open the list of jobs in this QGIS and move a row; what it takes, as JSON on the standard output.

``python -m tilepack.bench.joblist_in_qgis FOLDER COUNT``, without a screen: as many job records are
written to the folder, read back by the manager, and listed.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import JobFailed
from ..core.export.record import JobRecord, State
from ..core.export.request import Request, Result
from ..core.export.store import JobStore
from ..core.host.manager import ExportManager
from ..core.host.settings import HISTORY_LENGTH
from ..core.host.storedarea import area_as_json, area_from_json
from ..ui.jobs import JobsPanel
from ..ui.jobsmodel import JOB
from .timing import timed

_SERVICE = "https://example.org/arcgis/rest/services/Land/VectorTileServer"
_RUNS = 5
_MOVES = 50  # of a row, in each run
_HOUR = 3600.0


def main(words: list[str]) -> int:
    """Measure, print, and leave without tearing QGIS down."""
    folder, count = Path(words[0]), int(words[1])
    application = QgsApplication([], True, str(folder))
    application.initQgis()
    HISTORY_LENGTH.set(count)
    manager = _manager(folder, count)
    if len(manager.jobs()) != count:
        print(f"{len(manager.jobs())} of {count} records were read back.")
        return 1
    print(json.dumps({**_loaded(folder), **_measured(manager)}), flush=True)
    manager.stop_all()
    return 0


def _manager(folder: Path, count: int) -> ExportManager:
    """A manager that has read ``count`` records."""
    store = _store(folder)
    for number in range(count):
        store.add(_record(number))
    manager, loaded = ExportManager(store), []
    manager.loaded.connect(lambda: loaded.append(True))
    manager.load()
    while not loaded:
        QCoreApplication.processEvents()
    return manager


def _store(folder: Path) -> JobStore:
    return JobStore(folder / "jobs", area_as_json, area_from_json)


def _loaded(folder: Path) -> dict[str, float]:
    """Median seconds of reading all records, and of nothing but parsing their files."""
    store = _store(folder)

    def parse() -> None:
        for path in store.paths():
            json.loads(path.read_bytes())

    load, parsing = timed(store.load, parse, runs=_RUNS)
    return {"load": load, "parse": parsing}


def _record(number: int) -> JobRecord:
    """An export of some hours ago: most are done, some with warnings, some have failed."""
    created = time.time() - number * _HOUR
    output = Path(f"/maps/Land_canvas_{number:04}.vtpk")
    record = JobRecord(
        Request(_SERVICE, output), created=created, since=created, ended=created + 90, asked=12480
    )
    if number % 10 == 0:
        return replace(record, state=State.FAILED, error=JobFailed(message="Out of ink."))
    warnings = ("One bundle was mended.",) if number % 7 == 0 else ()
    result = Result(output, None, ("j1",), 12301, 12480, 96_000_000, 1, 60.0, warnings)
    return replace(record, state=State.DONE, result=result)


def _measured(manager: ExportManager) -> dict[str, float]:
    """Medians in seconds; the first run is not counted: QGIS gets its own things ready."""
    opened, refreshed, slowest = [], [], []
    for _ in range(_RUNS + 1):
        start = perf_counter()
        panel = JobsPanel(None, manager)
        panel.resize(400, 900)
        panel.show()
        panel.grab()
        opened.append(perf_counter() - start)
        moves = [_moved(manager, panel) for _ in range(_MOVES)]
        refreshed.append(statistics.median(moves))
        slowest.append(max(moves))
        panel.close_connections()
        panel.deleteLater()
    return {
        "open": statistics.median(opened[1:]),
        "refresh": statistics.median(refreshed[1:]),
        "slowest": statistics.median(slowest[1:]),
        "moves": _MOVES,
    }


def _moved(manager: ExportManager, panel: JobsPanel) -> float:
    """From the news of the row on top until it is drawn."""
    job_id = panel.view.model().index(0, 0).data(JOB).id
    start = perf_counter()
    manager.changed.emit(job_id)
    QCoreApplication.processEvents()
    return perf_counter() - start


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)  # destructors of a QGIS that was not closed may crash
