"""Exports over the service's limit: parts at the server, one package in the end.

What was asked for is counted again from the service's log, by the service's own arithmetic.
"""

import json
from collections import Counter

import pytest

from tilepack.core.errors import CountsMore, OverLimit, PartsFailed
from tilepack.core.export.export import export
from tilepack.core.export.request import Request
from tilepack.core.package.check import check
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area, Box
from tilepack.demo import faults
from tilepack.demo.grid import Envelope, Grid
from tilepack.demo.orders import read_order
from tilepack.tests.support.service import DEEPEST, small_source

HALF = 20037508.342787
WORLD = Envelope(-HALF, -HALF, HALF, HALF)
MANNERS = ("enterprise", "online")
LEVELS = tuple(range(DEEPEST + 1))
SIDE = 2 * HALF / 2**DEEPEST  # of a tile at the deepest level


def at(column, row):
    """A place, counted in tiles of the deepest level from the north-west."""
    return column * SIDE - HALF, HALF - row * SIDE


def box(left, top, right, bottom):
    (xmin, ymax), (xmax, ymin) = at(left, top), at(right, bottom)
    return Box(xmin, ymin, xmax, ymax)


def rings(*rings):
    return [[at(*point) for point in (*ring, ring[0])] for ring in rings]


BOX = Area(boxes=(box(1.5, 2.5, 40.3, 30.6),))
HOLED = Area.of_rings(
    rings(
        [(1.2, 1.3), (38.4, 3.1), (44.7, 22.2), (20.3, 47.9), (2.2, 30.1)],
        [(9.5, 9.5), (9.5, 14.1), (17.5, 14.1), (17.5, 9.5)],
    )
)
DATE_LINE = Area(boxes=(box(39.2, 3.1, 64, 35.7), box(0, 3.1, 14.4, 35.7)))
AREAS = {"box": BOX, "polygon with a hole": HOLED, "over the date line": DATE_LINE}


@pytest.fixture(scope="session")
def source(tmp_path_factory):
    """A pyramid of variable depth: levels 4 to 6 are there in the north-west only."""
    return small_source(tmp_path_factory.mktemp("source") / "land.vtpk")


def run(bench, address, area, name="a.vtpk", **wishes):
    wishes = {"levels": f"0-{DEEPEST}", **wishes}
    request = Request(address, bench.folder / name, area=lambda service: area, **wishes)
    return export(request, bench.around())


def grid_of(bench):
    with Package.open(bench.source) as package:
        return Grid(package.root["tileInfo"])


def asked_for(bench):
    """The tiles of each request that arrived, as a server counts them."""
    grid, asked = grid_of(bench), []
    for entry in bench.requests("submit"):
        order = read_order(entry.form, grid, WORLD, range(DEEPEST + 1), 11.3)
        places = [
            (level, *place)
            for level in order.levels
            for tiles in grid.touched(level, order.area)
            for place in tiles.places()
        ]
        assert len(places) == order.tile_count
        asked.append(places)
    return asked


def touched(bench, area):
    """The tiles of an area, by the service's arithmetic."""
    grid = grid_of(bench)
    if area.boxes:
        parts = [Envelope(b.xmin, b.ymin, b.xmax, b.ymax) for b in area.boxes]
    else:
        (polygon,) = area.polygons
        text = json.dumps({"rings": [ring.tolist() for ring in polygon]})
        form = {"polygon": text}
        parts = [read_order(form, grid, WORLD, range(DEEPEST + 1), 11.3).area]
    return {
        (level, *place)
        for part in parts
        for level in LEVELS
        for tiles in grid.touched(level, part)
        for place in tiles.places()
    }


