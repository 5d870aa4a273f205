"""The dock *Tilepack*: a tab for what to export, a tab for what was exported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ..core.host.text import number_text

if TYPE_CHECKING:
    from ..core.export.request import Request
    from ..core.host.manager import ExportManager
    from .newexport import NewExport


class ExportDock(QgsDockWidget):
    """Holds the tabs; each of them knows its own work.

    QGIS keeps where it is and whether it is open. It stays empty until it is filled; ``manager``
    gives the manager of the exports, and is called then.
    """

    def __init__(self, iface: Any, manager: Callable[[], ExportManager]) -> None:
        super().__init__("Tilepack", iface.mainWindow())
        self.setObjectName("TilepackDock")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tilepackTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setTabBarAutoHide(True)
        self._iface, self._manager = iface, manager
        self._form: NewExport | None = None
        self._page = QWidget()
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self._page, QCoreApplication.translate("Tilepack", "New Export"))
        self._jobs: QWidget | None = None
        self.setWidget(self.tabs)

    @property
    def new_export(self) -> NewExport:
        """The form; it is built when it is first needed, for QGIS starts faster without it."""
        self.fill()
        return self._form

    def fill(self) -> None:
        """Build the form, if nobody has needed it before."""
        if self._form is not None:
            return
        from .newexport import NewExport

        self._form = NewExport(self._iface, self._manager())
        self._page.layout().addWidget(self._form)
        self._page.setFocusProxy(self._form)
        self._form.show()  # at once, not with the next event

    def show_form(self) -> None:
        """Open the dock at the form."""
        self.tabs.setCurrentWidget(self._page)
        self.setUserVisible(True)

    def open_for(self, service: str, authcfg: str = "") -> None:
        """Show the form, filled in for a service and its sign-in; the area is the map."""
        self.show_form()
        self.new_export.open_for(service, authcfg)

    def run_again(self, request: Request, authcfg: str = "") -> None:
        """Show the form, filled with what an earlier export asked for and its sign-in."""
        self.show_form()
        self.new_export.fill(request, authcfg)

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
            text = QCoreApplication.translate("Tilepack", "Jobs ({count})")
            text = text.format(count=number_text(count))
        self.tabs.setTabText(self.tabs.indexOf(self._jobs), text)

    def show_jobs(self) -> None:
        """Open the dock at the list of jobs."""
        if self._jobs is not None:
            self.tabs.setCurrentWidget(self._jobs)
        self.setUserVisible(True)

    def close_connections(self) -> None:
        """Stop listening and counting, before the dock goes."""
        if self._form is not None:
            self._form.close_connections()
