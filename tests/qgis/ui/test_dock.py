"""The dock: what it says of an export before and after it is started, in every state."""

import sys
import threading
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsBookmark,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QVariant
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QWidget

from tilepack.core.export.record import State
from tilepack.core.export.store import JobStore
from tilepack.core.host.form import OPENS_PACKAGES
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.settings import remember_service
from tilepack.core.host.storedarea import area_as_json, area_from_json
from tilepack.core.package.package import Package
from tilepack.demo.config import Description
from tilepack.tests.support.packages import HALF, root_json
from tilepack.tests.support.toolbox import memory_layer, wait_until
from tilepack.ui import order as order_module
from tilepack.ui.areapanel import AreaPanel, Mode
from tilepack.ui.dock import ExportDock

TILE = HALF / 4  # side of a tile of level 3
OTHER = "https://example.org/arcgis/rest/services/B/VectorTileServer"


@pytest.fixture
def manager(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("jobs")
    manager = ExportManager(JobStore(folder, area_as_json, area_from_json))
    yield manager
    manager.stop_all()


@pytest.fixture
def dock(qgis_iface, canvas, manager):
    QgsProject.instance().clear()
    dock = ExportDock(qgis_iface, lambda: manager)
    dock.setFloating(True)  # the window around it is not shown
    dock.resize(340, 900)
    dock.show()
    yield dock
    dock.close_connections()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()


@pytest.fixture
def form(dock):
    return dock.new_export


@pytest.fixture
def answers(monkeypatch):
    """What the person answers to questions, one after the other; and what was asked."""
    waiting, asked = [], []

    class Box:
        StandardButton = QMessageBox.StandardButton

        @staticmethod
        def question(*words):
            asked.append(words[-1])
            return waiting.pop(0)

    monkeypatch.setattr(order_module, "QMessageBox", Box)
    return waiting, asked


def summary_of(form):
    return form.summary.summaryLabel.text()


def reason_of(form):
    return form.summary.reasonLabel.text() if form.summary.reasonBox.isVisible() else ""


def name_service(form, address):
    """Type an address and press Enter."""
    form.service.serviceEdit.setEditText(address)
    QTest.keyClick(form.service.serviceEdit.lineEdit(), Qt.Key.Key_Return)


def fill(form, bench, address, first=0, last=3):
    """Name a service, levels and a file, and wait for the count."""
    name_service(form, address)
    wait_until(lambda: form.service.service is not None)
    form.detail.choose(first, last)
    form.output.outputWidget.setFilePath(str(bench.output))
    wait_until(lambda: summary_of(form) and not form._survey.is_counting)
    settle(form)


def settle(form):
    """Wait until nothing is being counted."""
    wait_until(lambda: not form._gather.isActive() and not form._survey.is_counting)


def export(form, manager, state=State.DONE):
    """Press *Export* and wait for how it ends; the record."""
    before = {job.id for job in manager.jobs()}
    form.exportButton.click()
    wait_until(lambda: {job.id for job in manager.jobs()} - before)
    (job_id,) = {job.id for job in manager.jobs()} - before
    wait_until(lambda: manager.job(job_id).state.has_ended, seconds=30)
    assert manager.job(job_id).state is state
    return manager.job(job_id).record


def places(path):
    with Package.open(path) as package:
        return set(package.tiles())


def polygons(*shapes, crs="EPSG:3857", names=()):
    """A layer of the project with named polygons."""
    layer = memory_layer("Polygon", crs=crs)
    layer.dataProvider().addAttributes([QgsField("name", QVariant.String)])
    layer.updateFields()
    for index, shape in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttribute("name", names[index] if names else str(index))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def square(x, y, side):
    return f"POLYGON(({x} {y},{x} {y + side},{x + side} {y + side},{x + side} {y},{x} {y}))"


# The service


def test_a_new_profile_shows_an_empty_form_and_asks_nothing(form, bench):
    bench.service()
    for _ in range(50):
        QCoreApplication.processEvents()
    assert form.service.serviceEdit.currentText() == ""
    assert form.output.outputWidget.filePath() == ""
    hidden = form.service.stateBox, form.summary.summaryLabel, form.summary.overLimit, form.running
    assert not any(widget.isVisible() for widget in hidden)
    assert not form.exportButton.isEnabled()
    assert reason_of(form) == "Choose a service, or paste its address."
    assert bench.requests() == []


def test_a_service_is_described_in_one_line(form, bench):
    name_service(form, bench.service(limit=1234) + "/?f=html")
    wait_until(lambda: form.service.service is not None)
    assert form.service.stateText.text() == "Land: levels 0-6, limit 1,234 tiles"
    assert len(bench.requests("describe")) == 1


def test_a_limit_that_is_not_stated_is_called_an_assumption(form, bench):
    name_service(form, bench.service(limit=None))
    wait_until(lambda: form.service.service is not None)
    assert "not stated (assumed: 100,000 tiles)" in form.service.stateText.text()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("http://127.0.0.1:1/rest/VectorTileServer", "127.0.0.1"),
        ("https://example.org/MapServer", "is not the address of a vector tile service"),
    ],
)
def test_an_address_without_a_service_is_said_below_it(form, address, sentence):
    name_service(form, address)
    wait_until(lambda: sentence in form.service.stateText.text())
    assert not form.exportButton.isEnabled()
    assert reason_of(form) == "Without a service nothing can be counted."


