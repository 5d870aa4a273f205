"""Which way the rings of a polygon run.

In a vector tile an outer ring runs clockwise as seen on the screen, and a reader tells outer rings
from holes by that alone. GDAL 3.6 writes polygons that it had to mend after rounding the other way
round, and QGIS then draws nothing of them. Here they are turned.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .messages import (
    FEATURES,
    GEOMETRY,
    KIND,
    LAYERS,
    member,
    members,
    nested,
    packed,
    unpacked,
)

_POLYGON = 3
_MOVE, _LINE, _CLOSE = 1, 2, 7

Ring = list[tuple[int, int]]  # the first point is not repeated


def wound(tile: bytes) -> bytes:
    """An uncompressed tile with the outer rings of all polygons clockwise on the screen."""
    return _replaced(tile, LAYERS, lambda layer: _replaced(layer, FEATURES, _feature))


def vertex_count(tile: bytes) -> int:
    """About how many vertices the features of an uncompressed tile have.

    A geometry has two integers for each vertex and one for each command; the last byte of an
    integer is below 128.
    """
    return sum(
        int(np.count_nonzero(np.frombuffer(geometry, np.uint8) < 128)) // 2
        for layer in nested(tile, LAYERS)
        for feature in nested(layer, FEATURES)
        for geometry in nested(feature, GEOMETRY)
    )


def _replaced(message: bytes, number: int, change: Callable[[bytes], bytes]) -> bytes:
    """The message with its members of this number changed, all others as they are."""
    return b"".join(
        member(number, change(value)) if each == number and isinstance(value, bytes) else raw
        for each, value, raw in members(message)
    )


def _feature(feature: bytes) -> bytes:
    if (KIND, _POLYGON) not in [(number, value) for number, value, _ in members(feature)]:
        return feature
    return _replaced(feature, GEOMETRY, _polygon)


def _polygon(geometry: bytes) -> bytes:
    rings = _rings(unpacked(geometry))
    if not rings or _surface(rings[0]) >= 0:
        return geometry
    return _encoded([ring[::-1] for ring in rings])


def _rings(values: list[int]) -> list[Ring]:
    """Rings in tile units, from commands and steps."""
    rings: list[Ring] = []
    x = y = at = 0
    while at < len(values):
        command, count = values[at] & 7, values[at] >> 3
        at += 1
        if command == _CLOSE:
            continue
        if command == _MOVE:
            rings.append([])
        for _ in range(count):
            x += _signed(values[at])
            y += _signed(values[at + 1])
            rings[-1].append((x, y))
            at += 2
    return rings


def _surface(ring: Ring) -> int:
    """Twice the area; positive when the ring runs clockwise with y growing downward."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))


def _encoded(rings: list[Ring]) -> bytes:
    values: list[int] = []
    x = y = 0
    for ring in rings:
        for place, (to_x, to_y) in enumerate(ring):
            if place < 2:
                values.append(_LINE | len(ring) - 1 << 3 if place else _MOVE | 1 << 3)
            values += [_unsigned(to_x - x), _unsigned(to_y - y)]
            x, y = to_x, to_y
        values.append(_CLOSE | 1 << 3)
    return packed(values)


def _signed(value: int) -> int:
    return (value >> 1) ^ -(value & 1)


def _unsigned(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1
