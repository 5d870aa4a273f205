"""The plugin is switched off and on again, over and over; what it brought goes with it."""

from __future__ import annotations

import threading
from collections import Counter

from qgis.core import QgsProject, QgsVectorTileLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin


def play(person):
    """Given: ``times``."""
    source = "serviceType=arcgis&type=xyz&url=http://127.0.0.1:1/Land/VectorTileServer"
    QgsProject.instance().addMapLayer(QgsVectorTileLayer(source, "Land"))
    unloadPlugin("tilepack")
    before = things(person)
    for _ in range(person.given["times"]):
        loadPlugin("tilepack")
        startPlugin("tilepack")
        QTest.qWait(200)
        there = things(person)
        unloadPlugin("tilepack")
    after = things(person)
    person.note(there=sorted(there - before), left=sorted(after - before))
    loadPlugin("tilepack")
    startPlugin("tilepack")


def things(person):
    """Kinds and names of all objects in the window, of widgets, providers and threads, counted.

    Python never forgets a thread of Qt that has ended, and calls it a dummy.
    """
    QTest.qWait(200)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    log = person.window.findChild(QObject, "MessageLog")  # gets a page for each new kind of line
    logged = log.findChildren(QObject) if log is not None else []
    objects = [one for one in person.window.findChildren(QObject) if one not in logged]
    objects += QApplication.topLevelWidgets()
    names = [f"{type(one).__name__} {one.objectName()}" for one in objects]
    names += [f"provider {one.name()}" for one in QgsGui.dataItemGuiProviderRegistry().providers()]
    threads = [one.name for one in threading.enumerate() if not one.name.startswith("Dummy-")]
    names += [f"thread {name}" for name in threads]
    menus = (iface.webMenu(), iface.pluginHelpMenu(), iface.webToolBar())
    names += [f"entry {one.text()}" for menu in menus for one in menu.actions()]
    return Counter(name for name in names if not name.startswith("QPropertyAnimation"))
