"""What happens to one export between its button and its end, seen as its manager tells it."""

import shutil
from collections import namedtuple

from qgis.PyQt.QtCore import QElapsedTimer, QTimer
from qgis.PyQt.QtWidgets import QWidget

from tilepack.core.errors import NoRoom, PartsFailed
from tilepack.core.export.record import State, Step
from tilepack.core.export.request import Request
from tilepack.core.host import sizes
from tilepack.core.host.jobtext import state_text
from tilepack.core.package.package import Package
from tilepack.demo import faults
from tilepack.demo.config import Description
from tilepack.demo.faults import Downloads
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import state_of, wait_for
from tilepack.ui.jobactions import Action, main_action
from tilepack.ui.jobdeeds import JobDeeds

Usage = namedtuple("Usage", "total used free")


def start(bench, manager, address, **wishes):
    request = Request(address, bench.output, **{"levels": "0-3", **wishes})
    return manager.start(request)


class Heart:
    """Beats on the main thread; ``longest`` is the longest time it could not, in milliseconds."""

    def __init__(self):
        self.longest = 0
        self._passed = QElapsedTimer()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._passed.start()
        self._timer.start(5)

    def _beat(self):
        self.longest = max(self.longest, self._passed.restart())


def test_scenario_6_the_job_is_on_disk_before_the_request(bench, manager, windows):
    """Before the first request there is a record, before the submission one that announces it.

    How long QGIS does not react is measured by ``make bench``; here it only has to react at all.
    """
    address = bench.service()
    bench.config.faults.add("describe", faults.slow(0.5))
    bench.config.faults.add("submit", faults.slow(0.5))
    heart = Heart()
    record = start(bench, manager, address)
    path = bench.folder / "jobs" / f"{record.id}.json"

    wait_until(bench.requests)
    assert path.stat().st_mtime <= bench.requests()[0].at
    assert windows.store().read(record.id).parts == ()

    wait_until(lambda: bench.requests("submit"))
    assert path.stat().st_mtime <= bench.requests("submit")[0].at
    (part,) = windows.store().read(record.id).parts
    assert part.step is Step.SENDING and not part.job_id

    wait_for(manager, record, State.DONE)
    assert heart.longest < 2000


def test_scenario_18_retry_repeats_the_part_that_failed_and_no_other(bench, manager, qgis_iface):
    """With the button that the list of jobs shows for it."""
    address = bench.service(limit=40)
    bench.config.faults.add("download", faults.html_page())
    record = start(bench, manager, address)
    wait_for(manager, record, State.FAILED)
    failed = manager.job(record.id).record
    assert isinstance(failed.error, PartsFailed)
    assert [part.step for part in failed.parts].count(Step.FAILED) == 1
    parts, submits = len(failed.parts), len(bench.requests("submit"))
    assert parts == submits > 2

    fetched = len(bench.requests("download"))
    deeds_parent = QWidget()
    deeds = JobDeeds(qgis_iface, manager, deeds_parent)
    action = main_action(manager.job(record.id))
    assert action is Action.RETRY
    deeds.act(action, record.id)
    wait_for(manager, record, State.DONE)
    assert len(bench.requests("download")) == fetched + 1
    assert len(bench.requests("submit")) <= parts + 1
    result = manager.job(record.id).record.result
    assert result.parts == parts
    with Package.open(bench.output) as package:
        assert package.tile_count() == result.tiles == 85


def test_a_package_that_can_hardly_fit_is_not_even_asked_for(bench, manager, monkeypatch):
    address = bench.service(description=Description(tilemap=False))
    sizes.remember(address, 100, 10**9)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, 10**7))
    record = start(bench, manager, address)
    wait_for(manager, record, State.PAUSED)
    assert isinstance(manager.job(record.id).record.error, NoRoom)
    assert not bench.requests("submit")

    monkeypatch.undo()
    manager.go_on(record.id)
    wait_for(manager, record, State.DONE)
    assert len(bench.requests("submit")) == 1


def test_scenario_31_a_full_disk_pauses_and_room_lets_it_go_on(bench, manager, monkeypatch):
    full = Usage(10**9, 10**9, 1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    record = start(bench, manager, bench.service())
    wait_for(manager, record, State.PAUSED)
    assert isinstance(manager.job(record.id).record.error, NoRoom)
    said = state_text(manager.job(record.id), 0.0)
    assert said.startswith("Paused") and "free" in said

    wait_until(manager._room_timer.isActive)
    manager._room_timer.stop()
    manager._room_timer.timeout.emit()  # half a minute later
    wait_until(lambda: state_of(manager, record) is not State.PAUSED)
    wait_for(manager, record, State.PAUSED)
    wait_until(manager._room_timer.isActive)

    monkeypatch.undo()
    manager._room_timer.timeout.emit()
    wait_for(manager, record, State.DONE)
    assert len(bench.requests("submit")) == 1


def test_scenario_34_without_a_length_bytes_and_rate_are_told(bench, manager):
    """And no percentage, for nobody knows of what."""
    slow = Downloads(no_length=True, bytes_per_second=200_000)
    record = start(bench, manager, bench.service(downloads=slow))
    said, fractions = set(), set()

    def is_done():
        job = manager.job(record.id)
        if job.state is State.DOWNLOADING and job.progress and job.progress.done:
            said.add(state_text(job, 0.0))
            fractions.add(job.progress.fraction)
        return job.state is State.DONE

    wait_until(is_done, 30)
    assert any(text.endswith("/s") for text in said), said
    assert not [text for text in said if "%" in text or " of " in text or "left" in text]
    assert fractions == {None}
