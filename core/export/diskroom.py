"""Room on the disk: whether what is to be written may fit."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..errors import NoRoom
from ..wording import Size

_SURELY = 2  # times the free room; tiles of one area weigh up to twice those of another
_LEAST = 1_000_000  # bytes: about the smallest package that is of use


def check_room(folder: Path, needed: float) -> None:
    """Refuse before writing what the disk cannot take; raises NoRoom."""
    if needed > shutil.disk_usage(folder).free:
        raise no_room(folder, needed)


def check_room_about(folder: Path, estimate: float | None) -> None:
    """Refuse before a job is sent what can hardly fit; raises NoRoom.

    ``estimate`` is about how many bytes will come, or ``None``. An estimate is often wrong, and the
    exact size is checked when the server tells it; so this only refuses what is several times what
    is free, or a disk that is full.
    """
    free = shutil.disk_usage(folder).free
    if free < _LEAST or (estimate is not None and estimate > _SURELY * free):
        raise no_room(folder, max(estimate or 0.0, _LEAST))


def no_room(folder: Path, needed: float, details: str = "") -> NoRoom:
    """The error of a disk that is too full."""
    free = shutil.disk_usage(folder).free
    return NoRoom(details, folder=str(folder), needed=Size(int(needed)), free=Size(free))
