"""The tab *Jobs* as a person uses it: by mouse, by keyboard, and by ear."""

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QContextMenuEvent, QGuiApplication, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QStyleOptionViewItem,
    QTextBrowser,
)

from tilepack.core.errors import ExportElsewhere, JobFailed, OverLimit
from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.tests.support.jobs import NOW, Calls, arriving, every_state, job, result
from tilepack.ui import jobdeeds
from tilepack.ui.icons import symbol
from tilepack.ui.jobactions import Action
from tilepack.ui.jobs import JobsPanel, jobs_menu
from tilepack.ui.jobsdelegate import JobsDelegate, state_symbol
from tilepack.ui.jobsmodel import JOB

NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


class Iface:
    def __init__(self, canvas):
        self.canvas, self.bar = canvas, QgsMessageBar()

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar


@pytest.fixture
def opened(canvas, qgis_new_project):
    """Opens the tab on a list of jobs; the manager behind it writes down what is called."""
    panels = []
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))

    def make(*jobs):
        manager = Calls(*jobs)
        panel = JobsPanel(Iface(canvas), manager, clock=lambda: NOW)
        panel.resize(320, 700)
        panel.show()
        QApplication.setActiveWindow(panel)
        QCoreApplication.processEvents()
        panels.append(panel)
        return panel, manager

    yield make
    for panel in panels:
        panel.close_connections()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)


@pytest.fixture
def answers(monkeypatch):
    """What the person answers to questions; and what was asked."""
    waiting, asked = [], []

    class Box:
        StandardButton = QMessageBox.StandardButton

        @staticmethod
        def question(*words):
            asked.append(words[2])
            return waiting.pop(0)

    monkeypatch.setattr(jobdeeds, "QMessageBox", Box)
    return waiting, asked


def option_of(panel, index):
    option = QStyleOptionViewItem()
    option.initFrom(panel.view)
    option.rect = panel.view.visualRect(index)
    return option


def click_button(panel, job_id):
    panel.select(job_id)
    QCoreApplication.processEvents()
    index = panel.view.currentIndex()
    place = panel.view.itemDelegate().button_rect(option_of(panel, index), index).center()
    QTest.mouseClick(panel.view.viewport(), LEFT, NO_KEYS, place)


def press(panel, job_id, key):
    panel.select(job_id)
    panel.view.setFocus()
    QTest.keyClick(panel.view, key)


def test_without_jobs_the_tab_says_what_will_be_here(opened):
    panel, _ = opened()
    wishes = []
    panel.new_export.connect(lambda: wishes.append(1))
    assert panel.emptyLabel.isVisible()
    assert panel.emptyLabel.text().startswith("No exports yet.")
    assert not panel.view.isVisible()
    panel.newButton.click()
    assert wishes == [1]


def test_the_first_job_brings_the_list(opened):
    panel, manager = opened()
    manager.set(job(State.WAITING))
    assert panel.view.isVisible()
    manager.drop("land")
    assert panel.emptyLabel.isVisible()


def test_a_filter_that_finds_nothing_says_so_and_can_be_emptied(opened):
    panel, _ = opened(job(State.DONE))
    panel.filterEdit.setText("nowhere")
    assert panel.nothingLabel.isVisible()
    assert not panel.details.isVisible()
    panel.filterEdit.clear()
    assert panel.view.isVisible()


def test_the_number_that_runs_is_told(opened):
    panel, manager = opened(job(State.PACKAGING, "a"), job(State.DONE, "b"))
    told = []
    panel.running_changed.connect(told.append)
    manager.set(job(State.DONE, "a"))
    assert told == [0]


