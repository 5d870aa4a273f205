"""The portal behind a service, and what it says of services that are exported elsewhere.

``portals/self`` of a portal names, per host that draws basemaps, the host that exports them
(``helperServices.packaging.exportTilesMap``). Only the host differs, the path is the same.
https://developers.arcgis.com/rest/users-groups-and-items/portal-self/
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ..errors import ServiceError, TransportError
from .addresses import host, is_downgrade, leads_home, web_address
from .client import Client

ONLINE = "https://www.arcgis.com"
_ONLINE_HOSTS = ("arcgis.com", "arcgisonline.com")
_MOST_TWINS = 100


def portal_of(client: Client, service: str) -> str:
    """The portal that owns the server of a service; "" for a server that stands alone.

    Hosts of ArcGIS Online are known; other servers are asked (``rest/info``).

    Raises:
        ServiceError, TransportError: the server does not say.
    """
    name = host(service).lower()
    if name in _ONLINE_HOSTS or name.endswith(tuple(f".{each}" for each in _ONLINE_HOSTS)):
        return ONLINE
    site, _, below = service.partition("/rest/services/")
    if not below:
        return ""
    return owner_in(client.get(f"{site}/rest/info"), service)


def owner_in(info: Mapping[str, Any], address: str) -> str:
    """The portal that the ``rest/info`` of the server at ``address`` names as its owner, or "".

    Never less encrypted than the server itself: ArcGIS Online says ``http://www.arcgis.com``.
    """
    owner = web_address(str(info.get("owningSystemUrl") or "")).rstrip("/")
    if not owner or leads_home(address, owner):
        return ""
    if is_downgrade(address, owner):
        return urlsplit(owner)._replace(scheme="https", netloc=host(owner)).geturl()
    return owner


def twin_address(client: Client, portal: str, service: str) -> str:
    """Where the basemap at ``service`` is exported, as its portal says; "" when it names nothing.

    Raises:
        ServiceError, TransportError: the portal does not say.
    """
    answer = client.get(f"{portal}/sharing/rest/portals/self")
    for pair in _pairs(answer)[:_MOST_TWINS]:
        source, export = (web_address(str(pair.get(name) or "")) for name in ("source", "export"))
        if not source or not export or not _is_same_host(source, service):
            continue
        twin = service.replace(_root(service), _root(export), 1)
        if twin != service and not is_downgrade(service, twin) and not leads_home(service, twin):
            return twin
    return ""


def export_twin(client: Client, portal: str, service: str) -> str:
    """Like :func:`twin_address`; ``portal`` is asked for unless it is known.

    Helpful, never needed: a portal that does not answer has no twin.
    """
    try:
        portal = portal or portal_of(client, service)
        return twin_address(client, portal, service) if portal else ""
    except (ServiceError, TransportError):
        return ""


def _pairs(answer: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    value: Any = answer
    for name in ("helperServices", "packaging", "exportTilesMap"):
        value = value.get(name) if isinstance(value, Mapping) else None
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _is_same_host(source: str, service: str) -> bool:
    return (host(source).lower(), urlsplit(source).port) == (
        host(service).lower(),
        urlsplit(service).port,
    )


def _root(address: str) -> str:
    parts = urlsplit(address)
    return f"{address[: len(parts.scheme)]}://{parts.netloc}"
