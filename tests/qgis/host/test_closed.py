"""Windows that are closed in every state, race for what is left, or cannot write their records."""

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest

from tilepack.core.errors import RecordsUnwritable, SubmissionUnknown
from tilepack.core.export.record import State
from tilepack.core.export.request import HaltReason, Request
from tilepack.core.package.check import check
from tilepack.tests.qgis.host.test_cancels import HOW, put_into
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import state_of, wait_for

NEEDS_PERSON = (State.PAUSED, State.SIGN_IN, State.UNKNOWN)


def start(bench, manager, state=None):
    address = bench.service(**HOW.get(state, {}))
    mbtiles = bench.folder / "land-copy.mbtiles" if state is State.CONVERTING else None
    return manager.start, Request(address, bench.output, levels="0-1", mbtiles=mbtiles)


def heal(bench):
    """The service is well again, and its jobs are done."""
    bench.config.faults.clear()
    bench.config.downloads.bytes_per_second = None
    bench.config.executing_seconds = 0.0


@pytest.mark.parametrize("state", HOW, ids=lambda state: state.value)
def test_closed_in_any_state_the_next_window_goes_on(bench, windows, monkeypatch, state):
    first = windows.manager()
    begin, request = start(bench, first, state)
    with monkeypatch.context() as patch:
        put_into(bench, first, state, patch)
        record = begin(request)
        if state is State.PAUSED:
            wait_for(first, record, State.DOWNLOADING)
            first.pause(record.id)
        wait_for(first, record, state)
        if state is State.SUBMITTING:
            wait_until(lambda: bench.requests("submit"))
        windows.close(first)
    assert not bench.output.exists()
    heal(bench)

    second = windows.manager()
    second.load()
    wait_until(second.jobs)
    wait_for(second, record, State.DONE, *NEEDS_PERSON)
    if state is State.SUBMITTING:
        assert isinstance(second.job(record.id).record.error, SubmissionUnknown)
    if state_of(second, record) in NEEDS_PERSON:
        second.go_on(record.id)
    wait_for(second, record, State.DONE)
    assert check(bench.output, full=True).ok
    assert len(bench.requests("submit")) == (2 if state is State.SUBMITTING else 1)
    assert not bench.requests("cancel")
    assert not [name for name in bench.files() if "part" in name]


@pytest.mark.parametrize("state", [State.WAITING, State.PACKAGING], ids=lambda state: state.value)
def test_once_stopped_nothing_begins_again(bench, windows, monkeypatch, state):
    """The tasks that are cancelled then are no sign that QGIS may stay open."""
    monkeypatch.setattr("tilepack.core.host.closing._CHECK_MS", 50)
    manager = windows.manager()
    begin, request = start(bench, manager, state)
    put_into(bench, manager, state, monkeypatch)
    record = begin(request)
    wait_for(manager, record, state)
    manager.stop_all()
    asked = len(bench.requests())
    QTest.qWait(300)
    assert manager.tasks == []
    assert not QgsApplication.taskManager().count()
    assert len(bench.requests()) == asked


def test_two_windows_that_race_for_what_is_left_share_nothing(bench, windows):
    first = windows.manager()
    begin, request = start(bench, first, State.PACKAGING)
    record = begin(request)
    wait_for(first, record, State.PACKAGING)
    windows.close(first)
    rivals = [windows.manager() for _ in range(3)]
    for rival in rivals:
        rival.load()
    wait_until(lambda: all(rival.jobs() for rival in rivals))
    wait_until(lambda: any(rival.job(record.id).is_ours for rival in rivals))
    assert sum(rival.job(record.id).is_ours for rival in rivals) == 1
    heal(bench)
    for rival in rivals:
        wait_for(rival, record, State.DONE, seconds=60)
    assert len(bench.requests("submit")) == len(bench.requests("download")) == 1


def test_a_record_deleted_while_its_export_runs_is_there_again_in_the_end(bench, manager, windows):
    begin, request = start(bench, manager, State.PACKAGING)
    record = begin(request)
    wait_for(manager, record, State.PACKAGING)
    for path in (bench.folder / "jobs").glob("*.json"):
        path.unlink()
    heal(bench)

    def is_done():
        kept = windows.store().read(record.id)
        return kept is not None and kept.state is State.DONE

    wait_until(is_done)


def test_a_profile_that_cannot_be_written_is_said_and_nothing_is_sent(bench, manager):
    jobs = bench.folder / "jobs"
    jobs.write_text("a file in the way", encoding="utf-8")
    begin, request = start(bench, manager)
    record = begin(request)
    wait_for(manager, record, State.FAILED)
    assert isinstance(manager.job(record.id).record.error, RecordsUnwritable)
    assert not bench.requests()
    jobs.unlink()
    manager.retry(record.id)
    wait_for(manager, record, State.DONE)


def test_jobs_of_a_profile_that_cannot_be_written_are_shown_all_the_same(
    bench, windows, monkeypatch
):
    first = windows.manager()
    begin, request = start(bench, first, State.PACKAGING)
    record = begin(request)
    wait_for(first, record, State.PACKAGING)
    windows.close(first)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tilepack.core.export.store.Owner", refuse)
    second = windows.manager()
    second.load()
    wait_until(second.jobs)
    assert not second.job(record.id).is_ours
    assert state_of(second, record) is State.PACKAGING


def test_cancelled_while_qgis_asks_about_the_project(bench, manager):
    """Everything is on hold then; the person stays, and what was cancelled is not taken up."""
    begin, request = start(bench, manager, State.PACKAGING)
    record = begin(request)
    wait_for(manager, record, State.PACKAGING)
    for task in manager.tasks:
        task.cancel()
    wait_until(lambda: manager._closing.is_on)
    manager.cancel(record.id)
    assert state_of(manager, record) is State.CANCELLING
    wait_for(manager, record, State.CANCELLED)
    assert len(bench.requests("cancel")) == 1
    assert manager._entries[record.id].halt.reason is HaltReason.CANCEL
