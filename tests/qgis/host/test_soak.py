"""Forty exports at once against servers that fail at random: each ends, or says what it needs."""

import os
import random
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtTest import QTest

from tilepack.core.errors import TilepackError
from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.package.check import check
from tilepack.tests.support.toolbox import wait_until

EXPORTS = 40
PASSING = [
    {},
    {"faults": [{"step": "poll", "drops": True}, {"step": "poll", "status": 503}]},
    {"faults": [{"step": "submit", "status": 503, "headers": {"retry-after": "1"}}]},
    {"faults": [{"step": "download", "status": 502}, {"step": "poll", "status": 504}]},
    {"downloads": {"cut_after": 2000, "cut_times": 2}},
    {"downloads": {"cut_after": 1000, "cut_times": 1, "ignore_range": True}},
    {"downloads": {"no_length": True}},
    {"manner": "online", "presigned_seconds": 0.0001},
    {"manner": "online", "executing_seconds": 1.0, "tasks": 4},
    {"executing_seconds": 0.5, "value": "direct"},
]
ENDING = [
    {"outcome": "failed"},
    {"outcome": "timed_out"},
    {"downloads": {"truncate_to": 700}},
    {"downloads": {"html": True}},
    {"allowed": False},
    {"faults": [{"step": "submit", "drops": True}]},
    {"faults": [{"step": "poll", "body": '{"error":{"code":498,"message":"Invalid token."}}'}]},
    {"retention_seconds": 0.0},
]


def memory():
    """Bytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def start_of_another_task():
    """The seconds until a task of somebody else begins."""
    begun, asked = [], time.monotonic()
    other = QgsTask.fromFunction("other", lambda task: begun.append(time.monotonic()))
    QgsApplication.taskManager().addTask(other)
    wait_until(lambda: begun, 60)
    return begun[0] - asked


def count_of_threads():
    """Those of Python; it never forgets a thread of Qt that has ended, and calls it a dummy."""
    return sum(not one.name.startswith("Dummy-") for one in threading.enumerate())


def soak(manager, process, folder, seed):
    """One round; the seconds until other tasks of QGIS started meanwhile, and how all ended."""
    chance = random.Random(seed)  # noqa: S311
    started, latencies = [], []
    for number in range(EXPORTS):
        config = chance.choice(PASSING if chance.random() < 0.6 else ENDING)
        address = process.add(f"Soak{seed}_{number}", **config)
        started.append(
            manager.start(Request(address, folder / f"{seed}_{number}.vtpk", levels="0-2"))
        )

    def have_ended():
        return all(
            manager.job(record.id).state.has_ended or manager.job(record.id).state.needs_person
            for record in started
        )

    deadline = time.monotonic() + 240
    while not have_ended():
        assert time.monotonic() < deadline, [manager.job(each.id).state for each in started]
        latencies.append(start_of_another_task())
        QTest.qWait(300)
    return latencies, [manager.job(record.id).record for record in started]


@pytest.mark.parametrize("seed", [1])
def test_forty_exports_with_random_faults_all_end(service_process, windows, tmp_path, seed):
    folder = tmp_path / "out"
    folder.mkdir()
    threads = count_of_threads()
    manager = windows.manager()
    latencies, records = soak(manager, service_process, folder, seed)
    for record in records:
        if record.state is State.DONE:
            assert check(record.result.package, full=True).ok
        else:
            assert isinstance(record.error, TilepackError), record.state
            assert "Something went wrong" not in str(record.error)
            assert not record.request.output.exists()
    states = {record.state for record in records}
    assert {State.DONE, State.FAILED, State.SIGN_IN, State.UNKNOWN, State.EXPIRED} & states
    assert sum(record.state is State.DONE for record in records) >= EXPORTS // 3
    assert max(latencies) < 20, "other tasks of QGIS start meanwhile (bench/ measures how soon)"

    for record in records:
        if not record.state.has_ended:
            manager.cancel(record.id)
    wait_until(lambda: not QgsApplication.taskManager().countActiveTasks(), 30)
    grown = memory()
    latencies, records = soak(manager, service_process, folder, seed + 1)
    assert memory() - grown < 64 << 20, "a second round needs no more memory"
    windows.close(manager)
    wait_until(lambda: not QgsApplication.taskManager().count(), 30)
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    wait_until(lambda: count_of_threads() <= threads, 30)
