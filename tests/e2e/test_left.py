"""Exports outlive the window they were started in: closed, doubled, or without the plugin."""

import json
import threading
import time

import pytest

from tilepack.scripts.profiles import scratch_profile
from tilepack.scripts.window import play
from tilepack.tests.support.packages import make_package, pyramid
from tilepack.tests.support.service import ServiceProcess


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    source = make_package(tmp_path_factory.mktemp("land") / "land.vtpk", pyramid(3))
    with ServiceProcess(source) as process:
        yield process


@pytest.fixture
def profile(tmp_path):
    return scratch_profile(tmp_path / "profile")


def steps(service, step, *addresses):
    """Requests of one step that some services got."""
    names = tuple(address.split("/services/")[1].split("/Vector")[0] for address in addresses)
    return [
        entry
        for entry in service.log()
        if entry["step"] == step and entry["service"].endswith(names)
    ]


def test_scenario_29_closed_with_exports_on_their_way(service, profile, display, tmp_path):
    """Once QGIS asks about the project and the person stays, once nothing is asked."""
    address = service.add("Quits", executing_seconds=8.0)
    given = {"service": address, "folder": str(tmp_path)}
    report = play("quits", profile, tmp_path / "quits", display, given)
    took = time.time() - (tmp_path / "quits" / "report.json").stat().st_mtime
    assert not report.told(), report.told()
    assert len(report.facts["asked"]) == 1 and report.facts["stayed"]
    assert took < 15, "QGIS closes at once; a question would keep it open"
    assert len(steps(service, "submit", address)) == 4
    assert not (tmp_path / "second0.vtpk").exists()

    report = play("goes_on", profile, tmp_path / "goes_on", display, {"jobs": 5})
    assert not report.told(), report.told()
    assert report.facts["states"] == ["done"] * 5
    assert len(steps(service, "submit", address)) == 5
    assert not steps(service, "cancel", address)
    assert len(list(tmp_path.glob("*.vtpk"))) == 5


def test_scenario_30_two_windows_on_one_profile(service, profile, display, tmp_path):
    """The second sees the exports and leaves them alone until the first window is closed."""
    quick = service.add("Quick", executing_seconds=3.0)
    slow = service.add("Slow", executing_seconds=25.0)
    given = {"quick": quick, "slow": slow, "folder": str(tmp_path)}
    reports = {}

    def open_window(name, after=None):
        # QGIS switches a plugin off that two windows load in the same moment.
        while after and not (tmp_path / after / "begun").exists():
            time.sleep(0.1)
        reports[name] = play(name, profile, tmp_path / name, display, given)

    windows = [
        threading.Thread(target=open_window, args=["first_window"]),
        threading.Thread(target=open_window, args=["second_window", "first_window"]),
    ]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    first, second = reports["first_window"], reports["second_window"]
    assert not first.told() and not second.told(), first.told() + second.told()
    assert first.facts == {"done": "done", "left": "packaging", "jobs": 2}
    assert second.facts["ours"] == [False, False]
    assert second.facts["meanwhile"] == "packaging"
    assert second.facts["states"] == {"done": "done", "left": "done"}
    for step in ("submit", "download"):
        assert len(steps(service, step, quick)) == len(steps(service, step, slow)) == 1
    records = profile.folder / "tilepack" / "jobs"
    assert not list(records.glob("*.damaged"))
    kept = [
        json.loads(path.read_bytes()) for path in records.glob("*.json") if "." not in path.stem
    ]
    assert [record["state"] for record in kept] == ["done", "done"]


def test_scenario_49_unloaded_during_a_download(service, profile, display, tmp_path):
    address = service.add("Unloaded", downloads={"bytes_per_second": 100_000})
    output = tmp_path / "land.vtpk"
    given = {"service": address, "output": str(output)}
    report = play("unloaded", profile, tmp_path / "unloaded", display, given)
    assert not report.told(), report.told()
    assert report.facts["left"] == [], report.facts["left"]
    assert report.facts["grown"] == 0
    assert report.facts["state"] == "done"
    assert len(steps(service, "submit", address)) == 1
    ranges = [entry["headers"].get("range") for entry in steps(service, "download", address)]
    assert ranges == [None, f"bytes={report.facts['arrived']}-"]
    assert output.exists()
    assert not [path.name for path in tmp_path.glob("land*") if "part" in path.name]
