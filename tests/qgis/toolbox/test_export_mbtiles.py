"""MBTiles of an export, with their style beside them: what QGIS and MapLibre need of them."""

import json
import sqlite3
from contextlib import closing

from qgis.core import QgsDataSourceUri, QgsVectorTileLayer

from tilepack.core.package.package import Package
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.style_spec import faults
from tilepack.tests.support.toolbox import run

NORTH_EAST = f"1,{HALF},1,{HALF} [EPSG:3857]"


def exported(bench, **wishes):
    return run(
        "exporttiles",
        SERVICE=bench.service(),
        EXTENT=NORTH_EAST,
        LEVELS="0-3",
        OUTPUT=str(bench.output),
        ADD_TO_PROJECT=False,
        **wishes,
    )


def test_the_style_lies_beside_the_mbtiles(bench):
    """Scenario 39: usable in MapLibre."""
    wished = bench.folder / "mine.mbtiles"
    done = exported(bench, MBTILES=str(wished), MBTILES_STYLE=True)
    assert done.ok, done.said
    style = json.loads((bench.folder / "mine.style.json").read_bytes())
    with Package.open(bench.output) as package:
        original = package.style()
    assert style["layers"] == original["layers"]
    (source,) = style["sources"].values()
    assert source["url"] == "mbtiles://mine.mbtiles"
    assert (source["minzoom"], source["maxzoom"]) == (0, 3)
    assert bench.files() == ["land.vtpk", "mine.mbtiles", "mine.style.json"]
    assert faults(style) == [[]]


def test_the_mbtiles_open_in_qgis_with_their_metadata(bench):
    """Scenario 39: opens in every QGIS, metadata right, no gap at the deepest level."""
    wished = bench.folder / "mine.mbtiles"
    assert exported(bench, MBTILES=str(wished)).ok
    uri = QgsDataSourceUri()
    uri.setParam("type", "mbtiles")
    uri.setParam("url", str(wished))
    layer = QgsVectorTileLayer(bytes(uri.encodedUri()).decode(), "mine")
    assert layer.isValid()
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (0, 3)
    with closing(sqlite3.connect(wished)) as database:
        rows = dict(database.execute("SELECT name, value FROM metadata"))
        (deepest,) = database.execute("SELECT count(*) FROM tiles WHERE zoom_level = 3").fetchone()
    assert deepest == 16
    assert json.loads(rows["json"])["vector_layers"]
    west, south, east, north = map(float, rows["bounds"].split(","))
    longitude, latitude, zoom = map(float, rows["center"].split(","))
    assert west < longitude < east and south < latitude < north
    assert int(rows["minzoom"]) <= zoom <= int(rows["maxzoom"])
    assert rows["format"] == "pbf"


def test_a_style_needs_mbtiles_to_lie_beside(bench):
    done = exported(bench, MBTILES_STYLE=True)
    assert not done.ok
    assert "Name the MBTiles file" in done.said
    assert bench.requests() == []


def test_a_style_that_is_there_already_is_refused_before_anything_is_sent(bench):
    (bench.folder / "mine.style.json").write_text("changed by hand")
    done = exported(bench, MBTILES=str(bench.folder / "mine.mbtiles"), MBTILES_STYLE=True)
    assert not done.ok
    assert "mine.style.json exists already." in done.said
    assert bench.requests("submit") == []
    assert bench.files() == ["mine.style.json"]
