"""A line in the log for each change of state, in the words of the list."""

import logging

from tilepack.core.export.record import PartRecord, State, Step
from tilepack.core.export.request import Progress, Stage
from tilepack.core.host.entries import Entry, ProgressTeller, TellingJournal
from tilepack.core.host.jobtext import standing
from tilepack.tests.support.jobs import job


class Store:
    def add(self, record):
        return record

    def write(self, record):
        pass


def test_each_state_is_logged_once_in_the_words_of_the_list(qgis_app, caplog):
    caplog.set_level(logging.INFO)
    journal = TellingJournal(Store(), lambda: None)
    ready = (PartRecord(10, Step.READY, "j1"),)
    journal.add(job(State.WAITING).record)
    journal.write(job(State.PACKAGING).record)
    journal.write(job(State.PACKAGING, asked=5).record)
    journal.write(job(State.PACKAGING, parts=ready).record)
    journal.write(job(State.DOWNLOADING, parts=ready).record)
    journal.write(job(State.DONE).record)  # the manager tells more of it
    assert [line.getMessage() for line in caplog.records] == [
        "land.vtpk: Waiting",
        "land.vtpk: Server is packaging",
        "land.vtpk: Ready on the server, waits for its turn to download",
        "land.vtpk: Downloading…",
    ]
    assert standing(job(State.PACKAGING, parts=ready).record) in caplog.text


def test_an_interruption_keeps_what_is_known_of_the_download(qgis_app):
    entry = Entry(job(State.DOWNLOADING).record)
    tell = ProgressTeller(entry, lambda: None)
    tell(Progress(Stage.DOWNLOADING, 0.41, 41, 100))
    tell(Progress(Stage.DOWNLOADING, message="gone", seconds=4.0))
    assert (entry.progress.done, entry.progress.total) == (41, 100)
    assert entry.progress.message == "gone"
