"""When ended exports make a message, which one, and what its buttons do."""

from pathlib import Path

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

from tilepack.core.errors import Cancelled, JobFailed, PackageDamaged, SignInNeeded
from tilepack.core.export.record import State
from tilepack.core.host.tasks import Finished
from tilepack.tests.support.jobs import Calls, ListOfJobs, job, result
from tilepack.ui.jobactions import Action
from tilepack.ui.news import News


class Iface:
    def __init__(self):
        self.bar = QgsMessageBar()

    def messageBar(self):
        return self.bar


class Told:
    """Ends exports, and reads the message bar."""

    def __init__(self):
        self.iface, self.manager, self.jobs = Iface(), Calls(), ListOfJobs()
        self.news = News(self.iface, self.manager, self.jobs)

    def end(self, outcome, name="land", wants_layer=False, state=State.FAILED):
        ended = job(state, name)
        self.manager.set(ended)
        self.manager.ended.emit(ended.record.request, outcome, wants_layer)

    def finish(self, name="land", warnings=(), shown=None):
        package = Path(f"/maps/{name}.vtpk")
        outcome = Finished(result(warnings, package=package), shown)
        self.end(outcome, name, wants_layer=shown is not None, state=State.DONE)

    def texts(self):
        return [(item.title(), item.text()) for item in self.iface.bar.items()]

    def item(self):
        return self.iface.bar.currentItem()

    def click(self, label):
        buttons = {button.text(): button for button in self.item().findChildren(QPushButton)}
        buttons[label].click()

    def labels(self):
        layout = self.item().layout()
        widgets = [layout.itemAt(place).widget() for place in range(layout.count())]
        return [widget.text() for widget in widgets if type(widget) is QPushButton]


@pytest.fixture
def told(qgis_new_project):
    told = Told()
    yield told
    told.news.close()


def test_what_is_done_is_told_for_a_while(told):
    told.finish()
    assert told.texts() == [("Tilepack", "land.vtpk is ready: 12,301 tiles.")]
    assert told.item().level() == Qgis.MessageLevel.Success
    assert told.item().duration() == 8
    assert told.labels() == ["Add to Map", "Open Folder"]
    told.click("Add to Map")
    assert told.manager.calls == [("add_to_map", "land")]
    assert told.texts() == []


def test_warnings_stay_until_they_are_read(told):
    told.finish(warnings=("One bundle was mended.",))
    assert told.item().duration() == 0
    assert told.labels() == ["Details", "Add to Map", "Open Folder"]


def test_several_that_end_soon_after_another_are_one_message(told):
    told.finish("a")
    told.finish("b", warnings=("One bundle was mended.",))
    told.finish("c")
    assert told.texts() == [("Tilepack", "3 packages are ready.")]
    assert told.item().duration() == 0
    assert told.labels() == ["Details", "Show Jobs"]
    told.click("Show Jobs")
    assert told.jobs.opened == [""]


def test_what_ends_later_has_a_message_of_its_own(told):
    told.finish("a")
    told.news._timer.timeout.emit()
    told.finish("b")
    assert [text for _, text in told.texts()] == [
        "b.vtpk is ready: 12,301 tiles.",
        "a.vtpk is ready: 12,301 tiles.",
    ]


def test_a_message_that_was_closed_meanwhile_is_no_trouble(told):
    told.finish("a")
    told.iface.bar.popWidget(told.item())
    told.finish("b")
    assert told.texts() == [("Tilepack", "2 packages are ready.")]


def test_a_failure_stays_and_offers_details_and_what_helps(told):
    told.end(JobFailed("esri", message="Out of ink."))
    assert told.texts() == [("land.vtpk", "The server could not make the package: Out of ink.")]
    assert told.item().level() == Qgis.MessageLevel.Critical
    assert told.item().duration() == 0
    assert told.labels() == ["Details", "Retry"]
    told.click("Retry")
    assert told.jobs.acts == [(Action.RETRY, "land")]
    assert told.texts() == []


def test_details_of_a_failure_are_in_the_list(told):
    told.end(JobFailed("esri", message="Out of ink."))
    told.click("Details")
    assert told.jobs.opened == ["land"]


def test_what_waits_for_a_person_is_no_failure_yet(told):
    told.end(SignInNeeded(), state=State.SIGN_IN)
    assert told.item().level() == Qgis.MessageLevel.Warning
    assert told.labels() == ["Details", "Sign In"]


def test_failures_are_gathered_apart_from_what_is_done(told):
    told.end(JobFailed(message="no"), "a")
    told.finish("b")
    told.end(JobFailed(message="no"), "c")
    assert sorted(told.texts()) == [
        ("Tilepack", "2 exports have stopped."),
        ("Tilepack", "b.vtpk is ready: 12,301 tiles."),
    ]


def test_one_that_fails_again_is_told_once(told):
    told.end(JobFailed(message="no"))
    told.end(JobFailed(message="never"))
    assert told.texts() == [("land.vtpk", "The server could not make the package: never")]


def test_who_looks_at_the_list_hears_of_failures_only(told):
    told.jobs.is_watched = True
    told.finish("a")
    told.finish("b", warnings=("One bundle was mended.",))
    told.manager.resumed.emit(1, 1)
    assert told.texts() == []
    told.end(JobFailed(message="no"), "c")
    assert len(told.texts()) == 1


def test_a_layer_that_could_not_be_made_is_told_in_any_case(told):
    told.jobs.is_watched = True
    told.finish(shown=PackageDamaged(name="land.vtpk", reason="cut"))
    ((_, text),) = told.texts()
    assert text.endswith("The package land.vtpk is damaged: cut")


def test_a_cancel_is_no_news(told):
    told.end(Cancelled(), state=State.CANCELLED)
    assert told.texts() == []


def test_after_a_restart_one_line_says_what_went_on(told):
    told.manager.resumed.emit(1, 1)
    (words,) = told.texts()
    assert words == (
        "Tilepack",
        "2 exports went on while QGIS was closed: 1 ready, 1 running.",
    )
    assert told.labels() == ["Show Jobs"]


def test_a_package_that_cannot_be_shown_from_the_list_says_why(told):
    told.manager.shown.emit(PackageDamaged(name="land.vtpk", reason="cut"))
    assert told.texts() == [("Tilepack", "The package land.vtpk is damaged: cut")]
    assert told.item().level() == Qgis.MessageLevel.Critical
