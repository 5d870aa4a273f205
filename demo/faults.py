"""What can go wrong on purpose: answers given instead of the right ones, and spoiled downloads."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

# The steps of an export that a fault can be put on.
STEPS = (
    "describe", "submit", "poll", "result", "listing", "download", "cancel", "tile", "tilemap",
    "style",
)  # fmt: skip
_LOOK_AGAIN = 0.05  # seconds between looks whether anybody still waits
CUT = "tilepack.cut"  # where the scope of a request keeps what closes its connection


class ConnectionCut(Exception):
    """The connection is to be closed amid an answer that has begun."""


class NoAnswer(Response):
    """The connection is closed instead of an answer."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Close it."""
        del receive, send
        await scope[CUT]()


@dataclass(frozen=True)
class Fault:
    """One answer given instead of the right one, after ``wait`` seconds.

    ``passes``: after the wait the right answer follows. ``drops``: the connection is closed
    without an answer. ``hangs``: no answer at all, until the other side gives up.
    """

    status: int = 200
    body: str = ""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    wait: float = 0.0
    passes: bool = False
    drops: bool = False
    hangs: bool = False

    async def answer(self, request: Request) -> Response | None:
        """The answer, or ``None`` where the right one is to follow."""
        loop = asyncio.get_running_loop()
        end = loop.time() + self.wait
        while self.hangs or loop.time() < end:
            if await request.is_disconnected():
                return NoAnswer()
            left = _LOOK_AGAIN if self.hangs else end - loop.time()
            await asyncio.sleep(max(0.0, min(_LOOK_AGAIN, left)))
        if self.drops:
            return NoAnswer()
        if self.passes:
            return None
        return Response(self.body, self.status, dict(self.headers), self.content_type)


def html_page(text: str = "Sign in", status: int = 200) -> Fault:
    """A web page where data should be, as sign-in pages and proxies send it."""
    return Fault(status, f"<!DOCTYPE html><html><body><h1>{text}</h1></body></html>", "text/html")


def gateway(status: int = 502) -> Fault:
    """The page of a gateway whose server does not answer (502, 503, 504)."""
    return html_page(f"{status} The server behind this gateway does not answer", status)


def busy(status: int = 503, retry_after: int | None = None) -> Fault:
    """Too many requests (429) or no room (503), with the seconds to wait if given."""
    headers = {} if retry_after is None else {"retry-after": str(retry_after)}
    return Fault(status, "", "text/plain", headers)


def error_body(code: int | None, message: str, *details: str, status: int = 200) -> Fault:
    """An ArcGIS error, with HTTP 200 unless told otherwise."""
    error = {"code": code, "message": message, "details": list(details)}
    if code is None:
        del error["code"]
    return Fault(status, json.dumps({"error": error}))


def body(value: object, status: int = 200) -> Fault:
    """Any JSON."""
    return Fault(status, json.dumps(value))


def slow(seconds: float) -> Fault:
    """The right answer, late."""
    return Fault(wait=seconds, passes=True)


def hanging() -> Fault:
    """No answer; the connection stays open until the other side closes it."""
    return Fault(hangs=True)


def dropped() -> Fault:
    """The connection is closed without an answer."""
    return Fault(drops=True)


def redirect(location: str) -> Fault:
    """A redirect to another address."""
    return Fault(302, "", "text/plain", {"location": location})


class Faults:
    """Which step answers wrongly next; steps that have none left answer rightly.

    Safe to change from another thread while the service runs.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, deque[Fault]] = {}
        self._always: dict[str, Fault] = {}

    def add(self, step: str, *faults: Fault) -> None:
        """Let the next answers of a step be these, one after the other."""
        self._waiting.setdefault(_known(step), deque()).extend(faults)

    def always(self, step: str, fault: Fault) -> None:
        """Let every answer of a step be this, once the queued ones are used up."""
        self._always[_known(step)] = fault

    def clear(self) -> None:
        """Answer everything rightly again."""
        self._waiting.clear()
        self._always.clear()

    def take(self, step: str) -> Fault | None:
        """The fault for this request of a step."""
        waiting = self._waiting.get(step)
        if waiting:
            return waiting.popleft()
        return self._always.get(step)


def _known(step: str) -> str:
    if step not in STEPS:
        raise ValueError(f"{step!r} is none of {STEPS}")
    return step


@dataclass
class Downloads:
    """How files are sent, and what is done to them before.

    ``cut_after``: bytes after which the connection is cut, ``cut_times`` times (``None``: each
    time). ``etag``: told instead of the file's own, as if the file had changed. The last three
    change the file itself when a job makes it.
    """

    cut_after: int | None = None
    cut_times: int | None = None
    ignore_range: bool = False
    etag: str | None = None
    no_length: bool = False
    bytes_per_second: float | None = None
    html: bool = False
    truncate_to: int | None = None
    trailing: str = ""

    def spoil(self, path: Path) -> None:
        """Do to a finished file what is asked for."""
        if self.html:
            path.write_text(html_page().body)
        if self.truncate_to is not None:
            with path.open("r+b") as file:
                file.truncate(self.truncate_to)
        if self.trailing:
            with path.open("ab") as file:
                file.write(self.trailing.encode())
