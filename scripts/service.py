"""The local service, for tools that need one while they run."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from ..demo.config import ONLINE, ServiceConfig
from ..demo.server import DemoServer
from ..demo.world import world_package


@dataclass(frozen=True)
class World:
    """The addresses of the same tiles in the two manners of ArcGIS."""

    enterprise: str
    online: str


@contextlib.contextmanager
def world_service(seconds: float = 1.0) -> Iterator[World]:
    """Serve the world on a free port of the loopback interface, until the block ends.

    ``seconds`` is how long its jobs take at least. The world is built before, for nobody waits half
    a minute for the first answer.
    """
    world_package()
    with DemoServer() as server:
        enterprise = server.add("Hosted/World", ServiceConfig(executing_seconds=seconds))
        online = server.add("World", ServiceConfig(manner=ONLINE, executing_seconds=seconds))
        yield World(enterprise.url, online.url)
