"""What tiles of a service weigh: from earlier exports of it, kept in the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from .settings import Setting

_MOST_SERVICES = 50
_SIZES: Setting[str] = Setting("sizes", "")


@dataclass(frozen=True)
class Earlier:
    """Exports of a service that ended well: how many, and what they brought."""

    exports: int
    tiles: int
    bytes: int

    def size(self, tiles_per_level: Mapping[int, int]) -> float:
        """Bytes of so many tiles, if they weigh what the earlier ones did on average."""
        return sum(tiles_per_level.values()) * self.bytes / self.tiles


def earlier(service: str) -> Earlier | None:
    """What is known of a service by its address."""
    try:
        return Earlier(*_read()[service])
    except (KeyError, TypeError):
        return None


def remember(service: str, tiles: int, size: int) -> None:
    """Add an export to what is known; the services used longest ago are forgotten."""
    if tiles < 1 or size < 1:
        return
    known, before = _read(), earlier(service) or Earlier(0, 0, 0)
    known.pop(service, None)
    known[service] = [before.exports + 1, before.tiles + tiles, before.bytes + size]
    _SIZES.set(json.dumps(dict(list(known.items())[-_MOST_SERVICES:])))


def _read() -> dict[str, list[int]]:
    try:
        known = json.loads(_SIZES.value() or "{}")
    except ValueError:
        return {}
    return known if isinstance(known, dict) else {}