def test_what_cannot_be_reached_can_be_tried_again(form):
    name_service(form, "http://127.0.0.1:1/rest/VectorTileServer")
    wait_until(lambda: form.service.stateButton.isVisible())
    assert form.service.stateButton.text() == "&Try Again"


def test_a_service_that_forbids_export_says_who_can_allow_it(form, bench):
    name_service(form, bench.service(allowed=False))
    wait_until(lambda: form.service.service is not None)
    assert "Its owner can switch on" in form.service.stateText.text()
    assert not form.exportButton.isEnabled()
    settle(form)
    assert reason_of(form) == "This service does not allow export."


def test_a_service_that_wants_a_sign_in_unfolds_the_place_for_it(form, bench):
    assert form.service.authGroup.isCollapsed()
    name_service(form, bench.service(access="all"))
    wait_until(lambda: "sign in" in form.service.stateText.text())
    assert not form.service.authGroup.isCollapsed()


def test_a_newer_address_wins_over_an_older_one_that_answers_late(form, bench):
    slow = bench.service(limit=11)
    fast = bench.server.add("Fast", bench.config).url
    name_service(form, slow)
    name_service(form, fast)
    wait_until(lambda: form.service.service is not None)
    for _ in range(100):
        QCoreApplication.processEvents()
    assert form.service.service.address == fast


def test_services_at_hand_are_offered_by_name_and_stand_for_their_address(form, bench):
    address = bench.service()
    remember_service(address)
    combo = form.service.serviceEdit
    assert combo.count() == 0
    QCoreApplication.sendEvent(combo.lineEdit(), QFocusEvent(QEvent.Type.FocusIn))
    assert [combo.itemText(i) for i in range(combo.count())] == ["Land"]
    assert combo.currentText() == ""
    combo.setCurrentIndex(0)
    combo.activated[int].emit(0)
    wait_until(lambda: form.service.service is not None)
    assert combo.currentText() == form.service.service.address == address


def test_opened_for_a_service_the_form_is_filled_and_asked(dock, form, bench):
    form.area.mode = Mode.DRAWN
    address = bench.service()
    dock.open_for(address)
    wait_until(lambda: form.service.service is not None)
    assert form.area.mode is Mode.CANVAS
    settle(form)
    assert form.exportButton.isEnabled()


# The count


def test_the_tiles_of_the_canvas_are_counted(form, bench):
    fill(form, bench, bench.service(limit=88))
    assert summary_of(form) == "22 tiles · 25 % of the service's limit"
    assert form.exportButton.text() == "&Export 22 tiles"
    assert not form.summary.overLimit.isVisible()
    assert {entry.step for entry in bench.requests()} == {"describe", "tilemap"}


def test_the_count_follows_map_and_levels_and_asks_the_service_once(form, bench, canvas):
    fill(form, bench, bench.service())
    form.detail.fromSpin.setValue(3)
    wait_until(lambda: summary_of(form).startswith("16 tiles"))
    canvas.setExtent(QgsRectangle(0.1 * TILE, 0.1 * TILE, 0.9 * TILE, 0.9 * TILE))
    wait_until(lambda: summary_of(form).startswith("1 tile "))
    assert len(bench.requests("describe")) == 1


