"""What a map asks: the description in its variations, tiles, tilemap, style."""

import json
import zlib

import pytest
import requests

from tilepack.demo.config import Description, ServiceConfig
from tilepack.tests.support.packages import make_package
from tilepack.tests.support.service import DEEPEST, small_tiles

from .test_enterprise import ask

# Origin, resolution of level 0 and the numbers of recorded services.
SCHEMES = {
    2263: ({"wkid": 102718, "latestWkid": 2263}, (-29271719.176012397, 30365955.2728768)),
    3978: ({"wkid": 3978, "latestWkid": 3978}, (-34655613.47869982, 38474944.64475933)),
    4326: ({"wkid": 4326, "latestWkid": 4326}, (-180.0, 90.0)),
}


def test_the_description_has_what_the_documented_one_has(enterprise, shared_data):
    documented = json.loads((shared_data / "arcgis/esri_docs_vector_tile_service.json").read_text())
    described = ask(enterprise.url)
    assert set(documented) <= set(described)
    assert described["exportTilesAllowed"] is True
    assert described["tileInfo"]["lods"][0] == documented["tileInfo"]["lods"][0]
    assert (described["minLOD"], described["maxLOD"], described["maxzoom"]) == (0, DEEPEST, DEEPEST)


def test_a_service_published_from_a_feature_layer(online):
    online.config.description = Description(
        last_level_key="maxZoom",
        own_levels=False,
        allowed_twice=True,
        format="indexedVector",
        changes={"datasource": "db", "copyrightText": None},
    )
    text = requests.get(online.url, params={"f": "pjson"}, timeout=10).text
    pairs = json.loads(text, object_pairs_hook=lambda pairs: pairs)
    names = [name for name, _ in pairs]
    described = dict(pairs)
    assert names.count("exportTilesAllowed") == 2
    assert described["maxZoom"] == DEEPEST
    assert not {"minLOD", "maxLOD", "maxzoom", "copyrightText"} & set(names)
    assert described["datasource"] == "db"
    assert dict(described["tileInfo"])["format"] == "indexedVector"


@pytest.mark.parametrize("code", SCHEMES)
def test_other_schemes_are_described_and_exported(server, tmp_path, code):
    reference, (west, north) = SCHEMES[code]
    size = 512 * 0.703125
    scheme = {
        "rows": 512, "cols": 512, "dpi": 96, "format": "pbf",
        "origin": {"x": west, "y": north}, "spatialReference": reference,
        "lods": [{"level": n, "resolution": 0.703125 / 2**n, "scale": 1e8 / 2**n}
                 for n in range(3)],
    }  # fmt: skip
    extent = {"xmin": west, "ymin": north - size, "xmax": west + size, "ymax": north}
    root = {"tileInfo": scheme, "fullExtent": {**extent, "spatialReference": reference}}
    own = make_package(tmp_path / f"{code}.vtpk", root=root)
    service = server.add(f"Scheme{code}", ServiceConfig(source=own))
    assert ask(service.url)["tileInfo"] == scheme
    quarter = {**extent, "xmax": west + size / 2, "ymin": north - size / 2}
    params = {
        "levels": "0-2",
        "exportExtent": json.dumps({**quarter, "spatialReference": reference}),
    }
    reply = ask(f"{service.url}/exportTiles", "POST", **params)
    assert service.desk.jobs[reply["jobId"]].order.tile_count == 1 + 1 + 4


@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_tiles_arrive_as_they_are_in_the_package(enterprise, accepted):
    tiles = small_tiles()
    answer = requests.get(
        f"{enterprise.url}/tile/3/5/6.pbf", headers={"Accept-Encoding": accepted}, timeout=10
    )
    assert answer.content == zlib.decompress(tiles[3, 5, 6], 31)
    assert answer.headers.get("content-encoding") == ("gzip" if accepted == "gzip" else None)


def test_a_missing_tile_is_404(enterprise):
    assert requests.get(f"{enterprise.url}/tile/4/15/15.pbf", timeout=10).status_code == 404


def test_the_tilemap_is_a_quadtree(enterprise):
    index = ask(f"{enterprise.url}/tilemap")["index"]
    assert [isinstance(child, list) for child in index] == [True] * 4
    south_east = index[3]
    assert south_east == [[1, 1, 1, 1]] * 4


def test_the_tilemap_is_also_bits_within_a_bundle(enterprise):
    bits = ask(f"{enterprise.url}/tilemap/4/3/3/2/2")
    assert bits == {
        "adjusted": False,
        "location": {"left": 3, "top": 3, "width": 2, "height": 2},
        "data": [1, 0, 0, 0],
    }
    wide = ask(f"{enterprise.url}/tilemap/6/0/0/200/130")
    assert wide["adjusted"] is True
    assert (wide["location"]["width"], wide["location"]["height"]) == (128, 128)
    assert sum(wide["data"]) == 256
    nothing = requests.get(f"{enterprise.url}/tilemap/4/8/8/4/4", timeout=10)
    assert nothing.status_code == 422


def test_a_service_without_a_tilemap(enterprise):
    enterprise.config.description.tilemap = False
    described = ask(enterprise.url)
    assert described["capabilities"] == "TilesOnly"
    assert "tileMap" not in described
    for path in ("tilemap", "tilemap/0/0/0/1/1"):
        assert ask(f"{enterprise.url}/{path}")["error"]["code"] == 404


def test_the_style_is_found_at_its_folder_too(enterprise):
    style = ask(f"{enterprise.url}/resources/styles/root.json")
    assert style["version"] == 8
    assert ask(f"{enterprise.url}/resources/styles") == style


@pytest.mark.parametrize("path", ["resources/sprites/sprite.json", "resources/../root.json"])
def test_only_resources_of_the_package_are_served(enterprise, path):
    answer = requests.get(f"{enterprise.url}/{path}", timeout=10)
    assert answer.status_code == 404
