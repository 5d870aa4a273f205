"""Numbers of variable length, many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..wording import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]

_LONGEST = 5  # bytes of a 32-bit number


def decode(data: bytes) -> tuple[Numbers, Numbers]:
    """The numbers that follow each other in ``data``, and where each of them ends.

    Raises:
        ValueError: for a number that is cut off or has more than 32 bits.
    """
    octets = np.frombuffer(data, dtype=np.uint8)
    ends = np.flatnonzero(octets < 0x80) + 1
    if len(octets) and (not len(ends) or ends[-1] != len(octets)):
        raise ValueError(Text(QT_TRANSLATE_NOOP("Tilepack", "the last number is cut off")))
    starts = np.concatenate((ends[:0], [0], ends[:-1]))[: len(ends)]
    lengths = ends - starts
    values = (octets[starts] & 0x7F).astype(np.int64)
    longest = int(lengths.max(initial=0))
    if longest > _LONGEST:
        raise ValueError(Text(QT_TRANSLATE_NOOP("Tilepack", "a number has more than 32 bits")))
    for place in range(1, longest):
        longer = np.flatnonzero(lengths > place)
        part = (octets[starts[longer] + place] & 0x7F).astype(np.int64)
        values[longer] |= part << (7 * place)
    return values, ends


def encode(values: Numbers) -> tuple[bytes, Numbers]:
    """The bytes of numbers from 0 to 2**32 - 1, and where each of them ends."""
    lengths = np.ones(len(values), dtype=np.int64)
    for place in range(1, _LONGEST):
        more = values >= 1 << (7 * place)
        if not more.any():
            break
        lengths += more
    ends = lengths.cumsum()
    out = np.empty(int(ends[-1]) if len(ends) else 0, dtype=np.uint8)
    starts = ends - lengths
    out[starts] = values & 0x7F | ((lengths > 1) << 7)
    for place in range(1, int(lengths.max(initial=1))):
        longer = np.flatnonzero(lengths > place)
        part = values[longer] >> (7 * place)
        out[starts[longer] + place] = part & 0x7F | ((lengths[longer] > place + 1) << 7)
    return out.tobytes(), ends


def zigzag(values: Numbers) -> Numbers:
    """Signed numbers as unsigned ones: 0, -1, 1, -2 become 0, 1, 2, 3."""
    return (values << 1) ^ (values >> 63)


def unzigzag(values: Numbers) -> Numbers:
    """The reverse of :func:`zigzag`."""
    signed: Numbers = (values >> 1) ^ -(values & 1)
    return signed


def ragged(starts: Numbers, lengths: Numbers) -> Numbers:
    """The positions of several stretches of an array, one stretch after the other."""
    ends = lengths.cumsum()
    total = int(ends[-1]) if len(ends) else 0
    positions: Numbers = (starts - (ends - lengths)).repeat(lengths) + np.arange(total)
    return positions


def changes(values: Numbers) -> npt.NDArray[np.bool_]:
    """Where a new value begins, with one more flag for the end: n + 1 flags."""
    flags = np.ones(len(values) + 1, dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=flags[1:-1])
    return flags
