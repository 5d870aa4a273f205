"""What the plugin adds to the QGIS window: the dock, its ways in, the options page, messages."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu

from .browser import add_to_browser, remove_from_browser
from .exports import Exports
from .guide import open_guide
from .icons import icon
from .menus import layer_menu
from .options import OptionsFactory, show_options

_MENU = "Tilepack"


class Window:
    """Built in ``initGui``, closed in ``unload``. Nothing here imports what an export needs."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._undo: list[Callable[[], object]] = []
        self.exports = Exports(iface)
        self._undo.append(self.exports.close)
        iface.addTabifiedDockWidget(
            Qt.DockWidgetArea.RightDockWidgetArea, self.exports.dock, raiseTab=False
        )
        self.exports.dock.hide()
        self._undo.append(self._remove_menu)
        self._add_dock_action()
        self._add_other_actions()
        self._add_to_menus()
        self._begin()

    def close(self) -> None:
        """Take everything down, the last built first."""
        while self._undo:
            self._undo.pop()()

    def _begin(self) -> None:
        """Let the exports begin, but not before the project is open."""
        if self._iface.mainWindow().isVisible():
            self.exports.begin()
            return
        started, begin = self._iface.initializationCompleted, self.exports.begin
        started.connect(begin)
        self._undo.append(lambda: started.disconnect(begin))

    def _remove_menu(self) -> None:
        """QGIS takes the empty submenu of *Web* out of sight only."""
        for menu in self._iface.mainWindow().findChildren(QMenu, _MENU):
            menu.deleteLater()

    def _add_dock_action(self) -> None:
        text = QCoreApplication.translate("Tilepack", "Export Tiles…")
        action = self._action("tilepackOpenDock", text)
        action.setToolTip(
            QCoreApplication.translate(
                "Tilepack", "Export tiles of an ArcGIS vector tile service into a package"
            )
        )
        self.exports.dock.setToggleVisibilityAction(action)
        self._iface.addPluginToWebMenu(_MENU, action)
        self._undo.append(lambda: self._iface.removePluginWebMenu(_MENU, action))
        self._iface.addWebToolBarIcon(action)
        self._undo.append(lambda: self._iface.removeWebToolBarIcon(action))

    def _add_other_actions(self) -> None:
        """The options page, beside the dock in the menu; the user guide, in QGIS's Help menu."""
        text = QCoreApplication.translate("Tilepack", "Options…")
        options = self._action("tilepackOptions", text, lambda: show_options(self._iface))
        self._iface.addPluginToWebMenu(_MENU, options)
        self._undo.append(lambda: self._iface.removePluginWebMenu(_MENU, options))
        text = QCoreApplication.translate("Tilepack", "Tilepack User Guide")
        guide = self._action("tilepackGuide", text, open_guide)
        self._iface.pluginHelpMenu().addAction(guide)
        self._undo.append(lambda: self._iface.pluginHelpMenu().removeAction(guide))

    def _add_to_menus(self) -> None:
        """What QGIS itself shows: menus of layers and Browser items, the options page."""
        layers = layer_menu(self._iface, self.exports.dock.open_for)
        self._undo.append(layers.close)
        browser = add_to_browser(self.exports.dock.open_for)
        self._undo.append(lambda: remove_from_browser(browser))
        factory = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(factory)
        self._undo.append(lambda: self._iface.unregisterOptionsWidgetFactory(factory))

    def _action(
        self, name: str, text: str, on_triggered: Callable[[], object] | None = None
    ) -> QAction:
        """An action of the main window; without a slot of its own the dock takes it over."""
        action = QAction(icon("tilepack"), text, self._iface.mainWindow())
        action.setObjectName(name)
        if on_triggered is not None:
            action.triggered.connect(lambda: on_triggered())
        self._undo.append(action.deleteLater)
        return action
