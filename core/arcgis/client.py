"""Asking a service: always JSON, always through the session that was handed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import requests

from ..errors import Unreachable
from ..redact import redact
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import host
from .answers import read_answer
from .session import SignedSession, repeated

TIMEOUT = (15, 60)  # seconds to connect, and of silence; every call of this API answers at once


class Client:
    """Sends small requests and returns JSON objects, or raises an error of the tree.

    The session decides about proxy, certificates and credentials; this class never sees a secret.
    A sign-in that has run out is renewed once.
    """

    def __init__(self, session: requests.Session, timeout: tuple[float, float] = TIMEOUT) -> None:
        self.session, self._timeout = session, timeout

    def get(self, address: str, **parameters: str) -> dict[str, Any]:
        """``GET`` with ``f=json``.

        Raises:
            ServiceError, TransportError: see :func:`~.answers.read_answer`.
        """
        return self._answer("GET", address, params={"f": "json", **parameters})

    def post(self, address: str, form: Mapping[str, str]) -> dict[str, Any]:
        """``POST`` a form with ``f=json``: for what is long, secret, or changes something."""
        return self._answer("POST", address, data={"f": "json", **form})

    def trust(self, address: str) -> bool:
        """Whether credentials may go to the service at ``address``, to which an item has led.

        See :meth:`~.session.SignIn.trust`; where they may not, the service is asked anonymously.

        Raises:
            TransportError: the portal that would vouch for it does not answer.
        """
        session = self.session
        return isinstance(session, SignedSession) and session.trust(address, self._timeout)

    def redacted(self, text: str) -> str:
        """What a server said, without secrets; those of this session are known by value."""
        session = self.session
        return redact(text, session.sign_in.secrets if isinstance(session, SignedSession) else ())

    def _answer(self, method: str, address: str, **content: Any) -> dict[str, Any]:
        return repeated(self.session, address, lambda: self._asked(method, address, **content))

    def _asked(self, method: str, address: str, **content: Any) -> dict[str, Any]:
        try:
            response = self.session.request(
                method, address, timeout=self._timeout, stream=True, **content
            )
            with response:
                return read_answer(response)
        except requests.RequestException as error:
            raise unreachable(address, error) from error


class NotConnected(requests.ConnectionError):
    """No connection came about, so nothing was sent; for transports that can tell."""


def unreachable(address: str, error: requests.RequestException) -> Unreachable:
    """The error for a request that got no answer, with the reason in plain words."""
    if isinstance(error, requests.exceptions.SSLError):
        reason = Text(QT_TRANSLATE_NOOP("Tilepack", "its certificate is not trusted"))
    elif isinstance(error, requests.exceptions.ProxyError):
        reason = Text(QT_TRANSLATE_NOOP("Tilepack", "the proxy refuses the connection"))
    elif isinstance(error, requests.Timeout):
        reason = Text(QT_TRANSLATE_NOOP("Tilepack", "it does not answer in time"))
    elif isinstance(error, (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        reason = Text(QT_TRANSLATE_NOOP("Tilepack", "the connection failed"))
    else:
        reason = Text(QT_TRANSLATE_NOOP("Tilepack", "the address cannot be requested"))
    return Unreachable(details=str(error), host=host(address), reason=reason)
