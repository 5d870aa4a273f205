"""What tiles of a service weigh: from earlier exports of it, kept in the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from ..export.plan import Plan
from .settings import MBTILES_ABOVE, Setting

_MOST_SERVICES = 50
_TILES_IN_BUNDLE = 128 * 128
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


def tile_weight(service: str) -> float | None:
    """Bytes of a tile of a service in a package, on average of earlier exports, if any."""
    known = earlier(service)
    return known.bytes / known.tiles if known else None


def remember(service: str, tiles: int, size: int) -> None:
    """Add an export to what is known; the services used longest ago are forgotten."""
    if tiles < 1 or size < 1:
        return
    known, before = _read(), earlier(service) or Earlier(0, 0, 0)
    known.pop(service, None)
    known[service] = [before.exports + 1, before.tiles + tiles, before.bytes + size]
    _SIZES.set(json.dumps(dict(list(known.items())[-_MOST_SERVICES:])))


def draws_slowly(plan: Plan, size: float) -> bool:
    """Whether the largest bundle of a package of ``size`` bytes would be felt when QGIS draws it.

    QGIS reads a whole bundle for every tile. The deepest level has most tiles, and a bundle at most
    128 by 128 of them.
    """
    deepest = plan.tiles_per_level[max(plan.levels)]
    largest = size / max(plan.tiles, 1) * min(deepest, _TILES_IN_BUNDLE)
    return largest > MBTILES_ABOVE.value() << 20


def _read() -> dict[str, list[int]]:
    try:
        known = json.loads(_SIZES.value() or "{}")
    except ValueError:
        return {}
    return known if isinstance(known, dict) else {}
