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
        self._key, self.default = f"tilepack/{key}", default

    def value(self) -> Value:
        """What the user chose, or the default, also where the settings hold something else."""
        kind = type(self.default)
        try:
            return QgsSettings().value(self._key, self.default, type=kind)
        except TypeError:  # a file edited by hand
            return self.default

    def set(self, value: Value) -> None:
        """Keep it for the next time.

        Qt writes the file and waits for the disk as soon as anything was set, on this thread.
        """
        if value != self.value():
            QgsSettings().setValue(self._key, value)


class NumberSetting(Setting[int]):
    """A number between two bounds, which hold for what is read as well."""

    def __init__(self, key: str, default: int, least: int, most: int) -> None:
        super().__init__(key, default)
        self.least, self.most = least, most

    def value(self) -> int:
        """What the user chose, moved into the bounds."""
        return min(max(super().value(), self.least), self.most)


ADD_TO_PROJECT = Setting("add_to_project", True)
LAST_FOLDER = Setting("last_folder", "")

# What the options page shows.
PARALLEL_JOBS = NumberSetting("parallel_jobs", 2, 1, 8)  # packages fetched at the same time
AUTO_DOWNLOAD = Setting("automatic_download", True)  # as soon as the server has packed
DEFAULT_FOLDER = Setting("default_folder", "")  # empty: the project's, else the last one
MBTILES_ABOVE = NumberSetting("mbtiles_above", 16, 1, 1024)  # MiB of the largest bundle
HISTORY_LENGTH = NumberSetting("history_length", 500, 10, 10_000)  # ended jobs that are kept

_SERVICES = Setting("recent_services", "")


def export_folder(project_folder: str) -> str:
    """Where a new package is suggested: the chosen folder, else the project's, else the last."""
    return DEFAULT_FOLDER.value() or project_folder or LAST_FOLDER.value()


def recent_services() -> list[str]:
    """Addresses exported from before, the latest first."""
    return [address for address in _SERVICES.value().split("\n") if address]


def remember_service(address: str) -> None:
    """Put an address at the head of the recent ones."""
    others = [known for known in recent_services() if known != address]
    _SERVICES.set("\n".join([address, *others][:_RECENT]))