def test_a_locked_extent_stays_when_the_map_moves(form, bench, canvas):
    fill(form, bench, bench.service(), 3, 3)
    form.area.lockCheck.setChecked(True)
    settle(form)
    canvas.setExtent(QgsRectangle(0.1 * TILE, 0.1 * TILE, 0.9 * TILE, 0.9 * TILE))
    settle(form)
    assert summary_of(form).startswith("16 tiles")
    form.area.lockCheck.setChecked(False)
    wait_until(lambda: summary_of(form).startswith("1 tile "))


def test_without_a_choice_levels_end_one_below_the_map_and_within_the_limit(form, bench, canvas):
    name_service(form, bench.service())
    wait_until(lambda: summary_of(form))
    levels = form._estimate.plan.levels
    assert levels == tuple(range(form._estimate.fitting + 2))
    canvas.setExtent(QgsRectangle(0.1 * TILE, 0.1 * TILE, 0.9 * TILE, 0.9 * TILE))
    wait_until(lambda: form._estimate is not None and form._estimate.plan.levels != levels)
    assert form.detail.toSpin.value() == form._estimate.plan.levels[-1]


def test_the_suggested_levels_never_pass_the_limit(form, bench):
    name_service(form, bench.service(limit=1))
    wait_until(lambda: summary_of(form))
    assert form._estimate.plan.tiles == 1


def test_levels_chosen_by_hand_stay_for_the_service_only(form, bench):
    fill(form, bench, bench.service(), 2, 3)
    assert form.detail.levels == (2, 3)
    name_service(form, bench.server.add("Other", bench.config).url)
    wait_until(lambda: form.service.service is not None)
    assert form.detail.levels == ()


def test_the_handles_never_cross(form, bench):
    fill(form, bench, bench.service(), 2, 3)
    form.detail.fromSpin.setValue(5)
    assert (form.detail.fromSpin.value(), form.detail.toSpin.value()) == (5, 5)
    form.detail.toSpin.setValue(1)
    assert (form.detail.levelSlider.lowerValue(), form.detail.levelSlider.upperValue()) == (1, 1)


def test_the_table_marks_by_words_where_the_limit_is_passed(form, bench):
    fill(form, bench, bench.service(limit=10))
    form.detail.tableGroup.setCollapsed(False)
    table = form.detail.levelTable
    rows = [table.topLevelItem(i) for i in range(table.topLevelItemCount())]
    texts = [row.text(0) for row in rows]
    at = texts.index("Over the limit of 10")
    assert not rows[at].icon(0).isNull()
    assert [row.text(3) for row in rows[:at]] == ["1", "2", "6"]
    assert (rows[at + 1].text(0), rows[at + 1].text(3)) == ("3", "22")
    assert rows[at + 2].text(3) == "–"


# The limit


def test_over_the_limit_two_choices_are_shown(form, bench):
    fill(form, bench, bench.service(limit=10))
    assert summary_of(form) == "22 tiles, limit 10."
    assert form.summary.overLimit.isVisible()
    parts = int("".join(filter(str.isdigit, form.summary.splitRadio.text())))
    assert parts > 2
    assert form.summary.splitRadio.text() == f"Export as {parts} jobs and merge"
    assert form.summary.stopRadio.text() == "Stop at level 2 (6 tiles)"
    assert form.exportButton.text() == f"&Export as {parts} jobs"
    form.summary.stopRadio.click()
    assert form.exportButton.text() == "&Export 6 tiles"


def test_far_over_the_limit_only_stopping_helps(form, bench):
    deep = {"tileInfo": root_json(20)["tileInfo"], "maxLOD": 20}
    fill(form, bench, bench.service(limit=10, description=Description(changes=deep)), 0, 20)
    assert "limit 10." in summary_of(form)
    assert not form.summary.splitRadio.isVisible()
    assert form.summary.stopRadio.isChecked()
    assert form.exportButton.text() == "&Export 6 tiles"


