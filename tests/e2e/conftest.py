"""A QGIS window for each test: its own screen, its own profile, its own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tilepack.demo.world import world_package
from tilepack.scripts.profiles import scratch_profile
from tilepack.scripts.screen import virtual_screen
from tilepack.scripts.service import World, world_service
from tilepack.scripts.window import Report, play


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual screen for all tests of a run."""
    with virtual_screen() as name:
        yield name


@pytest.fixture(scope="session")
def world_tiles() -> Path:
    """The package behind the local service, made before somebody waits for an answer."""
    return world_package()


@pytest.fixture(scope="session")
def world(world_tiles: Path) -> Iterator[World]:
    """The local service."""
    with world_service(seconds=3.0) as addresses:
        yield addresses


@pytest.fixture
def perform(display: str, tmp_path: Path) -> Callable[..., Report]:
    """Play a scenario in a new QGIS; fails with all that was told when anything went wrong."""

    def perform_one(scenario: str, **given: Any) -> Report:
        profile = scratch_profile(tmp_path / "profile")
        report = play(scenario, profile, tmp_path / scenario, display, given)
        if trouble := report.told():
            pytest.fail(trouble, pytrace=False)
        return report

    return perform_one
