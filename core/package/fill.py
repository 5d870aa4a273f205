"""The gaps of a pyramid that ends early in places, and the tiles that fill them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..errors import PackageDamaged
from ..tiles.area import Box
from ..tiles.scheme import SpatialReference
from . import tilemap
from .mvt import TileInvalid
from .overzoom import Overzoomed
from .package import Package

if TYPE_CHECKING:
    from .tilemap import Codes

Tile = tuple[int, int, int, bytes]  # level, row, column, gzip bytes


class Gap(NamedTuple):
    """A leaf, and down to which level its descendants are wanted."""

    level: int
    row: int
    column: int
    deepest: int

    @property
    def tiles(self) -> int:
        """How many tiles filling it makes at most."""
        return _descendants(self.deepest - self.level)


def leaves(package: Package, present: Mapping[int, Codes]) -> dict[int, Codes]:
    """The tiles from which deeper levels are drawn, per level.

    With a tilemap these are its leaves. Without one, an absent tile whose parent is there and none
    of whose siblings is: where one child is there, the absent others hold no data.
    """
    childless: dict[int, Codes] = {}
    for level, codes in present.items():
        parents = present.get(level + 1, codes[:0]) >> np.uint64(2)
        childless[level] = np.setdiff1d(codes, parents)
    listed = _listed_leaves(package)
    if listed is None:
        return childless
    nothing = np.empty(0, dtype=np.uint64)
    return {
        level: np.intersect1d(codes, listed.get(level, nothing))
        for level, codes in childless.items()
    }


@dataclass(frozen=True)
class Gaps:
    """What has to be filled down to a level.

    One leaf of level 4 has sixteen million descendants on level 16. So every leaf is filled
    ``depth`` levels down, the same number for all, as many as a limit allows.
    """

    leaves: Mapping[int, Codes]
    deepest: int
    depth: int

    @classmethod
    def of_leaves(cls, leaves: Mapping[int, Codes], deepest: int, limit: int) -> Gaps:
        """The gaps below ``leaves``, no more of them filled than makes ``limit`` tiles."""
        shallow = {level: codes for level, codes in leaves.items() if level < deepest}
        found = cls(shallow, deepest, max((deepest - level for level in shallow), default=0))
        while found.depth > 0 and found.tiles > limit:
            found = cls(shallow, deepest, found.depth - 1)
        return found

    def __iter__(self) -> Iterator[Gap]:
        for level, codes in sorted(self.leaves.items()):
            for row, column in tilemap.addresses(codes).tolist():
                yield Gap(level, row, column, min(self.deepest, level + self.depth))

    @property
    def tiles(self) -> int:
        """How many tiles filling makes at most."""
        return sum(
            len(codes) * _descendants(min(self.depth, self.deepest - level))
            for level, codes in self.leaves.items()
        )

    @property
    def unfilled(self) -> int:
        """How many leaves are not filled down to the deepest level."""
        return sum(
            len(codes) for level, codes in self.leaves.items() if level + self.depth < self.deepest
        )


def filled(package: Package, gap: Gap, within: Box | None) -> Iterator[Tile]:
    """The tiles below a leaf that have anything to show.

    ``within`` is the extent of the data, in map units: nothing is made beyond it. A leaf that
    cannot be read as a tile has no descendants.
    """
    data = package.read_tile(gap.level, gap.row, gap.column)
    try:
        node = Overzoomed.from_tile(data or b"")
    except TileInvalid:
        return
    frame = _Frame(package, within)
    yield from _below(node, gap.level, gap.row, gap.column, gap.deepest, frame)


def _below(
    node: Overzoomed, level: int, row: int, column: int, deepest: int, frame: _Frame
) -> Iterator[Tile]:
    if level >= deepest:
        return
    if node.is_uniform:
        yield from _alike(node, level, row, column, deepest, frame)
        return
    for number, child in enumerate(node.children()):
        place = (level + 1, row * 2 + (number >> 1), column * 2 + (number & 1))
        if child is not None and frame.holds(*place):
            yield (*place, child.tile())
            yield from _below(child, *place, deepest, frame)


def _alike(
    node: Overzoomed, level: int, row: int, column: int, deepest: int, frame: _Frame
) -> Iterator[Tile]:
    """The descendants of a tile that is the same everywhere: one tile for each level."""
    child: Overzoomed | None = node
    for below in range(level + 1, deepest + 1):
        child = child.children()[0] if child is not None else None
        if child is None:
            return
        data, side = child.tile(), 1 << (below - level)
        for place_row in range(row * side, (row + 1) * side):
            for place_column in range(column * side, (column + 1) * side):
                if frame.holds(below, place_row, place_column):
                    yield below, place_row, place_column, data


class _Frame:
    """Rows and columns of each level that touch an extent; all of them without one."""

    def __init__(self, package: Package, within: Box | None) -> None:
        self._package = package
        self._within = within
        self._ranges: dict[int, tuple[int, int, int, int]] = {}

    def holds(self, level: int, row: int, column: int) -> bool:
        if self._within is None:
            return True
        top, bottom, left, right = self._ranges.get(level) or self._range(level, self._within)
        return top <= row < bottom and left <= column < right

    def _range(self, level: int, within: Box) -> tuple[int, int, int, int]:
        scheme = self._package.scheme
        root = scheme.levels[0]
        width, height = (side / 2 ** (level - root.id) for side in scheme.tile_size(root.id))
        self._ranges[level] = (
            floor((scheme.origin_y - within.ymax) / height),
            ceil((scheme.origin_y - within.ymin) / height),
            floor((within.xmin - scheme.origin_x) / width),
            ceil((within.xmax - scheme.origin_x) / width),
        )
        return self._ranges[level]


def data_extent(package: Package) -> Box | None:
    """``fullExtent``, when it is in the reference system of the tiles; else ``None``."""
    envelope: Any = package.root.get("fullExtent")
    try:
        reference = SpatialReference.from_json(envelope["spatialReference"])
        box = Box.from_json(envelope)
    except (KeyError, TypeError, ValueError):
        return None
    fits = reference.code == package.scheme.reference.code and box.has_surface
    return box if fits else None


def _listed_leaves(package: Package) -> dict[int, Codes] | None:
    try:
        index = package.tilemap()
    except PackageDamaged:
        return None
    return None if index is None else tilemap.select(index, lambda node: node == tilemap.LEAF)


def _descendants(depth: int) -> int:
    count: int = (4 ** (depth + 1) - 4) // 3
    return count
