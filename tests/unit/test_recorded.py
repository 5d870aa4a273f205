"""Every recorded answer beside the checkout is read, and says what is written about it there."""

import json

import pytest

from tilepack.core.arcgis import jobs
from tilepack.core.arcgis.addresses import Kind, Reference
from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.items import services_behind
from tilepack.core.arcgis.jobs import Job, JobState
from tilepack.core.arcgis.portal import ONLINE, portal_of, twin_address
from tilepack.core.arcgis.service import Service, read_service
from tilepack.core.errors import (
    JobStopped,
    NoResult,
    NotPermitted,
    ServiceRefused,
    SignInExpired,
    SignInNeeded,
    TooManyTiles,
)
from tilepack.core.package import tilemap
from tilepack.core.package.package import Package
from tilepack.core.package.tileset import vector_layers
from tilepack.core.tiles.area import Area
from tilepack.tests.support.answers import answer, session_of
from tilepack.tests.support.packages import make_package, root_json

USA = (
    "https://vectortileservices3.arcgis.com/GVgbJbqm8hXASVYi/arcgis/rest/services/"
    "USA_States_Population_Vector_Tiles/VectorTileServer"
)
ADDRESS = "https://gis.city.gov/server/rest/services/World/VectorTileServer"
JOB = Job(ADDRESS, "j1_et")
ITEM = "31eb749371c441e0b3ac5db4f60ecba9"


def server(*texts):
    """A client of a server that gives one text after the other, the last one for ever."""
    waiting = list(texts)
    return Client(session_of(lambda r: answer(r, waiting.pop(0) if waiting[1:] else waiting[0])))


def a_service(code, first, last, *, allowed=False, limit=None, version=0.0):
    def says(name, text):
        found = read_service(server(text), ADDRESS)
        assert found.scheme.reference.code == code
        assert found.levels == tuple(range(first, last + 1))
        assert (found.export_allowed, found.stated_limit) == (allowed, limit)
        assert found.version == version
        assert found.has_tilemap is ('"tileMap"' in text)
        assert found.extent.has_surface

    return says


def an_error(kind, words):
    def says(name, text):
        with pytest.raises(kind) as caught:
            server(text).get(ADDRESS)
        assert type(caught.value) is kind
        assert words in caught.value.details

    return says


def a_submission(job_id):
    def says(name, text):
        service = Service.from_json(ADDRESS, root_json())
        assert jobs.submit(server(text), service, Area.of_box(0, 0, 1, 1), (0,)).id == job_id

    return says


def succeeded_at_enterprise(name, text):
    status = jobs.read_status(server(text), JOB)
    assert status.state is JobState.SUCCEEDED
    assert '" inputs/thread_count"' in text  # the blank in a recorded address
    value = json.dumps({"value": "https://gis.city.gov/out/a.vtpk"})
    assert jobs.result_addresses(server(value), status) == ("https://gis.city.gov/out/a.vtpk",)


def succeeded_at_online(name, text):
    status = jobs.read_status(server(text), JOB)
    assert status.state is JobState.SUCCEEDED
    (link,) = jobs.result_addresses(server("{}"), status)
    assert link.startswith("https://lws-job-results-prd0.s3.amazonaws.com/export/")


def results_of(*texts):
    status = json.dumps({"jobStatus": "esriJobSucceeded", "results": {"out_service_url": {}}})
    return jobs.result_addresses(server(*texts), jobs.read_status(server(status), JOB))


def a_folder(name, text):
    listing = json.dumps({"files": [{"name": "a.vtpk"}], "folders": []})
    (link,) = results_of(text, listing)
    path = "/rest/directories/arcgisoutput/World_soils_MapServer/_agsLMapCacheL3F19/a.vtpk"
    assert link == f"https://gis.city.gov/server{path}"


def a_listing(name, text):
    folder = json.dumps({"value": "https://server.domain.com/server/rest/directories/x"})
    (link,) = results_of(folder, text)
    assert link.endswith("/arcgisoutput/nZ_test_VectorTileServer/nZ_test.vtpk")


def no_package(name, text):
    with pytest.raises(NoResult):
        results_of(text)


def failed_for_too_many(name, text):
    error = jobs.failure(jobs.read_status(server(text), JOB))
    assert isinstance(error, TooManyTiles)
    assert error.facts == {"counted": 1225884, "limit": 150000}


def cancelled(name, text):
    status = jobs.read_status(server(text), JOB)
    assert status.messages == ("Submitted.", "Cancel complete.")
    assert isinstance(jobs.failure(status), JobStopped)


def a_portal(owner):
    def says(name, text):
        assert portal_of(server(text), ADDRESS) == owner

    return says


def a_twin(name, text):
    drawn = "https://basemaps-api.arcgis.com/arcgis/rest/services/A/VectorTileServer"
    assert twin_address(server(text), ONLINE, drawn) == drawn.replace("basemaps-api", "basemaps")


