"""The dock in 320 pixels: no language, no long name and no larger font makes it wider."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, Qt
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from tilepack.core.export.store import JobStore
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.storedarea import area_as_json, area_from_json
from tilepack.scripts.translations import PLURALS
from tilepack.tests.support.toolbox import wait_until
from tilepack.ui.areapanel import Mode
from tilepack.ui.dock import ExportDock
from tilepack.ui.flow import Flow
from tilepack.ui.jobactions import Action
from tilepack.ui.jobstab import JobsTab
from tilepack.ui.words import breakable, write_on

WIDTH = 320
LONG_NAME = "World_Basemap_Contours_and_Water_of_the_Northern_Districts_drawn_2026-11-23"


@pytest.fixture
def manager(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("jobs")
    manager = ExportManager(JobStore(folder, area_as_json, area_from_json))
    yield manager
    manager.stop_all()


@pytest.fixture
def opened(qgis_iface, canvas, manager, spoken):
    """Opens the dock in a language, as narrow as it becomes."""
    docks = []

    def open_in(language):
        spoken(language)
        if language == "ar":
            QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        dock = ExportDock(qgis_iface, lambda: manager)
        tab = JobsTab(qgis_iface, manager, dock)
        docks.append((dock, tab))
        dock.setFloating(True)  # the window around it is not shown
        dock.show()
        dock.resize(WIDTH, 900)
        return dock, tab.panel

    yield open_in
    for dock, tab in docks:
        tab.close()
        dock.close_connections()
        dock.deleteLater()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(dock):
    for _ in range(5):
        QCoreApplication.processEvents()
    return dock.minimumSizeHint().width()


def fill(form, bench):
    """Over the limit, everything unfolded, a name as long as people give them."""
    form.service.serviceEdit.setEditText(bench.service(limit=10))
    form.service._ask()
    wait_until(lambda: form.service.service is not None)
    form.detail.choose(0, 3)
    form.output.outputWidget.setFilePath(str(bench.folder / f"{LONG_NAME}.vtpk"))
    wait_until(lambda: form.summary.overLimit.isVisible())
    for radio in (form.summary.splitRadio, form.summary.stopRadio, form.summary.shapeRadio):
        radio.show()
    form.summary.howButton.setChecked(True)
    form.summary.zoomButton.show()
    form.service.authGroup.setCollapsed(False)
    form.detail.tableGroup.setCollapsed(False)


@pytest.mark.parametrize("language", ["ar", *PLURALS])
def test_both_tabs_need_no_more_than_320_pixels(opened, bench, manager, language):
    dock, panel = opened(language)
    form = dock.new_export
    assert settle(dock) <= WIDTH
    fill(form, bench)
    for mode in Mode:
        form.area.mode = mode
        form.area.eachCheck.setChecked(mode is Mode.SELECTED)
        assert settle(dock) <= WIDTH, mode
    form.area.mode = Mode.CANVAS
    wait_until(lambda: form.exportButton.isEnabled())
    form.exportButton.click()
    wait_until(lambda: any(job.state.has_ended for job in manager.jobs()), 30)
    wait_until(lambda: form.running.text())
    assert settle(dock) <= WIDTH
    assert form.scrollArea.viewport().width() >= form.choices.minimumSizeHint().width()
    dock.show_jobs()
    panel.select(manager.jobs()[0].id)
    details = panel.details
    for action in Action:
        write_on(details.mainButton, action.label)
        for button in details._buttons.values():
            button.show()
        assert settle(dock) <= WIDTH, action
    assert details.isVisible()


@pytest.mark.parametrize("points", [9, 14, 18])
def test_a_larger_font_breaks_words_instead_of_the_form(qgis_app, points):
    box = QWidget()
    layout, choice = QVBoxLayout(box), QCheckBox()
    layout.addWidget(choice)
    write_on(choice, "Danach zum Pro&jekt hinzufügen, wenn alles gut ging")
    font = choice.font()
    font.setPointSize(points)
    choice.setFont(font)
    box.show()
    box.resize(240, 100)
    QCoreApplication.processEvents()
    assert box.width() == 240
    assert choice.sizeHint().width() <= choice.width()
    assert "\n" in choice.text()
    box.resize(1200, 100)
    QCoreApplication.processEvents()
    assert choice.text() == "Danach zum Pro&jekt hinzufügen, wenn alles gut ging"


def test_each_line_of_a_choice_keeps_its_order_where_people_read_from_the_right(qgis_app):
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        choice = QCheckBox()
        choice.resize(150, 50)
        write_on(choice, "Export as several jobs, then merge")
        lines = choice.text().split("\n")
    finally:
        QLocale.setDefault(before)
    assert len(lines) > 1
    assert all(line.startswith("\u2068") and line.endswith("\u2069") for line in lines)


def test_long_names_are_broken_and_nothing_is_lost():
    broken = breakable(f"/home/ada/{LONG_NAME}.vtpk: done")
    assert broken.replace("\u200b", "") == f"/home/ada/{LONG_NAME}.vtpk: done"
    pieces = broken.replace("/", " ").replace("\u200b", " ").split()
    assert max(map(len, pieces)) <= 32
    assert breakable("x" * 100).replace("\u200b", "") == "x" * 100
    short = "https://maps.example.org/arcgis/rest/services/Land/VectorTileServer is gone."
    assert breakable(short) == short  # lines break behind a slash anyway


def test_widgets_flow_into_as_many_lines_as_they_need(qgis_app):
    box = QWidget()
    flow, buttons = Flow(box), [QPushButton("Herunterladen"), QLabel("a"), QLabel("b")]
    flow.add(buttons[0])
    for label in buttons[1:]:
        label.setFixedSize(60, 20)
        flow.add(label, at_end=True)
    wide = buttons[0].sizeHint().width() + 200
    box.resize(wide, 100)
    flow.setGeometry(box.rect())
    assert buttons[0].x() == 0
    assert buttons[2].geometry().right() == wide - 1
    assert buttons[1].geometry().right() < buttons[2].x()
    assert flow.heightForWidth(wide) < flow.heightForWidth(130)
    assert flow.minimumSize().width() == max(buttons[0].sizeHint().width(), 60)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(box.rect())
    assert buttons[0].geometry().right() == wide - 1
    assert buttons[2].x() == 0
