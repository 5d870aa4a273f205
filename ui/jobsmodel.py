"""The job list as a model, and the order and choice in which it is shown."""

from __future__ import annotations

import time
from typing import Any, Callable

from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)

from ..core.host.job import Job
from ..core.host.jobtext import (
    counts_seconds,
    name_text,
    service_text,
    spoken,
    standing,
    state_text,
)
from ..core.host.manager import ExportManager
from .jobactions import main_action

JOB = Qt.ItemDataRole.UserRole


class _Row:
    """A job, where it stands in the list, and what the filter looks at (made when needed)."""

    __slots__ = ("_words", "job", "key", "runs")

    def __init__(self, job: Job) -> None:
        self.job = job
        self.runs = job.is_running and not job.state.needs_person
        self.key = (not job.is_running, -job.record.created, job.id)
        self._words: str | None = None

    @property
    def words(self) -> str:
        if self._words is None:
            job = self.job
            words = (name_text(job), service_text(job), standing(job.record))
            self._words = "\n".join(words).casefold()
        return self._words


class JobsModel(QAbstractListModel):
    """One row for each export of a manager, in the order in which they came.

    ``running_changed`` carries how many go on by themselves, whenever that is another number.
    """

    running_changed = pyqtSignal(int)

    def __init__(
        self,
        manager: ExportManager,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._manager, self._clock = manager, clock
        self._rows: list[_Row] = []
        self._places: dict[str, int] = {}
        self._running = 0
        self._load()
        manager.loaded.connect(self._load)
        manager.added.connect(self._on_changed)
        manager.changed.connect(self._on_changed)
        manager.removed.connect(self._on_removed)

    def close(self) -> None:
        """Stop listening to the manager."""
        self._manager.loaded.disconnect(self._load)
        self._manager.added.disconnect(self._on_changed)
        self._manager.changed.disconnect(self._on_changed)
        self._manager.removed.disconnect(self._on_removed)

    @property
    def running(self) -> int:
        """How many exports go on by themselves."""
        return self._running

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 # as Qt has it
        """The number of jobs; they have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The job itself, its name, or one sentence about it."""
        if not index.isValid():
            return None
        job = self._rows[index.row()].job
        if role == JOB:
            return job
        if role == Qt.ItemDataRole.DisplayRole:
            return name_text(job)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{name_text(job)}\n{state_text(job, self._clock())}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(job, self._clock())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            main = main_action(job)
            return main.label if main else ""
        return None

    def key(self, row: int) -> tuple[bool, float, str]:
        """What decides about the place of a row: running on top, then newest first."""
        return self._rows[row].key

    def words(self, row: int) -> str:
        """What a filter looks at, casefolded: name, service and state."""
        return self._rows[row].words

    def index_of(self, job_id: str) -> QModelIndex:
        """Where a job stands; invalid when it is not in the list."""
        place = self._places.get(job_id)
        return QModelIndex() if place is None else self.index(place, 0)

    def _load(self) -> None:
        self.beginResetModel()
        self._rows = [_Row(job) for job in self._manager.jobs()]
        self._renumber()
        self.endResetModel()
        self._count(sum(row.runs for row in self._rows))

    def _on_changed(self, job_id: str) -> None:
        """A new job, or news of a known one; each row is looked up and told by itself."""
        try:
            row = _Row(self._manager.job(job_id))
        except KeyError:  # gone since the signal was sent
            self._on_removed(job_id)
            return
        place = self._places.get(job_id)
        if place is None:
            place = len(self._rows)
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.append(row)
            self._places[job_id] = place
            self.endInsertRows()
            self._count(self._running + row.runs)
            return
        was = self._rows[place].runs
        self._rows[place] = row
        index = self.index(place, 0)
        self.dataChanged.emit(index, index)
        self._count(self._running + row.runs - was)

    def _on_removed(self, job_id: str) -> None:
        place = self._places.get(job_id)
        if place is None:
            return
        self.beginRemoveRows(QModelIndex(), place, place)
        row = self._rows.pop(place)
        self._renumber()
        self.endRemoveRows()
        self._count(self._running - row.runs)

    def _renumber(self) -> None:
        self._places = {row.job.id: place for place, row in enumerate(self._rows)}

    def _count(self, running: int) -> None:
        if running != self._running:
            self._running = running
            self.running_changed.emit(running)


class ShownJobs(QSortFilterProxyModel):
    """The jobs that hold every word of a filter: running ones on top, then newest first."""

    def __init__(self, model: JobsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._model = model
        self.setSourceModel(model)
        self.sort(0)

    def look_for(self, text: str) -> None:
        """Show only jobs in whose name, service and state every word of ``text`` occurs."""
        self._words = text.casefold().split()
        self.invalidateFilter()

    def counts_seconds(self, row: int) -> bool:
        """Whether a shown row changes with every second."""
        return counts_seconds(self.index(row, 0).data(JOB))

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Whether the row is shown."""
        del parent
        if not self._words:
            return True
        words = self._model.words(row)
        return all(word in words for word in self._words)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Whether ``left`` stands above ``right``."""
        return self._model.key(left.row()) < self._model.key(right.row())
