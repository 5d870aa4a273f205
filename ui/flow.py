"""Widgets in lines, like words: what has no room in one line begins the next."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

_SPACING = 4  # pixels between widgets, and between lines
_NO_DIRECTION = getattr(Qt, "Orientations", Qt.Orientation)(0)  # the former in Qt 5 only


class Flow(QLayout):
    """As narrow as its widest widget, whatever the language; as high as the lines it needs.

    Widgets stand where reading begins; those ``at_end`` where a line ends.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._at_end: set[QWidget] = set()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_SPACING)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)

    def add(self, widget: QWidget, *, at_end: bool = False) -> None:
        """Put a widget behind the others."""
        if at_end:
            self._at_end.add(widget)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt."""
        self._items.append(item)

    def count(self) -> int:
        """The number of widgets, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or ``None``."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """More room than it needs is of no use to it."""
        return _NO_DIRECTION

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + self.spacing() * max(len(lines) - 1, 0)

    def minimumSize(self) -> QSize:
        """That of the largest widget."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return size

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        return QSize(self._width(shown), _height(shown))

    def setGeometry(self, place: QRect) -> None:
        """Give every widget its place, mirrored where people read from the right."""
        super().setGeometry(place)
        top, direction = place.top(), self.parentWidget().layoutDirection()
        for line in self._lines(place.width()):
            left, height = place.left(), _height(line)
            is_pushed = False
            for item in line:
                if item.widget() in self._at_end and not is_pushed:
                    is_pushed = True
                    left += place.width() - self._width(line)
                size = item.sizeHint()
                corner = QPoint(left, top + (height - size.height()) // 2)
                item.setGeometry(QStyle.visualRect(direction, place, QRect(corner, size)))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _width(self, line: list[QLayoutItem]) -> int:
        between = self.spacing() * max(len(line) - 1, 0)
        return sum(item.sizeHint().width() for item in line) + between

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._shown():
            if lines and self._width([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
