"""Networks, servers and disks that fail in between: waited for, resumed, or said plainly."""

import errno
import shutil
import time
from collections import namedtuple
from dataclasses import replace

import pytest
import requests

from tilepack.core.arcgis.client import NotConnected
from tilepack.core.errors import (
    JobUnknown,
    LinkExpired,
    NoRoom,
    ServerBusy,
    SignInExpired,
    SubmissionUnknown,
    Unreachable,
)
from tilepack.core.export import download as download_module
from tilepack.core.export.record import JobRecord, State, Step
from tilepack.core.export.request import Halt, HaltReason, Request, Stage
from tilepack.core.export.rhythm import LONG_PATIENCE, Slots
from tilepack.core.export.run import Run
from tilepack.core.package.check import check
from tilepack.core.tiles.area import Area
from tilepack.demo import faults
from tilepack.demo.faults import Downloads

HALF = 20037508.342787
NORTH_EAST = Area.of_box(1, 1, HALF, HALF)
Usage = namedtuple("Usage", "total used free")


def a_run(bench, address, **surroundings):
    request = Request(
        service=address,
        output=bench.folder / "a.vtpk",
        area=lambda service: NORTH_EAST,
        levels="0-3",
    )
    around = bench.around(patience=LONG_PATIENCE)
    return Run(JobRecord(request), replace(around, **surroundings))


def driven(run):
    run.to_end()
    return run.record


def at_the_server(bench, run):
    """Let a run submit."""
    run.work()
    assert run.record.state is State.PACKAGING
    return run


def ready(bench, run):
    """Let a run come as far as the download."""
    at_the_server(bench, run)
    while not run.will_fetch:
        bench.stop.now += 1
        run.look()
    return run


class Line:
    """A network that can be cut for some time of the bench's clock."""

    def __init__(self, bench):
        self.bench, self.until, self.tries = bench, 0.0, []

    def cut(self, seconds):
        self.until = self.bench.stop.now + seconds

    def connect(self, stop):
        session = self.bench.connect(stop)
        send = session.send

        def try_to_send(request, **how):
            if self.bench.stop.now < self.until:
                self.tries.append(self.bench.stop.now)
                raise NotConnected("no route", request=request)
            return send(request, **how)

        session.send = try_to_send
        return session


@pytest.mark.parametrize("seconds", [30, 3 * 3600])
@pytest.mark.parametrize("step", ["poll", "download"])
def test_scenario_24_a_network_that_is_gone_is_waited_for(bench, step, seconds):
    line = Line(bench)
    run = a_run(bench, bench.service(), connect=line.connect)
    (ready if step == "download" else at_the_server)(bench, run)
    line.cut(seconds)
    states = set()
    while not run.rests:
        work, look = run.next_work(), run.next_look()
        due = min(each for each in (work, look) if each is not None)
        bench.stop.now = max(bench.stop.now, due)
        states.add(run.record.state)
        if work is not None and work <= bench.stop.now:
            run.work()
        else:
            run.look()
    assert run.record.state is State.DONE
    assert State.OFFLINE in states
    assert len(bench.requests("submit")) == 1
    gaps = [after - before for before, after in zip(line.tries, line.tries[1:])]
    assert max(gaps) <= 80, "it goes on soon after the network is back"
    assert len(line.tries) < 15 + seconds / 40, "and does not hurry meanwhile"


def test_after_six_hours_without_an_answer_an_export_gives_up(bench):
    line = Line(bench)
    run = at_the_server(bench, a_run(bench, bench.service(), connect=line.connect))
    line.cut(7 * 3600)
    record = driven(run)
    assert record.state is State.FAILED
    assert isinstance(record.error, Unreachable)
    assert line.tries[-1] - line.tries[0] > 6 * 3600
    bench.stop.now += 3600
    run.retry()
    assert driven(run).state is State.DONE
    assert len(bench.requests("submit")) == 1, "the job was still there"


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("step", ["submit", "poll", "download"])
def test_scenario_26_a_busy_server_is_given_the_time_it_asks_for(bench, step, status):
    address = bench.service()
    bench.config.faults.add(step, faults.busy(status, retry_after=20))
    record = driven(a_run(bench, address))
    assert record.state is State.DONE
    assert any(19.9 <= wait <= 20.1 for wait in bench.stop.waits)
    submits = [entry for entry in bench.requests("submit") if entry.status == 200]
    assert len(submits) == 1


def test_a_gateway_that_lost_the_answer_to_a_submission_leaves_it_unknown(bench):
    address = bench.service()
    bench.config.faults.add("submit", faults.gateway(504))
    run = a_run(bench, address)
    record = driven(run)
    assert record.state is State.UNKNOWN
    assert isinstance(record.error, SubmissionUnknown)
    assert record.parts[0].step is Step.SENDING
    assert len(bench.requests("submit")) == 1
    run.go_on()  # the person says so
    assert driven(run).state is State.DONE


