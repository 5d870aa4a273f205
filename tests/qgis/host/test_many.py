"""Many exports at once, and a long history of them."""

import time
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.host.settings import HISTORY_LENGTH
from tilepack.demo.config import ServiceConfig
from tilepack.demo.faults import Downloads
from tilepack.tests.support.jobs import history
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import state_of
from tilepack.ui.dock import ExportDock
from tilepack.ui.jobs import JobsPanel
from tilepack.ui.jobstab import JobsTab

EXPORTS = 40
EXECUTING = 0.3  # seconds that each job takes at the server


def most_at_a_time(spans):
    """How many of the spans (begin, end) overlap at the most."""
    return max(sum(begin <= now < end for begin, end in spans) for now, _ in spans)


def test_scenario_36_forty_at_once_go_two_at_a_time_and_in_order(bench, manager):
    """Other tasks of QGIS start at once meanwhile."""
    bench.server.log.clear()
    slow = Downloads(bytes_per_second=2_000_000)
    services = [
        bench.server.add(f"Many{n:02}", ServiceConfig(executing_seconds=EXECUTING, downloads=slow))
        for n in range(EXPORTS)
    ]
    records = [
        manager.start(Request(service.url, bench.folder / f"{n}.vtpk", levels="0-1"))
        for n, service in enumerate(services)
    ]
    begun = []
    wait_until(lambda: bench.requests("download"), 30)
    asked = time.monotonic()
    other = QgsTask.fromFunction("other", lambda task: begun.append(time.monotonic()))
    QgsApplication.taskManager().addTask(other)

    wait_until(lambda: all(state_of(manager, record).has_ended for record in records), 120)
    assert {state_of(manager, record) for record in records} == {State.DONE}
    assert begun[0] - asked < 2.0

    wait_until(lambda: all(entry.ended for entry in bench.requests("download")))
    log = bench.requests()
    jobs = [(entry.at, entry.at + EXECUTING) for entry in log if entry.step == "submit"]
    downloads = [(entry.at, entry.ended) for entry in log if entry.step == "download"]
    assert most_at_a_time(jobs) == most_at_a_time(downloads) == 2
    order = [int(entry.service[-2:]) for entry in log if entry.step == "submit"]
    assert sorted(order) == list(range(EXPORTS))
    # Two are sent at a time, and the second may be the faster one; while QGIS has forgotten a task
    # some overtake it. In no order at all they would be thirteen places off.
    assert sum(abs(number - place) for place, number in enumerate(order)) <= 2 * EXPORTS


@pytest.fixture
def long_history(windows, monkeypatch):
    """The records of two thousand ended exports."""
    monkeypatch.setattr(HISTORY_LENGTH, "value", lambda: 2000)
    store = windows.store()
    for each in history(2020, time.time()):
        if each.record.state.has_ended:
            store.add(each.record)
    store.close()


def test_scenario_37_two_thousand_jobs_open_with_the_dock(long_history, qgis_iface, manager):
    """How quickly is measured by ``make bench`` (*job list, open*)."""
    told = []
    manager.loaded.connect(lambda: told.append(len(manager.jobs())))
    manager.load()
    wait_until(lambda: told, 60)
    dock = ExportDock(qgis_iface, lambda: manager)
    dock.setFloating(True)
    dock.hide()
    tab = JobsTab(qgis_iface, manager, dock)
    dock.show_jobs()
    QCoreApplication.processEvents()
    panel = dock.findChild(JobsPanel)
    assert panel.model.rowCount() == told[0] >= 1980
    tab.close()
    dock.close_connections()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_of_a_long_history_the_latest_are_kept(windows, monkeypatch):
    store = windows.store()
    records = [
        replace(each.record, ended=1000.0 + n)
        for n, each in enumerate(history(60, time.time()))
        if each.record.state.has_ended
    ]
    for record in records:
        store.add(record)
    store.close()
    monkeypatch.setattr(HISTORY_LENGTH, "value", lambda: 10)
    manager = windows.manager()
    manager.load()
    wait_until(lambda: manager.jobs())
    latest = sorted(records, key=lambda record: record.ended)[-10:]
    assert {job.id for job in manager.jobs()} == {record.id for record in latest}
