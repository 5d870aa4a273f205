"""The tokens of one sign-in: whose they are, made when needed, renewed before they run out."""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..errors import ServiceError, SignInExpired, SignInNeeded, SignInRefused
from .addresses import host, origin
from .entrance import Entrance, Token, find_entrance, generate
from .session import Network, is_online

_LOCKOUT = 300.0  # seconds until a refused log-in is tried again: five tries lock an account
_REMEMBERED = 16  # values of past tokens; answers that quote them may still be under way


@dataclass(frozen=True)
class Login:
    """A user name and a password."""

    user: str
    password: str = field(repr=False)

    @property
    def basic(self) -> str:
        """The value of ``Authorization`` for HTTP Basic authentication (RFC 7617)."""
        return f"Basic {base64.b64encode(f'{self.user}:{self.password}'.encode()).decode()}"


class Tokens:
    """Tokens for ``home`` and what its portal vouches for; not safe between threads by itself.

    A :class:`Login` is exchanged for a token of the server, or of its portal; a federated server
    gets one of its own, made for the portal's. A token that was given is used as it is, and
    exchanged likewise once it was refused. ``referer`` is what made tokens are bound to.
    """

    def __init__(
        self, home: str, credentials: Login | Token, referer: str, clock: Callable[[], float]
    ) -> None:
        self._login = credentials if isinstance(credentials, Login) else None
        self._given = credentials if isinstance(credentials, Token) else None
        self._binding = {"client": "referer", "referer": referer} if referer else {}
        self._home, self._clock = home, clock
        self._services = {origin(home): home}  # what tokens of a server are asked for
        self._held: dict[str, Token] = {}  # by the root of the portal or the address of a service
        self._past: tuple[str, ...] = ()
        self._entrance: Entrance | None = None
        self._refused: tuple[float, SignInRefused] | None = None
        self._exchanges = self._login is not None
        self.given_up = 0

    @property
    def secrets(self) -> Collection[str]:
        """The values of now and of lately."""
        own = [token.value for token in (self._given, *tuple(self._held.values())) if token]
        login = [self._login.password, self._login.basic] if self._login else []
        return [*login, *own, *self._past]

    @property
    def can_renew(self) -> bool:
        """Whether giving the tokens up leads to others."""
        return self._login is not None or not self._exchanges

    def entrance(self, network: Network) -> Entrance:
        """Where one signs in; looked for once.

        Raises:
            TransportError: no answer.
        """
        if self._entrance is None:
            self._entrance = find_entrance(network, self._home)
        return self._entrance

    def token_for(self, address: str, network: Network) -> Token | None:
        """The token of a request to ``address``; ``None`` where none is asked for.

        Raises:
            SignInRefused: the log-in is wrong, and was not tried again if that is known.
            SignInNeeded, SignInExpired: the portal makes no token for the server.
            TransportError: no answer.
        """
        if self._login:
            self.entrance(network)  # tells whose the address is
        return self._valid(self._owner(address), network)

    def give_up(self) -> None:
        """Make all tokens anew when they are next needed."""
        values = tuple(token.value for token in self._held.values())
        self._past = (*self._past, *values)[-_REMEMBERED:]
        self._held.clear()
        self._exchanges = True
        self.given_up += 1

    def vouch(self, address: str, network: Network) -> bool:
        """Whether the portal makes a token for the server at ``address``, which is then held.

        ArcGIS Online has no federated servers, only hosts of its own.

        Raises:
            SignInRefused: the log-in is wrong. TransportError: no answer.
        """
        entrance = self.entrance(network)
        if not entrance.portal or not entrance.tokens or is_online(entrance.portal):
            return False
        try:
            self._held[address] = self._server_token(entrance, address, network)
        except SignInRefused:
            raise
        except ServiceError:
            return False
        self._services[origin(address)] = address
        return True

    def _valid(self, owner: str, network: Network) -> Token | None:
        token = self._held.get(owner)
        if token is not None and self._clock() >= token.renew_at:
            self.give_up()
            token = None
        if token is None:
            token = self._made(owner, network)
            if token is not None:
                self._held[owner] = token
        return token

    def _owner(self, address: str) -> str:
        """Whose token goes to ``address``: the portal's (its root) or that of a service."""
        portal = self._entrance.portal if self._entrance else ""
        if portal and (_is_below(portal, address) or (is_online(portal) and is_online(address))):
            return portal
        return self._services.get(origin(address), self._home)

    def _made(self, owner: str, network: Network) -> Token | None:
        if self._given and not self._exchanges:
            return self._given
        entrance = self.entrance(network)
        if not entrance.tokens:
            return self._given
        if owner == entrance.portal or not entrance.portal:
            return self._given or self._generated(entrance.tokens, network)
        try:
            return self._server_token(entrance, owner, network)
        except ServiceError as error:
            if self._given:
                return self._given
            if isinstance(error, (SignInRefused, SignInExpired)):
                raise
            raise SignInNeeded(error.details) from error

    def _server_token(self, entrance: Entrance, service: str, network: Network) -> Token:
        portal = self._valid(entrance.portal, network)
        value = portal.value if portal else ""
        form = {"token": value, "serverUrl": service, **self._binding}
        return generate(network, entrance.tokens, form, self._clock())

    def _generated(self, address: str, network: Network) -> Token | None:
        login, now = self._login, self._clock()
        if login is None:
            return None
        if self._refused and now - self._refused[0] < _LOCKOUT:
            raise SignInRefused(self._refused[1].details, host=host(address))
        form = {"username": login.user, "password": login.password, **self._binding}
        try:
            return generate(network, address, form, now)
        except ServiceError as error:
            refused = SignInRefused(error.details, host=host(address))
            self._refused = now, refused
            raise refused from error


def _is_below(portal: str, address: str) -> bool:
    """Whether an address is one of the portal's own, not of a server beside it."""
    root, path = urlsplit(portal).path.rstrip("/").lower(), urlsplit(address).path.lower()
    own = tuple(f"{root}/{name}/" for name in ("sharing", "home", "apps"))
    return origin(portal) == origin(address) and path.startswith(own)
