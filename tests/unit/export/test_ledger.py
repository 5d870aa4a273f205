"""What is written of a run, and when."""

from pathlib import Path

from tilepack.core.export.ledger import Ledger, NoJournal
from tilepack.core.export.record import JobRecord, State
from tilepack.core.export.request import Request

SERVICE = "http://127.0.0.1:1/arcgis/rest/services/Land/VectorTileServer"


class Journal(NoJournal):
    def __init__(self):
        self.states = []

    def write(self, record):
        self.states.append(record.state)


def test_a_state_that_was_shown_at_once_is_kept_when_it_has_become_true():
    """A download that was paused is paused after QGIS was closed, too."""
    journal = Journal()
    ledger = Ledger(JobRecord(Request(SERVICE, Path("a.vtpk")), state=State.DOWNLOADING), journal)
    ledger.show(ledger.record.in_state(State.PAUSED))
    assert journal.states == []
    ledger.enter(State.PAUSED)
    ledger.enter(State.PAUSED)
    assert journal.states == [State.PAUSED]
