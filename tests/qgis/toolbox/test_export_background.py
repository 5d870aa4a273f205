"""``tilepack:exporttiles`` in a worker: cancelled, in a model, in a batch, from a script's loop."""

import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)

from tilepack.core.package.package import Package
from tilepack.demo.faults import Downloads
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.toolbox import (
    Background,
    algorithm_of,
    memory_layer,
    run,
    wait_until,
)

NORTH_EAST = f"1,{HALF},1,{HALF} [EPSG:3857]"
TILE = HALF / 4  # side of a tile of level 3
MIDDLE = f"POINT({1.5 * TILE} {1.5 * TILE})"  # of tile 3/2/5


def begin(bench, **changes):
    return Background(
        algorithm_of("exporttiles"),
        SERVICE=bench.service(**changes),
        EXTENT=NORTH_EAST,
        LEVELS="0-2",
        OUTPUT=str(bench.output),
    )


def test_in_a_worker_the_layer_is_made_on_the_main_thread(bench):
    done = begin(bench).wait()
    assert done.ok, done.said
    (layer,) = done.layers()
    assert layer.isValid()
    assert layer.thread() == QgsApplication.instance().thread()


@pytest.mark.parametrize("manner", ["enterprise", "online"])
@pytest.mark.parametrize(
    ("step", "changes"),
    [
        ("poll", {"executing_seconds": 600}),
        ("download", {"downloads": Downloads(bytes_per_second=20_000)}),
    ],
    ids=["packaging", "downloading"],
)
def test_a_cancel_ends_at_once_and_leaves_nothing(bench, manner, step, changes):
    running = begin(bench, manner=manner, **changes)
    wait_until(lambda: bench.requests(step))
    time.sleep(0.2)  # well into it
    running.cancel()
    assert running.seconds < 10
    assert bench.files() == []
    assert running.layers() == []
    assert bench.requests("cancel")


def model(steps):
    """Buffer the polygons of ``AREA``, then export what they touch."""
    made = QgsProcessingModelAlgorithm("Buffer and export", "tests")
    area = QgsProcessingParameterFeatureSource(
        "AREA", "Area", [QgsProcessing.TypeVectorAnyGeometry]
    )
    made.addModelParameter(area, QgsProcessingModelParameter("AREA"))
    for name, algorithm, parameters in steps:
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        for parameter, value in parameters.items():
            source = QgsProcessingModelChildParameterSource
            if value == "AREA":
                given = source.fromModelParameter(value)
            elif isinstance(value, tuple):
                given = source.fromChildOutput(*value)
            else:
                given = source.fromStaticValue(value)
            child.addParameterSources(parameter, [given])
        if algorithm == "tilepack:exporttiles":
            output = QgsProcessingModelOutput("package", "package")
            output.setChildId(name)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"package": output})
        made.addChildAlgorithm(child)
    return made


@pytest.fixture
def buffered(bench, qgis_processing):
    """A model with a buffer of more than a tile before the export."""
    return model(
        [
            (
                "buffer",
                "native:buffer",
                {"INPUT": "AREA", "DISTANCE": 1.2 * TILE, "END_CAP_STYLE": 2},
            ),
            (
                "export",
                "tilepack:exporttiles",
                {"SERVICE": bench.service(), "AREA": ("buffer", "OUTPUT"), "LEVELS": "3"},
            ),
        ]
    )


def test_a_model_buffers_before_it_exports(bench, buffered):
    target = {"export:package": str(bench.output)}
    done = Background(buffered, AREA=memory_layer("Point", MIDDLE), **target).wait()
    assert done.ok, done.said
    assert str(bench.output) in done.results.values()  # named otherwise in later versions
    with Package.open(bench.output) as package:
        places = set(package.tiles())
    assert (3, 2, 5) in places
    assert 5 <= len(places) <= 9
    for layer in done.layers():
        assert layer.thread() == QgsApplication.instance().thread()
        assert layer.isValid()


def test_a_model_can_be_cancelled(bench, buffered):
    bench.config.executing_seconds = 600
    target = {"export:package": str(bench.output)}
    running = Background(buffered, AREA=memory_layer("Point", MIDDLE), **target)
    wait_until(lambda: bench.requests("poll"))
    running.cancel()
    assert running.seconds < 10
    assert bench.files() == []


def test_a_model_stops_with_the_sentence(bench, buffered):
    bench.config.allowed = False
    target = {"export:package": str(bench.output)}
    done = Background(buffered, AREA=memory_layer("Point", MIDDLE), **target).wait()
    assert not done.ok
    assert "This service does not allow export." in done.said
    assert bench.files() == []


def test_five_in_a_row_one_of_them_wrong(bench):
    """As the batch dialog and loops of scripts do it: one failure stops no other."""
    address = bench.service()
    levels = ["0", "0-1", "none", "2", "3"]
    runs = [
        run(
            "exporttiles",
            SERVICE=address,
            EXTENT=NORTH_EAST,
            LEVELS=each,
            OUTPUT=str(bench.folder / f"{number}.vtpk"),
        )
        for number, each in enumerate(levels)
    ]
    assert [done.ok for done in runs] == [True, True, False, True, True]
    assert [done.results.get("TILES") for done in runs] == [1, 2, None, 4, 16]
    assert [name for name in bench.files() if name.endswith(".vtpk")] == [
        *("0.vtpk", "1.vtpk", "3.vtpk", "4.vtpk")
    ]


def test_each_feature_of_a_selection_in_turn(bench):
    """As *iterate over this layer* does it."""
    places = [f"POLYGON(({x} 1,{x} 9,{x + 9} 9,{x + 9} 1,{x} 1))" for x in (10, 3 * TILE)]
    layer = memory_layer("Polygon", *places)
    QgsProject.instance().addMapLayer(layer)
    address, columns = bench.service(), []
    for feature in list(layer.getFeatures()):
        layer.selectByIds([feature.id()])
        output = bench.folder / f"{feature.id()}.vtpk"
        area = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        assert run("exporttiles", SERVICE=address, AREA=area, LEVELS="3", OUTPUT=str(output)).ok
        with Package.open(output) as package:
            columns += [column for _, _, column in package.tiles()]
    assert columns == [4, 7]
