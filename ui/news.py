"""Messages of ended exports, and the layer that goes onto the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsMessageOutput, QgsProject
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, QSizeF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from ..core.errors import Cancelled, TilepackError
from ..core.export.record import State
from ..core.export.request import Request, Result
from ..core.host.job import Job
from ..core.host.jobtext import changed_text
from ..core.host.layers import ShownPackage, cannot_show_text, show
from ..core.host.tasks import Finished
from ..core.host.text import countable, grouped, number_text, sentence, translated
from .jobactions import Action, main_action

if TYPE_CHECKING:
    from ..core.host.manager import ExportManager
    from .jobstab import JobsTab

_SECONDS = 8
_TOGETHER_MS = 5000  # what ends so soon after another becomes one message with it
_Buttons = Sequence[tuple[str, Callable[[], object]]]


@dataclass
class _Group:
    """What ended lately in the same way, and the message that tells of it."""

    told: dict[str, list[str]] = field(default_factory=dict)  # by name: lines to read on request
    item: QgsMessageBarItem | None = None

    @property
    def lines(self) -> list[str]:
        """All of them, each with the name of its export before it."""
        return [f"{name}: {line}" for name, lines in self.told.items() for line in lines]


class News:
    """Listens to the manager; runs on the main thread.

    ``jobs`` is the list of jobs: while it can be seen, only failures and what it does not show are
    told.
    """

    def __init__(self, iface: Any, manager: ExportManager, jobs: JobsTab) -> None:
        self._iface, self._manager, self._jobs = iface, manager, jobs
        self._done, self._failed = _Group(), _Group()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER_MS)
        self._timer.timeout.connect(self._begin_anew)
        manager.ended.connect(self._on_ended)
        manager.shown.connect(self._on_shown)
        manager.resumed.connect(self._on_resumed)

    def close(self) -> None:
        """Stop listening."""
        self._timer.stop()
        self._manager.ended.disconnect(self._on_ended)
        self._manager.shown.disconnect(self._on_shown)
        self._manager.resumed.disconnect(self._on_resumed)

    def _begin_anew(self) -> None:
        self._done, self._failed = _Group(), _Group()

    def _on_ended(self, request: Request, outcome: object, wants_layer: bool) -> None:
        if isinstance(outcome, Cancelled):
            return
        job = next((one for one in self._manager.jobs() if one.record.request is request), None)
        if isinstance(outcome, Finished):
            self._tell_done(outcome, wants_layer, job)
        else:
            self._tell_failed(request, outcome, job)
        self._timer.start()

    def _on_shown(self, shown: object) -> None:
        """A package of the list that was put on the map, or why it was not."""
        if isinstance(shown, TilepackError):
            self._push("Tilepack", sentence(shown), Qgis.MessageLevel.Critical, 0)
        elif isinstance(shown, ShownPackage):
            told, lines = _add_to_map(shown)
            if lines:
                self._push(
                    shown.name,
                    " ".join(filter(None, told)),
                    Qgis.MessageLevel.Warning,
                    0,
                    [(_details(), partial(_show_text, shown.name, lines))],
                )

    def _on_resumed(self, ready: int, running: int) -> None:
        """What an earlier QGIS has left, once after a restart."""
        if self._jobs.is_watched:
            return
        text = QCoreApplication.translate(
            "Tilepack",
            "%n export(s) went on while QGIS was closed: {ready} ready, {running} running.",
            None,
            ready + running,
        )
        text = grouped(text, ready + running).format(
            ready=number_text(ready), running=number_text(running)
        )
        self._push("Tilepack", text, Qgis.MessageLevel.Info, _SECONDS, self._to_jobs())

    def _tell_done(self, finished: Finished, wants_layer: bool, job: Job | None) -> None:
        result, group = finished.result, self._done
        told, lines = _add_to_map(finished.shown) if wants_layer else ([], [])
        is_in_list = not lines  # what became of the style stands nowhere else
        lines = [*map(translated, result.warnings), *lines]
        group.told[result.package.name] = lines
        if self._jobs.is_watched and is_in_list:
            return
        self._take_back(group)
        if len(group.told) > 1:
            text = QCoreApplication.translate(
                "Tilepack", "%n package(s) are ready.", None, len(group.told)
            )
            buttons = self._to_jobs()
        else:
            text = " ".join(filter(None, (_ready_text(result), *told)))
            is_shown = wants_layer or result.changed is not None
            buttons = self._for_package(finished, None if is_shown else job)
        if group.lines:
            show_lines = partial(_show_text, "Tilepack", group.lines)
            buttons = [(_details(), show_lines), *buttons]
        seconds = 0 if group.lines else _SECONDS
        group.item = self._push("Tilepack", text, Qgis.MessageLevel.Success, seconds, buttons)

    def _tell_failed(self, request: Request, error: object, job: Job | None) -> None:
        group = self._failed
        text = sentence(error) if isinstance(error, TilepackError) else str(error)
        details = translated(error.details) if isinstance(error, TilepackError) else ""
        group.told[request.output.name] = [text, details] if details else [text]
        self._take_back(group)
        is_final = job is None or job.state is State.FAILED
        level = Qgis.MessageLevel.Critical if is_final else Qgis.MessageLevel.Warning
        if len(group.told) > 1:
            title = "Tilepack"
            text = QCoreApplication.translate(
                "Tilepack", "%n export(s) have stopped.", None, len(group.told)
            )
            show_lines = partial(_show_text, title, group.lines)
            buttons = [(_details(), show_lines), *self._to_jobs()]
        else:
            title, buttons = request.output.name, self._for_failure(job, group.lines)
        group.item = self._push(title, text, level, 0, buttons)

    def _for_package(self, finished: Finished, job: Job | None) -> _Buttons:
        """*Add to Map* for a package that is not there yet, and *Open Folder*."""
        folder = QUrl.fromLocalFile(str(finished.result.package.parent))
        buttons = [(Action.OPEN_FOLDER.label, partial(QDesktopServices.openUrl, folder))]
        if job is None:
            return buttons
        add = partial(self._manager.add_to_map, job.id)
        return [(Action.ADD_TO_MAP.label, add), *buttons]

    def _for_failure(self, job: Job | None, lines: list[str]) -> _Buttons:
        """*Details*, and what helps."""
        if job is None:
            return [(_details(), partial(_show_text, "Tilepack", lines))]
        buttons = [(_details(), partial(self._jobs.open, job.id))]
        action = main_action(job)
        if action is not None:
            buttons.append((action.label, partial(self._jobs.act, action, job.id)))
        return buttons

    def _to_jobs(self) -> _Buttons:
        return [(QCoreApplication.translate("Tilepack", "Show Jobs"), self._jobs.open)]

    def _take_back(self, group: _Group) -> None:
        """The message of what ended just before, unless a person has closed it already."""
        bar = self._iface.messageBar()
        if group.item is not None and any(item is group.item for item in bar.items()):
            bar.popWidget(group.item)
        group.item = None

    def _push(
        self,
        title: str,
        text: str,
        level: Qgis.MessageLevel,
        seconds: int,
        buttons: _Buttons = (),
    ) -> QgsMessageBarItem:
        """Put a message on the bar; a button does its work and takes the message away."""
        bar = self._iface.messageBar()
        item = bar.createMessage(title, text)
        for label, act in buttons:
            button = QPushButton(label)
            button.clicked.connect(partial(self._act, item, act))
            item.layout().addWidget(button)
        bar.pushWidget(item, level, seconds)
        _show_whole(item)  # only now: QGIS sets the height when it learns the level
        return item

    def _act(self, item: QgsMessageBarItem, act: Callable[[], object], *_: object) -> None:
        act()
        bar = self._iface.messageBar()
        if any(shown is item for shown in bar.items()):
            bar.popWidget(item)


def _ready_text(result: Result) -> str:
    """What is there now, in one sentence."""
    if result.changed is not None:
        return QCoreApplication.translate("Tilepack", "{name}: {state}").format(
            name=result.package.name, state=changed_text(result.changed)
        )
    text = QCoreApplication.translate(
        "Tilepack", "{name} is ready: %n tile(s).", None, countable(result.tiles)
    )
    return grouped(text, result.tiles).format(name=result.package.name)


def _add_to_map(shown: ShownPackage | TilepackError | None) -> tuple[list[str], list[str]]:
    """Make a layer and add it; what to say of it at once, and what is worth reading."""
    if isinstance(shown, TilepackError):
        return [sentence(shown)], [sentence(shown)]
    if shown is None:
        return [], []
    layer, style_news = show(shown)
    if not layer.isValid():
        return [shown.note], [cannot_show_text(shown)]
    QgsProject.instance().addMapLayer(layer)
    return [shown.note, style_news.summary], list(style_news.lines)


def _show_whole(item: QgsMessageBarItem) -> None:
    """Let a message be as high as its words need; QGIS would cut them off below the second line."""
    browser = item.findChild(QTextBrowser)
    if browser is None:
        return

    def fit(size: QSizeF) -> None:
        browser.setFixedHeight(max(ceil(size.height()), item.fontMetrics().lineSpacing()))
        item.setMinimumHeight(browser.height())
        item.updateGeometry()

    browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    browser.document().documentLayout().documentSizeChanged.connect(fit)
    fit(browser.document().size())


def _details() -> str:
    return QCoreApplication.translate("Tilepack", "Details")


def _show_text(title: str, lines: Sequence[str]) -> None:
    """QGIS's own window for long messages; it does not block."""
    output = QgsMessageOutput.createMessageOutput()
    output.setTitle(title)
    output.setMessage("\n".join(lines), QgsMessageOutput.MessageType.MessageText)
    output.showMessage(False)
