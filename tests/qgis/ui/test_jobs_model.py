"""The list of jobs as a model: order, filter, and news of single rows."""

from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

from tilepack.core.export.record import State
from tilepack.tests.support.jobs import NOW, Calls, every_state, job
from tilepack.ui.jobsmodel import JOB, JobsModel, ShownJobs


@pytest.fixture
def listed(texts):
    """Makes a list of a few jobs; every rule that Qt has for models is watched."""
    made = []

    def make(*jobs):
        manager = Calls(*jobs)
        model = JobsModel(manager, clock=lambda: NOW)
        shown = ShownJobs(model)
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        made.append((model, shown, QAbstractItemModelTester(model, mode)))
        return manager, model, shown

    yield make
    for model, _, _ in made:
        model.close()


def names(shown):
    return [shown.index(row, 0).data() for row in range(shown.rowCount())]


def test_running_jobs_stand_on_top_and_new_ones_before_old_ones(listed):
    _, _, shown = listed(
        job(State.DONE, "done yesterday", created=NOW - 86400),
        job(State.PACKAGING, "old and running", created=NOW - 5000),
        job(State.DONE, "done today", created=NOW - 100),
        job(State.PAUSED, "paused", created=NOW - 50),
    )
    assert names(shown) == ["paused", "old and running", "done today", "done yesterday"]


def test_a_job_that_ends_goes_down_to_those_that_have(listed):
    manager, _, shown = listed(
        job(State.PACKAGING, "a", created=NOW - 50), job(State.PACKAGING, "b", created=NOW - 90)
    )
    manager.set(job(State.FAILED, "a", created=NOW - 50))
    assert names(shown) == ["b", "a"]


def test_a_new_job_comes_to_the_top_and_a_removed_one_goes(listed):
    manager, model, shown = listed(job(State.DONE, "a", created=NOW - 50))
    manager.set(job(State.WAITING, "b", created=NOW))
    assert names(shown) == ["b", "a"]
    manager.drop("a")
    assert names(shown) == ["b"]
    assert not model.index_of("a").isValid()
    manager.set(job(State.DONE, "b", created=NOW))
    assert names(shown) == ["b"]


def test_news_of_one_job_are_news_of_one_row(listed):
    manager, model, _ = listed(*every_state(NOW))
    told = []
    model.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    one = manager.jobs()[3]
    manager.set(replace(one, ahead=1))
    assert told == [(3, 3)]
    assert model.index(3, 0).data(JOB).ahead == 1


def test_news_of_a_job_that_is_gone_remove_it(listed):
    manager, model, _ = listed(job(name="a"), job(name="b"))
    del manager.held["a"]
    manager.changed.emit("a")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["b"]


def test_all_records_come_with_one_reset(listed):
    manager, model, shown = listed()
    manager.held = {one.id: one for one in every_state(NOW)}
    told = []
    model.modelReset.connect(lambda: told.append("reset"))
    manager.loaded.emit()
    assert told == ["reset"]
    assert shown.rowCount() == len(every_state(NOW))


def test_the_number_that_runs_leaves_out_what_rests(listed):
    manager, model, _ = listed(job(State.PACKAGING, "a"), job(State.PAUSED, "b"))
    told = []
    model.running_changed.connect(told.append)
    assert model.running == 1
    manager.set(job(State.DOWNLOADING, "b"))
    manager.set(job(State.CHECKING, "b"))
    manager.set(job(State.DONE, "a"))
    manager.drop("b")
    assert told == [2, 1, 0]


@pytest.mark.parametrize(
    ("text", "found"),
    [("LAND", ["Land use"]), ("roads", ["Roads"]), ("packaging", ["Roads"]), ("done land", [
        "Land use"]), ("elsewhere", []), ("", ["Roads", "Land use"])],
)  # fmt: skip
def test_the_filter_looks_at_name_service_and_state(listed, text, found):
    _, _, shown = listed(
        job(State.DONE, "Land use"),
        job(
            State.PACKAGING, "Roads", service="https://example.org/rest/services/X/VectorTileServer"
        ),
    )
    shown.look_for(text)
    assert names(shown) == found


def test_a_job_comes_into_and_leaves_the_filter_with_its_state(listed):
    manager, _, shown = listed(job(State.PACKAGING, "a"))
    shown.look_for("done")
    assert names(shown) == []
    manager.set(job(State.DONE, "a"))
    assert names(shown) == ["a"]


def test_a_row_can_be_heard(listed):
    _, model, _ = listed(job(State.PACKAGING, "land"))
    index = model.index(0, 0)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("land; Server is packaging, 1 min 12 s; 12,480 tiles; started ")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Cancel"
