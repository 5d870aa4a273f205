"""The local service, for tools that need one while they run."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from ..demo.server import DemoServer


@dataclass(frozen=True)
class World:
    """The addresses of the same tiles in the two manners of ArcGIS."""

    enterprise: str
    online: str


@contextlib.contextmanager
def world_service() -> Iterator[World]:
    """Serve the world on a free port of the loopback interface, until the block ends."""
    with DemoServer() as server:
        services = "arcgis/rest/services"
        yield World(
            f"{server.url}/{services}/Hosted/World/VectorTileServer",
            f"{server.url}/online/{services}/World/VectorTileServer",
        )
