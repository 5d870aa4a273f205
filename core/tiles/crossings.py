"""Which of many segments meet, and which rings hold a point."""

from __future__ import annotations

import numpy as np

from .arrays import Booleans, Floats, Integers

_PAIRS_AT_ONCE = 2_000_000


def meeting(starts: Floats, ends: Floats, nearness: float) -> tuple[Integers, Integers]:
    """Pairs of segments that meet or come within about ``nearness`` of each other.

    Segments are sorted into horizontal strips and by their left end, so only those are compared
    that are next to each other. A pair may be found more than once.
    """
    low, high = np.minimum(starts, ends) - nearness, np.maximum(starts, ends) + nearness
    which, strip = _strips(low[:, 1], high[:, 1])
    left, width = float(low[:, 0].min()), float(high[:, 0].max() - low[:, 0].min())
    stride = 2 * width
    key = strip * stride + (low[which, 0] - left)
    order = np.argsort(key)
    which, strip, key = which[order], strip[order], key[order]
    reach = strip * stride + (high[which, 0] - left) + 1e-12 * (strip + 1) * stride
    following = np.searchsorted(key, reach, side="right") - np.arange(len(which)) - 1
    found: list[tuple[Integers, Integers]] = []
    total = np.cumsum(following)
    begin = 0
    while begin < len(which):
        base = total[begin - 1] if begin else 0
        end = max(int(np.searchsorted(total, base + _PAIRS_AT_ONCE)), begin + 1)
        one, other = _pairs(np.arange(begin, end), following[begin:end])
        first, second = which[one], which[other]
        near = (low[first, 1] <= high[second, 1]) & (low[second, 1] <= high[first, 1])
        first, second = first[near], second[near]
        meet = _meet(starts[first], ends[first], starts[second], ends[second], nearness)
        found.append((first[meet], second[meet]))
        begin = end
    return np.concatenate([pair[0] for pair in found]), np.concatenate([pair[1] for pair in found])


def _strips(low: Floats, high: Floats) -> tuple[Integers, Floats]:
    """Every segment once for each strip that it reaches into."""
    count = max(int(len(low) ** 0.5), 1)
    height = max(float(high.max() - low.min()) / count, 1e-300)
    first = np.floor((low - low.min()) / height)
    spread = (np.floor((high - low.min()) / height) - first + 1).astype(np.int64)
    which = np.repeat(np.arange(len(low)), spread)
    before = np.repeat(np.cumsum(spread) - spread, spread)
    return which, first[which] + (np.arange(len(which)) - before)


def _pairs(places: Integers, following: Integers) -> tuple[Integers, Integers]:
    """Each place with the so many that follow it."""
    one = np.repeat(places, following)
    before = np.repeat(np.cumsum(following) - following, following)
    return one, one + 1 + (np.arange(len(one)) - before)


def _meet(a: Floats, b: Floats, c: Floats, d: Floats, nearness: float) -> Booleans:
    """Whether segments ``ab`` meet segments ``cd``: none lies beside the line of the other."""

    def apart(p: Floats, q: Floats, r: Floats, s: Floats) -> Booleans:
        along = q - p
        slack = nearness * np.hypot(along[:, 0], along[:, 1])
        one, other = cross(along, r - p), cross(along, s - p)
        beside: Booleans = (np.minimum(one, other) > slack) | (np.maximum(one, other) < -slack)
        return beside

    return ~(apart(a, b, c, d) | apart(c, d, a, b))


def cross(one: Floats, other: Floats) -> Floats:
    """The cross product of vectors in the plane: positive where ``other`` points to the left."""
    product: Floats = one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0]
    return product


def winding(
    points: Floats, own: Integers, starts: Floats, ends: Floats, ring: Integers
) -> Integers:
    """How often the rings wind around each point, leaving out the point's ``own`` ring.

    ``ring`` tells of each segment which ring it is part of.
    """
    order = np.argsort(points[:, 1])
    heights = points[order, 1]
    low, high = np.minimum(starts[:, 1], ends[:, 1]), np.maximum(starts[:, 1], ends[:, 1])
    first = np.searchsorted(heights, low, side="right")
    passed = np.searchsorted(heights, high, side="right") - first
    segment = np.repeat(np.arange(len(starts)), passed)
    before = np.repeat(np.cumsum(passed) - passed, passed)
    point = order[first[segment] + (np.arange(len(segment)) - before)]
    foreign = ring[segment] != own[point]
    segment, point = segment[foreign], point[foreign]
    upward = ends[segment, 1] > starts[segment, 1]
    side = cross(ends[segment] - starts[segment], points[point] - starts[segment])
    right_of_point = np.where(upward, side > 0, side < 0)
    turns = np.where(upward, 1, -1) * right_of_point
    return np.bincount(point, turns, len(points)).astype(np.int64)
