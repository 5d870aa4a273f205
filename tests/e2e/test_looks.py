"""Scenario 48: Night Mapping, 200 %, Arabic, German and the other languages: nothing is cut off."""

import pytest

from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.scripts.profiles import scratch_profile
from tilepack.scripts.screen import virtual_screen
from tilepack.scripts.window import play

EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857
LANGUAGES = ("en", "de", "fr", "es", "pt_BR", "ja", "ar")
FAILURE = "ERROR 999999: Something unexpected caused the tool to fail. Contact the administrator."
SCREENS = 8  # of the dock, at each width
NARROW = 320  # pixels


@pytest.fixture
def services(world_tiles):
    with DemoServer() as server:
        limited = server.add("Hosted/Limited", ServiceConfig(limit=200))
        failing = server.add("Hosted/Failing", ServiceConfig(outcome="failed", failure=FAILURE))
        yield {"limited": limited.url, "failing": failing.url}


@pytest.mark.parametrize(("scale", "languages"), [(1.0, LANGUAGES), (2.0, ("de", "ar"))])
def test_scenario_48_nothing_is_cut_off(services, tmp_path, scale, languages):
    folder = tmp_path / "output"
    folder.mkdir()
    profile = scratch_profile(tmp_path / "profile", theme="Night Mapping")
    given = {"languages": languages, "area": EUROPE, "folder": str(folder), **services}
    size = f"{1440 * int(scale)}x{900 * int(scale)}x24"
    with virtual_screen(size) as display:
        report = play("looks", profile, tmp_path / "looks", display, given, scale=scale)
    faults = [fault for fault in report.faults if FAILURE not in fault]
    assert not report.error, report.told()
    assert not faults, faults
    assert report.exit_code == 0
    wide_too = [one for one in languages if one in ("en", "ar")]
    assert report.facts["screens"] == len(languages) * (SCREENS + 1) + len(wide_too) * SCREENS
    assert all(width <= NARROW for name, width in report.facts["widths"].items() if "320" in name)
    assert report.facts["lacking"] == {}
    assert [line for line in report.facts["seen"] if "exportButton" in line], "made narrow at last"
