"""A person exports a package for each feature, updates an export, and runs one again."""

from __future__ import annotations

from pathlib import Path

from form import count, export, look_at, name_service, pick, set_levels, wait_for_count
from jobs import manager_of_the_plugin
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QVariant
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QTabWidget
from qgis.utils import iface

OWN_COLOUR, OWN_OPACITY = "#aa00ff", 0.5


def play(person):
    """Given: ``world`` and ``changing``, services, the second of which has other tiles after its
    first export; ``area`` (xmin, ymin, xmax, ymax in EPSG:3857); ``names`` of features; ``folder``,
    where packages go.
    """
    look_at(person, person.given["area"])
    person.choose("tilepackOpenDock")
    _each(person)
    _update(person, Path(person.given["folder"]) / "updated.vtpk")
    _run_again(person)


def _each(person):
    """Scenario 15; the last feature has no surface."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "places", "memory")
    layer.dataProvider().addAttributes([QgsField("name", QVariant.String)])
    layer.updateFields()
    for number, name in enumerate(person.given["names"]):
        west, south = 5e5 * (number % 4), 5e6 + 5e5 * (number // 4)
        corners = [(0, 0), (4e5, 0), (4e5, 4e5), (0, 4e5), (0, 0)]
        ring = ",".join(f"{west + x} {south + y}" for x, y in corners)
        _add(layer, name, QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
    _add(layer, "nowhere", QgsGeometry())
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    name_service(person, person.given["world"])
    pick(person, "modeCombo", "Selected Features")
    person.click("eachCheck")
    person.write("nameExpression", '"name"')
    set_levels(person, 0, 4)
    person.write("outputWidget", person.given["folder"])
    if person.see("addCheck").isChecked():
        person.click("addCheck")
    QTest.qWait(500)
    wait_for_count(person)
    person.note(each=count(person), each_button=person.see("exportButton").text())
    person.picture("1-each")
    person.click("exportButton")
    manager = manager_of_the_plugin()
    person.wait(manager.jobs, 20, "the exports are listed")
    person.wait(lambda: all(one.state.has_ended for one in manager.jobs()), 120, "all have ended")
    person.note(states=[one.state.value for one in manager.jobs()], told=person.messages())
    person.picture("2-each")
    person.click("eachCheck")


def _add(layer, name, shape):
    feature = QgsFeature(layer.fields())
    feature.setAttribute("name", name)
    feature.setGeometry(shape)
    layer.dataProvider().addFeature(feature)


def _update(person, output):
    """Scenario 40."""
    look_at(person, person.given["area"])
    pick(person, "modeCombo", "Map Canvas")
    name_service(person, person.given["changing"])
    person.click("addCheck")
    set_levels(person, 0, 3)
    person.note(first=export(person, output), first_bytes=output.stat().st_size)
    person.wait(lambda: len(QgsProject.instance().mapLayers()) == 1, 20, "the layer is there")
    (layer,) = QgsProject.instance().mapLayers().values()
    _give_a_style(layer)
    person.wait_for_map()
    person.picture("3-own-style")
    before = layer.id()
    _act(person, "updated", "updateButton")
    manager = manager_of_the_plugin()
    person.wait(lambda: _newest().record.request.output == output, 20, "the update is listed")
    person.wait(lambda: not manager.is_busy and _newest().state.has_ended, 60, "it has ended")
    person.wait_for_map()
    person.picture("4-updated")
    (layer,) = QgsProject.instance().mapLayers().values()
    person.note(
        update=person.see("JobDetails").stateLabel.text(),
        same_layer=layer.id() == before,
        style=_style_of(layer),
        drawn=person.colours(),
        left=sorted(path.name for path in output.parent.glob("updated*")),
    )


def _run_again(person):
    """Scenario 42."""
    _act(person, person.given["names"][-1], "changeButton")
    person.wait(lambda: person.see("exportButton").isEnabled(), 20, "the form is filled")
    QTest.qWait(500)
    person.picture("5-filled")
    person.note(
        tab=person.see("tilepackTabs", QTabWidget).currentIndex(),
        again_service=person.see("serviceEdit").currentText(),
        again_mode=person.see("modeCombo").currentText(),
        again_levels=[person.see("fromSpin").value(), person.see("toSpin").value()],
        again_count=count(person),
        again_area=person.see("areaLine").text(),
    )


def _give_a_style(layer):
    renderer = layer.renderer().clone()
    styles = renderer.styles()
    styles[0].symbol().setColor(QColor(OWN_COLOUR))
    renderer.setStyles(styles)
    layer.setRenderer(renderer)
    layer.setOpacity(OWN_OPACITY)
    layer.triggerRepaint()


def _style_of(layer):
    style = layer.renderer().styles()[0]  # it owns the symbol and must live as long
    return [style.symbol().color().name(), layer.opacity()]


def _newest():
    return max(manager_of_the_plugin().jobs(), key=lambda one: one.record.created)


def _act(person, name, button):
    """Look for an export in the list and click on a button of its details."""
    dock = person.see("TilepackDock", QDockWidget)
    tabs = person.see("tilepackTabs", QTabWidget)
    QTest.mouseClick(
        tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(1).center()
    )
    person.write("filterEdit", name)
    QTest.qWait(200)
    view = dock.tabs.currentWidget().view
    row = view.visualRect(view.model().index(0, 0))
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=row.topLeft() + (row.center() - row.topLeft()) / 3,
    )
    QTest.qWait(200)
    iface.messageBar().clearWidgets()
    person.click(button)
