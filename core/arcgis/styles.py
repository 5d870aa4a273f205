"""The style that a portal's item draws a service in, with its icons.

Whoever restyles a service saves the style as a resource of an item:
``<portal>/sharing/rest/content/items/<id>/resources/styles/root.json``. Exports never carry it. Its
addresses are absolute or relative, and its icons are rarely called ``sprite``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests

from ..errors import NotAnAddress, ServiceRefused, TilepackError, UnreadableAnswer
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import host, is_downgrade, leads_home, service_address, web_address
from .answers import answer_in
from .client import TIMEOUT, Client, unreachable

STYLE_PATH = "resources/styles/root.json"  # below the address of the item
_DOCUMENT_LIMIT = 8 << 20  # bytes; styles with 1,500 layers have one megabyte
_IMAGE_LIMIT = 16 << 20
_PNG = b"\x89PNG\r\n\x1a\n"
_DENSITIES = ("@2x", "")  # the finer icons first, as QGIS takes them


@dataclass(frozen=True)
class ItemStyle:
    """A Mapbox GL style; ``icons`` is one PNG image, ``icon_index`` says what lies where in it."""

    definition: dict[str, Any]
    icon_index: dict[str, Any] | None = None
    icons: bytes = b""


def read_item_style(client: Client, address: str, service: str) -> ItemStyle | None:
    """The style at ``address`` (see :data:`STYLE_PATH`); ``None`` when there is none.

    Layers of other services than ``service`` are left out, because a package has no tiles for
    them. Icons that cannot be had are missing, which is no error.

    Raises:
        ServiceError, TransportError: see :class:`~.client.Client`.
    """
    try:
        definition = _json_object(client, address, f="json")
    except ServiceRefused as error:
        if error.facts.get("code") in (400, 404):  # servers say both of a resource that is not
            return None
        raise
    if not isinstance(definition.get("layers"), list):
        raise UnreadableAnswer(
            details=Text(QT_TRANSLATE_NOOP("Tilepack", "the style has no layers")),
            host=host(address),
        )
    definition = _of_service(definition, service)
    return ItemStyle(definition, *_icons(client, definition.get("sprite"), address))


def _of_service(style: dict[str, Any], service: str) -> dict[str, Any]:
    """The style without layers of other sources; all of them where none is known to be ours."""
    sources = style.get("sources")
    sources = sources if isinstance(sources, dict) else {}
    own = {name for name, source in sources.items() if _is_of(source, service)}
    if not own:
        return style
    layers = [
        layer
        for layer in style["layers"]
        if isinstance(layer, dict) and layer.get("source") in (*own, None)
    ]
    return {**style, "layers": layers}


def _is_of(source: object, service: str) -> bool:
    address = source.get("url") if isinstance(source, dict) else None
    try:
        return service_address(str(address)).lower() == service.lower()
    except NotAnAddress:
        return False


def _icons(client: Client, sprite: object, base: str) -> tuple[dict[str, Any] | None, bytes]:
    """Index and image of the finest icons there are."""
    address = web_address(sprite, base) if isinstance(sprite, str) and sprite else ""
    if not address or leads_home(base, address) or is_downgrade(base, address):
        return None, b""
    parts = urlsplit(address)
    for density in _DENSITIES:
        stem = f"{parts.path}{density}"
        index_at, image_at = (
            parts._replace(path=f"{stem}.{kind}").geturl() for kind in ("json", "png")
        )
        try:
            index = _json_object(client, index_at)
            image = _fetched(client, image_at, _IMAGE_LIMIT)[0] if index else b""
        except TilepackError:
            continue
        if image.startswith(_PNG):
            return index, image
    return None, b""


def _json_object(client: Client, address: str, **parameters: str) -> dict[str, Any]:
    """A JSON object; what a server says instead of it is raised."""
    return answer_in(*_fetched(client, address, _DOCUMENT_LIMIT, **parameters))


def _fetched(
    client: Client, address: str, limit: int, **parameters: str
) -> tuple[bytes, requests.Response]:
    """A body and its answer; raises ``UnreadableAnswer`` for one longer than ``limit``."""
    try:
        response = client.session.get(address, params=parameters, timeout=TIMEOUT, stream=True)
        with response:
            body = b""
            for chunk in response.iter_content(1 << 16):
                body += chunk
                if len(body) > limit:
                    raise UnreadableAnswer(
                        details=Text(
                            QT_TRANSLATE_NOOP("Tilepack", "more than {count} bytes"), count=limit
                        ),
                        host=host(address),
                    )
            return body, response
    except requests.RequestException as error:
        raise unreachable(address, error) from error
