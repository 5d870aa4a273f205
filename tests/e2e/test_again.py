"""One package per feature, an export made anew, and one that is changed and run again."""

import pytest

from tilepack.core.package.check import check
from tilepack.core.package.package import Package
from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.tests.support.mvt import numbered_tile
from tilepack.tests.support.packages import make_package, pyramid

EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857
NAMES = ["Nord/Süd", "Alpen", "Alpen", "a:b?", *(f"Place {number}" for number in range(10))]
CHANGED = (3, 2, 4)  # level, row, column of a tile in Europe
CHANGING = "Hosted/Changing"


@pytest.fixture
def server(world_tiles, tmp_path):
    """A service whose tiles are others once it was exported."""
    before = make_package(tmp_path / "before.vtpk", pyramid(3))
    after = make_package(tmp_path / "after.vtpk", {**pyramid(3), CHANGED: numbered_tile(9999)})

    def change(entry):
        if entry.step == "download" and entry.service == CHANGING:
            running.add(CHANGING, ServiceConfig(source=after))

    with DemoServer(watch=change) as running:
        changing = running.add(CHANGING, ServiceConfig(source=before))
        yield running, changing.url


def test_scenarios_15_40_and_42_per_feature_update_and_run_again(perform, server, tmp_path):
    """15: a package for each feature. 40: updated, own style kept. 42: the form is filled."""
    folder = tmp_path / "output"
    folder.mkdir()
    running, changing = server
    world = running.add("Hosted/World")
    facts = perform(
        "again",
        world=world.url,
        changing=changing,
        area=EUROPE,
        names=NAMES,
        folder=str(folder),
    ).facts

    assert "tiles in all packages together" in facts["each"]
    assert "1 feature without a usable area is left out." in facts["each"]
    assert facts["each_button"] == "&Export 14 packages"
    assert facts["states"] == ["done"] * len(NAMES)
    assert any("packages are ready." in told for told in facts["told"])  # several in one message
    files = sorted(path for path in folder.glob("*.vtpk") if path.stem != "updated")
    assert len(files) == len(NAMES)
    found = {one.kind for path in files for one in check(path, full=True).findings}
    assert found <= {"font-missing"}, "which the local service does not have"
    assert sum(path.stem.startswith("Alpen") for path in files) == 2

    assert facts["first"].startswith("updated.vtpk: Done")
    assert facts["update"].startswith("Done")
    with Package.open(folder / "updated.vtpk") as package:
        assert package.read_tile(*CHANGED) == numbered_tile(9999)
    assert facts["same_layer"]
    assert facts["style"] == ["#aa00ff", 0.5]
    assert not [name for name in facts["left"] if "part" in name]

    assert facts["tab"] == 0
    assert facts["again_service"] == world.url
    assert facts["again_mode"] == "Drawn Shape"
    assert facts["again_levels"] == [0, 4]
    assert facts["again_area"].startswith(("1 part,", "Rectangle,"))
