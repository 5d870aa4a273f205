"""Every request that arrived, for tests and for whoever watches.

Raw in memory, secrets included, so that a test can find a token where none should be. What is
printed has them removed.
"""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .faults import CUT, ConnectionCut

MAIN, STORAGE = "main", "storage"
ENTRY = "tilepack.entry"  # where the scope of a request keeps its entry
_SECRETS = re.compile(r"(?i)\b(token|password|username|x-amz-[\w-]+|signature)=[^&\s]*")


@dataclass
class Entry:
    """One request and what became of it.

    ``form`` is filled when the service reads the body; ``status`` is 0 until an answer begins;
    ``ended`` is when the last of the answer was sent, 0 until then. Both times are seconds since
    1970.
    """

    origin: str
    method: str
    path: str
    raw_query: str
    headers: Mapping[str, str]
    at: float
    query: dict[str, str] = field(default_factory=dict)
    form: dict[str, str] = field(default_factory=dict)
    service: str = ""
    step: str = ""
    status: int = 0
    bytes_sent: int = 0
    ended: float = 0.0

    @property
    def params(self) -> dict[str, str]:
        """Query and form together."""
        return {**self.query, **self.form}

    def line(self) -> str:
        """For people: without secrets."""
        query = f"?{_SECRETS.sub(lambda hit: hit[1] + '=…', self.raw_query)}"
        place = "storage " if self.origin == STORAGE else ""
        address = self.path + (query if self.raw_query else "")
        return f"{place}{self.method} {address} → {self.status}, {self.bytes_sent:,} bytes"


class RequestLog:
    """All entries, oldest first; safe to read from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: list[Entry] = []

    def add(self, entry: Entry) -> None:
        """Note a request that has just arrived."""
        with self._lock:
            self._entries.append(entry)

    def clear(self) -> None:
        """Forget everything so far."""
        with self._lock:
            self._entries.clear()

    def entries(
        self, path: str = "", *, service: str | None = None, step: str = "", origin: str = ""
    ) -> list[Entry]:
        """The requests whose path contains ``path`` and that fit the other wishes."""
        with self._lock:
            every = list(self._entries)
        return [
            entry
            for entry in every
            if path in entry.path
            and service in (None, entry.service)
            and step in ("", entry.step)
            and origin in ("", entry.origin)
        ]


class Logged:
    """An ASGI application around another one that notes each request."""

    def __init__(
        self,
        app: ASGIApp,
        log: RequestLog,
        origin: str,
        watch: Callable[[Entry], None] | None = None,
    ) -> None:
        self._app = app
        self._log = log
        self._origin = origin
        self._watch = watch

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and count what is answered."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        query = scope["query_string"].decode("latin-1")
        entry = Entry(
            self._origin,
            scope["method"],
            scope["path"],
            query,
            {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            time.time(),
            dict(parse_qsl(query, keep_blank_values=True)),
        )
        scope[ENTRY] = entry
        scope[CUT] = partial(_cut, entry, send)
        self._log.add(entry)

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                entry.status = message["status"]
            elif message["type"] == "http.response.body":
                entry.bytes_sent += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, counted)
        except ConnectionCut:
            await scope[CUT]()
        finally:
            entry.ended = time.time()
            if self._watch is not None:
                self._watch(entry)


async def _cut(entry: Entry, send: Send) -> None:
    """End the connection without another byte, as no ASGI message can: by uvicorn's transport."""
    cycle = getattr(send, "__self__", None)
    if cycle is None:
        return
    if entry.status:
        cycle.transport.close()  # what was sent still arrives
    else:
        cycle.transport.abort()
    while not cycle.disconnected:
        await asyncio.sleep(0.01)
