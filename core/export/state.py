"""How an export stands, and how that alone is read from records, without knowing what they hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from pathlib import Path


class State(Enum):
    """How an export stands, in the words of the job list."""

    WAITING = "waiting"
    SUBMITTING = "submitting"
    PACKAGING = "packaging"
    READY = "ready"
    DOWNLOADING = "downloading"
    PAUSED = "paused"
    CHECKING = "checking"
    MERGING = "merging"
    CUTTING = "cutting"
    CONVERTING = "converting"
    OFFLINE = "offline"
    SIGN_IN = "sign-in"
    UNKNOWN = "unknown"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"

    @property
    def has_ended(self) -> bool:
        """Whether nothing more happens unless a person runs the export again."""
        return self in (State.DONE, State.FAILED, State.EXPIRED, State.CANCELLED)

    @property
    def needs_person(self) -> bool:
        """Whether it rests until a person does something about it."""
        return self in (State.READY, State.PAUSED, State.SIGN_IN, State.UNKNOWN)


def record_files(folder: Path) -> list[Path]:
    """The files of all job records in ``folder``, which may be missing."""
    return [path for path in folder.glob("*.json") if path.name.count(".") == 1]


def has_unfinished(folder: Path, stopped: Callable[[], bool] = lambda: False) -> bool:
    """Whether an export in ``folder`` has not ended; files that cannot be read say nothing.

    Nobody waits for the answer any more when ``stopped()`` is true.
    """
    return any(_is_unfinished(path) for path in record_files(folder) if not stopped())


def _is_unfinished(path: Path) -> bool:
    try:
        return not State(json.loads(path.read_bytes())["state"]).has_ended
    except (OSError, ValueError, KeyError, TypeError):
        return False
