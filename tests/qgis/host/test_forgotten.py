"""Tasks that QGIS forgets to begin: the export goes on all the same."""

import threading
from functools import partial

import pytest
from qgis.core import QgsApplication

from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.host import errands, schedule
from tilepack.core.host.tasks import Errand, ExportTask, WaitingTask, let_go
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import wait_for


@pytest.fixture
def forgetful(monkeypatch):
    """Let the first task of some kind never begin; those that did not."""
    forgotten = []

    def forget(kind):
        class Forgotten(kind):
            def __init__(self, *given, **named):
                super().__init__(*given, **named)
                self.is_first = not forgotten
                if self.is_first:
                    forgotten.append(self)
                    self.hold()

            def unhold(self):
                if not self.is_first:
                    super().unhold()

        room = errands if kind is Errand else schedule
        monkeypatch.setattr(room, kind.__name__, Forgotten)
        return forgotten

    return forget


@pytest.mark.parametrize("kind", [ExportTask, WaitingTask])
def test_a_forgotten_task_is_replaced(bench, manager, forgetful, kind):
    forgotten = forgetful(kind)
    address = bench.service(executing_seconds=0.5)
    record = manager.start(Request(address, bench.output, levels="0-2"))
    wait_for(manager, record, State.DONE)
    assert len(forgotten) == 1 and not forgotten[0].has_begun
    assert len(bench.requests("submit")) == 1
    wait_until(lambda: not manager.tasks)
    assert manager._schedule.threads._lent == 0


def test_a_forgotten_reading_of_the_records_is_repeated(manager, forgetful):
    forgotten = forgetful(Errand)
    told = []
    manager.loaded.connect(lambda: told.append(True))
    manager.load()
    wait_until(lambda: told)
    assert len(forgotten) == 1 and not forgotten[0].has_begun


def test_an_export_cancelled_while_its_task_is_forgotten_is_cancelled(bench, manager, forgetful):
    forgetful(ExportTask)
    record = manager.start(Request(bench.service(), bench.output))
    manager.cancel(record.id)
    wait_for(manager, record, State.CANCELLED)
    assert not bench.requests("submit")


def begun(errand):
    task = Errand("errand", errand)
    let_go(task, partial(QgsApplication.taskManager().addTask, task))
    return task


def test_a_free_thread_has_taken_a_task_up_before_anything_else_happens(qgis_app):
    for _ in range(50):
        task = begun(lambda: None)
        assert not task.is_queued
        wait_until(lambda task=task: task.has_begun)


def test_a_task_that_finds_no_free_thread_begins_later(qgis_app):
    go_on = threading.Event()
    tasks = []
    while not (tasks and tasks[-1].is_queued):
        tasks.append(begun(go_on.wait))
    go_on.set()
    wait_until(lambda: all(task.has_begun for task in tasks))
