"""A session whose requests carry credentials only where they may go.

**The rule of credentials**: to the origin (scheme, host, port) of the service and to its portal,
nowhere else. What carries them is a copy of a request, made for one hop: a redirect is followed
from the request without them, and what is read afterwards never saw them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, TypeVar, Union
from urllib.parse import quote, quote_plus, urljoin

import requests
from requests.adapters import BaseAdapter

from ..errors import AnswerUnsafe, ServiceError, SignInExpired, SignInNeeded, TilepackError
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import host, is_downgrade, leads_home, origin

Timeout = Union[float, tuple[float, float], None]
Value = TypeVar("Value")
_SHORTEST = 20  # letters; tokens are longer, and words of other addresses are shorter
_REMEMBERED = 16  # values of headers; answers that quote them may still be under way


@dataclass(frozen=True)
class Network:
    """What signing in itself is done with: a session that signs nothing, and its time limits."""

    session: requests.Session
    timeout: Timeout = None


class SignIn:
    """What requests carry, and where to. This one: nothing, as far as ``requests`` is concerned.

    It serves who is anonymous, and who is signed in by the network below (in QGIS: client
    certificates, OAuth2, headers). ``home`` is the address the credentials are meant for: of a
    service, or of an item of a portal. ``leads_to`` is the service that item is known to lead to
    from earlier; whether it is trusted is found out before it is asked. One object serves many
    sessions and threads.
    """

    def __init__(self, home: str, leads_to: str = "") -> None:
        self.home, self._leads_to = home, leads_to
        self._trusted = {origin(home)} if home else set()
        self._noted: tuple[str, ...] = ()

    @property
    def state(self) -> int:
        """Grows whenever requests would be signed in another way than before."""
        return 0

    @property
    def secrets(self) -> Collection[str]:
        """The values that nobody may read."""
        return self._noted

    def note_secrets(self, values: Collection[str]) -> None:
        """Remember what the network below has put into a request; the latest few."""
        fresh = tuple(value for value in values if value and value not in self._noted)
        self._noted = (*self._noted, *fresh)[-_REMEMBERED:]

    def trusts(self, address: str) -> bool:
        """Whether a request to ``address`` may carry credentials."""
        return origin(address) in self._trusted

    def trust(self, address: str, network: Network) -> bool:
        """Whether credentials may go to the service at ``address``, to which an item has led.

        They may to the origin they are meant for, among the encrypted hosts of ArcGIS Online, and
        (where that can be found out) to servers that the portal vouches for.

        Raises:
            TransportError: the portal does not answer.
        """
        if not self.trusts(address) and not is_downgrade(self.home, address):
            both_online = is_online(self.home) and is_online(address)
            if both_online or self._vouched(address, network):
                self._trusted.add(origin(address))
        return self.trusts(address)

    def settle(self, address: str, network: Network) -> None:
        """Before a request to ``address``: whether it may be trusted, where that is still open.

        Raises:
            ServiceError, TransportError: see :meth:`trust`.
        """
        leads_to = self._leads_to
        if leads_to and origin(address) == origin(leads_to):
            self.trust(leads_to, network)
            self._leads_to = ""

    def signed(
        self, request: requests.PreparedRequest, network: Network
    ) -> requests.PreparedRequest:
        """A copy of ``request`` with what it is to carry, or the request itself.

        Raises:
            ServiceError, TransportError: signing in failed.
        """
        del network
        return request

    def learn(self, signed: requests.PreparedRequest, response: requests.Response) -> None:
        """Take from the answer to a signed request how its host wants to be asked."""

    def remedy(self, error: ServiceError, address: str, before: int, tried: set[str]) -> bool:
        """Whether to ask ``address`` again after ``error``, because something was changed.

        ``before`` is the state in which it was asked; ``tried`` collects what was changed for it.
        """
        del error, address, before, tried
        return False

    def _vouched(self, address: str, network: Network) -> bool:
        """Whether the portal makes tokens for the server at ``address``."""
        del address, network
        return False


class _CarefulSession(requests.Session):
    """Sends through ``adapter``, and takes nothing from the environment."""

    def __init__(self, adapter: BaseAdapter) -> None:
        super().__init__()
        self.trust_env = False  # neither .netrc nor proxies
        self.mount("http://", adapter)
        self.mount("https://", adapter)

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Where an answer redirects to, for ``requests``.

        Raises:
            AnswerUnsafe: from another machine to this one.
        """
        target = super().get_redirect_target(resp)
        if target and leads_home(resp.url, _as_asked(target, resp.url)):
            raise AnswerUnsafe(
                details=target,
                host=host(resp.url),
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it leads to this computer")),
            )
        return target


