"""What is sent with a request, and a reply of Qt as the body that ``requests`` reads."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from email.message import Message
from types import SimpleNamespace
from typing import Any

import requests
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QIODevice, QTimer
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from ..arcgis.client import NotConnected
from ..export.request import Stop

READ_BUFFER = 1 << 22  # of less the thread that receives too often waits for the one that writes
_STOP_CHECK_MS = 50
_PROXY_LOGIN = 407  # answered by Qt, which knows the log-in of the proxy or does not


class SentOnce(QIODevice):
    """A body that Qt cannot send again.

    Where a connection ends without an answer Qt repeats the request by itself, up to three times;
    a server that had taken the first one would have as many jobs. With this body the request fails
    instead, and nobody submits again but the person. (Of a ``QBuffer`` Qt takes the bytes and never
    asks.)
    """

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content, self._read = content, 0
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    @property
    def sent(self) -> int:
        """The bytes that Qt has taken so far."""
        return self._read

    def size(self) -> int:
        """All of it, in bytes."""
        return len(self._content)

    def readData(self, most: int) -> bytes:
        """The next bytes."""
        chunk = self._content[self._read : self._read + most]
        self._read += len(chunk)
        return chunk

    def writeData(self, _: bytes) -> int:
        """Nothing is written to it."""
        return -1

    def reset(self) -> bool:
        """No."""
        return False


class ReplyBody:
    """A reply as the file-like ``raw`` of a response: ``read`` waits until there is something."""

    def __init__(
        self,
        reply: QNetworkReply,
        request: requests.PreparedRequest,
        content: SentOnce | None,
        stop: Stop | None,
        silence: float,
    ) -> None:
        self._reply, self._request, self._content = reply, request, content
        self._stop, self._silence = stop, silence
        self._fault: requests.RequestException | None = None
        reply.setReadBufferSize(READ_BUFFER)

    def wait_for_headers(self) -> None:
        """Wait until the status is known, or raise."""
        self._spin_until(lambda: self._status() not in (None, _PROXY_LOGIN))
        if self._status() in (None, _PROXY_LOGIN):
            self._raise_fault()

    def response(self, adapter: BaseAdapter) -> requests.Response:
        """The answer, its body still to be read."""
        answer = requests.Response()
        answer.status_code = int(self._status())
        answer.reason = str(
            self._reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""
        )
        answer.headers = CaseInsensitiveDict(
            (bytes(name).decode("latin-1"), bytes(value).decode("latin-1"))
            for name, value in self._reply.rawHeaderPairs()
        )
        answer.encoding = requests.utils.get_encoding_from_headers(answer.headers)
        answer.url, answer.request, answer.raw = self._request.url, self._request, self
        self._original_response = SimpleNamespace(msg=_cookies(answer.headers))
        answer.connection = adapter
        return answer

    def read(self, amount: int = -1, **_: Any) -> bytes:
        """Up to ``amount`` bytes; empty at the end.

        Raises:
            requests.ConnectionError: the body broke off.
        """
        if self._reply is None:
            return b""
        self._spin_until(lambda: self._reply.bytesAvailable() > 0)
        wanted = amount if amount > 0 else READ_BUFFER
        data = b"" if self._fault else bytes(self._reply.read(wanted) or b"")
        if not data:
            if not self._is_complete():
                self._raise_fault()
            self.close()
        return data

    def close(self) -> None:
        """Give the connection back; an unfinished answer is aborted."""
        reply, self._reply, self._content = self._reply, None, None
        if reply is not None:
            if not reply.isFinished():
                reply.abort()
            sip.delete(reply)

    release_conn = close

    def _status(self) -> int | None:
        return self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)

    def _is_complete(self) -> bool:
        """Whether the answer ended as it should; the body of an HTTP error is a whole answer."""
        no_error = self._reply.error() == QNetworkReply.NetworkError.NoError
        return self._fault is None and (no_error or int(self._status() or 0) >= 400)

    def _spin_until(self, ready: Callable[[], bool]) -> None:
        """Turn this thread's event loop until ``ready()``, the end, a stop, or a long silence."""
        loop, alarm = QEventLoop(), QTimer()
        alarm.start(_STOP_CHECK_MS)  # nothing is connected: it wakes the loop
        flag = QEventLoop.ProcessEventsFlag
        heard, seen = time.monotonic(), self._progress()
        while not (ready() or self._reply.isFinished()):
            loop.processEvents(flag.AllEvents | flag.WaitForMoreEvents)
            now = self._progress()
            if now != seen:
                heard, seen = time.monotonic(), now
            if self._stop is not None and self._stop.is_set():
                self._break_off(requests.ConnectionError("stopped", request=self._request))
            elif time.monotonic() - heard > self._silence:
                self._break_off(requests.Timeout("no byte came in time", request=self._request))

    def _progress(self) -> tuple[Any, ...]:
        """What changes when the other side takes or gives something."""
        sent = self._content.sent if self._content is not None else 0
        return self._status(), self._reply.bytesAvailable(), sent

    def _break_off(self, fault: requests.RequestException) -> None:
        self._fault = fault
        self._reply.abort()

    def _goes_through_a_proxy(self) -> bool:
        """Whether what cannot be reached is a proxy; for http Qt does not tell."""
        query = QNetworkProxyQuery(self._reply.url())
        proxies = self._reply.manager().proxyFactory().queryProxy(query)
        direct = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
        return any(proxy.type() not in direct for proxy in proxies)

    def _raise_fault(self) -> None:
        """Raise what Qt reported as the error that ``requests`` has for it."""
        if self._fault is None:
            text, error = self._reply.errorString(), self._reply.error()
            kind = _KINDS.get(error, requests.ConnectionError)
            if kind is NotConnected and self._goes_through_a_proxy():
                kind = requests.exceptions.ProxyError
            self._fault = kind(text, request=self._request)
        fault = self._fault
        self.close()
        raise fault


_KINDS = {
    QNetworkReply.NetworkError.ConnectionRefusedError: NotConnected,
    QNetworkReply.NetworkError.HostNotFoundError: NotConnected,
    QNetworkReply.NetworkError.SslHandshakeFailedError: requests.exceptions.SSLError,
    QNetworkReply.NetworkError.TimeoutError: requests.Timeout,
    QNetworkReply.NetworkError.OperationCanceledError: requests.Timeout,
    QNetworkReply.NetworkError.ProxyConnectionRefusedError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyConnectionClosedError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyNotFoundError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyTimeoutError: requests.exceptions.ProxyError,
    QNetworkReply.NetworkError.ProxyAuthenticationRequiredError: requests.exceptions.ProxyError,
}


def _cookies(headers: Mapping[str, str]) -> Message:
    """What an answer sets, a header each, as ``requests`` looks for it; Qt joins them by lines."""
    message = Message()
    for cookie in headers.get("Set-Cookie", "").splitlines():
        message["Set-Cookie"] = cookie
    return message
