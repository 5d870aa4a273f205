"""``tilepack:counttiles``: the table, the grid, the limit, and that nothing is exported."""

import pytest
from qgis.core import QgsGeometry, QgsRectangle

from tilepack.demo import faults
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.toolbox import Background, algorithm_of, memory_layer, run, wait_until

NORTH_EAST = f"1,{HALF},1,{HALF} [EPSG:3857]"
NORTH_WEST = f"{-HALF},-1,1,{HALF} [EPSG:3857]"
TILE = HALF / 4  # side of a tile of level 3
LOW, HIGH = TILE / 2, TILE * 3.4
TRIANGLE = f"POLYGON(({LOW} {LOW},{LOW} {HIGH},{HIGH} {LOW},{LOW} {LOW}))"


def count(bench, address, **wishes):
    done = run("counttiles", SERVICE=address, OUTPUT="TEMPORARY_OUTPUT", **wishes)
    assert done.ok, done.said
    return done


def rows(done, output="OUTPUT"):
    layer = done.context.getMapLayer(done.results[output])
    return [feature.attributes() for feature in layer.getFeatures()]


def features(done):
    return list(done.context.getMapLayer(done.results["GRID"]).getFeatures())


def test_one_row_per_level_with_a_running_total(bench):
    done = count(bench, bench.service(), EXTENT=NORTH_EAST, LEVELS="0-3")
    table = rows(done)
    assert [(level, tiles, total) for level, _, tiles, total, _ in table] == [
        *((0, 1, 1), (1, 1, 2), (2, 4, 6), (3, 16, 22))
    ]
    scales = [scale for _, scale, *_ in table]
    assert scales[0] == pytest.approx(295828763.7957775)
    assert scales[0] / scales[3] == pytest.approx(8)
    assert done.results["TILES"] == 22
    assert done.results["LIMIT"] == 100_000
    assert done.results["PARTS"] == 1
    assert done.results["EXPORT_ALLOWED"] is True


def test_nothing_is_asked_but_description_and_tilemap(bench):
    count(bench, bench.service(), EXTENT=NORTH_EAST, GRID="TEMPORARY_OUTPUT")
    assert {entry.step for entry in bench.requests()} == {"describe", "tilemap"}
    assert not [entry for entry in bench.requests() if "exportTiles" in entry.path]


def test_of_an_indexed_service_the_tiles_it_really_has_stand_beside(bench):
    """The service of the tests ends at level 3 but for the north-west."""
    east = rows(count(bench, bench.service(), EXTENT=NORTH_EAST, LEVELS="3-5"))
    assert [(tiles, existing) for _, _, tiles, _, existing in east] == [(16, 16), (64, 0), (256, 0)]
    west = rows(count(bench, bench.service(), EXTENT=NORTH_WEST, LEVELS="4"))
    assert [existing for *_, existing in west] == [16]


def test_without_a_tilemap_the_column_is_empty(bench):
    address = bench.service()
    bench.config.description.tilemap = False
    table = rows(count(bench, address, EXTENT=NORTH_EAST, LEVELS="0-1"))
    assert [(tiles, bool(existing)) for _, _, tiles, _, existing in table] == [(1, False)] * 2


def test_the_grid_is_the_tiles_that_the_polygon_touches(bench):
    done = count(
        bench,
        bench.service(),
        AREA=memory_layer("Polygon", TRIANGLE),
        LEVELS="3",
        GRID="TEMPORARY_OUTPUT",
    )
    grid = done.context.getMapLayer(done.results["GRID"])
    assert grid.crs().authid() == "EPSG:3857"
    area = QgsGeometry.fromWkt(TRIANGLE)
    touched = set()
    for row in range(8):
        for column in range(8):
            west, north = column * TILE - HALF, HALF - row * TILE
            tile = QgsGeometry.fromRect(QgsRectangle(west, north - TILE, west + TILE, north))
            if tile.intersects(area):
                touched.add((3, row, column))
    assert {tuple(tile.attributes()) for tile in features(done)} == touched
    assert len(touched) == done.results["TILES"]
    for tile in features(done):
        assert tile.geometry().intersects(area)
        assert tile.geometry().area() == pytest.approx(TILE * TILE)


def test_over_the_limit_the_parts_are_told_and_nothing_is_refused(bench):
    done = count(bench, bench.service(limit=10), EXTENT=NORTH_EAST, LEVELS="0-3")
    assert done.results["LIMIT"] == 10
    assert done.results["PARTS"] >= 3


def test_a_service_that_forbids_export_can_be_counted(bench):
    done = count(bench, bench.service(allowed=False), EXTENT=NORTH_EAST, LEVELS="0")
    assert done.results["EXPORT_ALLOWED"] is False
    assert done.results["TILES"] == 1


def test_a_service_without_a_stated_limit_has_the_documented_one(bench):
    done = count(bench, bench.service(limit=None), EXTENT=NORTH_EAST, LEVELS="0")
    assert done.results["LIMIT"] == 100_000


@pytest.mark.parametrize(
    ("wishes", "sentence"),
    [
        ({"LEVELS": "9"}, "The service has no level 9."),
        ({"EXTENT": "1,1,1,1 [EPSG:3857]"}, "The area is empty."),
        ({"SERVICE": "http://127.0.0.1:1/VectorTileServer"}, "127.0.0.1 cannot be reached"),
    ],
)
def test_what_cannot_be_counted_is_said(bench, wishes, sentence):
    parameters = {"SERVICE": bench.service(), "OUTPUT": "TEMPORARY_OUTPUT", **wishes}
    done = run("counttiles", **parameters)
    assert not done.ok
    assert sentence in done.said
    assert "Traceback" not in done.said


def test_a_cancel_ends_at_once(bench):
    address = bench.service()
    bench.config.faults.always("describe", faults.hanging())
    running = Background(algorithm_of("counttiles"), SERVICE=address, OUTPUT="TEMPORARY_OUTPUT")
    wait_until(bench.requests)
    assert running.cancel().seconds < 10
    assert running.said == ""
