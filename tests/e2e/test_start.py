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
