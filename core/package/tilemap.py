"""The tilemap of an indexed package: which tiles exist, and where the pyramid ends early.

A node is 0 (no tile, nothing is drawn), 1 (a tile without children; deeper levels are drawn from
it), 2 (told in another file) or the list of its four children: north-west, north-east, south-west,
south-east. The root is the one tile of level 0.
https://developers.arcgis.com/rest/services-reference/enterprise/vector-tilemap
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, Union

import numpy as np

from ..wording import QT_TRANSLATE_NOOP, Text

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


class TilemapInvalid(ValueError):
    """A tilemap that does not have the form above; QGIS crashes on some of them."""


def codes(addresses: npt.NDArray[np.int64]) -> Codes:
    """Z-order codes of tiles (n, 2: row, column): the children of code c are 4c to 4c + 3."""
    return _spread(addresses[:, 1]) | (_spread(addresses[:, 0]) << np.uint64(1))


def addresses(of_codes: Codes) -> npt.NDArray[np.int64]:
    """The reverse of :func:`codes`."""
    return np.column_stack((_gather(of_codes >> np.uint64(1)), _gather(of_codes)))


def build(present: Iterable[tuple[int, int, int]]) -> Node:
    """The tilemap of these tiles, given as (level, row, column); see :func:`from_codes`."""
    return from_presence(_by_level(present))


def from_presence(present: Mapping[int, npt.NDArray[np.int64]]) -> Node:
    """The tilemap of the tiles of each level, given as arrays (n, 2) of row and column."""
    return from_codes({level: codes(places) for level, places in present.items()})


def from_codes(present: Mapping[int, Codes]) -> Node:
    """The tilemap of the tiles of each level, given as :func:`codes`.

    0 where there is no tile, 1 for a tile without children, else the list of the four children. A
    missing tile above present ones is a list as well: as 0 it would hide them.
    """
    below: dict[int, Node] = {}
    for level in range(max(present, default=0), -1, -1):
        nodes: dict[int, Node] = dict.fromkeys(present.get(level, _NONE).tolist(), LEAF)
        for parent in {code >> 2 for code in below}:
            first = parent << 2
            nodes[parent] = [below.get(first + child, ABSENT) for child in range(4)]
        below = nodes
    return below.get(0, ABSENT)


def document(present: Mapping[int, Codes]) -> bytes:
    """The same as the JSON document of a package, made without any node as an object.

    The length of every node is known from the deepest level up, its place from the root down.
    """
    nodes = _with_ancestors(present)
    if not nodes:
        return b'{"index":0}'
    above = [np.searchsorted(one, two >> np.uint64(2)) for one, two in zip(nodes, nodes[1:])]
    lengths = _lengths(nodes, above)
    out = np.full(int(lengths[0][0]), ord(","), dtype=np.uint8)
    starts = np.zeros(1, dtype=np.int64)
    for level, length in enumerate(lengths):
        is_list = length > 1
        out[starts[~is_list]] = ord("1")
        out[starts[is_list]] = ord("[")
        out[(starts + length - 1)[is_list]] = ord("]")
        if level < len(above):
            child = above[level], (nodes[level + 1] & np.uint64(3)).astype(np.int64)
            each = np.ones((len(length), 4), dtype=np.int64)
            each[child] = lengths[level + 1]
            places = starts[:, None] + np.cumsum(each + 1, axis=1) - each
            out[places[is_list]] = ord("0")
            starts = places[child]
    return b'{"index":' + out.tobytes() + b"}"


def _lengths(nodes: list[Codes], above: list[npt.NDArray[np.int64]]) -> list[npt.NDArray[np.int64]]:
    """How many characters each node takes; ``above`` are the places of the parents in ``nodes``."""
    lengths = [np.ones(len(nodes[-1]), dtype=np.int64)]
    for level in range(len(above) - 1, -1, -1):
        count = len(nodes[level])
        grown = np.bincount(above[level], lengths[0] - 1, count).astype(np.int64)
        is_list = np.bincount(above[level], minlength=count) > 0
        lengths.insert(0, np.where(is_list, grown + len("[0,0,0,0]"), 1))
    return lengths


def _with_ancestors(present: Mapping[int, Codes]) -> list[Codes]:
    """All tiles and the tiles above them, per level from 0, sorted."""
    nodes: list[Codes] = []
    above = _NONE
    for level in range(max((n for n, tiles in present.items() if len(tiles)), default=-1), -1, -1):
        above = np.union1d(present.get(level, _NONE), above)
        nodes.append(above)
        above = above >> np.uint64(2)
    return nodes[::-1]


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
                raise TilemapInvalid(
                    Text(
                        QT_TRANSLATE_NOOP("Tilepack", "node {place} has {count} children"),
                        place=f"{level}/{row}/{column}",
                        count=len(node),
                    )
                )
            for child in (3, 2, 1, 0):
                place = (level + 1, row * 2 + (child >> 1), column * 2 + (child & 1))
                stack.append((*place, node[child]))
        elif isinstance(node, bool) or node not in (ABSENT, LEAF, ELSEWHERE):
            raise TilemapInvalid(
                Text(
                    QT_TRANSLATE_NOOP("Tilepack", "node {place} is neither 0, 1, 2 nor a list"),
                    place=f"{level}/{row}/{column}",
                )
            )
        yield Place(level, row, column, node)


def select(index: object, wanted: Callable[[Node], bool]) -> dict[int, Codes]:
    """The codes of the nodes that are ``wanted``, per level; raises as :func:`walk`."""
    places: dict[int, array[int]] = defaultdict(lambda: array("q"))
    for level, row, column, node in walk(index):
        if wanted(node):
            places[level].extend((row, column))
    return {
        level: codes(np.frombuffer(pairs, dtype=np.int64).reshape(-1, 2))
        for level, pairs in places.items()
    }


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
