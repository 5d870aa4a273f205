"""Words on labels and buttons: broken where there is no room, in their own order of reading."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QLabel, QRadioButton

from ..core.host.text import in_place

_BREAKS = QCheckBox, QRadioButton  # others with a property of that name
_LONGEST = 30  # letters that may be needed in one line
_LONG = re.compile(rf"[^\s/-]{{{_LONGEST + 1},}}")  # behind the others, lines break anyway
_PIECE = re.compile(rf"(.{{1,{_LONGEST}}}(?:[_.,=&]|$)|.{{{_LONGEST}}})")
_MAY_BREAK = "\u200b"
_CHANGES = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange)


def align(label: QLabel) -> None:
    """Let a label begin where one reads from, also where its words are of another language.

    No word in it makes its form wider: see :func:`breakable`.
    """
    if label.wordWrap():
        label.setMinimumWidth(1)
    flags = Qt.AlignmentFlag
    is_mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if is_mirrored and label.alignment() & flags.AlignLeft:
        vertical = label.alignment() & flags.AlignVertical_Mask
        label.setAlignment(flags.AlignRight | flags.AlignAbsolute | vertical)


def breakable(text: str) -> str:
    """A text whose long names of files can be broken: they are people's own, of any length."""
    return _LONG.sub(lambda long: _MAY_BREAK.join(_PIECE.findall(long.group())), text)


def write_on(button: QAbstractButton, text: str) -> None:
    """Put words on a button, in their own order; those of a choice in as many lines as needed.

    A label finds out from which side its text is read. A button takes the side of the window, and
    would put the full stop of an English text to the left in an Arabic QGIS.
    """
    if not (isinstance(button, _BREAKS) or button.property("breaks")):
        button.setText(in_place(text))
        return
    lines = button.findChild(_Lines, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (lines or _Lines(button)).write(text)


class _Lines(QObject):
    """Breaks the words on a button anew whenever its width is another; Qt never breaks them."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button, self._text = button, ""
        button.setMinimumWidth(1)  # the words give way, not the form
        button.installEventFilter(self)

    def write(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self._button.setText(in_place(text))
        self._fit()

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        """Another width, or another font."""
        if event.type() in _CHANGES:
            self._fit()
        return bool(super().eventFilter(button, event))

    def _fit(self) -> None:
        button = self._button
        metrics, shown = button.fontMetrics(), button.text()
        beside = button.sizeHint().width() - metrics.size(_MNEMONICS, shown).width()
        room = button.width() - beside
        whole = in_place(self._text)
        fits = metrics.size(_MNEMONICS, whole).width() <= room
        text = whole if fits else "\n".join(map(in_place, _broken(self._text, button, room)))
        if text != shown:
            button.setText(text)


_MNEMONICS = int(getattr(Qt.TextFlag.TextShowMnemonic, "value", Qt.TextFlag.TextShowMnemonic))


def _broken(text: str, button: QAbstractButton, width: int) -> list[str]:
    """The lines of a text, each with room in ``width`` as far as words can be broken."""
    layout, lines = QTextLayout(text, button.font()), []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines
