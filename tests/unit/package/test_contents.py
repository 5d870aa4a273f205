"""Reading the content of entries: in pieces of any length, by two threads, to the last byte."""

from __future__ import annotations

import io
import struct
import threading
from contextlib import closing

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.errors import Cancelled
from tilepack.core.package.archive import Archive
from tilepack.core.package.bundle import CONTENT_AT, HEADER, BundleName, write_bundle
from tilepack.core.package.contents import BundleContent, ContentReader
from tilepack.tests.support.packages import make_package, pyramid

TILES = st.dictionaries(st.integers(0, 16383), st.binary(min_size=1, max_size=40), max_size=30)


def bundle_of(tiles, offsets=()):
    """A bundle of tiles by slot; some are given other offsets."""
    stream = io.BytesIO()
    write_bundle(stream, BundleName(7, 0, 0), ((*divmod(slot, 128), tiles[slot]) for slot in tiles))
    data = bytearray(stream.getvalue())
    for slot, offset in dict(offsets).items():
        struct.pack_into("<Q", data, HEADER.size + 8 * slot, len(tiles[slot]) << 40 | offset)
    return data


def passed(data, cuts=()):
    content = BundleContent(len(data))
    places = [0, *sorted(cut for cut in cuts if cut < len(data)), len(data)]
    for start, end in zip(places, places[1:]):
        content.take(memoryview(data)[start:end])
    return content


@given(TILES, st.lists(st.integers(0, 1200).map(lambda by: CONTENT_AT - 20 + by), max_size=9))
@settings(max_examples=80, deadline=None)
def test_a_bundle_shows_the_same_in_whatever_pieces_it_passes_by(tiles, cuts):
    content = passed(bundle_of(tiles), [100, *cuts])
    assert content.faults == ()
    assert dict(zip(content.slots.tolist(), content.sizes.tolist())) == {
        slot: len(tile) for slot, tile in tiles.items()
    }
    assert (np.diff(content.offsets) > 0).all()
    assert content.stated.tolist() == content.sizes.tolist()


def test_of_tiles_outside_of_a_bundle_nothing_is_stated():
    data = bundle_of({0: b"one", 1: b"two", 2: b"three"}, offsets={0: 3, 2: 1 << 39})
    content = passed(data, [CONTENT_AT + 5])
    assert dict(zip(content.slots.tolist(), content.stated.tolist())) == {0: 0, 1: 3, 2: 0}


def test_a_bundle_without_its_whole_index_shows_nothing():
    content = passed(bundle_of({0: b"one"})[: CONTENT_AT - 1], [500])
    assert len(content.slots) == len(content.stated) == 0


@pytest.fixture
def archive(tmp_path):
    with Archive(make_package(tmp_path / "a.vtpk", pyramid(4))) as archive:
        yield archive


def tagged(archive):
    return [(entry, entry.name.endswith(".bundle")) for entry in archive.entries]


def threads():
    return [each for each in threading.enumerate() if each.name.startswith("tilepack-contents")]


@pytest.mark.parametrize("whole", [True, False])
def test_every_entry_is_seen_once_and_in_order(archive, whole, monkeypatch):
    monkeypatch.setattr("tilepack.core.package.contents._AHEAD", 3)
    told = []
    with closing(ContentReader(archive, told.append, whole=whole)) as reader:
        seen = list(reader.read(tagged(archive)))
    assert [each.entry for each in seen] == list(archive.entries)
    assert all(each.damage is None for each in seen)
    tiles = sum(len(each.bundle.slots) for each in seen if each.bundle)
    assert tiles == len(pyramid(4))
    assert sum(told) == sum(
        entry.size if whole else CONTENT_AT * is_bundle for entry, is_bundle in tagged(archive)
    )
    assert not threads()


def test_what_is_not_as_it_was_written_is_said_of_its_entry_alone(archive):
    spoilt = archive.entries[3]
    data = bytearray(archive.path.read_bytes())
    data[archive.data_start(spoilt) + spoilt.size - 1] ^= 1
    archive.path.write_bytes(data)
    with closing(ContentReader(archive, lambda count: None, whole=True)) as reader:
        seen = {each.entry: each.damage for each in reader.read(tagged(archive))}
    assert [entry for entry, damage in seen.items() if damage] == [spoilt]


def test_who_ends_it_ends_both_threads(archive):
    def advance(count):
        raise Cancelled

    with (
        pytest.raises(Cancelled),
        closing(ContentReader(archive, advance, whole=True)) as reader,
    ):
        list(reader.read(tagged(archive)))
    assert not threads()


def test_a_disk_that_fails_the_second_thread_fails_the_reading(archive, monkeypatch):
    caller, failed, chunks = threading.current_thread(), threading.Event(), Archive.chunks

    def failing(self, entry):
        if threading.current_thread() is not caller:
            failed.set()
            raise OSError(5, "Input/output error")
        assert failed.wait(10)
        return chunks(self, entry)

    monkeypatch.setattr(Archive, "chunks", failing)
    with (
        pytest.raises(OSError, match="Input/output"),
        closing(ContentReader(archive, lambda count: None, whole=True)) as reader,
    ):
        list(reader.read(tagged(archive)))
    assert not threads()
