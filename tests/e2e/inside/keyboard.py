"""A person who uses no mouse fills in the form, looks at a limit, and exports."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLineEdit, QWidget
from qgis.utils import iface

MOST_STEPS = 60  # from one field to another


def play(person):
    """Given: ``service``, ``area`` (xmin, ymin, xmax, ymax in EPSG:3857), ``output``."""
    iface.newProject()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    iface.mapCanvas().setExtent(QgsRectangle(*person.given["area"]))
    person.wait_for_map()
    person.window.findChild(QAction, "tilepackOpenDock").trigger()
    person.see("serviceEdit").setFocus()

    _type(f"{person.given['service']}?f=html")
    _press(Qt.Key.Key_Return)
    person.wait(lambda: person.see("exportButton").isEnabled(), 60, "the tiles are counted")
    person.note(first=person.see("summaryLabel").text())

    _go_to("modeCombo")
    _press(Qt.Key.Key_Down)  # selected features: there are none
    person.wait(lambda: not person.see("exportButton").isEnabled(), 20, "it is said what lacks")
    person.note(lacking=person.see("reasonLabel").text())
    _press(Qt.Key.Key_Up)
    _go_to("lockCheck")
    _press(Qt.Key.Key_Space)
    person.note(locked=person.see("lockCheck").isChecked())
    _press(Qt.Key.Key_Space)

    _go_to("toSpin")
    _type("7")
    person.wait(lambda: person.see("splitRadio").isVisible(), 20, "the limit is passed")
    person.note(over=person.see("summaryLabel").text())
    person.picture("1-over")
    _go_to("gridCheck")
    _press(Qt.Key.Key_Space)
    _go_to("splitRadio")
    _press(Qt.Key.Key_Down)
    person.wait(lambda: person.see("stopRadio").isChecked(), 20, "the other way is chosen")
    person.picture("2-stop")
    person.note(button=person.see("exportButton").text())

    _go_to("outputWidget", backwards=True, kind=QLineEdit)
    _type(person.given["output"])
    _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait(
        lambda: person.see("stateLabel").text().split(": ")[-1].startswith("Done"),
        120,
        "the export is done",
    )
    person.wait(lambda: QgsProject.instance().mapLayers(), 20, "the layer is there")
    person.note(layers=len(QgsProject.instance().mapLayers()))


def _go_to(name, backwards=False, kind=QWidget):
    """Press Tab until the control of this name, or a part of it of this kind, has the focus."""
    for _ in range(MOST_STEPS):
        widget = QApplication.focusWidget()
        while widget is not None:
            if widget.objectName() == name and isinstance(QApplication.focusWidget(), kind):
                return
            widget = widget.parentWidget()
        _press(Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)
    raise AssertionError(f"{name} cannot be reached with Tab")


def _type(text):
    widget = QApplication.focusWidget()
    QTest.keySequence(widget, "Ctrl+A")
    QTest.keyClicks(widget, text)
    QTest.qWait(50)


def _press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    QTest.qWait(50)
