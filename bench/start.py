"""What the plugin adds to QGIS's start, beside plugins that come with QGIS."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
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
_MOST = 0.05  # seconds
_PATIENCE = 60.0  # seconds, for one start
_AIM = f"< {_MOST * 1e3:g} ms"
_STARTUP = f"""\
import importlib, qgis.utils
from qgis.core import QgsNetworkAccessManager
for module in ("plugin", "ui.window"):
    importlib.import_module(f"{NAME}.{{module}}")
qgis.utils.requests_so_far = []
network = QgsNetworkAccessManager.instance()
network.requestAboutToBeCreated.connect(qgis.utils.requests_so_far.append)
"""


def measure() -> Iterator[Row]:
    """Every run in a window of its own, after a first start that is not counted: it compiles.

    QGIS loads a person's plugins before its own. What several import (numpy, requests) is counted
    for the first of them, so what all together take is measured without Tilepack, too. And once
    more with its modules imported before: what ``initGui`` and ``initProcessing`` take.
    """
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="bench-") as name:
        profiles = [scratch_profile(Path(name) / each) for each in ("with", "without", "imported")]
        _switch_off(profiles[1])
        startup = profiles[2].folder / "python" / "startup.py"
        startup.write_text(_STARTUP, encoding="utf-8")
        with virtual_screen() as display, _compiled_in(Path(name) / "modules"):
            runs = [[_started(each, display) for each in profiles] for _ in range(_RUNS + 1)][1:]
    yield from _rows(*zip(*runs))


def _rows(*kinds: Sequence[Mapping[str, Any]]) -> Iterator[Row]:
    """Of the starts with, without, and with Tilepack imported before."""
    usual, _, imported = kinds
    seconds = {one: median(run["seconds"][one] for run in usual) for one in (NAME, *_PEERS)}
    alone = median(run["seconds"][NAME] for run in imported)
    yield Row(
        "plugin start, initGui and initProcessing", "a new window", 1, alone, aim=_AIM,
        met=alone < _MOST,
    )  # fmt: skip
    requests = max(run["requests"] for run in imported)
    yield Row(
        "plugin start, network", "a new window", 1, requests, aim="0", met=not requests,
        unit="requests",
    )  # fmt: skip
    for plugin in _PEERS:
        yield Row(
            "plugin start, importing included", "a new window", 1, seconds[NAME],
            plugin, seconds[plugin], _AIM, seconds[NAME] < _MOST,
        )  # fmt: skip
    with_it, qgis = (median(sum(run["seconds"].values()) for run in kind) for kind in kinds[:2])
    added = with_it - qgis
    yield Row(
        "plugin start, added to QGIS's", "all plugins", 1, added, "QGIS's own", qgis,
        _AIM, added < _MOST, "less what others would have imported",
    )  # fmt: skip


def _started(profile: Profile, display: str) -> Mapping[str, Any]:
    """What the scenario noted of one start of QGIS."""
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
