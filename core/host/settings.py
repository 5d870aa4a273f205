"""The user's preferences: each key and its default once, always of the default's type.

Plain ``QgsSettings`` under ``tilepack/``: typed entries use other keys in 3.22 than in 3.40, so
values would be lost on an upgrade.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from qgis.core import QgsSettings

Value = TypeVar("Value", bool, int, str)
_RECENT = 10


class Setting(Generic[Value]):
    """One preference; after a restart values come back as text, so the type is always given."""

    def __init__(self, key: str, default: Value) -> None:
        self._key, self._default = f"tilepack/{key}", default

    def value(self) -> Value:
        """What the user chose, or the default."""
        return QgsSettings().value(self._key, self._default, type=type(self._default))

    def set(self, value: Value) -> None:
        """Keep it for the next time."""
        QgsSettings().setValue(self._key, value)


ADD_TO_PROJECT = Setting("add_to_project", True)
LAST_FOLDER = Setting("last_folder", "")
_SERVICES = Setting("recent_services", "")


def recent_services() -> list[str]:
    """Addresses exported from before, the latest first."""
    return [address for address in _SERVICES.value().split("\n") if address]


def remember_service(address: str) -> None:
    """Put an address at the head of the recent ones."""
    others = [known for known in recent_services() if known != address]
    _SERVICES.set("\n".join([address, *others][:_RECENT]))
