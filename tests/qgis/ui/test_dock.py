"""The dock: what it says of an export before, while and after it runs."""

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMessageBox

from tilepack.core.host.tasks import ExportManager
from tilepack.core.package.package import Package
from tilepack.demo.config import Description
from tilepack.tests.support.packages import HALF, root_json
from tilepack.tests.support.toolbox import memory_layer, wait_until
from tilepack.ui import dock as dock_module
from tilepack.ui.dock import ExportDock

TILE = HALF / 4  # side of a tile of level 3


@pytest.fixture
def dock(qgis_iface, canvas):
    manager = ExportManager()
    dock = ExportDock(qgis_iface, manager)
    dock.setFloating(True)  # the window around it is not shown
    dock.show()
    yield dock
    manager.stop_all()
    dock.close_connections()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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

    monkeypatch.setattr(dock_module, "QMessageBox", Box)
    return waiting, asked


def fill(dock, bench, address, levels="0-3"):
    """Type an address and levels, choose the file, and wait for the count."""
    dock.form.serviceEdit.setEditText(address)
    dock.form.levelsEdit.setText(levels)
    dock.form.outputWidget.setFilePath(str(bench.output))
    wait_until(lambda: dock.form.summaryLabel.text())


def export(dock, ending):
    """Press *Export* and wait for how it ends."""
    dock.form.exportButton.click()
    wait_until(lambda: dock.form.stateLabel.text().startswith(ending))


def places(path):
    with Package.open(path) as package:
        return set(package.tiles())


def test_a_new_profile_shows_an_empty_form_and_asks_nothing(dock, bench):
    bench.service()
    for _ in range(50):
        QCoreApplication.processEvents()
    form = dock.form
    assert form.serviceEdit.currentText() == form.outputWidget.filePath() == ""
    hidden = (form.serviceLine, form.summaryLabel, form.stateLabel, form.overLimit)
    assert not any(widget.isVisible() for widget in hidden)
    assert form.exportButton.isVisible()
    assert not form.cancelButton.isEnabled()
    assert bench.requests() == []


def test_the_tiles_of_the_canvas_are_counted(dock, bench):
    fill(dock, bench, bench.service(limit=88))
    assert dock.form.summaryLabel.text() == "22 tiles · 25 % of the service's limit"
    assert dock.form.serviceLine.text() == "Land: levels 0-6, limit 88 tiles"
    assert dock.form.exportButton.text() == "&Export 22 tiles"
    assert not dock.form.overLimit.isVisible()
    assert {entry.step for entry in bench.requests()} == {"describe", "tilemap"}


def test_the_count_follows_map_and_levels_and_asks_the_service_once(dock, bench, canvas):
    fill(dock, bench, bench.service())
    dock.form.levelsEdit.setText("3")
    wait_until(lambda: dock.form.summaryLabel.text().startswith("16 tiles"))
    canvas.setExtent(QgsRectangle(0.1 * TILE, 0.1 * TILE, 0.9 * TILE, 0.9 * TILE))
    wait_until(lambda: dock.form.summaryLabel.text().startswith("1 tile "))
    assert len(bench.requests("describe")) == 1


def test_a_limit_that_is_not_stated_is_called_an_assumption(dock, bench):
    fill(dock, bench, bench.service(limit=None))
    assert "not stated (assumed: 100,000 tiles)" in dock.form.serviceLine.text()


def test_over_the_limit_two_choices_are_shown(dock, bench):
    fill(dock, bench, bench.service(limit=10))
    assert dock.form.summaryLabel.text() == "22 tiles, limit 10."
    assert dock.form.overLimit.isVisible()
    parts = int("".join(filter(str.isdigit, dock.form.splitRadio.text())))
    assert parts > 2
    assert dock.form.splitRadio.text() == f"Export as {parts} jobs and merge"
    assert dock.form.stopRadio.text() == "Stop at level 2 (6 tiles)"
    assert dock.form.exportButton.text() == f"&Export as {parts} jobs"


def test_far_over_the_limit_only_stopping_helps(dock, bench):
    deep = {"tileInfo": root_json(20)["tileInfo"], "maxLOD": 20}
    fill(dock, bench, bench.service(limit=10, description=Description(changes=deep)), "")
    assert "limit 10." in dock.form.summaryLabel.text()
    assert not dock.form.splitRadio.isVisible()
    assert dock.form.stopRadio.isChecked()
    export(dock, "Done: land.vtpk, 6 tiles.")


def test_the_choice_to_stop_leaves_out_the_deepest_levels(dock, bench):
    fill(dock, bench, bench.service(limit=10))
    dock.form.stopRadio.setChecked(True)
    export(dock, "Done: land.vtpk, 6 tiles.")
    assert len(bench.requests("submit")) == 1
    assert max(level for level, _, _ in places(bench.output)) == 2


