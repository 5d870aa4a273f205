"""How the tiles of two packages differ."""

import gzip

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tilepack.core.errors import Cancelled
from tilepack.core.package.compare import changed_tiles, same_documents
from tilepack.core.package.mvt import unpack
from tilepack.core.package.package import Package
from tilepack.tests.support.mvt import numbered_tile
from tilepack.tests.support.packages import make_package, pyramid

PLACES = st.sampled_from([*pyramid(2), (8, 0, 0), (8, 130, 5), (8, 255, 255)])
TILES = st.dictionaries(PLACES, st.integers(0, 3).map(numbered_tile), min_size=1, max_size=12)


def compared(tmp_path, old, new, compare=changed_tiles, **wishes):
    """Each is tiles, or the arguments of a package."""
    paths = []
    for name, given_ in (("old", old), ("new", new)):
        told = given_ if "tiles" in given_ else {"tiles": given_}
        paths.append(make_package(tmp_path / f"{name}.vtpk", **told))
    with Package.open(paths[0]) as one, Package.open(paths[1]) as other:
        return compare(one, other, **wishes)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(old=TILES, new=TILES)
def test_it_is_the_number_of_places_with_another_content(tmp_path, old, new):
    expected = sum(old.get(place) != new.get(place) for place in old.keys() | new.keys())
    assert compared(tmp_path, old, new) == expected


def test_the_same_content_packed_otherwise_is_the_same(tmp_path):
    tile = numbered_tile(1)
    raw = unpack(tile)
    others = [gzip.compress(raw, 1, mtime=5), raw]
    for other in others:
        assert other != tile
        assert compared(tmp_path, {(0, 0, 0): tile}, {(0, 0, 0): other}) == 0


def test_a_tile_that_cannot_be_unpacked_counts_as_changed(tmp_path):
    broken = numbered_tile(1)[:-9] + b"123456789"
    assert compared(tmp_path, {(0, 0, 0): broken}, {(0, 0, 0): numbered_tile(1)}) == 1
    assert compared(tmp_path, {(0, 0, 0): broken}, {(0, 0, 0): broken}) == 0


def test_a_damaged_bundle_counts_as_lost(tmp_path):
    tiles = pyramid(1)
    damaged = {"tiles": tiles, "entries": {"p12/tile/L01/R0000C0000.bundle": b"no bundle"}}
    assert compared(tmp_path, damaged, tiles) == 4
    assert compared(tmp_path, tiles, damaged) == 4


def test_documents_are_compared_but_for_those_that_are_new_each_time(tmp_path):
    tiles = pyramid(1)
    plain = {"tiles": tiles}
    dated = {"tiles": tiles, "entries": {"esriinfo/iteminfo.xml": b"<a/>"}}
    styled = {"tiles": tiles, "entries": {"p12/resources/styles/root.json": b"{}"}}
    more = {"tiles": {**tiles, (2, 0, 0): numbered_tile(7)}, "indexed": False}
    assert compared(tmp_path, plain, dated, same_documents)
    assert not compared(tmp_path, plain, styled, same_documents)
    assert not compared(tmp_path, plain, more, same_documents)


def test_it_can_be_stopped_and_tells_how_far_it_is(tmp_path):
    with pytest.raises(Cancelled):
        compared(tmp_path, pyramid(1), pyramid(1), cancelled=lambda: True)
    fractions = []
    compared(tmp_path, pyramid(2), pyramid(2), progress=fractions.append)
    assert fractions == [1 / 3, 2 / 3, 1.0]
