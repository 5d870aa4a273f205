"""Looking for secrets where none may be: in texts and files, in every spelling.

Of a secret only its runs of plain letters and digits are looked for, because no encoding of
addresses, forms, JSON, HTML or settings changes those; so a part that was left over is found too.
"""

from __future__ import annotations

import base64
import gzip
import io
import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

_RUN = re.compile(r"[A-Za-z0-9]{12,}")
_DEEPEST = 3  # archives in each other


class Secrets:
    """Values that must be nowhere, and the search for them."""

    def __init__(self, *values: str) -> None:
        self._spellings: dict[bytes, str] = {}
        for value in values:
            self.add(value)

    def add(self, value: str) -> str:
        """Look for another value from now on; fails for one that could not be told from others."""
        runs = _RUN.findall(value)
        assert runs, f"{value!r} is too short to be looked for"
        for run in runs:
            for kind, spelling in _spellings(run):
                self._spellings[spelling] = f"{kind} of {value[:4]}…"
        return value

    def found_in(self, content: str | bytes) -> set[str]:
        """What of them a text or a file holds."""
        data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
        return {
            told
            for layer in _layers(data, _DEEPEST)
            for spelling, told in self._spellings.items()
            if spelling in layer
        }

    def found_below(self, *folders: Path) -> set[str]:
        """What of them any file below the folders holds, or is called."""
        found = set()
        for folder in folders:
            for parent, folders_in, files in os.walk(folder):  # what disappears stops no search
                for name in (*folders_in, *files):
                    path = Path(parent, name)
                    for content in (name, _content(path)):
                        found |= {f"{path}: {told}" for told in self.found_in(content)}
        return found


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() else b""
    except FileNotFoundError:  # of another program at work
        return b""


def _spellings(run: str) -> Iterator[tuple[str, bytes]]:
    data = run.encode()
    yield "plain", data
    yield "reversed", data[::-1]
    yield "hexadecimal", data.hex().encode()
    for order in ("utf-16-le", "utf-16-be"):
        yield order, run.encode(order)
    percent = "".join(f"%{byte:02x}" for byte in data)
    yield "percent-encoded", percent.encode()
    yield "percent-encoded", percent.upper().encode()
    for before in range(3):  # letters that may stand before it in a group of three
        shifted = b"\0" * before + data
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            known = slice(-(-8 * before // 6), 8 * len(shifted) // 6)
            yield "base64", encode(shifted)[known]


def _layers(data: bytes, deep: int) -> Iterator[bytes]:
    """A file, and what is packed in it."""
    yield data
    if not deep:
        return
    if data.startswith(b"PK"):
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for name in archive.namelist():
                    yield from _layers(archive.read(name), deep - 1)
        except (zipfile.BadZipFile, EOFError):
            return
    elif data.startswith(b"\x1f\x8b"):
        try:
            yield from _layers(gzip.decompress(data), deep - 1)
        except (OSError, EOFError):
            return
