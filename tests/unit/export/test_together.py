"""Several exports in one thread: in order, within the slots, none stopped by another."""

from dataclasses import replace

import pytest

from tilepack.core.errors import AreaEmpty, Cancelled
from tilepack.core.export.record import JobRecord, State
from tilepack.core.export.request import Request, Stage
from tilepack.core.export.store import JobStore
from tilepack.core.export.together import drive_together
from tilepack.core.package.check import check
from tilepack.core.tiles.area import Area

HALF = 20037508.342787


def strip(number):
    """One of eight areas that lie side by side."""
    west = -HALF + number * HALF / 4
    return Area.of_box(west + 1, 1, west + HALF / 4 - 1, HALF)


def empty(service):
    raise AreaEmpty


class Together:
    """Exports of strips, and what is told of them."""

    def __init__(self, bench):
        self.bench, self.told, self.ends = bench, [], []
        self.store = JobStore(bench.folder / "jobs", lambda area: {}, lambda value: None)

    def records(self, address, count):
        return [
            JobRecord(
                Request(address, self.path(n), area=lambda _, n=n: strip(n), levels="0-3"),
                id=f"{n}",
            )
            for n in range(count)
        ]

    def path(self, number):
        return self.bench.folder / f"{number}.vtpk"

    def run(self, records, **limits):
        drive_together(
            records,
            self.bench.around(),
            self.store,
            progress=lambda index, progress: self.told.append((index, progress.stage)),
            ended=lambda index, record: self.ends.append((index, record.state)),
            **limits,
        )


@pytest.fixture
def together(bench):
    return Together(bench)


def test_all_arrive_whole(together):
    records = together.records(together.bench.service(), 5)
    together.run(records)
    assert sorted(together.ends) == [(n, State.DONE) for n in range(5)]
    assert all(check(together.path(n), full=True).ok for n in range(5))
    assert {index for index, stage in together.told if stage is Stage.DOWNLOADING} == set(range(5))
    assert {record.state for record in together.store.load().records} == {State.DONE}


@pytest.mark.parametrize("most", [1, 3])
def test_no_more_are_at_the_server_than_allowed(together, most):
    bench = together.bench
    records = together.records(bench.service(executing_seconds=600), 8)

    def stop_after_some_looks(index, progress):
        if len(bench.requests("poll")) >= 20:
            bench.stop.set()

    with pytest.raises(Cancelled):
        drive_together(records, bench.around(), at_server=most, progress=stop_after_some_looks)
    assert len(bench.requests("submit")) == len(bench.requests("cancel")) == most


def test_one_that_fails_stops_no_other(together):
    records = together.records(together.bench.service(), 3)
    records[1] = replace(records[1], request=replace(records[1].request, area=empty))
    together.run(records)
    assert dict(together.ends) == {0: State.DONE, 1: State.FAILED, 2: State.DONE}
    assert not together.path(1).exists()


def test_a_service_that_always_fails_ends_them_all(together):
    together.run(together.records(together.bench.service(outcome="failed"), 4), at_server=1)
    assert together.ends == [(n, State.FAILED) for n in range(4)]


def test_a_stop_tells_the_server_and_keeps_what_is_done(together):
    records = together.records(together.bench.service(), 6)
    ended = []

    def stop_after_two(index, record):
        ended.append((index, record.state))
        if len(ended) == 2:
            together.bench.stop.set()

    with pytest.raises(Cancelled):
        drive_together(records, together.bench.around(), together.store, ended=stop_after_two)
    assert [state for _, state in ended] == [State.DONE, State.DONE]
    files = sorted(path.name for path in together.bench.folder.glob("*.vtpk*"))
    assert files == sorted(f"{index}.vtpk" for index, _ in ended)
    states = [record.state for record in together.store.load().records]
    assert set(states) == {State.DONE, State.CANCELLED} and states.count(State.DONE) == 2


def test_nothing_to_do_is_done_at_once(together):
    together.run([])
    assert together.ends == []
