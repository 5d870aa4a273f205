"""From what people have in their browser to the service behind it."""

import json

import pytest
import requests

from tilepack.core.arcgis.addresses import Kind, Reference
from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.items import services_behind
from tilepack.core.arcgis.service import read_service
from tilepack.core.arcgis.session import SignedSession, SignIn
from tilepack.core.errors import (
    AnswerUnsafe,
    ItemNotFound,
    NotALayerItem,
    NotVectorTileService,
    ServerBusy,
    SignInNeeded,
    Unreachable,
)
from tilepack.demo.items import Item, style_item
from tilepack.tests.support.answers import answer, session_of
from tilepack.tests.support.packages import root_json

PORTAL = "https://gis.example.com/portal"
ITEM = "7945dd44c5cd41329984d7ce6e641976"
OTHER = "31eb749371c441e0b3ac5db4f60ecba9"
SERVICES = "https://gis.example.com/server/rest/services"


def session():
    """What talks to the local service."""
    opened = requests.Session()
    opened.trust_env = False
    return opened


def items(item):
    return f"{PORTAL}/sharing/rest/content/items/{item}"


class Web:
    """What answers at which address; whatever else is asked for is not there."""

    def __init__(self, answers):
        self.answers, self.asked = answers, []
        self.client = Client(session_of(self._serve))

    def _serve(self, request):
        address = request.url.partition("?")[0]
        self.asked.append(address)
        missing = {"error": {"code": 404, "message": "Not found"}}
        return answer(request, self.answers.get(address, missing))


def service_json(**changes):
    return {**root_json(), "exportTilesAllowed": True, **changes}


def layer(name, **members):
    return {"layerType": "VectorTileLayer", "url": f"{SERVICES}/{name}/VectorTileServer", **members}


def web_map(*layers, base=()):
    return {"operationalLayers": list(layers), "baseMap": {"baseMapLayers": list(base)}}


def map_of(data, **services):
    """A portal with a web map, and the services ``name=whether export is allowed``."""
    web = Web({items(ITEM): {"type": "Web Map", "title": "Plan"}, f"{items(ITEM)}/data": data})
    for name, allowed in services.items():
        described = service_json(exportTilesAllowed=allowed)
        web.answers[f"{SERVICES}/{name}/VectorTileServer"] = described
    return web


@pytest.mark.parametrize("page", ["home/item.html?id=", "apps/mapviewer/index.html?layers="])
def test_an_item_page_takes_one_request_more_than_the_service(server, enterprise, page):
    server.log.clear()
    found = read_service(Client(session()), f"{server.portal_url}/{page}{enterprise.item_id}")
    assert found.address == enterprise.url
    assert found.notes == ()
    assert [entry.path for entry in server.log.entries()] == [
        f"/portal/sharing/rest/content/items/{enterprise.item_id}",
        enterprise.path,
    ]


@pytest.mark.parametrize("ending", ["?f=html", "", "/", "/resources/styles/root.json?f=json"])
def test_a_service_in_any_form_takes_one_request(server, enterprise, ending):
    server.log.clear()
    assert read_service(Client(session()), enterprise.url + ending).address == enterprise.url
    (entry,) = server.log.entries()
    assert (entry.path, entry.query) == (enterprise.path, {"f": "json"})


def test_an_item_with_another_style_leads_to_the_same_service(server, enterprise):
    style = style_item(enterprise)
    for path in (
        "home/item.html?id={}",
        "sharing/rest/content/items/{}/resources/styles/root.json",
    ):
        text = f"{server.portal_url}/{path.format(style)}"
        assert read_service(Client(session()), text).address == enterprise.url


@pytest.mark.parametrize("place", ["url", "tiles", "relative"])
def test_a_style_that_only_names_its_source_leads_there(server, enterprise, place):
    source = {
        "url": {"url": f"{enterprise.url}/"},
        "tiles": {"tiles": [f"{enterprise.url}/tile/{{z}}/{{y}}/{{x}}.pbf"]},
        "relative": {"url": enterprise.path},
    }[place]
    style = {"sources": {"terrain": {"type": "raster-dem"}, "esri": {"type": "vector", **source}}}
    item = server.add_item(Item("Vector Tile Service", f"Style by {place}", style=style))
    text = f"{server.portal_url}/home/item.html?id={item}"
    assert read_service(Client(session()), text).address == enterprise.url


