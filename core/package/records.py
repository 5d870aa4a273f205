"""The records of a ZIP file, read and written.

https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: 4.3.7 local header, 4.3.12 central
header, 4.3.14 to 4.3.16 the ends, 4.5.3 ZIP64.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

STORED, DEFLATED = 0, 8
LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
END64 = struct.Struct("<4sQ2H2L4Q")
LOCATOR64 = struct.Struct("<4sLQL")
LOCAL_MARK, CENTRAL_MARK, END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
END64_MARK, LOCATOR64_MARK = b"PK\x06\x06", b"PK\x06\x07"
LARGE = 0xFFFFFFFF  # the number stands in a ZIP64 record
ENCRYPTED, SIZES_FOLLOW, UTF8 = 0x0001, 0x0008, 0x0800  # flags
PLAIN_VERSION, ZIP64_VERSION = 20, 45


class Entry(NamedTuple):
    """One line of the table of contents; ``header`` is where its local header starts."""

    name: str
    version: int
    flags: int
    method: int
    moment: int
    crc: int
    packed: int
    size: int
    header: int


def is_safe(name: str) -> bool:
    """Whether an entry of this name stays inside the folder it may be unpacked to."""
    parts = name.removesuffix("/").split("/")
    leads_out = any(part in ("", ".", "..") for part in parts)
    return not leads_out and "\\" not in name and ":" not in parts[0]


def entries(data: bytes, count: int, shift: int) -> Iterator[Entry]:
    """The lines of a table of contents; fewer than ``count`` where it is unreadable."""
    at = 0
    for _ in range(count):
        if len(data) - at < CENTRAL.size or not data.startswith(CENTRAL_MARK, at):
            return
        (
            _, _, version, flags, method, time, date, crc, packed, size,
            name_length, extra_length, comment_length, _, _, _, header,
        ) = CENTRAL.unpack_from(data, at)  # fmt: skip
        name_at = at + CENTRAL.size
        extra_at = name_at + name_length
        at = extra_at + extra_length + comment_length
        if at > len(data):
            return
        if LARGE in (packed, size, header):
            extra = data[extra_at : extra_at + extra_length]
            size, packed, header = _large_numbers(extra, size, packed, header)
        name = decoded(data[name_at:extra_at], flags)
        moment = date << 16 | time
        yield Entry(name, version, flags, method, moment, crc, packed, size, header + shift)


def _large_numbers(extra: bytes, *numbers: int) -> list[int]:
    """Size, packed size and offset, large ones taken from the ZIP64 extra field."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        body = extra[at + 4 : at + 4 + length]
        if kind == 1:
            large = (value for (value,) in struct.iter_unpack("<Q", body[: len(body) // 8 * 8]))
            return [next(large, n) if n == LARGE else n for n in numbers]
        at += 4 + length
    return list(numbers)


def decoded(name: bytes, flags: int) -> str:
    """An entry's name; UTF-8 where it is that, whatever the flags say."""
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        return name.decode("utf-8" if flags & UTF8 else "cp437", "replace")


def stored_entry(name: str, moment: int, crc: int, size: int, header: int) -> Entry:
    """The entry of a stored member of these numbers."""
    version = ZIP64_VERSION if max(size, header) >= LARGE else PLAIN_VERSION
    flags = 0 if name.isascii() else UTF8
    return Entry(name, version, flags, STORED, moment, crc, size, size, header)


def local_header(entry: Entry) -> bytes:
    """What stands before the bytes of an entry; with an extra field only for ZIP64 sizes."""
    name, size, extra = entry.name.encode("utf-8"), entry.size, b""
    if size >= LARGE:
        extra = struct.pack("<2H2Q", 1, 16, size, size)
        size = LARGE
    head = LOCAL.pack(
        LOCAL_MARK, entry.version, entry.flags, entry.method, *_time_and_date(entry.moment),
        entry.crc, size, size, len(name), len(extra),
    )  # fmt: skip
    return head + name + extra


def central_header(entry: Entry) -> bytes:
    """An entry's line in the table of contents."""
    name = entry.name.encode("utf-8")
    large = [entry.size] * 2 if entry.size >= LARGE else []
    large += [entry.header] if entry.header >= LARGE else []
    extra = struct.pack(f"<2H{len(large)}Q", 1, 8 * len(large), *large) if large else b""
    size, header = min(entry.size, LARGE), min(entry.header, LARGE)
    head = CENTRAL.pack(
        CENTRAL_MARK, entry.version, entry.version, entry.flags, entry.method,
        *_time_and_date(entry.moment), entry.crc, size, size, len(name), len(extra),
        0, 0, 0, 0, header,
    )  # fmt: skip
    return head + name + extra


def end_records(count: int, start: int, size: int) -> bytes:
    """The end of an archive whose table of contents has these numbers."""
    large = b""
    if count >= 0xFFFF or max(start, size) >= LARGE:
        version = ZIP64_VERSION
        large = END64.pack(
            END64_MARK, END64.size - 12, version, version, 0, 0, count, count, size, start
        ) + LOCATOR64.pack(LOCATOR64_MARK, 0, start + size, 1)
    short = min(count, 0xFFFF)
    return large + END.pack(END_MARK, 0, 0, short, short, min(size, LARGE), min(start, LARGE), 0)


def _time_and_date(moment: int) -> tuple[int, int]:
    return moment & 0xFFFF, moment >> 16
