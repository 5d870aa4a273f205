import json

import pytest

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.service import Service, read_service
from tilepack.core.errors import NotVectorTileService, SchemeInvalid
from tilepack.core.tiles.area import Box
from tilepack.tests.support.answers import answer, session_answering, session_of
from tilepack.tests.support.packages import HALF, root_json

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"
NAN = float("nan")
WORLD = Box(-HALF, -HALF, HALF, HALF)


def service(shared_data, file):
    """What a recorded file says, through the same bytes a server would send."""
    text = (shared_data / "arcgis" / file).read_text("utf-8")
    return read_service(Client(session_of(lambda request: answer(request, text))), ADDRESS)


def described(**changes):
    return Service.from_json(ADDRESS, {**root_json(5), **changes})


@pytest.mark.parametrize(
    ("file", "code", "levels", "allowed", "limit", "version"),
    [
        ("agol_usa_service-info.json", 3857, (0, 23), False, 100_000, 11.5),
        ("agol_nyc_poletop_2263.json", 2263, (0, 16), False, 100_000, 10.81),
        ("esri_docs_vector_tile_service.json", 3857, None, True, 10_000, 10.4),
        ("pro113_germany_root.json", 3857, (0, 15), False, None, 11.3),
        ("pro_epsg3978_root_fragment.json", 3978, None, False, None, 0.0),
        ("pro_epsg4326_indexed_root.json", 4326, (0, 14), False, None, 11.0),
        ("qgis_vtpk_indexed_root.json", 4326, (0, 14), False, None, 11.0),
        ("qgis_testvtpk_root.json", 3857, (0, 4), False, None, 10.91),
    ],
)
def test_every_recorded_service_is_read(shared_data, file, code, levels, allowed, limit, version):
    found = service(shared_data, file)
    recorded = json.loads((shared_data / "arcgis" / file).read_text("utf-8"))
    assert found.scheme.reference.code == code
    assert found.scheme.reference.wkid == recorded["tileInfo"]["spatialReference"]["wkid"]
    every = [lod["level"] for lod in recorded["tileInfo"]["lods"]]
    assert (found.levels[0], found.levels[-1]) == (levels or (every[0], every[-1]))
    assert found.export_allowed is allowed
    assert found.stated_limit == limit
    assert found.limit == (limit or 100_000)
    assert found.version == version
    assert found.takes_polygons is (version >= 10.7)
    assert found.has_tilemap is ("tileMap" in recorded)
    assert found.title == "World"
    assert found.extent == Box.from_json(recorded["fullExtent"])


def test_of_duplicate_keys_the_last_counts():
    text = json.dumps(root_json(5))[:-1] + ', "exportTilesAllowed": false'
    text += ', "exportTilesAllowed": true}'
    assert read_service(Client(session_answering(text)), ADDRESS).export_allowed


@pytest.mark.parametrize(
    ("stated", "levels"),
    [
        ({"minLOD": None, "maxLOD": None, "maxzoom": 3}, range(6)),
        ({"minLOD": None, "maxLOD": None, "maxZoom": 23}, range(6)),
        ({"minLOD": 1, "maxLOD": 3, "maxzoom": 5}, range(1, 4)),
        ({"minLOD": "1", "maxLOD": "3"}, range(1, 4)),
        ({"minLOD": None, "maxLOD": 2}, range(3)),
        ({"minLOD": NAN, "maxLOD": "deep"}, range(6)),
        ({"minLOD": 9, "maxLOD": -1}, range(6)),
    ],
)
def test_levels_are_those_with_tiles_of_their_own(stated, levels):
    assert described(**stated).levels == tuple(levels)


@pytest.mark.parametrize(
    ("stated", "version", "polygons"),
    [
        (10.81, 10.81, True),
        ("10.81", 10.81, True),
        ("10.8.1", 10.81, True),
        ("10.6.1", 10.61, False),
        (10.61, 10.61, False),
        ("11.3.0", 11.3, True),
        (11, 11.0, True),
        (None, 0.0, False),
        ("new", 0.0, False),
        ([], 0.0, False),
    ],
)
def test_versions_are_numbers_or_texts(stated, version, polygons):
    found = described(currentVersion=stated)
    assert (found.version, found.takes_polygons) == (version, polygons)


@pytest.mark.parametrize(
    ("stated", "limit"),
    [
        (25_000, 25_000), ("25000", 25_000), (25_000.0, 25_000), (None, None), (0, None),
        (-1, None), (NAN, None), (float("inf"), None), ("many", None),
    ],
)  # fmt: skip
def test_a_limit_that_is_none_is_the_documented_one(stated, limit):
    found = described(maxExportTilesCount=stated, exportTilesAllowed=False)
    assert (found.stated_limit, found.limit) == (limit, limit or 100_000)