def test_the_choice_to_stop_leaves_out_the_deepest_levels(form, bench, manager):
    fill(form, bench, bench.service(limit=10))
    form.summary.stopRadio.click()
    assert export(form, manager).result.tiles == 6
    assert len(bench.requests("submit")) == 1
    assert max(level for level, _, _ in places(bench.output)) == 2


def test_the_choice_to_split_makes_one_package_of_all(form, bench, manager):
    fill(form, bench, bench.service(limit=10))
    assert export(form, manager).result.tiles == 22
    assert len(bench.requests("submit")) > 2


def test_one_job_that_was_said_becomes_several_only_on_wish(form, bench, manager):
    """Scenario 19: a server that counts more is told with both counts."""
    fill(form, bench, bench.service(limit=22, counts_more=1))
    assert form.exportButton.text() == "&Export 22 tiles"
    record = export(form, manager, State.FAILED)
    assert "counted 23 tiles; it allows 22. We counted 22." in str(record.error)
    assert len(bench.requests("submit")) == 1


def test_jobs_that_were_said_are_split_further_where_the_server_counts_more(form, bench, manager):
    fill(form, bench, bench.service(limit=21, counts_more=1))
    assert form.exportButton.text() == "&Export as 2 jobs"
    assert export(form, manager).request.split


def test_the_polygon_is_offered_instead_of_its_box_where_that_helps(form, bench, manager):
    far = 4 * TILE - 1
    corner = f"POLYGON((1 1,1 {far},9 {far},9 9,{far} 9,{far} 1,1 1))"
    layer = polygons(corner)
    form.area.layerCombo.setLayer(layer)
    form.area.mode = Mode.LAYER
    fill(form, bench, bench.service(limit=10), 3, 3)
    assert form._estimate.plan.tiles == 16
    words = form.summary.shapeRadio.text().split()  # in one line or two
    assert " ".join(words) == "Use the polygon instead of its box (−56 %)"
    form.summary.shapeRadio.click()
    assert form.exportButton.text() == "&Export 7 tiles"
    assert export(form, manager).result.tiles == 7
    assert len(bench.requests("submit")) == 1


# The area


def test_an_area_is_described_as_it_was_understood(form, bench):
    hole = (
        "POLYGON((2600000 1200000,2650000 1200000,2650000 1250000,2600000 1250000,2600000 1200000),"
        "(2610000 1210000,2620000 1210000,2620000 1220000,2610000 1220000,2610000 1210000))"
    )
    other = "POLYGON((2700000 1200000,2701000 1200000,2701000 1201000,2700000 1200000))"
    layer = polygons(hole, other, crs="EPSG:2056")
    layer.selectAll()
    form.area.polygonLayerCombo.setLayer(layer)
    form.area.mode = Mode.SELECTED
    fill(form, bench, bench.service())
    first, second = form.area.areaLine.text().split("\n")
    assert first == "2 of 2 features selected"
    assert second.replace("\u2060", "").startswith("2 parts, 1 hole, 2,40")
    assert second.replace("\u2060", "").endswith(" km², EPSG:2056 → service EPSG:3857")


def test_selected_polygons_are_the_area_by_default(form, bench, manager, qgis_iface):
    layer = polygons(*(square(x, y, 9) for x, y in ((10, 10), (2.5 * TILE, 1.5 * TILE))))
    qgis_iface.setActiveLayer(layer)
    assert form.area.mode is Mode.CANVAS
    layer.selectByIds([2])
    form.area._follow_selection()  # the test's canvas does not know the layer
    assert form.area.mode is Mode.SELECTED
    fill(form, bench, bench.service(), 3, 3)
    assert summary_of(form).startswith("1 tile ")
    assert export(form, manager).result.tiles == 1
    assert places(bench.output) == {(3, 2, 6)}


def test_a_mode_chosen_by_hand_is_not_taken_back(form, qgis_iface):
    layer = polygons(square(10, 10, 9))
    qgis_iface.setActiveLayer(layer)
    form.area.modeCombo.setCurrentIndex(Mode.CANVAS.value)
    form.area.modeCombo.activated[int].emit(Mode.CANVAS.value)
    layer.selectAll()
    form.area._follow_selection()
    assert form.area.mode is Mode.CANVAS


