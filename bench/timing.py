"""Times that can be compared on a machine that does other things, too."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from time import perf_counter

Timed = Callable[[], object]


def seconds(work: Timed) -> float:
    """How long one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def in_turn(*measured: Callable[[], float], runs: int) -> list[float]:
    """The median of each measurement, taken in turn: a slow minute of the machine hits all."""
    times: list[list[float]] = [[] for _ in measured]
    for _ in range(runs):
        for measure, found in zip(measured, times):
            found.append(measure())
    return [statistics.median(found) for found in times]


def timed(*works: Timed, runs: int) -> list[float]:
    """The median seconds of each call, made in turn after one round that is not counted."""
    for work in works:
        work()
    return in_turn(*(lambda work=work: seconds(work) for work in works), runs=runs)
