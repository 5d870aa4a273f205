"""The exports of a QGIS window: nothing is imported for them before they are needed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QTimer

from ..core.host.newest import Newest
from ..core.host.profile import jobs_folder
from .dock import ExportDock

if TYPE_CHECKING:
    from ..core.host.manager import ExportManager
    from .jobstab import JobsTab
    from .news import News

_LOOK_MS = 3_000  # how often it is looked whether an algorithm or another window exports


class Exports:
    """Their dock, and what works behind it: the manager, the list of jobs, the messages.

    The dock is empty at first. The rest is made when the dock is opened, when somebody asks for the
    manager, or when a job record in the profile says that an export has not ended: one that an
    earlier QGIS has left, or that an algorithm works on.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._has_begun = False
        self._manager: ExportManager | None = None
        self._listeners: list[JobsTab | News] = []
        self._seen = 0  # when the folder of the records was changed, as it was looked at last
        self._reading = Newest()
        self._reading.done.connect(self._on_read)
        self._timer = QTimer()
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.dock = ExportDock(iface, self.manager)
        self.dock.opened.connect(self._fill)

    def begin(self) -> None:
        """QGIS has started, its project is open: now a dock that it has restored is filled.

        So that QGIS starts no later for it, not before; and what an earlier QGIS has left goes on.
        """
        self._has_begun = True
        if self.dock.isVisible():
            self._fill()
        if self._manager is not None:
            self._manager.load()
            return
        self._timer.start()
        self._look()

    def manager(self) -> ExportManager:
        """The manager, made with all that listens to it when it is first asked for."""
        if self._manager is None:
            from ..core.host.manager import ExportManager
            from ..core.host.records import profile_store
            from .jobstab import JobsTab
            from .news import News

            self._timer.stop()
            self._reading.cancel()
            self._manager = ExportManager(profile_store())
            jobs = JobsTab(self._iface, self._manager, self.dock)
            self._listeners = [jobs, News(self._iface, self._manager, jobs)]
            if self._has_begun:
                self._manager.load()
        return self._manager

    def close(self) -> None:
        """Take down what was made, the last first; nothing runs after this."""
        self._timer.stop()
        self._reading.stop()
        self.dock.opened.disconnect(self._fill)
        for listener in reversed(self._listeners):
            listener.close()
        self.dock.close_connections()
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        if self._manager is not None:
            self._manager.stop_all()
            self._manager.deleteLater()

    def _fill(self) -> None:
        """Give the dock its content, once QGIS has started."""
        if self._has_begun:
            self.dock.fill()

    def _look(self) -> None:
        """Read the records, off the main thread, when there is something new among them."""
        try:
            stamp = jobs_folder().stat().st_mtime_ns
        except OSError:  # nobody has exported with this profile
            return
        if stamp != self._seen:
            self._seen = stamp
            self._reading.ask(partial(_has_unfinished, jobs_folder()))

    def _on_read(self, found: object) -> None:
        """Make the manager if there is an export to go on with, or one to show the progress of."""
        if found is True:
            self.manager()


def _has_unfinished(folder: Path, stop: Event) -> bool:
    from ..core.export.state import has_unfinished

    return has_unfinished(folder, stop.is_set)