def test_with_nothing_selected_all_features_are_taken_and_that_is_said(form, bench):
    polygons(square(10, 10, 9), square(2.5 * TILE, 1.5 * TILE, 9))
    form.area.mode = Mode.SELECTED
    fill(form, bench, bench.service(), 3, 3)
    assert summary_of(form).startswith("2 tiles")
    said = form.area.areaLine.text().split("\n")[0]
    assert said == "Nothing is selected: all 2 features of the layer are taken."


@pytest.mark.parametrize(
    ("shapes", "said"),
    [
        ([], "The layer has no features."),
        (["POLYGON EMPTY"], "The area is empty."),
        (["POLYGON((0 0,9 9,0 0))"], "The area cannot be used: "),
        (None, "The project has no polygon layer; points and lines have no surface."),
    ],
)
def test_what_is_no_area_is_one_plain_sentence(form, bench, shapes, said):
    name_service(form, bench.service())
    wait_until(lambda: form.service.service is not None)
    if shapes is None:
        QgsProject.instance().addMapLayer(memory_layer("Point", "POINT(1 1)"))
    else:
        polygons(*shapes)
    form.area.mode = Mode.SELECTED
    wait_until(lambda: reason_of(form).startswith(said))
    assert not form.exportButton.isEnabled()
    assert bench.requests("submit") == []


def test_a_bow_tie_is_mended_and_that_is_said(form, bench):
    polygons(f"POLYGON((9 9,{TILE} {TILE},{TILE} 9,9 {TILE},9 9))")
    form.area.mode = Mode.SELECTED
    fill(form, bench, bench.service(), 3, 3)
    assert "it was mended." in form.area.areaLine.text()


def test_over_the_date_line_two_parts_are_announced_and_made_one(form, bench, canvas, manager):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(170, -20, 190, 0))
    fill(form, bench, bench.service(), 3, 3)
    assert "Crosses the date line: exported as 2 parts and merged." in form.area.areaLine.text()
    assert form.exportButton.text() == "&Export as 2 jobs"


def test_a_buffer_makes_the_area_larger_on_the_ground(form, bench):
    polygons(square(1.2 * TILE, 1.2 * TILE, 0.6 * TILE))
    form.area.mode = Mode.SELECTED
    fill(form, bench, bench.service(), 3, 3)
    assert summary_of(form).startswith("1 tile ")
    form.area.bufferSpin.setValue(TILE / 4000 * 1000)
    wait_until(lambda: summary_of(form).startswith("9 tiles"))


def test_a_bookmark_is_an_area(form, bench):
    bookmark = QgsBookmark()
    bookmark.setName("Corner")
    extent = QgsRectangle(0.1 * TILE, 0.1 * TILE, 0.9 * TILE, 0.9 * TILE)
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    bookmark.setExtent(QgsReferencedRectangle(extent, crs))
    QgsProject.instance().bookmarkManager().addBookmark(bookmark)
    form.area.mode = Mode.BOOKMARK
    fill(form, bench, bench.service(), 3, 3)
    assert form.area.bookmarkCombo.currentText() == "Corner"
    assert summary_of(form).startswith("1 tile ")


def test_without_bookmarks_it_is_said_how_to_make_one(form, bench):
    name_service(form, bench.service())
    form.area.mode = Mode.BOOKMARK
    wait_until(lambda: reason_of(form).startswith("There are no bookmarks."))


# Drawing


def press(canvas, x, y, button=Qt.MouseButton.LeftButton):
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    at = QPoint(round(point.x()), round(point.y()))
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, at)


def test_a_polygon_is_drawn_corner_by_corner(form, bench, canvas):
    before = canvas.mapTool()
    form.area.mode = Mode.DRAWN
    fill_without_count(form, bench)
    assert reason_of(form) == "Draw a rectangle or a polygon on the map."
    form.area.polygonButton.click()
    assert form.area.polygonButton.isChecked()
    for x, y in ((1.3, 1.3), (1.7, 1.3), (1.5, 1.7)):
        press(canvas, x * TILE, y * TILE)
    press(canvas, 1.5 * TILE, 1.5 * TILE, Qt.MouseButton.RightButton)
    wait_until(lambda: summary_of(form).startswith("1 tile "))
    assert form.area.areaLine.text().startswith("1 part, ")
    assert canvas.mapTool() is before
    assert not form.area.polygonButton.isChecked()


