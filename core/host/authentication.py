"""QGIS's authentication database, opened where a person can be asked."""

from __future__ import annotations

from qgis.core import QgsApplication


def unlock() -> bool:
    """Open the database on the main thread, before a worker needs it; whether it is open.

    QGIS may ask for the master password. A request from a worker with a locked database hangs or
    crashes (QGIS#51317, QGIS#62569).
    """
    manager = QgsApplication.authManager()
    return bool(manager.masterPasswordIsSet() or manager.setMasterPassword(True))


def is_open() -> bool:
    """Whether the database can be used without asking anybody."""
    return bool(QgsApplication.authManager().masterPasswordIsSet())
