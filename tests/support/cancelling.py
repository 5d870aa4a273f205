"""Cancelling work at whatever moment."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from tilepack.core.errors import Cancelled


def cancelled_later(work: Callable[[Callable[[], bool]], object], step: int = 1) -> Iterator[None]:
    """Do the work again and again, cancelled a little later each time, until it ends by itself.

    ``work`` is given what tells whether it is cancelled. Yields after each time it was cancelled.
    """
    for after in itertools.count(0, step):
        answers = iter([False] * after)
        try:
            work(lambda answers=answers: next(answers, True))  # type: ignore[misc]
        except Cancelled:
            yield
        else:
            return