@pytest.mark.parametrize(
    ("state", "called"),
    [
        (State.PACKAGING, "cancel"),
        (State.DOWNLOADING, "pause"),
        (State.PAUSED, "go_on"),
        (State.READY, "go_on"),
        (State.OFFLINE, "go_on"),
        (State.SIGN_IN, "go_on"),
        (State.UNKNOWN, "go_on"),
        (State.FAILED, "retry"),
        (State.EXPIRED, "retry"),
        (State.CANCELLED, "retry"),
    ],
)
def test_the_button_of_a_row_and_the_enter_key_do_the_same(opened, state, called):
    panel, manager = opened(job(state), job(State.DONE, "other"))
    click_button(panel, "land")
    assert manager.calls == [(called, "land")]
    press(panel, "land", Qt.Key.Key_Return)
    press(panel, "land", Qt.Key.Key_Enter)
    panel.details.mainButton.click()
    assert manager.calls == 4 * [(called, "land")]


def test_a_button_let_go_elsewhere_does_nothing(opened):
    panel, manager = opened(job(State.PACKAGING))
    index = panel.view.model().index(0, 0)
    place = panel.view.itemDelegate().button_rect(option_of(panel, index), index).center()
    target = panel.view.viewport()
    QTest.mousePress(target, LEFT, NO_KEYS, place)
    QTest.mouseRelease(target, LEFT, NO_KEYS, QPoint(20, 20))
    QTest.mousePress(target, LEFT, NO_KEYS, QPoint(20, 20))
    QTest.mouseRelease(target, LEFT, NO_KEYS, place)
    assert manager.calls == []


def test_a_button_that_became_another_while_it_was_held_does_nothing(opened):
    panel, manager = opened(job(State.DOWNLOADING))
    index = panel.view.model().index(0, 0)
    place = panel.view.itemDelegate().button_rect(option_of(panel, index), index).center()
    QTest.mousePress(panel.view.viewport(), LEFT, NO_KEYS, place)
    manager.set(job(State.CHECKING))  # its button cancels
    QTest.mouseRelease(panel.view.viewport(), LEFT, NO_KEYS, place)
    assert manager.calls == []


def test_a_double_click_is_one_click(opened):
    panel, manager = opened(job(State.FAILED))
    index = panel.view.model().index(0, 0)
    place = panel.view.itemDelegate().button_rect(option_of(panel, index), index).center()
    target = panel.view.viewport()
    QTest.mouseClick(target, LEFT, NO_KEYS, place)
    manager.set(job(State.WAITING))
    QTest.mouseDClick(target, LEFT, NO_KEYS, place)
    QTest.mouseRelease(target, LEFT, NO_KEYS, place)
    assert manager.calls == [("retry", "land")]


def test_who_tabs_into_the_list_sees_what_the_keys_act_on(opened):
    panel, _ = opened(job(State.DOWNLOADING))
    panel.filterEdit.setFocus()
    QTest.keyClick(panel.filterEdit, Qt.Key.Key_Tab)
    assert panel.view.hasFocus()
    assert panel.view.selectionModel().isSelected(panel.view.currentIndex())
    assert panel.details.nameLabel.text() == "land"


def test_space_pauses_and_continues(opened):
    panel, manager = opened(job(State.DOWNLOADING, "a"), job(State.PAUSED, "b"), job(name="c"))
    for each in "abc":
        press(panel, each, Qt.Key.Key_Space)
    assert manager.calls == [("pause", "a"), ("go_on", "b")]


def test_delete_cancels_or_removes(opened):
    panel, manager = opened(job(State.DOWNLOADING, "a"), job(State.FAILED, "b"))
    press(panel, "a", Qt.Key.Key_Delete)
    press(panel, "b", Qt.Key.Key_Delete)
    assert manager.calls == [("cancel", "a"), ("remove", "b")]


def test_f5_asks_all_servers_wherever_the_focus_is(opened):
    panel, manager = opened(job(State.PACKAGING))
    panel.select("land")
    for widget in (panel.view, panel.filterEdit, panel.details.factsView):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F5)
    assert manager.calls == 3 * [("ask_now",)]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_F5, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Return]
)
def test_the_keys_of_the_list_are_kept_from_the_shortcuts_of_qgis(opened, key):
    panel, _ = opened(job(State.PACKAGING))
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NO_KEYS)
    event.ignore()
    QApplication.sendEvent(panel.view, event)
    assert event.isAccepted()


