"""QGIS starts with the plugin switched on; nothing else happens."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.utils import active_plugins, pluginMetadata


def play(person):
    """Look at what QGIS made of the plugin."""
    person.picture("start")
    provider = QgsApplication.processingRegistry().providerById("tilepack")
    person.note(
        active="tilepack" in active_plugins,
        version=pluginMetadata("tilepack", "version"),
        algorithms=sorted(one.id() for one in provider.algorithms()) if provider else [],
        title=person.window.windowTitle(),
    )
