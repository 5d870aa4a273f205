"""The words of the summary, for exports of every kind."""

from dataclasses import replace

import pytest

from tilepack.core.arcgis.service import Service
from tilepack.core.export.plan import make_plan
from tilepack.core.export.request import whole_service
from tilepack.core.export.sample import Sample
from tilepack.core.host.ground import Ground
from tilepack.core.host.sizes import Earlier
from tilepack.core.host.survey import Estimate
from tilepack.tests.support.packages import root_json
from tilepack.ui import summary

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"
GROUND = Ground(parts=1, holes=0, square_metres=0.0, is_box=True, crosses=False)


def estimate(limit=None, levels="", existing=None, **changes):
    root = root_json(3, maxExportTilesCount=limit)
    plan = make_plan(Service.from_json(ADDRESS, root), whole_service, levels)
    counts = plan.tiles_per_level
    found = Estimate(plan, None, existing, counts, 3, GROUND, 0, plan.tiles, plan.jobs)
    return replace(found, **changes)


@pytest.mark.parametrize(
    ("limit", "existing", "size", "text"),
    [
        (1000, None, None, "85 tiles · 9 % of the service's limit"),
        (1000, 85, None, "85 tiles · 9 % of the service's limit"),
        (1000, 40, None, "85 tiles · 9 % of the service's limit. 40 of them exist."),
        (100_000, None, None, "85 tiles · <1 % of the service's limit"),
        (1000, None, 96e6, "85 tiles · 9 % of the service's limit · about 96 MB"),
        (50, None, None, "85 tiles, limit 50."),
        (50, 40, None, "85 tiles, limit 50. 40 of them exist."),
        (50, None, 2.5e9, "85 tiles, limit 50 · about 2.5 GB"),
    ],
)
def test_tiles_are_held_against_the_limit_and_those_that_exist_are_told(
    limit, existing, size, text
):
    assert summary.plan_text(estimate(limit, existing=existing), size) == text


def test_the_tiles_of_several_packages_are_told_together():
    several = estimate(1000, packages=14, tiles=3210)
    assert summary.plan_text(several, None) == "3,210 tiles in all packages together"


def test_a_limit_that_is_assumed_is_called_so():
    assert "limit not stated (assumed: 100,000" in summary.service_text(estimate().plan.service)
    assert summary.service_text(estimate(50).plan.service) == "World: levels 0-3, limit 50 tiles"


@pytest.mark.parametrize(
    ("tiles", "jobs", "packages", "text"),
    [
        (0, 0, 0, "&Export"),
        (1, 1, 0, "&Export 1 tile"),
        (12_480, 1, 0, "&Export 12,480 tiles"),
        (140_210, 2, 0, "&Export as 2 jobs"),
        (140_210, 30, 14, "&Export 14 packages"),
        (5, 1, 1, "&Export 1 package"),
    ],
)
def test_the_button_says_what_it_will_do(tiles, jobs, packages, text):
    assert summary.button_text(tiles, jobs, packages) == text


@pytest.mark.parametrize(
    ("ground", "text"),
    [
        (replace(GROUND, square_metres=41.31e6), "Rectangle, 41.3 km², EPSG:2056"),
        (
            replace(GROUND, parts=2, holes=1, is_box=False, square_metres=1.234e9),
            "2 parts, 1 hole, 1,234 km², EPSG:2056",
        ),
        (replace(GROUND, is_box=False, square_metres=250.4), "1 part, 250 m², EPSG:2056"),
    ],
)
def test_an_area_is_told_in_one_line(ground, text):
    assert summary.ground_text(ground, "EPSG:2056", 1) == text


def test_two_systems_are_told_once_when_they_are_the_same():
    plain = [
        summary.systems_text(*names).replace("\u2060", "")
        for names in (("EPSG:3857", "EPSG:3857"), ("EPSG:2056", "EPSG:3857"))
    ]
    assert plain == ["EPSG:3857", "EPSG:2056 → service EPSG:3857"]


def test_a_crossing_is_told_with_what_becomes_of_it():
    crossing = replace(GROUND, parts=2, crosses=True)
    assert summary.ground_text(crossing, "", 2).endswith(
        "Crosses the date line: exported as 2 parts and merged."
    )
    assert summary.ground_text(replace(crossing, is_box=False), "", 1).endswith(
        "Crosses the date line: exported in 2 parts."
    )


def test_it_is_told_where_a_size_comes_from():
    assert summary.how_text(None, None).startswith("This service was not exported before")
    assert summary.how_text(Earlier(3, 100, 800_000), None) == (
        "From 3 earlier exports of this service: 8 kB per tile on average."
    )
    assert summary.how_text(Earlier(3, 100, 800_000), Sample({0: 1.0}, 24)).startswith(
        "From a sample of 24 tiles"
    )
