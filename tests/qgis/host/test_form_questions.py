"""What the form asks in the background: areas with a buffer, the newest work, sizes, grids."""

import json
import threading
import time

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSettings,
)

from tilepack.core.arcgis.service import Service
from tilepack.core.errors import AreaEmpty
from tilepack.core.export.plan import make_plan
from tilepack.core.export.request import whole_service
from tilepack.core.host import sizes
from tilepack.core.host.area import MapArea, extent_area
from tilepack.core.host.buffer import grown, grown_box
from tilepack.core.host.gridlines import MOST_TILES, tile_grid
from tilepack.core.host.ground import ground_of
from tilepack.core.host.newest import Newest
from tilepack.core.host.sources import layer_area
from tilepack.core.tiles.area import Area
from tilepack.tests.support.packages import root_json
from tilepack.tests.support.toolbox import memory_layer, wait_until

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"
CONTEXT = QgsCoordinateTransformContext()


def service(deepest=3, **changes):
    return Service.from_json(ADDRESS, root_json(deepest, **changes))


def crs(name):
    return QgsCoordinateReferenceSystem(name)


# Buffers


@pytest.mark.parametrize(
    ("system", "x", "y", "side"),
    [
        ("EPSG:4326", 8.0, 47.0, 0.5),
        ("EPSG:4326", 20.0, -70.0, 0.5),
        ("EPSG:3857", 900_000, 5_900_000, 50_000),
        ("EPSG:2056", 2_600_000, 1_200_000, 10_000),
        ("EPSG:2263", 980_000, 190_000, 10_000),  # feet
    ],
)
@pytest.mark.parametrize("grow", [grown, grown_box])
def test_a_buffer_is_nowhere_less_than_its_metres_and_hardly_more(grow, system, x, y, side):
    square = QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))
    larger = grow(square, crs(system), CONTEXT, 1000.0).boundingBox()
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs(system), CONTEXT)
    ruler.setEllipsoid("EPSG:7030")
    middle = y + side / 2
    gaps = [
        ruler.measureLine(QgsPointXY(larger.xMinimum(), middle), QgsPointXY(x, middle)),
        ruler.measureLine(
            QgsPointXY(x + side / 2, y + side), QgsPointXY(x + side / 2, larger.yMaximum())
        ),
    ]
    assert all(990 < gap < 1050 for gap in gaps)


def test_a_settled_area_needs_its_buffer_no_more():
    area = extent_area(QgsRectangle(0, 0, 100, 100), crs("EPSG:2056"), CONTEXT, 50.0)
    settled = area.settled()
    assert settled.buffer == 0
    assert settled.outline.boundingBox() == QgsRectangle(-50, -50, 150, 150)
    assert settled.settled() is settled


def test_the_polygons_of_a_layer_are_those_chosen_and_later_edits_do_not_change_them():
    layer = memory_layer(
        "Polygon", "POLYGON((0 0,0 9,9 9,9 0,0 0))", "POLYGON((20 0,20 9,29 9,29 0,20 0))"
    )
    one = layer_area(layer, [2], CONTEXT).settled()
    settled = layer_area(layer, None, CONTEXT).settled()
    layer.dataProvider().deleteFeatures([1, 2])
    assert len(settled.polygons) == 2
    assert isinstance(settled, MapArea)
    assert [shape.boundingBox().xMinimum() for shape in one.polygons] == [20]


# Describing


def test_the_ground_of_an_area_is_measured_on_the_ellipsoid():
    side = 111_319.49  # a degree at the equator
    ground = ground_of(Area.of_box(0, 0, side, side), service())
    assert ground.square_metres == pytest.approx(111_319.49 * 110_574, rel=0.001)
    assert (ground.parts, ground.holes, ground.is_box, ground.crosses) == (1, 0, True, False)


def test_parts_and_holes_are_counted():
    outer = ((0, 0), (0, 90), (90, 90), (90, 0), (0, 0))
    hole = ((10, 10), (20, 10), (20, 20), (10, 20), (10, 10))
    far = ((200, 0), (200, 9), (209, 9), (209, 0), (200, 0))
    ground = ground_of(Area.of_rings((outer, hole), (far,)), service())
    assert (ground.parts, ground.holes, ground.is_box) == (2, 1, False)


