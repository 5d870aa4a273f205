"""Words that are filled into sentences are read in the reader's language, also after a restart."""

import copy
import json
from pathlib import Path

import pytest

from tilepack.core.errors import (
    NoRoom,
    OutputUnwritable,
    PartsFailed,
    SchemeInvalid,
    TilepackError,
    TooManyTiles,
    error_from_json,
    fact_from_json,
)
from tilepack.core.export.record import JobRecord, PartRecord
from tilepack.core.export.request import Request, Result, whole_service
from tilepack.core.wording import Size, Text, words_of

GERMAN = {
    "The tiling scheme cannot be used: {reason}": "Das Kachelschema ist nicht verwendbar: {reason}",
    "it has a level {level}": "Es hat eine Stufe {level}",
    "{failed} of {parts} parts failed: {reason}": "{failed} von {parts} Teilen: {reason}",
}


def german(text):
    return GERMAN.get(text, text)


def kept(error):
    return error_from_json(json.loads(json.dumps(error.as_json())))


def test_a_text_is_english_as_a_string_and_any_language_when_it_is_said():
    text = Text("it has a level {level}", level=30)
    assert text == "it has a level 30"
    assert text.sentence_in(german) == "Es hat eine Stufe 30"


def test_a_reason_is_translated_where_it_is_filled_in():
    error = SchemeInvalid(reason=Text("it has a level {level}", level=30))
    assert str(error) == "The tiling scheme cannot be used: it has a level 30"
    assert (
        error.sentence_in(german) == "Das Kachelschema ist nicht verwendbar: Es hat eine Stufe 30"
    )


def test_words_of_others_are_left_alone():
    said = OutputUnwritable(path="a", reason="it has a level {level}").sentence_in(german)
    assert "it has a level {level}" in said


def test_an_error_in_an_error_is_translated_after_a_restart_too():
    inner = SchemeInvalid("details", reason=Text("it has a level {level}", level=30))
    read = kept(PartsFailed(failed=1, parts=2, reason=inner))
    assert isinstance(read.facts["reason"], SchemeInvalid)
    assert "Es hat eine Stufe 30" in read.sentence_in(german)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_copies_of_a_text_are_texts(copied):
    """With braces in what fills it, which are no fields."""
    twin = copied(Text("it has a level {level}", level="{7}"))
    assert (twin, twin.sentence_in(german)) == ("it has a level {7}", "Es hat eine Stufe {7}")


def test_secrets_are_taken_out_of_what_fills_a_text():
    error = TilepackError(reason=Text("it is {what}", what="?token=abcdefghijkl"))
    error.conceal(["zebra"])
    assert "abcdefghijkl" not in json.dumps(error.as_json()) + str(error)
    error = TilepackError(reason=Text("it is {what}", what="zebra"))
    error.conceal(["zebra"])
    assert "zebra" not in json.dumps(error.as_json()) + str(error)


def test_plain_words_in_older_records_are_read_as_they_are():
    assert fact_from_json("as it was") == "as it was"


@pytest.mark.parametrize("value", [{}, {"text": "{a}", "facts": {}}, {"text": "a", "facts": 3}])
def test_what_is_no_fact_is_refused(value):
    with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
        fact_from_json(value)


def test_the_words_of_an_exception_keep_what_can_be_translated():
    assert isinstance(words_of(ValueError(Text("it is {what}", what="cut off"))), Text)
    assert words_of(ValueError("as it is")) == "as it is"
    assert words_of(KeyError()) == ""


def test_warnings_in_records_can_be_translated_after_a_restart():
    warning = Text("it has a level {level}", level=30)
    record = JobRecord(
        Request("https://x/VectorTileServer", Path("a.vtpk")),
        parts=(PartRecord(tiles=1, warnings=(warning,)),),
        result=Result(Path("a.vtpk"), None, (), 1, 1, 1, 1, 1.0, (warning, "as it is")),
    )
    read = JobRecord.from_json(json.loads(json.dumps(record.as_json())), lambda _: whole_service)
    assert [text.sentence_in(german) for text in read.parts[0].warnings] == ["Es hat eine Stufe 30"]
    first, second = read.result.warnings
    assert (first.sentence_in(german), second) == ("Es hat eine Stufe 30", "as it is")


def test_details_of_our_own_can_be_translated_and_those_of_servers_stay():
    ours = kept(TilepackError(Text("it has a level {level}", level=30), reason="a"))
    theirs = kept(TilepackError("it has a level {level}", reason="a"))
    assert ours.details.sentence_in(german) == "Es hat eine Stufe 30"
    assert theirs.details == "it has a level {level}"


def test_numbers_are_written_by_the_face_and_sizes_outlive_a_record():
    error = NoRoom(folder="/d", needed=Size(1_200_000_000), free=Size(400_000_000))
    assert "(needs about 1.2 GB, 400.0 MB free)" in str(error)
    read = error_from_json(json.loads(json.dumps(error.as_json())))
    said = read.sentence_in(lambda text: text, lambda number: f"<{type(number).__name__}>")
    assert "(needs about <Size>, <Size> free)" in said
    nested = PartsFailed(failed=2, parts=14, reason=TooManyTiles(counted=140210, limit=100000))
    text = nested.sentence_in(lambda text: text, lambda number: f"{number:,}")
    assert "counted 140,210 tiles; it allows 100,000" in text
