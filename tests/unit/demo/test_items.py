"""The portal's items, and the style that only an item has."""

import requests

from tilepack.demo.items import SPRITE, Item, night_style, style_item
from tilepack.demo.server import DemoServer
from tilepack.demo.style import world_style

from .test_enterprise import ask


def item_url(server, item_id):
    return f"{server.portal_url}/sharing/rest/content/items/{item_id}"


def test_the_item_of_a_service_leads_to_it(server, enterprise):
    item = ask(item_url(server, ask(enterprise.url)["serviceItemId"]))
    assert item["type"] == "Vector Tile Service"
    assert item["url"] == enterprise.url
    page = f"{server.portal_url}/home/item.html?id={item['id']}"
    assert requests.get(page, timeout=5).headers["content-type"].startswith("text/html")


def test_a_style_item_draws_the_same_service_otherwise(server, enterprise):
    url = item_url(server, style_item(enterprise))
    assert ask(url)["url"] == enterprise.url
    assert ask(f"{url}/resources")["total"] == 2
    style = ask(f"{url}/resources/styles/root.json")
    (source,) = style["sources"].values()
    assert source["url"] == enterprise.url
    assert style["sprite"].startswith(url)
    assert style["layers"] != ask(f"{enterprise.url}/resources/styles/root.json")["layers"]


def test_the_service_s_own_item_has_no_style(server, enterprise):
    url = item_url(server, enterprise.item_id)
    assert ask(f"{url}/resources") == {
        "total": 0, "start": 1, "num": 0, "nextStart": -1, "resources": [],
    }  # fmt: skip
    assert ask(f"{url}/resources/styles/root.json")["error"]["code"] == 404


def test_the_service_s_own_item_may_have_one(server, enterprise):
    enterprise.config.own_style = True
    url = item_url(server, enterprise.item_id)
    assert ask(url)["id"] == enterprise.item_id
    assert ask(f"{url}/resources")["total"] == 2
    assert ask(f"{url}/resources/styles/root.json")["layers"]


def test_an_item_that_is_not_there(server):
    assert ask(item_url(server, "0" * 32))["error"]["code"] == 400


def test_the_night_is_dark_and_leaves_the_day_alone():
    day = world_style()
    night = night_style(day, "http://service", "http://item")
    assert day == world_style()
    assert night["layers"][0]["paint"]["background-color"] == "#1d2733"
    assert [layer["id"] for layer in night["layers"]] == [layer["id"] for layer in day["layers"]]
    assert night["sprite"] == f"http://item/resources/sprites/{SPRITE}"


def test_an_item_can_be_added_with_data_and_style(server):
    data = {"operationalLayers": []}
    item = server.add_item(Item("Web Map", "A map", data=data, style={"version": 8}))
    url = item_url(server, item)
    assert ask(url) == {
        "id": item, "owner": "demo", "title": "A map", "type": "Web Map", "typeKeywords": [],
        "url": None, "access": "public",
    }  # fmt: skip
    assert ask(f"{url}/data") == data
    assert [each["resource"] for each in ask(f"{url}/resources")["resources"]] == [
        "styles/root.json"
    ]
    assert ask(f"{url}/resources/styles/root.json") == {"version": 8}
    assert ask(f"{url}/resources/sprites/sprite.json")["error"]["code"] == 404
    page = requests.get(f"{server.portal_url}/home/item.html?id={item}", timeout=5)
    assert "A map" in page.text


def test_an_added_item_need_not_have_data_or_style(server, enterprise):
    url = item_url(server, server.add_item(Item("PDF", "A text")))
    for part in ("data", "resources/styles/root.json"):
        assert "error" in ask(f"{url}/{part}")
    assert ask(f"{url}/resources")["total"] == 0
    assert "error" in ask(f"{item_url(server, enterprise.item_id)}/data")


def test_a_private_item_is_not_there_without_a_token_of_the_portal(server):
    url = item_url(server, server.add_item(Item("PDF", "A secret", private=True)))
    assert ask(url)["error"]["code"] == 400
    assert ask(url, token="none")["error"]["code"] == 498
    assert ask(url, token=server.portal_tokens.issue("viewer"))["title"] == "A secret"


def test_items_can_be_added_from_another_process(source):
    with DemoServer(world=lambda: source, control=True) as running:
        members = {"type": "Web Map", "title": "From afar", "data": {"layers": []}}
        told = requests.post(f"{running.url}/demo/items", json=members, timeout=5).json()
        assert ask(item_url(running, told["id"]))["title"] == "From afar"
        assert ask(f"{item_url(running, told['id'])}/data") == {"layers": []}
