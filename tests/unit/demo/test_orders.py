"""What an export request asks for."""

import json

import pytest

from tilepack.demo.documents import web_mercator_tile_info
from tilepack.demo.grid import Envelope, Grid
from tilepack.demo.orders import Refused, read_levels, read_order
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.service import envelope, polygon

GRID = Grid(web_mercator_tile_info(11))
WORLD = Envelope(-HALF, -HALF, HALF, HALF)
TRIANGLE = [[-HALF, 0], [-HALF, HALF], [0, HALF], [-HALF, 0]]


def order(version=11.3, **params):
    return read_order(params, GRID, WORLD, range(6), version)


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("1,2,3", (1, 2, 3)),
        ("1-4, 7-9", (1, 2, 3, 4, 7, 8, 9)),
        ("0-6", (0, 1, 2, 3, 4, 5, 6)),
        (" 5 , 3 - 4,3 ", (3, 4, 5)),
        ("", ()),
    ],
)
def test_levels_are_lists_and_ranges_with_blanks(text, levels):
    assert read_levels(text, GRID.levels) == levels


@pytest.mark.parametrize("text", ["a", "1-", "-3", "1..3", "0-40", "11"])
def test_other_levels_are_refused(text):
    with pytest.raises(Refused) as caught:
        read_levels(text, GRID.levels)
    assert caught.value.code == 400


def test_the_defaults_are_the_full_extent_and_the_service_s_own_levels():
    for params in ({}, {"exportExtent": "DEFAULT"}, {"exportExtent": "", "extent": ""}):
        asked = order(**params)
        assert asked.area == WORLD
        assert asked.levels == tuple(range(6))
        assert asked.tile_count == sum(4**level for level in range(6))


@pytest.mark.parametrize("name", ["exportExtent", "extent"])
@pytest.mark.parametrize("text", [envelope(-HALF, 0, 0, HALF), f"{-HALF},0,0,{HALF}"])
def test_an_extent_has_two_names_and_two_forms(name, text):
    assert order(**{name: text, "levels": "2"}).tile_count == 4


def test_a_polygon_goes_before_an_extent_from_10_7_on():
    params = {"polygon": polygon(TRIANGLE), "exportExtent": envelope(0, 0, HALF, HALF)}
    assert order(levels="2", **params).area.envelope == Envelope(-HALF, 0, 0, HALF)
    assert order(10.61, levels="2", **params).area == Envelope(0, 0, HALF, HALF)


def test_a_polygon_counts_the_tiles_it_touches():
    assert order(levels="2", polygon=polygon(TRIANGLE)).tile_count == 3


def test_an_area_is_cut_to_the_full_extent():
    asked = order(levels="1", exportExtent=envelope(0, 0, 9 * HALF, 9 * HALF))
    assert asked.area == Envelope(0, 0, HALF, HALF)
    assert asked.tile_count == 1


@pytest.mark.parametrize(
    "params",
    [
        {"exportExtent": envelope(2 * HALF, 0, 3 * HALF, 1)},
        {"exportExtent": envelope(5, 0, 5, 1)},
        {"exportExtent": "{broken"},
        {"exportExtent": "1,2,3"},
        {"exportExtent": "[1]"},
        {"polygon": '{"rings":[]}'},
        {"polygon": polygon([[0, 0], [1, 1], [0, 0]])},
        {"polygon": "{}"},
    ],
)
def test_areas_that_cannot_be_used_are_refused(params):
    with pytest.raises(Refused) as caught:
        order(**params)
    assert caught.value.code == 400


@pytest.mark.parametrize("reference", [{"wkid": 4326}, {"wkt": 'PROJCS["Mine"]'}])
def test_a_foreign_reference_gets_the_documented_refusal(reference):
    box = {"xmin": 0, "ymin": 0, "xmax": 9, "ymax": 9, "spatialReference": reference}
    for name in ("exportExtent", "polygon"):
        with pytest.raises(Refused, match="Error performing submit job operation for Export Tiles"):
            order(**{name: json.dumps({**box, "rings": [TRIANGLE]})})


def test_creating_an_item_is_refused_politely():
    with pytest.raises(Refused) as caught:
        order(createItem="on")
    assert caught.value.code == 403
    assert "createItem" in caught.value.details[0]
    assert order(createItem="false").levels


def test_unknown_parameters_are_ignored():
    asked = order(levels="1", storageFormatType="Compact", areaOfInterest="", exportBy="levelId")
    assert asked.tile_count == 4