def test_a_rectangle_can_be_typed_as_coordinates(form, bench):
    form.area.mode = Mode.DRAWN
    fill_without_count(form, bench)
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    extent = QgsRectangle(0.1 * TILE, 0.1 * TILE, 0.9 * TILE, 0.9 * TILE)
    form.area.drawnExtent.setOutputExtentFromUser(extent, crs)
    wait_until(lambda: summary_of(form).startswith("1 tile "))
    assert form.area.areaLine.text().startswith("Rectangle, ")


def test_escape_leaves_drawing_and_gives_the_tool_before_back(form, canvas):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    form.area.mode = Mode.DRAWN
    for button in (form.area.rectangleButton, form.area.polygonButton):
        button.click()
        assert canvas.mapTool() is not pan
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        assert canvas.mapTool() is pan
        assert not button.isChecked()
    canvas.unsetMapTool(pan)


def fill_without_count(form, bench):
    name_service(form, bench.service())
    wait_until(lambda: form.service.service is not None)
    form.detail.choose(3, 3)
    form.output.outputWidget.setFilePath(str(bench.output))
    settle(form)


# Size and grid


def test_the_size_is_not_known_before_a_sample_or_an_export(form, bench, manager):
    fill(form, bench, bench.service())
    assert "about" not in summary_of(form)
    form.summary.howButton.click()
    assert "was not exported before" in form.summary.howLabel.text()
    assert bench.requests("tile") == []
    export(form, manager)
    form.detail.choose(0, 2)
    wait_until(lambda: "· about " in summary_of(form))
    assert form.summary.howLabel.text().startswith("From 1 earlier export of this service: ")


def test_a_sample_fetches_few_tiles_and_only_when_asked(form, bench):
    fill(form, bench, bench.service())
    form.summary.howButton.click()
    form.summary.sampleButton.click()
    wait_until(lambda: "· about " in summary_of(form))
    assert form.summary.howLabel.text().startswith("From a sample of ")
    fetched = [entry for entry in bench.requests() if "/tile/" in entry.path]
    assert 0 < len(fetched) <= 24
    assert not form.summary.sampleButton.isVisible()


def test_the_grid_is_drawn_while_wished_and_the_dock_is_open(dock, form, bench, canvas):
    fill(form, bench, bench.service(limit=10))
    items = len(canvas.items())
    form.summary.gridCheck.setChecked(True)
    wait_until(lambda: len(canvas.items()) > items)
    assert form.summary.gridCheck.text() == "Show tile &grid (level 3)"
    dock.hide()
    assert len(canvas.items()) == items
    dock.show()
    wait_until(lambda: len(canvas.items()) > items)
    form.summary.gridCheck.setChecked(False)
    wait_until(lambda: len(canvas.items()) == items)


# The output


def test_a_file_is_suggested_until_the_person_chooses_one(form, bench):
    name_service(form, bench.service())
    wait_until(lambda: form.output.outputWidget.filePath())
    suggested = Path(form.output.outputWidget.filePath())
    assert suggested.suffix == ".vtpk"
    assert suggested.name.startswith("Land_map_2")
    form.output.outputWidget.setFilePath(str(bench.output))
    name_service(form, bench.server.add("Other", bench.config).url)
    wait_until(lambda: form.service.service is not None)
    assert form.output.outputWidget.filePath() == str(bench.output)


@pytest.mark.parametrize("text", ["", " ", "/"])
def test_without_a_file_the_button_is_off_and_says_so(form, bench, text):
    fill(form, bench, bench.service())
    form.output.outputWidget.setFilePath(text)
    assert not form.exportButton.isEnabled()
    assert reason_of(form) == "Choose where the package shall be saved."


def test_an_existing_file_is_kept_or_replaced_as_the_person_says(form, bench, manager, answers):
    waiting, asked = answers
    bench.output.write_text("mine")
    fill(form, bench, bench.service())
    waiting.append(QMessageBox.StandardButton.No)
    form.exportButton.click()
    assert asked == ["land.vtpk exists already. Replace it?"]
    assert bench.output.read_text() == "mine"
    assert form.exportButton.isEnabled()
    assert bench.requests("submit") == []
    waiting.append(QMessageBox.StandardButton.Yes)
    assert export(form, manager).result.tiles == 22
    assert len(places(bench.output)) == 22


