"""*Export Tiles…* in the Browser: on connections and layers that lead to a service."""

import pytest
from qgis.core import QgsDataItem, QgsLayerItem, QgsSettings
from qgis.gui import QgsBrowserGuiModel, QgsDataItemGuiContext, QgsGui
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu

from tilepack.tests.support.toolbox import wait_until
from tilepack.ui.browser import add_to_browser, item_choice, remove_from_browser

SERVICE = "https://maps.example.org/arcgis/rest/services/Land%20use/VectorTileServer"
ITEM = "https://www.example.org/portal/sharing/rest/content/items/" + "0123456789abcdef" * 2
KEYS = ("connections/vector-tile", "qgis/connections-vector-tile")


@pytest.fixture
def opened():
    return []


@pytest.fixture
def provider(qgis_app, opened):
    provider = add_to_browser(lambda *values: opened.append(values))
    yield provider
    remove_from_browser(provider)


def item(uri, key="arcgisvectortileservice"):
    return QgsLayerItem(None, "Land", "/land", uri, QgsLayerItem.LayerType.VectorTile, key)


def entries(provider, item):
    menu = QMenu()
    provider.populateContextMenu(item, menu, [item], QgsDataItemGuiContext())
    return menu, menu.actions()


@pytest.mark.parametrize(
    ("uri", "key", "address"),
    [
        (f"serviceType=arcgis&type=xyz&url={SERVICE}", "arcgisvectortileservice", SERVICE),
        (f"serviceType=arcgis&type=xyz&url={SERVICE}", "vectortile", SERVICE),
        (
            f"type=xyz&url={SERVICE}/tile/%7Bz%7D/%7By%7D/%7Bx%7D.pbf&zmax=14&zmin=0",
            "xyzvectortiles",
            SERVICE,
        ),
        (
            f"serviceType=arcgis&type=xyz&url={ITEM}/resources/styles/root.json",
            "arcgisvectortileservice",
            ITEM,
        ),
    ],
)
def test_what_leads_to_a_service_has_the_entry(provider, opened, uri, key, address):
    _menu, (action,) = entries(provider, item(f"{uri}&authcfg=abc1234", key))
    assert action.text() == "Export Tiles…"
    assert action.objectName() == "tilepackExportItem"
    action.trigger()
    assert opened == [(address, "abc1234")]


@pytest.mark.parametrize(
    "uri",
    [
        "type=xyz&url=https://tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.pbf",
        "type=vtpk&url=/data/VectorTileServer/land.vtpk",
        "crs='EPSG:3857' layer='0' url='https://maps.example.org/arcgis/rest/services/A/MapServer'",
        "/data/land.gpkg|layername=land",
        "type=xyz&url=http://[maps/VectorTileServer",
        "",
    ],
)
def test_what_does_not_has_none(provider, uri):
    assert entries(provider, item(uri))[1] == []


def test_groups_have_none(provider):
    group = QgsDataItem(QgsDataItem.Type.Collection, None, "Vector Tiles", "/vector", "")
    assert entries(provider, group)[1] == []


def test_the_entry_works_when_the_browser_has_deleted_the_item(provider, opened):
    gone = item(f"serviceType=arcgis&type=xyz&url={SERVICE}&authcfg=abc1234")
    _menu, (action,) = entries(provider, gone)
    gone.deleteLater()
    del gone
    QCoreApplication.sendPostedEvents(None, 0)
    action.trigger()
    assert opened == [(SERVICE, "abc1234")]


def test_user_name_and_password_of_a_connection_stay_where_they_are(provider, opened):
    uri = f"serviceType=arcgis&type=xyz&url={SERVICE}&username=ada&password=s3cret-of-ada"
    choice = item_choice(item(uri))
    assert choice.address == SERVICE
    assert "ada" not in repr(choice)


def test_it_is_asked_by_the_registry_until_it_is_removed(qgis_app):
    registry = QgsGui.dataItemGuiProviderRegistry()
    before = [one.name() for one in registry.providers()]
    provider = add_to_browser(print)
    assert [one.name() for one in registry.providers()] == [*before, "tilepack"]
    remove_from_browser(provider)
    assert [one.name() for one in registry.providers()] == before


def test_a_saved_connection_is_an_item_that_leads_to_its_service(qgis_app):
    """The settings this project knows are the ones this QGIS reads."""
    settings = QgsSettings()
    for group in (f"{KEYS[0]}/items", KEYS[1]):
        settings.setValue(f"{group}/My land/url", SERVICE)
        settings.setValue(f"{group}/My land/authcfg", "abc1234")
        settings.setValue(f"{group}/My land/service-type", "arcgis")
        settings.setValue(f"{group}/My land/serviceType", "arcgis")
    model = QgsBrowserGuiModel()
    try:
        model.initialize()
        found = []
        wait_until(lambda: found.extend(connections(model)) or found)
        assert {(one.name, one.address, one.authcfg) for one in found} == {
            ("My land", SERVICE, "abc1234")
        }
    finally:
        for key in KEYS:
            settings.remove(key)


def connections(model):
    """The services of the items in the group *Vector Tiles*, as far as it is read."""
    roots = [model.dataItem(model.index(row, 0)) for row in range(model.rowCount())]
    (group,) = [root for root in roots if root.name() == "Vector Tiles"]
    index = model.findItem(group)
    if model.canFetchMore(index):
        model.fetchMore(index)
    children = [model.dataItem(model.index(row, 0, index)) for row in range(model.rowCount(index))]
    return [choice for choice in map(item_choice, children) if choice is not None]
