"""Messages of ended exports, and the layer that goes onto the map."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import Qgis, QgsMessageOutput, QgsProject
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ..core.errors import Cancelled, TilepackError
from ..core.export.request import Request
from ..core.host.layers import cannot_show_text, show
from ..core.host.tasks import ExportManager, Finished
from ..core.host.text import sentence, translated

_SECONDS = 8


class News:
    """Listens to the manager; runs on the main thread."""

    def __init__(self, iface: Any, manager: ExportManager) -> None:
        self._iface, self._manager = iface, manager
        manager.ended.connect(self._on_ended)

    def close(self) -> None:
        """Stop listening."""
        self._manager.ended.disconnect(self._on_ended)

    def _on_ended(self, request: Request, outcome: object, wants_layer: bool) -> None:
        if isinstance(outcome, Finished):
            self._done(outcome, wants_layer)
        elif not isinstance(outcome, Cancelled):
            self._failed(request, outcome)

    def _done(self, finished: Finished, wants_layer: bool) -> None:
        warnings = [translated(warning) for warning in finished.result.warnings]
        told = [finished.shown.note] if wants_layer else []
        if wants_layer:
            layer, style_news = show(finished.shown)
            warnings += style_news.lines
            if layer.isValid():
                QgsProject.instance().addMapLayer(layer)
                told.append(style_news.summary)
            else:
                warnings.append(cannot_show_text())
        text = QCoreApplication.translate(
            "Tilepack", "{name} is ready: %n tile(s).", None, finished.result.tiles
        ).format(name=finished.result.package.name)
        bar = self._iface.messageBar()
        item = bar.createMessage("Tilepack", " ".join(filter(None, (text, *told))))
        if warnings:
            text = QCoreApplication.translate("Tilepack", "Details")
            _add_button(item, text, partial(_show_text, finished.result.package.name, warnings))
        folder = QUrl.fromLocalFile(str(finished.result.package.parent))
        text = QCoreApplication.translate("Tilepack", "Open Folder")
        _add_button(item, text, partial(QDesktopServices.openUrl, folder))
        bar.pushWidget(item, Qgis.MessageLevel.Success, 0 if warnings else _SECONDS)

    def _failed(self, request: Request, error: object) -> None:
        text = sentence(error) if isinstance(error, TilepackError) else str(error)
        details = error.details if isinstance(error, TilepackError) else ""
        title = request.output.name
        words = (text, details) if details else (text,)
        self._iface.messageBar().pushMessage(title, *words, Qgis.MessageLevel.Critical, 0)


def _add_button(item: QgsMessageBarItem, text: str, act: Callable[[], object]) -> None:
    button = QPushButton(text)
    button.clicked.connect(lambda: act())
    item.layout().addWidget(button)


def _show_text(title: str, lines: list[str]) -> None:
    """QGIS's own window for long messages; it does not block."""
    output = QgsMessageOutput.createMessageOutput()
    output.setTitle(title)
    output.setMessage("\n".join(lines), QgsMessageOutput.MessageType.MessageText)
    output.showMessage(False)
