"""Room on the disk before a job is sent: refused is only what can hardly fit."""

import shutil
from types import SimpleNamespace

import pytest

from tilepack.core.errors import NoRoom
from tilepack.core.export.export import export
from tilepack.core.export.record import JobRecord, State
from tilepack.core.export.request import Request
from tilepack.core.export.run import Run
from tilepack.demo import faults
from tilepack.demo.config import Description

TILES = 1365  # of the bench's service
FREE = 10_000_000


@pytest.fixture
def disk(monkeypatch):
    """A disk whose free room is ``free``."""
    disk = SimpleNamespace(free=FREE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: disk)
    return disk


def full_pyramid(bench, **changes):
    """The address of a service that has every tile, and so no tilemap."""
    return bench.service(description=Description(tilemap=False), **changes)


def weighing(size):
    """What is known of a service whose package would have about ``size`` bytes."""
    return {"tile_weight": lambda _: size / TILES}


def run_of(bench, address, **changes):
    request = Request(address, bench.folder / "land.vtpk")
    return Run(JobRecord(request), bench.around(**changes))


def test_what_can_hardly_fit_is_refused_before_it_is_sent(bench, disk):
    request = Request(full_pyramid(bench), bench.folder / "land.vtpk")
    with pytest.raises(NoRoom, match=r"needs about 1\.2 GB, 10\.0 MB free"):
        export(request, bench.around(**weighing(1.2e9)))
    assert not bench.requests("submit")
    assert list(bench.folder.glob("land*")) == []


def test_it_rests_and_goes_on_when_there_is_room(bench, disk):
    run = run_of(bench, full_pyramid(bench), **weighing(1.2e9))
    run.to_end()
    assert run.record.state is State.PAUSED
    assert isinstance(run.record.error, NoRoom)
    run.go_on()
    run.to_end()
    assert run.record.state is State.PAUSED
    disk.free = 2_000_000_000
    run.go_on()
    run.to_end()
    assert run.record.state is State.DONE
    assert len(bench.requests("submit")) == 1


@pytest.mark.parametrize("size", [1.0, FREE, 1.9 * FREE])
def test_an_estimate_that_may_be_wrong_refuses_nothing(bench, disk, size):
    run = run_of(bench, full_pyramid(bench), **weighing(size))
    run.to_end()
    assert run.record.state is State.DONE


def test_a_full_disk_is_refused_also_where_nothing_is_known(bench, disk):
    disk.free = 1000
    run = run_of(bench, full_pyramid(bench))
    run.to_end()
    assert isinstance(run.record.error, NoRoom)
    assert not bench.requests("submit")


def test_the_disk_of_the_mbtiles_is_looked_at_as_well(bench, monkeypatch):
    other = bench.folder / "other"
    other.mkdir()
    free = {bench.folder: FREE, other: 0}
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=free[folder]))
    request = Request(
        full_pyramid(bench), bench.folder / "land.vtpk", mbtiles=other / "land.mbtiles"
    )
    with pytest.raises(NoRoom, match="other"):
        export(request, bench.around())
    assert not bench.requests("submit")


def test_of_a_pyramid_of_variable_depth_the_count_tells_no_size(bench, disk):
    run = run_of(bench, bench.service(), **weighing(1.2e9))
    run.to_end()
    assert run.record.state is State.DONE


def test_parts_that_an_earlier_run_has_left_need_no_more_room(bench, disk):
    address = full_pyramid(bench, limit=60)
    bench.config.faults.add("poll", faults.error_body(404, "Job not found"))
    first = run_of(bench, address)
    first.to_end()
    assert first.record.state is State.FAILED
    missing = sum(part.tiles for part in first.record.parts if not part.files)
    assert 0 < missing < first.record.asked / 2
    sent = len(bench.requests("submit"))

    weight = 1.9 * FREE / missing  # of all parts it would be too much
    second = run_of(bench, address, tile_weight=lambda _: weight)
    second.to_end()
    assert second.record.state is State.DONE
    assert len(bench.requests("submit")) == sent + 1
