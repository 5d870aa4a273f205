"""The list of jobs after years of exports: reading the records, opening it, a row that moves."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from .inside import BUILD, measured
from .table import Row

_LOAD, _OPEN, _REFRESH = 0.2, 0.2, 0.016  # seconds


def measure() -> Iterator[Row]:
    """A history of twenty, two hundred and two thousand jobs."""
    BUILD.mkdir(exist_ok=True)
    for count in (20, 200, 2000):
        with tempfile.TemporaryDirectory(dir=BUILD, prefix="bench-") as folder:
            found = measured("joblist_in_qgis", folder, count)
        yield Row(
            "job records, load", f"{count:,} jobs", count, found["load"], "json.loads",
            found["parse"], f"< {_LOAD * 1e3:g} ms", found["load"] < _LOAD,
        )  # fmt: skip
        yield _row("job list, open", count, found["open"], _OPEN)
        note = f"the slowest of {found['moves']} took {found['slowest'] * 1e3:.3g} ms"
        yield _row("job list, refresh", count, found["refresh"], _REFRESH, note)


def _row(what: str, count: int, own: float, most: float, note: str = "") -> Row:
    aim = f"< {most * 1e3:g} ms"
    return Row(what, f"{count:,} jobs", count, own, aim=aim, met=own < most, note=note)
