"""The user guide, from a clone or from the project's page."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.utils import pluginMetadata

_PACKAGE = Path(__file__).resolve().parents[1]
_GUIDE = "docs/guide.md"


def guide_addresses() -> list[QUrl]:
    """Where the guide is, the nearest first: beside the plugin in a clone, and on the web."""
    page = f"{pluginMetadata(__package__.partition('.')[0], 'homepage')}/blob/main/{_GUIDE}"
    file = _PACKAGE / _GUIDE
    return [*([QUrl.fromLocalFile(str(file))] if file.exists() else []), QUrl(page)]


def open_guide() -> None:
    """Show the guide in whatever opens it; the page when nothing opens the file."""
    for address in guide_addresses():
        if QDesktopServices.openUrl(address):
            return