def test_an_item_may_give_its_own_style_as_its_address():
    url, style = f"{SERVICES}/Trees/VectorTileServer", f"{items(ITEM)}/resources/styles/root.json"
    item = {"type": "Vector Tile Service", "title": "Trees by night", "url": style}
    sources = {"esri": {"type": "vector", "url": url}}
    web = Web({items(ITEM): item, style: {"sources": sources}, url: service_json()})
    assert read_service(web.client, items(ITEM)).address == url
    assert web.asked == [items(ITEM), style, url]


def test_the_recorded_style_of_a_service_names_it_by_two_steps_up(shared_data):
    text = (shared_data / "arcgis" / "agol_usa_service-resource-style.json").read_text("utf-8")
    address = f"{SERVICES}/USA/VectorTileServer"
    style = f"{address}/resources/styles/root.json"
    (found,) = services_behind(Web({style: text}).client, Reference(Kind.STYLE, style))
    assert found == Reference(Kind.SERVICE, address)


def test_recorded_items_lead_to_the_recorded_service(shared_data):
    def recorded(name):
        return json.loads((shared_data / "arcgis" / name).read_text("utf-8"))

    online = "https://www.arcgis.com/sharing/rest/content/items"
    styled = recorded("agol_usa_styled-item-info.json")
    url = styled["url"]
    answers = {
        f"{online}/{ITEM}": recorded("agol_usa_service-item-info.json"),
        f"{online}/{styled['id']}": styled,
        url: recorded("agol_usa_service-info.json"),
    }
    for item in (ITEM, OTHER):
        web = Web(answers)
        found = read_service(web.client, f"https://www.arcgis.com/home/item.html?id={item}")
        assert found.address == url
        assert found.item_id == ITEM
        assert web.asked[:2] == [f"{online}/{item}", url]
    bare = Web({
        f"{online}/{OTHER}": {**styled, "url": None},
        f"{online}/{OTHER}/resources/styles/root.json": recorded(
            "agol_usa_styled-item-resource-style.json"
        ),
        url: recorded("agol_usa_service-info.json"),
    })  # fmt: skip
    assert read_service(bare.client, f"{online}/{OTHER}").address == url