def test_the_choice_to_split_makes_one_package_of_all(dock, bench):
    fill(dock, bench, bench.service(limit=10))
    export(dock, "Done: land.vtpk, 22 tiles.")
    assert len(bench.requests("submit")) > 2


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("http://127.0.0.1:1/rest/VectorTileServer", "127.0.0.1 cannot be reached"),
        ("https://example.org/MapServer", "is not the address of a vector tile service"),
    ],
)
def test_an_address_without_a_service_is_said_instead_of_a_count(dock, bench, address, sentence):
    fill(dock, bench, address)
    assert sentence in dock.form.summaryLabel.text()


def test_what_is_missing_is_said_and_nothing_is_sent(dock, bench):
    dock.form.exportButton.click()
    assert "is not the address of a vector tile service" in dock.form.stateLabel.text()
    fill(dock, bench, bench.service())
    dock.form.outputWidget.setFilePath("")
    dock.form.exportButton.click()
    assert dock.form.stateLabel.text() == "Choose where the package shall be saved."
    dock.form.outputWidget.setFilePath(str(bench.output))
    dock.form.areaSelected.setChecked(True)
    dock.form.exportButton.click()
    assert dock.form.stateLabel.text().startswith("The area is empty.")
    assert bench.requests("submit") == []
    assert bench.files() == []


def test_a_file_is_suggested_until_the_person_chooses_one(dock, bench):
    dock.form.serviceEdit.setEditText(bench.service())
    suggested = Path(dock.form.outputWidget.filePath())
    assert suggested.suffix == ".vtpk"
    assert "Land" in suggested.name or "land" in suggested.name
    dock.form.outputWidget.setFilePath(str(bench.output))
    dock.form.serviceEdit.setEditText("https://example.org/arcgis/rest/services/B/VectorTileServer")
    assert dock.form.outputWidget.filePath() == str(bench.output)


def test_an_existing_file_is_kept_or_replaced_as_the_person_says(dock, bench, answers):
    waiting, asked = answers
    bench.output.write_text("mine")
    fill(dock, bench, bench.service())
    waiting.append(QMessageBox.StandardButton.No)
    dock.form.exportButton.click()
    assert asked == ["land.vtpk exists already. Replace it?"]
    assert bench.output.read_text() == "mine"
    assert dock.form.exportButton.isEnabled()
    assert bench.requests("submit") == []
    waiting.append(QMessageBox.StandardButton.Yes)
    export(dock, "Done: land.vtpk, 22 tiles.")
    assert len(places(bench.output)) == 22


def test_the_selected_polygons_are_exported(dock, bench, qgis_iface):
    shapes = [
        f"POLYGON(({x} {y},{x} {y + 9},{x + 9} {y + 9},{x + 9} {y},{x} {y}))"
        for x, y in ((10, 10), (2.5 * TILE, 1.5 * TILE), (-2 * TILE, -9 * TILE / 4))
    ]
    layer = memory_layer("Polygon", *shapes)
    QgsProject.instance().addMapLayer(layer)
    qgis_iface.setActiveLayer(layer)
    layer.selectByIds([2])
    dock.form.areaSelected.setChecked(True)
    fill(dock, bench, bench.service(), levels="3")
    assert dock.form.summaryLabel.text().startswith("1 tile ")
    export(dock, "Done: land.vtpk, 1 tile.")
    assert places(bench.output) == {(3, 2, 6)}


def test_while_it_runs_it_can_be_cancelled_and_nothing_else(dock, bench):
    fill(dock, bench, bench.service(executing_seconds=600))
    dock.form.exportButton.click()
    wait_until(lambda: dock.form.stateLabel.text().startswith("Server is packaging"))
    assert not dock.form.exportButton.isEnabled()
    assert dock.form.progressBar.isVisible()
    dock.form.cancelButton.click()
    wait_until(lambda: dock.form.stateLabel.text() == "Cancelled.", seconds=1)
    assert dock.form.exportButton.isEnabled()
    assert not dock.form.cancelButton.isEnabled()
    assert not dock.form.progressBar.isVisible()
    assert len(bench.requests("cancel")) == 1
    assert bench.files() == []


def test_a_failure_is_one_sentence_and_the_form_stays(dock, bench):
    fill(dock, bench, bench.service(outcome="failed", failure="Out of ink."))
    export(dock, "The server could not make the package: Out of ink.")
    assert dock.form.exportButton.isEnabled()
    assert dock.form.outputWidget.filePath() == str(bench.output)
    assert bench.files() == []


def test_mbtiles_come_beside_when_wished(dock, bench):
    fill(dock, bench, bench.service(), levels="0-1")
    dock.form.mbtilesCheck.setChecked(True)
    export(dock, "Done: land.vtpk, 2 tiles.")
    assert bench.files() == ["land.mbtiles", "land.vtpk"]


def test_after_an_export_the_next_one_gets_another_name(dock, bench):
    fill(dock, bench, bench.service(), levels="0")
    export(dock, "Done: ")
    after = dock.form.outputWidget.filePath()
    assert after != str(bench.output)
    assert not Path(after).exists()
