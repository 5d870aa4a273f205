"""Addresses: what a person, a layer or an answer names, and whether it may be asked.

A service ends with ``/VectorTileServer``. A portal keeps items: pages for people, and JSON below
``sharing/rest/content/items``. https://developers.arcgis.com/rest/users-groups-and-items/item/
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import SplitResult, parse_qs, unquote, urljoin, urlsplit

from ..errors import NotAnAddress

_SERVICE = re.compile(r"(?i)^(https?://[^\s?#]+?/VectorTileServer)(?=[/?#\s]|$)")
_ITEM = re.compile(
    r"(?i)^(?P<portal>.*?)/sharing(?:/rest)?/content/(?:users/.+/)?items/(?P<id>[0-9a-f]{32})(?=/|$)"
)
_PORTAL_PAGE = re.compile(r"(?i)^(?P<portal>.*?)/(?:home|apps)/")
_ITEM_ID = re.compile(r"(?i)[0-9a-f]{32}")
_NAMES_OF_ITEMS = ("webmap", "webscene", "layers", "id", "itemid")  # in the query of portal pages
_AROUND = "<>\"'“”„‚‘’«» \t\r\n"  # what people copy along with an address
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\\ud800-\udfff]")  # read differently by programs
_HOST = re.compile(r"[\w.-]+")
_NUMBER = re.compile(r"(?i)(?:.*\.)?(?:\d+|0x[0-9a-f]*)\.?")  # a host that ends in a number
_PORTS = {"http": 80, "https": 443}


class Kind(Enum):
    """What an address leads to."""

    SERVICE = "service"
    ITEM = "item"
    STYLE = "style"


@dataclass(frozen=True)
class Reference:
    """An address that is, or leads to, a service; nothing has been asked yet.

    ``address`` is the one to ask, without query, user or password: the service's, the item's below
    ``sharing/rest``, or the style document's. ``portal`` is who named it, ``item`` the id of an
    item; else "".
    """

    kind: Kind
    address: str
    portal: str = ""
    item: str = ""

    @classmethod
    def of_item(cls, portal: str, item: str) -> Reference:
        """The item of a portal."""
        address = f"{portal}/sharing/rest/content/items/{item}"
        return cls(Kind.ITEM, address, portal, item)


def reference_in(text: str) -> Reference:
    """What ``text`` names: a service, an item of a portal (also as a map) or a style.

    Understood are service addresses with anything behind ``VectorTileServer``, pages and JSON of
    portal items, links to map viewers, and addresses of style documents; percent-encoded ones too.

    Raises:
        NotAnAddress: none of these.
    """
    for candidate in _candidates(text):
        found = _service_in(candidate) or _item_in(candidate) or _style_in(candidate)
        if found:
            return found
    raise NotAnAddress(text=text.strip())


def service_address(text: str) -> str:
    """The ``…/VectorTileServer`` address in ``text``, without path, query or trailing slash.

    Raises:
        NotAnAddress: when there is none, even if the text names an item that leads to one.
    """
    for candidate in _candidates(text):
        found = _service_in(candidate)
        if found:
            return found.address
    raise NotAnAddress(text=text.strip())


def service_title(address: str) -> str:
    """The last name before ``VectorTileServer``: what people call the service.

    The ``name`` in a service's JSON is often only "Map". Of an item only its id is known.
    """
    parts = urlsplit(address).path.rstrip("/").split("/")
    item = _ITEM.match(address)
    if item:
        return item["id"]
    return unquote(parts[-2] if len(parts) > 2 else parts[-1])


def web_address(text: str, base: str = "") -> str:
    """``text``, taken relative to ``base``, as an address of http or https; "" when it is none.

    User name and password in it are taken out: sign-ins are kept in one place only.
    """
    stripped = text.strip()
    try:
        address = urljoin(base, stripped) if base else stripped
        parts = urlsplit(address)
        is_web = parts.scheme.lower() in _PORTS and (parts.port or 1) > 0
    except ValueError:  # brackets or a port that cannot be
        return ""
    if not is_web or _UNSAFE.search(stripped) or not _is_host(parts.hostname or ""):
        return ""
    return _without_login(parts) if "@" in parts.netloc else address


def leads_home(source: str, target: str) -> bool:
    """Whether an answer of another machine leads to this one, which it has no business with."""
    return _is_this_machine(host(target)) and not _is_this_machine(host(source))


def is_downgrade(source: str, target: str) -> bool:
    """Whether ``target`` is unencrypted although ``source`` was not."""
    return origin(source)[0] == "https" and origin(target)[0] == "http"


def origin(address: str) -> tuple[str, str, int]:
    """Scheme, host and port: what credentials are bound to."""
    parts = urlsplit(address)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(scheme, 0)


def host(address: str) -> str:
    """The host of an address, for messages."""
    return urlsplit(address).hostname or address


def _candidates(text: str) -> tuple[str, str]:
    bare = text.strip(_AROUND)
    return bare, unquote(bare)


def _service_in(text: str) -> Reference | None:
    """A service's own address, or the one in a link to a map viewer (``?url=``)."""
    found = _SERVICE.match(text)
    named = parse_qs(urlsplit(text).query).get("url", []) if not found and web_address(text) else []
    found = found or (_SERVICE.match(named[0]) if named else None)
    address = web_address(found.group(1)) if found else ""
    return Reference(Kind.SERVICE, address) if address else None


def _item_in(text: str) -> Reference | None:
    address = web_address(text)
    bare = address.partition("?")[0].partition("#")[0]
    found = _ITEM.match(bare)
    if found:
        return Reference.of_item(found["portal"], found["id"].lower())
    page = _PORTAL_PAGE.match(bare)
    query = parse_qs(urlsplit(address).query) if page else {}
    named = {name.lower(): values[0] for name, values in query.items()}
    for name in _NAMES_OF_ITEMS:
        item = _ITEM_ID.match(named.get(name, ""))
        if page and item:
            return Reference.of_item(page["portal"], item.group().lower())
    return None


def _style_in(text: str) -> Reference | None:
    address = web_address(text).partition("?")[0].partition("#")[0]
    return Reference(Kind.STYLE, address) if address.lower().endswith(".json") else None


def _without_login(parts: SplitResult) -> str:
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _is_host(name: str) -> bool:
    """Whether ``name`` can be a host; of numbers only whole addresses, not 127.1 or 0x7f000001."""
    if ":" not in name and not _NUMBER.fullmatch(name):
        return bool(_HOST.fullmatch(name))
    return _number(name) is not None


def _number(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None


def _is_this_machine(name: str) -> bool:
    bare = name.lower().rstrip(".")
    if bare == "localhost" or bare.endswith(".localhost"):
        return True
    number = _number(name)
    if number is None and _NUMBER.fullmatch(bare):  # 127.1, 0x7f000001: another way to write it
        return True
    if isinstance(number, ipaddress.IPv6Address) and number.ipv4_mapped:
        number = number.ipv4_mapped
    return bool(number and (number.is_loopback or number.is_unspecified or number.is_link_local))
