"""Exports in the background: many at once, stopped, continued, and found again after a restart."""

import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
    QgsTask,
)

from tilepack.core.errors import Cancelled, JobFailed, OutputTaken
from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.host.area import extent_area
from tilepack.core.host.tasks import Finished
from tilepack.core.package.check import check
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import state_of, wait_for


def request(bench, address, name="land", **changes):
    return Request(address, bench.folder / f"{name}.vtpk", levels="0-3", **changes)


def test_an_export_ends_with_a_checked_package_and_a_record(bench, manager, windows):
    record = manager.start(request(bench, bench.service(executing_seconds=1.0)))
    wait_for(manager, record, State.DONE)
    wait_until(lambda: manager.outcomes)
    (outcome,) = manager.outcomes
    assert isinstance(outcome, Finished) and outcome.shown is not None
    assert check(bench.folder / "land.vtpk", full=True).ok
    windows.close(manager)
    (kept,) = windows.store().load().records
    assert kept.state is State.DONE and kept.result.tiles == outcome.result.tiles
    assert not [name for name in bench.files() if "part" in name]


def test_many_exports_hold_one_thread_while_they_wait(bench, manager):
    """Two are at the server; other tasks of QGIS start at once."""
    address = bench.service(executing_seconds=2.0)
    records = [manager.start(request(bench, address, f"land{n}")) for n in range(5)]
    wait_until(lambda: len(bench.requests("submit")) == 2)
    waiting = [record for record in records if state_of(manager, record) is State.WAITING]
    assert [manager.job(record.id).ahead for record in waiting] == [0, 1, 2]
    begun = []
    other = QgsTask.fromFunction("other", lambda task: begun.append(time.monotonic()))
    asked = time.monotonic()
    QgsApplication.taskManager().addTask(other)
    wait_until(lambda: begun)
    assert begun[0] - asked < 1.0
    for record in records:
        wait_for(manager, record, State.DONE)
    assert len(bench.requests("submit")) == 5


def test_a_failed_job_is_told_once_and_can_be_run_again(bench, manager):
    address = bench.service(outcome="failed", failure="ERROR 999999: no luck")
    record = manager.start(request(bench, address))
    wait_for(manager, record, State.FAILED)
    wait_until(lambda: manager.outcomes)
    assert isinstance(manager.outcomes[0], JobFailed)
    bench.config.outcome = "succeeded"
    manager.retry(record.id)
    wait_for(manager, record, State.DONE)
    wait_until(lambda: len(manager.outcomes) == 2)


@pytest.mark.parametrize("by", ["manager", "task manager"])
def test_cancelled_while_the_server_packs_the_server_is_told(bench, manager, by):
    record = manager.start(request(bench, bench.service(executing_seconds=60.0)))
    wait_for(manager, record, State.PACKAGING)
    wait_until(lambda: bench.requests("poll"))
    if by == "manager":
        manager.cancel(record.id)
    else:
        (task,) = [
            task
            for task in QgsApplication.taskManager().tasks()
            if task.canCancel() and "land.vtpk" in task.description()
        ]
        task.cancel()
    wait_for(manager, record, State.CANCELLED)
    assert len(bench.requests("cancel")) == 1
    wait_until(lambda: manager.outcomes)
    assert isinstance(manager.outcomes[0], Cancelled)
    assert bench.files() == ["jobs"]


def test_closing_loses_nothing_and_the_next_start_goes_on(bench, windows):
    """Scenario 29; tests/e2e/test_left.py closes a real window."""
    first = windows.manager()
    address = bench.service(executing_seconds=2.0)
    record = first.start(request(bench, address, area=north_east()))
    wait_for(first, record, State.PACKAGING)
    windows.close(first)
    second = windows.manager()
    told = []
    second.resumed.connect(lambda *numbers: told.append(numbers))
    second.load()
    wait_until(lambda: second.jobs())
    wait_for(second, record, State.DONE)
    assert len(bench.requests("submit")) == 1
    assert not bench.requests("cancel")
    with Package.open(bench.folder / "land.vtpk") as package:
        assert package.tile_count() == second.job(record.id).record.asked
    wait_until(lambda: told)
    assert told == [(1, 0)]


def test_qgis_cancels_everything_when_it_closes_and_nothing_is_given_up(bench, manager):
    """And when the person stays after all, the exports go on (scenario 29)."""
    address = bench.service(executing_seconds=4.0)
    records = [manager.start(request(bench, address, f"land{n}")) for n in range(2)]
    for record in records:
        wait_for(manager, record, State.PACKAGING)
    QgsApplication.taskManager().cancelAll()
    for record in records:
        wait_for(manager, record, State.DONE)
    assert len(bench.requests("submit")) == 2
    assert not bench.requests("cancel")


def test_a_second_window_sees_the_jobs_and_fetches_none_twice(bench, windows):
    """Scenario 30; tests/e2e/test_left.py opens two real windows."""
    first, second = windows.manager(), windows.manager()
    second.load()
    record = first.start(request(bench, bench.service(executing_seconds=4.0)))
    wait_until(lambda: [job.id for job in second.jobs()] == [record.id], 15)
    assert not second.job(record.id).is_ours
    wait_for(first, record, State.DONE)
    wait_for(second, record, State.DONE, seconds=60)
    assert len(bench.requests("submit")) == len(bench.requests("download")) == 1


def test_two_exports_to_one_file_are_one_job(bench, manager):
    address = bench.service(executing_seconds=60.0)
    manager.start(request(bench, address))
    with pytest.raises(OutputTaken):
        manager.start(request(bench, address))
    assert len(manager.jobs()) == 1


def north_east():
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    box = QgsRectangle(1, 1, HALF, HALF)
    return extent_area(box, crs, QgsProject.instance().transformContext())


def test_an_export_that_waits_for_its_turn_is_on_disk_already(bench, windows, manager):
    address = bench.service(executing_seconds=60.0)
    records = [manager.start(request(bench, address, f"land{n}")) for n in range(4)]
    wait_until(lambda: len(windows.store().load().records) == len(records))
    assert state_of(manager, records[-1]) is State.WAITING