class SignedSession(_CarefulSession):
    """Sends through ``adapter``, each request signed by ``sign_in`` on its way."""

    def __init__(self, sign_in: SignIn, adapter: BaseAdapter) -> None:
        self.sign_in = sign_in
        self._network = _CarefulSession(adapter)
        super().__init__(_SigningAdapter(sign_in, adapter, self._network))

    def trust(self, address: str, timeout: Timeout = None) -> bool:
        """Whether credentials may go to ``address``: see :meth:`SignIn.trust`."""
        return self.sign_in.trust(address, Network(self._network, timeout))


def repeated(session: requests.Session, address: str, call: Callable[[], Value]) -> Value:
    """What ``call`` returns, called again when the sign-in for ``address`` was to be mended.

    A token that has run out is renewed once; a host that did not find the token is asked in its
    other way once. Errors leave without the secrets that a server may have quoted.

    Raises:
        TilepackError: what ``call`` raised last.
    """
    sign_in = getattr(session, "sign_in", None)
    if not isinstance(sign_in, SignIn):
        return call()
    tried: set[str] = set()
    while True:
        before = sign_in.state
        try:
            return call()
        except TilepackError as error:
            error.conceal(sign_in.secrets)
            if not isinstance(error, (SignInNeeded, SignInExpired)):
                raise
            if not sign_in.remedy(error, address, before, tried):
                raise


class _SigningAdapter(BaseAdapter):
    def __init__(self, sign_in: SignIn, inner: BaseAdapter, network: requests.Session) -> None:
        super().__init__()
        self._sign_in, self._inner, self._network = sign_in, inner, network

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:  # type: ignore[override]
        """Send a signed copy; the answer belongs to the request without credentials."""
        network = Network(self._network, options.get("timeout"))
        self._sign_in.settle(request.url or "", network)
        signed = self._sign_in.signed(request, network)
        if not self._sign_in.trusts(signed.url or ""):
            signed = _bare(signed, self._sign_in.secrets)
        try:
            response = self._inner.send(signed, **options)
        except requests.RequestException as error:
            error.request = request
            raise
        self._sign_in.learn(signed, response)
        response.request, response.url = request, request.url or ""
        return response

    def close(self) -> None:
        self._inner.close()


def _as_asked(target: str, base: str) -> str:
    """The address that a redirect makes ``requests`` ask for; "" when it would not."""
    try:
        return requests.Request("GET", urljoin(base, target)).prepare().url or ""
    except (requests.RequestException, ValueError):
        return ""


def _bare(request: requests.PreparedRequest, secrets: Collection[str]) -> requests.PreparedRequest:
    """A copy for a host that may see no credentials.

    An answer may have put them into an address (redirects often keep the query), and cookies, which
    may hold a token, know no ports.
    """
    copy = request.copy()
    copy.headers.pop("Cookie", None)
    for secret in secrets:
        for spelling in (secret, quote(secret, safe=""), quote_plus(secret)):
            if len(secret) >= _SHORTEST and copy.url:
                copy.url = copy.url.replace(spelling, "")
    return copy


def is_online(address: str) -> bool:
    """Whether an address is one of ArcGIS Online's own hosts, encrypted."""
    scheme, name, _ = origin(address)
    return scheme == "https" and f".{name}".endswith(".arcgis.com")
