"""``tilepack:exporttiles``: every way to name a service, and services that mean harm."""

import pytest

from tilepack.core.package.package import Package
from tilepack.demo import faults, hostile
from tilepack.demo.config import Description
from tilepack.demo.items import Item
from tilepack.tests.support.packages import HALF, root_json
from tilepack.tests.support.toolbox import run

NORTH_EAST = f"1,{HALF},1,{HALF} [EPSG:3857]"


def exported(bench, service, **parameters):
    """Run what must succeed; its package is left, and MBTiles where QGIS needs them."""
    wishes = {"EXTENT": NORTH_EAST, "LEVELS": "0-2", "OUTPUT": str(bench.output), **parameters}
    done = run("exporttiles", SERVICE=service, **wishes)
    assert done.ok, done.said
    assert {bench.output.name} <= set(bench.files()) <= {"land.vtpk", "land.mbtiles"}
    with Package.open(bench.output) as package:
        assert package.tile_count() == done.results["TILES"] > 0
    return done


def refused(bench, service, sentence):
    """Run what must fail with a sentence and leave nothing."""
    done = run("exporttiles", SERVICE=service, EXTENT=NORTH_EAST, OUTPUT=str(bench.output))
    assert not done.ok
    assert sentence in done.said
    assert "Traceback" not in done.said
    assert bench.files() == []
    return done


@pytest.mark.parametrize("manner", ["enterprise", "online"])
@pytest.mark.parametrize(
    "ending", ["?f=html", "/", "/resources/styles/root.json", "/tile/%7Bz%7D/%7By%7D/%7Bx%7D.pbf"]
)
def test_scenario_2_a_service_in_any_form_is_recognised_in_one_request(bench, manner, ending):
    address = bench.service(manner=manner)
    exported(bench, address + ending)
    assert len(bench.requests("describe")) == 1
    first = bench.server.log.entries()[0]
    assert (f"{bench.server.url}{first.path}", first.query) == (address, {"f": "json"})


@pytest.mark.parametrize(
    "page",
    [
        "home/item.html?id={}&view=list#overview",
        "apps/mapviewer/index.html?layers={}",
        "sharing/rest/content/items/{}?f=pjson",
        "sharing/rest/content/items/{}/resources/styles/root.json",
    ],
)
def test_an_item_is_exported_from_the_service_behind_it(bench, page):
    item = bench.server.add_item(Item("Vector Tile Service", "Land", url=bench.service()))
    exported(bench, f"{bench.server.portal_url}/{page.format(item)}")


def test_a_style_item_and_a_map_lead_to_the_service_too(bench):
    address = bench.service()
    style = {"sources": {"esri": {"type": "vector", "url": address}}}
    layer = {"layerType": "VectorTileLayer", "url": address}
    items = (
        Item("Vector Tile Service", "Land by night", style=style),
        Item("Web Map", "Plan", data={"operationalLayers": [layer]}),
    )
    for item in map(bench.server.add_item, items):
        exported(bench, f"{bench.server.portal_url}/home/item.html?id={item}")
        for name in bench.files():
            (bench.folder / name).unlink()


def test_items_that_lead_nowhere_say_so(bench):
    portal = bench.server.portal_url
    text = bench.server.add_item(Item("PDF", "Report"))
    refused(bench, f"{portal}/home/item.html?id={text}", "“Report” (PDF) leads to no vector tile")
    missing = f"{portal}/home/item.html?id={'0' * 32}"
    refused(bench, missing, f"127.0.0.1 has no item {'0' * 32}, or it is not shared with you.")


def test_a_basemap_that_is_exported_elsewhere_names_that_service(bench):
    bench.service(allowed_host="127.0.0.1")
    twin = bench.server.add("Land_v2", bench.config, site="server").url
    here = twin.replace("127.0.0.1", "localhost")
    sentence = f"“Land v2” cannot be exported here. Its export service can (sign-in needed): {twin}"
    refused(bench, here, sentence)
    assert not bench.requests("submit")
    exported(bench, twin)


