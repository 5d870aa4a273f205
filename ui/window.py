"""What the plugin adds to the QGIS window: the dock, its button and menu entry, the messages."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction

from ..core.host.tasks import ExportManager
from .dock import ExportDock
from .icons import icon
from .news import News

_MENU = "Tilepack"


class Window:
    """Built in ``initGui``, closed in ``unload``."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._undo: list[Callable[[], object]] = []
        self._manager = ExportManager()
        self._undo.append(self._manager.deleteLater)
        self._news = News(iface, self._manager)
        self._undo.append(self._news.close)
        self._undo.append(self._manager.stop_all)
        self._add_dock()
        self._add_action()

    def close(self) -> None:
        """Take everything down, the last built first."""
        while self._undo:
            self._undo.pop()()

    def _add_dock(self) -> None:
        self._dock = ExportDock(self._iface, self._manager)
        self._iface.addTabifiedDockWidget(
            Qt.DockWidgetArea.RightDockWidgetArea, self._dock, raiseTab=False
        )
        self._dock.hide()
        self._undo.append(self._remove_dock)

    def _remove_dock(self) -> None:
        self._dock.close_connections()
        self._iface.removeDockWidget(self._dock)
        self._dock.deleteLater()

    def _add_action(self) -> None:
        action = QAction(
            icon("tilepack"),
            QCoreApplication.translate("Tilepack", "Export Tiles…"),
            self._iface.mainWindow(),
        )
        action.setObjectName("tilepackOpenDock")
        action.setToolTip(
            QCoreApplication.translate(
                "Tilepack", "Export tiles of an ArcGIS vector tile service into a package"
            )
        )
        self._dock.setToggleVisibilityAction(action)
        self._iface.addPluginToWebMenu(_MENU, action)
        self._iface.addWebToolBarIcon(action)
        self._undo.append(action.deleteLater)
        self._undo.append(lambda: self._iface.removePluginWebMenu(_MENU, action))
        self._undo.append(lambda: self._iface.removeWebToolBarIcon(action))
