"""QGIS's authentication configurations as sign-ins.

User names with passwords and Esri tokens are read, because tokens must be made, renewed and put
where each host looks for them. Every other kind (OAuth2, client certificates, headers) is applied
by QGIS itself to each request: :class:`tilepack.core.host.network.QgisAdapter`.
"""

from __future__ import annotations

import threading

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject
from qgis.PyQt.QtCore import QThread

from ..arcgis.addresses import origin
from ..arcgis.entrance import Token
from ..arcgis.session import SignIn
from ..arcgis.signin import TokenSignIn
from ..arcgis.tokens import Login
from ..errors import SignInNeeded
from ..wording import QT_TRANSLATE_NOOP, Text
from . import authentication
from .connections import known_services

_BASIC, _ESRI_TOKEN = "Basic", "EsriToken"


class ConfiguredSignIn:
    """The sign-in of one authentication configuration for ``home``; may be asked by any thread.

    The arguments are those of :class:`~tilepack.core.arcgis.signin.TokenSignIn`.

    It is read at once where the database is open, else when it is first needed, and anew when
    somebody has changed the configuration since. Nobody is ever asked for the master password here:
    that is done on the main thread before (:func:`~.authentication.unlock`).
    """

    def __init__(self, home: str, authcfg: str = "", referer: str = "", leads_to: str = "") -> None:
        self._home, self._authcfg = home, authcfg
        self._referer, self._leads_to = referer, leads_to
        self._lock = threading.Lock()
        self._credentials: Login | Token | None = None
        self._sign_in: SignIn | None = None
        if authcfg and authentication.is_open():
            self.current()

    @property
    def applied_by_qgis(self) -> str:
        """The id of the configuration where QGIS itself is to apply it, else ""."""
        return "" if isinstance(self._sign_in, TokenSignIn) else self._authcfg

    def current(self) -> SignIn:
        """The sign-in, the same for as long as the configuration stays the same.

        Raises:
            SignInNeeded: the database is locked, or has no such configuration.
        """
        with self._lock:
            credentials = _credentials(self._authcfg) if self._authcfg else None
            if self._sign_in is None or credentials != self._credentials:
                self._credentials = credentials
                self._sign_in = (
                    TokenSignIn(self._home, credentials, self._referer, self._leads_to)
                    if credentials
                    else SignIn(self._home, self._leads_to)
                )
            return self._sign_in


def known_referer(home: str, authcfg: str) -> str:
    """The referer with which QGIS itself uses a configuration at the host of ``home``.

    Of the layers of the project and the saved connections; on the main thread only, else "".
    """
    is_main = QThread.currentThread() is QgsApplication.instance().thread()
    for choice in known_services(QgsProject.instance()) if authcfg and is_main else ():
        if choice.authcfg == authcfg and choice.referer and origin(choice.address) == origin(home):
            return choice.referer
    return ""


def _credentials(authcfg: str) -> Login | Token | None:
    """What the configuration holds, where tokens are to be made of it."""
    if not authentication.is_open():
        raise SignInNeeded(
            details=Text(QT_TRANSLATE_NOOP("Tilepack", "The authentication database is locked."))
        )
    loaded, config = QgsApplication.authManager().loadAuthenticationConfig(
        authcfg, QgsAuthMethodConfig(), True
    )
    if not loaded:
        raise SignInNeeded(
            details=Text(
                QT_TRANSLATE_NOOP("Tilepack", "There is no authentication configuration {id}."),
                id=authcfg,
            )
        )
    if config.method() == _BASIC:
        return Login(config.config("username"), config.config("password"))
    if config.method() == _ESRI_TOKEN:
        return Token(config.config("token").strip())
    return None
