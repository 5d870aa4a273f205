"""The address of a service, read from what a person or a layer gives."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from ..errors import NotAnAddress

_SERVICE = re.compile(r"(?i)^\s*(https?://[^\s?#]+?/VectorTileServer)(?=[/?#\s]|$)")
_PORTS = {"http": 80, "https": 443}


def service_address(text: str) -> str:
    """The ``…/VectorTileServer`` address in ``text``, without path, query or trailing slash.

    Percent-encoded text (layer sources) is understood.

    Raises:
        NotAnAddress: when there is none.
    """
    for candidate in (text, unquote(text)):
        found = _SERVICE.match(candidate)
        if found and urlsplit(found.group(1)).hostname:
            return found.group(1)
    raise NotAnAddress(text=text.strip())


def service_title(address: str) -> str:
    """The last name before ``VectorTileServer``: what people call the service.

    The ``name`` in a service's JSON is often only "Map".
    """
    parts = urlsplit(address).path.rstrip("/").split("/")
    return unquote(parts[-2] if len(parts) > 2 else parts[-1])


def origin(address: str) -> tuple[str, str, int]:
    """Scheme, host and port: what credentials are bound to."""
    parts = urlsplit(address)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(scheme, 0)


def host(address: str) -> str:
    """The host of an address, for messages."""
    return urlsplit(address).hostname or address
