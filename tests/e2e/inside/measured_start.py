"""A QGIS window has started with its plugins; played by ``bench/start.py``."""

from __future__ import annotations

from qgis.core import QgsApplication

_PLUGINS = "Load plugins"  # where QGIS notes how long each plugin took, in English


def play(person):
    """Notes the seconds that QGIS itself has counted for each plugin: importing and starting."""
    profiler = QgsApplication.profiler()
    names = profiler.childGroups(_PLUGINS, "startup")
    person.note(
        seconds={name: profiler.profileTime(f"{_PLUGINS}/{name}", "startup") for name in names}
    )
