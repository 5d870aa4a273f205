"""``tilepack:exporttiles``: what bad input and a bad day of the server get, each its sentence."""

import shutil
from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from tilepack.core.host import sizes
from tilepack.demo import faults
from tilepack.demo.config import Description
from tilepack.demo.faults import Downloads
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.toolbox import Run, algorithm_of, memory_layer, run

NORTH_EAST = f"1,{HALF},1,{HALF} [EPSG:3857]"
BOW_TIE = "POLYGON((0 0, 1000000 1000000, 1000000 0, 0 1000000, 0 0))"
FLAT = "POLYGON((0 0, 1000000 1000000, 0 0))"


def refused(bench, sentence, **parameters):
    """Run what must fail with a sentence, and nothing else: no file, no layer, no traceback."""
    before = bench.files()
    done = run("exporttiles", **{"OUTPUT": str(bench.output), **parameters})
    assert not done.ok
    assert sentence in done.said
    assert "Traceback" not in done.said
    assert done.layers() == []
    assert [name for name in bench.files() if not name.endswith(".part")] == before
    return done


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"allowed": False}, "This service does not allow export. Its owner can switch on"),
        ({"access": "all"}, "The service wants you to sign in."),
        ({"outcome": "failed", "failure": "Out of ink."}, "not make the package: Out of ink."),
        ({"outcome": "timed_out"}, "The server stopped the job because it took too long"),
        ({"outcome": "cancelled"}, "The job was cancelled at the server."),
        ({"downloads": Downloads(html=True)}, "sent a web page instead of a package"),
        ({"downloads": Downloads(truncate_to=0)}, "is not a vector tile package"),
        ({"downloads": Downloads(truncate_to=20_000)}, "is incomplete (its end is missing"),
    ],
    ids=lambda value: str(value)[:40],
)
@pytest.mark.parametrize("manner", ["enterprise", "online"])
def test_what_the_service_refuses_or_spoils(bench, manner, changes, sentence):
    address = bench.service(manner=manner, **changes)
    refused(bench, sentence, SERVICE=address, EXTENT=NORTH_EAST, LEVELS="0-2")


