"""A person updates an earlier export, and fills the form with it to change something."""

from __future__ import annotations

import time
from pathlib import Path

from form import count, export, look_at, name_service, set_levels, wait_for_count
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu

from tilepack.core.host.jobtext import state_text
from tilepack.ui.jobs import JobsPanel

EUROPE, ELSEWHERE = (-1e6, 4.5e6, 3e6, 8.5e6), (1.5e7, -5e6, 1.6e7, -4e6)


def play(person):
    """Given: ``world``, a service; ``other``, another; ``folder``, where the packages go."""
    folder = Path(person.given["folder"])
    look_at(person, EUROPE)
    person.choose("tilepackOpenDock")
    name_service(person, person.given["world"])
    set_levels(person, 1, 4)
    wait_for_count(person)
    counted = count(person)
    person.note(end=export(person, folder / "land.vtpk"), counted=counted)
    person.wait_for_map()
    (layer,) = QgsProject.instance().mapLayers().values()
    layer.setOpacity(0.5)

    dock = person.see("TilepackDock", QDockWidget)
    dock.show_jobs()
    _choose_in_menu(person, "tilepackJobUpdate")
    panel = dock.findChild(JobsPanel)
    person.wait(lambda: _newest(panel).startswith("Updated"), 60, "the update has ended")
    QTest.qWait(300)
    person.picture("1-updated")
    layers = len(QgsProject.instance().mapLayers())
    person.note(updated=_newest(panel), layers=layers, opacity=layer.opacity())

    look_at(person, ELSEWHERE)
    dock.show_form()
    name_service(person, person.given["other"])
    set_levels(person, 0, 2)
    wait_for_count(person)
    dock.show_jobs()
    _choose_in_menu(person, "tilepackJobChange")
    person.wait(lambda: person.see("exportButton").isEnabled(), 30, "the form is filled")
    wait_for_count(person)
    QTest.qWait(500)
    person.picture("2-filled")
    person.note(
        again=count(person),
        service=person.see("serviceEdit").currentText(),
        area=person.see("modeCombo").currentText(),
    )


def _choose_in_menu(person, name):
    """Open the menu of the newest job with the keyboard, and choose an entry."""
    view = person.see("jobsView")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    QApplication.sendEvent(view.viewport(), event)
    menu = person.see("tilepackJobMenu", QMenu)
    person.picture(f"0-{name}")
    menu.findChild(QAction, name).trigger()
    menu.close()
    QTest.qWait(100)


def _newest(panel):
    """What the list says of the newest job."""
    job = max(panel.model._manager.jobs(), key=lambda job: job.record.created)
    return state_text(job, time.time())
