"""Several exports driven in one thread: while servers pack some of them, others are fetched."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from ..errors import Cancelled
from .ledger import Journal
from .record import JobRecord
from .request import Progress, Surroundings
from .rhythm import Slots
from .run import AT_SERVER, Run

_SEND, _LOOK, _FETCH = range(3)  # what is quick and keeps servers busy comes first


def drive_together(
    records: Sequence[JobRecord],
    around: Surroundings,
    journal: Journal | None = None,
    *,
    at_server: int = AT_SERVER,
    progress: Callable[[int, Progress], None] = lambda _index, _progress: None,
    ended: Callable[[int, JobRecord], None] = lambda _index, _record: None,
) -> None:
    """Bring every export to its end; one that fails stops no other.

    At most ``at_server`` jobs are at the server at a time, the rest begins in order. ``progress``
    and ``ended`` are given the index of a record; an export that only a person could help (a
    sign-in, a full disk) counts as ended, and its record says so.

    Raises:
        Cancelled: ``around.stop`` was set; servers were told, what had ended by then stays.
    """
    slots, waiting = Slots(at_server), deque(enumerate(records))
    running: dict[int, Run] = {}
    while waiting or running:
        while waiting and slots.are_free and len(running) < 2 * at_server:
            index, record = waiting.popleft()
            told = replace(around, progress=partial(progress, index))
            running[index] = Run(record, told, journal, slots)
        _step(list(running.values()), around)
        for index in [index for index, run in running.items() if run.rests]:
            ended(index, running.pop(index).record)
        if around.stop.is_set():
            for run in running.values():
                run.work()
            raise Cancelled


def _step(runs: Sequence[Run], around: Surroundings) -> None:
    """Do what is due first, or wait for it."""
    now = around.clock()
    due, _, _, run, kind = min(
        (max(moment, now), kind, order, run, kind)
        for order, run in enumerate(runs)
        for moment, kind in _moments(run)
    )
    if due > now:
        around.stop.wait(due - now)
    elif kind is _LOOK:
        run.look()
    else:
        run.work()


def _moments(run: Run) -> Iterator[tuple[float, int]]:
    """When an export has something to do, and of which kind."""
    work, look = run.next_work(), run.next_look()
    if work is not None:
        yield work, _FETCH if run.will_fetch else _SEND
    if look is not None:
        yield look, _LOOK