def test_details_follow_the_current_row_and_its_news(opened):
    panel, manager = opened(job(State.FAILED, "a"), job(State.DONE, "b", result=result()))
    assert not panel.details.isVisible()
    panel.select("a")
    assert panel.details.nameLabel.text() == "a"
    assert "Out of ink." in panel.details.stateLabel.text()
    assert "out of ink" in panel.details.factsView.toPlainText()
    panel.select("b")
    assert panel.details.stateLabel.text() == "Done"
    assert "12,301 of 12,480 asked for" in panel.details.factsView.toPlainText()
    manager.set(job(State.DONE, "b", result=result(("Fonts missing: Avenir.",))))
    assert panel.details.stateLabel.text() == "Done, 1 warning"
    assert "Fonts missing: Avenir." in panel.details.factsView.toPlainText()
    manager.drop("b")
    assert panel.details.job_id in ("", "a")


def test_details_go_when_all_records_come_anew(opened):
    panel, manager = opened(job(State.FAILED, "a"))
    panel.select("a")
    manager.loaded.emit()
    assert not panel.details.isVisible()
    assert not panel.view.currentIndex().isValid()


def test_a_person_who_reads_is_not_thrown_back_by_every_news(opened):
    panel, manager = opened(job(State.DOWNLOADING, progress=arriving()))
    panel.select("land")
    panel.details.factsView.selectAll()
    before = panel.details.factsView.textCursor().selectedText()
    manager.set(job(State.DOWNLOADING, progress=arriving(42_000_000)))
    assert panel.details.stateLabel.text() == "Downloading 42 of 96 MB"
    assert panel.details.factsView.textCursor().selectedText() == before != ""


@pytest.mark.parametrize("state", State)
def test_the_menu_and_the_details_offer_the_same(opened, state):
    panel, _ = opened(job(state, result=result() if state is State.DONE else None))
    panel.select("land")
    menu = jobs_menu(panel.view.currentIndex().data(JOB), panel)
    listed = {action.data().label for action in menu.actions() if action.data()}
    details = panel.details
    shown = {details.mainButton.text()} if details.mainButton.isVisible() else set()
    shown |= {
        button.accessibleName()
        for button in details._buttons.values()
        if button.isVisible()
    }  # fmt: skip
    assert listed == shown
    assert len({action.objectName() for action in menu.actions() if action.data()}) == len(listed)


