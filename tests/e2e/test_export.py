"""One export as a person does it: open the dock, export the canvas, the layer appears."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

from tilepack.core.package.package import Package
from tilepack.demo.config import ONLINE, ServiceConfig
from tilepack.demo.server import DemoServer

EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857
TILES = 50  # of the world's at least, in what any window shows of Europe


@pytest.fixture(params=["enterprise", "online", "online in parts"])
def service(request, world):
    """Both manners of answering; the third one's job names several files."""
    if request.param != "online in parts":
        yield getattr(world, request.param)
        return
    with DemoServer() as server:
        config = ServiceConfig(manner=ONLINE, parts=3, executing_seconds=3)
        yield server.add("World", config).url


def test_scenarios_6_7_and_9_the_exported_canvas_appears_on_the_map_styled(
    perform, service, tmp_path
):
    """6: QGIS reacts meanwhile. 7: one layer, with style, icons and metadata. 9: both manners."""
    output = tmp_path / "output" / "europe.vtpk"
    output.parent.mkdir()
    report = perform(
        "export_canvas", service=service, area=EUROPE, levels="0-5", output=str(output)
    )
    facts = report.facts

    [layer] = facts["layers"]
    assert layer["kind"] == "QgsVectorTileLayer"
    assert layer["name"] == "europe"
    assert layer["valid"]
    assert layer["shown"]
    assert layer["crs"] == "EPSG:3857"
    assert layer["styles"] > 1
    assert layer["labels"] > 0
    assert layer["icons"] > 0
    assert layer["parent"] == service
    for text in (layer["abstract"], layer["notes"]):
        for told in (service, "Levels: 0-5", "latitude", "longitude", date.today().isoformat()):
            assert told in text
    assert "Made with Natural Earth" in " ".join(layer["rights"])

    assert facts["colours_before"] < 5
    assert facts["colours"] > 10

    # QGIS opens packages since 3.26, and draws pyramids of variable depth since 3.32.
    shown = "europe.vtpk" if report.qgis >= 32600 else "europe.mbtiles"
    assert Path(layer["source"].split("url=")[1]).name == shown
    assert shown in facts["files"]
    assert not [name for name in facts["files"] if name.endswith(".part")]
    assert zipfile.is_zipfile(output)
    with Package.open(output) as package:
        places = list(package.tiles())
    assert {level for level, _, _ in places} == set(range(6))
    assert len(places) == len(set(places)) > TILES

    assert facts["longest_stall"] < 2.0  # seconds; the job alone takes three

    assert facts["state"].startswith("europe.vtpk: Done")
    assert any("europe.vtpk is ready" in said for said in facts["said"])
