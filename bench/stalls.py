"""The longest time in which QGIS does not react, from the click on *Export* to the layer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from ..demo.config import ServiceConfig
from ..demo.server import DemoServer
from ..scripts.profiles import scratch_profile
from ..scripts.screen import virtual_screen
from ..scripts.window import play
from .inside import BUILD
from .makers import map_tiles, write_package
from .package import block
from .table import Mismatch, Row

_SIZES = ((500, 10), (2_000, 100), (20_000, 1_000))  # tiles, layers of the style
_RUNS = 3  # of each but the first, which is not counted: QGIS gets its own things ready
_LEVELS = "0-12"
_MIDDLE = (-7e5, -7e5, 7e5, 7e5)  # EPSG:3857; where the tiles are
_MOST = 0.05  # seconds


def measure() -> Iterator[Row]:
    """In one window; exports of all sizes in turn."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="bench-") as name:
        found = _played(Path(name))[1:]
    for at, (tiles, layers) in enumerate(_SIZES[1:]):
        runs = found[at :: len(_SIZES) - 1]
        own, longest, qgis, seconds, came = (
            median(run[what] for run in runs)
            for what in ("own", "longest", "qgis", "seconds", "tiles")
        )
        if came < tiles / 2:
            raise Mismatch(f"only {came} tiles of {tiles} were exported")
        yield Row(
            "longest stall, export", f"{came:,} tiles, a style of {layers:,} layers", came, own,
            "QGIS's layer included", longest, f"< {_MOST * 1e3:g} ms", own < _MOST,
            f"in {seconds:.0f} s; QGIS opened, converted and added for {qgis * 1e3:.0f} ms; "
            f"the longest of {_RUNS} own was {max(run['own'] for run in runs) * 1e3:.0f} ms",
        )  # fmt: skip


def _played(folder: Path) -> list[dict[str, Any]]:
    (folder / "output").mkdir()
    with virtual_screen() as display, DemoServer() as server:
        services = []
        for tiles, layers in _SIZES:
            source = folder / f"source{tiles}.vtpk"
            write_package(source, block(tiles), map_tiles(20), layers=layers)
            config = ServiceConfig(source=source, executing_seconds=2.0)
            services.append(server.add(f"Land{tiles}", config).url)
        order = [services[0], *services[1:] * _RUNS]
        given = {"services": order, "area": _MIDDLE, "levels": _LEVELS}
        report = play(
            "measured_stalls",
            scratch_profile(folder / "profile"),
            folder / "window",
            display,
            {**given, "folder": str(folder / "output")},
        )
    if report.told():
        raise Mismatch(f"the exports were not played: {report.told()}")
    return list(report.facts["found"])
