"""The tab *Jobs*: every export, how it stands, and what can be done about it."""

from __future__ import annotations

import time
from typing import Any, Callable

from qgis.PyQt.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..core.export.record import State
from ..core.host.job import Job
from ..core.host.jobfacts import Extent
from ..core.host.jobtext import counts_seconds
from ..core.host.manager import ExportManager
from .forms import form_class
from .jobactions import actions, main_action, pause_action, remove_action
from .jobdeeds import JobDeeds
from .jobdetails import JobDetails
from .jobsdelegate import JobsDelegate
from .jobsmodel import JOB, JobsModel, ShownJobs
from .jobsview import JobsView

_LIST_SHARE = 550  # of 1000 of the height, while details are shown


class JobsPanel(QWidget, form_class("jobs")):
    """Lists the exports of a manager and passes on what a person wants done with them.

    ``running_changed`` carries how many go on by themselves, ``run_again`` is that of
    :class:`~.jobdeeds.JobDeeds`, ``new_export`` the wish for a new one.
    """

    running_changed = pyqtSignal(int)
    run_again = pyqtSignal(object, str)
    new_export = pyqtSignal()

    def __init__(
        self, iface: Any, manager: ExportManager, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self.setupUi(self)
        self._manager = manager
        self.deeds = JobDeeds(iface, manager, self, clock)
        self._extent: Extent = None
        self._is_divided = False
        self._extent_of: tuple[str, State | None] = ("", None)
        self.model = JobsModel(manager, self, clock)
        self._shown = ShownJobs(self.model, self)
        self._delegate = JobsDelegate(self, clock)
        self.view = JobsView(self._delegate, self.deeds.act)
        self.lists.insertWidget(0, self.view)
        self.details = JobDetails(clock=clock)
        self.splitter.addWidget(self.details)
        self.details.show_job(None)
        self.view.setModel(self._shown)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._looking = QTimer(self)  # once for all rows that come and go together
        self._looking.setSingleShot(True)
        self._connect()
        self._show_page()
        QWidget.setTabOrder(self.filterEdit, self.view)
        QWidget.setTabOrder(self.view, self.details.mainButton)

    def _connect(self) -> None:
        self.model.running_changed.connect(self.running_changed)
        self.deeds.run_again.connect(self.run_again)
        self.filterEdit.textChanged.connect(self._on_filter)
        self.newButton.clicked.connect(lambda: self.new_export.emit())
        self.view.menu_wished.connect(self._on_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.verticalScrollBar().valueChanged.connect(lambda: self._looking.start(0))
        self.details.acted.connect(self.deeds.act)
        self.details.zoom_wished.connect(self.deeds.zoom_to)
        self.details.report_wished.connect(self.deeds.copy_report)
        self._shown.dataChanged.connect(self._on_data_changed)
        for model in (self.model, self._shown):  # rows leave the shown ones first
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                signal.connect(self._show_page)
        self._shown.modelReset.connect(lambda: self._show_details(None))  # nothing is current then
        self._looking.timeout.connect(self._look_for_seconds)
        self._seconds.timeout.connect(self._on_second)

    def close_connections(self) -> None:
        """Stop listening, before the panel goes."""
        self._looking.stop()
        self._seconds.stop()
        self.model.close()

    def select(self, job_id: str) -> None:
        """Show a job and its details, whatever the filter was."""
        index = self.model.index_of(job_id)
        if index.isValid() and not self._shown.mapFromSource(index).isValid():
            self.filterEdit.clear()
        self.view.setCurrentIndex(self._shown.mapFromSource(index))
        self.view.scrollTo(self.view.currentIndex())

    def _on_filter(self, text: str) -> None:
        self._shown.look_for(text)
        self._show_page()

    def _show_page(self, *_: object) -> None:
        """The list, or why there is none."""
        is_empty = not self.model.rowCount()
        self.pages.setCurrentWidget(self.emptyPage if is_empty else self.listPage)
        found = self._shown.rowCount()
        self.lists.setCurrentWidget(self.view if found else self.nothingPage)
        self._looking.start(0)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        job = current.data(JOB) if current.isValid() else None
        self._show_details(job)
        if job is not None:
            QTimer.singleShot(0, self._keep_current_in_sight)

    def _keep_current_in_sight(self) -> None:
        """The details pane may have come over the row that was chosen."""
        self.view.scrollTo(self.view.currentIndex())

    def _show_details(self, job: Job | None) -> None:
        if job is not None:
            self._ask_extent(job)
        self.details.show_job(job, self._extent if job else None)
        if job is not None and not self._is_divided:
            self._is_divided = True  # later on, the person's own division holds
            self.splitter.setSizes([_LIST_SHARE, 1000 - _LIST_SHARE])
        self._looking.start(0)

    def _ask_extent(self, job: Job) -> None:
        """Ask once for each state, and no more once it is known: it may be read from the disk."""
        if self._extent_of[0] != job.id:
            self._extent = None
        if self._extent is None and self._extent_of != (job.id, job.state):
            self._extent = self._manager.extent(job.id)
            self._extent_of = (job.id, job.state)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, *_: object) -> None:
        current = self.view.currentIndex()
        if current.isValid() and first.row() <= current.row() <= last.row():
            self._show_details(current.data(JOB))
        else:
            self._looking.start(0)

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        job = index.data(JOB)
        menu = jobs_menu(job, self)
        menu.triggered.connect(lambda chosen: self.deeds.act(chosen.data(), job.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _rows_with_seconds(self) -> list[QModelIndex]:
        rows = (self._shown.index(row, 0) for row in self.view.rows_in_sight())
        return [index for index in rows if counts_seconds(index.data(JOB))]

    def _look_for_seconds(self) -> None:
        """Let the clock tick only while something in sight shows running time."""
        current = self.view.currentIndex()
        in_details = current.isValid() and counts_seconds(current.data(JOB))
        wanted = self.isVisible() and (in_details or bool(self._rows_with_seconds()))
        if wanted != self._seconds.isActive():
            self._seconds.start() if wanted else self._seconds.stop()

    def _on_second(self) -> None:
        for index in self._rows_with_seconds():
            self.view.update(index)
        self.details.tick()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count seconds if there are any to count."""
        super().showEvent(event)
        self._looking.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing needs to be redrawn."""
        super().hideEvent(event)
        self._seconds.stop()

    def event(self, event: QEvent) -> bool:
        """Keep F5 from the shortcut of QGIS that redraws the map."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F5:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 asks all servers now."""
        if event.key() == Qt.Key.Key_F5:
            self._manager.ask_now()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_delegate"):
            self._delegate.forget_looks()


def jobs_menu(job: Job, parent: QWidget) -> QMenu:
    """All that can be done with a job, the keys behind what has one."""
    menu = QMenu(parent)
    menu.setObjectName("tilepackJobMenu")
    keys = {
        remove_action(job): QKeySequence(Qt.Key.Key_Delete),
        pause_action(job): QKeySequence(Qt.Key.Key_Space),
        main_action(job): QKeySequence(Qt.Key.Key_Return),
    }
    for group in actions(job):
        for action in group:
            entry = menu.addAction(action.label)
            entry.setObjectName(f"tilepackJob{action.name.title().replace('_', '')}")
            entry.setData(action)
            if action in keys:
                text = keys[action].toString(QKeySequence.SequenceFormat.NativeText)
                entry.setText(f"{action.label}\t{text}")
        menu.addSeparator()
    return menu
