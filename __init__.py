"""Tilepack: vector tile packages from ArcGIS services, in QGIS."""


def classFactory(iface):
    """Give QGIS the plugin; ``iface`` is ``None`` in ``qgis_process``.

    Imports stay inside: what QGIS does not load costs nothing at its start.
    """
    from .plugin import TilepackPlugin

    return TilepackPlugin(iface)
