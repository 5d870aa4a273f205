"""Every error a person can meet, driven by a service that fails: its text and its button.

The form, the list of jobs and the message bar are the real ones; buttons are clicked.
"""

import json
import re
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsMessageOutput, QgsRectangle
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from tilepack.core.export.record import State
from tilepack.core.export.store import JobStore
from tilepack.core.host import sizes
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.storedarea import area_as_json, area_from_json
from tilepack.core.package.bundle import CONTENT_AT
from tilepack.demo import faults
from tilepack.demo.config import ALL, EXPORT, ONLINE, Description
from tilepack.demo.faults import Downloads
from tilepack.tests.support.packages import (
    HALF,
    REFERENCE,
    STYLE,
    make_package,
    pyramid,
    root_json,
)
from tilepack.tests.support.shown import LABEL_LAYER, style_entries
from tilepack.tests.support.toolbox import wait_until
from tilepack.ui.dock import ExportDock
from tilepack.ui.jobsmodel import JOB
from tilepack.ui.jobstab import JobsTab
from tilepack.ui.news import News

Usage = namedtuple("Usage", "total used free")
NOT_ALLOWED = "This service does not allow export."
ITEM_OPTION = "“Allow this layer to be downloaded and used in an offline map”"


class Window:
    """A dock with both tabs and the messages, as the plugin puts them together."""

    def __init__(self, iface, bench, folder):
        self.bench, self.iface = bench, iface
        self.manager = ExportManager(JobStore(folder, area_as_json, area_from_json))
        self.dock = ExportDock(iface, lambda: self.manager)
        self.dock.setFloating(True)  # the window around it is not shown
        self.jobs = JobsTab(iface, self.manager, self.dock)
        self.news = News(iface, self.manager, self.jobs)
        self.dock.show()
        self.form = self.dock.new_export

    def close(self):
        self.news.close()
        self.jobs.close()
        self.manager.stop_all()
        self.dock.close_connections()
        self.dock.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def name(self, address):
        """Type an address and press Enter."""
        edit = self.form.service.serviceEdit
        edit.setEditText(address)
        QTest.keyClick(edit.lineEdit(), Qt.Key.Key_Return)
        wait_until(lambda: not self.form._survey.is_reading and self.form.service.stateText.text())

    def ready(self, address):
        """Name a service that can export, and wait until the tiles are counted."""
        self.name(address)
        self.form.detail.choose(0, 3)
        self.form.output.outputWidget.setFilePath(str(self.bench.output))
        wait_until(lambda: self.form.exportButton.isEnabled())

    def export(self, address, *states):
        """Export from a service until the job is in one of some states."""
        self.ready(address)
        QTest.mouseClick(self.form.exportButton, Qt.MouseButton.LeftButton)
        wait_until(self.manager.jobs)
        self.wait(*states)

    @property
    def job(self):
        """The newest job."""
        return max(self.manager.jobs(), key=lambda job: job.record.created)

    def wait(self, *states):
        """Wait until the newest job is in one of some states."""
        wait_until(lambda: self.job.state in states, 10)

    @property
    def service_text(self):
        return self.form.service.stateText.text()

    @property
    def reason(self):
        return self.form.summary.reasonLabel.text()

    def told(self):
        """Title and text of the newest message, and its buttons by their label."""
        bar = self.iface.messageBar()
        wait_until(lambda: bar.currentItem() is not None)
        item = bar.currentItem()
        buttons = {one.text(): one for one in item.findChildren(QPushButton)}
        return f"{item.title()}: {item.text()}", buttons

    def details(self):
        """What the list says of the newest job, and the button it offers."""
        self.jobs.open(self.job.id)
        model = self.jobs.panel.model
        listed = model.index_of(self.job.id)
        wait_until(lambda: model.data(listed, JOB).state is self.job.state)
        shown = self.jobs.panel.details
        text = shown.stateLabel.text().replace("\u200b", "")  # where long names may be broken
        return text, shown.mainButton


class Output:
    """QGIS's window for long messages, without the window."""

    def __init__(self, shown):
        self._shown = shown

    def setTitle(self, title):
        pass

    def setMessage(self, text, kind):
        self._shown.append(text)

    def showMessage(self, blocking):
        assert not blocking


