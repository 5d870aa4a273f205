"""Basemaps are drawn from one host and exported from another: the portal knows which."""

import json

import pytest

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.portal import ONLINE, export_twin, portal_of, twin_address
from tilepack.core.arcgis.service import read_service
from tilepack.core.errors import ExportElsewhere, ExportNotAllowed
from tilepack.core.export.plan import check_sendable, make_plan
from tilepack.core.export.request import whole_service
from tilepack.demo.config import ServiceConfig
from tilepack.tests.support.answers import answer, session_of
from tilepack.tests.support.packages import root_json

from .test_items import Web, session

PATH = "arcgis/rest/services/World_Basemap_v2/VectorTileServer"
DRAWN = f"https://basemaps-api.arcgis.com/{PATH}"
EXPORTED = f"https://basemaps.arcgis.com/{PATH}"
SELF = f"{ONLINE}/sharing/rest/portals/self"
TOKEN_REQUIRED = {"error": {"code": 499, "message": "Token Required"}}


@pytest.fixture
def recorded(shared_data):
    return (shared_data / "arcgis" / "portals_self_packaging.json").read_text("utf-8")


def described(allowed):
    return {**root_json(), "exportTilesAllowed": allowed}


def refusal(service):
    with pytest.raises(ExportNotAllowed) as caught:
        check_sendable(make_plan(service, whole_service, "0"), may_split=True, as_mbtiles=False)
    return caught.value


class TestTwinsInTheRecordedAnswer:
    @pytest.mark.parametrize(
        ("source", "export"),
        [
            (DRAWN, EXPORTED),
            (DRAWN.replace("basemaps-api", "BASEMAPS-API"), EXPORTED),
            (f"https://services.arcgisonline.com/{PATH}", f"https://tiledbasemaps.arcgis.com/{PATH}"),
            (f"https://ibasemaps-api.arcgis.com/{PATH}", f"https://tiledbasemaps.arcgis.com/{PATH}"),
            (EXPORTED, ""),
            (f"https://basemaps-api.arcgis.com:8443/{PATH}", ""),
            (f"https://tiles.arcgis.com/{PATH}", ""),
        ],
    )  # fmt: skip
    def test_only_the_host_differs(self, recorded, source, export):
        web = Web({SELF: recorded})
        assert twin_address(web.client, ONLINE, source) == export

    @pytest.mark.parametrize("twin", [described(True), TOKEN_REQUIRED])
    def test_a_basemap_is_offered_by_the_name_of_its_export_service(self, recorded, twin):
        web = Web({DRAWN: described(False), SELF: recorded, EXPORTED: twin})
        found = read_service(web.client, f"{DRAWN}?f=html")
        assert (found.address, found.twin) == (DRAWN, EXPORTED)
        assert web.asked == [DRAWN, SELF, EXPORTED]
        error = refusal(found)
        assert isinstance(error, ExportElsewhere)
        assert error.facts["address"] == EXPORTED
        assert str(error) == (
            "“World Basemap v2” cannot be exported here. "
            f"Its export service can (sign-in needed): {EXPORTED}"
        )

    @pytest.mark.parametrize(
        "twin", [described(False), {"error": {"code": 403, "message": "no"}}, "<html/>", {}]
    )
    def test_a_twin_that_does_not_export_either_is_not_offered(self, recorded, twin):
        web = Web({DRAWN: described(False), SELF: recorded, EXPORTED: twin})
        found = read_service(web.client, DRAWN)
        assert found.twin == ""
        assert type(refusal(found)) is ExportNotAllowed

    def test_a_service_that_exports_needs_no_twin(self, recorded):
        web = Web({DRAWN: described(True), SELF: recorded})
        assert read_service(web.client, DRAWN).twin == ""
        assert web.asked == [DRAWN]


