import pytest

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.service import Service
from tilepack.core.export.existing import existing_tiles, read_tilemap
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area
from tilepack.tests.support.answers import session_answering
from tilepack.tests.support.packages import root_json, sample

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"
DOCUMENTED = {"index": [[1, 0, 1, 1], 0, 0, 0]}
HALF = 20037508.342787


def service(indexed=True):
    return Service.from_json(ADDRESS, root_json(7, indexed=indexed))


def existing(answer, area, levels, indexed=True):
    tilemap = read_tilemap(Client(session_answering(answer)), service(indexed))
    return existing_tiles(tilemap, service(indexed), area, levels)


def test_the_documented_tilemap_is_counted():
    world = Area.of_box(-HALF, -HALF, HALF, HALF)
    assert existing(DOCUMENTED, world, (0, 1, 2, 3)) == {0: 1, 1: 1, 2: 3, 3: 0}


def test_only_touched_tiles_count():
    eastern = Area.of_box(1, -HALF, HALF, HALF)
    assert existing(DOCUMENTED, eastern, (0, 1, 2)) == {0: 1, 1: 0, 2: 0}


def test_a_real_tilemap_counts_the_tiles_of_its_package():
    with Package.open(sample("natural-earth.vtpk")) as package:
        answer = {"index": package.tilemap()}
        wanted = {level: len(list(package.tiles(level))) for level in range(6)}
    world = Area.of_box(-HALF, -HALF, HALF, HALF)
    assert existing(answer, world, tuple(range(6))) == wanted


@pytest.mark.parametrize(
    "answer",
    [
        {"index": [1, 1, 1]},
        {"index": None},
        {"error": {"code": 404, "message": "no"}},
        "<html>",
    ],
)
def test_without_a_usable_tilemap_nothing_is_claimed(answer):
    assert existing(answer, Area.of_box(0, 0, 1, 1), (0, 1)) is None


def test_a_service_without_a_tilemap_is_not_asked():
    client = Client(session_answering())
    assert read_tilemap(client, service(indexed=False)) is None
