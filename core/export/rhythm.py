"""How often a server is asked about a job, and how long its faults are borne."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import requests

from ..arcgis.client import NotConnected
from ..errors import ServerBusy, TransportError

SHORTEST, LONGEST, LONGEST_AFTER_AN_HOUR = 0.5, 15.0, 60.0  # seconds
SHARE = 0.1  # of the elapsed time: the end of a job is noticed at most this late
PATIENCE = 1800.0  # seconds of nothing but faults until an export in a person's hands gives up
LONG_PATIENCE = 6 * 3600.0  # of one in the background: as long as servers keep a job by default
FIRST_RETRY = 1.0


def pause_after(elapsed: float) -> float:
    """Seconds to wait before the next look at a job that runs since ``elapsed`` seconds.

    Makes at most 60 looks in the first five minutes and four a minute after.
    """
    longest = LONGEST if elapsed < 3600 else LONGEST_AFTER_AN_HOUR
    return min(max(SHORTEST, SHARE * elapsed), longest)


@dataclass
class Trouble:
    """A row of passing faults: since when, how many, and for how many seconds they are borne."""

    since: float = 0.0
    count: int = 0
    patience: float = PATIENCE

    def note(self, now: float) -> None:
        """One more fault at ``now``."""
        if not self.count:
            self.since = now
        self.count += 1

    def clear(self) -> None:
        """An answer came."""
        self.count = 0

    def is_too_long(self, now: float) -> bool:
        """Whether the faults lasted longer than an export bears."""
        return self.count > 0 and now - self.since > self.patience

    def pause(self, now: float, asked_for: str = "") -> float:
        """Seconds until the next try: growing, spread a little, or what the server asked for.

        The spread comes from the clock, so that many exports stopped by one fault do not all come
        back in the same moment.
        """
        if asked_for.strip().isdigit():
            return min(float(asked_for), PATIENCE)
        grown: float = min(FIRST_RETRY * 2 ** min(self.count - 1, 10), LONGEST_AFTER_AN_HOUR)
        return grown * (0.75 + 0.5 * (now * 997 % 1.0))


class Slots:
    """How many jobs may be at the server at a time, counted over all exports that share this."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._taken = 0
        self._lock = threading.Lock()

    @property
    def free(self) -> int:
        """How many more jobs may be sent; below 0 where more were there than may be sent."""
        return self.most - self._taken

    @property
    def are_free(self) -> bool:
        """Whether another job may be sent."""
        return self.free > 0

    def take(self, *, whatever: bool = False) -> bool:
        """Take one; whether there was one. A job that is at the server already has its slot."""
        with self._lock:
            if not whatever and not self.are_free:
                return False
            self._taken += 1
            return True

    def give(self) -> None:
        """Give one back."""
        with self._lock:
            self._taken -= 1


def asked_for(error: TransportError) -> str:
    """What a busy server said of when to come back: seconds as text, or ""."""
    return str(error.facts.get("retry_after", "")) if isinstance(error, ServerBusy) else ""


def may_have_arrived(error: TransportError) -> bool:
    """Whether a request that got no usable answer may have been taken all the same.

    It has not where no connection came about, or where the server itself says that it is too busy.
    """
    if isinstance(error, ServerBusy):
        return error.facts.get("status") in _AFTER_THE_GATE
    cause = error.__cause__
    if isinstance(cause, _NO_CONNECTION):
        return False
    return not (isinstance(cause, requests.ConnectionError) and "NewConnection" in repr(cause.args))


_AFTER_THE_GATE = (500, 502, 504)  # HTTP: the server, or one behind a gateway, may have worked
_NO_CONNECTION = (
    NotConnected,
    requests.exceptions.ConnectTimeout,
    requests.exceptions.ProxyError,
    requests.exceptions.SSLError,
)
