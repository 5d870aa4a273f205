"""The dock is opened from a layer and from the Browser; the options are where QGIS has its own."""

import pytest


@pytest.mark.parametrize("theme", ["", "Night Mapping"])
def test_layer_browser_options_and_help_lead_to_tilepack(perform, world, theme):
    facts = perform("ways_in", service=world.enterprise, theme=theme).facts
    assert facts["layer_elsewhere"] == []
    assert facts["layer_menu"] == ["tilepackExportLayer"]
    assert world.enterprise in facts["from_layer"]
    assert facts["sign_in"]  # scenario 3: service, sign-in and canvas are those of the layer
    assert facts["area"] == "Map Canvas"
    assert " of the service's limit" in facts["count"]
    assert facts["browser_menu"] == ["tilepackExportItem"]
    assert world.enterprise in facts["from_browser"]
    assert facts["parallel"] == 4
    assert facts["help"] == ["tilepackGuide"]
    assert facts["web"] == ["tilepackOpenDock", "tilepackOptions"]