@pytest.mark.parametrize(
    ("step", "fault", "sentence"),
    [
        ("describe", faults.html_page(), "sent a web page or unreadable data instead"),
        ("describe", faults.body({"services": []}), "There is no vector tile service at"),
        ("describe", faults.error_body(500, "Down."), "The service refused: Down."),
        ("submit", faults.html_page(), "sent a web page or unreadable data instead"),
        ("submit", faults.error_body(400, "Invalid levels."), "refused: Invalid levels."),
        ("submit", faults.error_body(None, "Nope."), "The service refused: Nope."),
        ("submit", faults.error_body(499, "Token Required"), "The service wants you to sign in."),
        ("submit", faults.error_body(403, "No."), "Your account may not export"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_wrong_answers_with_status_200(bench, step, fault, sentence):
    address = bench.service()
    bench.config.faults.add(step, fault)
    refused(bench, sentence, SERVICE=address, EXTENT=NORTH_EAST, LEVELS="0-2")
    assert not bench.requests("poll")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        (
            "http://127.0.0.1:1/rest/services/A/VectorTileServer",
            "127.0.0.1 cannot be reached: the connection failed.",
        ),
        ("http://nothing.invalid/VectorTileServer", "nothing.invalid cannot be reached"),
        ("https://example.org/MapServer", "is not the address of a vector tile service"),
        ("somewhere", "“somewhere” is not the address of a vector tile service"),
    ],
)
def test_addresses_without_a_service(bench, address, sentence):
    refused(bench, sentence, SERVICE=address, EXTENT=NORTH_EAST)


def test_an_address_of_something_else_at_the_server(bench):
    address = bench.service().replace("/Land/", "/Nowhere/")
    refused(bench, "There is no vector tile service at", SERVICE=address)


def test_neither_address_nor_layer(bench):
    refused(bench, "Give either the address of a service or a layer of it.", EXTENT=NORTH_EAST)


def test_both_address_and_layer(bench):
    layer = memory_layer("Polygon")
    address = bench.service()
    refused(bench, "Give either the address of a service or a layer", SERVICE=address, LAYER=layer)
    assert not bench.requests()


def test_a_layer_of_something_else(bench):
    layer = memory_layer("Polygon")
    refused(bench, "“area” is not the address of a vector tile service", LAYER=layer)


def test_both_extent_and_polygons(bench):
    layer = memory_layer("Polygon", "POLYGON((0 0, 1 1, 1 0, 0 0))")
    refused(
        bench,
        "Give either an extent or polygons, not both.",
        SERVICE=bench.service(),
        EXTENT=NORTH_EAST,
        AREA=layer,
    )


def test_points_are_no_area(bench):
    layer = memory_layer("Point", "POINT(0 0)")
    refused(bench, "The area is empty. Select at least one", SERVICE=bench.service(), AREA=layer)


def test_an_empty_selection_is_no_area(bench):
    layer = memory_layer("Polygon", BOW_TIE)
    QgsProject.instance().addMapLayer(layer)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    refused(bench, "The area is empty. Select at least one", SERVICE=bench.service(), AREA=source)


def test_a_polygon_without_a_surface_is_said(bench):
    layer = memory_layer("Polygon", FLAT)
    refused(bench, "The area cannot be used", SERVICE=bench.service(), AREA=layer)


def test_a_bow_tie_is_mended(bench):
    layer = memory_layer("Polygon", BOW_TIE)
    done = run(
        "exporttiles",
        SERVICE=bench.service(),
        AREA=layer,
        LEVELS="0-2",
        OUTPUT=str(bench.output),
    )
    assert done.ok, done.said
    assert done.results["TILES"] > 0


def test_over_the_limit_without_splitting(bench):
    address = bench.service(limit=10)
    sentence = "The area has 22 tiles; the service allows 10 in one export."
    wishes = {"EXTENT": NORTH_EAST, "LEVELS": "0-3", "SPLIT": False}
    refused(bench, sentence, SERVICE=address, **wishes)
    assert not bench.requests("submit")


@pytest.mark.parametrize(
    ("levels", "sentence"),
    [
        ("deep", "“deep” is not a list of levels."),
        ("0-30", "Its levels are 0-6."),
    ],
)
def test_levels_that_are_none(bench, levels, sentence):
    refused(bench, sentence, SERVICE=bench.service(), EXTENT=NORTH_EAST, LEVELS=levels)
    assert not bench.requests("submit")


def test_what_exists_stays(bench):
    bench.output.write_text("mine")
    refused(bench, f"The file {bench.output} exists already.", SERVICE=bench.service())
    assert bench.output.read_text() == "mine"
    assert not bench.requests()


@pytest.mark.parametrize("name", ["OUTPUT", "MBTILES"])
@pytest.mark.parametrize("folder", ["missing", "/proc/self"])
def test_a_folder_that_takes_nothing(bench, folder, name):
    target = bench.folder / folder / "land.x"
    refused(
        bench,
        f"The file {target} cannot be written",
        **{"SERVICE": bench.service(), "EXTENT": NORTH_EAST, name: str(target)},
    )
    assert not bench.requests()


def test_the_sentence_is_the_text_of_the_exception(bench):
    """What scripts and models catch."""
    algorithm, around = algorithm_of("exporttiles"), Run()
    parameters = {"SERVICE": bench.service(allowed=False), "OUTPUT": str(bench.output)}
    assert algorithm.prepare(parameters, around.context, around.feedback)
    with pytest.raises(QgsProcessingException, match=r"^This service does not allow export\. Its"):
        algorithm.runPrepared(parameters, around.context, around.feedback)


def test_processing_run_raises_with_the_sentence(bench, qgis_processing):
    import processing

    around = Run()
    with pytest.raises(QgsProcessingException, match="This service does not allow export"):
        processing.run(
            "tilepack:exporttiles",
            {"SERVICE": bench.service(allowed=False), "OUTPUT": str(bench.output)},
            feedback=around.feedback,
            context=around.context,
        )
    assert bench.files() == []


@pytest.mark.parametrize("drops", [1, 3])
def test_a_submission_without_an_answer_is_sent_once(bench, drops):
    """Qt would repeat it; what became of it is not known, and that is said (scenario 21)."""
    address = bench.service()
    bench.config.faults.add("submit", *[faults.dropped()] * drops)
    done = run("exporttiles", SERVICE=address, LEVELS="0", OUTPUT=str(bench.output))
    assert not done.ok
    assert "not known whether the server got this request" in done.said
    assert len(bench.requests("submit")) == 1
    assert bench.files() == []


def test_what_can_hardly_fit_on_the_disk(bench, monkeypatch):
    address = bench.service(description=Description(tilemap=False))
    sizes.remember(address, 100, 10**9)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=10**7))
    sentence = f"Not enough room in {bench.output.parent} (needs about "
    refused(bench, sentence, SERVICE=address, EXTENT=NORTH_EAST, LEVELS="0-2")
    assert not bench.requests("submit")
