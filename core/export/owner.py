"""Which process works on a job: a lock that the operating system gives back when the process ends.

Two QGIS windows share one profile, and a process that was killed cannot say so. A lock on an open
file needs no time limit and no list of processes: it is gone with its process, however that ended.
"""

from __future__ import annotations

import os
import sys
import uuid
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_ENDING = ".owner"


class Owner:
    """This process, as the records of its jobs name it; hold it as long as the process works."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.id = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self._folder = folder
        self._path = folder / f"{self.id}{_ENDING}"
        self._file = self._path.open("a+b")
        _lock(self._file)

    def is_working(self, owner: str) -> bool:
        """Whether the process named ``owner`` still lives, this one included."""
        if owner == self.id:
            return True
        path = self._folder / f"{owner}{_ENDING}"
        if not owner or not path.exists():
            return False
        with path.open("a+b") as file:
            if not _lock(file):
                return True
        path.unlink(missing_ok=True)  # nobody holds it: what a killed process left behind
        return False

    def release(self) -> None:
        """Give the jobs free: another process may work on them."""
        self._file.close()
        self._path.unlink(missing_ok=True)


class Turn:
    """One process at a time: ``with Turn(path):`` waits until it is this one's turn."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Turn:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._path.open("a+b")
        _lock(self._file, wait=True)
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()


def _lock(file: IO[bytes], *, wait: bool = False) -> bool:
    """Lock an open file for its process; whether that worked. Closing the file unlocks it."""
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True
