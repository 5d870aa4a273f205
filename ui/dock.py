"""The dock *Tilepack*: a tab for what to export, a tab for what was exported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ..core.export.request import Request
from .newexport import NewExport

if TYPE_CHECKING:
    from ..core.host.manager import ExportManager


class ExportDock(QgsDockWidget):
    """Holds the tabs; each of them knows its own work."""

    def __init__(self, iface: Any, manager: ExportManager) -> None:
        super().__init__("Tilepack", iface.mainWindow())
        self.setObjectName("TilepackDock")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tilepackTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setTabBarAutoHide(True)
        self.new_export = NewExport(iface, manager)
        self.tabs.addTab(self.new_export, QCoreApplication.translate("Tilepack", "New Export"))
        self._jobs: QWidget | None = None
        self.setWidget(self.tabs)

    def open_for(self, service: str, authcfg: str = "") -> None:
        """Show the form, filled in for a service and its sign-in; the area is the map."""
        self.tabs.setCurrentWidget(self.new_export)
        self.setUserVisible(True)
        self.new_export.open_for(service, authcfg)

    def run_again(self, request: Request) -> None:
        """Show the form, filled with what an earlier export asked for."""
        self.tabs.setCurrentWidget(self.new_export)
        self.setUserVisible(True)
        self.new_export.fill(request)

    def add_jobs(self, panel: QWidget) -> None:
        """Give the list of jobs its tab."""
        self._jobs = panel
        self.tabs.addTab(panel, "")
        self.show_running(0)

    def show_running(self, count: int) -> None:
        """How many jobs run, in the name of their tab."""
        if self._jobs is None:
            return
        text = QCoreApplication.translate("Tilepack", "Jobs")
        if count:
            text = QCoreApplication.translate("Tilepack", "Jobs ({count})").format(count=count)
        self.tabs.setTabText(self.tabs.indexOf(self._jobs), text)

    def show_jobs(self) -> None:
        """Open the dock at the list of jobs."""
        if self._jobs is not None:
            self.tabs.setCurrentWidget(self._jobs)
        self.setUserVisible(True)

    def close_connections(self) -> None:
        """Stop listening and counting, before the dock goes."""
        self.new_export.close_connections()
