"""Whether QGIS closes, which it does not say: it cancels all tasks, and may then stay."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication

_CHECK_MS = 1500  # after QGIS cancelled everything: whether it really closes


class Closing(QObject):
    """While it ``is_on`` nothing is begun, and what ends was not given up by anybody.

    ``stayed`` tells that QGIS was asked to close and did not.
    """

    stayed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self._is_certain = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self._look)

    def suspect(self) -> None:
        """QGIS has cancelled everything: it asks about an unsaved project next, if there is one."""
        self.is_on = True
        if not self._is_certain:
            self._timer.start()

    def begin(self) -> None:
        """The plugin is unloaded: there is no way back."""
        self.is_on = self._is_certain = True
        self._timer.stop()

    def _look(self) -> None:
        """QGIS asked about an unsaved project, and the person chose to stay."""
        if QCoreApplication.closingDown():
            return
        if QGuiApplication.modalWindow() is not None:
            self._timer.start()
            return
        self.is_on = False
        self.stayed.emit()
