"""Bundles: names, round trips, and tiles that point outside."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.errors import PackageDamaged
from tilepack.core.package.archive import Member
from tilepack.core.package.bundle import CONTENT_AT, HEADER, Bundle, BundleName, write_bundle
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import make_package, pyramid, sample

NAME = BundleName(8, 128, 0)
EVERY = 128 * 128  # slots
SLOTS = st.tuples(st.integers(128, 255), st.integers(0, 127))
BUNDLES = st.dictionaries(SLOTS, st.binary(min_size=1, max_size=300), max_size=40)


def opened(data: bytes, name: BundleName = NAME) -> Bundle:
    return Bundle(name, Member(io.BytesIO(data), 0, len(data)), "test.vtpk")


def written(tiles) -> bytes:
    stream = io.BytesIO()
    size = write_bundle(stream, NAME, ((row, column, data) for (row, column), data in tiles))
    assert size == len(stream.getvalue())
    return stream.getvalue()


@given(BUNDLES)
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read(tiles):
    bundle = opened(written(tiles.items()))
    assert bundle.header_faults == ()
    assert {(row, column): data for row, column, data in bundle.tiles()} == tiles
    assert [tuple(place) for place in bundle.addresses().tolist()] == sorted(tiles)
    assert all(bundle.read(*place) == data for place, data in tiles.items())
    assert bundle.index.count == len(tiles)


def test_each_tile_stands_behind_its_size():
    data = written([((128, 3), b"abc"), ((200, 7), b"defgh")])
    assert data[CONTENT_AT:] == b"\3\0\0\0abc\5\0\0\0defgh"
    fields = HEADER.unpack_from(data)
    assert fields == (3, 16384, 5, 5, 0, len(data), 40, 131092, 3, 16, 16384, 5, 131072)


def test_tiles_larger_than_the_reading_window():
    tiles = {(128, 0): b"a" * (3 << 20), (128, 1): b"b", (129, 0): b"c" * (1 << 20)}
    assert {(r, c): d for r, c, d in opened(written(tiles.items())).tiles()} == tiles


def test_a_tile_is_absent_when_its_size_is_zero_whatever_the_offset():
    data = bytearray(written([((128, 0), b"a")]))
    struct.pack_into("<Q", data, HEADER.size + 8, 4)  # as ArcGIS Pro writes them
    bundle = opened(bytes(data))
    assert bundle.read(128, 1) is None
    assert bundle.index.count == 1


@pytest.mark.parametrize(
    "entry", [(5 << 40) | (1 << 39), (1000 << 40) | CONTENT_AT, (5 << 40) | 4, (1 << 63)]
)
def test_a_tile_outside_its_bundle_is_never_read(entry):
    data = bytearray(written([((128, 0), b"a")]))
    struct.pack_into("<Q", data, HEADER.size + 8, entry)
    bundle = opened(bytes(data))
    assert bundle.claimed_index.outside.tolist() == [1]
    for read in (lambda: bundle.read(128, 1), lambda: list(bundle.tiles()), bundle.addresses):
        with pytest.raises(PackageDamaged, match="outside of itself"):
            read()


def test_a_bundle_shorter_than_its_index():
    with pytest.raises(PackageDamaged, match="shorter than its own index"):
        opened(b"\3\0\0\0" * 500).read(128, 0)
    assert opened(b"").header_faults == ("it is shorter than its own index",)


@pytest.mark.parametrize(
    "tiles",
    [
        [((127, 0), b"a")],
        [((128, 128), b"a")],
        [((128, 0), b"a"), ((128, 0), b"b")],
        [((128, 0), b"")],
        [((128, 0), bytes(1 << 24))],
    ],
)
def test_tiles_that_cannot_be_in_the_bundle(tiles):
    with pytest.raises(ValueError, match="tile"):
        written(tiles)


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        (BundleName(0, 0, 0), "p12/tile/L00/R0000C0000.bundle"),
        (BundleName(12, 0x0A80, 0x0880), "p12/tile/L12/R0a80C0880.bundle"),
        (BundleName(17, 0x1AB80, 0x00F00), "p12/tile/L17/R1ab80C0f00.bundle"),
    ],
)
def test_names(name, entry):
    assert name.entry == entry
    assert BundleName.from_entry(entry) == name


def test_the_bundle_of_a_tile():
    assert BundleName.of_tile(9, 255, 256) == (9, 128, 256)


@pytest.mark.parametrize("entry", ["p12/tile/L1/R0000C0000.bundle", "p12/tile/L01/R00C00.bundle"])
def test_other_names_are_not_bundles(entry):
    assert BundleName.from_entry(entry) is None


def test_bundles_of_arcgis_pro_rewritten_keep_their_tiles():
    with Package.open(sample("natural-earth.vtpk")) as package:
        for bundle in package.bundles():
            tiles = list(bundle.tiles())
            stream = io.BytesIO()
            write_bundle(stream, bundle.name, tiles)
            assert list(opened(stream.getvalue(), bundle.name).tiles()) == tiles


def test_many_bundles_do_not_stay_open(tmp_path):
    tiles = {(14, row * 128, 0): b"tile %d" % row for row in range(50)}
    with Package.open(make_package(tmp_path / "a.vtpk", {**tiles, **pyramid(0)})) as package:
        assert all(package.read_tile(*place) == data for place, data in tiles.items())
        assert len(package._open) <= 8


def sharing(tile):
    """A bundle all of whose tiles are the same bytes at the same place."""
    data = bytearray(written([((128, 0), tile)]))
    (entry,) = struct.unpack_from("<Q", data, HEADER.size)
    struct.pack_into(f"<{EVERY}Q", data, HEADER.size, *[entry] * EVERY)
    return opened(bytes(data))


def test_tiles_may_share_their_bytes_as_those_of_the_sea():
    bundle = sharing(b"sea" * 200)
    assert bundle.index.count == EVERY
    assert bundle.read(200, 100) == b"sea" * 200


def test_tiles_that_share_so_much_that_reading_them_never_ends():
    bundle = sharing(bytes(1 << 20))
    assert bundle.claimed_index.is_bomb
    for read in (lambda: bundle.read(128, 1), lambda: next(bundle.tiles()), bundle.addresses):
        with pytest.raises(PackageDamaged, match="beyond all measure"):
            read()