def test_an_internal_host_name_leads_to_the_package_all_the_same(bench):
    exported(bench, bench.service(value="internal"))


@pytest.mark.parametrize(
    ("step", "fault", "sentence"),
    [
        ("submit", hostile.job_id("../../admin"), "was not followed: its job id is none"),
        ("poll", hostile.succeeded_at("file:///etc/passwd"), "but names no package"),
        ("poll", hostile.parameter_at("http://localhost:9/x"), "but names no package"),
        ("poll", hostile.many_parameters(), "The service refused: Parameter not found"),
        ("poll", hostile.many_messages(), "could not make the package: word word"),
        ("listing", hostile.listing(("a.vtpk", "file:///etc/passwd")), "but names no package"),
        ("listing", hostile.listing(("../../up.vtpk", "")), "The link to the package has expired"),
        ("listing", hostile.endless_listing("http://127.0.0.1:9"), "it names 100,000 packages"),
        ("describe", hostile.deep(), "sent a web page or unreadable data"),
        ("describe", hostile.crowded(), "sent a web page or unreadable data"),
        ("describe", faults.redirect("file:///etc/passwd"), "127.0.0.1 cannot be reached"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_a_hostile_answer_ends_in_a_sentence_and_leaves_nothing(bench, step, fault, sentence):
    address = bench.service(value="null" if step == "poll" else "folder")
    bench.config.faults.always(step, fault)
    refused(bench, address, sentence)
    rest = "/arcgis/rest/"
    own = (f"{rest}services/Land/VectorTileServer", f"{rest}directories/", f"{rest}info")
    assert all(entry.path.startswith(own) for entry in bench.server.log.entries())


def grid(pixels, wkid, origin, resolution, extent):
    """A scheme of its own, with the data of the small package."""
    lods = [{"level": n, "resolution": resolution / 2**n, "scale": 1} for n in range(4)]
    reference = {"wkid": wkid, "latestWkid": wkid}
    names = ("xmin", "ymin", "xmax", "ymax")
    info = {"cols": pixels, "rows": pixels, "lods": lods, "spatialReference": reference,
            "origin": dict(zip("xy", origin))}  # fmt: skip
    return {"tileInfo": info, "fullExtent": dict(zip(names, extent)), "initialExtent": None}


@pytest.mark.parametrize(
    ("scheme", "tiles"),
    [
        (grid(512, 2263, (0, 1024), 2, (0, 0, 1024, 1024)), 1 + 4 + 16),
        (grid(256, 4326, (-180, 90), 0.703125, (-180, -90, 180, 90)), 2 + 8 + 32),
        (grid(256, 3857, (-HALF, HALF), HALF / 128, (-HALF, -HALF, HALF, HALF)), 1 + 4 + 16),
    ],
    ids=["2263", "4326", "256 pixels"],
)
def test_schemes_of_their_own_are_counted_right(bench, scheme, tiles):
    address = bench.service(
        description=Description("maxZoom", own_levels=False, allowed_twice=True, changes=scheme)
    )
    done = run("counttiles", SERVICE=address, LEVELS="0-2", OUTPUT="memory:")
    assert done.ok, done.said
    assert (done.results["TILES"], done.results["EXPORT_ALLOWED"]) == (tiles, True)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"tileInfo": {"lods": []}}, "The tiling scheme cannot be used: tileInfo is incomplete"),
        ({"tileInfo": {**root_json()["tileInfo"], "lods": []}}, "it has no levels"),
        (
            {
                **grid(512, 2263, (0, 1024), 2, ()),
                "fullExtent": {name: "NaN" for name in ("xmin", "ymin", "xmax", "ymax")},
            },
            "the service does not state its extent",
        ),
    ],
    ids=["no scheme", "no levels", "no extent"],
)
def test_a_scheme_that_cannot_be_counted_is_refused_with_the_reason(bench, changes, reason):
    refused(bench, bench.service(description=Description(changes=changes)), reason)


def test_a_limit_is_no_permission(bench):
    """Services state a limit though export is off."""
    refused(bench, bench.service(allowed=False, limit=100_000), "does not allow export")
