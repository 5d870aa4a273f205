"""``tilepack:exportperfeature``: one package for each polygon, none stopped by another."""

import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

from tilepack.core.export.record import State
from tilepack.core.host.records import profile_store
from tilepack.core.package.check import check
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.toolbox import Background, algorithm_of, memory_layer, run, wait_until

TILE = HALF / 4  # a tile of level 3
BOW_TIE = "POLYGON((0 0, 1e6 1e6, 1e6 0, 0 1e6, 0 0))"
OUTSIDE = "POLYGON((3e7 0, 4e7 0, 4e7 1e6, 3e7 1e6, 3e7 0))"


def square(column, row=1):
    """The middle of a tile of level 3."""
    west, south = -HALF + (column + 0.25) * TILE, HALF - (row + 0.75) * TILE
    east, north = west + TILE / 2, south + TILE / 2
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def layer_of(*named):
    """Polygons with names; a shape may be ``""``."""
    shapes = (shape or "POLYGON EMPTY" for _, shape in named)
    layer = memory_layer("Polygon", *shapes, crs="EPSG:3857&field=name:string")
    changes = {feature.id(): {0: name} for feature, (name, _) in zip(layer.getFeatures(), named)}
    layer.dataProvider().changeAttributeValues(changes)
    return layer


def export(bench, layer, **parameters):
    given = {"NAME": "name", "LEVELS": "0-3", "OUTPUT_FOLDER": str(bench.folder), **parameters}
    return run("exportperfeature", AREA=layer, **given)


def packages(bench):
    """The names of all packages; beside them lie MBTiles where this QGIS needs them."""
    return [name for name in bench.files() if not name.endswith(".mbtiles")]


def names_of(done):
    return [path.rpartition("/")[2] for path in done.results["FILES"]]


def test_fourteen_features_become_fourteen_valid_distinct_files(bench):
    """Scenario 15: names with slashes, two equal names, names that differ in capitals only."""
    named = [(f"Blatt {n}/2026", square(n % 8, n // 8)) for n in range(10)]
    named += [
        ("Ost", square(2, 3)),
        ("Ost", square(3, 3)),
        ("ost", square(4, 3)),
        ("..", square(5)),
    ]
    done = export(bench, layer_of(*named), SERVICE=bench.service(executing_seconds=0.05))
    assert done.ok, done.said
    assert done.results["FAILED"] == 0
    assert names_of(done)[0] == "Blatt 0_2026.vtpk"
    assert names_of(done)[10:13] == ["Ost.vtpk", "Ost_2.vtpk", "ost_3.vtpk"]
    assert packages(bench) == sorted(names_of(done)) and len(set(names_of(done))) == 14
    for name, (_, shape) in zip(names_of(done), named):
        assert check(bench.folder / name, full=True).ok
        with Package.open(bench.folder / name) as package:
            (place,) = package.tiles(3)
        assert square(place[2], place[1]) == shape
    assert all(layer.isValid() for layer in done.layers()) and len(done.layers()) == 14
    assert len(profile_store().load().records) == 14


def test_what_cannot_be_exported_stops_no_other(bench):
    layer = layer_of(
        ("empty", ""),
        ("first", square(1)),
        ("outside", OUTSIDE),
        ("tie", BOW_TIE),
        ("last", square(6)),
    )
    done = export(bench, layer, SERVICE=bench.service())
    assert done.ok
    assert (
        names_of(done)
        == ["first.vtpk", "tie.vtpk", "last.vtpk"]
        == list(dict.fromkeys(names_of(done)))
    )
    assert done.results["FAILED"] == 2
    assert "empty: The area is empty." in done.said
    assert "outside: The area lies outside the service" in done.said
    assert "tie: An outline crossed itself" in done.said
    assert packages(bench) == ["first.vtpk", "last.vtpk", "tie.vtpk"]


def test_what_is_there_already_is_kept(bench):
    (bench.folder / "first.vtpk").write_bytes(b"mine")
    done = export(bench, layer_of(("first", square(1))), SERVICE=bench.service())
    assert names_of(done) == ["first_2.vtpk"]
    assert (bench.folder / "first.vtpk").read_bytes() == b"mine"


def test_a_feature_without_a_name_is_called_by_its_id(bench):
    layer = layer_of((None, square(1)), ("", square(2)))
    done = export(bench, layer, SERVICE=bench.service())
    assert names_of(done) == [f"{feature.id()}.vtpk" for feature in layer.getFeatures()]


def test_mbtiles_beside_each(bench):
    done = export(bench, layer_of(("a", square(1))), SERVICE=bench.service(), MBTILES=True)
    assert done.ok, done.said
    assert bench.files() == ["a.mbtiles", "a.vtpk"]


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"NAME": "name ||"}, "The expression for the names cannot be read"),
        ({"MBTILES_STYLE": True}, "Name the MBTiles file"),
        ({"LEVELS": "30"}, "None of the 2 packages could be exported. The first: The service"),
    ],
)
def test_nothing_exported_is_a_refusal(bench, parameters, sentence):
    layer = layer_of(("a", square(1)), ("b", square(2)))
    done = export(bench, layer, SERVICE=bench.service(), **parameters)
    assert not done.ok
    assert sentence in done.said
    assert bench.files() == []


def test_a_layer_without_features_is_said(bench):
    done = export(bench, layer_of(), SERVICE=bench.service())
    assert not done.ok and "The area is empty." in done.said


def test_two_are_at_the_server_and_a_cancel_ends_them_all(bench):
    layer = layer_of(*((f"a{n}", square(n)) for n in range(5)))
    running = Background(
        algorithm_of("exportperfeature"),
        AREA=layer,
        NAME="name",
        SERVICE=bench.service(executing_seconds=600.0),
        LEVELS="3",
        OUTPUT_FOLDER=str(bench.folder),
    )
    wait_until(lambda: len(bench.requests("submit")) == 2)
    wait_until(lambda: len(bench.requests("poll")) >= 4)
    time.sleep(0.2)
    assert len(bench.requests("submit")) == 2
    running.cancel()
    assert running.seconds < 10
    assert bench.files() == [] and running.layers() == []
    assert len(bench.requests("cancel")) == 2
    states = {record.state for record in profile_store().load().records}
    assert states == {State.CANCELLED}


def test_only_selected_features_where_only_they_are_meant(bench):
    layer = layer_of(("a", square(1)), ("b", square(2)))
    layer.selectByIds([list(layer.getFeatures())[1].id()])
    QgsProject.instance().addMapLayer(layer)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    done = export(bench, chosen, SERVICE=bench.service())
    assert names_of(done) == ["b.vtpk"]
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("folder", ["new/folder", "temporary"])
def test_the_folder_is_made(bench, folder):
    given = "TEMPORARY_OUTPUT" if folder == "temporary" else str(bench.folder / folder)
    layer = layer_of(("a", square(1)))
    done = export(bench, layer, SERVICE=bench.service(), OUTPUT_FOLDER=given)
    assert done.ok, done.said
    (file,) = map(Path, done.results["FILES"])
    assert file.name == "a.vtpk" and check(file).ok
    assert file.parent == Path(done.results["OUTPUT_FOLDER"])
    if folder != "temporary":
        assert file.parent == bench.folder / folder