def test_mbtiles_are_forced_where_packages_cannot_be_opened(form, monkeypatch):
    from qgis.core import Qgis

    forced = Qgis.QGIS_VERSION_INT < OPENS_PACKAGES
    assert form.output.mbtilesCheck.isEnabled() != forced
    assert form.output.mbtilesCheck.isChecked() == forced
    assert ("before 3.26" in form.output.mbtilesLine.text()) == forced


def test_after_an_export_the_next_one_gets_another_name(form, bench, manager):
    fill(form, bench, bench.service(), 0, 0)
    export(form, manager)
    wait_until(lambda: form.output.outputWidget.filePath() != str(bench.output))
    assert not Path(form.output.outputWidget.filePath()).exists()


# The button


def test_a_double_click_makes_one_job(form, bench, manager):
    fill(form, bench, bench.service(executing_seconds=600))
    QTest.mouseClick(form.exportButton, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(form.exportButton, Qt.MouseButton.LeftButton)
    assert len(manager.jobs()) == 1


def test_control_and_enter_export_from_anywhere_in_the_form(form, bench, manager, dock):
    fill(form, bench, bench.service(executing_seconds=600))
    dock.activateWindow()
    form.detail.toSpin.setFocus()
    QTest.keyClick(form.detail.toSpin, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: len(manager.jobs()) == 1)


def test_the_line_below_the_button_follows_the_export(form, bench, manager):
    fill(form, bench, bench.service(outcome="failed", failure="Out of ink."))
    export(form, manager, State.FAILED)
    wait_until(lambda: form.running.text().startswith("land.vtpk: "))
    wait_until(lambda: "Out of ink." in form.running.text() or "Failed" in form.running.text())
    assert form.exportButton.isEnabled()


def test_an_earlier_export_fills_the_form_again(dock, form, bench, manager):
    polygons(square(1.2 * TILE, 1.2 * TILE, 0.6 * TILE))
    form.area.mode = Mode.SELECTED
    fill(form, bench, bench.service(), 1, 3)
    request = manager.request(export(form, manager).id)
    QgsProject.instance().clear()
    name_service(form, OTHER)
    dock.run_again(request)
    wait_until(lambda: form._estimate is not None)
    settle(form)
    assert form.service.service.address == request.service
    assert form.detail.levels == (1, 2, 3)
    assert form.exportButton.text() == "&Export 3 tiles"


# One package for each feature


def test_every_feature_becomes_a_package_of_its_own(form, bench, manager):
    shapes = [square(i * 1.5 * TILE + 9, 9, 9) for i in range(3)]
    polygons(*shapes, names=["A/B", "twin", "Twin"])
    form.area.mode = Mode.SELECTED
    form.area.eachCheck.setChecked(True)
    form.area.nameExpression.setExpression('"name"')
    fill(form, bench, bench.service(), 3, 3)
    folder = bench.folder / "packages"
    folder.mkdir()
    form.output.outputWidget.setFilePath(str(folder))
    assert form.exportButton.text() == "&Export 3 packages"
    form.exportButton.click()
    wait_until(lambda: len(manager.jobs()) == 3 and all(j.state.has_ended for j in manager.jobs()))
    packages = sorted(path.name for path in folder.glob("*.vtpk"))
    assert packages == ["A_B.vtpk", "Twin_2.vtpk", "twin.vtpk"]
    assert [len(places(folder / name)) for name in packages] == [1, 1, 1]


def test_a_feature_without_a_surface_stops_no_other(form, bench, manager):
    polygons(square(9, 9, 9), "POLYGON EMPTY", square(2.5 * TILE, 9, 9), names=["a", "b", "c"])
    form.area.mode = Mode.SELECTED
    form.area.eachCheck.setChecked(True)
    form.area.nameExpression.setExpression('"name"')
    fill(form, bench, bench.service(), 3, 3)
    form.output.outputWidget.setFilePath(str(bench.folder))
    said = "2 tiles in all packages together. 1 feature without a usable area is left out."
    assert summary_of(form) == said
    form.exportButton.click()
    wait_until(lambda: len(manager.jobs()) == 2 and all(j.state.has_ended for j in manager.jobs()))
    assert sorted(path.name for path in bench.folder.glob("*.vtpk")) == ["a.vtpk", "c.vtpk"]


# Form


def test_closed_and_opened_again_everything_is_as_it_was(dock, form, bench):
    fill(form, bench, bench.service(limit=10))
    form.summary.stopRadio.click()
    before = summary_of(form), form.exportButton.text(), form.area.mode, form.detail.levels
    asked = len(bench.requests())
    dock.hide()
    dock.show()
    settle(form)
    after = summary_of(form), form.exportButton.text(), form.area.mode, form.detail.levels
    assert after == before
    assert len(bench.requests()) == asked


def test_hidden_after_the_map_is_gone_it_says_nothing(dock, form, canvas, monkeypatch):
    """As QGIS deletes its window when it closes; an exception would end it as a crash."""
    faults = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append(fault))
    monkeypatch.setattr(AreaPanel, "close_connections", lambda self: None)  # they went with it
    sip.delete(canvas)
    dock.hide()
    assert faults == []