def contents(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


def described(path):
    """What a reader goes by: the extent, the levels, the scheme, the tilemap."""
    with Package.open(path) as package:
        extents = [package.root[name] for name in ("fullExtent", "initialExtent")]
        edges = [extent[e] for extent in extents for e in ("xmin", "ymin", "xmax", "ymax")]
        others = ("minLOD", "maxLOD", "maxzoom", "minScale", "maxScale", "tileInfo", "tileMap")
        return edges, {name: package.root.get(name) for name in others}, package.tilemap()


def most_at_a_time(bench):
    """The jobs at the server at the same time: submitted, and not yet fetched."""
    here = most = 0
    for entry in bench.server.log.entries():
        here += {"submit": 1, "download": -1}.get(entry.step, 0)
        most = max(most, here)
    return most


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("area", AREAS.values(), ids=AREAS)
def test_four_times_the_limit_is_the_package_of_a_single_export(bench, manner, area):
    single = run(bench, bench.service(manner=manner), area, "single.vtpk")
    whole = touched(bench, area)
    limit = len(whole) // 4
    assert single.asked == len(whole) and single.parts <= 2

    result = run(bench, bench.service(manner=manner, limit=limit), area)
    assert result.asked == len(whole)
    assert result.parts == len(bench.requests("submit")) <= 7
    assert contents(result.package) == contents(single.package)
    assert result.tiles == single.tiles == len(contents(single.package))
    mine, theirs = described(result.package), described(single.package)
    assert mine[0] == pytest.approx(theirs[0], abs=0.002 * SIDE)
    assert mine[1:] == theirs[1:]
    assert check(result.package, full=True).ok
    assert sorted(path.name for path in bench.folder.iterdir()) == ["a.vtpk", "single.vtpk"]

    asked = asked_for(bench)
    assert max(map(len, asked)) <= limit
    counted = Counter(place for places in asked for place in places)
    assert set(counted) == whole
    assert set(counted.values()) == {1}, "no tile is asked for twice, of no level"
    assert most_at_a_time(bench) == 2


@pytest.mark.parametrize("manner", MANNERS)
def test_jobs_that_take_long_are_still_two_at_a_time(bench, manner):
    address = bench.service(manner=manner, limit=300, executing_seconds=0.3)
    result = run(bench, address, BOX)
    assert result.parts > 4
    assert most_at_a_time(bench) == 2
    jobs = [(entry.at, entry.at + 0.3) for entry in bench.requests("submit")]
    running = [sum(begin <= now < end for begin, end in jobs) for now, _ in jobs]
    assert max(running) == 2


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("more", [5, 60, 150])
def test_a_server_that_counts_more_gets_smaller_parts(bench, manner, more):
    """It refuses at once (Online) or by a job that fails (Enterprise)."""
    single = run(bench, bench.service(manner=manner), BOX, "single.vtpk")
    limit = single.asked // 2 + 3
    address = bench.service(manner=manner, limit=limit, counts_more=more)
    result = run(bench, address, BOX)
    assert contents(result.package) == contents(single.package)
    refused = [places for places in asked_for(bench) if len(places) + more > limit]
    assert 1 <= len(refused) <= 4, "a plan or two, and the factor is known"
    assert sorted(path.name for path in bench.folder.iterdir()) == ["a.vtpk", "single.vtpk"]


@pytest.mark.parametrize("manner", MANNERS)
def test_without_splitting_a_server_that_counts_more_is_said_with_both_counts(bench, manner):
    single = run(bench, bench.service(manner=manner), BOX, "single.vtpk")
    ours = single.asked
    address = bench.service(manner=manner, limit=ours, counts_more=7)
    said = rf"counted {ours + 7} tiles; it allows {ours}\. We counted {ours}\."
    with pytest.raises(CountsMore, match=said):
        run(bench, address, BOX, split=False)
    assert len(bench.requests("submit")) == 1


FAILURES = {
    "poll": faults.error_body(404, "Job not found"),
    "download": faults.html_page(),
    "submit": faults.error_body(500, "No disk is free."),
}


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("step", FAILURES)
def test_a_part_that_fails_stops_no_other_and_alone_is_repeated(bench, manner, step):
    single = run(bench, bench.service(manner=manner), BOX, "single.vtpk")
    address = bench.service(manner=manner, limit=single.asked // 4)
    bench.config.faults.add(step, FAILURES[step])
    with pytest.raises(PartsFailed, match=r"^1 of (\d+) parts failed: .*kept.*only what failed"):
        run(bench, address, BOX)
    assert not (bench.folder / "a.vtpk").exists()
    asked = asked_for(bench)
    assert len(asked) > 4, "all parts were tried"

    bench.server.log.clear()
    result = run(bench, address, BOX)
    (again,) = asked_for(bench)
    assert again in asked
    assert len(result.job_ids) == 1 and result.parts == len(asked)
    assert contents(result.package) == contents(single.package)
    assert sorted(path.name for path in bench.folder.iterdir()) == ["a.vtpk", "single.vtpk"]


def test_a_sign_in_that_runs_out_is_said_once_for_all_parts(bench):
    address = bench.service(limit=300)
    bench.config.faults.add("submit", faults.slow(0), faults.error_body(498, "Invalid token."))
    with pytest.raises(Exception, match="Sign in again"):
        run(bench, address, BOX)
    assert len(bench.requests("submit")) == 2


def test_what_another_wish_has_left_is_not_taken_for_a_part_of_this_one(bench):
    address = bench.service(limit=500)
    bench.config.faults.add("poll", FAILURES["poll"])
    with pytest.raises(PartsFailed):
        run(bench, address, BOX)
    bench.server.log.clear()
    result = run(bench, address, HOLED)
    assert len(bench.requests("submit")) == result.parts
    assert [path.name for path in bench.folder.iterdir()] == ["a.vtpk"]


def test_without_a_stated_limit_the_documented_one_is_assumed(bench):
    address = bench.service(limit=None)
    result = run(bench, address, BOX)
    assert result.parts == 1
    assert result.service.stated_limit is None and result.service.limit == 100_000


@pytest.mark.parametrize("manner", MANNERS)
def test_without_splitting_the_limit_is_said_before_anything_is_sent(bench, manner):
    with pytest.raises(OverLimit, match="has 1596 tiles; the service allows 1000 in one export"):
        run(bench, bench.service(manner=manner, limit=1000), BOX, split=False)
    assert not bench.requests("submit")


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("limit", [100_000, 600])
def test_several_files_of_one_job_become_one_package(bench, manner, limit):
    single = run(bench, bench.service(manner=manner), BOX, "single.vtpk")
    result = run(bench, bench.service(manner=manner, limit=limit, parts=3), BOX)
    assert len(bench.requests("download")) == 3 * result.parts
    assert contents(result.package) == contents(single.package)
    assert described(result.package)[1:] == described(single.package)[1:]
    assert sorted(path.name for path in bench.folder.iterdir()) == ["a.vtpk", "single.vtpk"]
