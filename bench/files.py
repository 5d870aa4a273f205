"""A server for large files that is never what one waits for: the kernel sends them (sendfile).

``python -m tilepack.bench.files FOLDER`` serves the folder on a free port of the loopback
interface, prints the port, and ends with its standard input.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a folder, served by another process until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tilepack.bench.files", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.communicate(timeout=10)


class _Files(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path

    def do_GET(self) -> None:
        """The whole file; nothing here is ever resumed."""
        path = self.folder / Path(self.path).name
        with path.open("rb") as file:
            self.send_response(200)
            self.send_header("Content-Type", "application/octet-stream")
            self.send_header("Content-Length", str(path.stat().st_size))
            self.send_header("ETag", f'"{path.name}"')
            self.end_headers()
            with contextlib.suppress(ConnectionError):
                self.connection.sendfile(file)

    def log_message(self, *_: object) -> None:
        """Nothing is told of requests."""


def main(folder: Path) -> None:
    """Serve until nobody holds the standard input any more."""
    handler = type("Files", (_Files,), {"folder": folder})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(server.server_port, flush=True)
        sys.stdin.read()
        server.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
