import threading
from pathlib import Path

import pytest
import requests

from tilepack.core.export.request import Surroundings
from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.tests.support.packages import make_package, pyramid


class QuickStop(threading.Event):
    """Hours of waiting in milliseconds: a wait only moves the clock on."""

    def __init__(self):
        super().__init__()
        self.now = 1000.0
        self.waits = []

    def wait(self, timeout=None):
        self.waits.append(timeout)
        self.now += timeout
        return super().wait(min(timeout, 0.02))

    def clock(self):
        return self.now


class Bench:
    """A server, and what an export needs to talk to it."""

    def __init__(self, server: DemoServer, source: Path, folder: Path) -> None:
        self.server, self.source, self.folder = server, source, folder
        self.stop = QuickStop()
        self.progress = []

    def service(self, **changes) -> str:
        """The address of a fresh service; ``changes`` are those of its configuration."""
        self.config = ServiceConfig(**{"source": self.source, **changes})
        self.server.log.clear()
        return self.server.add("Land", self.config).url

    def around(self, **changes) -> Surroundings:
        return Surroundings(
            connect=self.connect,
            stop=self.stop,
            progress=self.progress.append,
            clock=self.stop.clock,
            **changes,
        )

    def connect(self, stop):
        session = requests.Session()
        session.trust_env = False
        return session

    def requests(self, step):
        return self.server.log.entries(step=step)


@pytest.fixture(scope="session")
def server():
    with DemoServer() as running:
        yield running


@pytest.fixture(scope="session")
def source(tmp_path_factory):
    return make_package(tmp_path_factory.mktemp("source") / "land.vtpk", pyramid(5))


@pytest.fixture
def bench(server, source, tmp_path):
    return Bench(server, source, tmp_path)
