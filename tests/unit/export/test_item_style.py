"""The style of the portal item comes with an export that asks for it, and never ends one."""

import json

import pytest

from tilepack.core.export.export import export
from tilepack.core.export.record import JobRecord
from tilepack.core.export.request import Request
from tilepack.demo.config import ONLINE, Description, ServiceConfig
from tilepack.demo.items import Item, style_item
from tilepack.demo.sprites import sprite
from tilepack.tests.support.packages import make_package, pyramid


@pytest.fixture
def service(bench):
    """A service that belongs to the portal."""

    def add(**changes):
        config = ServiceConfig(manner=ONLINE, source=bench.source, **changes)
        bench.server.log.clear()
        return bench.server.add("Land", config)

    return add


@pytest.fixture
def run(bench):
    """Runs an export of what an address names."""

    def result(address, **wishes):
        request = Request(address, bench.folder / "land.vtpk", levels="0-1", **wishes)
        return export(request, bench.around())

    return result


def is_by_night(result):
    return "arcgisStyleUrl" in result.item_style.definition["metadata"]


def test_the_style_of_the_services_own_item_comes_on_wish(service, run):
    result = run(service(own_style=True).url, item_style=True)
    assert is_by_night(result)
    assert result.warnings == ()


def test_it_is_not_asked_for_otherwise(bench, service, run):
    assert run(service(own_style=True).url).item_style is None
    assert not [entry for entry in bench.server.log.entries() if "/items/" in entry.path]


def test_an_item_that_was_named_is_the_one_whose_style_is_taken(bench, service, run):
    named = f"{bench.server.portal_url}/home/item.html?id={style_item(service())}"
    assert is_by_night(run(named, item_style=True))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "no style of its own"),
        ({"description": Description(changes={"serviceItemId": None})}, "no portal item"),
        ({"description": Description(changes={"serviceItemId": "0" * 32})}, "no style of its own"),
    ],
)
def test_without_one_the_export_goes_on_and_says_so(service, run, changes, words):
    result = run(service(**changes).url, item_style=True)
    assert result.package.exists()
    assert result.item_style is None
    (warning,) = result.warnings
    assert words in warning


def test_a_server_that_stands_alone_has_no_item(bench, run):
    result = run(bench.service(), item_style=True)
    assert "no portal item" in result.warnings[0]


def test_what_cannot_be_read_is_a_warning(bench, service, run):
    item = bench.server.add_item(
        Item("Vector Tile Service", url=service().url, style={"layers": 1})
    )
    result = run(f"{bench.server.portal_url}/home/item.html?id={item}", item_style=True)
    assert result.package.exists()
    assert "could not be fetched" in result.warnings[0]


def test_a_record_does_not_keep_it(bench, service, run):
    result = run(service(own_style=True).url, item_style=True)
    record = JobRecord(Request("x", bench.folder / "a.vtpk"), result=result)
    assert "item_style" not in record.as_json()["result"]


def test_its_icons_come_with_it(tmp_path, bench, run):
    index, image = sprite(2)
    stem = "p12/resources/sprites/sprite@2x"
    icons = {f"{stem}.json": json.dumps(index).encode(), f"{stem}.png": image}
    source = make_package(tmp_path / "icons.vtpk", pyramid(1), entries=icons)
    config = ServiceConfig(manner=ONLINE, source=source, own_style=True)
    result = run(bench.server.add("Icons", config).url, item_style=True)
    assert (result.item_style.icon_index, result.item_style.icons) == (index, image)
