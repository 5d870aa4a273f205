"""Bundles: 128 by 128 tiles of one level in one file (Compact Cache V2).

A header of 64 bytes, an index of 16,384 numbers (the size in the upper 24 bits, the offset in the
lower 40), then the tiles, each after its size as 32 bits; little-endian throughout.
https://github.com/Esri/raster-tiles-compactcache/blob/master/CompactCacheV2.md

Of the header only three fields are the same in all writers' bundles: version, index size and file
size. ArcGIS Pro gives absent tiles the offset 4, so absence is told by the size alone.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import numpy as np

from ..errors import PackageDamaged
from ..wording import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    import numpy.typing as npt

    from .archive import Member, Piece

    Numbers = npt.NDArray[np.int64]

SIDE = 128
SLOTS = SIDE * SIDE
HEADER = struct.Struct("<4I3Q6I")
CONTENT_AT = HEADER.size + 8 * SLOTS  # also the size of a bundle without tiles
MAX_TILE = (1 << 24) - 1

_OFFSET_BITS = np.uint64(40)
_OFFSET_MASK = np.uint64((1 << 40) - 1)
_SHARED = 1 << 24  # bytes of tiles that share the same place, as those of the open sea may
_WINDOW = 1 << 20  # how much is read at once when tile after tile is wanted
_NAME = re.compile(r"p12/tile/L(\d{2})/R([0-9a-f]{4,8})C([0-9a-f]{4,8})\.bundle", re.ASCII | re.I)


class BundleName(NamedTuple):
    """Level and the first row and column of a bundle."""

    level: int
    row: int
    column: int

    @classmethod
    def of_tile(cls, level: int, row: int, column: int) -> BundleName:
        """The bundle a tile belongs to."""
        return cls(level, row // SIDE * SIDE, column // SIDE * SIDE)

    @classmethod
    def from_entry(cls, name: str) -> BundleName | None:
        """Read an entry name; ``None`` when it is not the name of a bundle."""
        match = _NAME.fullmatch(name)
        if match is None:
            return None
        return cls(int(match[1]), int(match[2], 16), int(match[3], 16))

    @property
    def entry(self) -> str:
        """The name of the entry in the package; from level 17 on with five digits."""
        return f"p12/tile/L{self.level:02d}/R{self.row:04x}C{self.column:04x}.bundle"


class BundleIndex:
    """Where the tiles of a bundle lie.

    ``present`` are the slots that name a tile, ascending. ``usable`` are those of them whose tiles
    lie inside the bundle, as these follow each other there. ``outside`` are the others: QGIS
    crashes on them.
    """

    def __init__(self, numbers: npt.NDArray[np.uint64], bundle_size: int) -> None:
        self._numbers = numbers
        slots, offsets, sizes = named_tiles(numbers)
        fits = (offsets >= CONTENT_AT) & (offsets + sizes <= bundle_size)
        self.present: Numbers = np.sort(slots)
        self.outside: Numbers = np.sort(slots[~fits])
        self.usable: Numbers = slots[fits]
        self._is_bomb = claims_too_much(int(sizes[fits].sum()), bundle_size)

    @property
    def is_bomb(self) -> bool:
        """Whether its tiles claim the same bytes so often that nobody can have meant it."""
        return self._is_bomb

    @property
    def count(self) -> int:
        """How many tiles the bundle names."""
        return len(self.present)

    def place(self, slot: int) -> tuple[int, int]:
        """Offset and size of the tile of a slot; size 0 where there is none."""
        number = int(self._numbers[slot])
        return number & int(_OFFSET_MASK), number >> int(_OFFSET_BITS)

    def offsets(self, slots: Numbers) -> Numbers:
        """The offsets of the tiles of these slots."""
        return (self._numbers[slots] & _OFFSET_MASK).view(np.int64)

    def sizes(self, slots: Numbers) -> Numbers:
        """The sizes of the tiles of these slots."""
        return (self._numbers[slots] >> _OFFSET_BITS).view(np.int64)


def index_numbers(head: Piece) -> npt.NDArray[np.uint64]:
    """The index in the first :data:`CONTENT_AT` bytes of a bundle, as it stands."""
    return np.frombuffer(head, "<u8", SLOTS, HEADER.size)


def named_tiles(numbers: npt.NDArray[np.uint64]) -> tuple[Numbers, Numbers, Numbers]:
    """Slots, offsets and sizes of the tiles an index names, in the order of the offsets."""
    slots = np.flatnonzero(numbers > _OFFSET_MASK)  # size over 0
    found = numbers[slots]
    offsets = (found & _OFFSET_MASK).view(np.int64)
    order = offsets.argsort(kind="stable")
    return slots[order], offsets[order], (found >> _OFFSET_BITS).view(np.int64)[order]


def claims_too_much(claimed: int, bundle_size: int) -> bool:
    """Whether tiles of so many bytes together cannot have been meant by a bundle of this size."""
    return claimed > _SHARED + 4 * bundle_size


def header_faults(head: Piece, bundle_size: int) -> tuple[str, ...]:
    """What is wrong with the header of a bundle, in words; empty when nothing is."""
    fields = HEADER.unpack_from(head)
    faults = []
    if fields[0] != 3:
        faults.append(
            Text(
                QT_TRANSLATE_NOOP("Tilepack", "its version is {version}, not 3"), version=fields[0]
            )
        )
    if fields[12] != 8 * SLOTS:
        faults.append(Text(QT_TRANSLATE_NOOP("Tilepack", "its index has an unknown size")))
    if fields[5] != bundle_size:
        faults.append(
            Text(
                QT_TRANSLATE_NOOP("Tilepack", "it should have {stated} bytes and has {found}"),
                stated=fields[5],
                found=bundle_size,
            )
        )
    return tuple(faults)


class Bundle:
    """One bundle of an open package.

    Its content is opened by the first use of :attr:`index` or of a tile. All reading methods raise
    ``PackageDamaged`` when the bundle contradicts itself.
    """

    def __init__(self, name: BundleName, member: Member, package: str) -> None:
        self.name = name
        self.member = member
        self._package = package

    @property
    def header_faults(self) -> tuple[str, ...]:
        """What is wrong with size and header, in words; empty when nothing is."""
        if self.member.size < CONTENT_AT:
            return (Text(QT_TRANSLATE_NOOP("Tilepack", "it is shorter than its own index")),)
        return self._head[0]

    @property
    def claimed_index(self) -> BundleIndex:
        """The index as it stands, with entries that point outside."""
        return self._head[1]

    @cached_property
    def _head(self) -> tuple[tuple[str, ...], BundleIndex]:
        """The faults of the header, and the index."""
        size = self.member.size
        if size < CONTENT_AT:
            raise self._damaged(
                QT_TRANSLATE_NOOP("Tilepack", "{entry} is shorter than its own index")
            )
        data = self.member.read_at(0, CONTENT_AT)
        if len(data) != CONTENT_AT:
            raise self._damaged(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be read"))
        return header_faults(data, size), BundleIndex(index_numbers(data), size)

    @property
    def index(self) -> BundleIndex:
        """The index, all of whose entries lie inside the bundle and are no more than it holds."""
        index = self.claimed_index
        if len(index.outside):
            raise self._damaged(
                QT_TRANSLATE_NOOP("Tilepack", "{entry} has tiles outside of itself")
            )
        if index.is_bomb:
            raise self._damaged(
                QT_TRANSLATE_NOOP(
                    "Tilepack", "{entry} would grow beyond all measure when its tiles are read"
                )
            )
        return index

    def addresses(self) -> Numbers:
        """Rows and columns of all tiles, shape (n, 2), row by row."""
        slots = self.index.present
        return np.column_stack((slots // SIDE + self.name.row, slots % SIDE + self.name.column))

    def read(self, row: int, column: int) -> bytes | None:
        """The tile, or ``None`` where there is none."""
        slot = row % SIDE * SIDE + column % SIDE
        return self.tile(slot)[2] if self.index.place(slot)[1] else None

    def tile(self, slot: int) -> tuple[int, int, bytes]:
        """Row, column and bytes of the tile of a usable slot."""
        return self.tile_at(slot, *self.claimed_index.place(slot))

    def tile_at(self, slot: int, offset: int, size: int) -> tuple[int, int, bytes]:
        """The same where the index need not be asked for the place."""
        data = self.member.read_at(offset, size)
        if len(data) != size:
            raise self._damaged(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be read"))
        row, column = divmod(slot, SIDE)
        return self.name.row + row, self.name.column + column, data

    def tiles(self, slots: Numbers | None = None) -> Iterator[tuple[int, int, bytes]]:
        """All tiles as (row, column, bytes), in the order they have in the file.

        With ``slots``, those taken from :attr:`BundleIndex.usable`, the others are left alone.
        """
        index = self.index if slots is None else self.claimed_index
        slots = index.usable if slots is None else slots
        window, start, end = b"", 0, 0
        offsets, sizes = index.offsets(slots), index.sizes(slots)
        last = int((offsets + sizes).max(initial=0))
        for slot, offset, size in zip(slots.tolist(), offsets.tolist(), sizes.tolist()):
            if offset + size > end:
                window = self.member.read_at(offset, max(size, min(_WINDOW, last - offset)))
                start, end = offset, offset + len(window)
                if offset + size > end:
                    raise self._damaged(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be read"))
            row, column = divmod(slot, SIDE)
            at = offset - start
            yield self.name.row + row, self.name.column + column, window[at : at + size]

    def blocks(self, slots: Numbers) -> Iterator[bytes]:
        """The tiles of these usable slots, each after its size, in large pieces.

        Tiles that follow each other in the bundle are read together.
        """
        index = self.claimed_index
        starts = index.offsets(slots) - 4
        ends = starts + 4 + index.sizes(slots)
        breaks = np.flatnonzero(starts[1:] != ends[:-1]) + 1
        firsts = starts[np.concatenate((breaks[:0], [0], breaks))[: len(starts)]]
        lasts = ends[np.concatenate((breaks - 1, [len(ends) - 1]))[: len(ends)]]
        for start, end in zip(firsts.tolist(), lasts.tolist()):
            while start < end:
                block = self.member.read_at(start, min(_WINDOW, end - start))
                if not block:
                    raise self._damaged(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be read"))
                start += len(block)
                yield block

    def _damaged(self, what: str) -> PackageDamaged:
        return PackageDamaged(name=self._package, reason=Text(what, entry=self.name.entry))


def bundle_head(slots: Numbers, sizes: Numbers) -> tuple[bytes, int]:
    """Header and index for tiles of these sizes, one after the other, and the bundle's size.

    Each tile has to follow after its size as 32 bits; ``slots`` are their places in the index.

    Raises:
        ValueError: for an empty tile, or one larger than a bundle can hold (16 MiB).
    """
    if len(sizes) and not 0 < int(sizes.min()) <= int(sizes.max()) <= MAX_TILE:
        raise ValueError("a tile is empty or too large for a bundle")
    ends = CONTENT_AT + np.cumsum(sizes + 4)
    size = int(ends[-1]) if len(ends) else CONTENT_AT
    largest = int(sizes.max(initial=0))
    numbers = np.zeros(SLOTS, dtype="<u8")
    numbers[slots] = (sizes << 40) | (ends - sizes)
    head = HEADER.pack(3, SLOTS, largest, 5, 0, size, 40, 131092, 3, 16, SLOTS, 5, 8 * SLOTS)
    return head + numbers.tobytes(), size


def write_bundle(
    target: BinaryIO, name: BundleName, tiles: Iterable[tuple[int, int, bytes]]
) -> int:
    """Write a bundle at the start of the empty, seekable ``target``; returns its size.

    Raises:
        ValueError: for a tile of another bundle, one given twice, or as :func:`bundle_head`.
    """
    slots: list[int] = []
    sizes: list[int] = []
    target.write(bytes(CONTENT_AT))
    for row, column, data in tiles:
        if BundleName.of_tile(name.level, row, column) != name:
            raise ValueError(f"tile {name.level}/{row}/{column} does not belong to {name.entry}")
        slots.append(row % SIDE * SIDE + column % SIDE)
        sizes.append(len(data))
        target.write(len(data).to_bytes(4, "little"))
        target.write(data)
    if len(set(slots)) != len(slots):
        raise ValueError(f"a tile of {name.entry} is there twice")
    head, size = bundle_head(np.array(slots, dtype=np.int64), np.array(sizes, dtype=np.int64))
    target.seek(0)
    target.write(head)
    return size