def test_a_grid_is_that_of_the_deepest_level_with_few_tiles():
    plan = make_plan(service(8), whole_service, "")
    grid = tile_grid(plan)
    assert plan.tiles_per_level[grid.level] <= MOST_TILES < plan.tiles_per_level[grid.level + 1]
    assert len(list(grid.tiles.constParts())) == plan.tiles_per_level[grid.level]
    assert grid.parts == ()
    assert tile_grid(make_plan(service(8), whole_service, "8")) is None


def test_a_plan_of_several_jobs_shows_their_areas():
    plan = make_plan(service(3, maxExportTilesCount=40), whole_service, "")
    assert len(tile_grid(plan).parts) == plan.jobs > 1


# Sizes


@pytest.fixture
def no_sizes():
    QgsSettings().remove("tilepack/sizes")
    yield
    QgsSettings().remove("tilepack/sizes")


def test_sizes_add_up_over_exports(no_sizes):
    assert sizes.earlier(ADDRESS) is None
    sizes.remember(ADDRESS, 100, 1000)
    sizes.remember(ADDRESS, 300, 7000)
    known = sizes.earlier(ADDRESS)
    assert (known.exports, known.tiles, known.bytes) == (2, 400, 8000)
    assert known.size({0: 10, 1: 10}) == 400


def test_an_empty_package_teaches_nothing(no_sizes):
    sizes.remember(ADDRESS, 0, 1000)
    assert sizes.earlier(ADDRESS) is None


@pytest.mark.parametrize(
    "text", ["no json", "[1]", json.dumps({ADDRESS: 5}), json.dumps({ADDRESS: [1]})]
)
def test_settings_that_hold_something_else_are_taken_for_nothing(no_sizes, text):
    QgsSettings().setValue("tilepack/sizes", text)
    assert sizes.earlier(ADDRESS) is None


def test_only_the_services_used_last_are_kept(no_sizes):
    for number in range(60):
        sizes.remember(f"{ADDRESS}/{number}", 1, 1)
    assert sizes.earlier(f"{ADDRESS}/9") is None
    assert sizes.earlier(f"{ADDRESS}/10") is not None


def test_a_package_with_a_large_bundle_draws_slowly(no_sizes):
    QgsSettings().remove("tilepack/mbtiles_above")
    plan = make_plan(service(5), whole_service, "")
    assert not sizes.draws_slowly(plan, 10 << 20)
    assert sizes.draws_slowly(plan, 100 << 20)


# The newest work


@pytest.fixture
def newest(qgis_app):
    newest = Newest(threads=2)
    newest.outcomes = []
    newest.done.connect(newest.outcomes.append)
    yield newest
    newest.stop()


def test_work_is_done_elsewhere_and_told_here(newest):
    threads = []
    newest.done.connect(lambda _: threads.append(threading.current_thread()))
    newest.ask(lambda _: threading.current_thread())
    wait_until(lambda: newest.outcomes)
    assert newest.outcomes[0] is not threading.main_thread()
    assert threads == [threading.main_thread()]
    assert not newest.is_busy


def test_only_the_newest_work_counts_and_the_older_is_told(newest):
    begun, told = threading.Event(), threading.Event()

    def old(stop):
        begun.set()
        stop.wait(30)
        told.set()
        return "old"

    newest.ask(old)
    assert begun.wait(10)
    newest.ask(lambda _: "new")
    wait_until(lambda: newest.outcomes)
    assert told.wait(10)
    time.sleep(0.05)
    wait_until(lambda: newest.outcomes == ["new"])


def test_what_goes_wrong_is_told_as_well(newest):
    def fail(_):
        raise AreaEmpty

    newest.ask(fail)
    wait_until(lambda: newest.outcomes)
    assert isinstance(newest.outcomes[0], AreaEmpty)


def test_nothing_is_told_after_a_stop(newest):
    started = threading.Event()

    def work(stop):
        started.set()
        stop.wait(30)

    newest.ask(work)
    assert started.wait(10)
    newest.stop()
    assert not newest.is_busy
    for _ in range(20):
        wait_until(lambda: True)
    assert newest.outcomes == []
