"""Managers of exports as QGIS windows hold them, on one folder of records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from tilepack.core.export.record import JobRecord, State
from tilepack.core.export.store import JobStore
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.storedarea import area_as_json, area_from_json

from .toolbox import wait_until


class Windows:
    """QGIS windows on one profile, as far as a manager is one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._open: list[ExportManager] = []

    def manager(self) -> ExportManager:
        """A new window's manager; ``outcomes`` collects how its exports end."""
        manager = ExportManager(self.store())
        manager.outcomes = []
        manager.ended.connect(lambda _, outcome, __: manager.outcomes.append(outcome))
        self._open.append(manager)
        return manager

    def store(self) -> JobStore:
        """The records, read apart from all windows."""
        return JobStore(self.folder, area_as_json, area_from_json)

    def close(self, manager: ExportManager) -> None:
        """Close a window."""
        self._open.remove(manager)
        manager.stop_all()
        manager.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close_all(self) -> None:
        """Close every window, and wait until no task is left."""
        for manager in list(self._open):
            self.close(manager)
        wait_until(lambda: not QgsApplication.taskManager().count())


def state_of(manager: ExportManager, record: JobRecord) -> State:
    """How a job stands."""
    return manager.job(record.id).state


def wait_for(
    manager: ExportManager, record: JobRecord, *states: State, seconds: float = 20.0
) -> None:
    """Turn the event loop until a job is in one of some states."""
    wait_until(lambda: state_of(manager, record) in states, seconds)


@pytest.fixture
def windows(qgis_app: QgsApplication, tmp_path: Path) -> Iterator[Windows]:
    """Windows on a profile of this test alone."""
    windows = Windows(tmp_path / "jobs")
    yield windows
    windows.close_all()


@pytest.fixture
def manager(windows: Windows) -> ExportManager:
    """The manager of one window."""
    return windows.manager()
