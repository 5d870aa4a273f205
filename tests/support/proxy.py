"""A proxy on the loopback interface that notes what goes through it, https (CONNECT) included."""

from __future__ import annotations

import base64
import socket
import socketserver
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

_MOST = 1 << 16


class Proxy:
    """``seen`` are the requests that came: method and address, or ``CONNECT`` and host with port.

    With ``login`` (user and password) it wants to know who asks.
    """

    def __init__(self, login: tuple[str, str] | None = None) -> None:
        self.login = login
        self.seen: list[tuple[str, str]] = []
        handler = type("_Handler", (_Handler,), {"proxy": self})
        self._server = _Server(("127.0.0.1", 0), handler)
        self.port = int(self._server.server_address[1])

    def __enter__(self) -> Proxy:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64


class _Handler(socketserver.StreamRequestHandler):
    """One request on each connection, so that none goes by unseen."""

    proxy: Proxy
    timeout = 60

    def handle(self) -> None:
        words = self.rfile.readline(_MOST).decode("latin-1").split()
        if len(words) != 3:
            return
        method, target, _ = words
        lines = list(iter(lambda: self.rfile.readline(_MOST).decode("latin-1").strip(), ""))
        headers = {
            name.strip().lower(): value for name, _, value in (x.partition(": ") for x in lines)
        }
        if self.proxy.login and headers.get("proxy-authorization") != _basic(self.proxy.login):
            self.wfile.write(
                b"HTTP/1.1 407 Proxy Authentication Required\r\nConnection: close\r\n"
                b'Proxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 0\r\n\r\n'
            )
            return
        self.proxy.seen.append((method, target))
        if method == "CONNECT":
            host, _, port = target.rpartition(":")
            with socket.create_connection((host, int(port)), 10) as server:
                self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                back = threading.Thread(target=pipe, args=(server, self.connection), daemon=True)
                back.start()
                pipe(self.connection, server)
                back.join()
            return
        parts = urlsplit(target)
        with socket.create_connection((parts.hostname, parts.port or 80), 10) as server:
            path = parts._replace(scheme="", netloc="").geturl() or "/"
            kept = [x for x in lines if not x.lower().startswith(("proxy-", "connection:"))]
            head = [f"{method} {path} HTTP/1.1", *kept, "Connection: close", "", ""]
            server.sendall("\r\n".join(head).encode("latin-1"))
            server.sendall(self.rfile.read(int(headers.get("content-length", 0))))
            pipe(server, self.connection)


def _basic(login: tuple[str, str]) -> str:
    return f"Basic {base64.b64encode(':'.join(login).encode()).decode()}"


def pipe(source: socket.socket, target: socket.socket) -> None:
    """Pass on what comes, until there is no more."""
    try:
        while data := source.recv(_MOST):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:  # one side has gone
        return


@contextmanager
def proxy_of_qgis(
    port: int, login: tuple[str, str] = ("", ""), unproxied: Sequence[str] = ()
) -> Iterator[None]:
    """QGIS set to a proxy, as its options page does it."""
    values = {
        "proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1",
        "proxyPort": str(port), "proxyUser": login[0], "proxyPassword": login[1],
        "noProxyUrls": list(unproxied),
    }  # fmt: skip
    own = Path(QgsSettings().fileName()).parents[1]
    manager = QgsNetworkAccessManager.instance()
    with tempfile.TemporaryDirectory() as folder:  # other tests may run on the same settings
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        for name, value in values.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        manager.setupDefaultProxyAndCache()
        try:
            yield
        finally:
            QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(own))
            manager.setupDefaultProxyAndCache()
            none = QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
            manager.setFallbackProxyAndExcludes(none, [], [])
