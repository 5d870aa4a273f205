"""The tilemap of an indexed package: which tiles exist, and where the pyramid ends early.

A node is 0 (no tile, nothing is drawn), 1 (a tile without children; deeper levels are drawn from
it), 2 (told in another file) or the list of its four children: north-west, north-east, south-west,
south-east. The root is the one tile of level 0.
https://developers.arcgis.com/rest/services-reference/enterprise/vector-tilemap
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, Union

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Codes = npt.NDArray[np.uint64]

Node = Union[int, "list[Node]"]
ABSENT, LEAF, ELSEWHERE = 0, 1, 2
MAX_LEVEL = 30  # what fits into a code with room; schemes end near 23


class Place(NamedTuple):
    """A node and where it stands; ``node`` is a list where the tile has children."""

    level: int
    row: int
    column: int
    node: Node


class TilemapInvalid(ValueError):  # noqa: N818 - as SchemeInvalid
    """A tilemap that does not have the form above; QGIS crashes on some of them."""


def codes(addresses: npt.NDArray[np.int64]) -> Codes:
    """Z-order codes of tiles (n, 2: row, column): the children of code c are 4c to 4c + 3."""
    return _spread(addresses[:, 1]) | (_spread(addresses[:, 0]) << np.uint64(1))


def addresses(of_codes: Codes) -> npt.NDArray[np.int64]:
    """The reverse of :func:`codes`."""
    return np.column_stack((_gather(of_codes >> np.uint64(1)), _gather(of_codes)))


def build(present: Iterable[tuple[int, int, int]]) -> Node:
    """The tilemap of these tiles, given as (level, row, column); see :func:`from_presence`."""
    return from_presence(_by_level(present))


def from_presence(present: Mapping[int, npt.NDArray[np.int64]]) -> Node:
    """The tilemap of the tiles of each level, given as arrays (n, 2) of row and column.

    0 where there is no tile, 1 for a tile without children, else the list of the four children. A
    missing tile above present ones is a list as well: as 0 it would hide them.
    """
    levels = {level: codes(rows) for level, rows in present.items() if len(rows)}
    below: dict[int, Node] = {}
    for level in range(max(levels, default=0), -1, -1):
        nodes: dict[int, Node] = dict.fromkeys(levels.pop(level, _NONE).tolist(), LEAF)
        for parent in {code >> 2 for code in below}:
            first = parent << 2
            nodes[parent] = [below.get(first + child, ABSENT) for child in range(4)]
        below = nodes
    return below.get(0, ABSENT)


def walk(index: object) -> Iterator[Place]:
    """All nodes, parents before their children.

    Raises:
        TilemapInvalid: at the first list without exactly four members, other value, or level
            beyond what a scheme has.
    """
    stack: list[tuple[int, int, int, object]] = [(0, 0, 0, index)]
    while stack:
        level, row, column, node = stack.pop()
        if isinstance(node, list):
            if len(node) != 4 or level >= MAX_LEVEL:
                raise TilemapInvalid(f"node {level}/{row}/{column} has {len(node)} children")
            for child in (3, 2, 1, 0):
                place = (level + 1, row * 2 + (child >> 1), column * 2 + (child & 1))
                stack.append((*place, node[child]))
        elif isinstance(node, bool) or node not in (ABSENT, LEAF, ELSEWHERE):
            raise TilemapInvalid(f"node {level}/{row}/{column} is neither 0, 1, 2 nor a list")
        yield Place(level, row, column, node)


def validate(index: object) -> Node:
    """``index`` itself when its form is right; raises :class:`TilemapInvalid` otherwise."""
    for _ in walk(index):
        continue
    return index  # type: ignore[return-value]


_NONE: Codes = np.empty(0, dtype=np.uint64)
_MASKS = (
    (16, 0x0000FFFF0000FFFF),
    (8, 0x00FF00FF00FF00FF),
    (4, 0x0F0F0F0F0F0F0F0F),
    (2, 0x3333333333333333),
    (1, 0x5555555555555555),
)


def _spread(values: npt.NDArray[np.int64]) -> Codes:
    """Every bit moved to twice its place."""
    bits = values.astype(np.uint64)
    for shift, mask in _MASKS:
        bits = (bits | (bits << np.uint64(shift))) & np.uint64(mask)
    return bits


def _gather(bits: Codes) -> npt.NDArray[np.int64]:
    """Every second bit, moved together."""
    bits = bits & np.uint64(_MASKS[-1][1])
    for (shift, _), mask in zip(reversed(_MASKS), (*(m for _, m in _MASKS[-2::-1]), 0xFFFFFFFF)):
        bits = (bits | (bits >> np.uint64(shift))) & np.uint64(mask)
    return bits.astype(np.int64)


def _by_level(tiles: Iterable[tuple[int, int, int]]) -> dict[int, npt.NDArray[np.int64]]:
    levels: dict[int, list[tuple[int, int]]] = {}
    for level, row, column in tiles:
        levels.setdefault(level, []).append((row, column))
    return {level: np.array(rows, dtype=np.int64) for level, rows in levels.items()}
