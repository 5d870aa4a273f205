"""Sending files: with byte ranges and ETags, and as badly as a test wishes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from starlette.responses import FileResponse
from starlette.types import Message, Receive, Scope, Send

from .faults import ConnectionCut, Downloads

_CHUNK = 1 << 18
_SLOW_CHUNK = 1 << 14


class Download(FileResponse):
    """A file, sent the way ``downloads`` says."""

    chunk_size = _CHUNK

    def __init__(self, path: Path, downloads: Downloads, headers: dict[str, str]) -> None:
        if downloads.etag is not None:
            headers = {**headers, "etag": downloads.etag}
        super().__init__(path, headers=headers, media_type="application/octet-stream")
        self._downloads = downloads
        if downloads.bytes_per_second:
            self.chunk_size = _SLOW_CHUNK
        if downloads.ignore_range:
            del self.headers["accept-ranges"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if self._downloads.ignore_range:
            kept = [(name, value) for name, value in scope["headers"] if name != b"range"]
            scope = {**scope, "headers": kept}
        await super().__call__(scope, receive, _Sender(send, self._downloads).send)


class _Sender:
    """Passes on what is sent: less, slower or without its length."""

    def __init__(self, send: Send, downloads: Downloads) -> None:
        self._send = send
        self._downloads = downloads
        self._left = downloads.cut_after
        if self._left is not None and downloads.cut_times is not None:
            downloads.cut_times -= 1
            if downloads.cut_times < 0:
                self._left = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and self._downloads.no_length:
            headers = [(n, v) for n, v in message["headers"] if n != b"content-length"]
            message = {**message, "headers": headers}
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        body = message.get("body", b"")
        if self._left is not None and len(body) >= self._left:
            await self._send({**message, "body": body[: self._left], "more_body": True})
            raise ConnectionCut
        if self._left is not None:
            self._left -= len(body)
        if self._downloads.bytes_per_second:
            await asyncio.sleep(len(body) / self._downloads.bytes_per_second)
        await self._send(message)
