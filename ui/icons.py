"""Icons, by path, so that a clone needs no build step; theme icons come from QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).parent / "icons"


def icon(name: str) -> QIcon:
    """One of the plugin's own icons."""
    return QIcon(str(_FOLDER / f"{name}.svg"))
