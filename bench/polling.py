"""How late the end of a job is noticed and what that costs, beside the rhythm of ``arcgis``.

The exports are real ones against the local service. Server and client live by one clock that jumps
over every pause; one job of four seconds is waited for in earnest.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from itertools import chain, repeat
from pathlib import Path
from statistics import median

import requests

from ..core.export.ledger import NoJournal
from ..core.export.record import JobRecord, Step
from ..core.export.request import Halt, Request, Surroundings
from ..core.export.run import Run
from ..demo.config import ServiceConfig
from ..demo.server import DemoServer
from .inside import BUILD
from .makers import opaque_tiles, write_package
from .table import Mismatch, Row

_PEER = "arcgis"
_LENGTHS = {"4 s": 4, "30 s": 30, "5 min": 300, "1 h": 3600}
_SPREAD = tuple(1 - 0.2 * (number * 0.618 % 1) for number in range(9))  # no rhythm fits by luck
_SOON, _SHARE, _LATEST = 0.5, 0.1, 15.0  # seconds, of the elapsed time, seconds
_AT_FIRST, _PER_MINUTE = 60, 4  # requests in the first five minutes, and in each one after
_ROUND_TRIP = 0.1  # seconds that a real request may take besides
_WORK = 0.003  # real seconds in each pause: the service writes its file in real time


class _Clock(Halt):
    """A clock that jumps over pauses; a stop, too, for that is what an export pauses with."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 1e6

    def __call__(self) -> float:
        return self._now

    def wait(self, timeout: float | None = None) -> bool:
        """No waiting: it is later at once."""
        self._now += timeout or 0.0
        time.sleep(_WORK)
        return self.is_set()


class _Watch(NoJournal):
    """Notes when a job was sent and when its end was noticed; the export is given up then."""

    def __init__(self, clock: Callable[[], float], stop: Halt) -> None:
        self._clock, self._stop = clock, stop
        self.sent = self.noticed = 0.0

    def write(self, record: JobRecord) -> None:
        """A change of the record."""
        steps = {part.step for part in record.parts}
        if Step.AT_SERVER in steps and not self.sent:
            self.sent = self._clock()
        if Step.READY in steps and not self.noticed:
            self.noticed = self._clock()
            self._stop.set()


def measure() -> Iterator[Row]:
    """Jobs of four seconds to an hour, and a real one."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="bench-") as name:
        source = Path(name) / "source.vtpk"
        write_package(source, [(0, 0, 0)], opaque_tiles(2_000))
        for text, longest in _LENGTHS.items():
            lengths = [longest * share for share in _SPREAD]
            yield from _rows(text, lengths, [_waited(source, length) for length in lengths])
        yield _real(source, 4.0)


def _rows(text: str, lengths: list[float], found: list[tuple[float, int]]) -> Iterator[Row]:
    late = [each for each, _ in found]
    most = max(number for _, number in found)
    theirs = [arcgis(length) for length in lengths]
    is_soon = all(each <= _bound(length) for each, length in zip(late, lengths))
    longest = max(lengths)
    allowed = _AT_FIRST + _PER_MINUTE * max(longest - 300, 0) / 60
    yield Row(
        "polling, noticed late", f"jobs up to {text}", longest, median(late),
        _PEER, median(each for each, _ in theirs),
        f"≤ {_SOON:g} s or {_SHARE:.0%}, {_LATEST:g} s", is_soon,
        f"at most {max(late):.2g} s, theirs {max(each for each, _ in theirs):.2g} s",
    )  # fmt: skip
    yield Row(
        "polling, requests", f"jobs up to {text}", longest, most,
        _PEER, max(number for _, number in theirs), f"≤ {allowed:.0f}", most <= allowed,
        unit="requests",
    )  # fmt: skip


def _real(source: Path, seconds: float) -> Row:
    late, _ = _waited(source, seconds, moves=False)
    return Row(
        "polling, real time", f"a job of {seconds:g} s", seconds, late, _PEER, arcgis(seconds)[0],
        f"≤ {_SOON:g} s", late <= _SOON + _ROUND_TRIP, "its round trip included",
    )  # fmt: skip


def _waited(source: Path, seconds: float, *, moves: bool = True) -> tuple[float, int]:
    """Seconds from the end of a job until it was noticed, and the looks at it."""
    stop = _Clock() if moves else Halt()
    clock: Callable[[], float] = stop if isinstance(stop, _Clock) else time.monotonic
    watch = _Watch(clock, stop)
    config = ServiceConfig(source=source, executing_seconds=seconds, result=source)
    with DemoServer(clock=clock) as server:
        request = Request(server.add("Land", config).url, source.with_name("out.vtpk"))
        around = Surroundings(connect=_session, stop=stop, clock=clock)
        Run(JobRecord(request), around, watch).to_end()
        looks = len(server.log.entries(step="poll"))
    if not watch.noticed:
        raise Mismatch(f"the end of a job of {seconds:g} s was not noticed")
    return watch.noticed - watch.sent - seconds, looks


def arcgis(seconds: float) -> tuple[float, int]:
    """How late ``arcgis`` 2.4.4 notices the end of a job, and how often it has looked by then.

    It sleeps 1, 2, 3 … 10 seconds, then always 10.
    """
    now = 0.0
    for looks, pause in enumerate(chain(range(1, 11), repeat(10)), 1):
        now += pause
        if now >= seconds:
            return now - seconds, looks
    raise AssertionError


def _bound(elapsed: float) -> float:
    return max(_SOON, min(_SHARE * elapsed, _LATEST))


def _session(_: threading.Event | None) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    return session
