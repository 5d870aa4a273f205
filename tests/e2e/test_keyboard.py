"""Scenario 47: the form without a mouse."""

import pytest

from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer

EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857


@pytest.fixture
def limited(world_tiles):
    """The world at a service that allows 200 tiles in one export."""
    with DemoServer() as server:
        yield server.add("World", ServiceConfig(executing_seconds=1, limit=200)).url


def test_scenario_47_everything_can_be_done_by_keyboard(perform, limited, tmp_path):
    output = tmp_path / "output" / "europe.vtpk"
    output.parent.mkdir()
    facts = perform("keyboard", service=limited, area=EUROPE, output=str(output)).facts
    assert "% of the service's limit" in facts["first"]
    assert facts["lacking"].startswith("The project has no polygon layer")
    assert facts["locked"]
    assert "limit 200" in facts["over"]
    assert facts["button"].startswith("&Export ")
    assert "jobs" not in facts["button"]
    assert output.exists()
    assert facts["layers"] == 1
