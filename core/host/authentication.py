"""QGIS's authentication database, opened where a person can be asked."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QNetworkRequest

_ASKS = "OAuth2"  # the one method that may have to ask a person


def unlock(authcfg: str = "") -> bool:
    """Open the database on the main thread, before a worker needs it; whether it is open.

    QGIS may ask for the master password. A request from a worker with a locked database hangs or
    crashes (QGIS#51317, QGIS#62569). The configuration ``authcfg`` may have to ask as well: OAuth2
    opens a page to sign in on, which it shall not do from a worker either.
    """
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet() and not manager.setMasterPassword(True):
        return False
    if authcfg and manager.configAuthMethodKey(authcfg) == _ASKS:
        apply(QNetworkRequest(), authcfg)
    return True


def apply(request: QNetworkRequest, authcfg: str) -> bool:
    """Let QGIS put what a configuration says into a request; whether that worked."""
    done = QgsApplication.authManager().updateNetworkRequest(request, authcfg)
    return bool(done[0] if isinstance(done, tuple) else done)


def is_open() -> bool:
    """Whether the database can be used without asking anybody."""
    return bool(QgsApplication.authManager().masterPasswordIsSet())
