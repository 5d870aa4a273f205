"""The list of jobs: one column of drawn rows, and the keys that act on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView

from .jobactions import Action, main_action, pause_action, remove_action
from .jobsdelegate import JobsDelegate
from .jobsmodel import JOB

_KEYS = Qt.Key
_FOR_ACTION = {
    _KEYS.Key_Return: main_action,
    _KEYS.Key_Enter: main_action,
    _KEYS.Key_Space: pause_action,
    _KEYS.Key_Delete: remove_action,
}


class JobsView(QListView):
    """Shows jobs; ``act`` is called with an action and the job that a key or a click means.

    ``menu_wished`` carries the row of a context menu and where on the screen it shall open.
    """

    menu_wished = pyqtSignal(QModelIndex, QPoint)

    def __init__(self, delegate: JobsDelegate, act: Callable[[Action, str], None]) -> None:
        super().__init__()
        self.setObjectName("jobsView")
        self._act = act
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("Tilepack", "Jobs"))
        self.setAccessibleDescription(
            QCoreApplication.translate(
                "Tilepack",
                "Enter does what the button of the job says, Space pauses or continues, Delete "
                "cancels or removes, F5 asks the servers now.",
            )
        )
        delegate.acted.connect(act)

    def rows_in_sight(self) -> range:
        """The rows that can be seen now."""
        area = self.viewport().rect()
        first, last = self.indexAt(area.topLeft()), self.indexAt(area.bottomLeft())
        if not first.isValid():
            return range(0)
        end = last.row() + 1 if last.isValid() else self.model().rowCount()
        return range(first.row(), end)

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Redraw what changed; ``QListView`` would lay out all rows anew, which have one height."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that keys will act on, so that it can be seen which one that is."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the shortcuts of QGIS."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _FOR_ACTION:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current job."""
        find = _FOR_ACTION.get(event.key())
        if find is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        index = self.currentIndex()
        if index.isValid() and (action := find(index.data(JOB))) is not None:
            self._act(action, index.data(JOB).id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row under the pointer; by keyboard, of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, place = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            self.menu_wished.emit(index, place)
