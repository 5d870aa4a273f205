"""One line on the export that was started last, below the button that started it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QLabel

from ..core.export.request import Request
from ..core.host.jobtext import state_text
from .forms import tell
from .words import align

if TYPE_CHECKING:
    from ..core.host.manager import ExportManager


class RunningLine(QLabel):
    """Follows one export; a newer one takes its place. The list of jobs has all of them."""

    def __init__(self, manager: ExportManager) -> None:
        super().__init__()
        self.setObjectName("stateLabel")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        align(self)
        self._manager = manager
        self._output: Path | None = None
        manager.changed.connect(self._on_changed)
        tell(self, "")

    def close_connections(self) -> None:
        """Stop listening."""
        self._manager.changed.disconnect(self._on_changed)

    def follow(self, request: Request) -> None:
        """Tell of this export from now on."""
        self._output = request.output
        text = QCoreApplication.translate("Tilepack", "{name}: started").format(
            name=request.output.name
        )
        tell(self, text)

    def _on_changed(self, job_id: str) -> None:
        if self._output is None:
            return
        job = self._manager.job(job_id)
        if job.record.request.output == self._output:
            text = QCoreApplication.translate("Tilepack", "{name}: {state}")
            tell(self, text.format(name=self._output.name, state=state_text(job, time.time())))
