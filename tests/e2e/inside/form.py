"""What scenarios about the form have in common."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox
from qgis.utils import iface

ENDINGS = ("Done", "Failed", "Cancelled", "Expired")


def look_at(person, area, crs="EPSG:3857"):
    """Start a project whose map shows an area (xmin, ymin, xmax, ymax)."""
    iface.newProject()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(crs))
    iface.mapCanvas().setExtent(QgsRectangle(*area))
    person.wait_for_map()


def pick(person, name, text):
    """Choose an entry of a list by its keys."""
    combo = person.see(name, QComboBox)
    combo.setFocus()
    for _ in range(combo.count()):
        QTest.keyClick(combo, Qt.Key.Key_Up)
    for _ in range(combo.count()):
        if combo.currentText() == text:
            QTest.qWait(50)
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"{name} has no {text}")


def count(person):
    """What is said of the tiles; "" while nothing is."""
    label = person.see("TilepackDock").findChild(object, "summaryLabel")
    return label.text() if label.isVisible() else ""


def wait_for_count(person):
    """Wait until the tiles are counted and something can be exported."""
    person.wait(lambda: person.see("exportButton").isEnabled(), 60, "the tiles are counted")


def name_service(person, address):
    """Write the address of a service and wait until it has answered."""
    person.write("serviceEdit", address)
    person.wait(
        lambda: person.see("stateText").text().find(": levels") > 0, 60, "the service has answered"
    )


def set_levels(person, first, last):
    """Write the first and the last level."""
    person.write("toSpin", str(last))
    person.write("fromSpin", str(first))


def export(person, output):
    """Write where to, press the button and wait for the end; what is said of it below."""
    person.write("outputWidget", str(output))
    wait_for_count(person)
    person.click("exportButton")
    return wait_for_end(person)


def has_ended(person):
    """Whether the export that was started last has ended, by what is said below the button."""
    return person.see("stateLabel").text().split(": ", 1)[-1].startswith(ENDINGS)


def wait_for_end(person):
    """What is said below the button once the export has ended."""
    person.wait(lambda: has_ended(person), 90, "the export has ended")
    return person.see("stateLabel").text()
