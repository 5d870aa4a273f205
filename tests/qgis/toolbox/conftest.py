"""The provider in the registry, and a service for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from tilepack import classFactory
from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.tests.support.service import (  # noqa: F401
    clock,
    server,
    service_process,
    source,
)


@pytest.fixture(scope="session", autouse=True)
def plugin(qgis_app: QgsApplication) -> Iterator[None]:
    """The plugin as ``qgis_process`` loads it: its provider, no window."""
    loaded = classFactory(None)
    loaded.initProcessing()
    yield
    loaded.unload()


class Bench:
    """A server, its services, and a folder for what is exported."""

    def __init__(self, server: DemoServer, source: Path, folder: Path) -> None:  # noqa: F811
        self.server, self.source, self.folder = server, source, folder
        self.output = folder / "land.vtpk"

    def service(self, **changes: object) -> str:
        """The address of a fresh service; ``changes`` are those of its configuration."""
        self.config = ServiceConfig(**changes)
        self.server.log.clear()
        return self.server.add("Land", self.config).url

    def requests(self, step: str = "") -> list:
        return self.server.log.entries(step=step)

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def bench(server: DemoServer, source: Path, tmp_path: Path) -> Bench:  # noqa: F811
    return Bench(server, source, tmp_path)
