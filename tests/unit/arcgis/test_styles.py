"""The style of a portal item: fetched with its icons, bounded, and only what is meant."""

import json

import pytest
import requests

from tilepack.core.arcgis import styles
from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.styles import ItemStyle, read_item_style
from tilepack.core.errors import NotPermitted, Unreachable, UnreadableAnswer
from tilepack.demo.sprites import sprite
from tilepack.tests.support.answers import answer, session_of

SERVICE = "https://tiles.example.org/arcgis/rest/services/Land/VectorTileServer"
ITEM = "https://portal.example.org/sharing/rest/content/items/a1"
ADDRESS = f"{ITEM}/resources/styles/root.json"
INDEX, IMAGE = sprite(2)
LAYER = {"id": "a", "type": "line", "source": "esri", "source-layer": "land"}
STYLE = {"version": 8, "sources": {"esri": {"type": "vector", "url": SERVICE}}, "layers": [LAYER]}


def read(files, asked=None):
    """The style, from a server that has these files; what was asked for is noted."""

    def serve(request):
        address = request.url.removesuffix("?f=json")
        if asked is not None:
            asked.append(request)
        if address not in files:
            return answer(request, {"error": {"code": 404, "message": "not there"}})
        return answer(request, files[address])

    return read_item_style(Client(session_of(serve)), ADDRESS, SERVICE)


def sprites(stem, density="@2x"):
    return {f"{stem}{density}.json": INDEX, f"{stem}{density}.png": IMAGE}


@pytest.mark.parametrize("density", ["@2x", ""])
@pytest.mark.parametrize(
    ("named", "stem"),
    [
        ("../sprites/sprite-17", f"{ITEM}/resources/sprites/sprite-17"),
        (f"{ITEM}/resources/styles/../sprites/sprite", f"{ITEM}/resources/sprites/sprite"),
        ("https://cdn.example.org/s/icons", "https://cdn.example.org/s/icons"),
    ],
)
def test_icons_are_found_wherever_the_style_says(named, stem, density):
    style = {**STYLE, "sprite": named}
    assert read({ADDRESS: style, **sprites(stem, density)}) == ItemStyle(style, INDEX, IMAGE)


def test_the_finer_icons_come_first():
    asked = []
    files = {ADDRESS: {**STYLE, "sprite": "../sprites/a"}}
    stem = f"{ITEM}/resources/sprites/a"
    read({**files, **sprites(stem), **sprites(stem, "")}, asked)
    assert [request.url.rpartition("/")[2] for request in asked[1:]] == ["a@2x.json", "a@2x.png"]


def test_a_query_stays_behind_the_name():
    asked = []
    read({ADDRESS: {**STYLE, "sprite": "https://cdn.example.org/icons?v=2"}}, asked)
    assert asked[1].url == "https://cdn.example.org/icons@2x.json?v=2"


@pytest.mark.parametrize(
    "named",
    [None, "", 7, [{"id": "a", "url": "b"}], "file:///etc/passwd", "ftp://x/y", "mapbox://sprites/x",
     "http://portal.example.org/plain", "https://127.0.0.1/icons"],
)  # fmt: skip
def test_icons_at_no_proper_address_are_not_asked_for(named):
    asked = []
    found = read({ADDRESS: {**STYLE, "sprite": named}}, asked)
    assert (found.icon_index, found.icons) == (None, b"")
    assert len(asked) == 1


def test_icons_that_are_empty_or_no_image_are_none():
    style = {**STYLE, "sprite": "../sprites/a"}
    stem = f"{ITEM}/resources/sprites/a"
    assert read({ADDRESS: style, f"{stem}@2x.json": {}, f"{stem}.json": {}}).icons == b""
    files = {f"{stem}@2x.json": INDEX, f"{stem}@2x.png": b"<html>"}
    assert read({ADDRESS: style, **files}).icons == b""


def test_layers_of_other_services_are_left_out():
    other = {"type": "vector", "url": SERVICE.replace("Land", "Contours")}
    style = {
        **STYLE,
        "sources": {**STYLE["sources"], "contours": other},
        "layers": [
            {"id": "ground", "type": "background"},
            LAYER,
            {**LAYER, "id": "b", "source": "contours"},
            "no layer",
        ],
    }
    found = read({ADDRESS: style})
    assert [layer["id"] for layer in found.definition["layers"]] == ["ground", "a"]


@pytest.mark.parametrize("sources", [{}, None, [], {"a": None}, {"a": {"url": 7}}])
def test_where_no_source_is_known_all_layers_stay(sources):
    assert read({ADDRESS: {**STYLE, "sources": sources}}).definition["layers"] == [LAYER]


@pytest.mark.parametrize("code", [400, 404])
def test_an_item_without_a_style_has_none(code):
    body = {"error": {"code": code, "message": "Resource does not exist or is inaccessible."}}
    session = session_of(lambda request: answer(request, body))
    assert read_item_style(Client(session), ADDRESS, SERVICE) is None


def test_other_refusals_and_faults_are_raised():
    refused = session_of(lambda request: answer(request, {"error": {"code": 403, "message": ""}}))
    with pytest.raises(NotPermitted):
        read_item_style(Client(refused), ADDRESS, SERVICE)

    def gone(_):
        raise requests.ConnectionError("gone")

    with pytest.raises(Unreachable):
        read_item_style(Client(session_of(gone)), ADDRESS, SERVICE)


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"layers": 3}', b"[" * 100_000])
def test_what_is_no_style_is_said(body):
    with pytest.raises(UnreadableAnswer):
        read({ADDRESS: body})


def test_a_style_without_end_is_not_read_to_it(monkeypatch):
    monkeypatch.setattr(styles, "_DOCUMENT_LIMIT", 1 << 18)
    with pytest.raises(UnreadableAnswer):
        read({ADDRESS: {**STYLE, "name": "x" * (1 << 20)}})


def test_icons_without_end_are_not_kept(monkeypatch):
    monkeypatch.setattr(styles, "_IMAGE_LIMIT", 100)
    found = read(
        {ADDRESS: {**STYLE, "sprite": "../sprites/a"}, **sprites(f"{ITEM}/resources/sprites/a")}
    )
    assert found.icons == b""


def test_a_recorded_style_is_read(shared_data):
    text = (shared_data / "arcgis" / "agol_usa_styled-item-resource-style.json").read_text("utf-8")
    service = json.loads(text)["sources"]["USA_States_Population_Vector_Tiles"]["url"]
    session = session_of(
        lambda request: answer(request, text if "root.json" in request.url else b"{}")
    )
    found = read_item_style(Client(session), ADDRESS, service)
    assert len(found.definition["layers"]) == len(json.loads(text)["layers"])
    assert found.icons == b""
