"""A person meets the dock in a new profile: nothing happens by itself, and the count is live."""

from __future__ import annotations

import time

from form import count, look_at, name_service, pick, set_levels, wait_for_count
from qgis.core import QgsNetworkAccessManager, QgsNetworkRequestParameters
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit
from qgis.utils import iface

STILL = 600  # milliseconds in which a frozen count would have moved


def play(person):
    """Given: ``page``, an address of the HTML page of a service; ``area`` (xmin, ymin, xmax, ymax
    in EPSG:3857), its upper edge near that of the world; ``deep``, a service with level 11, and
    ``sample``, the extent to count there.
    """
    look_at(person, person.given["area"])
    asked = _requests()
    _empty(person, asked)
    _paste(person, asked)
    _pan(person)
    _sample(person)


def _requests():
    """Every address that QGIS's network log would list from now on."""
    asked = []
    created = QgsNetworkAccessManager.instance().requestAboutToBeCreated
    created[QgsNetworkRequestParameters].connect(
        lambda request: asked.append(request.request().url().toString())
    )
    return asked


def _empty(person, asked):
    """Scenario 1."""
    person.choose("tilepackOpenDock")
    person.see("TilepackDock")
    QTest.qWait(1500)
    person.picture("1-empty")
    person.note(
        asked_when_empty=list(asked),
        empty=person.see("serviceEdit").currentText(),
        reason=person.see("reasonLabel").text(),
        button=person.see("exportButton").isEnabled(),
        said=person.messages(),
    )


def _paste(person, asked):
    """Scenario 2."""
    QGuiApplication.clipboard().setText(person.given["page"])
    field = person.see("serviceEdit").findChild(QLineEdit)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keySequence(field, "Ctrl+V")
    wait_for_count(person)
    person.picture("2-pasted")
    person.note(service=person.see("stateText").text(), asked_when_pasted=list(asked))


def _pan(person):
    """Scenario 4."""
    set_levels(person, 0, 7)
    QTest.qWait(STILL)
    counts, seconds = [count(person)], []
    for _ in range(3):
        seconds.append(_press_on_map(Qt.Key.Key_Up, lambda: count(person) not in counts))
        counts.append(count(person))
    person.click("lockCheck")
    QTest.qWait(STILL)
    frozen = count(person)
    _press_on_map(Qt.Key.Key_Down, lambda: False, STILL / 1000)
    person.note(counts=counts, seconds=seconds, frozen=frozen, still_frozen=count(person))
    person.picture("3-frozen")
    person.click("lockCheck")
    person.wait(lambda: count(person) != frozen, 10, "the count follows the map again")


def _press_on_map(key, until, patience=10.0):
    """Move the map by a key; the seconds from its new extent until something is so."""
    canvas, moved = iface.mapCanvas(), []

    def note():
        moved.append(time.monotonic())

    canvas.extentsChanged.connect(note)
    canvas.setFocus()
    QTest.keyClick(canvas, key)
    end = time.monotonic() + patience
    while not until() and time.monotonic() < end:
        QTest.qWait(5)
    now = time.monotonic()
    canvas.extentsChanged.disconnect(note)
    if not moved:
        raise AssertionError("the map did not move")
    return now - moved[-1]


def _sample(person):
    """Scenario 5."""
    west, south, east, north = person.given["sample"]
    name_service(person, person.given["deep"])
    pick(person, "modeCombo", "Drawn Shape")
    person.write("mCondensedLineEdit", f"{west},{east},{south},{north} [EPSG:3857]")
    set_levels(person, 0, 11)
    person.wait(lambda: "28" in count(person), 10, "the sample is counted")
    person.picture("4-sample")
    person.note(sample=count(person), export=person.see("exportButton").text())
