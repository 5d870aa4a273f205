"""The files beside the code say the same as the code and each other."""

import configparser
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "toolbox", "ui", "demo", "scripts", "tests/e2e", "tests/qgis")
NAMES_QT = r"^\s*(from|import)\s+PyQt[56]\b"


def metadata():
    parser = configparser.ConfigParser()  # with interpolation, as the plugin site reads it
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser.items("general"))


def test_resources_name_exactly_the_icons_that_are_there():
    parsed = ElementTree.parse(ROOT / "resources.qrc")  # noqa: S314 # our own file
    named = {one.text for one in parsed.iter("file")}
    assert named == {f"ui/icons/{icon.name}" for icon in (ROOT / "ui" / "icons").glob("*.svg")}


def test_the_icon_of_the_metadata_is_a_png():
    icon = ROOT / metadata()["icon"]
    assert icon.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_qgis_is_told_what_it_needs_to_load_the_plugin_everywhere():
    facts = metadata()
    assert facts["qgisminimumversion"] == "3.22"
    assert facts["qgismaximumversion"] == "4.99"
    assert facts["hasprocessingprovider"] == "yes"  # what makes qgis_process load it


def test_the_change_log_knows_the_version():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{metadata()['version']}]" in text or "## [Unreleased]" in text


def test_code_names_qt_through_qgis_only():
    """PyQt5 and PyQt6 are never both there; ``qgis.PyQt`` is whichever QGIS uses."""
    files = [*ROOT.glob("*.py"), *(one for top in FOLDERS for one in (ROOT / top).rglob("*.py"))]
    assert files
    assert [
        one for one in files if re.search(NAMES_QT, one.read_text(encoding="utf-8"), re.M)
    ] == []
