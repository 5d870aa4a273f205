"""A process that ends at any moment: the next one goes on, sends nothing twice, ends right.

A record is written at every step, so a crash just before or just after each write is a crash
between any two steps.
"""

import pytest

from tilepack.core.errors import SubmissionUnknown
from tilepack.core.export.export import drive
from tilepack.core.export.record import JobRecord, State, Step
from tilepack.core.export.request import Request
from tilepack.core.export.run import Run
from tilepack.core.export.store import JobStore
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area

HALF = 20037508.342787
NORTH_EAST = Area.of_box(1, 1, HALF, HALF)


class Crash(BaseException):
    """The process is gone; nothing catches this."""


class CrashingStore(JobStore):
    """Ends the process at one of its writes, before it or after it."""

    crash_at, before = -1, False

    def _write(self, path, value):
        self.crash_at -= 1
        if not self.crash_at and self.before:
            raise Crash
        super()._write(path, value)
        if not self.crash_at:
            raise Crash


def store_in(folder, kind=JobStore):
    return kind(folder, lambda area: {}, lambda value: lambda service: NORTH_EAST)


def in_north_east(level, row, column):
    half = 2**level / 2
    return level == 0 or (row < half and column >= half)


def tiles(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


def crash_and_go_on(bench, address, crash_at, before, **wishes):
    """Crash at a write; go on in another process. The last record, or ``None`` without a crash."""
    folder = bench.folder / "jobs"
    request = Request(
        address, bench.folder / "a.vtpk", area=lambda service: NORTH_EAST, levels="0-3", **wishes
    )
    crashing = store_in(folder, CrashingStore)
    crashing.crash_at, crashing.before = crash_at, before
    try:
        drive(JobRecord(request), bench.around(), crashing)
        return None
    except Crash:
        pass
    finally:
        crashing.close()
    store = store_in(folder)
    records = store.load().records
    if not records:
        return JobRecord(request)  # nothing was written, so nothing was sent
    run = Run(store.adopt(records[0].id) or records[0], bench.around(), store, adopted=True)
    run.to_end()
    store.close()
    return run.record


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize(
    ("manner", "limit"),
    [("enterprise", 100_000), ("online", 100_000), ("online", 12)],
    ids=["enterprise", "online", "online, split"],
)
def test_a_crash_at_any_step_loses_nothing(bench, manner, limit, before):
    whole = {
        place: tile
        for place, tile in tiles(bench.source).items()
        if in_north_east(*place) and place[0] < 4
    }
    ends, submits = [], 0
    for crash_at in range(1, 200):
        for file in bench.folder.glob("**/*.*"):
            file.unlink()
        address = bench.service(manner=manner, limit=limit)
        record = crash_and_go_on(bench, address, crash_at, before)
        if record is None:
            break
        submits = max(submits, len(bench.requests("submit")))
        ends.append(record.state)
        if record.state is State.DONE:
            assert tiles(bench.folder / "a.vtpk") == whole
            assert len(bench.requests("submit")) == len(record.parts)
            assert [path.name for path in bench.folder.glob("a.*")] == ["a.vtpk"]
        elif record.state is State.UNKNOWN:
            assert isinstance(record.error, SubmissionUnknown)
            assert any(part.step is Step.SENDING for part in record.parts)
        else:
            assert record.state is State.WAITING
            assert not bench.requests("submit")
    parts = len(record.parts) if record else submits
    assert len(ends) > 8
    assert ends.count(State.UNKNOWN) >= 1
    assert ends.count(State.DONE) > len(ends) - 2 * (parts + 2)


def NORTH_EAST_TILES(level, row, column):
    half = 2**level / 2
    return level == 0 or (row < half and column >= half)


@pytest.mark.parametrize("manner", ["enterprise", "online"])
def test_what_had_arrived_whole_is_not_asked_for_again(bench, manner):
    """A crash after the download, before the check or the end."""
    seen = set()
    for crash_at in range(1, 60):
        for file in bench.folder.glob("**/*.*"):
            file.unlink()
        record = crash_and_go_on(bench, bench.service(manner=manner), crash_at, False)
        if record is None:
            break
        had_arrived = crash_at > 1 and len(bench.requests("download")) == 1
        if record.state is State.DONE and had_arrived:
            seen.add(crash_at)
    assert len(seen) >= 5, "from the check to the end"
