"""Signing in with tokens: how a request carries one, and what to do when it is not taken.

A token travels in the form of a POST, else in the header that Esri's own clients use, so that no
address holds it. Hosts that look only into the query are found out, and asked that way.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from urllib.parse import urlencode, urlsplit

import requests

from ..errors import ServiceError, SignInExpired, SignInRefused
from .addresses import host, origin
from .entrance import Token, asks_for_basic, wants_basic
from .session import Network, SignIn
from .tokens import Login, Tokens

REFERER = "https://qgis.org/tilepack"  # tokens made here are bound to it, and it goes with them
_FORM = "application/x-www-form-urlencoded"


class TokenSignIn(SignIn):
    """Signed in with the tokens of ``credentials``; safe to share between threads.

    Where the host asks for HTTP Basic authentication instead, it gets the log-in that way.
    ``referer`` goes with every token: one that was given may be bound to it. ``clock`` counts
    seconds.
    """

    def __init__(
        self,
        home: str,
        credentials: Login | Token,
        referer: str = "",
        leads_to: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(home, leads_to)
        self._login = credentials if isinstance(credentials, Login) else None
        self._referer = referer or (REFERER if self._login else "")
        self._tokens = Tokens(home, credentials, self._referer, clock)
        self._lock = threading.RLock()
        self._takes_basic = False
        self._in_query: set[tuple[str, str, int]] = set()  # origins that look nowhere else
        self._changes = 0

    @property
    def state(self) -> int:
        """Grows whenever tokens are given up or a host is asked in another way."""
        return self._changes + self._tokens.given_up

    @property
    def secrets(self) -> Collection[str]:
        """The password, and the tokens of now and of lately."""
        with self._lock:
            return tuple(self._tokens.secrets)

    def signed(
        self, request: requests.PreparedRequest, network: Network
    ) -> requests.PreparedRequest:
        """See :meth:`SignIn.signed`; the first request finds out where to sign in, and does.

        Raises:
            SignInRefused: the log-in is wrong. TransportError: no answer.
        """
        address = request.url or ""
        if not self.trusts(address):
            return request
        with self._lock:
            token = self._token(address, network)
            in_query = origin(address) in self._in_query
        copy = request.copy()
        if token is not None:
            if self._referer:
                copy.headers["Referer"] = self._referer
            _carry(copy, token.value, in_query=in_query)
        elif self._login and self._takes_basic and origin(address) == origin(self.home):
            copy.headers["Authorization"] = self._login.basic
        return copy

    def learn(self, signed: requests.PreparedRequest, response: requests.Response) -> None:
        """Notice that the host asks for HTTP Basic authentication.

        Raises:
            SignInRefused: it does not accept the log-in.
        """
        is_home = origin(signed.url or "") == origin(self.home)
        if not self._login or not is_home or not wants_basic(response):
            return
        if "Authorization" in signed.headers:
            response.close()
            raise SignInRefused(host=host(self.home))
        with self._lock:
            self._takes_basic = True
            self._changes += 1

    def remedy(self, error: ServiceError, address: str, before: int, tried: set[str]) -> bool:
        """Renew what has run out (498); then look whether the host reads tokens elsewhere (499)."""
        with self._lock:
            if not self.trusts(address) or isinstance(error, SignInRefused):
                return False
            if self.state != before and "changed" not in tried:  # by another request meanwhile
                tried.add("changed")
                return True
            is_expired = isinstance(error, SignInExpired)
            if is_expired and "renewed" not in tried and self._tokens.can_renew:
                tried.add("renewed")
                self._tokens.give_up()
                return True
            return not self._takes_basic and self._look_elsewhere(origin(address), tried)

    def _look_elsewhere(self, place: tuple[str, str, int], tried: set[str]) -> bool:
        """Put the token into the query; and back, where that did not help either."""
        if place in self._in_query:
            if "query" in tried:
                self._in_query.discard(place)
            return False
        tried.add("query")
        self._in_query.add(place)
        self._changes += 1
        return True

    def _token(self, address: str, network: Network) -> Token | None:
        if self._login:
            entrance = self._tokens.entrance(network)
            if entrance.portal:
                self._trusted.add(origin(entrance.portal))
            self._takes_basic = self._takes_basic or entrance.takes_basic
        if self._takes_basic:
            return None
        try:
            return self._tokens.token_for(address, network)
        except SignInRefused:
            if not asks_for_basic(network, self.home):
                raise
            self._takes_basic = True  # a site that knows no token users, behind a web server's own
            return None

    def _vouched(self, address: str, network: Network) -> bool:
        with self._lock:
            return self._tokens.vouch(address, network)


def _carry(request: requests.PreparedRequest, token: str, *, in_query: bool) -> None:
    """Put a token into a request, where the host looks for it."""
    pair = urlencode({"token": token})
    if in_query:
        parts = urlsplit(request.url or "")
        request.url = parts._replace(query="&".join(filter(None, (parts.query, pair)))).geturl()
    elif request.method == "POST" and request.headers.get("Content-Type", "").startswith(_FORM):
        body = request.body or ""
        text = body.decode() if isinstance(body, bytes) else str(body)
        request.prepare_body("&".join(filter(None, (text, pair))), None)
        request.headers["Content-Type"] = _FORM
    else:
        request.headers["X-Esri-Authorization"] = f"Bearer {token}"
