"""Scenario 28: cancelled in each state, by the dock and by the task manager of QGIS.

No crash in fifty repeats, no file at the target, the server told.
"""

import pytest
from qgis.core import QgsApplication

from tilepack.core.errors import Cancelled
from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.host.entries import ProgressTeller
from tilepack.core.host.settings import PARALLEL_JOBS
from tilepack.demo import faults
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import wait_for

TOGETHER, ROUNDS = 8, 7  # at least fifty of each
TOLD = {  # whose job the server still has, under an id that is known
    State.PACKAGING,
    State.DOWNLOADING,
    State.PAUSED,
    State.OFFLINE,
    State.SIGN_IN,
    State.CHECKING,
}
BY_TASK = (  # those in which something works or waits by itself, so that there is a task
    State.SUBMITTING,
    State.PACKAGING,
    State.OFFLINE,
    State.DOWNLOADING,
    State.CHECKING,
    State.CONVERTING,
)
HOW = {
    State.WAITING: {"executing_seconds": 600.0},
    State.SUBMITTING: {},
    State.PACKAGING: {"executing_seconds": 600.0},
    State.DOWNLOADING: {},
    State.PAUSED: {},
    State.OFFLINE: {"executing_seconds": 600.0},
    State.SIGN_IN: {"executing_seconds": 600.0},
    State.CHECKING: {},
    State.CONVERTING: {},
}


def put_into(bench, manager, state, monkeypatch):
    """Let the service, or a slow worker, keep exports in a state."""
    config = bench.config
    if state is State.SUBMITTING:
        config.faults.always("submit", faults.hanging())
    if state in (State.DOWNLOADING, State.PAUSED):
        config.downloads.bytes_per_second = 3_000
    if state is State.OFFLINE:
        config.faults.always("poll", faults.gateway(503))
    if state is State.SIGN_IN:
        config.faults.always("poll", faults.error_body(498, "Invalid token."))
    if state in (State.CHECKING, State.CONVERTING):
        tell = ProgressTeller.__call__

        def wait_there(teller, progress):
            tell(teller, progress)
            entry = teller._entry
            if entry.state is state:
                entry.halt.wait(20.0)

        monkeypatch.setattr(ProgressTeller, "__call__", wait_there)


@pytest.fixture
def eight_at_a_time(monkeypatch):
    """Not in the settings: other runs of the tests, at the same time, have the same profile."""
    monkeypatch.setattr(PARALLEL_JOBS, "value", lambda: TOGETHER)


@pytest.mark.parametrize("state", HOW, ids=lambda state: state.value)
def test_scenario_28_fifty_cancels(bench, eight_at_a_time, manager, monkeypatch, state):
    address = bench.service(**HOW[state])
    put_into(bench, manager, state, monkeypatch)
    others = fill_the_server(bench, manager, address) if state is State.WAITING else []
    for number in range(ROUNDS):
        records = [begin(bench, manager, address, f"{number}_{n}", state) for n in range(TOGETHER)]
        for record in records if state is State.PAUSED else ():
            wait_for(manager, record, State.DOWNLOADING)
            manager.pause(record.id)
        for record in records:
            wait_for(manager, record, state)
        cancel_all(manager, records)
        for record in records:
            manager.remove(record.id)
    cancel_all(manager, others)
    assert [name for name in bench.files() if name != "jobs"] == []
    if state in TOLD:
        assert len(bench.requests("cancel")) == TOGETHER * ROUNDS
    wait_until(lambda: len(list((bench.folder / "jobs").glob("*.json"))) <= 3 * len(others))


@pytest.mark.parametrize("state", BY_TASK, ids=lambda state: state.value)
def test_scenario_28_cancelled_from_the_task_manager(bench, manager, monkeypatch, state):
    address = bench.service(**HOW[state])
    put_into(bench, manager, state, monkeypatch)
    record = begin(bench, manager, address, "one", state)
    wait_for(manager, record, state)
    (task,) = [
        task
        for task in QgsApplication.taskManager().tasks()
        if task.canCancel() and "one.vtpk" in task.description()
    ]
    task.cancel()
    wait_for(manager, record, State.CANCELLED, seconds=5)
    wait_until(lambda: manager.outcomes)
    assert isinstance(manager.outcomes[0], Cancelled)
    assert [name for name in bench.files() if name != "jobs"] == []
    assert len(bench.requests("cancel")) == (state in TOLD)


def fill_the_server(bench, manager, address):
    """Take all places at the server, so that everything else waits."""
    others = []
    for number in range(TOGETHER):
        output = bench.folder / f"other{number}.vtpk"
        others.append(manager.start(Request(address, output, levels="0")))
    for other in others:
        wait_for(manager, other, State.PACKAGING)
    return others


def cancel_all(manager, records):
    for record in records:
        manager.cancel(record.id)
    for record in records:
        wait_for(manager, record, State.CANCELLED)
    wait_until(lambda: not any(entry.is_working for entry in manager._entries.values()))


def begin(bench, manager, address, name, state):
    mbtiles = bench.folder / f"{name}.mbtiles" if state is State.CONVERTING else None
    output = bench.folder / f"{name}.vtpk"
    return manager.start(Request(address, output, levels="0-1", mbtiles=mbtiles))
