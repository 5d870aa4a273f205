"""Https before a service: certificates of an authority of one's own, and a server that ends TLS."""

from __future__ import annotations

import shutil
import socket
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate

from .proxy import pipe

_NAMES = "subjectAltName=IP:127.0.0.1,DNS:localhost"


class Authority:
    """A certificate authority of this test alone; all files are PEM."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("openssl") is None:
            pytest.skip("the command openssl is not here")
        self._folder = folder
        self.certificate = folder / "authority.pem"
        self._key = folder / "authority.key"
        self._openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            "-subj", "/CN=Tilepack Test Authority", "-keyout", str(self._key),
            "-out", str(self.certificate), "-addext", "keyUsage=critical,keyCertSign,cRLSign",
        )  # fmt: skip

    def issue(self, name: str, usage: str) -> tuple[Path, Path]:
        """A certificate for ``serverAuth`` (of this machine) or ``clientAuth``, and its key."""
        certificate, key, wish = (self._folder / f"{name}.{kind}" for kind in ("pem", "key", "csr"))
        extensions = self._folder / f"{name}.ext"
        extensions.write_text(f"{_NAMES}\nextendedKeyUsage={usage}\nbasicConstraints=CA:FALSE\n")
        self._openssl(
            "req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}",
            "-keyout", str(key), "-out", str(wish),
        )  # fmt: skip
        self._openssl(
            "x509", "-req", "-in", str(wish), "-CA", str(self.certificate), "-CAkey",
            str(self._key), "-CAcreateserial", "-days", "2", "-extfile", str(extensions),
            "-out", str(certificate),
        )  # fmt: skip
        return certificate, key

    @contextmanager
    def trusted_by_qgis(self) -> Iterator[None]:
        """While it lasts, QGIS trusts what the authority has signed."""
        manager = QgsApplication.authManager()
        certificate = QSslCertificate(self.certificate.read_bytes())
        assert manager.storeCertAuthority(certificate)
        _read_anew()
        try:
            yield
        finally:
            assert manager.removeCertAuthority(certificate)
            _read_anew()

    def _openssl(self, *words: str) -> None:
        subprocess.run(["openssl", *words], check=True, capture_output=True)  # noqa: S603, S607


def _read_anew() -> None:
    manager = QgsApplication.authManager()
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()


@contextmanager
def tls_before(port: int, server: tuple[Path, Path], clients: Path | None = None) -> Iterator[int]:
    """A port that speaks TLS for another port of this machine.

    ``server`` are certificate and key. With ``clients`` (an authority) it wants a certificate of
    whoever connects.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*server)
    if clients is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients)

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            try:
                outer = context.wrap_socket(self.request, server_side=True)
            except OSError:  # the other side does not like the certificate, or has none
                return
            with outer, socket.create_connection(("127.0.0.1", port), 10) as inner:
                back = threading.Thread(target=pipe, args=(inner, outer), daemon=True)
                back.start()
                pipe(outer, inner)
                back.join()

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield int(running.server_address[1])
        finally:
            running.shutdown()
