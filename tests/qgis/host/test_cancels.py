"""Fifty cancels in each state: no crash, no file at the target, the server told."""

import pytest

from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.host.entries import ProgressTeller
from tilepack.demo import faults
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import state_of, wait_for

TIMES = 50
AT_SERVER = {State.PACKAGING, State.DOWNLOADING, State.PAUSED, State.OFFLINE, State.SIGN_IN}
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


@pytest.mark.parametrize("state", HOW, ids=lambda state: state.value)
def test_fifty_cancels(bench, manager, monkeypatch, state):
    address = bench.service(**HOW[state])
    put_into(bench, manager, state, monkeypatch)
    others = []
    if state is State.WAITING:  # two have the places at the server
        for number in range(2):
            output = bench.folder / f"other{number}.vtpk"
            others.append(manager.start(Request(address, output, levels="0")))
        for other in others:
            wait_for(manager, other, State.PACKAGING)
    mbtiles = bench.folder / "copy.mbtiles" if state is State.CONVERTING else None
    for number in range(TIMES):
        output = bench.folder / f"{number}.vtpk"
        record = manager.start(Request(address, output, levels="0-1", mbtiles=mbtiles))
        if state is State.PAUSED:
            wait_for(manager, record, State.DOWNLOADING)
            manager.pause(record.id)
        wait_for(manager, record, state)
        manager.cancel(record.id)
        wait_for(manager, record, State.CANCELLED)
        wait_until(lambda: not manager._entries[record.id].is_working)  # noqa: B023
        manager.remove(record.id)
    for other in others:
        manager.cancel(other.id)
        wait_for(manager, other, State.CANCELLED)
    left = [name for name in bench.files() if name != "jobs"]
    assert left == []
    if state in AT_SERVER:
        assert len(bench.requests("cancel")) == TIMES
    wait_until(lambda: len(list((bench.folder / "jobs").glob("*.json"))) == 3 * len(others))
    assert [state_of(manager, other) for other in others] == [State.CANCELLED] * len(others)
