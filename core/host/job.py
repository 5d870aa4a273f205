"""One export as the views see it: its record, and what is only true at this moment."""

from __future__ import annotations

from dataclasses import dataclass

from ..export.record import JobRecord, State
from ..export.request import Progress


@dataclass(frozen=True)
class Job:
    """A record with its live progress.

    ``progress`` is the last step told, or ``None``. ``ahead`` is how many exports are before it in
    the queue while it waits. ``next_try`` is when the next attempt comes (seconds since 1970, 0
    when none is planned). ``rate`` is in bytes a second while downloading. ``is_ours`` is false
    while another QGIS window works on it.
    """

    record: JobRecord
    progress: Progress | None = None
    ahead: int = 0
    next_try: float = 0.0
    rate: float = 0.0
    is_ours: bool = True

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.record.id

    @property
    def state(self) -> State:
        """How it stands."""
        return self.record.state

    @property
    def is_running(self) -> bool:
        """Whether it has not ended; such jobs stand on top of lists."""
        return not self.record.state.has_ended
