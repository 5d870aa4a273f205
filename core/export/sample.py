"""How large a package would be, told by a few of its tiles."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import requests

from ..arcgis.client import TIMEOUT, Client, unreachable
from ..errors import Cancelled
from ..tiles.coverage import touched_levels
from ..tiles.spans import TileSpans
from .plan import Plan
from .request import Stop

MOST_TILES = 24
_NOT_THERE = 404


@dataclass(frozen=True)
class Sample:
    """The mean size of tiles per level, in bytes as a package holds them, from ``tiles`` tiles."""

    mean_per_level: Mapping[int, float]
    tiles: int

    def size(self, tiles_per_level: Mapping[int, int]) -> float:
        """Bytes of so many tiles per level; levels without a sample are like the nearest one."""
        return sum(
            tiles
            * self.mean_per_level[min(self.mean_per_level, key=lambda known: abs(known - level))]
            for level, tiles in tiles_per_level.items()
        )


def take_sample(client: Client, plan: Plan, stop: Stop, most: int = MOST_TILES) -> Sample:
    """Fetch at most ``most`` tiles, spread over the levels and the area of a plan.

    Raises:
        Unreachable: no answer came.
        Cancelled: ``stop`` was set.
    """
    touched = touched_levels(plan.service.scheme, plan.area, plan.levels)
    shares = _shares({level: spans.count for level, spans in touched.items()}, most)
    means: dict[int, float] = {}
    for level, number in shares.items():
        sizes = []
        for row, column in spread(touched[level], number):
            if stop.is_set():
                raise Cancelled
            sizes.append(_size(client, f"{plan.service.address}/tile/{level}/{row}/{column}.pbf"))
        means[level] = sum(sizes) / len(sizes)
    return Sample(means, sum(shares.values()))


def spread(spans: TileSpans, number: int) -> list[tuple[int, int]]:
    """``number`` tiles (row, column) of a set, at equal distances in its order."""
    ends = np.cumsum(spans.lengths)
    places = [(2 * i + 1) * spans.count // (2 * number) for i in range(number)]
    runs = np.searchsorted(ends, places, side="right")
    return [
        (int(spans.rows[run]), int(spans.last[run] - (ends[run] - 1 - place)))
        for run, place in zip(runs, places)
    ]


def _shares(tiles_per_level: Mapping[int, int], most: int) -> dict[int, int]:
    """How many tiles of each level: one of each while that is possible, the rest by their share.

    The deepest come first, for they make the size.
    """
    levels = sorted((level for level, tiles in tiles_per_level.items() if tiles), reverse=True)
    shares = dict.fromkeys(levels[:most], 1)
    left, total = most - len(shares), sum(tiles_per_level.values())
    for level in shares:
        more = min(round(left * tiles_per_level[level] / total), tiles_per_level[level] - 1)
        shares[level] += max(min(more, most - sum(shares.values())), 0)
    return shares


def _size(client: Client, address: str) -> int:
    """The bytes of a tile as packages hold it (compressed); 0 when it does not exist."""
    try:
        with client.session.get(address, timeout=TIMEOUT) as answer:
            if answer.status_code == _NOT_THERE:
                return 0
            answer.raise_for_status()
            content = answer.content
    except requests.RequestException as error:
        raise unreachable(address, error) from error
    return len(content) if content[:2] == b"\x1f\x8b" else len(gzip.compress(content, 6))
