"""Fetching one file: resumed where it stopped, whole or not at all, in constant memory.

RFC 9110 sections 13.1.5 (If-Range) and 14 (range requests).
"""

from __future__ import annotations

import errno
import re
import time
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Callable

import requests

from ..arcgis.addresses import host
from ..arcgis.answers import answer_in, error_in_page, read_answer
from ..arcgis.client import TIMEOUT, unreachable
from ..arcgis.session import repeated
from ..errors import (
    Cancelled,
    DownloadIncomplete,
    LinkExpired,
    NotAPackage,
    OutputUnwritable,
    SignInExpired,
    SignInNeeded,
    WebPageInstead,
)
from ..package.arrival import Arrival
from ..wording import QT_TRANSLATE_NOOP, Text
from .diskroom import check_room, no_room
from .request import Stop

CHUNK = 1 << 18
_LONG = 1e-3  # seconds; who waits so long for a chunk has time to look at what is there
_ZIP_START = b"PK\x03\x04"
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d*/(\d+|\*)")


@dataclass
class Download:
    """One file on its way to ``part``.

    ``size`` is 0 until a server announced it. ``validator`` is the strong ETag or the date that a
    resumed answer must still carry, so that two files are never glued together. ``noted`` is called
    when an answer has told both, before its body is read. ``arrival`` has seen of the package what
    there was time for, while the network was waited for.
    """

    part: Path
    size: int = 0
    validator: str = ""
    noted: Callable[[], None] = lambda: None
    clock: Callable[[], float] = time.monotonic
    arrival: Arrival = field(init=False)

    def __post_init__(self) -> None:
        self.arrival = Arrival(self.part)

    @property
    def received(self) -> int:
        """Bytes on disk."""
        return self.part.stat().st_size if self.part.exists() else 0

    @property
    def is_whole(self) -> bool:
        """Whether everything that was announced is on disk."""
        return bool(self.validator) and 0 < self.size == self.received

    @property
    def headers(self) -> dict[str, str]:
        """What to ask with: identity, so that bytes can be counted and resumed."""
        asked = {"Accept-Encoding": "identity"}
        if self.validator and self.received:
            asked.update({"Range": f"bytes={self.received}-", "If-Range": self.validator})
        return asked

    def note(self, response: requests.Response) -> int:
        """Take size and validator from an answer; the offset its body starts at."""
        start = 0
        if response.status_code == 206:
            found = _CONTENT_RANGE.match(response.headers.get("Content-Range", ""))
            start = int(found.group(1)) if found else -1
            self.size = int(found.group(2)) if found and found.group(2) != "*" else 0
        else:
            announced = response.headers.get("Content-Length", "")
            self.size = int(announced) if announced.isdigit() else 0
        tag = response.headers.get("ETag", "")
        weak = tag.startswith("W/")
        self.validator = "" if weak else tag or response.headers.get("Last-Modified", "")
        return start


def fetch(
    session: requests.Session,
    address: str,
    download: Download,
    stop: Stop,
    progress: Callable[[int, int], None],
) -> None:
    """Bring the file at ``address`` to ``download.part``; bytes that are there are not asked again.

    ``progress`` gets the bytes received and the size (0 when unknown). A file that is whole already
    is not asked for at all.

    Raises:
        Cancelled: ``stop`` was set; the part stays.
        LinkExpired: 403 or 404; a fresh link may work.
        WebPageInstead, NotAPackage: what arrives cannot be a package; nothing is kept.
        TransportError: interrupted; calling again resumes.
        SignInNeeded, SignInExpired: the sign-in could not be mended; what arrived earlier stays.
        NoRoom, OutputUnwritable: the disk.
    """
    if not download.is_whole:
        repeated(session, address, lambda: _fetch(session, address, download, stop, progress))


