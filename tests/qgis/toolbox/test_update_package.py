"""``tilepack:updatepackage``: an earlier export made anew, wherever it lies now."""

import shutil

import pytest
from qgis.core import QgsProject

from tilepack.core.export.record import State
from tilepack.core.host.records import profile_store
from tilepack.core.package.package import Package
from tilepack.demo.tokens import ANALYST
from tilepack.tests.support.mvt import numbered_tile
from tilepack.tests.support.packages import HALF, make_package, pyramid
from tilepack.tests.support.toolbox import (
    Background,
    algorithm_of,
    basic_login,
    memory_layer,
    run,
    wait_until,
)

NORTH_EAST = f"POLYGON((1 1, {HALF} 1, {HALF} {HALF}, 1 {HALF}, 1 1))"
INSIDE, OUTSIDE = (3, 0, 5), (3, 7, 0)


@pytest.fixture
def world(bench):
    """A service whose tiles can be changed: give what shall be otherwise."""

    def serve(changes=(), **config):
        tiles = {**pyramid(3), **dict(changes)}
        return bench.service(source=make_package(bench.folder / "source", tiles), **config)

    return serve


def export(bench, address, **parameters):
    area = memory_layer("Polygon", NORTH_EAST)
    done = run(
        "exporttiles",
        SERVICE=address,
        AREA=area,
        LEVELS="0-3",
        OUTPUT=str(bench.output),
        ADD_TO_PROJECT=False,
        **parameters,
    )
    assert done.ok, done.said
    return done


def update(package, **parameters):
    return run("updatepackage", INPUT=str(package), **parameters)


def tile(path, place):
    with Package.open(path) as package:
        return package.read_tile(*place)


def test_the_tiles_that_differ_are_counted_and_are_in_the_package(bench, world):
    export(bench, world())
    world({INSIDE: numbered_tile(9999), OUTSIDE: numbered_tile(9998)})
    done = update(bench.output)
    assert done.ok, done.said
    assert done.results == {"OUTPUT": str(bench.output), "CHANGED": 1}
    assert tile(bench.output, INSIDE) == numbered_tile(9999)
    assert tile(bench.output, OUTSIDE) is None
    assert done.layers() == []


def test_nothing_has_changed(bench, world):
    export(bench, world())
    before = bench.output.stat().st_mtime_ns
    assert update(bench.output).results["CHANGED"] == 0
    assert bench.output.stat().st_mtime_ns == before


def test_a_package_that_was_moved(bench, world):
    export(bench, world())
    moved = bench.folder / "Süd #1.vtpk"
    shutil.move(bench.output, moved)
    world({INSIDE: numbered_tile(9999)})
    done = update(moved)
    assert done.ok, done.said
    assert done.results == {"OUTPUT": str(moved), "CHANGED": 1}
    assert not bench.output.exists()


def test_a_package_without_a_record_is_refused_with_what_helps(bench, world):
    done = update(make_package(bench.output))
    assert not done.ok
    assert "It is not known how land.vtpk was exported" in done.said
    assert "Export the area anew." in done.said


def test_a_file_that_is_missing_or_no_package(bench):
    assert "cannot be opened" in update(bench.output).said
    bench.output.write_text("<html>")
    done = update(bench.output)
    assert not done.ok and bench.output.read_text() == "<html>"


def test_a_failure_leaves_the_package(bench, world):
    export(bench, world())
    before = bench.output.read_bytes()
    world({INSIDE: numbered_tile(9999)}, outcome="failed", failure="Out of ink.")
    done = update(bench.output)
    assert not done.ok and "Out of ink." in done.said
    assert bench.output.read_bytes() == before


def test_a_cancel_leaves_the_package(bench, world):
    export(bench, world())
    before = bench.output.read_bytes()
    world({INSIDE: numbered_tile(9999)}, executing_seconds=600.0)
    running = Background(algorithm_of("updatepackage"), INPUT=str(bench.output))
    wait_until(lambda: bench.requests("poll"))
    running.cancel()
    assert running.seconds < 10
    assert bench.output.read_bytes() == before
    assert not [name for name in bench.files() if "part" in name]
    states = [record.state for record in profile_store().load().records]
    assert sorted(state.value for state in states) == [State.CANCELLED.value, State.DONE.value]


def test_in_a_worker_the_layers_are_drawn_anew(bench, world):
    done = run("exporttiles", SERVICE=world(), LEVELS="0-3", OUTPUT=str(bench.output))
    (layer,) = done.layers()
    done.context.temporaryLayerStore().takeMapLayer(layer)
    QgsProject.instance().addMapLayer(layer)
    changes = []
    layer.dataSourceChanged.connect(lambda: changes.append(layer.isValid()))
    world({INSIDE: numbered_tile(9999)})
    updated = Background(algorithm_of("updatepackage"), INPUT=str(bench.output)).wait()
    assert updated.ok and updated.results["CHANGED"] == 1
    wait_until(lambda: changes)
    assert all(changes)
    QgsProject.instance().removeMapLayer(layer.id())


def test_it_signs_in_as_the_export_did_or_as_told_now(bench, world):
    with basic_login(*ANALYST) as authcfg:
        export(bench, world(), AUTHCFG=authcfg)
        assert update(bench.output).ok
        assert update(bench.output, AUTHCFG=authcfg).ok
        records = profile_store().load().records
        assert [record.authcfg for record in records] == [authcfg] * 3
