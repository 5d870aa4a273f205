"""A person closes QGIS while exports run: first changes their mind, then means it."""

from __future__ import annotations

from pathlib import Path

from jobs import manager_of_the_plugin
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface

from tilepack.core.export.request import Request


def play(person):
    """Given: ``service``, ``folder``. Leaves with three exports on their way."""
    service, folder = person.given["service"], Path(person.given["folder"])
    manager = manager_of_the_plugin()
    first = [_start(manager, service, folder / f"first{n}.vtpk") for n in range(2)]
    person.wait(lambda: _states(manager, first) == ["packaging"] * 2, 30, "the server packages")

    asked = _exit_and_cancel(person)
    person.note(asked=asked, stayed=person.window.isVisible())
    person.wait(lambda: _states(manager, first) == ["done"] * 2, 60, "the exports go on")

    second = [_start(manager, service, folder / f"second{n}.vtpk") for n in range(3)]
    running = ["packaging", "packaging", "waiting"]
    person.wait(lambda: _states(manager, second) == running, 30, "three exports are on their way")
    person.picture("leaves")


def _start(manager, service, output):
    return manager.start(Request(service, output, levels="0-2"), wants_layer=False)


def _states(manager, records):
    return [manager.job(record.id).state.value for record in records]


def _exit_and_cancel(person):
    """Close QGIS with an unsaved project, and answer its question with *Cancel*; the question."""
    QgsProject.instance().setDirty(True)
    asked = []

    def answer():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            person.picture("asked")
            box.button(QMessageBox.StandardButton.Cancel).click()
        else:
            QTimer.singleShot(200, answer)

    # Longer than the manager waits before it asks itself whether QGIS closes.
    QTimer.singleShot(3000, answer)
    iface.actionExit().trigger()
    person.wait(lambda: asked, 20, "QGIS has asked")
    return asked
