"""Which levels of detail suit what a map shows, and how deep a limit lets an export go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from math import inf, log

from ..tiles.area import Area
from ..tiles.coverage import count_tiles
from ..tiles.scheme import TilingScheme

_MOST_COUNTED = 4_000_000  # tiles of the box around polygons on a level; beyond, only if asked for


def level_at_scale(scheme: TilingScheme, levels: Sequence[int], scale: float) -> int:
    """The level whose scale is nearest to ``scale`` (the denominator), of ``levels`` (not empty).

    Nearest is meant in powers of two, as levels follow each other.
    """

    def distance(level: int) -> float:
        own = scheme.level(level).scale
        return abs(log(own / scale)) if own > 0 and scale > 0 else inf

    return min(levels, key=distance)


def running_totals(
    levels: Sequence[int], tiles_per_level: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """Each of ``levels`` with the tiles up to it, as far as they are counted."""
    counted = [level for level in levels if level in tiles_per_level]
    yield from zip(counted, accumulate(tiles_per_level[level] for level in counted))


def deepest_within(
    levels: Sequence[int], tiles_per_level: Mapping[int, int], limit: int
) -> tuple[int, int] | None:
    """The level to stop at so that ``limit`` holds, and the tiles up to it; ``None`` if none."""
    fitting = [
        (level, total) for level, total in running_totals(levels, tiles_per_level) if total <= limit
    ]
    return fitting[-1] if fitting else None


def suggested_levels(
    levels: Sequence[int], fitting: int, tiles_per_level: Mapping[int, int], limit: int
) -> tuple[int, ...]:
    """From the first level to one deeper than ``fitting``, at most what ``limit`` allows.

    One deeper, so that a map can be looked at more closely than it was when it was exported.
    """
    deeper = [level for level in levels if level > fitting]
    last = deeper[0] if deeper else fitting
    within = deepest_within(levels, tiles_per_level, limit)
    if within is not None:
        last = min(last, within[0])
    return tuple(level for level in levels if level <= last) or tuple(levels[:1])


def counts_for_choice(
    scheme: TilingScheme, area: Area, levels: Sequence[int], chosen: Sequence[int]
) -> dict[int, int]:
    """The tiles of every level that a person may want to compare.

    A box costs nothing to count on any level. Polygons are counted on ``chosen`` levels, and on
    others as long as that stays quick; deeper levels are left out.
    """
    if not area.polygons:
        return count_tiles(scheme, area, levels)
    around = count_tiles(scheme, Area(boxes=(area.extent,)), levels)
    wanted = [
        level
        for level in levels
        if around[level] <= _MOST_COUNTED or level <= max(chosen, default=-1)
    ]
    return count_tiles(scheme, area, wanted)
