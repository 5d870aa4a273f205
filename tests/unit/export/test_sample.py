"""A few tiles that tell how large a package would be."""

import gzip
import io
import threading

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.service import Service
from tilepack.core.errors import Cancelled, Unreachable
from tilepack.core.export.plan import make_plan
from tilepack.core.export.request import whole_service
from tilepack.core.export.sample import MOST_TILES, Sample, spread, take_sample
from tilepack.core.tiles.spans import TileSpans
from tilepack.tests.support.packages import root_json

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"
PLAN = make_plan(Service.from_json(ADDRESS, root_json(5)), whole_service, "")


class Session:
    """Answers each tile with as many bytes as its level says, or as ``answer`` decides."""

    def __init__(self, answer=None):
        self.asked = []
        self._answer = answer or self._tile

    def get(self, address, timeout):
        level, row, column = (int(x) for x in address.removesuffix(".pbf").split("/")[-3:])
        self.asked.append((level, row, column))
        response = requests.Response()
        response.status_code, content = self._answer(level)
        response.raw = io.BytesIO(content)
        return response

    @staticmethod
    def _tile(level):
        return 200, gzip.compress(b"", mtime=0) + bytes(100 * (level + 1) - 20)


def sample(session, most=MOST_TILES, stop=None):
    return take_sample(Client(session), PLAN, stop or threading.Event(), most)


def test_a_sample_has_a_tile_of_every_level_and_never_more_than_it_may():
    session = Session()
    found = sample(session)
    assert {level for level, _, _ in session.asked} == set(PLAN.levels)
    assert len(session.asked) == found.tiles <= MOST_TILES
    assert len(set(session.asked)) == len(session.asked)
    assert found.mean_per_level == {level: 100 * (level + 1) for level in PLAN.levels}


def test_fewer_tiles_than_levels_go_to_the_deepest():
    session = Session()
    sample(session, most=2)
    assert {level for level, _, _ in session.asked} == {4, 5}


def test_a_size_weighs_every_level_by_its_own_tiles():
    found = Sample({0: 100.0, 5: 10.0}, 2)
    assert found.size({0: 2, 5: 100}) == 1200
    assert found.size({1: 1, 9: 1}) == 110


def test_a_tile_that_does_not_exist_weighs_nothing():
    assert set(sample(Session(lambda _: (404, b"no"))).mean_per_level.values()) == {0}


def test_tiles_that_came_unpacked_are_weighed_as_a_package_holds_them():
    found = sample(Session(lambda _: (200, bytes(100_000))))
    assert max(found.mean_per_level.values()) < 1000


def test_a_service_that_fails_ends_the_sample():
    with pytest.raises(Unreachable):
        sample(Session(lambda _: (500, b"")))


def test_a_sample_stops_when_nobody_waits_for_it():
    stop, session = threading.Event(), Session()
    stop.set()
    with pytest.raises(Cancelled):
        sample(session, stop=stop)
    assert session.asked == []


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(0, 9)), min_size=1),
    st.integers(1, 24),
)
def test_spread_tiles_are_distinct_members_of_the_set(runs, number):
    rows, first, more = zip(*runs)
    spans = TileSpans.of(rows, first, [low + extra for low, extra in zip(first, more)])
    number = min(number, spans.count)
    places = spread(spans, number)
    assert len(set(places)) == number
    assert all(spans.contains(*place) for place in places)
