"""The border between packages of different depth: which tiles must be made so that none is blank.

Where one package ends at a level and another goes deeper, the tile they share has children in part
of its ground only. Readers take the other children for empty and draw nothing there, although the
first package alone would have been drawn, from the shared tile. So the missing children are made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from . import tilemap
from .package import Package

if TYPE_CHECKING:
    from .tilemap import Codes

_TWO = np.uint64(2)


def missing_children(
    packages: Sequence[Package], presences: Sequence[Mapping[int, Codes]]
) -> dict[int, Codes]:
    """The tiles to be made, per level, as codes; the parent of each is there.

    ``presences`` are the tiles of each package, as sorted codes per level.
    """
    union = united(presences)
    region = _NONE
    wanted: dict[int, Codes] = {}
    for level in sorted(union)[:-1]:
        children = union.get(level + 1, _NONE)
        parents, counts = np.unique(children >> _TWO, return_counts=True)
        partial = np.intersect1d(parents[counts < 4], union[level])
        ends = [
            _ends(packages, presences, number, level, partial) for number in range(len(packages))
        ]
        region = np.intersect1d(_children(region), union[level])
        region = np.union1d(region, np.concatenate([_NONE, *ends]))
        open_here = np.intersect1d(region, partial)
        found = np.setdiff1d(_children(open_here), children)
        if len(found):
            wanted[level + 1] = found
    return wanted


def united(presences: Sequence[Mapping[int, Codes]]) -> dict[int, Codes]:
    """The tiles of all packages, per level."""
    levels = sorted({level for presence in presences for level in presence})
    return {
        level: np.unique(np.concatenate([p[level] for p in presences if level in p]))
        for level in levels
    }


def _ends(
    packages: Sequence[Package],
    presences: Sequence[Mapping[int, Codes]],
    number: int,
    level: int,
    partial: Codes,
) -> Codes:
    """Those of the ``partial`` tiles at which a package ends though others go on.

    On its deepest level a package ends everywhere. Above, a childless tile may also lie outside the
    exported area. It is an end only when the tilemap calls it a leaf and no package that goes on
    below it holds the same tile: then the other packages tell of another state of the data.
    """
    presence = presences[number]
    mine = np.intersect1d(partial, presence.get(level, _NONE))
    if not len(mine) or level == max(presence):
        return mine
    mine = np.setdiff1d(mine, presence.get(level + 1, _NONE) >> _TWO)
    if not len(mine) or not packages[number].is_indexed:
        return _NONE
    ended = []
    for code in mine.tolist():
        ((row, column),) = tilemap.addresses(np.array([code], dtype=np.uint64)).tolist()
        tile = packages[number].read_tile(level, row, column)
        others = (
            packages[other].read_tile(level, row, column)
            for other, known in enumerate(presences)
            if other != number and _goes_on(known, level, code)
        )
        if all(other != tile for other in others):
            ended.append(code)
    return np.array(ended, dtype=np.uint64)


def _goes_on(presence: Mapping[int, Codes], level: int, code: int) -> bool:
    below = presence.get(level + 1, _NONE)
    first = np.searchsorted(below, np.uint64(code << 2))
    return bool(first < len(below) and int(below[first]) >> 2 == code)


def _children(of_codes: Codes) -> Codes:
    first = of_codes << _TWO
    return (first[:, None] + np.arange(4, dtype=np.uint64)).ravel()


_NONE: Codes = np.empty(0, dtype=np.uint64)
