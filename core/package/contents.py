"""The content of a package's entries, read once and to the last byte."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import Cancelled, PackageDamaged
from .archive import Archive, Piece
from .bundle import CONTENT_AT, header_faults, index_numbers, named_tiles
from .records import Entry

if TYPE_CHECKING:
    import numpy.typing as npt

    from .arrival import Arrived
    from .bundle import Numbers

_SIZE = 4  # bytes before each tile
_AHEAD = 128  # entries; bundles full of tiles take 64 MiB then
_LOOK = 0.1  # seconds between looks at whether somebody wants to end it


class BundleContent:
    """What a bundle of ``size`` bytes shows while it passes by, in pieces of any length.

    ``faults`` are those of its header, in words. ``slots``, ``offsets`` and ``sizes`` are those of
    the tiles its index names, in the order of the offsets; ``stated`` are the sizes that stand
    before the tiles, 0 for tiles outside of the bundle. None of this is there until the index has
    passed by.
    """

    faults: tuple[str, ...] = ()
    slots: Numbers = np.empty(0, dtype=np.int64)
    offsets: Numbers = slots
    sizes: Numbers = slots
    stated: Numbers = slots

    def __init__(self, size: int) -> None:
        self.size = size
        self._start = 0  # of the bytes looked at next
        self._left = bytearray()  # those of them that have passed by already
        self._known = -1  # how many of the stated sizes, once the index has passed

    def take(self, piece: Piece) -> None:
        """Take the next bytes; nothing of the piece itself is kept."""
        if self._left:
            self._left += piece
            piece, self._left = self._left, bytearray()
        if self._known < 0:
            if len(piece) < CONTENT_AT:
                self._left = bytearray(piece)
                return
            self.faults = header_faults(piece, self.size)
            self.slots, self.offsets, self.sizes = named_tiles(index_numbers(piece))
            self.stated = np.zeros(len(self.slots), dtype=np.int64)
            self._known = int(self.offsets.searchsorted(CONTENT_AT))
        self._take_sizes(piece)

    def _take_sizes(self, piece: Piece) -> None:
        """Those that are whole in this piece; the bytes of one that is cut are kept."""
        offsets, start, known = self.offsets, self._start, self._known
        end = start + len(piece)
        self._known = last = int(offsets.searchsorted(end, "right"))
        if last > known:
            at_every_byte: npt.NDArray[np.uint32] = np.ndarray(
                len(piece) - _SIZE + 1, "<u4", piece, strides=(1,)
            )
            self.stated[known:last] = at_every_byte[offsets[known:last] - (start + _SIZE)]
        self._start = min(end, int(offsets[last]) - _SIZE) if last < len(offsets) else end
        if self._start < end:
            self._left = bytearray(piece[self._start - end :])


class Seen(NamedTuple):
    """An entry that has been read: what it showed as a bundle, and why it cannot be read."""

    entry: Entry
    bundle: BundleContent | None
    damage: PackageDamaged | None = None


class _Part:
    """Entries that are read together, with what was seen of them by their numbers.

    Large ones come first: with a small one at the end no thread waits long for the other.
    """

    def __init__(self, entries: list[tuple[Entry, bool]]) -> None:
        self.entries = entries
        self.todo = deque(sorted(range(len(entries)), key=lambda each: -entries[each][0].size))
        self.seen: dict[int, Seen] = {}
        self.helping: Future[None] | None = None


class ContentReader:
    """Reads entries of an archive once and compares them with their lengths and checksums.

    Unless they are to be read as a ``whole``, only headers are, and the indexes of bundles; the
    stated sizes then count as right. Entries that have ``arrived`` (by the place of their header)
    have been read.

    Files are read and checksums reckoned without Python's lock, so that a second thread, with a
    file and memory of its own, nearly halves the time. ``advance`` is told in the caller's thread
    of bytes that were read; what it raises ends the reading.
    """

    def __init__(
        self,
        archive: Archive,
        advance: Callable[[int], None],
        arrived: Mapping[int, Arrived] | None = None,
        *,
        whole: bool,
    ) -> None:
        self._archive = archive
        self._twin = archive.twin()
        self._pool = ThreadPoolExecutor(1, "tilepack-contents")
        self._advance = advance
        self._arrived = arrived or {}
        self._whole = whole
        self._helped = self._told = 0  # bytes the second thread has read, and had told of
        self._stops = False

    def close(self) -> None:
        """End the second thread, also in the middle of its work, and close its file."""
        self._stops = True
        self._pool.shutdown()
        self._twin.close()

    def read(self, entries: Iterable[tuple[Entry, bool]]) -> Iterator[Seen]:
        """What is seen of entries, in their order; they are given with whether they are bundles.

        Some are read ahead. The second thread begins at once, where there is work for it.
        """
        coming = iter(entries)
        return self._read(self._begin(coming), coming)

    def _read(self, part: _Part, coming: Iterator[tuple[Entry, bool]]) -> Iterator[Seen]:
        while part.entries:
            self._see_all(self._archive, part, self._tell)
            if part.helping is not None:
                while wait([part.helping], _LOOK).not_done:
                    self._tell(0)
                part.helping.result()
                self._tell(0)
            for number in range(len(part.entries)):
                yield part.seen[number]
            part = self._begin(coming)

    def _begin(self, coming: Iterator[tuple[Entry, bool]]) -> _Part:
        """The entries that come next; the second thread begins with them."""
        part = _Part(list(islice(coming, _AHEAD)))
        if self._whole and part.entries:
            part.helping = self._pool.submit(self._see_all, self._twin, part, self._help)
        return part

    def _see_all(self, archive: Archive, part: _Part, advance: Callable[[int], None]) -> None:
        """See what is left to do; several threads may."""
        while True:
            try:
                number = part.todo.popleft()
            except IndexError:
                return
            part.seen[number] = self._see(archive, *part.entries[number], advance)

    def _see(
        self, archive: Archive, entry: Entry, is_bundle: bool, advance: Callable[[int], None]
    ) -> Seen:
        bundle = BundleContent(entry.size) if is_bundle else None
        try:
            arrived = self._arrived.get(entry.header) if self._whole else None
            if arrived is not None and arrived.is_content_of(entry, archive.data_start(entry)):
                advance(entry.size)
                return Seen(entry, arrived.bundle)
            for piece in self._pieces(archive, entry, is_bundle):
                advance(len(piece))
                if bundle is not None:
                    bundle.take(piece)
        except PackageDamaged as error:
            # A new one: the frames in which it was raised keep what was just unpacked.
            return Seen(entry, None, PackageDamaged(error.details, **error.facts))
        if bundle is not None and not self._whole:
            bundle.stated = bundle.sizes
        return Seen(entry, bundle)

    def _pieces(self, archive: Archive, entry: Entry, is_bundle: bool) -> Iterable[Piece]:
        if self._whole:
            return archive.chunks(entry)
        if is_bundle:
            with closing(archive.member(entry)) as member:
                return [member.read_at(0, CONTENT_AT)]
        archive.data_start(entry)
        return ()

    def _help(self, count: int) -> None:
        """Count what the second thread has read, and end it when nobody waits for it any more."""
        self._helped += count
        if self._stops:
            raise Cancelled

    def _tell(self, count: int) -> None:
        """Tell of what both threads have read."""
        helped = self._helped
        self._advance(count + helped - self._told)
        self._told = helped
