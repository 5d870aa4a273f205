"""The algorithms for files: information, repair, merge, MBTiles. They ask no server."""

import json
import sqlite3

import pytest

from tilepack.core.package.check import check
from tilepack.core.package.documents import write_json
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import STYLE, make_package, make_part, pyramid, sample
from tilepack.tests.support.toolbox import algorithm_of, run


def tiles(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


@pytest.fixture
def package(tmp_path):
    return make_package(tmp_path / "land.vtpk")


@pytest.fixture
def damaged(tmp_path, package):
    """Opens, but the first tile of a bundle is noise."""
    spoiled = bytearray(package.read_bytes())
    at = spoiled.index(b"\x1f\x8b", spoiled.index(b"p12/tile/L02"))
    spoiled[at : at + 16] = b"\xff" * 16
    path = tmp_path / "damaged.vtpk"
    path.write_bytes(spoiled)
    return path


def test_what_is_in_a_package_is_told(package, tmp_path):
    page = tmp_path / "report.html"
    done = run("packageinfo", INPUT=str(package), OUTPUT_HTML_FILE=str(page))
    assert done.ok, done.said
    told = {name: done.results[name] for name in ("VALID", "PROBLEMS", "TILES", "INDEXED", "CRS")}
    assert told == {"VALID": True, "PROBLEMS": "", "TILES": 21, "INDEXED": True, "CRS": "EPSG:3857"}
    assert (done.results["MIN_LEVEL"], done.results["MAX_LEVEL"]) == (0, 2)
    assert done.results["LAYERS"] == "land"
    assert done.results["EXTENT"].endswith(" [EPSG:3857]")
    assert done.results["EXTENT"].count(",") == 3
    text = page.read_text(encoding="utf-8")
    assert "QGIS can draw this package as a whole." in text
    assert "21 of 21 tiles were decoded." in text


def test_a_damaged_package_is_a_result_with_its_problems(damaged, tmp_path):
    page = tmp_path / "report.html"
    done = run("packageinfo", INPUT=str(damaged), OUTPUT_HTML_FILE=str(page))
    assert done.ok, done.said
    assert done.results["VALID"] is False
    assert done.results["PROBLEMS"]
    for problem in done.results["PROBLEMS"].split("\n"):
        assert problem in done.said
    assert "This package has problems." in page.read_text(encoding="utf-8")
    assert "<li class=" in page.read_text(encoding="utf-8")


def test_a_page_is_no_package(tmp_path):
    page = tmp_path / "page.vtpk"
    page.write_text("<!DOCTYPE html><html><body>Sign in</body></html>")
    done = run("packageinfo", INPUT=str(page))
    assert done.ok, done.said
    assert done.results["VALID"] is False
    assert done.results["PROBLEMS"]
    assert done.results["TILES"] == 0


def test_repair_mends_a_copy_and_says_what(tmp_path):
    broken = tmp_path / "broken.vtpk"
    make_package(broken)
    with broken.open("ab") as file:
        file.write(b"extra bytes")
    original, output = broken.read_bytes(), tmp_path / "mended.vtpk"
    assert not check(broken).ok
    done = run("repairpackage", INPUT=str(broken), OUTPUT=str(output))
    assert done.ok, done.said
    assert done.results["OUTPUT"] == str(output)
    assert done.results["REPAIRED"]
    assert done.results["REPAIRED"].split("\n")[0] in done.said
    assert check(output, full=True).ok
    assert tiles(output) == pyramid(2)
    assert broken.read_bytes() == original


def test_what_cannot_be_mended_is_said_and_nothing_is_written(tmp_path):
    page, output = tmp_path / "page.vtpk", tmp_path / "mended.vtpk"
    page.write_text("<!DOCTYPE html><html><body>Sign in</body></html>")
    done = run("repairpackage", INPUT=str(page), OUTPUT=str(output))
    assert not done.ok
    assert "Traceback" not in done.said
    assert "package" in done.said
    assert not output.exists()


def test_merge_puts_parts_together(package, tmp_path):
    places = sorted(pyramid(2))
    parts = [
        make_part(package, tmp_path / "a.vtpk", places[:9]),
        make_part(package, tmp_path / "b.vtpk", places[7:]),
    ]
    output = tmp_path / "merged.vtpk"
    done = run("mergepackages", INPUTS=[str(part) for part in parts], OUTPUT=str(output))
    assert done.ok, done.said
    assert done.results == {"OUTPUT": str(output), "TILES": 21}
    assert tiles(output) == pyramid(2)


def test_packages_of_different_schemes_are_refused(package, tmp_path):
    other = make_package(tmp_path / "other.vtpk", root={"tileInfo": other_scheme(package)})
    output = tmp_path / "merged.vtpk"
    done = run("mergepackages", INPUTS=[str(package), str(other)], OUTPUT=str(output))
    assert not done.ok
    assert "The packages cannot be merged: " in done.said
    assert not output.exists()


def other_scheme(package):
    with Package.open(package) as opened:
        info = dict(opened.root["tileInfo"])
    return {**info, "origin": {"x": 0, "y": 0}}


@pytest.mark.parametrize(("wishes", "count", "made"), [({}, 21, 0), ({"MAX_LEVEL": 1}, 5, 0)])
def test_mbtiles_hold_the_tiles(package, tmp_path, wishes, count, made):
    output = tmp_path / "land.mbtiles"
    done = run("packagetombtiles", INPUT=str(package), OUTPUT=str(output), **wishes)
    assert done.ok, done.said
    assert done.results == {"OUTPUT": str(output), "TILES": count, "FILLED": made}
    with sqlite3.connect(output) as database:
        assert database.execute("SELECT count(*) FROM tiles").fetchone() == (count,)


@pytest.mark.parametrize(("fill", "count"), [(True, 1 + 4 + 16), (False, 1 + 4 + 4)])
def test_gaps_of_the_pyramid_are_filled_unless_unwished(tmp_path, fill, count):
    sparse = {
        place: tile for place, tile in pyramid(2).items() if place[0] < 2 or max(place[1:]) < 2
    }
    package = make_package(tmp_path / "sparse.vtpk", sparse)
    output = tmp_path / "sparse.mbtiles"
    done = run("packagetombtiles", INPUT=str(package), OUTPUT=str(output), FILL=fill)
    assert done.ok, done.said
    assert done.results["FILLED"] == count - len(sparse)
    with sqlite3.connect(output) as database:
        assert database.execute("SELECT count(*) FROM tiles").fetchone() == (count,)


def test_the_style_for_maplibre_lies_beside_where_wished(package, tmp_path):
    output, style = tmp_path / "map.mbtiles", tmp_path / "map.style.json"
    done = run("packagetombtiles", INPUT=str(package), OUTPUT=str(output), STYLE=True)
    assert done.ok, done.said
    assert done.results["STYLE_FILE"] == str(style)
    (source,) = json.loads(style.read_bytes())["sources"].values()
    assert (source["url"], source["maxzoom"]) == ("mbtiles://map.mbtiles", 2)
    output.unlink()
    done = run("packagetombtiles", INPUT=str(package), OUTPUT=str(output), STYLE=True)
    assert not done.ok
    assert f"The file {style} exists already." in done.said
    assert not output.exists()


def test_what_the_style_for_maplibre_lacks_is_said(tmp_path):
    bad = {**STYLE["layers"][0], "paint": {"fill-color": "#fffffr"}}
    entries = {"p12/resources/styles/root.json": write_json({**STYLE, "layers": [bad]})}
    package = make_package(tmp_path / "bad.vtpk", entries=entries)
    done = run("packagetombtiles", INPUT=str(package), OUTPUT=f"{tmp_path}/a.mbtiles", STYLE=True)
    assert done.ok, done.said
    assert "the MapLibre style specification does not allow" in done.said
    assert "land: fill-color" in done.said
    bare = {"p12/resources/styles/root.json": None}
    package = make_package(tmp_path / "bare.vtpk", entries=bare)
    done = run("packagetombtiles", INPUT=str(package), OUTPUT=f"{tmp_path}/b.mbtiles", STYLE=True)
    assert done.ok, done.said
    assert "The package has no style" in done.said
    assert "STYLE_FILE" not in done.results


def test_a_scheme_that_mbtiles_cannot_express_is_refused_with_the_reason(tmp_path):
    output = tmp_path / "berlin.mbtiles"
    package = sample("qgis_vtpk_indexed.vtpk")
    done = run("packagetombtiles", INPUT=str(package), OUTPUT=str(output), STYLE=True)
    assert not done.ok
    assert "EPSG:4326" in done.said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["repairpackage", "mergepackages", "packagetombtiles"])