@pytest.fixture
def window(qgis_iface, qgis_new_project, canvas, bench, tmp_path_factory, monkeypatch):
    bar = QgsMessageBar()
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    window = Window(qgis_iface, bench, tmp_path_factory.mktemp("jobs"))
    yield window
    window.close()


def click(button):
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


# Before anything is sent


def test_export_not_allowed_says_who_can_allow_it(window, bench):
    window.name(bench.service(allowed=False))
    assert NOT_ALLOWED in window.service_text
    assert ITEM_OPTION in window.service_text
    assert window.reason == NOT_ALLOWED
    assert not window.form.exportButton.isEnabled()


def test_a_basemap_with_an_export_twin_is_replaced_by_it_on_one_click(window, bench):
    address = bench.service(allowed_host="127.0.0.1")
    bench.server.add("Land", bench.config, site="server")
    window.name(address.replace("127.0.0.1", "localhost").replace("/arcgis/", "/server/"))
    assert "cannot be exported here. Its export service can (sign-in needed)" in window.service_text
    button = window.form.service.stateButton
    assert button.text() == "&Use It"
    assert not bench.requests("submit")
    click(button)
    wait_until(lambda: window.form.exportButton.isEnabled())
    assert window.form.service.address == address.replace("/arcgis/", "/server/")


def test_a_service_that_wants_a_sign_in_opens_the_place_for_it(window, bench):
    window.name(bench.service(access=ALL))
    assert window.service_text.startswith("The service wants you to sign in.")
    assert not window.form.service.authGroup.isCollapsed()
    assert window.form.service.authSelect.isVisible()


def test_an_account_without_the_right_is_told_so(window, bench):
    address = bench.service()
    bench.config.faults.always("describe", faults.error_body(403, "You do not have permissions."))
    window.name(address)
    assert window.service_text.startswith("Your account may not export from this service.")


def test_an_area_outside_leads_to_the_service_on_one_click(window, bench, canvas):
    box = {"xmin": -HALF / 2, "ymin": -HALF / 2, "xmax": -HALF / 4, "ymax": -HALF / 4}
    extent = {"fullExtent": {**box, "spatialReference": REFERENCE}}
    window.name(bench.service(description=Description(changes=extent, tilemap=False)))
    wait_until(lambda: window.reason.startswith("The area lies outside the service, which covers "))
    button = window.form.summary.zoomButton
    assert button.text() == "&Zoom to Service"
    click(button)
    wait_until(lambda: window.form.exportButton.isEnabled())
    assert canvas.extent().contains(QgsRectangle(*box.values()))
    assert not button.isVisible()


def test_a_map_that_cannot_show_the_service_says_so(window, bench, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2056"))
    canvas.setExtent(QgsRectangle(2.5e6, 1.1e6, 2.8e6, 1.3e6))
    box = {"xmin": -HALF / 2, "ymin": -HALF / 2, "xmax": -HALF / 4, "ymax": -HALF / 4}
    extent = {"fullExtent": {**box, "spatialReference": REFERENCE}}
    window.name(bench.service(description=Description(changes=extent, tilemap=False)))
    wait_until(lambda: window.form.summary.zoomButton.isVisible())
    before = canvas.extent()
    click(window.form.summary.zoomButton)
    said = window.form.messageBar.currentItem()
    assert canvas.extent() != before or "cannot be shown" in said.text()


def test_an_unreachable_service_can_be_tried_again(window, bench):
    address = bench.service()
    bench.config.faults.add("describe", *[faults.gateway(503)] * 3)
    window.name(address)
    assert "is not able to answer now (HTTP 503)" in window.service_text
    button = window.form.service.stateButton
    assert button.text() == "&Try Again"
    bench.config.faults.clear()
    click(button)
    wait_until(lambda: window.service_text.startswith("Land: levels"))


def test_a_disk_with_too_little_room_is_said_before_the_start(window, bench, monkeypatch):
    address = bench.service()
    sizes.remember(address, 1, 50_000_000)  # an earlier export: fifty megabytes for each tile
    window.ready(address)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(10**9, 10**9, 400_000_000))
    window.form.detail.choose(0, 3)
    wait_until(lambda: window.reason.startswith("Not enough room in "))
    assert "(needs about 1.1 GB, 400 MB free)" in window.reason
    assert not window.form.exportButton.isEnabled()
    monkeypatch.undo()
    window.form.output.outputWidget.setFilePath(str(bench.folder / "elsewhere" / "land.vtpk"))
    assert window.form.exportButton.isEnabled() and not window.reason
    assert not bench.requests("submit")


