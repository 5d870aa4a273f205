"""QGIS is killed at every state of an export and started again: nothing is lost, nothing twice.

Scenarios 21 (while the server packages; between sending and answer) and 22 (at 60 % of a download).
The download has some 4 MB, which fits into CI; large ones are measured by ``make bench``.
"""

import signal
from dataclasses import dataclass

import pytest

from tilepack.core.package.package import Package
from tilepack.scripts.profiles import scratch_profile
from tilepack.scripts.window import play
from tilepack.tests.support.mvt import heavy_tile
from tilepack.tests.support.packages import make_package, pyramid, root_json
from tilepack.tests.support.service import ServiceProcess

RATE = 5_000_000  # bytes a second
BUFFERS = (
    6 << 20
)  # bytes: what is on its way between the server and the disk, READ_BUFFER and sockets
MOMENTS = {
    "before sending": {},
    "between sending and answer": {
        "faults": [{"step": "submit", "wait": 3.0, "passes": True}],
    },
    "packaging": {"executing_seconds": 2.0},
    "10 %": {},
    "60 %": {},
    "99 %": {},
    "checking": {},
    "merging": {"limit": 10},
    "converting": {},
}


@dataclass
class Service:
    process: ServiceProcess
    whole: dict

    def add(self, name, **config):
        return self.process.add(name, downloads={"bytes_per_second": RATE}, **config)

    def log(self, address, step):
        path = address.split("/rest/")[1]
        return [
            entry
            for entry in self.process.log()
            if entry["step"] == step and entry["service"].endswith(path.split("/")[1])
        ]


def tiles(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


def in_north_east(level, row, column):
    half = 2**level / 2
    return level == 0 or (row < half and column >= half)


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    heavy = {place: heavy_tile(n, 200_000) for n, place in enumerate(pyramid(3))}
    source = make_package(tmp_path_factory.mktemp("heavy") / "heavy.vtpk", heavy, root=root_json(3))
    whole = {place: tile for place, tile in heavy.items() if in_north_east(*place)}
    with ServiceProcess(source, lifetime=1200.0) as process:
        yield Service(process, whole)


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_and_started_again(service, display, tmp_path, moment):
    address = service.add(f"Killed{list(MOMENTS).index(moment)}", **MOMENTS[moment])
    output = tmp_path / "land.vtpk"
    given = {"service": address, "output": str(output), "moment": moment}
    if moment == "converting":
        given["mbtiles"] = str(tmp_path / "land-copy.mbtiles")
    profile = scratch_profile(tmp_path / "profile")
    report = play("killed", profile, tmp_path / "killed", display, given)
    assert report.exit_code == -signal.SIGKILL, report.told()
    assert not output.exists()
    arrived = sum(part.stat().st_size for part in tmp_path.glob("land.vtpk.part-*"))

    is_unknown = moment == "between sending and answer"
    report = play("revived", profile, tmp_path / "revived", display, {"submit_again": is_unknown})
    assert not report.told(), report.told()
    assert report.facts["state"] == "done"
    assert report.facts["layers"] == [True]
    assert tiles(output) == service.whole
    parts = 1 if "limit" not in MOMENTS[moment] else len(service.log(address, "submit"))
    assert len(service.log(address, "submit")) == (2 if is_unknown else parts)
    if is_unknown:
        assert report.facts["asked"] == "unknown"
    left = sorted(path.name for path in tmp_path.glob("land*"))
    assert not [name for name in left if "part" in name]

    fetched = service.log(address, "download")
    if moment.endswith("%"):
        assert [entry["status"] for entry in fetched] == [200, 206]
        assert fetched[1]["headers"]["range"] == f"bytes={arrived}-"
        assert arrived >= float(moment[:-2]) / 100 * output.stat().st_size
    elif moment in ("checking", "merging", "converting"):
        assert len(fetched) == parts
    sent = sum(entry["bytes_sent"] for entry in fetched)
    assert sent <= output.stat().st_size * 1.05 + BUFFERS
