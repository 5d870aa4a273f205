"""An export in a QGIS window, from the click on; played by ``bench/stalls.py``.

A timer beats on the main thread; a gap between two beats is time in which a click would have to
wait. Of a gap that ends the loading of the layer, what QGIS's own calls took is told apart.
"""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

_BEAT = 10  # milliseconds
_PATIENCE_MS = 120_000


class _Watch:
    """Beats, and intervals in which QGIS itself was at work on the main thread."""

    def __init__(self):
        self.beats = [time.perf_counter()]
        self.inside = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start(_BEAT)

    def beat(self):
        self.beats.append(time.perf_counter())

    def timed(self, call):
        """The call, with its interval noted."""

        def wrapped(*args, **named):
            start = time.perf_counter()
            try:
                return call(*args, **named)
            finally:
                self.inside.append((start, time.perf_counter()))

        return wrapped

    def stop(self):
        self._timer.stop()
        self.beat()

    def longest(self, *, own):
        """The longest gap in seconds; with ``own`` less what QGIS's calls took of each."""
        gaps = []
        for start, end in zip(self.beats, self.beats[1:]):
            within = [min(e, end) - max(s, start) for s, e in self.inside if s < end and e > start]
            gaps.append(end - start - _BEAT / 1000 - (sum(within) if own else 0.0))
        return max(0.0, *gaps)


def play(person):
    """Given: ``services``, one for each export; ``area`` (EPSG:3857), ``levels``, ``folder``.

    Notes what each export has brought and how long QGIS stood still meanwhile.
    """
    given = person.given
    found = []
    for service in given["services"]:
        iface.newProject()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        iface.mapCanvas().setExtent(QgsRectangle(*given["area"]))
        person.wait_for_map()
        if not found:
            person.choose("tilepackOpenDock")
        output = Path(given["folder"]) / f"export{len(found)}.vtpk"
        found.append(_exported(person, service, given["levels"], str(output)))
    person.note(found=found)


def _exported(person, service, levels, output):
    person.write("serviceEdit", service)
    QTest.qWait(1500)  # the button may still be that of the service before
    person.wait(lambda: person.see("exportButton").isEnabled(), 60, "the service is read")
    first, last = levels.split("-")
    person.write("fromSpin", first)
    person.write("toSpin", last)
    person.write("outputWidget", output)
    QTest.qWait(500)  # until these are counted
    person.wait(lambda: person.see("exportButton").isEnabled(), 60, "the tiles are counted")
    button = person.see("exportButton")
    watch, loop = _Watch(), QEventLoop()
    QgsProject.instance().layersAdded.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    with _told_apart(watch):
        QTimer.singleShot(50, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
        loop.exec()
        QTest.qWait(2 * _BEAT)
    watch.stop()
    QgsProject.instance().layersAdded.disconnect(loop.quit)
    person.wait_for_map()
    return {
        "tiles": _tiles(output),
        "longest": watch.longest(own=False),
        "own": watch.longest(own=True),
        "qgis": sum(end - start for start, end in watch.inside),
        "seconds": watch.beats[-1] - watch.beats[0],
    }


def _tiles(output):
    from tilepack.core.package.package import Package

    with Package.open(Path(output)) as package:
        return package.tile_count()


class _told_apart:  # noqa: N801  # used like a function
    """Times the calls by which a layer comes onto the map: QGIS opens, converts and adds."""

    def __init__(self, watch):
        from tilepack.core.host import layers, style
        from tilepack.ui import news

        self._watch = watch
        self._places = [
            (layers, "QgsVectorTileLayer"),
            (style, "QgsMapBoxGlStyleConverter"),
            (news, "QgsProject"),
        ]

    def __enter__(self):
        self._before = [getattr(module, name) for module, name in self._places]
        layer, converter, project = self._before
        timed = self._watch.timed
        instance = project.instance()

        class Converter(converter):
            convert = timed(converter.convert)

        class Project:
            @staticmethod
            def instance():
                return Added

        class Added:
            addMapLayer = staticmethod(timed(instance.addMapLayer))  # noqa: N815

        for (module, name), value in zip(self._places, (timed(layer), Converter, Project)):
            setattr(module, name, value)

    def __exit__(self, *_):
        for (module, name), value in zip(self._places, self._before):
            setattr(module, name, value)
