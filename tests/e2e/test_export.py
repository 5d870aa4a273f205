"""One export as a person does it: open the dock, export the canvas, the layer appears."""

import zipfile
from pathlib import Path

import pytest

EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857


@pytest.fixture(params=["enterprise", "online"])
def service(request, world):
    return getattr(world, request.param)


def test_the_exported_canvas_appears_on_the_map_styled(perform, service, tmp_path):
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
    assert service in layer["abstract"]

    assert facts["colours_before"] < 5
    assert facts["colours"] > 10

    # QGIS opens packages since 3.26, and draws pyramids of variable depth since 3.32.
    shown = "europe.vtpk" if report.qgis >= 32600 else "europe.mbtiles"
    assert Path(layer["source"].split("url=")[1]).name == shown
    assert shown in facts["files"]
    assert not [name for name in facts["files"] if name.endswith(".part")]
    assert zipfile.is_zipfile(output)

    assert facts["longest_stall"] < 2.0  # seconds; the job alone takes three

    assert facts["state"].startswith("europe.vtpk: Done")
    assert any("europe.vtpk is ready" in said for said in facts["said"])
