"""The demo services in tests: a server for the session, new services for each test.

The fixtures are for importing into a ``conftest.py``. The tiles are synthetic: every tile of the
levels 0 to 3, deeper ones in one quarter, no two alike.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from tilepack.demo.config import ONLINE, ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.demo.service import Service

from .mvt import numbered_tile
from .packages import HALF, make_package, pyramid, root_json

PYTHON_PATH = Path(__file__).resolve().parents[2] / "build" / "python"
DEEPEST = 6
WEB_MERCATOR = {"wkid": 102100, "latestWkid": 3857}


class Clock:
    """The time, which a test can move on."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let some time pass."""
        self._ahead += seconds


def small_tiles() -> dict[tuple[int, int, int], bytes]:
    """A pyramid of variable depth: it ends at level 3, but for the north-west at level 6."""
    deeper = [
        (level, row, column)
        for level in range(4, DEEPEST + 1)
        for row in range(2**level // 4)
        for column in range(2**level // 4)
    ]
    return {**pyramid(3), **{tile: numbered_tile(1000 + n) for n, tile in enumerate(deeper)}}


def small_source(path: Path) -> Path:
    """A package of these tiles."""
    return make_package(path, small_tiles(), root=root_json(DEEPEST))


def envelope(xmin: float, ymin: float, xmax: float, ymax: float) -> str:
    """An ``exportExtent`` in Web Mercator."""
    box = {"xmin": xmin, "ymin": ymin, "xmax": xmax, "ymax": ymax}
    return json.dumps({**box, "spatialReference": WEB_MERCATOR})


def polygon(*rings: list[list[float]]) -> str:
    """A ``polygon`` in Web Mercator."""
    return json.dumps({"rings": rings, "spatialReference": WEB_MERCATOR})


QUARTER = envelope(-HALF, 0, 0, HALF)  # the north-west


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package whose tiles are served."""
    return small_source(tmp_path_factory.mktemp("service") / "small.vtpk")


@pytest.fixture(scope="session")
def clock() -> Clock:
    """The time the services live by."""
    return Clock()


@pytest.fixture(scope="session")
def server(source: Path, clock: Clock) -> Iterator[DemoServer]:
    """A running server."""
    with DemoServer(world=lambda: source, clock=clock) as running:
        yield running


@pytest.fixture
def enterprise(server: DemoServer, request: pytest.FixtureRequest) -> Service:
    """A service in the Enterprise manner, for this test alone."""
    return server.add(f"Hosted/{_name(request)}", ServiceConfig())


@pytest.fixture
def online(server: DemoServer, request: pytest.FixtureRequest) -> Service:
    """A service in the Online manner, for this test alone."""
    return server.add(_name(request), ServiceConfig(manner=ONLINE))


def _name(request: pytest.FixtureRequest) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in request.node.nodeid)[-80:]


def environment() -> dict[str, str]:
    """The environment of a process that can import ``tilepack`` and what the tests need."""
    paths = [str(PYTHON_PATH), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


class ServiceProcess:
    """The demo service in a process of its own.

    For tests inside QGIS: a call of QGIS that waits for the network keeps Python waiting as well,
    and a server in the same process could not answer it.
    """

    def __init__(self, world: Path, seconds: float = 0.0, lifetime: float = 600.0) -> None:
        command = [
            sys.executable, "-m", "tilepack.demo", "--json", "--control", "--port", "0",
            "--world", str(world), "--seconds", str(seconds), "--stop-after", str(lifetime),
        ]  # fmt: skip
        self._process = subprocess.Popen(  # noqa: S603
            command, stdout=subprocess.PIPE, env=environment()
        )
        assert self._process.stdout is not None
        told = json.loads(self._process.stdout.readline())
        self.url, self.storage_url = told["url"], told["storage"]

    def __enter__(self) -> ServiceProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate(timeout=10)

    def add(self, name: str, *, site: str = "", **config: Any) -> str:
        """Add a service, its configuration as in :func:`tilepack.demo.control.config_from`."""
        wanted = {"name": name, "site": site, "config": config}
        answer = requests.post(f"{self.url}/demo/services", json=wanted, timeout=10)
        answer.raise_for_status()
        return self.url + answer.json()["path"]

    def log(self, path: str = "") -> list[dict[str, Any]]:
        """The requests whose path contains ``path``, as dictionaries of their entries."""
        answer = requests.get(f"{self.url}/demo/log", params={"path": path}, timeout=10)
        return list(answer.json())

    def expire_tokens(self) -> None:
        """Let all tokens be a thing of the past."""
        requests.post(f"{self.url}/demo/expire-tokens", timeout=10).raise_for_status()


@pytest.fixture(scope="session")
def service_process(source: Path) -> Iterator[ServiceProcess]:
    """A running server in another process."""
    with ServiceProcess(source) as running:
        yield running
