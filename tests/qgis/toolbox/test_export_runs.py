"""``tilepack:exporttiles``: what a run gives back and leaves behind."""

import sqlite3

import pytest
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorTileLayer,
)

from tilepack.core.host.form import OPENS_PACKAGES
from tilepack.core.package.check import check
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.toolbox import (
    PASSWORD,
    basic_login,
    memory_layer,
    messages_logged,
    run,
)

NORTH_EAST = f"1,{HALF},1,{HALF} [EPSG:3857]"
QUARTERS = [1, 1, 4, 16]  # tiles of the levels 0 to 3 in one quarter of the world
TILE = HALF / 4  # side of a tile of level 3
OPENS = Qgis.QGIS_VERSION_INT >= OPENS_PACKAGES


def box(west, south, east, north):
    """A ring in tiles of level 3, counted from the middle of the world."""
    corners = [(west, south), (west, north), (east, north), (east, south), (west, south)]
    return f"({','.join(f'{x * TILE} {y * TILE}' for x, y in corners)})"


def tiles(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


@pytest.mark.parametrize("manner", ["enterprise", "online"])
def test_an_extent_becomes_a_checked_package_and_all_outputs(bench, manner):
    done = run(
        "exporttiles",
        SERVICE=bench.service(manner=manner),
        EXTENT=NORTH_EAST,
        LEVELS="0-3",
        OUTPUT=str(bench.output),
    )
    assert done.ok, done.said
    assert check(bench.output, full=True).ok
    assert set(done.results) == {
        *("OUTPUT", "MBTILES", "JOB_IDS", "TILES", "BYTES", "PARTS", "SECONDS", "WARNINGS")
    }
    assert done.results["OUTPUT"] == str(bench.output)
    assert done.results["TILES"] == sum(QUARTERS) == len(tiles(bench.output))
    assert done.results["BYTES"] == bench.output.stat().st_size
    assert done.results["PARTS"] == 1
    assert len(bench.requests("submit")) == 1
    assert f"/{done.results['JOB_IDS']}" in bench.requests("poll")[0].path
    assert 0 < done.results["SECONDS"] < 30
    assert done.results["WARNINGS"] == ""
    assert bench.files() == (["land.vtpk"] if OPENS else ["land.mbtiles", "land.vtpk"])


def test_the_extent_may_be_in_another_system(bench):
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        EXTENT="1,179,1,85 [EPSG:4326]",
        LEVELS="3",
        OUTPUT=str(bench.output),
    )
    assert done.ok, done.said
    assert set(tiles(bench.output)) == {
        (3, row, column) for row in range(4) for column in range(4, 8)
    }


def test_polygons_keep_their_parts_and_holes(bench):
    frame = f"({box(0.1, 0.1, 3.9, 3.9)},{box(0.9, 0.9, 3.1, 3.1)})"
    layer = memory_layer("MultiPolygon", f"MULTIPOLYGON({frame},({box(-1.9, -1.9, -1.1, -1.1)}))")
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        AREA=layer,
        LEVELS="3",
        OUTPUT=str(bench.output),
    )
    assert done.ok, done.said
    inner = {(3, row, column) for row in (1, 2) for column in (5, 6)}
    quarter = {(3, row, column) for row in range(4) for column in range(4, 8)}
    assert set(tiles(bench.output)) == quarter - inner | {(3, 5, 2)}


def test_of_a_layer_only_the_selection_is_exported_if_so_wished(bench):
    layer = memory_layer(
        "Polygon", f"POLYGON({box(0.1, 0.1, 0.9, 0.9)})", f"POLYGON({box(2.1, 2.1, 2.9, 2.9)})"
    )
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    done = run(
        "exporttiles", SERVICE=bench.service(), AREA=source, LEVELS="3", OUTPUT=str(bench.output)
    )
    assert done.ok, done.said
    assert set(tiles(bench.output)) == {(3, 1, 6)}


def test_without_extent_and_polygons_the_whole_service_is_meant(bench):
    done = run("exporttiles", SERVICE=bench.service(), OUTPUT=str(bench.output))
    assert done.ok, done.said
    assert tiles(bench.output) == tiles(bench.source)


