import json

import pytest

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.service import Service, read_service
from tilepack.core.errors import NotVectorTileService
from tilepack.tests.support.answers import session_answering

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"


def service(shared_data, file):
    return Service.from_json(ADDRESS, json.loads((shared_data / "arcgis" / file).read_text()))


@pytest.mark.parametrize(
    ("file", "code", "levels", "allowed", "limit", "version", "polygons"),
    [
        ("agol_usa_service-info.json", 3857, (0, 23), False, 100_000, 11.5, True),
        ("agol_nyc_poletop_2263.json", 2263, (0, 16), False, 100_000, 10.81, True),
        ("pro113_germany_root.json", 3857, (0, 15), False, None, 11.3, True),
        ("pro_epsg4326_indexed_root.json", 4326, (0, 14), False, None, 11.0, True),
        ("qgis_testvtpk_root.json", 3857, (0, 4), False, None, 10.91, True),
    ],
)
def test_recorded_services_are_read(
    shared_data, file, code, levels, allowed, limit, version, polygons
):
    found = service(shared_data, file)
    assert found.scheme.reference.code == code
    assert (found.levels[0], found.levels[-1]) == levels
    assert found.export_allowed is allowed
    assert found.stated_limit == limit
    assert found.limit == (limit or 100_000)
    assert found.version == version
    assert found.takes_polygons is polygons


def test_the_documented_service_allows_export(shared_data):
    found = service(shared_data, "esri_docs_vector_tile_service.json")
    assert found.export_allowed
    assert found.limit == 10_000
    assert not found.takes_polygons


def test_what_a_service_leaves_out_has_defaults(shared_data):
    found = service(shared_data, "pro_epsg3978_root_fragment.json")
    assert found.scheme.reference.code == 3978
    assert not found.export_allowed
    assert not found.takes_polygons
    assert found.title == "World"


@pytest.mark.parametrize(
    "body",
    [
        {"services": []},
        {"tileInfo": {"lods": []}, "type": "indexedVector"},
        {"mapName": "Layers", "layers": []},
        {"error": {"code": 404, "message": "Service World not found"}},
        {"error": {"code": 400, "message": "Invalid URL"}},
    ],
)
def test_something_else_at_the_address_is_said(body):
    with pytest.raises(NotVectorTileService, match="no vector tile service at"):
        read_service(Client(session_answering(body)), ADDRESS)
