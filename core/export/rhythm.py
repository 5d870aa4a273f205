"""How often a server is asked about a job, and how long its faults are borne."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST, LONGEST, LONGEST_AFTER_AN_HOUR = 0.5, 15.0, 60.0  # seconds
SHARE = 0.1  # of the elapsed time: the end of a job is noticed at most this late
PATIENCE = 1800.0  # seconds of nothing but faults until an export gives up
FIRST_RETRY = 1.0


def pause_after(elapsed: float) -> float:
    """Seconds to wait before the next look at a job that runs since ``elapsed`` seconds.

    Makes at most 60 looks in the first five minutes and four a minute after.
    """
    longest = LONGEST if elapsed < 3600 else LONGEST_AFTER_AN_HOUR
    return min(max(SHORTEST, SHARE * elapsed), longest)


@dataclass
class Trouble:
    """A row of passing faults: since when, and how many."""

    since: float = 0.0
    count: int = 0

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
        return self.count > 0 and now - self.since > PATIENCE

    def pause(self, now: float, asked_for: str = "") -> float:
        """Seconds until the next try: growing, spread a little, or what the server asked for.

        The spread comes from the clock, so that many exports stopped by one fault do not all come
        back in the same moment.
        """
        if asked_for.strip().isdigit():
            return min(float(asked_for), PATIENCE)
        grown: float = min(FIRST_RETRY * 2 ** min(self.count - 1, 10), LONGEST_AFTER_AN_HOUR)
        return grown * (0.75 + 0.5 * (now * 997 % 1.0))
