"""Authentication configurations of QGIS for a while, and what was sent where."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsApplication, QgsAuthMethodConfig

from tilepack.demo.log import Entry


@contextmanager
def configuration(method: str, **members: str) -> Iterator[str]:
    """The id of an authentication configuration, for as long as it is needed."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig(method)
    config.setName("test")
    for name, value in members.items():
        config.setConfig(name, value)
    manager.storeAuthenticationConfig(config)
    try:
        yield config.id()
    finally:
        manager.removeAuthenticationConfig(config.id())


def sent(entry: Entry) -> str:
    """Everything a request held."""
    return f"{entry.path}?{entry.raw_query} {dict(entry.headers)} {entry.form}"