@pytest.mark.parametrize("stated", [None, "true", 1, "yes", {}])
def test_only_true_allows_export(stated):
    assert not described(exportTilesAllowed=stated).export_allowed


BOX = {"xmin": 0, "ymin": 1, "xmax": 2, "ymax": 3}
EMPTY = dict.fromkeys(BOX, NAN)


@pytest.mark.parametrize(
    ("stated", "extent"),
    [
        ({"fullExtent": BOX}, Box(0, 1, 2, 3)),
        ({"fullExtent": {**BOX, "spatialReference": {"wkid": 102100}}}, Box(0, 1, 2, 3)),
        ({"fullExtent": None, "initialExtent": BOX}, Box(0, 1, 2, 3)),
        ({"fullExtent": EMPTY, "initialExtent": BOX}, Box(0, 1, 2, 3)),
        ({"fullExtent": dict.fromkeys(BOX, "NaN"), "initialExtent": BOX}, Box(0, 1, 2, 3)),
        ({"fullExtent": dict.fromkeys(BOX, 7), "initialExtent": BOX}, Box(0, 1, 2, 3)),
        ({"fullExtent": None, "initialExtent": None}, WORLD),
        ({"fullExtent": EMPTY, "initialExtent": EMPTY}, WORLD),
        ({"fullExtent": {**BOX, "spatialReference": {"wkid": 4326}}, "initialExtent": None}, WORLD),
        ({"fullExtent": [0, 1, 2, 3], "initialExtent": "all"}, WORLD),
    ],
)
def test_an_extent_that_is_none_is_looked_for_elsewhere(stated, extent):
    assert described(**stated).extent == extent


def own_scheme(**changes):
    info = {
        "cols": 512,
        "rows": 512,
        "origin": {"x": 0, "y": 1000},
        "spatialReference": {"wkid": 102718, "latestWkid": 2263},
        "lods": [{"level": 0, "resolution": 2, "scale": 1}],
    }
    return {**info, **changes}


def test_the_extent_of_the_world_is_not_made_up_for_other_schemes():
    with pytest.raises(SchemeInvalid, match="does not state its extent"):
        described(tileInfo=own_scheme(), fullExtent=EMPTY, initialExtent=None)


def test_an_extent_in_the_older_number_of_the_same_system_is_good():
    box = {**BOX, "spatialReference": {"wkid": 102718}}
    assert described(tileInfo=own_scheme(), fullExtent=box).extent == Box(0, 1, 2, 3)


def test_a_scheme_that_names_no_system_has_that_of_the_service():
    info = own_scheme(spatialReference=None)
    found = described(tileInfo=info, spatialReference={"wkid": 2263}, fullExtent=BOX)
    assert found.scheme.reference.code == 2263
    with pytest.raises(SchemeInvalid, match="spatial reference is missing"):
        described(tileInfo=info, spatialReference=None, fullExtent=BOX)


def lods(*levels):
    return [{"level": level, "resolution": 1 / (level + 1), "scale": 1} for level in levels]


@pytest.mark.parametrize(
    ("info", "reason"),
    [
        ({}, "incomplete"),
        (own_scheme(lods=[]), "no levels"),
        (own_scheme(lods=lods(1, 1)), "not unique"),
        (own_scheme(lods=lods(10**9)), "too high"),
        (own_scheme(lods=[{"level": 0, "resolution": NAN}]), "not finite"),
        (own_scheme(lods=[{"level": float("inf"), "resolution": 1}]), "incomplete"),
        (own_scheme(lods=[{"level": 0, "resolution": 1e-300}]), "more tiles than can be numbered"),
        (own_scheme(origin={"x": NAN, "y": 0}), "not finite"),
        (own_scheme(cols=float("inf")), "incomplete"),
        (own_scheme(lods=7), "incomplete"),
    ],
)
def test_a_scheme_that_cannot_be_counted_is_refused_with_the_reason(info, reason):
    with pytest.raises(SchemeInvalid, match=reason):
        described(tileInfo=info, fullExtent=BOX)


def test_texts_of_the_service_are_bounded_and_its_item_is_an_id():
    found = described(copyrightText="© " * 100_000, serviceItemId="../../etc")
    assert len(found.copyright) <= 4000
    assert found.item_id == ""
    assert described(serviceItemId="7945dd44c5cd41329984d7ce6e641976").item_id.startswith("7945")


@pytest.mark.parametrize(
    "body",
    [
        {"services": []},
        {"tileInfo": {"lods": []}, "type": "indexedRaster"},
        {"tileInfo": 7},
        {"mapName": "Layers", "layers": []},
        {"error": {"code": 404, "message": "Service World not found"}},
        {"error": {"code": 400, "message": "Invalid URL"}},
    ],
)
def test_something_else_at_the_address_is_said(body):
    with pytest.raises(NotVectorTileService, match="no vector tile service at"):
        read_service(Client(session_answering(body)), ADDRESS)