@pytest.mark.parametrize("error", [requests.ReadTimeout, requests.ConnectionError])
def test_no_answer_to_a_submission_leaves_it_unknown(bench, error):
    def connect(stop):
        session = bench.connect(stop)
        send = session.send

        def lose(request, **how):
            response = send(request, **how)
            if request.url.endswith("exportTiles"):
                raise error("gone", request=request)
            return response

        session.send = lose
        return session

    record = driven(a_run(bench, bench.service(), connect=connect))
    assert record.state is State.UNKNOWN
    assert len(bench.requests("submit")) == 1


def test_scenario_27_a_token_that_expires_while_polling_asks_for_a_sign_in(bench):
    address = bench.service(executing_seconds=600.0)
    run = at_the_server(bench, a_run(bench, address))
    bench.config.faults.add("poll", faults.error_body(498, "Invalid token."))
    while not run.rests:
        bench.stop.now += 10
        run.look()
    assert run.record.state is State.SIGN_IN
    assert isinstance(run.record.error, SignInExpired)
    bench.config.executing_seconds = 0.0
    run.go_on()
    assert run.record.state is State.PACKAGING
    assert len(bench.requests("submit")) == 1


def test_a_job_that_the_server_has_forgotten_is_expired(bench):
    run = a_run(bench, bench.service(retention_seconds=0.0))
    record = driven(run)
    assert record.state is State.EXPIRED
    assert isinstance(record.error, JobUnknown)
    bench.config.retention_seconds = 3600.0
    run.retry()
    assert driven(run).state is State.DONE
    assert len(bench.requests("submit")) == 2


def test_scenario_33_a_job_that_runs_for_a_day_is_asked_ever_more_slowly(bench):
    run = a_run(bench, bench.service(executing_seconds=10_000_000))
    run.work()
    asked = []
    begin = bench.stop.now
    while bench.stop.now - begin < 24 * 3600:
        bench.stop.now = max(bench.stop.now, run.next_look())
        asked.append(bench.stop.now - begin)
        run.look()
    assert run.record.state is State.PACKAGING
    assert sum(moment <= 300 for moment in asked) <= 60
    assert max(after - before for before, after in zip(asked, asked[1:])) <= 60.01
    assert min(a - b for a, b in zip(asked[200:], asked[199:])) >= 14.9
    hour = [moment for moment in asked if moment > 3600]
    assert len(hour) <= 23 * 60 + 1


def test_scenario_33_unknown_status_words_are_shown_and_waited_for(bench):
    run = a_run(bench, bench.service(executing_seconds=600.0))
    run.work()
    for _ in range(5):
        bench.config.faults.add("poll", faults.body({"jobStatus": "esriJobDreaming"}))
        bench.stop.now = max(bench.stop.now, run.next_look())
        run.look()
    assert run.record.state is State.PACKAGING
    told = [step for step in bench.progress if step.stage is Stage.PACKAGING]
    assert told[-1].message == "esriJobDreaming"


def test_scenario_31_a_full_disk_pauses_the_download_until_there_is_room(bench, monkeypatch):
    address = bench.service()
    run = ready(bench, a_run(bench, address))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, 1000))
    run.work()
    assert run.record.state is State.PAUSED
    assert isinstance(run.record.error, NoRoom)
    monkeypatch.undo()
    run.go_on()
    assert driven(run).state is State.DONE
    assert len(bench.requests("submit")) == 1


def test_scenario_31_a_disk_that_fills_up_on_the_way_loses_no_byte(bench, monkeypatch):
    address = bench.service(downloads=Downloads(bytes_per_second=2_000_000))
    run = ready(bench, a_run(bench, address))
    write = download_module._write

    def fill_up(response, download, start, stop, progress):
        def moved(done, total):
            progress(done, total)
            if done > 100_000:
                raise OSError(errno.ENOSPC, "No space left on device")

        write(response, download, start, stop, moved)

    monkeypatch.setattr(download_module, "_write", fill_up)
    run.work()
    assert run.record.state is State.PAUSED
    arrived = next(bench.folder.glob("*.part")).stat().st_size
    assert arrived > 100_000
    monkeypatch.undo()
    run.go_on()
    assert driven(run).state is State.DONE
    assert bench.requests("download")[-1].headers["range"] == f"bytes={arrived}-"


