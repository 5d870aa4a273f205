"""The list of jobs comes into the dock when it is needed, and not before."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from tilepack.core.export.record import State
from tilepack.tests.support.jobs import Calls, job
from tilepack.ui.dock import ExportDock
from tilepack.ui.jobactions import Action
from tilepack.ui.jobs import JobsPanel
from tilepack.ui.jobstab import JobsTab


@pytest.fixture
def opened(qgis_iface, canvas):
    manager = Calls(job(State.PACKAGING, "a"), job(State.DONE, "b"))
    dock = ExportDock(qgis_iface, lambda: manager)
    dock.setFloating(True)  # the window around it is not shown
    dock.hide()
    tab = JobsTab(qgis_iface, manager, dock)
    yield tab, dock, manager
    tab.close()
    dock.close_connections()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_list_is_built_when_the_dock_is_opened(opened):
    tab, dock, manager = opened
    assert dock.findChild(JobsPanel) is None
    assert not tab.is_watched
    dock.show()
    QCoreApplication.processEvents()
    assert dock.tabs.tabText(1) == "Jobs (1)"
    assert dock.tabs.currentIndex() == 0
    assert not tab.is_watched
    manager.set(job(State.DONE, "a"))
    assert dock.tabs.tabText(1) == "Jobs"


def test_a_message_opens_the_list_at_its_job(opened):
    tab, dock, _ = opened
    tab.open("b")
    assert tab.is_watched
    assert dock.tabs.currentWidget() is tab.panel
    assert tab.panel.details.nameLabel.text() == "b"


def test_a_message_acts_without_opening_the_list(opened):
    tab, _, manager = opened
    tab.act(Action.CANCEL, "a")
    assert manager.calls == [("cancel", "a")]
    assert not tab.is_watched


def test_new_export_leads_to_the_form(opened):
    tab, dock, _ = opened
    tab.open()
    tab.panel.newButton.click()
    assert dock.tabs.currentIndex() == 0
