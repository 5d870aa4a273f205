"""Writing a package: a ZIP of stored entries that ArcGIS and QGIS both open.

ArcGIS Pro is reported to fail on compressed entries, and QGIS reads them slowly; libzip refuses
duplicate names. So every entry is stored, its name is written once, and its sizes stand in its own
header: no data descriptors, no extra fields but ZIP64 where a size needs it.
"""

from __future__ import annotations

import tempfile
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from ..errors import OutputUnwritable
from .archive import Piece
from .bundle import BundleName, write_bundle
from .records import (
    Entry,
    central_header,
    end_records,
    is_safe,
    local_header,
    stored_entry,
)

_SPOOL = 1 << 25
_BUFFER = 1 << 20


class PackageWriter:
    """Writes ``path`` through ``path`` + ``.part``: the file appears whole or not at all.

    A context manager; leaving it by an exception removes the unfinished file. ``moment`` is the
    time the entries carry. ``verify`` is given the complete ``.part`` file; what it raises keeps
    the file from appearing.
    """

    def __init__(
        self,
        path: Path,
        *,
        moment: time.struct_time | None = None,
        verify: Callable[[Path], None] | None = None,
    ) -> None:
        self.path = path
        self.part = path.with_name(path.name + ".part")
        self._verify = verify
        self._moment = _dos_moment(moment or time.localtime())
        self._written: list[Entry] = []
        self._names: set[str] = set()
        self._file: BinaryIO = self.part.open("wb")

    def __enter__(self) -> PackageWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            try:
                self.finish()
                if self._verify is not None:
                    self._verify(self.part)
                self.part.replace(self.path)
            finally:
                self.discard()
        else:
            self.discard()

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def add(self, name: str, data: bytes) -> None:
        """Write an entry; ``ValueError`` for a name that is there already or leads outside."""
        self._begin(name, len(data), zlib.crc32(data))
        self._file.write(data)

    def add_chunks(
        self, name: str, chunks: Iterable[Piece], size: int, crc: int | None = None
    ) -> None:
        """Write an entry of known size piece by piece.

        A known checksum is taken over, as when copying, else it is computed on the way.
        ``EOFError`` when the pieces have another size together.
        """
        self._begin(name, size, crc or 0)
        computed = 0
        for chunk in chunks:
            self._file.write(chunk)
            size -= len(chunk)
            if crc is None:
                computed = zlib.crc32(chunk, computed)
        if size:
            raise EOFError(name)
        if crc is None:
            self._set_checksum(computed)

    def _set_checksum(self, crc: int) -> None:
        """Write the last entry's header again."""
        entry = self._written[-1] = self._written[-1]._replace(crc=crc)
        end = self._file.tell()
        self._file.seek(entry.header)
        self._file.write(local_header(entry))
        self._file.seek(end)

    def add_bundle(
        self,
        level: int,
        first_row: int,
        first_column: int,
        tiles: Iterable[tuple[int, int, bytes]],
    ) -> None:
        """Write a bundle from (row, column, gzip bytes) of its tiles, one after the other.

        ``first_row`` and ``first_column`` are multiples of 128. ``ValueError`` as
        :func:`~.bundle.write_bundle`.
        """
        name = BundleName(level, first_row, first_column)
        with tempfile.SpooledTemporaryFile(_SPOOL, dir=str(self.path.parent)) as spool:
            size = write_bundle(spool, name, tiles)  # type: ignore[arg-type]
            self.add_chunks(name.entry, _chunks(spool), size)

    def finish(self) -> None:
        """Write the table of contents and close the ``.part`` file, which is complete then."""
        start = self._file.tell()
        for entry in self._written:
            self._file.write(central_header(entry))
        self._file.write(end_records(len(self._written), start, self._file.tell() - start))
        self._file.close()

    def discard(self) -> None:
        """Remove the unfinished file, if it is still there."""
        self._file.close()
        self.part.unlink(missing_ok=True)

    def _begin(self, name: str, size: int, crc: int) -> None:
        if name in self._names or name.endswith("/") or not is_safe(name):
            raise ValueError(f"an entry cannot be named {name!r}, or it is there already")
        entry = stored_entry(name, self._moment, crc, size, self._file.tell())
        self._names.add(name)
        self._written.append(entry)
        self._file.write(local_header(entry))


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Turn what the file system refuses meanwhile into ``OutputUnwritable``."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputUnwritable(str(error), path=str(target), reason=reason) from error


def _chunks(spool: tempfile.SpooledTemporaryFile[bytes]) -> Iterator[bytes]:
    spool.seek(0)
    while chunk := spool.read(_BUFFER):
        yield chunk


def _dos_moment(moment: time.struct_time) -> int:
    """Date and time as ZIP has them, in one number: two seconds fine, from 1980 on."""
    year = min(max(moment.tm_year, 1980), 2107) - 1980
    date = year << 9 | moment.tm_mon << 5 | moment.tm_mday
    return date << 16 | moment.tm_hour << 11 | moment.tm_min << 5 | min(moment.tm_sec, 59) // 2
