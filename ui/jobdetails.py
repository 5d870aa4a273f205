"""The details of one export: what was asked, what came of it, and what can be done."""

from __future__ import annotations

import time
from html import escape
from typing import Callable

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..core.host.job import Job
from ..core.host.jobfacts import Extent, Fact, facts
from ..core.host.jobtext import name_text, state_text
from .flow import Flow
from .forms import form_class
from .icons import symbol_icon
from .jobactions import Action, actions, main_action
from .words import breakable, write_on

_SYMBOLS = {
    Action.CANCEL: "cancel",
    Action.RETRY: "retry",
    Action.OPEN_FOLDER: "folder",
    Action.CHANGE: "change",
    Action.UPDATE: "working",
    Action.REMOVE: "remove",
    Action.DELETE: "delete",
}


class JobDetails(QWidget, form_class("jobdetails")):
    """``acted`` carries the :class:`Action` and the id of the job shown."""

    acted = pyqtSignal(object, str)
    zoom_wished = pyqtSignal(str)
    report_wished = pyqtSignal(str)

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._clock = clock
        self._job: Job | None = None
        self._html = ""
        bold = self.nameLabel.font()
        bold.setBold(True)
        self.nameLabel.setFont(bold)
        self._buttons: dict[Action, QToolButton] = {
            Action.CANCEL: self.cancelButton,
            Action.RETRY: self.retryButton,
            Action.OPEN_FOLDER: self.folderButton,
            Action.CHANGE: self.changeButton,
            Action.UPDATE: self.updateButton,
            Action.REMOVE: self.removeButton,
            Action.DELETE: self.deleteButton,
        }
        self._arrange()
        for action, button in self._buttons.items():
            button.setAccessibleName(action.label)
            button.setToolTip(
                action.hint if action.hint == action.label else f"{action.label}\n{action.hint}"
            )
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _, action=action: self._act(action))
        self.mainButton.clicked.connect(self._on_main)
        self.zoomButton.clicked.connect(lambda: self._job and self.zoom_wished.emit(self._job.id))
        self.copyButton.clicked.connect(lambda: self._job and self.report_wished.emit(self._job.id))

    def _arrange(self) -> None:
        """Lines of buttons, as many as the words of the language need."""
        row = Flow(self.actionsBox)
        row.add(self.mainButton)
        for action, button in self._buttons.items():
            if action is Action.REMOVE:
                row.add(self.harmfulGap, at_end=True)
            row.add(button, at_end=True)
        more = Flow(self.moreBox)
        more.add(self.zoomButton)
        more.add(self.copyButton)

    @property
    def job_id(self) -> str:
        """The job shown, or ""."""
        return self._job.id if self._job else ""

    def show_job(self, job: Job | None, extent: Extent = None) -> None:
        """Show another job, or the same in another state; nothing hides the pane."""
        is_another = job is None or job.id != self.job_id
        self._job = job
        self.setVisible(job is not None)
        if job is None:
            return
        self.nameLabel.setText(breakable(name_text(job)))
        self.zoomButton.setEnabled(extent is not None)
        self._show_actions(job)
        self._show_facts(facts(job, extent, self._clock()), is_another)
        self.tick()

    def tick(self) -> None:
        """Show the state as it is now."""
        if self._job is not None:
            self.stateLabel.setText(breakable(state_text(self._job, self._clock())))
            self._fit_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the state takes another height."""
        super().resizeEvent(event)
        self._fit_state()

    def _fit_state(self) -> None:
        """Keep room for all lines of the state: what the splitter leaves may be too little."""
        label = self.stateLabel
        label.setMinimumHeight(0)  # it is never measured smaller than this
        label.setMinimumHeight(max(label.heightForWidth(label.width()), 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the symbols once the theme has reached the widgets."""
        super().showEvent(event)
        self._draw_symbols()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the symbols in the colours of another theme."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "_buttons"):
            self._draw_symbols()

    def _draw_symbols(self) -> None:
        self.stateLabel.ensurePolished()  # themes give labels the colour that can be read
        palette, role = self.stateLabel.palette(), QPalette.ColorRole.WindowText
        faint = palette.color(QPalette.ColorGroup.Disabled, role)
        for action, button in self._buttons.items():
            button.setIcon(symbol_icon(_SYMBOLS[action], palette.color(role), faint))

    def _show_actions(self, job: Job) -> None:
        main = main_action(job)
        self.mainButton.setVisible(main is not None)
        if main is not None:
            write_on(self.mainButton, main.label)
            self.mainButton.setToolTip(main.hint if main.hint != main.label else "")
        others = {action for group in actions(job) for action in group} - {main}
        for action, button in self._buttons.items():
            button.setVisible(action in others)

    def _show_facts(self, told: list[Fact], is_another: bool) -> None:
        """Replace the text only when it changed: a person may be reading or selecting."""
        html = _html(told)
        if html == self._html:
            return
        self._html = html
        bar = self.factsView.verticalScrollBar()
        place = 0 if is_another else bar.value()
        self.factsView.setHtml(html)
        bar.setValue(place)

    def _on_main(self) -> None:
        main = main_action(self._job) if self._job else None
        if main is not None:
            self._act(main)

    def _act(self, action: Action) -> None:
        if self._job is not None:
            self.acted.emit(action, self._job.id)


def _html(told: list[Fact]) -> str:
    """A name over its lines: readable at any width, in both directions of reading."""
    pieces = []
    for fact in told:
        lines = "<br>".join(escape(line) for line in fact.lines)
        pieces.append(f'<p style="margin: 0 0 6px 0"><b>{escape(fact.name)}</b><br>{lines}</p>')
    return "".join(pieces)
