"""Services as QGIS knows them: behind a layer, a layer source or a connection."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsVectorTileLayer

from ..arcgis.addresses import Kind, Reference, reference_in
from ..errors import NotAnAddress


@dataclass(frozen=True)
class ServiceChoice:
    """A service under the name a person knows, and how QGIS signs in to it.

    ``address`` is ``…/VectorTileServer``, or the address of a portal item where only that is known.
    ``authcfg`` is the id of an authentication configuration or "". ``referer`` is the header the
    service wants to see, or "".
    """

    name: str
    address: str
    authcfg: str = ""
    referer: str = ""


def known_address(*texts: str) -> str:
    """The first service address in ``texts``, else the first address of a portal item, else "".

    Nothing after the path is kept: a query may hold a token.
    """
    references = [_reference(text) for text in texts]
    for kind in (Kind.SERVICE, Kind.ITEM):
        for one in references:
            if one is not None and one.kind is kind:
                return one.address
    return ""


def _reference(text: str) -> Reference | None:
    try:
        return reference_in(text.strip().replace(" ", "%20"))  # QGIS decodes sources
    except NotAnAddress:
        return None


def source_choice(name: str, source: str, path: str = "") -> ServiceChoice | None:
    """The service behind the source of a vector tile layer; ``None`` when there is none.

    ``source`` is an encoded URI as in projects and in the Browser, of any version and provider
    (``arcgisvectortileservice``, ``xyzvectortiles``, ``vectortile``). ``path`` is where QGIS found
    the tiles, if it did. User names and passwords in the source are left there.
    """
    uri = QgsDataSourceUri()
    uri.setEncodedUri(source)
    address = known_address(uri.param("url"), path)
    if not address:
        return None
    return ServiceChoice(name, address, uri.authConfigId() or uri.param("authcfg"), _referer(uri))


def _referer(uri: QgsDataSourceUri) -> str:
    """Newer versions keep headers apart from the parameters."""
    if hasattr(uri, "httpHeaders"):
        return uri.httpHeaders()["referer"] or ""
    return uri.param("http-header:referer") or uri.param("referer")


def layer_choice(layer: QgsMapLayer | None) -> ServiceChoice | None:
    """The service that a layer shows; ``None`` for any other layer, and for none.

    ``sourcePath()`` is ``<service>/tile/{z}/{y}/{x}.pbf`` for a valid layer in every version, also
    where the source names an item. It says nothing of an invalid one.
    """
    if not isinstance(layer, QgsVectorTileLayer):
        return None
    return source_choice(layer.name(), layer.source(), layer.sourcePath())


def layer_service(layer: QgsMapLayer) -> str:
    """The address of the vector tile service that ``layer`` shows.

    Raises:
        NotAnAddress: the layer shows no such service.
    """
    choice = layer_choice(layer)
    if choice is None:
        raise NotAnAddress(text=layer.name())
    return choice.address
