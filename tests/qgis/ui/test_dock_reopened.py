"""Scenario 8: the dock is closed and opened again, and everything is as it was."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.tests.support.toolbox import wait_until
from tilepack.tests.support.windows import manager, wait_for, windows  # noqa: F401
from tilepack.ui.dock import ExportDock
from tilepack.ui.jobstab import JobsTab


@pytest.fixture
def opened(qgis_iface, canvas, manager):  # noqa: F811
    QgsProject.instance().clear()
    dock = ExportDock(qgis_iface, lambda: manager)
    dock.setFloating(True)  # the window around it is not shown
    tab = JobsTab(qgis_iface, manager, dock)
    dock.show()
    yield dock, tab
    tab.close()
    dock.close_connections()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def reopened(dock):
    dock.close()
    QCoreApplication.processEvents()
    assert not dock.isVisible()
    QTest.qWait(100)
    dock.show()
    QCoreApplication.processEvents()
    return dock


def form_of(dock):
    form = dock.new_export
    return (
        form.service.serviceEdit.currentText(),
        form.detail.fromSpin.value(),
        form.detail.toSpin.value(),
        form.output.outputWidget.filePath(),
        form.summary.summaryLabel.text(),
        form.exportButton.isEnabled(),
    )


def test_scenario_8_the_form_keeps_what_was_filled_in(opened, bench):
    dock, _ = opened
    form = dock.new_export
    form.service.serviceEdit.setEditText(bench.service())
    QTest.keyClick(form.service.serviceEdit.lineEdit(), Qt.Key.Key_Return)
    wait_until(lambda: form.service.service is not None)
    form.detail.choose(1, 3)
    form.output.outputWidget.setFilePath(str(bench.output))
    wait_until(lambda: form.exportButton.isEnabled())
    wait_until(lambda: not form._gather.isActive() and not form._survey.is_counting)
    before = form_of(dock)
    assert before[1:3] == (1, 3) and before[3] == str(bench.output)
    assert form_of(reopened(dock)) == before


def test_scenario_8_an_export_goes_on_while_the_dock_is_closed(opened, bench, manager):  # noqa: F811
    dock, tab = opened
    address = bench.service(executing_seconds=1.0)
    record = manager.start(Request(address, bench.output, levels="0-2"))
    wait_for(manager, record, State.PACKAGING)
    dock.show_jobs()
    tab.open(record.id)
    shown = tab.panel.details.nameLabel.text(), dock.tabs.currentWidget()
    dock.close()
    wait_for(manager, record, State.DONE)
    dock.show()
    QCoreApplication.processEvents()
    assert (tab.panel.details.nameLabel.text(), dock.tabs.currentWidget()) == shown
    wait_until(lambda: tab.panel.details.stateLabel.text() == "Done")
    assert len(bench.requests("submit")) == 1
