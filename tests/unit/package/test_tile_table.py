"""The table of tiles answers for every row what one would find by looking at that row alone."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.package.bundle import CONTENT_AT, BundleName
from tilepack.core.package.contents import BundleContent
from tilepack.core.package.tile_table import TileTable
from tilepack.core.package.tilemap import codes

NAMES = [BundleName(3, 0, 0), BundleName(9, 128, 384), BundleName(8, 256, 0)]
PLACES = st.one_of(
    st.integers(CONTENT_AT - 3, CONTENT_AT + 40), st.sampled_from([0, 4, (1 << 40) - 1])
)
ROWS = st.lists(st.tuples(st.integers(0, 16383), PLACES, st.integers(1, 12)), max_size=12)


def content(rows, size=CONTENT_AT + 40):
    made = BundleContent(size)
    rows = sorted(rows, key=lambda row: row[1])
    made.slots, made.offsets, made.sizes = (
        np.array([row[column] for row in rows], dtype=np.int64) for column in range(3)
    )
    made.stated = made.sizes
    return made


@st.composite
def tables(draw):
    bundles = [(name, sorted(draw(ROWS), key=lambda row: row[1])) for name in NAMES]
    table = TileTable.of([(name, content(rows)) for name, rows in bundles])
    return table, [(name, *row) for name, rows in bundles for row in rows]


@given(tables())
@settings(max_examples=150, deadline=None)
def test_places_codes_and_what_is_outside(made):
    table, rows = made
    places = [
        (name.level, name.row + slot // 128, name.column + slot % 128) for name, slot, *_ in rows
    ]
    assert list(map(tuple, table.places().tolist())) == places
    assert table.is_inside().tolist() == [
        offset >= CONTENT_AT and offset + size <= CONTENT_AT + 40 for *_, offset, size in rows
    ]
    assert table.is_on_level().tolist() == [
        row < 1 << level and column < 1 << level for level, row, column in places
    ]
    found = [(level, code) for level, each in table.codes() for code in each.tolist()]
    of_places = codes(np.array(places, dtype=np.int64).reshape(-1, 3)[:, 1:]).tolist()
    assert found == list(zip((level for level, *_ in places), of_places))


@given(tables())
@settings(max_examples=150, deadline=None)
def test_tiles_that_share_their_place_or_start_inside_another(made):
    table = made[0].where(made[0].is_inside())
    again, seen = [], set()
    for number, offset in zip(table.bundle.tolist(), table.offset.tolist()):
        again.append((number, offset) in seen)
        seen.add((number, offset))
    assert table.is_again().tolist() == again
    alone = table.where(~table.is_again())
    rows = list(zip(alone.bundle.tolist(), alone.offset.tolist(), alone.size.tolist()))
    assert alone.is_overlapping().tolist() == [
        any(other == number and start < offset < start + length for other, start, length in rows)
        for number, offset, _ in rows
    ]


@given(tables())
@settings(max_examples=60, deadline=None)
def test_the_rows_of_each_bundle(made):
    table, rows = made
    found = {name: end - start for name, start, end in table.bundles()}
    assert found == {
        name: count for name in NAMES if (count := sum(row[0] == name for row in rows))
    }


@given(tables())
@settings(max_examples=60, deadline=None)
def test_the_sample_has_the_first_a_middle_and_the_last_tile_of_each_level(made):
    table, rows = made
    sample = table.sample()
    found = [
        (sample.names[number], slot, offset, size)
        for number, slot, offset, size in zip(
            *(each.tolist() for each in (sample.bundle, sample.slot, sample.offset, sample.size))
        )
    ]
    assert all(row in rows for row in found)
    for level in {name.level for name, *_ in rows}:
        of_level = [row for row in rows if row[0].level == level]
        chosen = [row for row in found if row[0].level == level]
        assert (chosen[0], chosen[-1]) == (of_level[0], of_level[-1])
        assert len(chosen) == min(3, len(of_level))


def test_the_sample_of_a_level_of_several_bundles_is_from_all_over_it():
    names = [BundleName(9, row, 0) for row in (0, 128, 256, 384)]
    table = TileTable.of(
        [(name, content([(slot, CONTENT_AT + slot, 1) for slot in range(9)])) for name in names]
    )
    sample = table.sample()
    assert list(zip(sample.bundle.tolist(), sample.slot.tolist())) == [(0, 0), (2, 4), (3, 8)]


def test_tiles_that_claim_the_same_bytes_too_often_are_a_bomb():
    often = content(
        [(slot, CONTENT_AT, (1 << 24) - 1) for slot in range(40)], CONTENT_AT + (1 << 24)
    )
    table = TileTable.of([(NAMES[0], content([])), (NAMES[1], often), (NAMES[2], content([]))])
    assert table.bombs() == [1]