class TestMaps:
    def test_a_map_with_one_layer_is_that_layer(self):
        web = map_of(web_map({"layerType": "ArcGISFeatureLayer"}, layer("Trees")), Trees=True)
        found = read_service(web.client, f"{PORTAL}/home/webmap/viewer.html?webmap={ITEM}")
        assert found.title == "Trees"
        assert found.notes == ()
        assert web.asked[2:] == [found.address]

    def test_of_several_layers_the_uppermost_that_can_be_exported_is_taken_and_said(self):
        data = web_map(layer("Low"), layer("High"), layer("Top"), base=[layer("Base")])
        web = map_of(data, Low=True, High=True, Top=False, Base=True)
        found = read_service(web.client, items(ITEM))
        assert found.title == "High"
        assert "several vector tile layers" in found.notes[0]

    def test_own_layers_come_before_the_basemap_and_groups_are_looked_into(self):
        group = {"layerType": "GroupLayer", "layers": [layer("Inner")]}
        web = map_of(web_map(group, base=[layer("Base")]), Inner=True, Base=True)
        assert read_service(web.client, items(ITEM)).title == "Inner"

    def test_the_basemap_alone_is_taken_too(self):
        style = f"{SERVICES}/Base/VectorTileServer/resources/styles/root.json"
        base = {"layerType": "VectorTileLayer", "styleUrl": style}
        web = map_of(web_map(base=[base]), Base=True)
        assert read_service(web.client, items(ITEM)).title == "Base"

    def test_a_layer_may_be_named_by_its_item_only(self):
        by_item = {"layerType": "VectorTileLayer", "itemId": OTHER}
        web = map_of(web_map(by_item), Trees=True)
        url = f"{SERVICES}/Trees/VectorTileServer"
        web.answers[items(OTHER)] = {"type": "Vector Tile Service", "url": url}
        assert read_service(web.client, items(ITEM)).title == "Trees"

    def test_a_layer_that_is_lost_hides_no_other(self):
        lost = {"layerType": "VectorTileLayer", "itemId": OTHER}
        mine = layer("X", url="http://localhost:6080/arcgis/rest/services/X/VectorTileServer")
        web = map_of(web_map(layer("Trees"), layer("Gone"), lost, mine), Trees=True)
        assert read_service(web.client, items(ITEM)).title == "Trees"

    def test_where_none_can_be_exported_the_uppermost_is_what_is_spoken_of(self):
        web = map_of(web_map(layer("Low"), layer("High")), Low=False, High=False)
        found = read_service(web.client, items(ITEM))
        assert (found.title, found.export_allowed, found.notes) == ("High", False, ())

    def test_where_none_answers_the_first_says_why(self):
        web = map_of(web_map(layer("Low"), layer("High")), Low=True)
        refused = {"error": {"code": 499, "message": "Token Required"}}
        for name in ("Low", "High"):
            web.answers[f"{SERVICES}/{name}/VectorTileServer"] = refused
        with pytest.raises(SignInNeeded):
            read_service(web.client, items(ITEM))

    def test_a_map_without_vector_tiles_is_said_to_be_one(self):
        web = map_of(web_map({"layerType": "ArcGISFeatureLayer", "url": f"{SERVICES}/A/MapServer"}))
        with pytest.raises(NotALayerItem, match=r"“Plan” \(Web Map\) leads to no"):
            read_service(web.client, items(ITEM))

    def test_no_more_than_ten_layers_are_looked_at(self):
        layers = [{"layerType": "VectorTileLayer", "itemId": f"{n:032x}"} for n in range(400)]
        web = map_of(web_map(*layers))
        with pytest.raises(ItemNotFound):
            read_service(web.client, items(ITEM))
        assert len(web.asked) == 2 + 10

    def test_groups_in_groups_are_followed(self):
        nested = layer("Trees")
        for _ in range(40):
            nested = {"layerType": "GroupLayer", "layers": [nested]}
        web = map_of(web_map(nested), Trees=True)
        assert read_service(web.client, items(ITEM)).title == "Trees"


class TestWhatIsNoLayer:
    @pytest.mark.parametrize("kind", ["Vector Tile Package", "Feature Service", "PDF", ""])
    def test_other_items_are_called_by_title_and_type(self, server, kind):
        item = server.add_item(Item(kind, f"Thing {kind}", url="https://example.com/x/MapServer"))
        with pytest.raises(NotALayerItem) as caught:
            read_service(Client(session()), f"{server.portal_url}/home/item.html?id={item}")
        assert f"“Thing {kind}” ({kind})" in str(caught.value)
        assert isinstance(caught.value, NotVectorTileService)

    def test_a_missing_item_and_a_private_one_look_alike(self, server, enterprise):
        private = server.add_item(
            Item("Vector Tile Service", "Private", url=enterprise.url, private=True)
        )
        for item in (private, "0" * 32):
            with pytest.raises(ItemNotFound, match=f"127.0.0.1 has no item {item}, or it is not"):
                read_service(Client(session()), f"{server.portal_url}/home/item.html?id={item}")
        token = server.portal_tokens.issue("analyst")
        signed_in = session()
        signed_in.headers["X-Esri-Authorization"] = f"Bearer {token}"
        text = f"{server.portal_url}/home/item.html?id={private}"
        assert read_service(Client(signed_in), text).address == enterprise.url

    def test_a_portal_that_does_not_answer_is_not_called_empty(self):
        def serve(request):
            return answer(request, "<html>502</html>", 502)

        with pytest.raises(ServerBusy):
            read_service(Client(session_of(serve)), items(ITEM))