def test_no_algorithm_writes_over_what_exists(package, tmp_path, name):
    output = tmp_path / "mine.x"
    output.write_text("mine")
    given = {"INPUTS": [str(package)]} if name == "mergepackages" else {"INPUT": str(package)}
    done = run(name, OUTPUT=str(output), **given)
    assert not done.ok
    assert f"The file {output} exists already." in done.said
    assert output.read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "parameters", "outputs"),
    [
        (
            "exporttiles",
            "SERVICE LAYER AUTHCFG EXTENT AREA LEVELS SPLIT ADD_TO_PROJECT OUTPUT MBTILES "
            "MBTILES_STYLE",
            "OUTPUT MBTILES JOB_IDS TILES BYTES PARTS SECONDS WARNINGS",
        ),
        (
            "counttiles",
            "SERVICE LAYER AUTHCFG EXTENT AREA LEVELS OUTPUT GRID",
            "OUTPUT GRID TILES LIMIT PARTS EXPORT_ALLOWED",
        ),
        (
            "packageinfo",
            "INPUT FULL OUTPUT_HTML_FILE",
            "OUTPUT_HTML_FILE VALID PROBLEMS TILES MIN_LEVEL MAX_LEVEL INDEXED CRS EXTENT LAYERS",
        ),
        ("repairpackage", "INPUT OUTPUT", "OUTPUT REPAIRED"),
        ("mergepackages", "INPUTS OUTPUT", "OUTPUT TILES"),
        (
            "packagetombtiles",
            "INPUT FILL MAX_LEVEL STYLE OUTPUT",
            "OUTPUT TILES FILLED STYLE_FILE",
        ),
    ],
)
def test_the_public_names_stay(name, parameters, outputs):
    algorithm = algorithm_of(name)
    assert set(parameters.split()) <= {each.name() for each in algorithm.parameterDefinitions()}
    assert set(outputs.split()) <= {each.name() for each in algorithm.outputDefinitions()}
    assert algorithm.groupId() == "vectortilepackages"
    assert algorithm.displayName()
    assert algorithm.shortHelpString()
