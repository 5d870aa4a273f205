"""A person exports over the date line, tries areas that are none, and passes a service's limit."""

from __future__ import annotations

from pathlib import Path

import faults
from form import (
    count,
    export,
    has_ended,
    look_at,
    name_service,
    pick,
    set_levels,
    wait_for_count,
    wait_for_end,
)
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidget
from qgis.utils import iface

TOGETHER = 5500  # milliseconds in which exports that stop are one message
FIJI = (3.0e6, -2.3e6, 3.6e6, -1.7e6)  # EPSG:3832, whose middle is 150° east
BOW_TIE = "POLYGON((0 0,4e6 4e6,4e6 0,0 4e6,0 0))"
SQUARE = "POLYGON((1e6 5e6,2e6 5e6,2e6 6e6,1e6 6e6,1e6 5e6))"


def play(person):
    """Given: ``world``, ``limited`` and ``counting_more``, services; ``europe`` (xmin, ymin, xmax,
    ymax in EPSG:3857); ``folder``, where the packages go.
    """
    folder = Path(person.given["folder"])
    look_at(person, FIJI, "EPSG:3832")
    person.choose("tilepackOpenDock")
    _fiji(person, folder / "fiji.vtpk")
    _no_areas(person)
    _limit(person, folder / "limited.vtpk")
    _counts_more(person, folder / "more.vtpk")


def _fiji(person, output):
    """Scenario 11."""
    name_service(person, person.given["world"])
    set_levels(person, 0, 7)
    person.wait(lambda: "date line" in person.see("areaLine").text(), 20, "it crosses")
    person.note(fiji=person.see("areaLine").text(), fiji_button=person.see("exportButton").text())
    person.note(fiji_end=export(person, output), layers=len(QgsProject.instance().mapLayers()))
    person.wait_for_map()
    person.picture("1-fiji")


def _no_areas(person):
    """Scenario 13."""
    iface.newProject()
    pick(person, "modeCombo", "Selected Features")
    for name, kind, shapes in (
        ("points", "Point", ["POINT(1 1)"]),
        ("none", "Polygon", []),
        ("empty", "Polygon", [""]),
        ("flat", "Polygon", ["POLYGON((0 0,9 9,0 0))"]),
    ):
        QgsProject.instance().clear()
        _add_layer(kind, *shapes)
        person.wait(lambda: person.see("reasonLabel").text() != "Counting tiles…", 20, "it is said")
        QTest.qWait(700)
        person.note(**{name: person.see("reasonLabel").text()})
        person.note(**{f"{name}_button": person.see("exportButton").isEnabled()})
        person.picture(f"2-{name}")
    for name, shapes in (("bow_tie", [BOW_TIE]), ("unselected", [SQUARE, BOW_TIE])):
        QgsProject.instance().clear()
        _add_layer("Polygon", *shapes)
        QTest.qWait(200)
        wait_for_count(person)
        person.note(**{name: person.see("areaLine").text()})


def _limit(person, output):
    """Scenario 16."""
    look_at(person, person.given["europe"])
    pick(person, "modeCombo", "Map Canvas")
    name_service(person, person.given["limited"])
    set_levels(person, 0, 6)
    person.wait(lambda: person.see("splitRadio").isVisible(), 20, "the limit is passed")
    table = person.see("tableGroup")
    if table.isCollapsed():
        table.setCollapsed(False)
    QTest.qWait(300)
    rows = person.see("levelTable", QTreeWidget)
    person.note(
        over=count(person),
        ways=[person.see(f"{way}Radio").text() for way in ("split", "stop")],
        chosen=person.see("splitRadio").isChecked(),
        split_button=person.see("exportButton").text(),
        table=[rows.topLevelItem(row).text(0) for row in range(rows.topLevelItemCount())],
    )
    person.picture("3-over")
    person.note(limited_end=export(person, output))


def _counts_more(person, output):
    """Scenario 19; the server's words are those of its manner."""
    for number, address in enumerate(person.given["counting_more"]):
        QTest.qWait(TOGETHER if number else 0)
        iface.messageBar().clearWidgets()
        target = output.with_name(f"{output.stem}{number}.vtpk")
        name_service(person, address)
        set_levels(person, 0, 5)
        end = export(person, target)
        person.picture(f"4-refused-{number}")
        split = _button(person, "Split and Retry")
        person.note(**{f"refused{number}": end, f"told{number}": person.messages()})
        QTest.mouseClick(split, Qt.MouseButton.LeftButton)
        QTest.qWait(200)
        person.wait(lambda: not has_ended(person), 20, "it runs again")
        person.note(**{f"split{number}": wait_for_end(person)})
    # What QGIS's message bar says of a failure is in the log as well.
    faults.SEEN[:] = [one for one in faults.SEEN if "The server counted 182 tiles" not in one]


def _button(person, label):
    """The button of a message with this label, once it is there."""

    def found():
        buttons = iface.messageBar().findChildren(QPushButton)
        return next((one for one in buttons if one.isVisible() and one.text() == label), None)

    person.wait(found, 10, f"a message offers {label}")
    return found()


def _add_layer(kind, *shapes):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:3857", "area", "memory")
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape) if shape else QgsGeometry())
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
