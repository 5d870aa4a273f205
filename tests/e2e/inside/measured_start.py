"""A QGIS window has started with its plugins; played by ``bench/start.py``."""

from __future__ import annotations

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest

_PLUGINS = "Load plugins"  # where QGIS notes how long each plugin took, in English
_QUIET = 1500  # milliseconds in which a request would come


def play(person):
    """Notes the seconds that QGIS itself has counted for each plugin, and requests so far.

    Requests are counted where the profile's ``startup.py`` has begun to.
    """
    profiler = QgsApplication.profiler()
    names = profiler.childGroups(_PLUGINS, "startup")
    seconds = {name: profiler.profileTime(f"{_PLUGINS}/{name}", "startup") for name in names}
    QTest.qWait(_QUIET)
    person.note(seconds=seconds, requests=len(getattr(qgis.utils, "requests_so_far", ())))
