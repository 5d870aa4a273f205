"""The tiles that the indexes of several bundles name, as one table.

A question to all rows at once takes hardly longer than a question to those of one bundle.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from .bundle import CONTENT_AT, SIDE, SLOTS, BundleName, claims_too_much
from .tilemap import MAX_LEVEL, codes

if TYPE_CHECKING:
    import numpy.typing as npt

    from .bundle import Numbers
    from .contents import BundleContent
    from .tilemap import Codes

    Mask = npt.NDArray[np.bool_]

_SLOT_CODES = codes(np.column_stack(np.divmod(np.arange(SLOTS), SIDE)))  # inside a bundle


@dataclass(frozen=True)
class TileTable:
    """One row for each tile, those of one bundle after the other, as they lie there.

    ``bundle`` (its number among ``names``), ``slot``, ``offset``, ``size`` and ``stated`` (the size
    that stands before the tile) are columns. ``bundle_sizes`` are bytes.
    """

    names: Sequence[BundleName]
    bundle_sizes: Numbers
    bundle: Numbers
    slot: Numbers
    offset: Numbers
    size: Numbers
    stated: Numbers

    @classmethod
    def of(cls, bundles: Sequence[tuple[BundleName, BundleContent]]) -> TileTable:
        """All tiles of these bundles, of which there is at least one."""
        contents = [content for _, content in bundles]
        counts = [len(each.slots) for each in contents]
        return cls(
            [name for name, _ in bundles],
            np.array([each.size for each in contents], dtype=np.int64),
            np.repeat(np.arange(len(bundles)), counts),
            np.concatenate([each.slots for each in contents]),
            np.concatenate([each.offsets for each in contents]),
            np.concatenate([each.sizes for each in contents]),
            np.concatenate([each.stated for each in contents]),
        )

    def __len__(self) -> int:
        return len(self.slot)

    def where(self, mask: Mask) -> TileTable:
        """The rows where the mask is true."""
        if mask.all():
            return self
        columns = ("bundle", "slot", "offset", "size", "stated")
        return replace(self, **{column: getattr(self, column)[mask] for column in columns})

    def places(self) -> Numbers:
        """Level, row and column of the tiles, shape (n, 3)."""
        places: Numbers = self._corners()[self.bundle]
        places[:, 1] += self.slot // SIDE
        places[:, 2] += self.slot % SIDE
        return places

    def codes(self) -> Iterator[tuple[int, Codes]]:
        """The codes of the tiles of each bundle that has any, with their level."""
        corners = self._corners()
        found = _SLOT_CODES[self.slot] | codes(corners[:, 1:])[self.bundle]
        for name, start, end in self.bundles():
            yield name.level, found[start:end]

    def bundles(self) -> Iterator[tuple[BundleName, int, int]]:
        """The bundles that have rows: name, first row and the row behind the last."""
        bounds = self.bundle.searchsorted(np.arange(len(self.names) + 1)).tolist()
        for name, start, end in zip(self.names, bounds, bounds[1:]):
            if start < end:
                yield name, start, end

    def sample(self) -> TileTable:
        """The first, the middle and the last tile of each level, as they lie in the file."""
        levels: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for name, start, end in self.bundles():
            levels[name.level].append((start, end))
        chosen = np.zeros(len(self), dtype=bool)
        for spans in levels.values():
            start, end = spans[len(spans) // 2]
            chosen[[spans[0][0], (start + end) // 2, spans[-1][1] - 1]] = True
        return self.where(chosen)

    def is_inside(self) -> Mask:
        """Whether a tile lies inside its bundle, behind the index."""
        ends = self.offset + self.size
        inside: Mask = (self.offset >= CONTENT_AT) & (ends <= self.bundle_sizes[self.bundle])
        return inside

    def is_on_level(self) -> Mask:
        """Whether the level has such a row and column."""
        level, row, column = self.places().T
        end = 1 << np.minimum(level, MAX_LEVEL)
        on_level: Mask = (row < end) & (column < end)
        return on_level

    def bombs(self) -> list[int]:
        """Numbers of bundles whose tiles claim the same bytes more often than anybody can mean."""
        claimed = np.bincount(self.bundle, self.size, len(self.names)).astype(np.int64).tolist()
        sizes = zip(claimed, self.bundle_sizes.tolist())
        return [number for number, each in enumerate(sizes) if claims_too_much(*each)]

    def is_again(self) -> Mask:
        """Whether a tile shares its place with the one before, as those of the open sea may."""
        again = np.zeros(len(self), dtype=bool)
        again[1:] = (self.offset[1:] == self.offset[:-1]) & (self.bundle[1:] == self.bundle[:-1])
        return again

    def is_overlapping(self) -> Mask:
        """Whether a tile that lies inside its bundle starts inside another one."""
        starts = self.offset + (np.cumsum(self.bundle_sizes) - self.bundle_sizes)[self.bundle]
        ends = np.maximum.accumulate(starts + self.size)
        overlapping = np.zeros(len(self), dtype=bool)
        overlapping[1:] = ends[:-1] > starts[1:]
        return overlapping

    def _corners(self) -> Numbers:
        return np.array(self.names, dtype=np.int64)
