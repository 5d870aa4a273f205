"""Running a measurement in a QGIS process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from .table import Mismatch

BUILD = Path(__file__).resolve().parents[1] / "build"


class Killed(Mismatch):
    """The process was ended by a signal."""


def measured(module: str, *words: object) -> dict[str, Any]:
    """What ``python -m tilepack.bench.MODULE`` prints last, as JSON, in the system's QGIS.

    Raises:
        Killed: it crashed.
        Mismatch: it ended with an error.
    """
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", f"tilepack.bench.{module}", *map(str, words)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(BUILD / "python")},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        told = f"{done.stdout}{done.stderr}"
        kind = Killed if done.returncode < 0 else Mismatch
        raise kind(f"{module} {words} could not be measured, {_end(done.returncode)}: {told}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _end(code: int) -> str:
    """How a process ended; one that was killed has told nothing itself."""
    return f"ended by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
