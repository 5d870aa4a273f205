"""A person comes to the dock from a layer and from the Browser, and looks at the options."""

from __future__ import annotations

import faults
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProject,
    QgsSettings,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QModelIndex, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QLineEdit, QMenu, QTreeView
from qgis.utils import iface


def play(person):
    """Given: ``service``, its address; ``theme``, one of QGIS's, or ""."""
    if person.given["theme"]:
        QgsApplication.setUITheme(person.given["theme"])
    _from_a_layer(person)
    _from_the_browser(person)
    _options(person)
    _guide(person)


def _from_a_layer(person):
    view = iface.layerTreeView()
    group = QgsProject.instance().layerTreeRoot().addGroup("Base maps")
    signs_in = _sign_in()
    source = f"serviceType=arcgis&type=xyz&url={person.given['service']}&zmin=0&zmax=6"
    source += f"&authcfg={signs_in}"
    for name, uri in (("Land", source), ("Elsewhere", source.replace("VectorTileServer", "tiles"))):
        layer = QgsVectorTileLayer(uri, name)
        QgsProject.instance().addMapLayer(layer, addToLegend=False)
        group.addLayer(layer)
    view.expandAll()
    person.wait_for_map()
    view.setCurrentLayer(QgsProject.instance().mapLayersByName("Elsewhere")[0])
    seen = _menu_at(person, view, view.currentIndex(), "", "layer-elsewhere")
    person.note(layer_elsewhere=seen)
    view.setCurrentLayer(QgsProject.instance().mapLayersByName("Land")[0])
    seen = _menu_at(person, view, view.currentIndex(), "tilepackExportLayer", "layer")
    person.note(layer_menu=seen, from_layer=_dock_texts(person))
    person.wait(lambda: person.see("exportButton").isEnabled(), 30, "the service has answered")
    form = _dock_of(person).new_export
    person.note(
        sign_in=form.service.authcfg == signs_in,
        area=person.see("modeCombo").currentText(),
        count=person.see("summaryLabel").text(),
    )
    person.picture("layer-dock")


def _sign_in():
    """The id of an authentication configuration in an open database."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("Correct-Horse-1", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("Land")
    config.setConfig("username", "analyst")  # as the local service knows one
    config.setConfig("password", "pyramid-of-tiles")
    manager.storeAuthenticationConfig(config)
    return config.id()


def _from_the_browser(person):
    _dock_of(person).close()
    for group in ("connections/vector-tile/items", "qgis/connections-vector-tile"):
        for key in ("service-type", "serviceType"):
            QgsSettings().setValue(f"{group}/Saved land/{key}", "arcgis")
        QgsSettings().setValue(f"{group}/Saved land/url", person.given["service"])
    iface.reloadConnections()
    view = person.see("Browser").findChild(QTreeView)
    QTest.qWait(1000)
    connection = _item(person, view, ["Vector Tiles", "Saved land"])
    view.setCurrentIndex(connection)
    seen = _menu_at(person, view, connection, "tilepackExportItem", "browser")
    person.note(browser_menu=seen, from_browser=_dock_texts(person))


def _options(person):
    action = person.window.findChild(QAction, "tilepackOptions")

    def look():
        number = person.see("parallelSpin")
        try:
            person.picture("options")
            number.setValue(4)
        finally:
            buttons = number.window().findChild(QDialogButtonBox)
            buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(1500, look)
    action.trigger()
    # Processing's own page, made at the same time, looks for programs that are not installed.
    faults.SEEN[:] = [one for one in faults.SEEN if not one.startswith("Processing: Problem with")]
    person.wait(lambda: _parallel() == 4, 20, "the number was kept")  # newer QGIS do not block
    person.note(parallel=_parallel())


def _parallel():
    return QgsSettings().value("tilepack/parallel_jobs", type=int)


def _guide(person):
    menu = iface.pluginHelpMenu()
    person.note(help=[one.objectName() for one in menu.actions()])
    web = next(one for one in iface.webMenu().actions() if one.text() == "Tilepack")
    person.note(web=[one.objectName() for one in web.menu().actions()])


def _menu_at(person, view, index, wanted, picture):
    """Open the menu of a row, look at it, and choose an entry or leave; all entries by name."""
    found = []

    def look():
        menu = QApplication.activePopupWidget()
        entry = _entry(menu, wanted)
        inside = menu
        if entry is not None and entry not in menu.actions():
            inside = next(one for one in menu.findChildren(QMenu) if entry in one.actions())
            menu.setActiveAction(inside.menuAction())
            QTest.keyClick(menu, Qt.Key.Key_Right)
            QTest.qWait(300)
        found.extend(one.objectName() for one in _entries(menu))
        person.picture(f"{picture}-menu")
        if entry is None:
            menu.close()
        else:
            middle = inside.actionGeometry(entry).center()
            QTest.mouseClick(inside, Qt.MouseButton.LeftButton, pos=middle)

    QTimer.singleShot(1000, look)
    at = view.visualRect(index).center()
    at = QPoint(min(at.x(), 60), at.y())
    port = view.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, at, port.mapToGlobal(at)))
    QTest.qWait(1500)
    return [name for name in found if "tilepack" in name]


def _entries(menu):
    menus = [menu, *menu.findChildren(QMenu)]
    return [action for one in menus for action in one.actions()]


def _entry(menu, wanted):
    return next((one for one in _entries(menu) if wanted and one.objectName() == wanted), None)


def _item(person, view, names):
    """The row at the end of a path of names, opened on the way."""
    index = QModelIndex()
    for name in names:
        view.expand(index)

        def row(parent=index, wanted=name):
            model = view.model()
            rows = (model.index(number, 0, parent) for number in range(model.rowCount(parent)))
            return next((one for one in rows if one.data() == wanted), None)

        person.wait(row, 10, f"{name} is in the Browser")
        index = row()
        view.scrollTo(index)
    return index


def _dock_of(person):
    return person.see("TilepackDock")


def _dock_texts(person):
    """What stands in the fields of the dock."""
    return [field.text() for field in _dock_of(person).findChildren(QLineEdit)]