class TestTheDemo:
    """There, ``localhost`` draws what ``127.0.0.1`` exports."""

    def test_the_twin_is_found_by_way_of_the_server_s_portal(self, server):
        config = ServiceConfig(allowed_host="127.0.0.1")
        service = server.add("Hosted/Base_map", config, site="server")
        there = service.url.replace("127.0.0.1", "localhost")
        found = read_service(Client(session()), there)
        assert (found.address, found.export_allowed) == (there, False)
        assert found.twin == service.url
        assert str(refusal(found)).startswith("“Base map” cannot be exported here.")
        assert read_service(Client(session()), found.twin).export_allowed

    def test_an_item_s_portal_is_asked_at_once(self, server):
        config = ServiceConfig(allowed=False)
        service = server.add("Hosted/Item_map", config, site="server")
        server.log.clear()
        item = f"{server.portal_url}/home/item.html?id={service.item_id}"
        assert read_service(Client(session()), item).twin == ""
        paths = [entry.path for entry in server.log.entries()]
        assert paths[2:] == ["/portal/sharing/rest/portals/self"]

    def test_a_server_that_stands_alone_has_no_portal(self, server):
        service = server.add("Hosted/Alone", ServiceConfig(allowed=False))
        server.log.clear()
        assert type(refusal(read_service(Client(session()), service.url))) is ExportNotAllowed
        assert [entry.path for entry in server.log.entries()] == [
            service.path,
            "/arcgis/rest/info",
        ]


class TestPortals:
    @pytest.mark.parametrize("file", ["rest_info_federated_1051", "rest_info_federated_1061"])
    def test_a_recorded_server_names_its_owner(self, shared_data, file):
        text = (shared_data / "arcgis" / f"{file}.json").read_text("utf-8")
        service = "https://gis.city.gov/server/rest/services/A/VectorTileServer"
        web = Web({"https://gis.city.gov/server/rest/info": text})
        assert portal_of(web.client, service) == json.loads(text)["owningSystemUrl"]

    @pytest.mark.parametrize(
        "host", ["tiles", "vectortileservices3", "basemaps", "city.maps", "services.arcgisonline"]
    )
    def test_hosts_of_online_are_known(self, host):
        name = host if "online" in host else f"{host}.arcgis"
        web = Web({})
        assert portal_of(web.client, f"https://{name}.com/{PATH}") == ONLINE
        assert web.asked == []

    def test_who_only_sounds_like_online_is_not(self):
        web = Web({"https://evilarcgis.com/arcgis/rest/info": {}})
        assert portal_of(web.client, f"https://evilarcgis.com/{PATH}") == ""

    def test_an_owner_that_calls_itself_unencrypted_is_asked_encrypted(self):
        info = {"owningSystemUrl": "http://portal.example.com/portal/"}
        web = Web({"https://gis.example.com/arcgis/rest/info": info})
        found = portal_of(web.client, f"https://gis.example.com/{PATH}")
        assert found == "https://portal.example.com/portal"
        info["owningSystemUrl"] = "http://portal.example.com:7080/portal"  # no port of https
        assert portal_of(web.client, f"https://gis.example.com/{PATH}") == found

    @pytest.mark.parametrize(
        "owner", ["http://localhost/portal", "file:///etc", "", None, 7, {}, "https://[::1]/"]
    )
    def test_an_owner_elsewhere_is_none(self, owner):
        web = Web({"https://gis.example.com/arcgis/rest/info": {"owningSystemUrl": owner}})
        assert portal_of(web.client, f"https://gis.example.com/{PATH}") == ""


@pytest.mark.parametrize(
    "pairs",
    [
        None,
        7,
        "x",
        {},
        [7, None],
        [{"source": "https://basemaps-api.arcgis.com"}],
        [{"source": 7, "export": []}],
        [{"source": "https://basemaps-api.arcgis.com", "export": "file:///etc"}],
        [{"source": "https://basemaps-api.arcgis.com", "export": "http://basemaps.arcgis.com"}],
        [{"source": "https://basemaps-api.arcgis.com", "export": "https://127.0.0.1"}],
        [
            {
                "source": "https://basemaps-api.arcgis.com",
                "export": "https://basemaps-api.arcgis.com",
            }
        ],
    ],
)
def test_a_map_of_hosts_that_makes_no_sense_offers_nothing(pairs):
    web = Web({SELF: {"helperServices": {"packaging": {"exportTilesMap": pairs}}}})
    assert twin_address(web.client, ONLINE, DRAWN) == ""


def test_a_portal_that_does_not_answer_spoils_nothing():
    def serve(request):
        return answer(request, "<html>busy</html>", 503)

    assert export_twin(Client(session_of(serve)), "", DRAWN) == ""
