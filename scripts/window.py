"""A real QGIS window, driven by a scenario that runs inside it.

The scenario is a Python file with a function ``play(person)``; ``tests/e2e/inside/person.py`` says
what a person can do. QGIS starts with it, and ends when it is over. What it noted comes back.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .places import ROOT, plain_environment, program
from .profiles import Profile
from .screen import ended, photograph

INSIDE = ROOT / "tests" / "e2e" / "inside"
PATIENCE = 180.0  # seconds for a whole scenario, the start of QGIS included
START_PATIENCE = 60.0  # seconds until the scenario has begun; a dialog in the way holds it up


@dataclass(frozen=True)
class Report:
    """What came out of a scenario."""

    qgis: int  # the version as QGIS counts it: 32216
    facts: Mapping[str, Any]  # what the scenario noted
    error: str  # the traceback that ended the scenario early; empty when it ran to its end
    faults: list[str] = field(
        default_factory=list
    )  # Python errors, and what the log calls critical
    exit_code: int = 0  # of QGIS; negative after a crash
    output: str = ""  # what QGIS printed

    def told(self) -> str:
        """All that went wrong, for a person; empty when nothing did."""
        troubles = [self.error, *self.faults]
        if self.exit_code:
            troubles.append(f"QGIS ended with code {self.exit_code}")
        troubles = [trouble for trouble in troubles if trouble]
        return "\n".join([*troubles, self.output]) if troubles else ""


def play(
    scenario: str,
    profile: Profile,
    folder: Path,
    display: str,
    given: Mapping[str, Any],
    patience: float = PATIENCE,
    scale: float = 1.0,
) -> Report:
    """Play ``scenario`` (the name of a file in ``tests/e2e/inside``) in a QGIS of its own.

    Its pictures, report and log go to ``folder``, which is made anew; ``given`` is what the
    scenario is told. ``scale`` is by how much everything in the window is larger.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    brief = {
        "scenario": str(INSIDE / f"{scenario}.py"),
        "folder": str(folder),
        "patience": patience,
        "given": dict(given),
    }
    early, start = folder / "early.py", folder / "start.py"
    early.write_text(
        f"import sys\nsys.path.insert(0, {str(INSIDE)!r})\nimport faults\nfaults.watch_python()\n",
        encoding="utf-8",
    )
    start.write_text(f"import person\nperson.begin({json.dumps(brief)!r})\n", encoding="utf-8")
    log = folder / "qgis.log"
    with log.open("wb") as sink:
        qgis = subprocess.Popen(
            [program("qgis.bin", "qgis"), *profile.window_options, "--code", str(start)],
            env=plain_environment(
                DISPLAY=display,
                QT_QPA_PLATFORM="xcb",
                QT_SCALE_FACTOR=f"{scale:g}",
                LC_ALL="C.UTF-8",
                PYQGIS_STARTUP=str(early),
            ),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=sink,
        )
        with ended(qgis):
            given_up = _watch(qgis, folder, patience)
            if given_up:
                photograph(display, folder / "stuck.png")
    output = log.read_text(encoding="utf-8", errors="replace")
    report = folder / "report.json"
    if not report.exists():
        error = f"{given_up or 'QGIS ended without a report.'} Look into {folder}."
        return Report(0, {}, error, [], qgis.returncode, output)
    told = json.loads(report.read_text(encoding="utf-8"))
    told["error"] = told["error"] or given_up
    return Report(**told, exit_code=qgis.returncode, output=output)


def _watch(qgis: subprocess.Popen[bytes], folder: Path, patience: float) -> str:
    """Wait for QGIS to end; a sentence when it took too long."""
    begun = folder / "begun"
    start = time.monotonic()
    while qgis.poll() is None:
        passed = time.monotonic() - start
        if passed > patience:
            return f"QGIS did not end within {patience:.0f} s."
        if passed > START_PATIENCE and not begun.exists():
            return f"QGIS was not ready within {START_PATIENCE:.0f} s."
        time.sleep(0.1)
    return ""
