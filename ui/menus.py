"""*Export Tiles…* in the context menus of layers; menus of the Browser take the same entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsMapLayer, QgsProject, QgsVectorTileLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QMenu

from .icons import icon

if TYPE_CHECKING:
    from ..core.host.services import ServiceChoice

OpenFor = Callable[[str, str], object]  # shows the dock for an address and an authcfg


def add_entry(menu: QMenu, name: str, choice: ServiceChoice, open_for: OpenFor) -> None:
    """Add *Export Tiles…* for a service to a menu that is about to be shown.

    The entry holds the service's values only: by the time it is chosen, the layer or Browser item
    may be gone.
    """
    action = menu.addAction(icon("tilepack"), _text())
    action.setObjectName(name)
    action.triggered.connect(lambda: open_for(choice.address, choice.authcfg))


class LayerMenu:
    """The entry in the *Export* submenu of the layer tree, where QGIS lets plugins into it.

    That is since 3.32, and in late releases of 3.28 and 3.30 (QGIS#52230).
    """

    def __init__(self, iface: Any, open_for: OpenFor) -> None:
        self._view, self._open_for = iface.layerTreeView(), open_for
        self._view.contextMenuAboutToShow.connect(self._on_menu)

    @staticmethod
    def fits(iface: Any) -> bool:
        """Whether this QGIS tells of the menu before it is shown."""
        return hasattr(iface.layerTreeView(), "contextMenuAboutToShow")

    def close(self) -> None:
        """Add no more entries."""
        self._view.contextMenuAboutToShow.disconnect(self._on_menu)

    def _on_menu(self, menu: QMenu) -> None:
        choice = _choice(self._view.currentLayer())
        if choice is not None:
            submenu = menu.findChild(QMenu, "exportMenu") or menu
            add_entry(submenu, "tilepackExportLayer", choice, self._open_for)


class LayerActions:
    """The entry in the layer's own menu, for older QGIS: registered layer by layer."""

    def __init__(self, iface: Any, open_for: OpenFor) -> None:
        self._iface, self._open_for = iface, open_for
        self._action = QAction(icon("tilepack"), _text(), iface.mainWindow())
        self._action.setObjectName("tilepackExportLayer")
        self._action.triggered.connect(self._on_triggered)
        kind = QgsMapLayer.LayerType.VectorTileLayer
        iface.addCustomActionForLayerType(self._action, "", kind, False)
        project = QgsProject.instance()
        self._on_added(list(project.mapLayers().values()))
        project.layersAdded.connect(self._on_added)

    def close(self) -> None:
        """Take the entry out of all menus."""
        QgsProject.instance().layersAdded.disconnect(self._on_added)
        self._iface.removeCustomActionForLayerType(self._action)
        self._action.deleteLater()

    def _on_added(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if _choice(layer) is not None:
                self._iface.addCustomActionForLayer(self._action, layer)

    def _on_triggered(self) -> None:
        choice = _choice(self._iface.layerTreeView().currentLayer())
        if choice is not None:
            self._open_for(choice.address, choice.authcfg)


def layer_menu(iface: Any, open_for: OpenFor) -> LayerMenu | LayerActions:
    """The entry for layers, in the way this QGIS offers; to be closed."""
    kind = LayerMenu if LayerMenu.fits(iface) else LayerActions
    return kind(iface, open_for)


def _choice(layer: QgsMapLayer | None) -> ServiceChoice | None:
    """The service that a layer shows, if any; only layers of vector tiles can."""
    if not isinstance(layer, QgsVectorTileLayer):
        return None
    from ..core.host.services import layer_choice

    return layer_choice(layer)


def _text() -> str:
    return QCoreApplication.translate("Tilepack", "Export Tiles…")
