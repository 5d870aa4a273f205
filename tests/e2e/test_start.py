"""QGIS with the plugin switched on."""

import configparser
from pathlib import Path

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def test_qgis_starts_with_the_plugin_and_closes_without_a_fault(perform):
    facts = perform("start").facts
    metadata = configparser.ConfigParser()
    metadata.read(METADATA, encoding="utf-8")
    assert facts["active"]
    assert facts["version"] == metadata["general"]["version"]
    assert "tilepack:exporttiles" in facts["algorithms"]


def test_switched_off_and_on_ten_times_it_leaves_nothing_in_the_window(perform):
    facts = perform("reload", times=10).facts
    brought = " ".join(facts["there"])
    for name in ("TilepackDock", "tilepackOpenDock", "tilepackOptions", "provider tilepack"):
        assert name in brought
    assert facts["left"] == []
