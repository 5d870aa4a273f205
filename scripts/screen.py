"""A virtual screen with a window manager, for machines that have none."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .places import Missing, program

SIZE = "1440x900x24"


@contextlib.contextmanager
def virtual_screen(size: str = SIZE) -> Iterator[str]:
    """Run an X server and Openbox; gives the value for ``DISPLAY``. Both end with the block.

    The server chooses a free number itself and tells it once it is ready to serve, so several
    screens can be open at a time.
    """
    ready, told = os.pipe()
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(
            [
                *(program("Xvfb"), "-displayfd", str(told)),
                *("-screen", "0", size, "-nolisten", "tcp", "-noreset"),
            ],
            pass_fds=[told],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        os.close(told)
        with ended(server):
            with os.fdopen(ready) as pipe:
                number = pipe.readline().strip()
            if not number:
                log.seek(0)
                raise Missing(f"Xvfb did not start: {log.read().decode(errors='replace').strip()}")
            display = f":{number}"
            manager = subprocess.Popen(
                [program("openbox"), "--sm-disable"],
                env={**os.environ, "DISPLAY": display},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
            with ended(manager):
                yield display


@contextlib.contextmanager
def ended(process: subprocess.Popen[bytes], patience: float = 5) -> Iterator[None]:
    """End ``process`` with the block: kindly first, for good after ``patience`` seconds."""
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def has_screen() -> bool:
    """Whether this machine shows windows to a person now."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def photograph(display: str, picture: Path) -> None:
    """Write what the screen shows to ``picture`` (PNG), whatever stands on it."""
    subprocess.run(
        [sys.executable, "-c", _PHOTOGRAPH, str(picture)],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        stdin=subprocess.DEVNULL,
        timeout=30,
        check=False,  # it only helps to understand a fault that is reported anyway
    )


# In a process of its own: a Qt application is bound to the display it started on.
_PHOTOGRAPH = """\
import sys
from qgis.PyQt.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
