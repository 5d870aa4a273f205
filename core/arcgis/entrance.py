"""The entrance of a server or a portal: where its users sign in, and the tokens they get there.

https://developers.arcgis.com/rest/users-groups-and-items/generate-token.htm and, for discovery,
https://developers.arcgis.com/rest/services-reference/enterprise/server-info/
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests

from ..errors import ServiceError, UnreadableAnswer
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import host, is_downgrade, origin, web_address
from .answers import read_answer
from .client import unreachable
from .portal import ONLINE, owner_in
from .session import Network, is_online

_log = logging.getLogger(__name__)

MINUTES = 60  # asked for; servers give less as they are set to
_MARGIN, _SHARE = 300.0, 0.1  # seconds, and of the lifetime: renewed so much before the end
_ROOT = re.compile(
    r"(?i)^(?P<server>https?://[^?#]*?)/rest/(?:services|info|admin|directories)(?=[/?#]|$)"
    r"|^(?P<portal>https?://[^?#]*?)/(?:sharing|home|apps)(?=[/?#]|$)"
)


@dataclass(frozen=True)
class Token:
    """A token, and the moment (of the clock handed in) from which it is to be renewed."""

    value: str = field(repr=False)
    renew_at: float = float("inf")


@dataclass(frozen=True)
class Entrance:
    """How a server lets people in; with everything empty, nothing is asked of them.

    ``tokens`` is the address of ``generateToken``. ``portal`` is the one that owns the server.
    ``takes_basic``: HTTP Basic authentication is asked for before anything else.
    """

    tokens: str = ""
    portal: str = ""
    takes_basic: bool = False


def find_entrance(network: Network, address: str) -> Entrance:
    """Where one signs in for the service or item at ``address``; asked without credentials.

    A federated server names the portal that owns it; ArcGIS Online's hosts have one portal. A proxy
    that holds the credentials itself (``isSecuredProxy``) has no entrance.

    Raises:
        TransportError: no answer.
    """
    if is_online(address):
        return Entrance(f"{ONLINE}/sharing/rest/generateToken", ONLINE)
    found = _ROOT.match(address)
    server, portal = (found["server"], found["portal"]) if found else (None, None)
    if server:
        info = _info(network, f"{server}/rest/info")
        if info is None:
            return Entrance(takes_basic=True)
        if info.get("isSecuredProxy") is True:
            return Entrance()
        portal = owner_in(info, address)
        if not portal:
            return Entrance(_named(info, f"{server}/tokens/generateToken", address))
    if portal:
        info = _info(network, f"{portal}/sharing/rest/info")
        if info is None:
            return Entrance(takes_basic=True)
        return Entrance(_named(info, f"{portal}/sharing/rest/generateToken", portal), portal)
    return Entrance()


def generate(network: Network, address: str, form: Mapping[str, str], now: float) -> Token:
    """A token of the service at ``address`` for a log-in or another token; ``now`` by the clock.

    The lifetime is taken as the difference of two times of the server, so clocks may differ.

    Raises:
        ServiceError: refused. TransportError: no answer.
    """
    if urlsplit(address).scheme != "https":
        _log.warning("%s is asked for a token without encryption", host(address))
    asked = {"f": "json", "expiration": str(MINUTES), **form}
    headers = {"Referer": form["referer"]} if "referer" in form else {}
    try:
        response = network.session.post(
            address,
            data=asked,
            headers=headers,
            timeout=network.timeout,
            stream=True,
            allow_redirects=False,  # a form with a password goes nowhere else
        )
        with response:
            answer = read_answer(response)
    except requests.RequestException as error:
        raise unreachable(address, error) from error
    value = answer.get("token")
    if not isinstance(value, str) or not value:
        raise UnreadableAnswer(
            details=Text(QT_TRANSLATE_NOOP("Tilepack", "the answer holds no token")),
            host=host(address),
        )
    lifetime = _lifetime(answer, response)
    return Token(value, now + lifetime - min(_MARGIN, _SHARE * lifetime))


def wants_basic(response: requests.Response) -> bool:
    """Whether an answer asks for HTTP Basic authentication."""
    challenges = response.headers.get("WWW-Authenticate", "")
    return response.status_code == 401 and bool(re.search(r"(?i)(^|[\s,])basic\b", challenges))


def asks_for_basic(network: Network, address: str) -> bool:
    """Whether ``address``, asked without credentials, wants HTTP Basic authentication.

    Raises:
        TransportError: no answer.
    """
    return _info(network, address) is None


def _info(network: Network, address: str) -> Mapping[str, Any] | None:
    """A JSON resource; empty when there is none, ``None`` when Basic is wanted before."""
    try:
        response = network.session.get(
            address, params={"f": "json"}, timeout=network.timeout, stream=True
        )
        with response:
            if is_downgrade(address, response.url):  # anybody may have answered
                return {}
            return None if wants_basic(response) else read_answer(response)
    except requests.RequestException as error:
        raise unreachable(address, error) from error
    except (ServiceError, UnreadableAnswer):
        return {}


def _named(info: Mapping[str, Any], usual: str, asked: str) -> str:
    """The token service an ``info`` names, where it may be trusted; else the ``usual`` place.

    Trusted is the host that was asked, on any port, encrypted unless what was asked is not. Behind
    a web adaptor servers often name a host that only they know. "" without token-based security.
    """
    auth = info.get("authInfo")
    if not isinstance(auth, Mapping) or auth.get("isTokenBasedSecurity") is False:
        return ""
    named = web_address(str(auth.get("tokenServicesUrl") or "")).rstrip("/")
    scheme, name, _ = origin(named)
    may_be_plain = origin(asked)[0] == "http"
    if name == origin(asked)[1] and (scheme == "https" or (scheme == "http" and may_be_plain)):
        is_whole = named.lower().endswith("/generatetoken")
        return named if is_whole else f"{named}/generateToken"
    return usual


def _lifetime(answer: Mapping[str, Any], response: requests.Response) -> float:
    """Seconds a token lives, or without end when the answer does not tell."""
    try:
        expires = float(answer["expires"]) / 1000
    except (KeyError, TypeError, ValueError, OverflowError):
        return float("inf")
    try:
        told = parsedate_to_datetime(response.headers.get("Date", "")).timestamp()
    except (TypeError, ValueError):
        told = time.time()
    lifetime = expires - told
    return lifetime if lifetime > 0 else float("inf")
