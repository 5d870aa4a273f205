"""*Export Tiles…* in the menus of layers: only where a service is behind, with its own values."""

import pytest
from qgis.core import QgsProject, QgsVectorTileLayer
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

from tilepack.tests.support.toolbox import memory_layer
from tilepack.ui import guide
from tilepack.ui.menus import LayerActions, LayerMenu, layer_menu

SERVICE = "http://127.0.0.1:1/arcgis/rest/services/Land/VectorTileServer"
SOURCES = {
    "service": f"serviceType=arcgis&type=xyz&url={SERVICE}&authcfg=abc1234",
    "generic": f"type=xyz&url={SERVICE}/tile/%7Bz%7D/%7By%7D/%7Bx%7D.pbf&authcfg=abc1234",
    "elsewhere": "type=xyz&url=http://127.0.0.1:1/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.pbf",
    "package": "type=vtpk&url=/data/VectorTileServer.vtpk",
}


class View(QObject):
    """A layer tree as QGIS has it since 3.32: it tells of its menu before it is shown."""

    contextMenuAboutToShow = pyqtSignal(QMenu)  # noqa: N815 (QGIS's name)

    def __init__(self):
        super().__init__()
        self.layer = None

    def currentLayer(self):
        return self.layer


class Iface:
    """What the menus need of QGIS; remembers the custom actions."""

    def __init__(self, view):
        self.view, self.window = view, QMainWindow()
        self.kinds, self.layers = {}, []

    def layerTreeView(self):
        return self.view

    def mainWindow(self):
        return self.window

    def addCustomActionForLayerType(self, action, menu, kind, all_layers):
        self.kinds[action] = (menu, kind, all_layers)

    def addCustomActionForLayer(self, action, layer):
        assert action in self.kinds
        self.layers.append(layer.name())

    def removeCustomActionForLayerType(self, action):
        del self.kinds[action]
        self.layers.clear()


@pytest.fixture
def opened():
    """What the dock was opened for."""
    return []


@pytest.fixture
def open_for(opened):
    return lambda address, authcfg: opened.append((address, authcfg))


@pytest.fixture
def layer_of(qgis_new_project):
    """Makes a layer of the project from one of the sources."""

    def make(name):
        layer = QgsVectorTileLayer(SOURCES[name], name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


@pytest.fixture
def menu_of(open_for):
    """The menu of a layer as it is about to be shown, with its *Export* submenu."""
    view = View()
    entry = layer_menu(Iface(view), open_for)
    menus = []

    def make(layer, submenu=True):
        view.layer = layer
        menu = QMenu()
        menus.append(menu)
        if submenu:
            menu.addMenu("Export").setObjectName("exportMenu")

        view.contextMenuAboutToShow.emit(menu)
        return menu

    yield make
    entry.close()
    assert make(view.layer).findChild(QMenu, "exportMenu").isEmpty()


@pytest.mark.parametrize("name", ["service", "generic"])
def test_a_layer_of_a_service_has_the_entry_in_its_export_submenu(layer_of, menu_of, opened, name):
    menu = menu_of(layer_of(name))
    (action,) = menu.findChild(QMenu, "exportMenu").actions()
    assert action.text() == "Export Tiles…"
    assert action.objectName() == "tilepackExportLayer"
    assert not action.icon().isNull()
    action.trigger()
    assert opened == [(SERVICE, "abc1234")]


@pytest.mark.parametrize("name", ["elsewhere", "package"])
def test_other_vector_tiles_have_no_entry(layer_of, menu_of, name):
    assert menu_of(layer_of(name)).findChild(QMenu, "exportMenu").isEmpty()


def test_other_layers_groups_and_an_empty_tree_have_no_entry(qgis_new_project, menu_of):
    for layer in (memory_layer("Point"), None):
        menu = menu_of(layer)
        assert [one.text() for one in menu.actions()] == ["Export"]
        assert menu.findChild(QMenu, "exportMenu").isEmpty()


def test_a_menu_without_the_submenu_takes_the_entry_itself(layer_of, menu_of):
    (action,) = menu_of(layer_of("service"), submenu=False).actions()
    assert action.objectName() == "tilepackExportLayer"


def test_the_entry_works_when_its_layer_is_gone(layer_of, menu_of, opened):
    menu = menu_of(layer_of("service"))
    QgsProject.instance().removeAllMapLayers()
    menu.findChild(QMenu, "exportMenu").actions()[0].trigger()
    assert opened == [(SERVICE, "abc1234")]


def test_the_way_fits_this_qgis(qgis_app):
    view = QgsLayerTreeView()
    assert LayerMenu.fits(Iface(view)) == hasattr(view, "contextMenuAboutToShow")


class TestOlderQgis:
    """The entry is registered for each layer that is there, and for each that comes."""

    @pytest.fixture
    def view(self, qgis_app):
        class Plain(QObject):
            layer = None

            def currentLayer(self):
                return self.layer

        return Plain()

    def test_only_layers_of_services_get_it_now_and_later(self, layer_of, view, open_for):
        layer_of("service")
        layer_of("package")
        iface = Iface(view)
        entry = layer_menu(iface, open_for)
        assert isinstance(entry, LayerActions)
        layer_of("generic")
        layer_of("elsewhere")
        assert iface.layers == ["service", "generic"]
        assert all(not everywhere for _, _, everywhere in iface.kinds.values())
        entry.close()
        layer_of("service")
        assert (iface.kinds, iface.layers) == ({}, [])

    def test_it_opens_the_dock_for_the_current_layer(self, layer_of, view, open_for, opened):
        iface = Iface(view)
        entry = layer_menu(iface, open_for)
        (action,) = iface.kinds
        assert action.objectName() == "tilepackExportLayer"
        action.trigger()
        assert opened == []
        view.layer = layer_of("service")
        action.trigger()
        assert opened == [(SERVICE, "abc1234")]
        entry.close()


class TestGuide:
    @pytest.fixture
    def asked(self, monkeypatch):
        """Addresses that were opened; the first answers decide whether something opens them."""
        asked, answers = [], []

        class Services:
            @staticmethod
            def openUrl(address):
                asked.append(address.toString())
                return answers.pop(0) if answers else True

        monkeypatch.setattr(guide, "QDesktopServices", Services)
        monkeypatch.setattr(
            guide, "pluginMetadata", lambda name, key: f"https://example.org/{name}"
        )
        return asked, answers

    def test_beside_the_plugin_it_is_opened_from_there(self, asked, tmp_path, monkeypatch):
        monkeypatch.setattr(guide, "_PACKAGE", tmp_path)
        (tmp_path / "docs").mkdir()
        (tmp_path / "docs" / "guide.md").touch()
        guide.open_guide()
        assert asked[0] == [(tmp_path / "docs" / "guide.md").as_uri()]

    def test_the_page_is_shown_where_there_is_no_file_or_nothing_opens_it(
        self, asked, tmp_path, monkeypatch
    ):
        page = "https://example.org/tilepack/blob/main/docs/guide.md"
        monkeypatch.setattr(guide, "_PACKAGE", tmp_path)
        guide.open_guide()
        assert asked[0] == [page]
        (tmp_path / "docs").mkdir()
        (tmp_path / "docs" / "guide.md").touch()
        asked[1].append(False)
        guide.open_guide()
        assert asked[0][1:] == [(tmp_path / "docs" / "guide.md").as_uri(), page]
