"""Short things to do off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject

from .closing import Closing
from .tasks import Errand, let_go


class Errands(QObject):
    """Holds the tasks of errands until they end, because QGIS drops a task that nobody holds."""

    def __init__(self, closing: Closing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closing = closing
        self.tasks: list[Errand] = []

    def send_out(
        self, errand: Callable[[], object], deliver: Callable[[object], None] | None = None
    ) -> None:
        """Do something short off the main thread; ``deliver`` gets what it gave, on it.

        What nobody waits for is a note, which is made also when QGIS closes meanwhile.
        """
        title = QCoreApplication.translate("Tilepack", "Reading job records")
        task = Errand(title, errand, must_be_done=deliver is None)
        if deliver is not None:
            task.done.connect(deliver)
        self.tasks.append(task)
        ended = partial(self._on_ended, task, errand, deliver)
        task.taskCompleted.connect(ended)
        task.taskTerminated.connect(ended)
        let_go(task, partial(QgsApplication.taskManager().addTask, task))

    def forget(self) -> None:
        """Hear no more of those that are still on their way."""
        self.tasks.clear()

    def _on_ended(
        self,
        task: Errand,
        errand: Callable[[], object],
        deliver: Callable[[object], None] | None,
    ) -> None:
        if task not in self.tasks:
            return
        self.tasks.remove(task)
        if not (task.has_begun or task.was_cancelled or self._closing.is_on):
            self.send_out(errand, deliver)
