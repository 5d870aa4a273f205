"""The list of jobs after years of exports: opening it, and one row that moves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .table import Mismatch, Row

_BUILD = Path(__file__).resolve().parents[1] / "build"
_OPEN, _REFRESH = 0.2, 0.016  # seconds


def measure() -> Iterator[Row]:
    """A history of twenty, two hundred and two thousand jobs."""
    _BUILD.mkdir(exist_ok=True)
    for count in (20, 200, 2000):
        with tempfile.TemporaryDirectory(dir=_BUILD, prefix="bench-") as folder:
            found = _measured(folder, count)
        yield _row("job list, open", count, found["open"], _OPEN)
        note = f"the slowest of {found['moves']} took {found['slowest'] * 1e3:.3g} ms"
        yield _row("job list, refresh", count, found["refresh"], _REFRESH, note)


def _row(what: str, count: int, own: float, most: float, note: str = "") -> Row:
    aim = f"< {most * 1e3:g} ms"
    return Row(what, f"{count:,} jobs", count, own, aim=aim, met=own < most, note=note)


def _measured(folder: str, count: int) -> dict[str, float]:
    """What :mod:`.joblist_in_qgis` says, in the system's QGIS."""
    done = subprocess.run(
        [sys.executable, "-m", "tilepack.bench.joblist_in_qgis", folder, str(count)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_BUILD / "python")},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Mismatch(f"The list of jobs could not be measured: {done.stdout}{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])
