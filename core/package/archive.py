"""The ZIP around a package, read to the last byte without unpacking anything.

Packages are ZIP files whose entries are stored, so a tile is reached by one seek into the file.
The standard library's reader hides what decides whether QGIS opens a package at all (libzip with
``ZIP_CHECKCONS`` refuses trailing bytes, bytes in front, duplicate names), and it trusts sizes that
the file merely claims. This reader shows the first and bounds the second.

Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3 general, 4.5.3 ZIP64).
"""

from __future__ import annotations

import os
import tempfile
import zlib
from collections.abc import Iterator
from copy import copy
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NoReturn, Union

import numpy as np

from ..errors import NotAPackage, PackageDamaged, WebPageInstead
from ..wording import QT_TRANSLATE_NOOP, Text
from .directory import Directory
from .records import (
    DEFLATED,
    ENCRYPTED,
    LARGE,
    LOCAL,
    LOCAL_MARK,
    SIZES_FOLLOW,
    STORED,
    Entry,
    decoded,
    entries,
)

CHUNK = 1 << 20  # read or unpacked at once; more leaves the processor's cache too early
_PAGE = 1 << 12

Piece = Union[bytes, bytearray, memoryview]
_MAX_ENTRIES = 300_000  # more than any pyramid of the world has bundles; bounds the memory
_MAX_DIRECTORY = 1 << 26
_BOMB_FROM, _BOMB_RATIO = 1 << 24, 100  # a bundle holds compressed tiles and cannot shrink so far


class Member:
    """The content of one entry, for reading at any place."""

    def __init__(self, file: BinaryIO, start: int, size: int, *, owned: bool = False) -> None:
        self._file = file
        self._start = start
        self._owned = owned
        self.size = size

    def read_at(self, offset: int, size: int) -> bytes:
        """``size`` bytes from ``offset``; fewer where the member ends."""
        if offset >= self.size:
            return b""
        self._file.seek(self._start + offset)
        return self._file.read(min(size, self.size - offset))

    def close(self) -> None:
        """Give back the room an unpacked copy takes."""
        if self._owned:
            self._file.close()


