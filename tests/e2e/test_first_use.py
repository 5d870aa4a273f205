"""A new profile: nothing happens by itself; an address is enough; the count is live."""

from urllib.parse import urlsplit

import pytest

from tilepack.demo.config import Description, ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.tests.support.packages import root_json

NORTH = (-2.8e6, 10.0e6, 5.0e6, 19.0e6)  # EPSG:3857, to the upper edge of the world
SAMPLE = (-8956266.52750818, 3090042.12173989, -8900296.1607205, 3129973.64293072)
DEEPEST = 16


@pytest.fixture
def server(world_tiles):
    with DemoServer() as running:
        yield running


def test_scenarios_1_2_4_and_5_from_the_empty_dock_to_the_live_count(perform, server):
    """1: no error, no request. 2: one request. 4: the count follows, or is frozen. 5: 28 tiles."""
    world = server.add("Hosted/World")
    root = root_json(DEEPEST)
    changes = {name: root[name] for name in ("tileInfo", "maxzoom", "maxLOD")}
    described = Description(tilemap=False, changes=changes)
    deep = server.add("Hosted/Deep", ServiceConfig(description=described))
    facts = perform(
        "first_use", page=f"{world.url}?f=html", area=NORTH, deep=deep.url, sample=SAMPLE
    ).facts

    assert facts["asked_when_empty"] == []
    assert facts["empty"] == ""
    assert facts["reason"] == "Choose a service, or paste its address."
    assert not facts["button"]
    said = [one for one in facts["said"] if "Open Sans" not in one]  # QGIS itself misses a font
    assert said == []

    assert facts["service"].startswith("World: levels 0-7, limit 100,000 tiles")
    described = server.log.entries(service=world.name, step="describe")
    assert len(described) == 1
    assert all(urlsplit(one).port == server.port for one in facts["asked_when_pasted"])

    assert len(set(facts["counts"])) == len(facts["counts"])
    assert max(facts["seconds"]) < 2.0  # make bench measures it
    assert facts["still_frozen"] == facts["frozen"]

    assert facts["sample"].startswith("28 tiles")
    assert facts["export"] == "&Export 28 tiles"
    assert not server.log.entries(step="submit")
