"""How a row of the job list is drawn: name, state, progress, facts, and a button for what helps."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPalette,
    QPixmap,
    QTextLayout,
)
from qgis.PyQt.QtWidgets import (
    QApplication,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from ..core.export.record import State
from ..core.host.job import Job
from ..core.host.jobtext import (
    awaits_download,
    is_busy,
    name_text,
    own_progress,
    size_texts,
    started_text,
    state_text,
    took_text,
)
from .icons import symbol
from .jobactions import Action, main_action
from .jobsmodel import JOB

_MARGIN, _GAP, _ICON, _BAR = 6, 4, 16, 5  # pixels
_ISOLATE, _POP = "\u2068", "\u2069"  # what stands between them keeps its own order
_SYMBOLS = {
    State.WAITING: "waiting",
    State.SUBMITTING: "sending",
    State.PACKAGING: "packaging",
    State.READY: "downloading",
    State.DOWNLOADING: "downloading",
    State.PAUSED: "paused",
    State.CHECKING: "checking",
    State.OFFLINE: "offline",
    State.SIGN_IN: "sign-in",
    State.UNKNOWN: "unknown",
    State.DONE: "done",
    State.FAILED: "failed",
    State.EXPIRED: "expired",
    State.CANCELLING: "cancelled",
    State.CANCELLED: "cancelled",
}


def state_symbol(job: Job) -> str:
    """The name of the symbol that stands for the state of a job."""
    if job.state is State.DONE and job.record.result and job.record.result.warnings:
        return "warnings"
    if awaits_download(job.record):
        return "waiting"
    return _SYMBOLS.get(job.state, "working")


@dataclass(frozen=True)
class _Places:
    """Where the pieces of a row lie, mirrored where people read from the right."""

    icon: QRect
    name: QRect
    state: QRect
    bar: QRect
    facts: QRect
    button: QRect


class JobsDelegate(QStyledItemDelegate):
    """Draws every row at the same height.

    ``acted`` carries the :class:`Action` of the button that was clicked, and the id of its job.
    """

    acted = pyqtSignal(object, str)

    def __init__(self, parent: QWidget, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._clock = clock
        self._template = QPushButton(parent)  # never shown: themes style buttons by their widget
        self._template.hide()
        self._pixmaps: dict[tuple[str, int, float], QPixmap] = {}
        self._widths: dict[str, int] = {}
        self._labels = {action: action.label for action in Action}
        self._pressed: tuple[str, Action | None] = ("", None)  # the button that is held down

    def forget_looks(self) -> None:
        """Measure anew, after another font or style was set."""
        self._widths.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """The same height for all rows, as wide as the list."""
        del index
        line = option.fontMetrics.height()
        height = 2 * _MARGIN + max(line, _ICON) + line + 2 * _GAP + self._button_height(line) + _BAR
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one row."""
        job, now = index.data(JOB), self._clock()
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        painter.save()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        action = main_action(job)
        places = self._places(option, action)
        text, faint = _colors(option)
        painter.drawPixmap(places.icon.topLeft(), self._pixmap(painter, state_symbol(job), text))
        self._draw_words(painter, option, places, job, now)
        if (fraction := _fraction(job)) is not None or is_busy(job):
            _draw_bar(painter, places.bar, fraction, _bar_color(option), faint, option.direction)
        if action is not None:
            self._draw_button(painter, option, places.button, action, self._pressed[0] == job.id)
        painter.setPen(_blend(text, option.palette.color(QPalette.ColorRole.Base), 0.15))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> bool:
        """Click the button that was pressed, if it still says the same when it is let go."""
        kinds = QEvent.Type
        if event.type() not in (kinds.MouseButtonPress, kinds.MouseButtonRelease):
            return super().editorEvent(event, model, option, index)
        job_id, action = index.data(JOB).id, main_action(index.data(JOB))
        was_pressed = self._pressed == (job_id, action)
        self._pressed = ("", None)
        option.widget.update(index)
        if not self._is_on_button(event, option, index):
            return super().editorEvent(event, model, option, index)
        if event.type() == kinds.MouseButtonPress:
            self._pressed = (job_id, action)
        elif was_pressed:
            self.acted.emit(action, job_id)
        return True

    def button_rect(self, option: QStyleOptionViewItem, index: QModelIndex) -> QRect:
        """Where the button of a row is; empty when it has none."""
        action = main_action(index.data(JOB))
        return self._places(option, action).button if action else QRect()

    def _is_on_button(
        self, event: QMouseEvent, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        is_left = event.button() == Qt.MouseButton.LeftButton
        return is_left and self.button_rect(option, index).contains(event.pos())

    def _places(self, option: QStyleOptionViewItem, action: Action | None) -> _Places:
        area = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        left, width = area.left(), area.width()
        line = option.fontMetrics.height()
        first = max(line, _ICON)
        button = min(self._button_width(option.fontMetrics, action), width) if action else 0
        second, indent = area.top() + first + _GAP, _ICON + _GAP
        last, height = second + line + _GAP, self._button_height(line)
        bar = last + height + _MARGIN
        pieces = (
            QRect(left, area.top() + (first - _ICON) // 2, _ICON, _ICON),
            QRect(left + indent, area.top(), width - indent, first),
            QRect(left, second, width, line),
            QRect(left, bar, width, _BAR),
            QRect(left, last, width - button - (_GAP if button else 0), height),
            QRect(left + width - button, last, button, height),
        )
        visual = QStyle.visualRect
        return _Places(*(visual(option.direction, option.rect, piece) for piece in pieces))

    def _draw_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        places: _Places,
        job: Job,
        now: float,
    ) -> None:
        text, faint = _colors(option)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(text)
        middle = Qt.TextElideMode.ElideMiddle
        _draw_text(painter, places.name, name_text(job), option.direction, middle)
        painter.setFont(option.font)
        first, rest = _broken(state_text(job, now), painter, places.state.width())
        _draw_text(painter, places.state, first, option.direction)
        if rest:  # words about the state are worth more than the facts
            _draw_text(painter, places.facts, rest, option.direction, top=True)
            return
        painter.setPen(faint)
        told = (*size_texts(job), started_text(job, now), took_text(job, now))
        facts = list(filter(None, told))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            facts = [f"{_ISOLATE}{fact}{_POP}" for fact in facts]
        _draw_text(painter, places.facts, _fitting(facts, painter, places.facts), option.direction)

    def _draw_button(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        action: Action,
        is_pressed: bool,
    ) -> None:
        button = QStyleOptionButton()
        button.initFrom(self._template)
        button.rect, button.text = place, self._labels[action]
        button.direction, button.fontMetrics = option.direction, option.fontMetrics
        held = QStyle.StateFlag.State_Sunken if is_pressed else QStyle.StateFlag.State_Raised
        button.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active | held
        painter.setFont(option.font)
        push = QStyle.ControlElement.CE_PushButton
        self._template.style().drawControl(push, button, painter, self._template)

    def _button_width(self, metrics: QFontMetrics, action: Action) -> int:
        label = self._labels[action]
        if label not in self._widths:
            self._widths[label] = metrics.horizontalAdvance(label) + 4 * _MARGIN
        return self._widths[label]

    def _button_height(self, line: int) -> int:
        return line + _MARGIN + 4

    def _pixmap(self, painter: QPainter, name: str, color: QColor) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        key = (name, color.rgba(), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = symbol(name, color, _ICON, ratio)
        return self._pixmaps[key]


def _fraction(job: Job) -> float | None:
    """How much of the stage is done, where something real can be said."""
    progress = own_progress(job)
    return None if progress is None else progress.fraction


def _colors(option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
    """The colour of words, and a fainter one for what is less important."""
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    roles = QPalette.ColorRole
    ink, paper = (
        (roles.HighlightedText, roles.Highlight) if is_selected else (roles.Text, roles.Base)
    )
    group = _group(option)
    text, ground = option.palette.color(group, ink), option.palette.color(group, paper)
    return text, text if is_selected else _blend(text, ground, 0.7)


def _bar_color(option: QStyleOptionViewItem) -> QColor:
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    roles = QPalette.ColorRole
    role = roles.HighlightedText if is_selected else roles.Highlight
    return option.palette.color(_group(option), role)


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    is_active = bool(option.state & QStyle.StateFlag.State_Active)
    return QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive


def _blend(ink: QColor, paper: QColor, share: float) -> QColor:
    """``ink`` thinned out on ``paper``."""
    pairs = zip((ink.red(), ink.green(), ink.blue()), (paper.red(), paper.green(), paper.blue()))
    return QColor(*(round(one * share + other * (1 - share)) for one, other in pairs))


def _draw_text(
    painter: QPainter,
    place: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    top: bool = False,
) -> None:
    """One line from where reading begins, shortened if it must be (the tool tip has it whole)."""
    begin = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    shown = painter.fontMetrics().elidedText(text, elide, place.width())
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its letters want
    middle = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, begin | middle, shown)


def _broken(text: str, painter: QPainter, width: int) -> tuple[str, str]:
    """What of a text has room in a line, broken between words, and the rest."""
    if painter.fontMetrics().horizontalAdvance(text) <= width:
        return text, ""
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return text[: line.textLength()].rstrip(), text[line.textLength() :]


def _fitting(facts: list[str], painter: QPainter, place: QRect) -> str:
    """As many facts, the first ones first, as have room: half a number says nothing.

    Qt may measure a text wider when it shortens it: what it leaves whole has room.
    """
    shown, right = "", Qt.TextElideMode.ElideRight
    for fact in facts:
        longer = f"{shown} · {fact}" if shown else fact
        if shown and painter.fontMetrics().elidedText(longer, right, place.width()) != longer:
            break
        shown = longer
    return shown


def _draw_bar(
    painter: QPainter,
    place: QRect,
    fraction: float | None,
    color: QColor,
    ink: QColor,
    direction: Qt.LayoutDirection,
) -> None:
    """A bar filled as far as is known; hatched where work goes on and nobody knows how far."""
    painter.setPen(Qt.PenStyle.NoPen)
    groove = QColor(ink)
    groove.setAlphaF(0.25)
    painter.setBrush(groove)
    painter.drawRect(place)
    if fraction is None:
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.drawRect(place)
        return
    filled = QRect(place.topLeft(), QSize(round(place.width() * fraction), place.height()))
    painter.setBrush(color)
    painter.drawRect(QStyle.visualRect(direction, place, filled))