# At the server


@pytest.mark.parametrize("manner", [{}, {"manner": ONLINE}], ids=["enterprise", "online"])
def test_too_many_tiles_are_split_on_one_click_with_both_counts_said(window, bench, manner):
    window.export(bench.service(limit=22, counts_more=1, **manner), State.FAILED)
    text, buttons = window.told()
    assert "The server counted 23 tiles; it allows 22. We counted 22." in text
    click(buttons["Split and Retry"])
    wait_until(lambda: len(window.manager.jobs()) == 2)
    window.wait(State.DONE)
    assert bench.output.exists()


def test_a_failed_job_keeps_the_words_of_the_server_and_is_retried(window, bench):
    window.export(bench.service(outcome="failed", failure="ERROR 000732: no dataset"), State.FAILED)
    text, buttons = window.told()
    assert "ERROR 000732: no dataset" in text
    click(buttons["Details"])
    details = window.jobs.panel.details
    assert details.isVisible()
    assert "Start Time:" in details.factsView.toPlainText()
    assert details.stateLabel.text().startswith("Failed: ")
    bench.config.outcome = "succeeded"
    click(buttons["Retry"] if buttons["Retry"].isVisible() else details.mainButton)
    window.wait(State.DONE)
    assert len(bench.requests("submit")) == 2


def test_an_unknown_job_is_run_again(window, bench):
    address = bench.service(executing_seconds=0.5)
    bench.config.faults.always("poll", faults.error_body(404, "Job not found"))
    window.export(address, State.EXPIRED)
    text, buttons = window.told()
    assert "The server no longer knows this job" in text
    assert window.details()[0].startswith("Expired on the server")
    bench.config.faults.clear()
    click(window.details()[1])
    assert "Run Again" in buttons
    window.wait(State.DONE)
    assert len(bench.requests("submit")) == 2


def test_a_sign_in_that_is_needed_for_exporting_is_no_failure(window, bench):
    window.export(bench.service(access=EXPORT), State.SIGN_IN)
    text, buttons = window.told()
    assert "The service wants you to sign in." in text
    assert window.details()[0] == "Sign-in needed"
    bench.config.access = "open"
    click(buttons["Sign In"] if "Sign In" in buttons else window.details()[1])
    window.wait(State.DONE)


def test_a_sign_in_that_has_run_out_is_said_and_renewed(window, bench):
    address = bench.service()
    bench.config.faults.always("submit", faults.error_body(498, "Invalid token."))
    window.export(address, State.SIGN_IN)
    assert "Your sign-in has run out or is not valid for this service." in window.told()[0]
    bench.config.faults.clear()
    text, button = window.details()
    assert (text, button.text()) == ("Sign-in needed", "Sign In")
    click(button)
    window.wait(State.DONE)


# The download


def test_an_interruption_is_waited_for_and_tried_now_on_one_click(window, bench):
    address = bench.service(downloads=Downloads(cut_after=2000))
    window.export(address, State.OFFLINE)
    text, button = window.details()
    assert text.startswith("Offline, next try in ")
    assert button.text() == "Try Now"
    facts = window.jobs.panel.details.factsView.toPlainText()
    assert re.search(r"Connection lost at [\d.]+ of [\d.]+ kB\.", facts), facts
    bench.config.downloads.cut_after = None
    click(button)
    window.wait(State.DONE)


def test_a_web_page_instead_of_a_package_is_said_and_not_kept(window, bench):
    window.export(bench.service(downloads=Downloads(html=True)), State.FAILED)
    text, buttons = window.told()
    assert "The server sent a web page instead of a package (a sign-in page?)" in text
    assert "Nothing was kept." in text
    assert bench.files() == []
    bench.config.downloads.html = False
    click(buttons["Retry"])
    wait_until(lambda: window.job.state is not State.FAILED)
    window.wait(State.DONE, State.FAILED)


