"""Loading and unloading: what comes goes, as often as it is done."""

import logging
import time

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from tilepack import classFactory
from tilepack.core.export.request import Request
from tilepack.tests.support.toolbox import wait_until


def provider():
    return QgsApplication.processingRegistry().providerById("tilepack")


def dock_of(iface):
    """The dock of the plugin that was loaded last."""
    return iface.mainWindow().findChildren(QDockWidget, "TilepackDock")[-1]


def settle():
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def things(iface):
    """What the plugin may have left: docks, actions, listeners, providers and log handlers."""
    window, canvas, project = iface.mainWindow(), iface.mapCanvas(), QgsProject.instance()
    browser = QgsGui.dataItemGuiProviderRegistry().providers()
    return {
        "docks": [dock.objectName() for dock in window.findChildren(QDockWidget)],
        "actions": {
            action.objectName()
            for action in window.findChildren(QAction)
            if "tilepack" in action.objectName()
        },
        "extent": canvas.receivers(canvas.extentsChanged),
        "selection": canvas.receivers(canvas.selectionChanged),
        "layers": project.receivers(project.layersAdded),
        "browser": [one.name() for one in browser],
        "log": list(logging.getLogger("tilepack").handlers),
        "provider": provider(),
    }


def test_without_a_window_there_is_only_the_provider(qgis_app):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert {algorithm.id() for algorithm in provider().algorithms()} >= {
        "tilepack:exporttiles", "tilepack:counttiles", "tilepack:packageinfo",
        "tilepack:repairpackage", "tilepack:mergepackages", "tilepack:packagetombtiles",
    }  # fmt: skip
    assert not provider().icon().isNull()
    plugin.unload()
    assert provider() is None


def registered(iface):
    """How the plugin registers with the window, how it takes that back, and how often in ten."""
    tree, menu = iface.layerTreeView().contextMenuAboutToShow, iface.pluginHelpMenu()
    return [
        (iface.addPluginToWebMenu, iface.removePluginWebMenu, 20),
        (iface.addWebToolBarIcon, iface.removeWebToolBarIcon, 10),
        (menu.addAction, menu.removeAction, 10),
        (iface.registerOptionsWidgetFactory, iface.unregisterOptionsWidgetFactory, 10),
        (tree.connect, tree.disconnect, 10),
    ]


@pytest.mark.parametrize("is_opened", [False, True], ids=["never opened", "opened"])
def test_it_comes_and_goes_ten_times_and_leaves_nothing(qgis_iface, is_opened):
    settle()
    before = things(qgis_iface)
    pairs = [
        (come, go, come.call_count, go.call_count, n) for come, go, n in registered(qgis_iface)
    ]
    for _ in range(10):
        plugin = classFactory(qgis_iface)
        plugin.initGui()
        if is_opened:
            dock_of(qgis_iface).new_export.show()  # built when it is first wanted
        there = things(qgis_iface)
        assert there["docks"].count("TilepackDock") == 1
        assert there["actions"] == {"tilepackOpenDock", "tilepackOptions", "tilepackGuide"}
        assert there["extent"] == before["extent"] + is_opened
        assert there["provider"] is not None
        assert there["browser"] == [*before["browser"], "tilepack"]
        plugin.unload()
        settle()
        assert things(qgis_iface) == before
    for come, go, came, gone, times in pairs:
        assert {call.args for call in come.call_args_list} == {
            call.args for call in go.call_args_list
        }
        assert come.call_count - came == go.call_count - gone == times


def test_unloading_a_plugin_that_was_never_shown_is_no_error(qgis_iface):
    plugin = classFactory(qgis_iface)
    plugin.unload()
    plugin.unload()


def test_loading_asks_nothing_of_the_network_and_takes_no_time(qgis_iface, bench):
    bench.service()
    classFactory(qgis_iface).unload()  # modules are read
    plugin = classFactory(qgis_iface)
    begin = time.perf_counter()
    plugin.initGui()
    seconds = time.perf_counter() - begin
    settle()
    plugin.unload()
    settle()
    assert bench.requests() == []
    assert seconds < 20


@pytest.mark.parametrize("step", ["poll"])
def test_unloading_while_an_export_runs_leaves_its_job_to_the_server(qgis_iface, bench, step):
    from tilepack.ui.window import Window

    window = Window(qgis_iface)
    address = bench.service(executing_seconds=600)
    window.exports.manager().start(Request(address, bench.output))
    wait_until(lambda: bench.requests(step))
    begin = time.monotonic()
    window.close()
    assert time.monotonic() - begin < 20
    settle()
    assert not bench.requests("cancel")
    assert bench.files() == []
    assert QgsApplication.taskManager().countActiveTasks() == 0
