"""The screens of the user guide, one after the other, as a person comes to see them."""

from __future__ import annotations

from pathlib import Path

from jobs import manager_of_the_plugin
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorTileLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QScrollArea, QSplitter
from qgis.utils import iface

from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.host.area import canvas_area
from tilepack.ui.jobs import JobsPanel


def play(person):
    """Given: ``services`` (addresses by what they are for), ``source`` (of a layer of the first),
    ``area`` (xmin, ymin, xmax, ymax in EPSG:3857), ``folder``, ``is_mirrored``.
    """
    if person.given["is_mirrored"]:  # as Qt's own translation does, where it is installed
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder = Path(person.given["folder"])
    layer = _open_project(person)
    person.choose("tilepackOpenDock")
    dock = person.see("TilepackDock", QDockWidget)
    person.wait_for_map()
    _keep(person, "empty", dock)

    services = person.given["services"]
    _fill_in(person, services["world"], "0", "6")
    person.write("outputWidget", str(folder / "Europe.vtpk"))
    _keep(person, "ready", dock)
    _export(person, dock, layer)
    _exceed(person, dock)
    _run(person, dock, folder)
    _fail(person, dock, folder)


def _open_project(person):
    """A map of Europe, drawn by QGIS itself from the service."""
    iface.newProject()
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    layer = QgsVectorTileLayer(person.given["source"], "World")
    layer.loadDefaultStyle()
    project.addMapLayer(layer)
    QTest.qWait(500)  # QGIS shows the whole of a first layer
    iface.mapCanvas().setExtent(QgsRectangle(*person.given["area"]))
    person.wait_for_map()
    return layer


def _keep(person, name, dock):
    """The whole window, and the dock alone, read from the top."""
    for area in dock.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    person.picture(f"{name}-window")
    person.picture(name, of=dock)


def _fill_in(person, service, first, last):
    person.write("serviceEdit", service)
    person.wait(lambda: person.see("exportButton").isEnabled(), 60, "the tiles are counted")
    person.write("fromSpin", first)
    person.write("toSpin", last)
    QTest.qWait(1000)


def _export(person, dock, layer):
    """The package is on the map, and the layer of the service is not."""
    person.click("exportButton")
    manager = manager_of_the_plugin()
    person.wait(lambda: len(QgsProject.instance().mapLayers()) > 1, 90, "the package is there")
    person.wait(lambda: not manager.is_busy, 20, "nothing is left to do")
    QgsProject.instance().layerTreeRoot().findLayer(layer).setItemVisibilityChecked(False)
    person.wait_for_map()
    _keep(person, "done", dock)
    iface.messageBar().clearWidgets()


def _exceed(person, dock):
    _fill_in(person, person.given["services"]["limited"], "0", "7")
    person.wait(lambda: person.see("splitRadio").isVisible(), 20, "the limit is passed")
    person.click("gridCheck")
    person.wait_for_map()
    _keep(person, "over-limit", dock)
    person.click("gridCheck")


def _run(person, dock, folder):
    """Exports in several states; each service holds them in one."""
    dock.show_jobs()
    wanted = {
        "downloading": (State.DOWNLOADING, "Rivers"),
        "paused": (State.PAUSED, "Forests"),
        "sign-in": (State.SIGN_IN, "Gas network"),
        "offline": (State.OFFLINE, "Water mains"),
        "packaging": (State.PACKAGING, "Road map"),
        "waiting": (State.WAITING, "Parcels"),
    }
    for service, (state, name) in wanted.items():
        shown = _start(person, folder, service, name)
        if state is State.PAUSED:
            _reach(person, shown, State.DOWNLOADING)
            QTest.qWait(2000)
            manager_of_the_plugin().pause(shown)
        _reach(person, shown, state)
        if state is State.PACKAGING:
            chosen = shown
    QTest.qWait(3000)  # until there is a rate, and a percentage
    dock.findChild(JobsPanel).select(chosen)
    splitter = dock.findChild(JobsPanel).findChild(QSplitter)
    sizes = splitter.sizes()
    splitter.setSizes([3 * sum(sizes) // 4, sum(sizes) // 4])
    _keep(person, "running", dock)
    splitter.setSizes(sizes)


def _fail(person, dock, folder):
    manager = manager_of_the_plugin()
    for job in manager.jobs():
        if not job.state.has_ended:
            manager.cancel(job.id)
    person.wait(lambda: not manager.is_busy, 30, "all are cancelled")
    failed = _start(person, folder, "failing", "Addresses")
    _reach(person, failed, State.FAILED)
    dock.findChild(JobsPanel).select(failed)
    QTest.qWait(500)
    _keep(person, "failed", dock)


def _start(person, folder, service, name):
    request = Request(
        person.given["services"][service],
        folder / f"{name}.vtpk",
        canvas_area(iface.mapCanvas().mapSettings()),
        "0-6",
    )
    return manager_of_the_plugin().start(request, wants_layer=False).id


def _reach(person, job, state):
    manager = manager_of_the_plugin()
    person.wait(lambda: manager.job(job).state is state, 60, f"it is {state.value}")
