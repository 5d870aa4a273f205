"""A person looks after exports in the list of jobs, and never touches the mouse."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

from tilepack.core.export.request import Request
from tilepack.ui.jobs import JobsPanel


def play(person):
    """Given: ``service``, its address; ``folder``, where the packages go."""
    folder = Path(person.given["folder"])
    iface.newProject()
    person.choose("tilepackOpenDock")
    dock = person.see("TilepackDock", QDockWidget)
    panel = dock.findChild(JobsPanel)
    dock.show_jobs()
    person.note(empty=person.see("emptyLabel").text())
    person.picture("1-empty")

    manager = panel.model._manager  # what the form would ask to start them
    done = manager.start(Request(person.given["service"], folder / "done.vtpk", levels="0-2"))
    person.wait(lambda: _state(manager, done) == "done", 90, "the first export is done")
    slow = manager.start(Request(person.given["service"], folder / "slow.vtpk", levels="0-3"))
    person.wait(lambda: _state(manager, slow) == "packaging", 60, "the server packages")

    _tab_to(person, "filterEdit")
    QTest.keyClicks(QApplication.focusWidget(), "slow")
    _press(Qt.Key.Key_Tab)
    person.picture("2-slow")
    person.note(details=person.see("nameLabel").text())

    drawings = []
    iface.mapCanvas().renderStarting.connect(lambda: drawings.append(1))
    _press(Qt.Key.Key_F5)
    person.note(drawings_after_f5=len(drawings))
    _press(Qt.Key.Key_Delete)
    person.wait(lambda: _shown(person) == "Cancelled", 20, "Delete has cancelled it")
    _press(Qt.Key.Key_Return)
    person.wait(lambda: _shown(person) == "Done", 90, "Enter has run it again")
    layers = len(QgsProject.instance().mapLayers())
    _press(Qt.Key.Key_Return)
    person.wait(
        lambda: len(QgsProject.instance().mapLayers()) > layers, 20, "Enter has added a layer"
    )
    _press(Qt.Key.Key_Delete)
    person.wait(lambda: not _is_listed(manager, slow), 10, "Delete has taken it from the list")
    person.picture("3-removed")
    person.note(
        left=[job.record.request.output.name for job in manager.jobs()],
        files=sorted(path.name for path in folder.glob("*.vtpk")),
    )
    person.wait(lambda: not QgsApplication.taskManager().count(), 20, "no task is left")


def _is_listed(manager, record):
    return any(job.id == record.id for job in manager.jobs())


def _state(manager, record):
    return manager.job(record.id).state.value


def _shown(person):
    return person.see("JobDetails").stateLabel.text()


def _press(key):
    QTest.keyClick(QApplication.focusWidget(), key)
    QTest.qWait(100)


def _tab_to(person, name):
    """Press Tab until a widget has the focus."""
    person.see("tilepackTabs").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(20):
        if QApplication.focusWidget().objectName() == name:
            return
        _press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")
