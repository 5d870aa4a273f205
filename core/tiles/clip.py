"""Polygons cut to a rectangle, as valid polygons again.

A line cuts a ring into chains. What leaves the kept side of the line comes back where the next
chain enters it, and between the two the new ring follows the line: the k-th exit along the line
belongs to the k-th entry, since inside and outside alternate there. (Where several are in one
place, their order changes how points are strung to rings, not what is inside.) Unlike clipping ring
by ring (Sutherland and Hodgman), this makes separate rings of separate pieces, without bridges
along the border that would touch tiles the area does not.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .area import Box, Polygon, Ring
from .arrays import Booleans, Floats, Integers

_Chain = tuple[Ring, float, float]  # points; places of entry and exit along the line


def clip(polygons: Sequence[Polygon], box: Box) -> tuple[Polygon, ...]:
    """The parts of ``polygons`` in ``box``, whose sides may be infinite; every ring closed.

    Polygons that lie in the box as a whole are returned as they are. Of the others outer rings
    run counter-clockwise and holes clockwise. The polygons must be valid; a ring of the result may
    touch itself in a point where a hole touched the outer ring, as Esri's polygons may.
    """
    pieces: list[Polygon] = []
    for polygon in polygons:
        low, high = polygon[0].min(axis=0), polygon[0].max(axis=0)
        around = Box(*low.tolist(), *high.tolist())
        if around.intersection(box) == around:
            pieces.append(polygon)
        elif around.intersection(box) is not None:
            pieces.extend(_clipped(polygon, around, box))
    return tuple(pieces)


def signed_area(ring: Ring) -> float:
    """The surface inside a closed ring; negative where it runs clockwise."""
    x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2


def _clipped(polygon: Polygon, around: Box, box: Box) -> list[Polygon]:
    rings = [
        ring if (signed_area(ring) > 0) == (index == 0) else ring[::-1]
        for index, ring in enumerate(polygon)
    ]
    for axis, bound, side, reached in (
        (0, box.xmin, 1, around.xmin),
        (0, box.xmax, -1, around.xmax),
        (1, box.ymin, 1, around.ymin),
        (1, box.ymax, -1, around.ymax),
    ):
        if (reached - bound) * side < 0:
            rings = _half(rings, axis, bound, side)
    return _assembled(rings)


def _half(rings: Sequence[Ring], axis: int, bound: float, side: int) -> list[Ring]:
    """What lies on one side of a line: above ``bound`` on ``axis`` for 1, below it for -1."""
    kept: list[Ring] = []
    chains: list[_Chain] = []
    for ring in rings:
        depth = (ring[:-1, axis] - bound) * side
        inside = depth > 0
        if inside.all():
            kept.append(ring)
        elif inside.any():
            chains.extend(_chains(ring[:-1], depth, inside, axis, bound))
    entries = sorted(range(len(chains)), key=lambda i: chains[i][1])
    exits = sorted(range(len(chains)), key=lambda i: chains[i][2])
    following = dict(zip(exits, entries))
    while following:
        at, succession = next(iter(following)), []
        while at in following:
            succession.append(at)
            at = following.pop(at)
        points = np.concatenate([chains[i][0] for i in succession])
        kept.append(np.concatenate((points, points[:1])))
    return kept


def _chains(
    points: Floats, depth: Floats, inside: Booleans, axis: int, bound: float
) -> list[_Chain]:
    """The stretches of an open ring on the kept side, from where they enter to where they exit."""
    start = int(np.flatnonzero(inside & ~np.roll(inside, 1))[0])
    points = np.roll(points, -start, axis=0)
    depth, inside = np.roll(depth, -start), np.roll(inside, -start)
    steps = np.diff(np.append(inside, True).astype(np.int8))
    first = np.append(0, np.flatnonzero(steps > 0)[:-1] + 1)
    last = np.flatnonzero(steps < 0)
    entries = _crossings(points, depth, first, first - 1, axis, bound)
    exits = _crossings(points, depth, last, last + 1, axis, bound)
    return [
        (
            np.concatenate((entries[i : i + 1], points[first[i] : last[i] + 1], exits[i : i + 1])),
            float(entries[i, 1 - axis]),
            float(exits[i, 1 - axis]),
        )
        for i in range(len(first))
    ]


def _crossings(
    points: Floats, depth: Floats, inner: Integers, outer: Integers, axis: int, bound: float
) -> Floats:
    """Where edges from a kept point to one beyond cross the line."""
    share = (depth[inner] / (depth[inner] - depth[outer]))[:, None]
    crossing = points[inner] + share * (points[outer] - points[inner])
    crossing = np.where(share == 1, points[outer], crossing)
    crossing[:, axis] = bound
    return crossing


def _assembled(rings: Sequence[Ring]) -> list[Polygon]:
    """Outer rings with the holes that lie in them."""
    outers, holes = [], []
    for ring in rings:
        surface = signed_area(ring)
        if surface > 0:
            outers.append(ring)
        elif surface < 0:
            holes.append(ring)
    if len(outers) <= 1:
        return [(ring, *holes) for ring in outers]
    low = np.array([ring.min(axis=0) for ring in outers])
    high = np.array([ring.max(axis=0) for ring in outers])
    held: list[list[Ring]] = [[] for _ in outers]
    for hole in holes:
        around = (low <= hole.min(axis=0)) & (high >= hole.max(axis=0))
        candidates = np.flatnonzero(around.all(axis=1)).tolist()
        if len(candidates) > 1:
            candidates.sort(key=lambda i: -_share_inside(hole, outers[i]))
        if candidates:
            held[candidates[0]].append(hole)
    return [(outer, *inner) for outer, inner in zip(outers, held)]


def _share_inside(ring: Ring, outer: Ring) -> float:
    """The share of some points of ``ring`` that lie in ``outer``; they may touch elsewhere."""
    step = max(len(ring) // 8, 1)
    points = (ring[:-1] + ring[1:])[::step, None, :] / 2
    x0, y0, x1, y1 = outer[:-1, 0], outer[:-1, 1], outer[1:, 0], outer[1:, 1]
    x, y = points[..., 0], points[..., 1]
    crosses = (y0 <= y) != (y1 <= y)
    right = (x1 - x0) * (y - y0) > (x - x0) * (y1 - y0)
    return float(((crosses & (right == (y1 > y0))).sum(axis=1) % 2).mean())