def test_scenario_25_a_link_that_expired_during_a_pause_is_replaced(bench):
    stop = Halt()
    address = bench.service(
        manner="online", presigned_seconds=1.0, downloads=Downloads(bytes_per_second=300_000)
    )
    told = []

    def pause_soon(progress):
        if progress.stage is Stage.DOWNLOADING and progress.done and not told:
            told.append(progress)
            stop.halt(HaltReason.PAUSE)

    run = ready(bench, a_run(bench, address, stop=stop, progress=pause_soon))
    run.work()
    assert run.record.state is State.PAUSED
    arrived = next(bench.folder.glob("*.part")).stat().st_size
    assert arrived > 0
    time.sleep(1.2)  # the link's own time
    bench.config.downloads.bytes_per_second = None
    stop.clear()
    run.go_on()
    record = driven(run)
    assert record.state is State.DONE, record.error
    assert check(bench.folder / "a.vtpk", full=True).ok
    assert bench.requests("download")[-1].headers["range"] == f"bytes={arrived}-"


@pytest.mark.parametrize("reason", [HaltReason.QUIT, HaltReason.PAUSE, HaltReason.CANCEL])
def test_stopped_while_the_server_packs(bench, reason):
    stop = Halt()
    run = a_run(bench, bench.service(executing_seconds=600.0), stop=stop)
    run.work()
    stop.halt(reason)
    run.work()
    if reason is HaltReason.CANCEL:
        assert run.record.state is State.CANCELLED
        assert len(bench.requests("cancel")) == 1
        assert list(bench.folder.iterdir()) == []
        return
    assert run.record.state is (State.PAUSED if reason is HaltReason.PAUSE else State.PACKAGING)
    assert not bench.requests("cancel")
    stop.clear()
    run.go_on()
    assert run.next_look() is not None


def test_scenario_36_exports_share_the_places_at_the_server(bench):
    slots = Slots(2)
    address = bench.service(executing_seconds=600.0)
    runs = []
    for number in range(5):
        request = Request(address, bench.folder / f"{number}.vtpk", levels="0")
        runs.append(Run(JobRecord(request), bench.around(), None, slots))
        runs[-1].work()
    assert [run.record.state for run in runs] == [State.PACKAGING] * 2 + [State.WAITING] * 3
    assert [run.next_work() is not None for run in runs] == [False] * 5
    runs[0].fail(ServerBusy(host="x", status=500))
    assert [run.next_work() is not None for run in runs] == [False, False, True, True, True]


def test_an_export_that_needs_a_person_leaves_its_place_to_others(bench):
    slots = Slots(1)
    address = bench.service(executing_seconds=600.0)
    runs = [
        Run(JobRecord(Request(address, bench.folder / f"{n}.vtpk")), bench.around(), None, slots)
        for n in range(2)
    ]
    for run in runs:
        run.work()
    bench.config.faults.add("poll", faults.error_body(498, "Invalid token."))
    bench.stop.now += 1
    runs[0].look()
    assert runs[0].record.state is State.SIGN_IN
    runs[1].work()
    assert runs[1].record.state is State.PACKAGING
    runs[0].go_on()
    assert runs[0].next_look() is not None
    runs[0].fail(ServerBusy(host="x", status=500))
    assert not slots.are_free
    runs[1].fail(ServerBusy(host="x", status=500))
    assert slots.are_free


def test_a_link_that_stays_dead_is_said(bench):
    address = bench.service(manner="online", presigned_seconds=-1.0)
    record = driven(a_run(bench, address))
    assert record.state is State.FAILED
    assert isinstance(record.error, LinkExpired)


@pytest.mark.parametrize("change", [{"ignore_range": True}, {"etag": '"another"'}])
def test_scenario_23_without_ranges_or_with_another_file_it_starts_over(bench, change):
    stop = Halt()
    address = bench.service(downloads=Downloads(bytes_per_second=300_000))
    told = []

    def pause_soon(progress):
        if progress.stage is Stage.DOWNLOADING and progress.done and not told:
            told.append(progress)
            stop.halt(HaltReason.PAUSE)

    run = ready(bench, a_run(bench, address, stop=stop, progress=pause_soon))
    run.work()
    assert run.record.state is State.PAUSED
    assert next(bench.folder.glob("*.part")).stat().st_size > 0
    bench.config.downloads = Downloads(**change)
    stop.clear()
    run.go_on()
    assert driven(run).state is State.DONE
    assert check(bench.folder / "a.vtpk", full=True).ok
    last = bench.requests("download")[-1]
    assert last.headers["range"].startswith("bytes=")
    assert last.status == 200, "the whole file once more"
    assert len(bench.requests("submit")) == 1


def test_scenario_26_a_server_that_stays_busy_is_given_up_after_a_stated_time(bench):
    address = bench.service()
    run = at_the_server(bench, a_run(bench, address))
    bench.config.faults.always("poll", faults.gateway(504))
    begin = bench.stop.now
    record = driven(run)
    assert record.state is State.FAILED
    assert isinstance(record.error, ServerBusy)
    assert LONG_PATIENCE < bench.stop.now - begin < LONG_PATIENCE + 120
