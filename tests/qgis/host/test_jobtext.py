"""An export in words: every state of the list, sizes, times, and the report."""

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QLocale

from tilepack import classFactory
from tilepack.core.errors import JobFailed, NoRoom, Unreachable
from tilepack.core.export.record import Message, PartRecord, State, Step
from tilepack.core.export.request import Progress, Stage, whole_service
from tilepack.core.host.jobfacts import facts, report
from tilepack.core.host.jobtext import (
    size_text,
    spoken,
    started_text,
    state_text,
    took_text,
)
from tilepack.core.host.text import data_text
from tilepack.tests.support.jobs import NOW, SERVICE, arriving, job, result


@pytest.fixture(autouse=True)
def english(qgis_app):
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    plugin = classFactory(None)
    yield
    plugin.unload()
    QLocale.setDefault(before)


def at_server(step=Step.AT_SERVER):
    return PartRecord(10, step, "j1", NOW - 72)


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (job(State.WAITING, ahead=2), "Waiting (2 before it)"),
        (job(State.WAITING), "Waiting"),
        (job(State.SUBMITTING), "Submitting…"),
        (job(State.PACKAGING, parts=(at_server(),)), "Server is packaging, 1 min 12 s"),
        (job(State.PACKAGING, since=NOW - 7), "Server is packaging, 7 s"),
        (
            job(State.PACKAGING, parts=(at_server(), at_server(Step.FETCHED))),
            "Server is packaging, 1 of 2, 1 min 12 s",
        ),
        (
            job(
                State.PACKAGING,
                since=NOW - 7,
                progress=Progress(Stage.PACKAGING, message="esriJobDreaming"),
            ),
            "Server is packaging, 7 s (esriJobDreaming)",
        ),
        (
            job(
                State.PACKAGING,
                parts=(at_server(Step.READY), at_server(Step.FETCHED)),
                progress=Progress(Stage.PACKAGING, 0.5),
            ),
            "Ready on the server, waits for its turn to download",
        ),
        (
            job(State.PACKAGING, parts=(at_server(Step.READY), at_server())),
            "Server is packaging, 1 of 2, 1 min 12 s",
        ),
        (job(State.READY), "Ready to download"),
        (job(State.DOWNLOADING), "Downloading…"),
        (
            job(State.DOWNLOADING, progress=arriving(), rate=8e6),
            "Downloading 41 of 96 MB, 8 MB/s, 7 s left",
        ),
        (job(State.DOWNLOADING, progress=arriving()), "Downloading 41 of 96 MB"),
        (
            job(State.DOWNLOADING, progress=arriving(total=0), rate=1.44e6),
            "Downloading 41 MB, 1.4 MB/s",
        ),
        (job(State.PAUSED, progress=arriving()), "Paused at 41 MB"),
        (job(State.PAUSED), "Paused"),
        (
            job(State.PAUSED, error=NoRoom(folder="/d", needed="1.2 GB", free="0.4 GB")),
            "Paused: Not enough room in /d (needs about 1.2 GB, 0.4 GB free). "
            "Make room or choose another folder.",
        ),
        (job(State.CHECKING), "Checking file…"),
        (job(State.MERGING, progress=Progress(Stage.MERGING, 0.5, 2, 3)), "Merging 2 of 3…"),
        (job(State.MERGING, progress=Progress(Stage.MERGING, 0.5)), "Merging…"),
        (job(State.CUTTING), "Cutting to the polygons…"),
        (job(State.CONVERTING), "Writing MBTiles…"),
        (job(State.DONE, result=result()), "Done"),
        (job(State.DONE, result=result(("One.",))), "Done, 1 warning"),
        (job(State.DONE, result=result(("One.", "Two."))), "Done, 2 warnings"),
        (job(State.DONE, result=result(changed=0)), "Updated, no tile has changed"),
        (job(State.DONE, result=result(changed=1)), "Updated, 1 tile changed"),
        (job(State.DONE, result=result(changed=12480)), "Updated, 12,480 tiles changed"),
        (job(State.DONE, result=result(("One.",), changed=3)), "Done, 1 warning"),
        (job(State.OFFLINE, next_try=NOW + 40), "Offline, next try in 40 s"),
        (job(State.OFFLINE), "Offline, trying again…"),
        (job(State.SIGN_IN), "Sign-in needed"),
        (job(State.FAILED), "Failed: The server could not make the package: Out of ink."),
        (job(State.UNKNOWN), "Not known whether the server got this request"),
        (job(State.EXPIRED), "Expired on the server"),
        (job(State.CANCELLING), "Cancelling…"),
        (job(State.CANCELLED), "Cancelled"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_state_is_told_as_the_list_shows_it(shown, text):
    assert state_text(shown, NOW) == text


def test_every_state_has_words():
    assert len({state_text(job(state), NOW) for state in State}) == len(State)


def test_progress_of_another_stage_is_not_told():
    late = job(State.CHECKING, progress=arriving(message="Connection lost."))
    assert state_text(late, NOW) == "Checking file…"
    assert size_text(late) == "12,480 tiles"


def test_sizes_are_those_known_now():
    assert size_text(job(asked=0)) == ""
    assert size_text(job(asked=1)) == "1 tile"
    assert size_text(job(State.DOWNLOADING, progress=arriving())) == "12,480 tiles · 96 MB"
    assert size_text(job(State.DONE, result=result())) == "12,301 tiles · 96 MB"


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 bytes"), (999, "999 bytes"), (1_440_000, "1.4 MB"), (96e6, "96 MB"), (2e9, "2 GB")],
)
def test_data_is_told_with_few_digits(size, text):
    assert data_text(int(size)) == text


