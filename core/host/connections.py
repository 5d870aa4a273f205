"""Connections saved in QGIS's settings, and all services a person has at hand.

QGIS has no Python API for these connections, so the settings are read where QGIS keeps them since
3.30 and where it kept them before (moved, not always removed, by an upgrade). User names, passwords
and all headers but the referer stay unread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from qgis.core import QgsProject, QgsSettings

from ..arcgis.addresses import origin, service_title
from .services import ServiceChoice, known_address, layer_choice
from .settings import recent_services


@dataclass(frozen=True)
class _Layout:
    """Where connections of one kind are: the group of each, and the one of its sign-in."""

    items: str
    sign_ins: str


_VECTOR_TILES = (
    _Layout("connections/vector-tile/items", "connections/vector-tile/items"),
    _Layout("qgis/connections-vector-tile", "qgis/connections-vector-tile"),
)
_ARCGIS_REST = (
    _Layout("connections/arcgisfeatureserver/items", "connections/arcgisfeatureserver/items"),
    _Layout("qgis/connections-arcgisfeatureserver", "qgis/ARCGISFEATURESERVER"),
)


def saved_connections() -> list[ServiceChoice]:
    """The saved connections that lead to a vector tile service, by name.

    Connections of *Vector Tiles* come first, then those of *ArcGIS REST Servers*.
    """
    found = [_stored(_VECTOR_TILES), _stored(_ARCGIS_REST)]
    named = [replace(one, address=known_address(one.address)) for kind in found for one in kind]
    return [choice for choice in named if choice.address]


def project_services(project: QgsProject) -> list[ServiceChoice]:
    """The services of the project's layers, in groups too, as the layer tree lists them."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return [choice for choice in map(layer_choice, layers) if choice is not None]


def known_services(project: QgsProject) -> list[ServiceChoice]:
    """All services at hand, each once: of the project, of the connections, and recent ones.

    The first name of a service stays. Where its first place has no sign-in, that of a later one is
    taken.
    """
    recent = [ServiceChoice(service_title(address), address) for address in recent_services()]
    known: dict[str, ServiceChoice] = {}
    for choice in (*project_services(project), *saved_connections(), *recent):
        first = known.setdefault(_same(choice.address), choice)
        known[_same(choice.address)] = replace(
            first,
            authcfg=first.authcfg or choice.authcfg,
            referer=first.referer or choice.referer,
        )
    return list(known.values())


def sign_in_for(address: str, project: QgsProject) -> tuple[str, str]:
    """The authentication configuration and the referer known for a service, each or both "".

    They come from a layer or connection of the same service, else from the ArcGIS REST connection
    whose folder the service lies in, the nearest first. Sign-ins of other hosts are never given.
    """
    same = [one for one in known_services(project) if _same(one.address) == _same(address)]
    folders = [one for one in _stored(_ARCGIS_REST) if _contains(one, address)]
    folders.sort(key=lambda one: len(_folder(one.address)), reverse=True)
    places = [*same, *folders]
    place = next(filter(lambda one: one.authcfg, places), None)
    place = place or next(filter(lambda one: one.referer, places), None)
    return (place.authcfg, place.referer) if place is not None else ("", "")


def _stored(layouts: Iterable[_Layout]) -> list[ServiceChoice]:
    """Connections as they are stored, of the newest layout first, sorted by name in each."""
    settings = QgsSettings()
    return [choice for layout in layouts for choice in _read(settings, layout)]


def _read(settings: QgsSettings, layout: _Layout) -> Iterator[ServiceChoice]:
    settings.beginGroup(layout.items)
    keys = settings.allKeys()
    settings.endGroup()
    # Names may hold slashes, which make groups in groups; a connection is what has an address.
    names = [key[: -len("/url")] for key in keys if key.endswith("/url")]
    for name in sorted(names, key=str.casefold):
        group = f"{layout.items}/{name}"
        yield ServiceChoice(
            name,
            _text(settings, f"{group}/url"),
            _text(settings, f"{layout.sign_ins}/{name}/authcfg"),
            _referer(settings, group),
        )


def _referer(settings: QgsSettings, group: str) -> str:
    """The header as a map (since 3.30), as a key of its own, or under its old name."""
    headers = settings.value(f"{group}/http-header")
    if isinstance(headers, dict) and isinstance(headers.get("referer"), str):
        return str(headers["referer"])
    return _text(settings, f"{group}/http-header/referer") or _text(settings, f"{group}/referer")


def _text(settings: QgsSettings, key: str) -> str:
    """A setting as text; "" when it is missing or something else."""
    value = settings.value(key, "")
    return value if isinstance(value, str) else ""


def _same(address: str) -> str:
    """What the spellings of one address have in common; ArcGIS does not look at capitals."""
    return unquote(address).rstrip("/").casefold()


def _folder(address: str) -> str:
    return _same(urlsplit(address).path) + "/"


def _contains(connection: ServiceChoice, address: str) -> bool:
    """Whether a service lies in the folder of a connection, on the same origin."""
    try:
        is_home = origin(connection.address) == origin(address)
    except ValueError:  # settings can hold anything
        return False
    return is_home and _folder(address).startswith(_folder(connection.address))