class Archive:
    """A ZIP file, open for reading; one thread at a time.

    ``entries`` are in the order of the table of contents, duplicates included. ``prefix`` and
    ``trailing`` count the bytes before and after the archive proper, ``directory_start`` is where
    its table of contents begins. What is raised names the kind of finding it is (the fact
    ``kind``, see :mod:`.findings`).

    Raises:
        NotAPackage: not a ZIP file, or none of a package's form.
        WebPageInstead: a web page.
        PackageDamaged: a ZIP file whose table of contents is missing or unreadable.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise NotAPackage(
                details=str(error),
                name=path.name,
                reason=Text(
                    QT_TRANSLATE_NOOP("Tilepack", "it cannot be opened ({reason})"),
                    reason=error.strerror or str(error),
                ),
            ) from error
        try:
            self.size = os.fstat(self._file.fileno()).st_size
            self._read_directory()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def twin(self) -> Archive:
        """The same archive, opened once more: for another thread."""
        twin = copy(self)
        twin._file = self.path.open("rb")
        twin.__dict__.pop("_buffer", None)
        return twin

    def find(self, name: str) -> Entry | None:
        """The entry of this name; of duplicates the last, as appending means replacing."""
        return self._by_name.get(name)

    def data_start(self, entry: Entry) -> int:
        """Where the entry's bytes start in the file.

        Raises:
            PackageDamaged: no local header there, or the bytes do not fit before the table of
                contents.
        """
        return self._start_behind(self.bytes_at(entry.header, LOCAL.size), entry)

    def local_difference(self, entry: Entry) -> str:
        """In what an entry's own header contradicts the table of contents; empty when in nothing.

        libzip refuses archives for it (``_zip_headercomp`` in its ``zip_open.c``).
        """
        head = self.bytes_at(entry.header, LOCAL.size + len(entry.name) * 4 + 1)
        if len(head) < LOCAL.size or not head.startswith(LOCAL_MARK):
            return Text(QT_TRANSLATE_NOOP("Tilepack", "it has no header"))
        _, version, flags, method, time, date, crc, packed, size, length, _ = LOCAL.unpack_from(
            head
        )
        if decoded(head[LOCAL.size : LOCAL.size + length], entry.flags) != entry.name:
            return Text(QT_TRANSLATE_NOOP("Tilepack", "its two names differ"))
        if method != entry.method or date << 16 | time != entry.moment or version > entry.version:
            return Text(
                QT_TRANSLATE_NOOP("Tilepack", "its header differs from the table of contents")
            )
        if flags & SIZES_FOLLOW and not (crc or packed or size):
            return ""
        sizes_agree = packed in (LARGE, entry.packed) and size in (LARGE, entry.size)
        return (
            ""
            if sizes_agree and crc == entry.crc
            else Text(QT_TRANSLATE_NOOP("Tilepack", "its two sizes or checksums differ"))
        )

    def bytes_at(self, offset: int, size: int) -> bytes:
        """Bytes of the file itself, fewer where it ends."""
        if offset >= self.size:
            return b""
        self._file.seek(offset)
        return self._file.read(size)

    def chunks(self, entry: Entry) -> Iterator[Piece]:
        """The whole content in pieces, its length and checksum compared at the end.

        A piece is good until the next one is asked for: fresh memory for each takes longer than to
        read it.

        Raises:
            PackageDamaged: content that cannot be read or is not what the entry says.
        """
        crc = size = 0
        for chunk in self._unpacked(entry):
            crc = zlib.crc32(chunk, crc)
            size += len(chunk)
            if size > entry.size:
                break
            yield chunk
        if size != entry.size or crc != entry.crc:
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP("Tilepack", "the content of {entry} is not what was written"),
                    entry=entry.name,
                )
            )

    def copy(self, entry: Entry) -> Iterator[bytes]:
        """The content of a stored entry in large pieces, nothing compared: the fastest way."""
        position = self.data_start(entry)
        end = position + entry.size
        while position < end:
            piece = self.bytes_at(position, min(CHUNK, end - position))
            if not piece:
                raise self._damaged(
                    Text(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be read"), entry=entry.name)
                )
            position += len(piece)
            yield piece

    def read(self, entry: Entry, limit: int) -> bytes:
        """The whole content of an entry of at most ``limit`` bytes, checksum compared.

        Raises:
            PackageDamaged: as :meth:`chunks`, and when the content is larger than ``limit``.
        """
        if entry.size > limit:
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP("Tilepack", "{entry} is far larger than such a part ever is"),
                    entry=entry.name,
                )
            )
        content = bytearray()
        for chunk in self.chunks(entry):
            content += chunk
        return bytes(content)

    def member(self, entry: Entry) -> Member:
        """The entry for reading at any place; a deflated one is unpacked into a temporary file."""
        if entry.method == STORED:
            self._check_readable(entry)
            return Member(self._file, self.data_start(entry), entry.size)
        copy = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the member
        try:
            for chunk in self.chunks(entry):
                copy.write(chunk)
        except BaseException:
            copy.close()
            raise
        return Member(copy, 0, entry.size, owned=True)

    def _unpacked(self, entry: Entry) -> Iterator[Piece]:
        self._check_readable(entry)
        packed = self._packed(entry)
        if entry.method == STORED:
            yield from packed
            return
        unpacker = zlib.decompressobj(-15)
        try:
            for piece in packed:
                yield unpacker.decompress(piece, CHUNK)
                while unpacker.unconsumed_tail:
                    yield unpacker.decompress(unpacker.unconsumed_tail, CHUNK)
                if unpacker.eof:
                    return  # all that follows would be kept in memory
            yield unpacker.flush()
        except zlib.error as error:
            raise self._damaged(
                Text(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be unpacked"), entry=entry.name)
            ) from error

    def _packed(self, entry: Entry) -> Iterator[memoryview]:
        """The bytes of an entry as they stand, its own header read along with the first of them."""
        header = LOCAL.size + 4 * len(entry.name)  # hardly ever more
        first = self._view(entry.header, header + entry.packed)
        position = self._start_behind(first, entry)
        end = position + entry.packed
        piece = first[position - entry.header :][: entry.packed]
        while position < end:
            piece = piece or self._view(position, end - position)
            if not piece:
                return
            yield piece
            position, piece = position + len(piece), piece[:0]

    def _view(self, position: int, size: int) -> memoryview:
        """Bytes of the file, as many as are read at once; they stay until the next ones."""
        if position >= self.size:
            return self._buffer[:0]
        at = position % _PAGE
        self._file.seek(position)
        count = self._file.readinto(self._buffer[at : at + min(size, CHUNK)])
        return self._buffer[at : at + count]

    def _start_behind(self, head: Piece, entry: Entry) -> int:
        """Where the content of an entry starts by its own header; raises as :meth:`data_start`."""
        if len(head) < LOCAL.size or bytes(head[: len(LOCAL_MARK)]) != LOCAL_MARK:
            raise self._damaged(
                Text(QT_TRANSLATE_NOOP("Tilepack", "{entry} has no header"), entry=entry.name)
            )
        *_, name_length, extra_length = LOCAL.unpack_from(head)
        start: int = entry.header + LOCAL.size + name_length + extra_length
        if start + entry.packed > self.directory_start:
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP("Tilepack", "{entry} does not fit into the file"),
                    entry=entry.name,
                )
            )
        return start

    @cached_property
    def _buffer(self) -> memoryview:
        """Memory that starts with a page.

        Bytes that lie at the same place of a page before and after are copied fastest, those that
        move by a few bytes take up to twice as long (measured on an AMD EPYC).
        """
        memory = np.empty(CHUNK + 2 * _PAGE, dtype=np.uint8)
        return memoryview(memory[-memory.ctypes.data % _PAGE :])  # type: ignore[arg-type]

    def _check_readable(self, entry: Entry) -> None:
        if entry.flags & ENCRYPTED or entry.method not in (STORED, DEFLATED):
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP("Tilepack", "{entry} is packed in a way packages do not use"),
                    entry=entry.name,
                )
            )
        if entry.method == STORED and entry.packed != entry.size:
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP("Tilepack", "{entry} gives two different sizes"),
                    entry=entry.name,
                )
            )
        if entry.size > _BOMB_FROM and entry.size > _BOMB_RATIO * entry.packed:
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "{entry} would grow beyond all measure when unpacked"
                    ),
                    entry=entry.name,
                ),
                "bomb",
            )

    def _damaged(self, reason: str, kind: str = "entry-damaged") -> PackageDamaged:
        return PackageDamaged(name=self.path.name, kind=kind, reason=reason)

    def _read_directory(self) -> None:
        start = self.bytes_at(0, 2048)
        found = Directory.of(self._file, self.size)
        if found is None:
            self._explain_no_archive(start)
        if found.entries > _MAX_ENTRIES or found.size > _MAX_DIRECTORY:
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "its table of contents is larger than that of any package"
                    )
                ),
                "contents-damaged",
            )
        self.prefix = found.shift
        self.trailing = self.size - found.end
        self.directory_start = found.start + found.shift
        data = self.bytes_at(self.directory_start, found.size)
        self.entries: tuple[Entry, ...] = tuple(entries(data, found.entries, found.shift))
        if len(self.entries) != found.entries:
            raise self._damaged(
                Text(QT_TRANSLATE_NOOP("Tilepack", "its table of contents is incomplete")),
                "contents-damaged",
            )
        self._by_name = {entry.name: entry for entry in self.entries}

    def _explain_no_archive(self, start: bytes) -> NoReturn:
        name = self.path.name
        text = start.lstrip(b"\xef\xbb\xbf \t\r\n")
        if not self.size:
            raise NotAPackage(
                name=name, kind="empty", reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it is empty"))
            )
        if start.startswith(LOCAL_MARK):
            raise self._damaged(
                Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "its end is missing, probably the download was interrupted"
                    )
                ),
                "truncated",
            )
        if text[:1] == b"<":
            raise WebPageInstead(details=text.decode("utf-8", "replace"), kind="web-page")
        if text[:1] == b"{":
            message = text.decode("utf-8", "replace")
            raise NotAPackage(
                details=message,
                name=name,
                kind="server-message",
                reason=Text(
                    QT_TRANSLATE_NOOP("Tilepack", "it holds a message of the server instead")
                ),
            )
        raise NotAPackage(
            name=name, reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it is not a ZIP archive"))
        )