def test_the_menu_opens_on_the_row_and_acts_on_it(opened):
    panel, manager = opened(job(State.PACKAGING, "a"), job(State.PACKAGING, "b", created=1))
    panel.select("b")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    QApplication.sendEvent(panel.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu.objectName() == "tilepackJobMenu"
    next(action for action in menu.actions() if action.data() is Action.CANCEL).trigger()
    menu.close()
    assert manager.calls == [("cancel", "b")]


def test_run_again_hands_on_the_request_and_its_sign_in(opened):
    panel, manager = opened(job(State.DONE, result=result(), levels="0-6", authcfg="abc1234"))
    wished = []
    panel.run_again.connect(lambda *words: wished.append(words))
    panel.deeds.act(Action.CHANGE, "land")
    assert wished == [(manager.job("land").record.request, "abc1234")]
    assert manager.calls == []


def test_an_update_needs_the_file(opened, tmp_path):
    package = tmp_path / "land.vtpk"
    panel, manager = opened(job(State.DONE, result=result(package=package)))
    panel.deeds.act(Action.UPDATE, "land")
    assert manager.calls == []
    package.touch()
    panel.deeds.act(Action.UPDATE, "land")
    assert manager.calls == [("update", "land")]


def test_the_export_service_of_a_basemap_is_offered_in_the_form(opened):
    error = ExportElsewhere(title="World", address="https://elsewhere/x/VectorTileServer")
    panel, manager = opened(job(State.FAILED, error=error))
    wished = []
    panel.run_again.connect(lambda *words: wished.append(words))
    press(panel, "land", Qt.Key.Key_Return)
    ((request, authcfg),) = wished
    assert not authcfg  # the sign-in was meant for another host
    assert request.service == "https://elsewhere/x/VectorTileServer"
    assert request.output == Path("/maps/land.vtpk")
    assert manager.calls == []


def test_too_many_tiles_are_split_with_one_click(opened):
    error = OverLimit(counted=3, limit=2)
    panel, manager = opened(job(State.FAILED, error=error, split=False, authcfg="", levels="0-6"))
    click_button(panel, "land")
    ((name, request, authcfg, wants_layer),) = manager.calls
    assert name == "start"
    assert isinstance(request, Request)
    assert request.split
    assert request.levels == "0-6"
    assert (authcfg, wants_layer) == ("", True)


def test_the_file_is_deleted_only_after_a_yes(opened, answers):
    waiting, asked = answers
    panel, manager = opened(job(State.DONE, result=result()))
    waiting += [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    panel.deeds.act(Action.DELETE, "land")
    assert asked == ["Remove land from the list and delete /maps/land.vtpk?"]
    assert manager.calls == []
    panel.deeds.act(Action.DELETE, "land")
    assert manager.calls == [("remove", "land", True)]


def test_a_file_that_is_gone_is_said_to_be(opened, tmp_path):
    package = tmp_path / "land.vtpk"
    panel, manager = opened(job(State.DONE, result=result(package=package)))
    press(panel, "land", Qt.Key.Key_Return)
    assert manager.calls == []
    assert panel.deeds._iface.bar.currentItem().text() == f"{package} is no longer there."
    package.touch()
    press(panel, "land", Qt.Key.Key_Return)
    assert manager.calls == [("add_to_map", "land")]


def test_a_locked_sign_in_holds_back_what_needs_it(opened, monkeypatch):
    monkeypatch.setattr(jobdeeds.authentication, "unlock", lambda authcfg: False)
    panel, manager = opened(job(State.SIGN_IN, authcfg="abc1234"))
    press(panel, "land", Qt.Key.Key_Return)
    assert manager.calls == []
    press(panel, "land", Qt.Key.Key_Delete)
    assert manager.calls == [("cancel", "land")]


def test_the_map_goes_to_the_area_in_its_own_system(opened, canvas):
    panel, manager = opened(job(State.PACKAGING))
    panel.select("land")
    assert not panel.details.zoomButton.isEnabled()
    manager.box = QgsRectangle(10, 46, 12, 47), QgsCoordinateReferenceSystem("EPSG:4326")
    manager.set(job(State.READY))
    assert panel.details.zoomButton.isEnabled()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    panel.details.zoomButton.click()
    centre = canvas.extent().center()
    assert centre.x() == pytest.approx(11 * 111319.49, rel=0.01)
    assert canvas.extent().contains(QgsRectangle(10.1 * 111319.49, 5.8e6, 11.9 * 111319.49, 5.9e6))


def test_the_report_is_copied_whole(opened):
    panel, _ = opened(job(State.FAILED))
    panel.select("land")
    panel.details.copyButton.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("land\nFailed: The server could not make the package: Out of ink.\n")
    assert "/maps/land.vtpk" in text


def test_seconds_are_counted_only_while_somebody_can_see_them(opened):
    panel, manager = opened(job(State.DONE, "a", created=1))
    timer = panel._seconds
    assert not timer.isActive()
    manager.set(job(State.PACKAGING, "b"))
    QCoreApplication.processEvents()
    assert timer.isActive()
    panel.hide()
    assert not timer.isActive()
    panel.show()
    QCoreApplication.processEvents()
    assert timer.isActive()
    manager.set(job(State.PAUSED, "b"))
    QCoreApplication.processEvents()
    assert not timer.isActive()


def test_news_of_a_row_redraw_that_row_only(opened, monkeypatch):
    drawn, paint = [], JobsDelegate.paint

    def noting(delegate, painter, option, index):
        drawn.append(index.data())
        paint(delegate, painter, option, index)

    monkeypatch.setattr(JobsDelegate, "paint", noting)
    panel, manager = opened(*every_state(NOW))
    panel.grab()
    shown = panel.view.model().index(2, 0)
    drawn.clear()
    manager.changed.emit(shown.data(JOB).id)
    QCoreApplication.processEvents()
    assert drawn == [shown.data()]


@pytest.mark.parametrize("state", State)
def test_each_state_has_a_symbol_in_the_colour_of_the_text(qgis_app, state):
    drawn = symbol(state_symbol(job(state)), QColor("#12ab34"), 16, 2.0).toImage()
    solid = {
        drawn.pixelColor(x, y).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#12ab34"}


def test_rows_have_one_height_and_the_button_lies_within(opened):
    panel, _ = opened(*every_state(NOW))
    view, delegate = panel.view, panel.view.itemDelegate()
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        option = option_of(panel, index)
        button = delegate.button_rect(option, index)
        assert option.rect.height() == view.visualRect(view.model().index(0, 0)).height()
        assert option.rect.contains(button) or button.isEmpty()


def test_every_control_can_be_heard_and_reached_by_keyboard(opened):
    panel, _ = opened(job(State.DONE, result=result()))
    panel.select("land")
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView, QTextBrowser)
    controls = {
        widget
        for kind in kinds
        for widget in panel.findChildren(kind)
        if widget.isVisible() and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QLineEdit)
    }  # fmt: skip
    for widget in controls:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, widget.objectName()
    order, widget = [], panel.filterEdit
    for _ in range(60):
        if widget in controls and widget.isEnabled():
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
        if widget is panel.filterEdit:
            break
    assert order == [
        "filterEdit", "jobsView", "mainButton", "folderButton", "changeButton", "updateButton",
        "removeButton", "deleteButton", "factsView", "copyButton",
    ]  # fmt: skip
    assert {each.objectName() for each in controls if each.isEnabled()} == set(order)
    tab = Qt.FocusPolicy.TabFocus
    assert all(each.focusPolicy() & tab for each in controls)


def test_every_action_has_room_and_a_short_state_takes_one_line(opened, spoken):
    spoken("de")  # whose words on the button leave too little room for the icons beside it
    failed = job(State.FAILED, name="bad", error=JobFailed(message="It could not be made. " * 6))
    panel, _ = opened(failed, job(State.DONE, result=result()))
    panel.resize(320, 1000)
    panel.select("bad")
    QCoreApplication.processEvents()
    panel.select("land")
    QCoreApplication.processEvents()
    details = panel.details
    for button in details.actionsBox.findChildren(QAbstractButton):
        if button.isVisible():
            assert details.actionsBox.rect().contains(button.geometry()), button.objectName()
    for box in (details.actionsBox, details.moreBox):
        assert box.height() == box.heightForWidth(box.width()), "the facts have the rest"
    assert details.stateLabel.height() < 2 * details.stateLabel.fontMetrics().lineSpacing()


def test_a_long_cause_is_not_cut_off_in_a_low_window(opened):
    cause = JobFailed(message="The vector tiles could not be made. " * 6)
    panel, _ = opened(job(State.FAILED, error=cause))
    panel.select("land")
    panel.resize(300, 420)
    QCoreApplication.processEvents()
    label = panel.findChild(QLabel, "stateLabel")
    assert label.height() >= label.heightForWidth(label.width()) > 3 * label.fontMetrics().height()
