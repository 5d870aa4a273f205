"""Areas that are hard, areas that are none, and more tiles than a service allows."""

from pathlib import Path

import pytest

from tilepack.core.package.package import Package
from tilepack.demo.config import ONLINE, ServiceConfig
from tilepack.demo.server import DemoServer

EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857
MANNERS = {"Hosted/More": {}, "More": {"manner": ONLINE}}


@pytest.fixture
def server(world_tiles):
    with DemoServer() as running:
        yield running


def submitted(server, service):
    return server.log.entries(service=service.name, step="submit")


def test_scenarios_11_13_16_and_19_hard_areas_no_areas_and_the_limit(perform, server, tmp_path):
    """11: over 180°. 13: no areas. 16: over the limit. 19: a server that counts more."""
    folder = tmp_path / "output"
    folder.mkdir()
    world = server.add("Hosted/World")
    limited = server.add("Hosted/Limited", ServiceConfig(limit=200))
    counting = [
        server.add(name, ServiceConfig(limit=110, counts_more=90, **manner))
        for name, manner in MANNERS.items()
    ]
    facts = perform(
        "areas",
        world=world.url,
        limited=limited.url,
        counting_more=[one.url for one in counting],
        europe=EUROPE,
        folder=str(folder),
    ).facts

    assert "Crosses the date line: exported as 2 parts and merged." in facts["fiji"]
    assert facts["fiji_button"] == "&Export as 2 jobs"
    assert facts["fiji_end"].startswith("fiji.vtpk: Done")
    assert facts["layers"] == 1
    assert len(submitted(server, world)) == 2
    with Package.open(folder / "fiji.vtpk") as package:
        columns = {column for level, _, column in package.tiles() if level == 7}
    assert columns <= {0, 1, 2, 125, 126, 127}
    assert {0, 127} & columns

    said = {name: facts[name] for name in ("points", "none", "empty", "flat")}
    assert said["points"] == "The project has no polygon layer; points and lines have no surface."
    assert said["none"] == "The layer has no features."
    assert said["empty"].startswith("The area is empty.")
    assert said["flat"].startswith("The area cannot be used: ")
    assert not any(facts[f"{name}_button"] for name in said)
    assert "it was mended." in facts["bow_tie"]
    assert facts["unselected"].startswith("Nothing is selected: all 2 features")

    assert "limit 200." in facts["over"]
    assert facts["ways"][0].startswith("Export as ")
    assert facts["ways"][0].endswith(" jobs and merge")
    assert facts["ways"][1].startswith("Stop at level ")
    assert facts["chosen"]
    jobs = int(facts["split_button"].split(" ")[2])
    assert jobs > 1
    assert any(row.startswith("Over the limit of 200") for row in facts["table"])
    assert facts["limited_end"].startswith("limited.vtpk: Done")
    assert len(submitted(server, limited)) == jobs  # one over the limit would have been refused

    for number, service in enumerate(counting):
        refused = facts[f"refused{number}"]
        assert "Failed: The server counted " in refused
        assert "it allows 110. We counted " in refused
        assert any("The server counted " in told for told in facts[f"told{number}"])
        assert facts[f"split{number}"].startswith(f"more{number}.vtpk: Done")
        assert Path(folder / f"more{number}.vtpk").exists()
        assert len(submitted(server, service)) > 2
