"""*Export Tiles…* in the Browser, on connections and layers that lead to a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsDataItem, QgsLayerItem
from qgis.gui import QgsDataItemGuiContext, QgsDataItemGuiProvider, QgsGui
from qgis.PyQt.QtWidgets import QMenu

from .menus import OpenFor, add_entry

if TYPE_CHECKING:
    from ..core.host.services import ServiceChoice


class BrowserMenu(QgsDataItemGuiProvider):
    """Asked by QGIS for entries whenever the menu of an item is shown."""

    def __init__(self, open_for: OpenFor) -> None:
        super().__init__()
        self._open_for = open_for

    def name(self) -> str:
        """A name of its own among the providers."""
        return "tilepack"

    def populateContextMenu(
        self,
        item: QgsDataItem,
        menu: QMenu,
        selected: list[QgsDataItem],
        context: QgsDataItemGuiContext,
    ) -> None:
        """Add the entry; the item is not kept, a refresh of the Browser deletes it."""
        del selected, context
        choice = item_choice(item)
        if choice is not None:
            add_entry(menu, "tilepackExportItem", choice, self._open_for)


def item_choice(item: QgsDataItem) -> ServiceChoice | None:
    """The service a Browser item leads to: a saved connection, or a layer of a project file."""
    if not isinstance(item, QgsLayerItem):
        return None
    from ..core.host.services import source_choice

    return source_choice(item.name(), item.uri())


def add_to_browser(open_for: OpenFor) -> BrowserMenu:
    """Register the entry; whoever calls keeps the reference, which QGIS does not."""
    provider = BrowserMenu(open_for)
    QgsGui.dataItemGuiProviderRegistry().addProvider(provider)
    return provider


def remove_from_browser(provider: BrowserMenu) -> None:
    """Take the entry out; this deletes the provider, which must not be used any more."""
    QgsGui.dataItemGuiProviderRegistry().removeProvider(provider)
