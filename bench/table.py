"""What was measured: rows, as a table for people and as JSON for programs."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path


class Mismatch(Exception):
    """A result that differs from the peer's: nothing worth timing."""


@dataclass(frozen=True)
class Row:
    """One measurement.

    Rows of the same ``what`` differ in ``work`` (tiles, bytes, vertices), and the first is what
    their growth is told from. ``own`` and ``peer`` are medians in ``unit``: seconds ("s"), bytes
    ("B"), or things that are counted, which are named. ``peer`` is ``None`` where there is none, or
    it would take too long. ``met`` tells whether ``aim`` is.
    """

    what: str
    size: str
    work: float
    own: float
    beside: str = ""
    peer: float | None = None
    aim: str = ""
    met: bool | None = None
    note: str = ""
    unit: str = "s"

    @property
    def ratio(self) -> float | None:
        """Own time as a part of the peer's."""
        return self.own / self.peer if self.peer else None


def row_beside(row: Row, most: float) -> Row:
    """The row with the aim that its time is at most ``most`` times the peer's."""
    ratio = row.ratio
    met = ratio <= most if ratio is not None else None
    return replace(row, aim=f"≤ {most:g} ×", met=met)


_HEAD = ("what", "size", "own", "beside", "peer", "ratio", "aim", "", "work", "grows", "note")


def text(rows: Sequence[Row]) -> str:
    """The table; ``work`` and ``grows`` are those of a row beside the first of its kind."""
    first: dict[str, Row] = {}
    lines = [_HEAD, *(_line(row, first.setdefault(row.what, row)) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines
    )


def _line(row: Row, first: Row) -> tuple[str, ...]:
    is_first = row is first
    return (
        row.what if is_first else "",
        row.size,
        _value(row.own, row.unit),
        row.beside,
        "" if row.peer is None else _value(row.peer, row.unit),
        "" if row.ratio is None else _times(row.ratio),
        row.aim,
        {True: "met", False: "missed", None: ""}[row.met],
        "" if is_first else _times(row.work / first.work),
        "" if is_first or not first.own else _times(row.own / first.own),
        row.note,
    )


def write(path: Path, rows: Iterable[Row]) -> None:
    """Write the rows and the machine they were measured on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    machine = {
        "system": platform.platform(),
        "python": platform.python_version(),
        "processors": os.cpu_count(),
    }
    document = {
        "measured": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "machine": machine,
        "rows": [{**asdict(row), "ratio": row.ratio} for row in rows],
    }
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def bytes_text(size: float) -> str:
    """A size in the unit that suits it."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def _value(value: float, unit: str) -> str:
    if unit == "s":
        return _time(value)
    return bytes_text(value) if unit == "B" else f"{value:,.0f} {unit}"


def _time(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1e3:.3g} ms"


def _times(value: float) -> str:
    if value < 0.1:
        return f"1/{1 / value:,.0f}"
    return f"{value:,.0f} ×" if value >= 10 else f"{value:.2f} ×"
