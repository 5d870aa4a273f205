"""What an export puts on the map: one layer, drawn in its style, that knows where it comes from."""

import json
from datetime import date

import pytest
from qgis.core import QgsLayerNotesUtils, QgsProject, QgsRectangle
from qgis.gui import QgsMessageBar

from tilepack.core.export.request import Request
from tilepack.core.export.store import JobStore
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.storedarea import area_as_json, area_from_json
from tilepack.core.tiles.area import Area
from tilepack.demo.config import ONLINE
from tilepack.tests.support.jobs import ListOfJobs
from tilepack.tests.support.mvt import POINT, POLYGON, tile
from tilepack.tests.support.packages import HALF, STYLE, make_package
from tilepack.tests.support.shown import ICON, LABEL_LAYER, colours, drawn, style_entries
from tilepack.tests.support.toolbox import wait_until
from tilepack.ui.news import News

LAND, INK, TEXT = "#82acc9", "#6b5b4e", "#c01020"  # of the fill, the icon, the label
NIGHT = "#33414e"
PLACE = {"source": "esri", "source-layer": "place", "type": "symbol"}
LABEL = {**LABEL_LAYER["layout"], "text-offset": [0, 2], "text-size": 24}
WORLD = {
    **STYLE,
    "layers": [
        *STYLE["layers"],
        {**PLACE, "id": "icon", "layout": {"icon-image": ICON, "icon-size": 2}},
        {**PLACE, "id": "name", "layout": LABEL, "paint": {"text-color": TEXT}},
    ],
}


class Iface:
    def __init__(self):
        self.bar = QgsMessageBar()

    def messageBar(self):
        return self.bar


@pytest.fixture
def world(tmp_path):
    """A package of one tile: land in its middle, a place with icon and name upon it."""
    land = [[(512, 512), (3584, 512), (3584, 3584), (512, 3584)]]
    content = tile({"land": [(POLYGON, land)], "place": [(POINT, [[(2048, 2048)]])]})
    return make_package(
        tmp_path / "world.vtpk",
        {(0, 0, 0): content},
        root={"copyrightText": "© Somebody"},
        entries=style_entries(WORLD),
    )


@pytest.fixture
def exported(qgis_new_project, tmp_path, bench, world):
    """Exports through the manager and the news, as the dock does; the layers and the messages."""
    store = JobStore(tmp_path / "jobs", area_as_json, area_from_json)
    manager, iface, outcomes = ExportManager(store), Iface(), []
    news = News(iface, manager, ListOfJobs())
    manager.ended.connect(lambda request, outcome, wants: outcomes.append(outcome))

    def export(area=None, item_style=False, **config):
        address = bench.service(source=world, **config)
        wishes = {"levels": "0", "item_style": item_style, **({"area": area} if area else {})}
        manager.start(Request(address, bench.output, **wishes))
        wait_until(lambda: bool(outcomes), 30)
        return address, list(QgsProject.instance().mapLayers().values()), iface.bar

    yield export
    manager.stop_all()
    news.close()


def south_east(service):
    return Area.of_box(0, -HALF, HALF, 0)


def test_one_layer_with_style_icons_and_labels_that_knows_where_it_comes_from(exported):
    address, layers, bar = exported(south_east)
    (layer,) = layers
    seen = colours(drawn(layer, QgsRectangle(-HALF, -HALF, HALF, HALF), 512))
    assert seen.get(LAND, 0) > 10_000
    assert seen.get(INK, 0) > 10
    assert seen.get(TEXT, 0) > 10
    told, notes = layer.metadata(), QgsLayerNotesUtils.layerNotes(layer)
    assert told.parentIdentifier() == address
    assert "© Somebody" in told.rights()
    assert told.extent().spatialExtents()[0].bounds.toRectangle() == QgsRectangle(0, -HALF, HALF, 0)
    today = date.today().isoformat()
    for words in (
        address,
        "Levels: 0",
        "latitude -85.0511° to 0.0000°",
        "longitude 0.0000°",
        today,
    ):
        assert words in told.abstract()
        assert words in notes
    assert "© Somebody" in notes
    assert "style warning" not in bar.currentItem().text()


def test_the_style_of_the_item_is_drawn_instead_on_wish(exported):
    _, (layer,), _ = exported(item_style=True, manner=ONLINE, own_style=True)
    seen = colours(drawn(layer, size=512))
    assert NIGHT in seen
    assert LAND not in seen
    assert INK in seen


def test_what_the_style_lacks_is_in_the_message(exported, world):
    wanting = json.loads(json.dumps(WORLD))
    wanting["layers"][2]["layout"]["text-font"] = ["Avenir Next Regular"]
    tiles = {(0, 0, 0): tile({"land": [(POINT, [[(1, 1)]])]})}
    make_package(world, tiles, entries=style_entries(wanting))
    _, (layer,), bar = exported()
    assert layer.isValid()
    text = bar.currentItem().text()
    assert "Added with 1 style warning (fonts missing: Avenir Next)." in text
    assert bar.currentItem().duration() == 0
