"""What the plugin adds to QGIS's start, and what its dock takes when it is first opened then."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from ..scripts.profiles import NAME, Profile, scratch_profile
from ..scripts.screen import virtual_screen
from ..scripts.window import play
from .inside import BUILD
from .table import Mismatch, Row

_PEERS = ("MetaSearch", "processing")  # switched on wherever QGIS was just installed
_RUNS = 3
_MOST, _MOST_OPENED = 0.05, 0.4  # seconds
_PATIENCE = 60.0  # seconds, for one start


def measure() -> Iterator[Row]:
    """Every run in a window of its own, after a first start that is not counted: it compiles.

    QGIS loads a person's plugins before its own. What several import (numpy, requests) is counted
    for the first of them, so what all together take is measured without Tilepack, too.
    """
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="bench-") as name:
        folder = Path(name)
        profiles = [scratch_profile(folder / each) for each in ("with", "without")]
        _switch_off(profiles[1])
        with virtual_screen() as display, _compiled_in(folder / "modules"):
            starts = [[_started(each, display) for each in profiles] for _ in range(_RUNS + 1)][1:]
    seconds = {one: median(both[0]["seconds"][one] for both in starts) for one in (NAME, *_PEERS)}
    with_it, without = (
        median(sum(run["seconds"].values()) for run in runs) for runs in zip(*starts)
    )
    opened = median(both[0]["opened"] for both in starts)
    aim = f"< {_MOST * 1e3:g} ms"
    for plugin in _PEERS:
        yield Row(
            "plugin start, importing included", "a new window", 1, seconds[NAME],
            plugin, seconds[plugin], aim, seconds[NAME] < _MOST,
        )  # fmt: skip
    note = (
        f"the plugins of QGIS alone take {without:.2f} s; a difference, so only on a quiet machine"
    )
    yield Row("plugin start, added to QGIS's", "all plugins", 1, with_it - without, note=note)
    yield Row(
        "first opening of the dock", "a new window", 1, opened,
        aim=f"< {_MOST_OPENED * 1e3:g} ms", met=opened < _MOST_OPENED,
        note="importing included: an export needs numpy and requests",
    )  # fmt: skip


def _started(profile: Profile, display: str) -> Mapping[str, Any]:
    """The ``seconds`` of each plugin in one start of QGIS, and until the dock was ``opened``."""
    report = play("measured_start", profile, profile.root / "qgis", display, {}, _PATIENCE)
    if report.told():
        raise Mismatch(f"QGIS did not start: {report.told()}")
    return report.facts


def _switch_off(profile: Profile) -> None:
    for settings in profile.folder.glob("QGIS/*.ini"):
        text = settings.read_text(encoding="utf-8")
        settings.write_text(text.replace(f"{NAME}=true", f"{NAME}=false"), encoding="utf-8")


@contextlib.contextmanager
def _compiled_in(folder: Path) -> Iterator[None]:
    """Let Python keep what it compiles, in ``folder``, whatever is set here for development."""
    before = dict(os.environ)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
