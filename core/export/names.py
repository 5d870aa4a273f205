"""File names that a person did not have to type."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ..arcgis.addresses import service_title

# What paths are made of, what no terminal shows, and what turns the direction of text.
_UNSAFE = r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+'
_LONGEST = 80  # characters; leaves room for a path and for ".part" on every file system


def safe_name(text: str) -> str:
    """``text`` as one path component that every file system takes; never empty."""
    name = re.sub(_UNSAFE, "_", text).strip(" ._")[:_LONGEST].strip(" ._")
    if not name or re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", name):
        name = f"{name or 'export'}_"
    return name


def default_output(service: str, folder: str, day: date, area: str = "") -> Path:
    """``<folder>/<service>_<area>_<date>.vtpk``, numbered when that exists already."""
    base = Path(folder) if folder else Path.home()
    names = [safe_name(name) for name in (service_title(service), area) if name]
    stem = "_".join([*names, day.isoformat()])
    return free_path(base / f"{stem}.vtpk")


def free_path(path: Path) -> Path:
    """``path``, or the same with a number behind its name when something is there already."""
    free, number = path, 2
    while free.exists():
        free, number = path.with_name(f"{path.stem}_{number}{path.suffix}"), number + 1
    return free


def distinct_paths(folder: Path, names: Sequence[str], suffix: str) -> list[Path]:
    """A path for each name, safe, different from each other and from what is there already.

    Names that differ only in capitals count as equal: on many disks they are.
    """
    taken: set[str] = set()
    paths = []
    for name in names:
        stem, number = safe_name(name), 1
        path = folder / f"{stem}{suffix}"
        while path.name.casefold() in taken or path.exists():
            number += 1
            path = folder / f"{stem}_{number}{suffix}"
        taken.add(path.name.casefold())
        paths.append(path)
    return paths
