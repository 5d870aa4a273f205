"""Lists of levels as people and servers write them: ``0-6,9``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..errors import LevelsUnreadable, UnknownLevels

Run = tuple[int, int]  # first and last level, both included

# Nine digits are far more than any scheme has, and keep a slip of the hand from becoming work.
_ITEM = re.compile(r"([0-9]{1,9})(?:-([0-9]{1,9}))?")
_DASH = re.compile(r"\s*[-–]\s*")
_SHOWN = 60  # characters of an unreadable text that are repeated to its author


def parse_levels(text: str, available: Sequence[int]) -> tuple[int, ...]:
    """The level ids that ``text`` names, ascending, each once.

    Levels and ranges are separated by commas or blanks; a range may be written from either end.
    A blank text means every level in ``available``. The work depends on the length of the text,
    not on the numbers in it.

    Raises:
        LevelsUnreadable: the text is no such list.
        UnknownLevels: it names levels that are not in ``available``.
    """
    known = sorted(set(available))
    if not text.strip():
        return tuple(known)
    runs = _read(text)
    missing = [gap for run in runs for gap in _gaps(run, known)]
    if missing:
        raise UnknownLevels(levels=_text(missing), available=format_levels(known))
    return tuple(level for level in known if any(low <= level <= high for low, high in runs))


def format_levels(ids: Iterable[int]) -> str:
    """The shortest list that names ``ids``: ``0-6,9``. The form servers take, too."""
    return _text([(level, level) for level in ids])


def _read(text: str) -> list[Run]:
    """The runs in ``text``, ascending and disjoint."""
    items = [_ITEM.fullmatch(item) for item in _items(text)]
    runs: list[Run] = []
    for item in items:
        if item is None:
            shown = text.strip()
            raise LevelsUnreadable(text=shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…")
        ends = sorted((int(item[1]), int(item[2] or item[1])))
        runs.append((ends[0], ends[1]))
    return _joined(runs)


def _items(text: str) -> list[str]:
    parts = _DASH.sub("-", text).split(",")
    return [item for part in parts for item in (part.split() or [""])]


def _gaps(run: Run, known: Sequence[int]) -> Iterable[Run]:
    """The stretches of ``run`` without a known level."""
    low, high = run
    for level in known:
        if low <= level <= high:
            if level > low:
                yield low, level - 1
            low = level + 1
    if low <= high:
        yield low, high


def _joined(runs: Iterable[Run]) -> list[Run]:
    joined: list[Run] = []
    for low, high in sorted(runs):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(high, joined[-1][1])
        else:
            joined.append((low, high))
    return joined


def _text(runs: Iterable[Run]) -> str:
    return ",".join(str(low) if low == high else f"{low}-{high}" for low, high in _joined(runs))
