"""Lists of levels: what people write, what servers get."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.errors import LevelsUnreadable, UnknownLevels
from tilepack.core.tiles.levels import format_levels, parse_levels

TWENTY = tuple(range(20))


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("0-6,9", (0, 1, 2, 3, 4, 5, 6, 9)),
        ("3", (3,)),
        ("1,2,3,4,5,6,7,8,9", tuple(range(1, 10))),
        ("1-4, 7-9", (1, 2, 3, 4, 7, 8, 9)),
        (" 1 - 4 ,\t7 – 9 ", (1, 2, 3, 4, 7, 8, 9)),
        ("1 3 5", (1, 3, 5)),
        ("9,0-2,1-3,9", (0, 1, 2, 3, 9)),
        ("6-4", (4, 5, 6)),
        ("007", (7,)),
        ("", TWENTY),
        ("  \n", TWENTY),
    ],
)
def test_the_forms_people_use_are_read(text, levels):
    assert parse_levels(text, TWENTY) == levels


@pytest.mark.parametrize(
    "text",
    ["a", "1,", ",", "1,,2", "1-", "-1", "1--2", "1-2-3", "1.5", "0x3", "1;2", "٣", "9" * 10],
)
def test_what_is_no_list_is_repeated_in_the_message(text):
    with pytest.raises(LevelsUnreadable, match="is not a list of levels") as caught:
        parse_levels(text, TWENTY)
    assert text in str(caught.value)


def test_a_long_unreadable_text_is_shortened_in_the_message():
    with pytest.raises(LevelsUnreadable) as caught:
        parse_levels("x" * 100_000, TWENTY)
    assert len(str(caught.value)) < 300


def test_missing_levels_are_named_beside_those_there_are():
    with pytest.raises(UnknownLevels) as caught:
        parse_levels("0,3-9,12", (1, 2, 3, 4, 6))
    assert caught.value.facts == {"levels": "0,5,7-9,12", "available": "1-4,6"}


def test_a_huge_range_costs_nothing():
    started = time.perf_counter()
    with pytest.raises(UnknownLevels) as caught:
        parse_levels("0-999999999", TWENTY)
    assert caught.value.facts["levels"] == "20-999999999"
    assert time.perf_counter() - started < 5


def test_levels_need_not_start_at_zero_nor_be_in_order():
    assert parse_levels("", (9, 7, 8)) == (7, 8, 9)
    assert parse_levels("8-9", (9, 7, 8)) == (8, 9)


@pytest.mark.parametrize(
    ("ids", "text"), [((), ""), ((4,), "4"), ((0, 1), "0-1"), ((9, 0, 2, 1, 2), "0-2,9")]
)
def test_levels_are_written_compactly(ids, text):
    assert format_levels(ids) == text


@given(st.sets(st.integers(0, 60), min_size=1))
def test_what_is_written_is_read_again(ids):
    assert parse_levels(format_levels(ids), range(61)) == tuple(sorted(ids))
