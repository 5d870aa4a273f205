"""A package that is still being written, looked at meanwhile.

What has been seen when the last byte arrives need not be read once more. Until then a large file
may have left the memory, and a slow disk or another computer would have to bring it again.
"""

from __future__ import annotations

import zlib
from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

from .archive import CHUNK
from .bundle import BundleName
from .contents import BundleContent
from .records import ENCRYPTED, LARGE, LOCAL, LOCAL_MARK, SIZES_FOLLOW, STORED, Entry, decoded

_AT_ONCE = 1 << 21  # bytes looked at in one go
_MOST_TILES = 1 << 20  # what is kept of them takes 32 MiB


class Arrived(NamedTuple):
    """The content of an entry that was seen as a whole: place, length, checksum, and bundle."""

    start: int
    size: int
    crc: int
    bundle: BundleContent | None

    def is_content_of(self, entry: Entry, start: int) -> bool:
        """Whether the table of contents means just this; the entry's bytes begin at ``start``."""
        told = start, entry.packed, entry.size, entry.crc
        is_plain = entry.method == STORED and not entry.flags & ENCRYPTED
        return is_plain and told == (self.start, self.size, self.size, self.crc)


class Arrival:
    """Follows a package from its first byte, as far as entries say before their content what it is.

    Those of ArcGIS do. ``seen`` are the entries whose content agrees with the checksum before it,
    by the place of their header. What comes after the first entry of another kind, or after very
    many tiles, is left to the check.
    """

    def __init__(self, path: Path) -> None:
        self.seen: dict[int, Arrived] = {}
        self._path = path
        self._looked = 0  # bytes
        self._data = memoryview(b"")  # the last of these, as far as they are not understood
        self._following = self._follow()
        self._ends = False
        next(self._following)

    def go_on(self, end: int) -> None:
        """Look at some more bytes of those up to ``end``, when it is worth to begin.

        They must be on disk, and not change any more.
        """
        if end - self._looked >= CHUNK:
            self._look(min(end, self._looked + _AT_ONCE))

    def finish(self, end: int) -> None:
        """Look at the last bytes of the file, which ends at ``end``, if there are only few."""
        if 0 < end - self._looked <= _AT_ONCE:
            self._look(end)

    def _look(self, end: int) -> None:
        if self._ends:
            return
        try:
            with self._path.open("rb") as file:
                file.seek(self._looked)
                while data := file.read(min(CHUNK, end - self._looked)):
                    self._looked += len(data)
                    self._following.send(data)
        except (OSError, StopIteration):  # the check will meet either, and say what is wrong
            self._ends = True

    def _follow(self) -> Generator[None, bytes, None]:
        header = tiles = 0
        while tiles <= _MOST_TILES:
            head = yield from self._take(LOCAL.size)
            mark, _, flags, method, _, _, crc, packed, size, *lengths = LOCAL.unpack(head)
            is_plain = method == STORED and not flags & (ENCRYPTED | SIZES_FOLLOW)
            if mark != LOCAL_MARK or not is_plain or packed != size or size == LARGE:
                return
            name = yield from self._take(lengths[0])
            yield from self._take(lengths[1])
            start = header + LOCAL.size + sum(lengths)
            is_bundle = BundleName.from_entry(decoded(bytes(name), flags)) is not None
            bundle = BundleContent(size) if is_bundle else None
            if (yield from self._checksum(size, bundle)) == crc:
                self.seen[header] = Arrived(start, size, crc, bundle)
                tiles += len(bundle.slots) if bundle else 0
            header = start + size

    def _take(self, count: int) -> Generator[None, bytes, memoryview]:
        """So many bytes, as soon as they are there."""
        while len(self._data) < count:
            more = yield
            self._data = memoryview(bytes(self._data) + more)
        taken, self._data = self._data[:count], self._data[count:]
        return taken

    def _checksum(self, size: int, bundle: BundleContent | None) -> Generator[None, bytes, int]:
        """That of the next so many bytes, which pass by the bundle they are."""
        crc = 0
        while size:
            if not self._data:
                self._data = memoryview((yield))
            piece, self._data = self._data[:size], self._data[size:]
            size -= len(piece)
            crc = zlib.crc32(piece, crc)
            if bundle is not None:
                bundle.take(piece)
        return crc