def served(bench, window):
    """The file that the server offers for the newest job."""
    (job_id,) = window.job.record.job_ids
    (file,) = Path(bench.server._folder.name).rglob(f"{job_id}/*.vtpk")
    return file


def spoilt(source, target):
    """A copy in which a byte of one of the bundles is another."""
    data = bytearray(source.read_bytes())
    data[data.index(b"p12/tile/L03") + CONTENT_AT + 200] ^= 0xFF
    target.write_bytes(data)
    return target


def test_a_damaged_package_is_never_the_target_and_downloaded_again(window, bench, tmp_path):
    wrong = spoilt(bench.source, tmp_path / "wrong.vtpk")
    window.export(bench.service(result=wrong), State.FAILED)
    text, buttons = window.told()
    assert "The package is incomplete (1 of 7 bundles unreadable)." in text
    (kept,) = [name for name in bench.files() if name.startswith("land.vtpk")]
    assert kept.endswith(".part")
    assert f"It is kept as {kept}." in text
    assert "Retry" not in buttons
    assert window.details()[1].text() == "Download Again"
    shutil.copyfile(bench.source, served(bench, window))
    click(buttons["Download Again"])
    window.wait(State.DONE)
    assert len(bench.requests("submit")) == 1
    _, second = bench.requests("download")
    assert "range" not in {name.lower() for name in second.headers}, "nothing of it is used"
    assert [name for name in bench.files() if name.startswith("land.vtpk")] == ["land.vtpk"]


def test_a_package_without_its_end_is_downloaded_again_too(window, bench):
    window.export(bench.service(downloads=Downloads(truncate_to=3000)), State.FAILED)
    text, buttons = window.told()
    assert "is incomplete (its end is missing, probably the download was interrupted)" in text
    assert not bench.output.exists()
    before = len(bench.requests("download"))
    click(buttons["Download Again"])
    wait_until(lambda: len(bench.requests("download")) > before)
    assert len(bench.requests("submit")) == 1


def test_a_full_disk_pauses_until_there_is_room(window, bench, monkeypatch):
    address = bench.service()

    def usage(folder):  # something else fills the disk while the server packages
        return Usage(10**9, 10**9, 0 if bench.requests("submit") else 10**9)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    window.export(address, State.PAUSED)
    text, button = window.details()
    assert text.startswith(f"Paused: Not enough room in {bench.folder} (needs about ")
    assert "0 bytes free)" in text
    assert button.text() == "Continue"
    monkeypatch.undo()
    click(button)
    window.wait(State.DONE)


def test_an_unanswered_request_is_submitted_again_only_on_a_click(window, bench):
    address = bench.service()
    bench.config.faults.always("submit", faults.dropped())
    window.export(address, State.UNKNOWN)
    text, button = window.details()
    assert text.startswith("Not known whether the server got this request")
    assert button.text() == "Submit Again"
    bench.config.faults.clear()
    before = len(bench.requests("submit"))
    window.manager.ask_now()
    QTest.qWait(300)
    assert len(bench.requests("submit")) == before
    click(button)
    window.wait(State.DONE)
    assert len(bench.requests("submit")) == before + 1


def test_a_style_with_fonts_that_are_missing_is_told_with_details(
    window, bench, tmp_path, monkeypatch
):
    style = json.loads(json.dumps(STYLE))
    label = {**LABEL_LAYER, "layout": {**LABEL_LAYER["layout"], "text-font": ["Avenir Next"]}}
    style["layers"].append(label)
    source = make_package(
        tmp_path / "styled.vtpk", pyramid(3), root=root_json(3), entries=style_entries(style)
    )
    window.export(bench.service(source=source), State.DONE)
    text, buttons = window.told()
    assert "Added with 1 style warning (fonts missing: Avenir Next)." in text
    shown = []
    monkeypatch.setattr(QgsMessageOutput, "createMessageOutput", lambda: Output(shown))
    click(buttons["Details"])
    assert any("Avenir Next" in line for line in shown)
