"""The words of the summary, for plans of every kind."""

import pytest

from tilepack.core.arcgis.service import Service
from tilepack.core.export.plan import make_plan
from tilepack.core.export.request import whole_service
from tilepack.tests.support.packages import root_json
from tilepack.ui import summary

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"


def plan(limit=None, levels=""):
    root = root_json(3, maxExportTilesCount=limit)
    return make_plan(Service.from_json(ADDRESS, root), whole_service, levels)


@pytest.mark.parametrize(
    ("limit", "existing", "text"),
    [
        (1000, None, "85 tiles · 9 % of the service's limit"),
        (1000, 85, "85 tiles · 9 % of the service's limit"),
        (1000, 40, "85 tiles · 9 % of the service's limit. 40 of them exist."),
        (100_000, None, "85 tiles · <1 % of the service's limit"),
        (50, None, "85 tiles, limit 50."),
        (50, 40, "85 tiles, limit 50. 40 of them exist."),
    ],
)
def test_tiles_are_held_against_the_limit_and_those_that_exist_are_told(limit, existing, text):
    assert summary.plan_text(plan(limit), existing) == text


def test_a_limit_that_is_assumed_is_called_so():
    assert "limit not stated (assumed: 100" in summary.service_text(plan().service)
    assert summary.service_text(plan(50).service) == "World: levels 0-3, limit 50 tiles"


def test_the_level_to_stop_at_is_the_deepest_that_fits():
    assert summary.highest_level_within(plan(50)) == (2, 21)
    assert summary.highest_level_within(plan(50, "3")) is None
