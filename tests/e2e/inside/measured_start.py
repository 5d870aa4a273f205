"""A QGIS window has started with its plugins; played by ``bench/start.py``."""

from __future__ import annotations

from time import perf_counter

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QApplication

_PLUGINS = "Load plugins"  # where QGIS notes how long each plugin took, in English


def play(person):
    """Notes the seconds that QGIS itself has counted for each plugin: importing and starting.

    And those from a click on the button of Tilepack, where it is switched on, to the drawn dock.
    """
    profiler = QgsApplication.profiler()
    names = profiler.childGroups(_PLUGINS, "startup")
    person.note(
        seconds={name: profiler.profileTime(f"{_PLUGINS}/{name}", "startup") for name in names},
    )
    button = person.window.findChild(QAction, "tilepackOpenDock")
    if button is not None:
        begin = perf_counter()
        button.trigger()
        QApplication.processEvents()
        person.note(opened=perf_counter() - begin)
        button.trigger()  # QGIS would open it by itself next time
