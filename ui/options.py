"""The page *Options ▸ Tilepack*, imported when QGIS's options are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from .icons import icon

if TYPE_CHECKING:
    from .optionspage import OptionsPage

PAGE = "mOptionsPageTilepack"  # how QGIS finds the page again


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time QGIS's options are opened."""

    def __init__(self) -> None:
        super().__init__("Tilepack", icon("tilepack"))

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """A new page; the dialog owns it."""
        from .optionspage import OptionsPage

        return OptionsPage(parent)


def show_options(iface: Any) -> None:
    """Open QGIS's options at this page."""
    iface.showOptionsDialog(iface.mainWindow(), PAGE)