def test_nothing_needs_more_than_320_pixels(dock, form, bench):
    fill(form, bench, bench.service(limit=10))
    form.summary.howButton.setChecked(True)
    for mode in Mode:
        form.area.mode = mode
        form.area.eachCheck.setChecked(mode is Mode.SELECTED)
        QCoreApplication.processEvents()
        assert form.choices.minimumSizeHint().width() <= 320, mode
        assert form.bottom.minimumSizeHint().width() <= 320, mode


def is_ours(widget):
    """Whether a control stands in a form of ours and is no part of a compound widget of QGIS."""
    name = widget.objectName()
    return bool(name) and any(getattr(room, name, None) is widget for room in ancestors(widget))


def ancestors(widget):
    """The widgets around a widget, from the nearest."""
    while widget.parentWidget() is not None:
        widget = widget.parentWidget()
        yield widget


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(dock, form, bench):
    fill(form, bench, bench.service(limit=10))
    for widget in form.findChildren(QWidget):
        is_text = isinstance(widget, QLabel) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        if is_text or not is_ours(widget):
            continue
        texts = (getattr(widget, name, str)() for name in ("accessibleName", "text", "title"))
        assert any(texts), widget.objectName()
    for name in ("serviceEdit", "modeCombo", "levelSlider", "fromSpin", "toSpin", "exportButton"):
        assert form.findChild(QWidget, name).focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_tab_goes_from_control_to_control_as_they_are_read(dock, form, bench):
    fill(form, bench, bench.service(limit=10))
    form.service.authGroup.setCollapsed(False)
    form.detail.tableGroup.setCollapsed(False)
    form.summary.howButton.setChecked(True)
    QCoreApplication.processEvents()
    seen, widget = [], form.service.serviceEdit
    for _ in range(400):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen += [room.objectName() for room in (widget, *ancestors(widget))]
        widget = widget.nextInFocusChain()
    wished = [
        "serviceEdit", "authSelect", "modeCombo", "lockCheck", "bufferSpin", "levelSlider",
        "fromSpin", "toSpin", "levelTable", "outputWidget", "addCheck", "gridCheck", "howButton",
        "sampleButton", "splitRadio", "exportButton",
    ]  # fmt: skip
    assert sorted(wished, key=seen.index) == wished


def test_the_button_waits_for_the_service_and_says_so(form, bench):
    form.service.serviceEdit.setEditText(bench.service())
    assert not form.exportButton.isEnabled()
    assert reason_of(form) == "Asking the service…"
    wait_until(lambda: form.exportButton.isEnabled())


def test_a_count_never_runs_on_the_main_thread(form, bench):
    threads = []
    plain = form._survey._estimate

    def noting(*given):
        threads.append(threading.current_thread())
        return plain(*given)

    form._survey._estimate = noting
    fill(form, bench, bench.service())
    assert threads
    assert threading.main_thread() not in threads


def test_the_theme_icons_exist(qgis_app):
    from tilepack.ui import forms

    marks = forms.INFORMATION, forms.WARNING, forms.FAULT, forms.DONE, forms.WAITING
    assert not any(QgsApplication.getThemeIcon(f"/{mark}").isNull() for mark in marks)