class TestHostilePortals:
    @pytest.mark.parametrize(
        "url",
        [
            "http://localhost:8080/rest/services/X/VectorTileServer",
            "http://127.0.0.1/X/VectorTileServer",
            "https://[::1]/X/VectorTileServer",
            "http://169.254.169.254/latest/VectorTileServer",
        ],
    )
    def test_nothing_outside_leads_to_this_machine(self, url):
        web = Web({items(ITEM): {"type": "Vector Tile Service", "title": "X", "url": url}})
        with pytest.raises(AnswerUnsafe, match="was not followed: it leads to this computer"):
            read_service(web.client, items(ITEM))
        assert web.asked == [items(ITEM)]

    @pytest.mark.parametrize(
        "url",
        ["file:///etc/VectorTileServer", "ftp://example.com/VectorTileServer", "data:,", 7, {}, []],
    )
    def test_what_is_no_address_of_the_web_is_not_asked_for(self, url):
        web = Web({items(ITEM): {"type": "Vector Tile Service", "title": "X", "url": url}})
        with pytest.raises(NotALayerItem):
            read_service(web.client, items(ITEM))
        assert web.asked == [items(ITEM), f"{items(ITEM)}/resources/styles/root.json"]

    def test_items_that_lead_to_each_other_come_to_an_end(self):
        circle = {
            items(this): {"type": "Vector Tile Service", "title": "X", "url": items(that)}
            for this, that in ((ITEM, OTHER), (OTHER, ITEM))
        }
        web = Web(circle)
        with pytest.raises(AnswerUnsafe, match="it leads in circles"):
            read_service(web.client, items(ITEM))
        assert len(web.asked) <= 5

    @pytest.mark.parametrize(
        "data",
        [
            {},
            {"operationalLayers": 7, "baseMap": []},
            {"operationalLayers": [7, None, []], "baseMap": {"baseMapLayers": "x"}},
            {"operationalLayers": [{"layerType": 7, "layers": {}}]},
            {"operationalLayers": [{"layerType": "VectorTileLayer", "itemId": "../../../x"}]},
        ],
    )
    def test_maps_of_another_shape_have_no_layers(self, data):
        web = map_of(data)
        with pytest.raises(NotALayerItem):
            read_service(web.client, items(ITEM))
        assert web.asked == [items(ITEM), f"{items(ITEM)}/data"]

    def test_an_endless_title_is_cut(self):
        web = Web({items(ITEM): {"type": "t" * 10_000, "title": "x" * 1_000_000}})
        with pytest.raises(NotALayerItem) as caught:
            read_service(web.client, items(ITEM))
        assert len(str(caught.value)) < 1000

    def test_a_service_that_is_reached_unencrypted_is_said(self):
        url = "http://gis.example.com/server/rest/services/Trees/VectorTileServer"
        web = Web({
            items(ITEM): {"type": "Vector Tile Service", "title": "X", "url": url},
            url: service_json(),
        })  # fmt: skip
        assert "unencrypted address" in read_service(web.client, items(ITEM)).notes[0]

    def test_an_unreachable_portal_has_its_sentence(self):
        with pytest.raises(Unreachable, match=r"127\.0\.0\.1 cannot be reached"):
            read_service(Client(session()), f"http://127.0.0.1:1/portal/home/item.html?id={ITEM}")


def test_credentials_are_decided_upon_before_a_service_behind_an_item_is_asked():
    """An item may name any service: whether it is trusted is the session's to say."""
    order = []

    class Wary(SignIn):
        def trust(self, address, network):
            order.append(("trust", address))
            return False

    url = f"{SERVICES}/Trees/VectorTileServer"
    answers = {items(ITEM): {"type": "Vector Tile Service", "url": url}, url: service_json()}

    def serve(request):
        address = request.url.partition("?")[0]
        order.append(("ask", address))
        return answer(request, answers[address])

    adapter = session_of(serve).get_adapter("https://")
    with SignedSession(Wary(items(ITEM)), adapter) as opened:
        assert read_service(Client(opened), items(ITEM)).address == url
    assert order == [("ask", items(ITEM)), ("trust", url), ("ask", url)]