def test_levels_may_have_gaps(bench):
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        EXTENT=NORTH_EAST,
        LEVELS="0-1, 3",
        OUTPUT=str(bench.output),
    )
    assert done.ok, done.said
    assert bench.requests("submit")[0].form["levels"] == "0-1,3"
    assert {level for level, _, _ in tiles(bench.output)} == {0, 1, 3}


@pytest.mark.parametrize("by_id", [True, False])
def test_the_service_may_be_a_layer_of_it(service_process, tmp_path, by_id):
    """In a process of its own: opening a layer keeps Python from answering."""
    address = service_process.add(f"Hosted/Layer{by_id}")
    layer = QgsVectorTileLayer(f"serviceType=arcgis&type=xyz&url={address}", "world")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    output = tmp_path / "land.vtpk"
    done = run(
        "exporttiles",
        LAYER=layer.id() if by_id else layer,
        EXTENT=NORTH_EAST,
        LEVELS="0-2",
        OUTPUT=str(output),
    )
    assert done.ok, done.said
    assert done.results["TILES"] == sum(QUARTERS[:3])


def test_over_the_limit_it_is_split_and_merged_tile_for_tile(bench):
    wishes = {"EXTENT": NORTH_EAST, "LEVELS": "0-3"}
    single = bench.folder / "single.vtpk"
    assert run("exporttiles", SERVICE=bench.service(), OUTPUT=str(single), **wishes).ok
    done = run("exporttiles", SERVICE=bench.service(limit=10), OUTPUT=str(bench.output), **wishes)
    assert done.ok, done.said
    assert done.results["PARTS"] == len(bench.requests("submit")) > 2
    assert len(done.results["JOB_IDS"].split(",")) == done.results["PARTS"]
    assert tiles(bench.output) == tiles(single)
    assert [name for name in bench.files() if ".part" in name] == []


def test_mbtiles_are_written_beside_when_wished(bench):
    wished = bench.folder / "mine.mbtiles"
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        EXTENT=NORTH_EAST,
        LEVELS="0-2",
        OUTPUT=str(bench.output),
        MBTILES=str(wished),
    )
    assert done.ok, done.said
    assert done.results["MBTILES"] == str(wished)
    with sqlite3.connect(wished) as database:
        (count,) = database.execute("SELECT count(*) FROM tiles").fetchone()
    assert count == sum(QUARTERS[:3])
    assert bench.files() == ["land.vtpk", "mine.mbtiles"]


def test_a_temporary_output_is_a_package_by_its_name(bench):
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        EXTENT=NORTH_EAST,
        LEVELS="0-1",
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert done.ok, done.said
    assert done.results["OUTPUT"].endswith(".vtpk")


def test_one_valid_styled_layer_goes_onto_the_map(bench):
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        EXTENT=NORTH_EAST,
        LEVELS="0-2",
        OUTPUT=str(bench.output),
        ADD_TO_PROJECT=True,
    )
    (layer,) = done.layers()
    assert layer.isValid()
    assert layer.name() == "land"
    assert layer.source().endswith(".vtpk" if OPENS else ".mbtiles")
    assert [style.layerName() for style in layer.renderer().styles()] == ["land"]
    assert layer.renderer().styles()[0].symbol().color().name() == "#82acc9"
    (details,) = done.context.layersToLoadOnCompletion().values()
    assert (details.outputName, details.project) == ("OUTPUT", QgsProject.instance())


def test_no_layer_where_none_is_wished(bench):
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        EXTENT=NORTH_EAST,
        LEVELS="0-2",
        OUTPUT=str(bench.output),
        ADD_TO_PROJECT=False,
    )
    assert done.ok
    assert done.layers() == []


def test_a_sign_in_by_configuration_works_and_its_password_is_told_to_nobody(bench):
    with basic_login() as authcfg, messages_logged() as messages:
        address = bench.service(basic_login=("ada", PASSWORD))
        wishes = {"SERVICE": address, "EXTENT": NORTH_EAST, "LEVELS": "0-1"}
        refused = run("exporttiles", OUTPUT=str(bench.output), **wishes)
        assert not refused.ok
        done = run("exporttiles", OUTPUT=str(bench.output), AUTHCFG=authcfg, **wishes)
    assert done.ok, done.said
    told = "\n".join([refused.said, done.said, str(done.results), *messages])
    assert PASSWORD not in told
    assert "Basic " not in told
    assert PASSWORD.encode() not in bench.output.read_bytes()