def an_item(name, text):
    (found,) = services_behind(server(text), Reference.of_item(ONLINE, ITEM))
    assert (found.address, found.portal) == (USA, ONLINE)


def a_style(address):
    def says(name, text):
        (found,) = services_behind(server(text), Reference(Kind.STYLE, address))
        assert found.address == USA

    return says


def resources(*, styled):
    def says(name, text):
        listed = [each["resource"] for each in server(text).get(ADDRESS)["resources"]]
        assert ("styles/root.json" in listed) is styled

    return says


def a_tilemap(name, text):
    index = tilemap.validate(server(text).get(ADDRESS)["index"])
    assert max(place.level for place in tilemap.walk(index) if place.node) == 14


def layers(*names):
    def says(name, text, folder):
        entries = {"p12/metadata.json": text.encode()}
        with Package.open(make_package(folder / "a.vtpk", entries=entries)) as package:
            assert [layer["id"] for layer in vector_layers(package, (0, 1))] == list(names)

    return says


ITEM_STYLE = f"{ONLINE}/sharing/rest/content/items/{ITEM}/resources/styles/root.json"
WHAT_THEY_SAY = {
    "agol_nyc_poletop_2263": a_service(2263, 0, 16, limit=100_000, version=10.81),
    "agol_usa_service-info": a_service(3857, 0, 23, limit=100_000, version=11.5),
    "agol_usa_service-item-info": an_item,
    "agol_usa_service-item-resources": resources(styled=False),
    "agol_usa_service-resource-style": a_style(f"{USA}/resources/styles/root.json"),
    "agol_usa_styled-item-info": an_item,
    "agol_usa_styled-item-resource-style": a_style(ITEM_STYLE),
    "agol_usa_styled-item-resources": resources(styled=True),
    "error_400_agol": an_error(ServiceRefused, "'type' and 'title' property required."),
    "error_403_agol": an_error(NotPermitted, "You do not have permissions"),
    "error_498_agol": an_error(SignInExpired, "Invalid token."),
    "error_499_server": an_error(SignInNeeded, "Token Required"),
    "error_generatetoken_400": an_error(ServiceRefused, "Invalid username or password."),
    "error_nocode_agol": an_error(ServiceRefused, "You do not have permissions"),
    "error_refreshtoken_498": an_error(SignInExpired, "refresh_token expired"),
    "error_status_failed_json": an_error(ServiceRefused, "Index was outside the bounds"),
    "error_toplevel_500": an_error(ServiceRefused, "Error getting subscription info"),
    "esri_docs_vector_tile_service": a_service(
        3857, 0, 19, allowed=True, limit=10_000, version=10.4
    ),
    "estimate_result_mapserver": no_package,
    "job_failed_errormessages_shape": failed_for_too_many,
    "job_gp_cancelled": cancelled,
    "job_result_enterprise_value_folder": a_folder,
    "job_result_folder_listing": a_listing,
    "job_submit_agol": a_submission("b79884b278a0e325"),
    "job_submit_enterprise": a_submission("j5ed98befb0f64c3db7cdf713d3157c2b_et"),
    "job_succeeded_agol": succeeded_at_online,
    "job_succeeded_enterprise": succeeded_at_enterprise,
    "portals_self_packaging": a_twin,
    "pro113_germany_root": a_service(3857, 0, 15, version=11.3),
    "pro_epsg3978_root_fragment": a_service(3978, 0, 14),
    "pro_epsg4326_indexed_root": a_service(4326, 0, 14, version=11.0),
    "pro_epsg4326_indexed_tilemap": a_tilemap,
    "qgis_testvtpk_metadata": layers("lines", "points", "polys"),
    "qgis_testvtpk_root": a_service(3857, 0, 4, version=10.91),
    "qgis_vtpk_indexed_metadata": layers("berlin_poly"),
    "qgis_vtpk_indexed_root": a_service(4326, 0, 14, version=11.0),
    "qgis_vtpk_indexed_tilemap": a_tilemap,
    "rest_info_federated_1051": a_portal("https://gis.city.gov"),
    "rest_info_federated_1061": a_portal("https://pnp00035.esri.com/portal"),
    "sharing_rest_info_agol": a_portal(ONLINE),
}


@pytest.mark.parametrize("name", sorted(WHAT_THEY_SAY))
def test_a_recorded_answer_says_what_is_written_about_it(shared_data, tmp_path, name):
    text = (shared_data / "arcgis" / f"{name}.json").read_text("utf-8")
    says = WHAT_THEY_SAY[name]
    says(name, text, tmp_path) if name.endswith("metadata") else says(name, text)


def test_none_is_left_out(shared_data):
    assert {file.stem for file in (shared_data / "arcgis").glob("*.json")} == set(WHAT_THEY_SAY)
