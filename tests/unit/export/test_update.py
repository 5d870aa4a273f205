"""An earlier export made anew: compared tile by tile, replaced only when it differs."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tilepack.core.errors import Cancelled, ExportUnknown, JobFailed, NotAPackage, OutputUnwritable
from tilepack.core.export.export import drive
from tilepack.core.export.record import JobRecord, State
from tilepack.core.export.request import Request, Stage
from tilepack.core.export.run import Run
from tilepack.core.export.store import JobStore
from tilepack.core.export.update import earlier_export, update_of
from tilepack.core.package.companion import belongs
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area
from tilepack.tests.support.mvt import numbered_tile
from tilepack.tests.support.packages import HALF, make_package, pyramid

NORTH_EAST = Area.of_box(1, 1, HALF, HALF)
INSIDE, DEEPER, OUTSIDE = (3, 0, 5), (4, 0, 9), (3, 7, 0)


class Bench:
    """An export of the north-east, levels 0 to 3, its records, and a service that changes."""

    def __init__(self, bench):
        self.bench, self.folder = bench, bench.folder
        self.output = bench.folder / "a.vtpk"
        self.tiles = pyramid(4)
        self.areas = []
        self.store = self.open_store()

    def open_store(self):
        return JobStore(self.folder / "jobs", lambda area: {}, lambda value: self.area)

    def area(self, service):
        self.areas.append(service)
        return NORTH_EAST

    def service(self, name="service", **changes):
        source = make_package(self.folder / f"{name}.source", self.tiles)
        return self.bench.service(source=source, **changes)

    def export(self, **wishes):
        request = Request(self.service(), self.output, area=self.area, levels="0-3", **wishes)
        return drive(JobRecord(request, authcfg="me"), self.bench.around(), self.store)

    def update(self, package=None, around=None, **changes):
        """In another process: everything is read back."""
        self.service("later", **changes)
        package = package or self.output
        store = self.open_store()
        earlier = earlier_export(package, store.load().records)
        record = JobRecord(update_of(earlier, package), authcfg=earlier.authcfg)
        return drive(record, around or self.bench.around(), store)

    def names(self):
        return sorted(p.name for p in self.folder.iterdir() if p.is_file() and "sou" not in p.name)


@pytest.fixture
def made(bench):
    return Bench(bench)


def tiles(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


def test_changed_added_and_removed_tiles_are_counted_and_the_package_is_replaced(made):
    made.export()
    made.tiles[INSIDE] = numbered_tile(9999)
    del made.tiles[(3, 0, 6)]
    made.tiles[OUTSIDE] = numbered_tile(9998)
    result = made.update()
    assert result.changed == 2
    assert tiles(made.output)[INSIDE] == numbered_tile(9999)
    assert (3, 0, 6) not in tiles(made.output)
    assert made.names() == ["a.vtpk"]


def test_a_package_that_is_as_it_was_stays_untouched(made):
    first = made.export()
    before = made.output.stat()
    made.tiles[OUTSIDE], made.tiles[DEEPER] = numbered_tile(1), numbered_tile(2)
    result = made.update()
    assert result.changed == 0
    after = made.output.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert (result.identity, result.bytes) == (first.identity, first.bytes)
    assert made.names() == ["a.vtpk"]


def test_the_area_and_levels_are_those_of_the_export(made):
    first = made.export(split=False)
    asked = len(made.areas)
    result = made.update()
    assert len(made.areas) == asked + 1
    assert (result.asked, result.tiles) == (first.asked, first.tiles)
    (form,) = [entry.form for entry in made.bench.requests("submit")]
    assert form["levels"] == "0-3"
    record = max(made.open_store().load().records, key=lambda record: record.created)
    assert record.authcfg == "me" and record.request.split is False and record.result.changed == 0


def test_an_update_can_be_updated(made):
    made.export()
    for number in (1, 2):
        made.tiles[INSIDE] = numbered_tile(9000 + number)
        assert made.update().changed == 1
    assert tiles(made.output)[INSIDE] == numbered_tile(9002)


@pytest.mark.parametrize("place", ["b.vtpk", "elsewhere/a.vtpk"])
def test_a_package_is_known_where_it_was_moved_to(made, place):
    made.export()
    moved = made.folder / place
    moved.parent.mkdir(exist_ok=True)
    shutil.move(made.output, moved)
    made.tiles[INSIDE] = numbered_tile(9999)
    assert made.update(moved).changed == 1
    assert tiles(moved)[INSIDE] == numbered_tile(9999)
    assert not made.output.exists()


def test_a_package_of_which_nothing_is_known_is_refused(made):
    made.export()
    other = make_package(made.folder / "other.vtpk", pyramid(1))
    with pytest.raises(ExportUnknown, match="how other"):
        made.update(other)
    shutil.copy(other, made.output)
    with pytest.raises(ExportUnknown):  # its own export is gone from there
        made.update()
    assert made.output.read_bytes() == other.read_bytes()
    with pytest.raises(NotAPackage):
        made.update(made.folder / "missing.vtpk")


def test_a_package_that_was_fetched_by_a_job_id_names_no_area(made):
    first = made.export()
    address, output = first.service.address, made.folder / "b.vtpk"
    request = Request(address, output, job_id=first.job_ids[0])
    drive(JobRecord(request), made.bench.around(), made.store)
    made.output.unlink()
    for record in made.store.load().records:
        if not record.request.job_id:
            made.store.remove(record.id)
    with pytest.raises(ExportUnknown):
        made.update(request.output)


def stop_at_the_check(made, step):
    if step.stage is Stage.CHECKING and step.fraction == 1:
        made.bench.stop.set()


@pytest.mark.parametrize("failure", ["failed", "cancelled", "refused"])
def test_what_goes_wrong_leaves_the_earlier_package(made, failure):
    made.export(mbtiles=made.folder / "a.mbtiles")
    made.tiles[INSIDE] = numbered_tile(9999)
    before = [(made.folder / name).read_bytes() for name in made.names()]
    around, errors = made.bench.around(), (JobFailed, Cancelled, OutputUnwritable)
    changes = {"outcome": "failed"} if failure == "failed" else {}
    if failure == "cancelled":
        around = replace(around, progress=lambda step: stop_at_the_check(made, step))
    if failure == "refused":

        def refuse(whole: Path, target: Path) -> None:
            if target == made.output:
                raise PermissionError(13, "in use")
            whole.replace(target)

        around = replace(around, replace=refuse)
    with pytest.raises(errors):
        made.update(around=around, **changes)
    assert [(made.folder / name).read_bytes() for name in ("a.mbtiles", "a.vtpk")] == before
    assert not [name for name in made.names() if "before" in name]
    with Package.open(made.output) as package:
        assert belongs(made.folder / "a.mbtiles", package)


def test_mbtiles_follow_and_are_made_again_where_they_are_missing(made):
    mbtiles = made.folder / "a.mbtiles"
    made.export(mbtiles=mbtiles)
    made.tiles[INSIDE] = numbered_tile(9999)
    made.update()
    with Package.open(made.output) as package:
        assert belongs(mbtiles, package)
    mbtiles.unlink()
    assert made.update().changed == 0
    with Package.open(made.output) as package:
        assert belongs(mbtiles, package)


def test_a_changed_style_is_news_although_no_tile_differs(made):
    made.export()
    before = made.output.stat().st_ino
    style = {"p12/resources/styles/root.json": b'{"version":8,"sources":{},"layers":[]}'}
    source = make_package(made.folder / "styled.source", made.tiles, entries=style)
    made.service = lambda *_: made.bench.service(source=source)
    assert made.update().changed == 0
    assert made.output.stat().st_ino != before
    with Package.open(made.output) as package:
        assert package.style()["layers"] == []


def test_a_damaged_package_that_is_replaced_counts_as_changed_throughout(made):
    made.export()
    earlier = earlier_export(made.output, made.store.load().records)
    made.output.write_bytes(b"PK")
    made.service("later")
    result = drive(JobRecord(update_of(earlier, made.output)), made.bench.around())
    assert result.changed == result.tiles == len(tiles(made.output))


def test_parts_are_merged_before_they_are_compared(made):
    made.export()
    made.tiles[INSIDE] = numbered_tile(9999)
    result = made.update(limit=12)
    assert result.parts > 1
    assert result.changed == 1


def test_an_unfinished_export_is_none_that_could_be_updated(made):
    result = made.export()
    (record,) = made.store.load().records
    with pytest.raises(ExportUnknown):
        earlier_export(result.package, [record.in_state(State.FAILED)])


class Crash(BaseException):
    """The process is gone; nothing catches this."""


@pytest.mark.parametrize(
    ("limit", "is_changed"),
    [(100_000, True), (100_000, False), (12, True)],
    ids=["changed", "unchanged", "changed, split"],
)
def test_a_crash_at_any_step_leaves_the_old_package_or_the_new_one(made, limit, is_changed):
    """And the next process ends what was begun, with the right number of changes."""
    mbtiles = made.folder / "a.mbtiles"
    made.export(mbtiles=mbtiles)
    if is_changed:
        made.tiles[INSIDE] = numbered_tile(9999)
    old, records = {path: path.read_bytes() for path in (made.output, mbtiles)}, made.store.load()
    request = update_of(records.records[0], made.output)
    ends = []
    for crash_at in range(2, 60):  # the first write is that of the area
        for path, content in old.items():
            path.write_bytes(content)
        made.service("later", limit=limit)
        folder = made.folder / f"jobs{crash_at}"
        crashing = JobStore(folder, lambda area: {}, lambda value: made.area)
        write, left = crashing._write, [crash_at]

        def write_and_crash(path, value, write=write, left=left):
            write(path, value)
            left[0] -= 1
            if not left[0]:
                raise Crash

        crashing._write = write_and_crash
        try:
            drive(JobRecord(request), made.bench.around(), crashing)
            break
        except Crash:
            crashing.close()
        assert tiles(made.output)  # whole, whichever it is
        store = JobStore(folder, lambda area: {}, lambda value: made.area)
        (record,) = store.load().records
        run = Run(store.adopt(record.id) or record, made.bench.around(), store, adopted=True)
        run.to_end()
        store.close()
        ends.append(run.record.state)
        if run.record.state is State.DONE:
            assert run.record.result.changed == is_changed
            assert is_changed == (tiles(made.output)[INSIDE] == numbered_tile(9999))
            with Package.open(made.output) as package:
                assert belongs(mbtiles, package)
            assert made.names() == ["a.mbtiles", "a.vtpk"]
    assert len(ends) > 8 and ends.count(State.DONE) > len(ends) / 2
