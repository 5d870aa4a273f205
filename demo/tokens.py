"""Signing in: users, tokens, and where a request carries one.

https://developers.arcgis.com/rest/users-groups-and-items/generate-token.htm
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .config import AUTHORIZATION, ESRI_HEADER, FORM, QUERY
from .log import Entry
from .orders import Refused

LONGEST_MINUTES = 20160  # maxTokenExpirationMinutes of ArcGIS Online
_DEFAULT_MINUTES = 60
_TOKEN_BYTES = 64

ANALYST = ("analyst", "pyramid-of-tiles")
VIEWER = ("viewer", "look-but-do-not-take")


@dataclass(frozen=True)
class User:
    """Somebody with a password; not everybody may export."""

    password: str
    may_export: bool = True


@dataclass(frozen=True)
class Token:
    """A token: whose it is, until when, and to whom it is bound.

    ``server`` is the federated server it was made for, "" for one of the desk itself.
    """

    user: str
    expires: float  # seconds since 1970
    referer: str = ""
    address: str = ""
    server: str = ""


class TokenDesk:
    """Hands out tokens and knows which are good.

    ``longest_minutes`` is the longest life of a token. ``vouches_for`` tells of the address of a
    service whether its server is federated with this desk's portal.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        vouches_for: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self.longest_minutes: float = LONGEST_MINUTES
        self._clock = clock
        self._vouches_for = vouches_for
        self.users = {
            ANALYST[0]: User(ANALYST[1]),
            VIEWER[0]: User(VIEWER[1], may_export=False),
        }
        self._tokens: dict[str, Token] = {}

    def issue(
        self,
        user: str,
        *,
        minutes: float = _DEFAULT_MINUTES,
        referer: str = "",
        address: str = "",
        server: str = "",
    ) -> str:
        """A new token for a user."""
        value = secrets.token_urlsafe(_TOKEN_BYTES) + ".."
        expires = self._clock() + 60 * minutes
        self._tokens[value] = Token(user, expires, referer, address, server)
        return value

    def generate(self, form: Mapping[str, str], address: str) -> dict[str, Any]:
        """The reply of ``generateToken``, for a login or for another token of this desk.

        Raises:
            Refused: wrong user or password, no good token, or a server that is not federated.
        """
        user = form.get("username", "")
        if "token" in form:
            user = self.holder(form["token"], form.get("referer", ""), address, server="")
        elif user not in self.users or self.users[user].password != form.get("password"):
            raise Refused(400, "Unable to generate token.", "Invalid username or password.")
        server = form.get("serverUrl", "")
        if server and not self._vouches_for(server):
            raise Refused(400, "Unable to generate token.", f"{server} is not federated.")
        minutes = min(float(form.get("expiration") or _DEFAULT_MINUTES), self.longest_minutes)
        client = form.get("client", "")
        value = self.issue(
            user,
            minutes=minutes,
            referer=form.get("referer", "") if client == "referer" else "",
            address={"ip": form.get("ip", ""), "requestip": address}.get(client, ""),
            server=server,
        )
        return {"token": value, "expires": int(self._tokens[value].expires * 1000), "ssl": False}

    def authorize(self, form: Mapping[str, str], address: str) -> dict[str, Any]:
        """The reply of ``oauth2/token`` for a user name and a password.

        Raises:
            Refused: wrong user or password, or another kind of grant.
        """
        if form.get("grant_type") != "password":
            raise Refused(400, "Unsupported grant_type")
        login = {name: form.get(name, "") for name in ("username", "password")}
        token = self.generate(login, address)["token"]
        lifetime = int(60 * min(_DEFAULT_MINUTES, self.longest_minutes))
        return {"access_token": token, "expires_in": lifetime, "username": login["username"]}

    def holder(self, value: str, referer: str, address: str, server: str | None = None) -> str:
        """The user a token belongs to; with ``server``, of one made for that very server.

        Raises:
            Refused: 498 when it is unknown, has expired or is bound to another referer or address.
        """
        token = self._tokens.get(value)
        good = (
            token is not None
            and self._clock() < token.expires
            and token.referer in ("", referer)
            and token.address in ("", address)
            and server in (None, token.server)
        )
        if token is None or not good:
            raise Refused(498, "Invalid token.")
        return token.user

    def may_export(self, user: str) -> bool:
        """Whether a user has the right to export."""
        return self.users[user].may_export

    def expire_all(self) -> None:
        """Let every token that was handed out be a thing of the past."""
        self._tokens.clear()


def presented_token(entry: Entry, places: frozenset[str]) -> str:
    """The token of a request, if it is where this host looks; else nothing.

    QGIS ends the value of ``X-Esri-Authorization`` with a blank.
    """
    found = {
        FORM: entry.form.get("token", ""),
        QUERY: entry.query.get("token", ""),
        ESRI_HEADER: _bearer(entry.headers.get("x-esri-authorization", "")),
        AUTHORIZATION: _bearer(entry.headers.get("authorization", "")),
    }
    return next((value for place, value in found.items() if value and place in places), "")


def _bearer(header: str) -> str:
    scheme, _, value = header.strip().partition(" ")
    return value.strip() if scheme.lower() == "bearer" else ""
