"""What all tests share: the checkout as the package ``tilepack``, and real files where they are."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINK = ROOT / "build" / "python" / "tilepack"  # its folder is on the path: pyproject.toml

if not LINK.exists():
    LINK.parent.mkdir(parents=True, exist_ok=True)
    LINK.symlink_to(Path("../.."), target_is_directory=True)
    importlib.invalidate_caches()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real packages and answers beside the checkout; skips where there is none."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no real files here: {folder} does not exist")
    return folder
