"""What goes wrong in QGIS while a scenario plays: Python errors and critical log messages.

QGIS shows a plugin that cannot be loaded in a dialog and waits. Here nobody answers, so errors are
written down instead, from before the first plugin is loaded (``PYQGIS_STARTUP``).
"""

from __future__ import annotations

import traceback
from typing import Any

import qgis.utils
from qgis.core import Qgis, QgsApplication

SEEN: list[str] = []


def _note(
    kind: Any, value: Any, trace: Any, message: str | None, *_shown: Any, **_how: Any
) -> None:
    text = "".join(traceback.format_exception(kind, value, trace))
    SEEN.append(f"{message}\n{text}" if message else text)


def watch_python() -> None:
    """Note errors of plugins that load and exceptions nobody catches; both end in this function."""
    qgis.utils.showException = _note


def watch_log() -> None:
    """Note critical messages; needs the application."""

    def note(message: str, tag: str, level: Any, *_more: Any) -> None:
        if level == Qgis.MessageLevel.Critical:
            SEEN.append(f"{tag}: {message}")

    log = QgsApplication.messageLog()
    # The plain signal is gone in QGIS 4; its successor came with it.
    received = getattr(log, "messageReceivedWithFormat", None)
    if received is None:
        received = log.messageReceived[str, str, Qgis.MessageLevel]
    received.connect(note)
