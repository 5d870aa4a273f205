"""Where a ZIP file has its table of contents, which is told at its end.

That end is looked for, as bytes may follow it, and may hold what looks like one.
https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: 4.3.14 to 4.3.16.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, NamedTuple

from .records import (
    CENTRAL_MARK,
    END,
    END64,
    END64_MARK,
    END_MARK,
    LARGE,
    LOCATOR64,
    LOCATOR64_MARK,
)

_CHUNK = 1 << 16
_END_WITHIN = 1 << 24  # how far before the end of an over-long file its true end is looked for
_MAX_END_MARKS = 1000


class Directory(NamedTuple):
    """The table of contents as an end record tells it.

    ``start`` does not count the ``shift``, the bytes in front of the archive; ``end`` is where the
    archive ends.
    """

    start: int
    size: int
    entries: int
    shift: int
    end: int

    @classmethod
    def of(cls, file: BinaryIO, size: int) -> Directory | None:
        """That of the last end record which agrees with its place, else of the very last one.

        ``size`` is the file's; ``None`` where there is no end record.
        """
        fallback: Directory | None = None
        for at, record in islice(_end_marks(file, size), _MAX_END_MARKS):
            found = _told(file, size, at, record)
            if found is not None and found.shift == 0:
                return found
            fallback = fallback or found
        return fallback


def _end_marks(file: BinaryIO, size: int) -> Iterator[tuple[int, bytes]]:
    """Places where an end record may start, from the end of the file backwards."""
    stop = size
    while stop > 0 and size - stop < _END_WITHIN:
        begin = max(0, stop - _CHUNK)
        data = _read(file, begin, stop - begin + END.size)
        at = data.rfind(END_MARK, 0, stop - begin + len(END_MARK) - 1)
        while at >= 0:
            yield begin + at, data[at : at + END.size]
            at = data.rfind(END_MARK, 0, at + len(END_MARK) - 1)
        stop = begin


def _told(file: BinaryIO, file_size: int, at: int, record: bytes) -> Directory | None:
    """What the end record ``at`` this place tells, if there is a table of contents."""
    if len(record) < END.size:
        return None
    _, disk, first_disk, _, count, size, start, comment = END.unpack(record)
    end = at + END.size + comment
    if end > file_size or disk or first_disk:
        return None
    if count == 0xFFFF or LARGE in (size, start):
        at, count, size, start = _told64(file, at, count, size, start)
    shift = at - size - start
    if shift < 0 or (count and _read(file, start + shift, 4) != CENTRAL_MARK):
        return None
    return Directory(start, size, count, shift, end)


def _told64(
    file: BinaryIO, at: int, count: int, size: int, start: int
) -> tuple[int, int, int, int]:
    """Place and numbers of the ZIP64 end record, or the plain ones where there is none."""
    locator = _read(file, max(0, at - LOCATOR64.size), LOCATOR64.size)
    if at < LOCATOR64.size or not locator.startswith(LOCATOR64_MARK):
        return at, count, size, start
    stated = LOCATOR64.unpack(locator)[2]
    for place in (stated, at - LOCATOR64.size - END64.size):  # the second: bytes in front
        if 0 <= place < at:
            record = _read(file, place, END64.size)
            if len(record) == END64.size and record.startswith(END64_MARK):
                *_, count, size, start = END64.unpack(record)
                return place, count, size, start
    return at, count, size, start


def _read(file: BinaryIO, offset: int, size: int) -> bytes:
    """Bytes of the file, fewer where it ends."""
    file.seek(offset)
    return file.read(size)
