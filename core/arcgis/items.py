"""From a portal item, a map or a style to the vector tile services it leads to.

Items: https://developers.arcgis.com/rest/users-groups-and-items/item/ Maps:
https://developers.arcgis.com/web-map-specification/objects/vectorTileLayer/ Styles:
https://docs.mapbox.com/style-spec/ (``sources``).

What a portal says may be written by anybody. Every step from there to another address goes through
:func:`follow`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import (
    AnswerUnsafe,
    ItemNotFound,
    NotALayerItem,
    NotAnAddress,
    NotPermitted,
    ServiceError,
    ServiceRefused,
    TransportError,
)
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import Kind, Reference, host, leads_home, reference_in, service_title, web_address
from .client import Client

_MAPS = frozenset({"web map", "web scene", "group layer"})
_MOST_STEPS = 4  # item → map → style item → style is the longest honest way
_MOST_LAYERS = 500  # of a map, groups included
_MOST_LOOKS = 10  # layers of a map, or sources of a style, that are looked at
_LONGEST_TITLE = 200


def services_behind(client: Client, reference: Reference) -> tuple[Reference, ...]:
    """The services that ``reference`` leads to, at least one; of a map the uppermost first.

    A map's own layers come before its basemap. Their ``portal`` is the one that named them, or "".

    Raises:
        NotALayerItem: it leads to none.
        ItemNotFound: there is no such item for this user.
        AnswerUnsafe: it leads where it has no business.
        ServiceError, TransportError: see :class:`~.client.Client`.
    """
    return _services(client, reference, _MOST_STEPS)


def follow(client: Client, source: str, target: Reference) -> Reference:
    """The step from what ``source`` answered to another address.

    Whether credentials go along is for the session to find out, before anything is asked there.

    Raises:
        AnswerUnsafe: an address of this machine, named by another one.
        TransportError: the portal that would know does not answer.
    """
    if leads_home(source, target.address):
        raise AnswerUnsafe(
            details=target.address,
            host=host(source),
            reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it leads to this computer")),
        )
    if target.kind is Kind.SERVICE:
        client.trust(target.address)
    return target


def _services(client: Client, reference: Reference, steps: int) -> tuple[Reference, ...]:
    if reference.kind is Kind.SERVICE:
        return (reference,)
    if not steps:
        raise AnswerUnsafe(
            details=reference.address,
            host=host(reference.address),
            reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it leads in circles")),
        )
    if reference.kind is Kind.STYLE:
        return _of_style(client, reference, steps, service_title(reference.address), "style")
    item = _item(client, reference)
    title, kind = _words(item.get("title")), _words(item.get("type"))
    is_layer = "vector tile" in kind.lower() and "package" not in kind.lower()
    named = _reference(client, item.get("url"), reference)
    if named is not None and named.item == reference.item and named.kind is Kind.ITEM:
        named = None  # the item's own style
    if named is not None and (is_layer or named.kind is Kind.SERVICE):
        return _services(client, named, steps - 1)
    if kind.lower() in _MAPS:
        return _of_map(client, reference, steps, title, kind)
    if is_layer:
        style = f"{reference.address}/resources/styles/root.json"
        own = Reference(Kind.STYLE, style, reference.portal, reference.item)
        return _of_style(client, own, steps, title, kind)
    raise NotALayerItem(address=reference.address, title=title, type=kind)


def _item(client: Client, reference: Reference) -> dict[str, Any]:
    """The item's own JSON.

    Online says "Item does not exist or is inaccessible" with code 400.
    """
    try:
        return client.get(reference.address)
    except (ServiceRefused, NotPermitted) as error:
        if isinstance(error, ServiceRefused) and not _is_missing(error):
            raise
        raise ItemNotFound(
            details=error.details, portal=host(reference.address), item=reference.item
        ) from error


def _document(client: Client, address: str) -> dict[str, Any]:
    """What an item consists of; nothing where it has no such part."""
    try:
        return client.get(address)
    except ServiceRefused as error:
        if _is_missing(error):
            return {}
        raise


def _is_missing(error: ServiceRefused) -> bool:
    return error.facts.get("code") in (400, 404)


def _of_style(
    client: Client, style: Reference, steps: int, title: str, kind: str
) -> tuple[Reference, ...]:
    """The service that the first usable source of a style is read from."""
    sources = _document(client, style.address).get("sources")
    for source in list(sources.values())[:_MOST_LOOKS] if isinstance(sources, Mapping) else ():
        if isinstance(source, Mapping):
            for text in (source.get("url"), *_listed(source.get("tiles"))[:1]):
                named = _reference(client, text, style)
                if named is not None:
                    return _services(client, named, steps - 1)
    raise NotALayerItem(address=style.address, title=title, type=kind)


def _of_map(
    client: Client, item: Reference, steps: int, title: str, kind: str
) -> tuple[Reference, ...]:
    """The services of a map's layers; one that is lost or cannot be read hides no other."""
    found: dict[str, Reference] = {}
    error: ServiceError | TransportError = NotALayerItem(
        address=item.address, title=title, type=kind
    )
    layers = _vector_tile_layers(_document(client, f"{item.address}/data"))
    for layer, _ in zip(layers, range(_MOST_LOOKS)):
        try:
            named = _reference_of(client, layer, item)
            for service in _services(client, named, steps - 1) if named else ():
                found.setdefault(service.address, service)
        except (ServiceError, TransportError) as fault:
            error = fault
    if not found:
        raise error
    return tuple(found.values())


def _vector_tile_layers(data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The vector tile layers of a map, the uppermost first, those of its basemap last."""
    base = data.get("baseMap")
    waiting = [
        *_listed(base.get("baseMapLayers") if isinstance(base, Mapping) else None),
        *_listed(data.get("layers")),
        *_listed(data.get("operationalLayers")),
    ]
    for _ in range(_MOST_LAYERS):
        layer = waiting.pop() if waiting else None  # maps are written from the bottom up
        if isinstance(layer, Mapping):
            waiting += _listed(layer.get("layers"))
            if "vectortile" in _words(layer.get("layerType") or layer.get("type")).lower():
                yield layer


def _reference_of(
    client: Client, layer: Mapping[str, Any], map_item: Reference
) -> Reference | None:
    item = _words(layer.get("itemId"))
    of_item = Reference.of_item(map_item.portal, item).address if item else ""
    for text in (layer.get("url"), layer.get("styleUrl"), of_item):
        named = _reference(client, text, map_item)
        if named is not None:
            return named
    return None


def _reference(client: Client, text: object, owner: Reference) -> Reference | None:
    """What an answer of ``owner`` names by ``text``, which may be relative, or ``None``."""
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        named = reference_in(web_address(text, owner.address))
    except NotAnAddress:
        return None
    portal = named.portal or owner.portal
    target = Reference(named.kind, named.address, portal, named.item)
    return follow(client, owner.address, target)


def _listed(value: object) -> list[Any]:
    return value[:_MOST_LAYERS] if isinstance(value, list) else []


def _words(value: object) -> str:
    return value[:_LONGEST_TITLE] if isinstance(value, str) else ""
