"""File names that a person did not have to type."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from ..arcgis.addresses import service_title

_LONGEST = 80  # characters; leaves room for a path and for ".part" on every file system


def safe_name(text: str) -> str:
    """``text`` as one path component that every file system takes; never empty."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "_", text).strip(" ._")[:_LONGEST].strip(" ._")
    if not name or re.fullmatch(r"(?i)con|prn|aux|nul|com\d|lpt\d", name):
        name = f"{name or 'export'}_"
    return name


def default_output(service: str, folder: str, day: date) -> Path:
    """``<folder>/<service>_<date>.vtpk``, numbered when that exists already."""
    base = Path(folder) if folder else Path.home()
    stem = f"{safe_name(service_title(service))}_{day.isoformat()}"
    return free_path(base / f"{stem}.vtpk")


def free_path(path: Path) -> Path:
    """``path``, or the same with a number behind its name when something is there already."""
    free, number = path, 2
    while free.exists():
        free, number = path.with_name(f"{path.stem}_{number}{path.suffix}"), number + 1
    return free
