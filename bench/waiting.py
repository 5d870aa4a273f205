"""Exports that wait for their servers: the threads they hold, and who has to wait for them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..demo.config import ServiceConfig
from ..demo.server import DemoServer
from .inside import BUILD, measured
from .makers import opaque_tiles, write_package
from .table import Row

_FOREVER = 3600.0  # seconds


def measure() -> Iterator[Row]:
    """Twenty exports, and two hundred."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="bench-") as name:
        source = Path(name) / "source.vtpk"
        write_package(source, [(0, 0, 0)], opaque_tiles(2_000))
        for count in (20, 200):
            config = ServiceConfig(source=source, executing_seconds=_FOREVER)
            with DemoServer() as server:
                address = server.add("Land", config).url
                found = measured("waiting_in_qgis", Path(name) / str(count), address, count)
                looks = len(server.log.entries(step="poll"))
            size = f"{count} exports"
            yield Row(
                "waiting, threads held", size, count, found["threads"], "a task for each", count,
                "≤ 1", found["threads"] <= 1,
                f"{found['more']} idle in the pool for as long as Qt keeps them; "
                f"{looks} looks in about {found['seconds']:.0f} s", unit="threads",
            )  # fmt: skip
            yield Row(
                "waiting, start of another task", size, count, found["latency"],
                "no export", found["alone"], "< 200 ms", found["slowest"] < 0.2,
                f"the slowest of {found['starts']} took {found['slowest'] * 1e3:.3g} ms",
            )  # fmt: skip