def test_a_large_download_moves_by_less_than_its_unit():
    shown = job(State.DOWNLOADING, progress=arriving(1_240_000_000, 8_000_000_000))
    assert state_text(shown, NOW) == "Downloading 1.2 of 8 GB"


def test_started_is_a_time_today_and_else_a_date():
    assert started_text(job(created=NOW - 1), NOW).count(":") == 1
    assert started_text(job(created=NOW - 9 * 86400), NOW).count("/") == 2


def test_took_counts_work_and_not_rest():
    assert took_text(job(State.PACKAGING), NOW) == "1 min 40 s"
    assert took_text(job(State.PAUSED), NOW) == ""
    assert took_text(job(State.FAILED), NOW) == "1 min 0 s"
    assert took_text(job(State.DONE, result=result(seconds=5.2)), NOW) == "5 s"


def test_a_row_is_one_sentence_for_who_hears_it():
    heard = spoken(job(State.FAILED, created=NOW - 9 * 86400), NOW)
    assert heard.startswith("land; Failed: The server could not make the package: Out of ink; ")
    assert heard.endswith("took 215 h 59 min.")


def known(shown, extent=None):
    return {fact.name: fact.lines for fact in facts(shown, extent, NOW)}


def test_facts_name_what_was_asked_and_what_came():
    shown = job(
        State.DONE,
        levels="0-6",
        parts=(at_server(Step.FETCHED),),
        result=result(("One bundle was mended.",), mbtiles=Path("/maps/land.mbtiles")),
        messages=(Message(NOW - 60, "Submitted."),),
    )
    told = known(shown)
    assert told["Service"] == ("Land", SERVICE)
    assert told["Area"] == ("The whole service",)
    assert told["Levels"] == ("0-6",)
    assert told["Tiles"] == ("12,301 of 12,480 asked for",)
    assert told["Server jobs"] == ("j1",)
    assert told["File"] == ("/maps/land.vtpk",)
    assert told["MBTiles"] == ("/maps/land.mbtiles",)
    assert told["Check"] == ("Passed",)
    assert told["Warnings"] == ("One bundle was mended.",)
    assert told["Server messages"][0].endswith("Submitted.")
    assert "Cause" not in told


def test_facts_begin_with_what_the_server_said_of_a_failure():
    (words, *others) = facts(job(State.FAILED), None, NOW)
    assert words.name == "In the server's words"
    assert words.lines == ("esriJobFailed: out of ink",)
    assert "Cause" not in {fact.name for fact in others}  # the line of the state says it


def test_facts_say_why_when_the_line_of_the_state_does_not():
    error = Unreachable("Connection refused", host="example.org", reason="the connection failed")
    told = known(job(State.OFFLINE, error=error))
    assert told["Cause"][0].startswith("example.org cannot be reached: the connection failed.")
    assert told["Details"] == ("Connection refused",)


def test_the_area_is_its_box_when_that_is_known():
    box = QgsRectangle(1e6, 5e6, 2e6, 6.2e6), QgsCoordinateReferenceSystem("EPSG:3857")
    assert known(job(), box)["Area"] == (
        "1,000,000 to 2,000,000, 5,000,000 to 6,200,000 (EPSG:3857)",
    )
    assert "Area" not in known(job(area=lambda service: whole_service(service)))


def test_parts_that_failed_are_told_by_number():
    failed = PartRecord(10, Step.FAILED, error=JobFailed(message="Out of ink."))
    told = known(job(State.FAILED, parts=(at_server(Step.FETCHED), failed)))
    assert told["Failed parts"] == ("Part 2: The server could not make the package: Out of ink.",)
    assert told["Parts fetched"] == ("1 of 2",)


def test_a_report_holds_no_secret():
    shown = job(
        State.FAILED,
        service=f"{SERVICE}?token=abc123",
        messages=(Message(NOW, "See https://ada:pw9@example.org/out?sig=xyz789"),),
        error=JobFailed("https://example.org/a?token=def456", message="no"),
        levels="0-3",
    )
    text = report(shown, None, NOW, "0.1.0")
    assert "Tilepack 0.1.0, QGIS 3" in text
    assert "Levels: 0-3" in text
    for secret in ("abc123", "pw9", "xyz789", "def456"):
        assert secret not in text