def _fetch(
    session: requests.Session,
    address: str,
    download: Download,
    stop: Stop,
    progress: Callable[[int, int], None],
) -> None:
    try:
        response = session.get(address, headers=download.headers, timeout=TIMEOUT, stream=True)
    except requests.RequestException as error:
        raise unreachable(address, error) from error
    known = download.size, download.validator
    with response:
        start = _start_of(response, download)
        download.noted()
        try:
            check_room(download.part.parent, download.size - start)
            _write(response, download, start, stop, progress)
        except (SignInNeeded, SignInExpired):
            download.size, download.validator = known  # a page's, otherwise
            raise
        except requests.RequestException as error:
            raise unreachable(address, error) from error
        except OSError as error:
            raise _disk_error(error, download) from error
    if download.size and download.received != download.size:
        received = download.received
        if received > download.size:
            _start_over(download)
        raise DownloadIncomplete(received=received, expected=download.size)


def _start_of(response: requests.Response, download: Download) -> int:
    """The offset at which the body of an answer starts; raises what is no such answer."""
    if response.status_code in (403, 404, 410):
        raise LinkExpired(details=f"HTTP {response.status_code}")
    if response.status_code >= 400 and response.status_code != 416:
        read_answer(response)
    start = download.note(response) if response.status_code != 416 else -1
    if start not in (0, download.received):
        _start_over(download)
        raise DownloadIncomplete(received=0, expected=download.size)
    return start


def _write(
    response: requests.Response,
    download: Download,
    start: int,
    stop: Stop,
    progress: Callable[[int, int], None],
) -> None:
    chunks = response.iter_content(CHUNK)
    first = next(chunks, b"")
    if not start:
        _check_start(response, first, download)
        download.arrival = Arrival(download.part)
    # Unbuffered, so that what arrived is on disk however this process ends.
    with download.part.open("r+b" if start else "wb", buffering=0) as file:
        file.seek(start)
        file.truncate()
        waiting = download.clock()
        for chunk in chain([first], chunks):
            waited = download.clock() - waiting
            if stop.is_set():
                raise Cancelled
            unwritten = memoryview(chunk)
            while unwritten:
                unwritten = unwritten[file.write(unwritten) :]
            progress(file.tell(), download.size)
            if waited > _LONG:
                download.arrival.go_on(file.tell())
            waiting = download.clock()
        download.arrival.finish(file.tell())


def _check_start(response: requests.Response, chunk: bytes, download: Download) -> None:
    """Refuse at the first bytes what is no package: a sign-in page, a JSON error, anything else.

    Foreign bytes in front of an archive are let pass: a repair takes them away. What arrived
    earlier outlives only an error of the sign-in, after which the file goes on.
    """
    if chunk and (_ZIP_START in chunk or _ZIP_START.startswith(chunk)):
        return
    sign_in_error = error_in_page(chunk)
    if sign_in_error:
        raise sign_in_error
    text = chunk[:512].lstrip().lower()
    if text.startswith(b"{") and len(chunk) < CHUNK:
        answer_in(chunk, response)
    _start_over(download)
    if not chunk:
        raise NotAPackage(
            name=_answer_of(response), reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it is empty"))
        )
    kind = response.headers.get("Content-Type", "").lower()
    if "html" in kind or text.startswith((b"<!doctype html", b"<html")):
        raise WebPageInstead(details=chunk[:500].decode("utf-8", "replace"))
    raise NotAPackage(
        details=repr(chunk[:80]),
        name=_answer_of(response),
        reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it does not start like one")),
    )


def _answer_of(response: requests.Response) -> str:
    return Text(QT_TRANSLATE_NOOP("Tilepack", "The answer of {host}"), host=host(response.url))


def _start_over(download: Download) -> None:
    download.part.unlink(missing_ok=True)
    download.validator = ""


def _disk_error(error: OSError, download: Download) -> Exception:
    folder = download.part.parent
    if error.errno == errno.ENOSPC:
        return no_room(folder, max(download.size - download.received, 0), str(error))
    return OutputUnwritable(
        str(error), path=str(download.part), reason=error.strerror or str(error)
    )
