"""Where things are, and the QGIS of this machine."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
LINK = BUILD / "python" / "tilepack"  # makes the checkout importable as ``tilepack``


class Missing(RuntimeError):
    """A program that has to be installed is not there."""


def program(*names: str) -> str:
    """The path of the first of these programs that is installed.

    On Debian and Ubuntu ``qgis`` and ``qgis_process`` are shell wrappers that add the options of
    ``/etc/default/qgis``. ``qgis_process`` fails on these, so the program behind, with the ending
    ``.bin``, is asked for first.

    Raises:
        Missing: when there is none.
    """
    for name in names:
        if found := shutil.which(name):
            return found
    raise Missing(f"{names[-1]} is not installed; make setup installs it.")


def link_package() -> Path:
    """Make the checkout importable as ``tilepack``; the folder to put on ``PYTHONPATH``."""
    if not LINK.exists():
        LINK.parent.mkdir(parents=True, exist_ok=True)
        LINK.symlink_to(Path("../.."), target_is_directory=True)
    return LINK.parent


def plain_environment(**more: str) -> dict[str, str]:
    """The environment for a QGIS as a user has it: no search paths of the development tools."""
    private = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    kept = {name: value for name, value in os.environ.items() if name not in private}
    return {**kept, **more}
