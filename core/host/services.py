"""The service behind a layer of the project."""

from __future__ import annotations

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsVectorTileLayer

from ..arcgis.addresses import service_address
from ..errors import NotAnAddress


def layer_authentication(layer: QgsMapLayer) -> str:
    """The id of the authentication configuration a layer was made with, or ""."""
    uri = QgsDataSourceUri()
    uri.setEncodedUri(layer.source())
    return uri.authConfigId() or uri.param("authcfg")


def layer_service(layer: QgsMapLayer) -> str:
    """The address of the vector tile service that ``layer`` shows.

    The source may hold an item or style address; ``sourcePath()`` of a valid layer is
    ``<service>/tile/{z}/{y}/{x}.pbf`` in every version.

    Raises:
        NotAnAddress: the layer shows no such service.
    """
    if isinstance(layer, QgsVectorTileLayer):
        uri = QgsDataSourceUri()
        uri.setEncodedUri(layer.source())
        for text in (uri.param("url"), layer.sourcePath()):
            try:
                return service_address(text)
            except NotAnAddress:
                continue
    raise NotAnAddress(text=layer.name())
