"""Vector tiles as shapes: a decoder for tests, independent of the product's."""

from __future__ import annotations

import gzip
from typing import Any, NamedTuple

from shapely.geometry import LineString, MultiLineString, MultiPoint, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union


class DecodedLayer(NamedTuple):
    extent: int
    features: list[tuple[dict[str, Any], BaseGeometry]]


def decoded(data: bytes) -> dict[str, DecodedLayer]:
    """The layers of a tile, in their order; coordinates are those of the tile's grid."""
    raw = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    return dict(_layer(value) for number, value in _fields(raw) if number == 3)


def _fields(raw: bytes):
    at = 0
    while at < len(raw):
        tag, at = _varint(raw, at)
        if tag & 7 == 2:
            size, at = _varint(raw, at)
            assert at + size <= len(raw)
            yield tag >> 3, raw[at : at + size]
            at += size
        elif tag & 7 == 0:
            value, at = _varint(raw, at)
            yield tag >> 3, value
        else:
            size = {1: 8, 5: 4}[tag & 7]
            yield tag >> 3, raw[at : at + size]
            at += size


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (raw[at] & 0x7F) << shift
        shift += 7
        at += 1
        if raw[at - 1] < 0x80:
            return value, at


def _layer(raw: bytes) -> tuple[str, DecodedLayer]:
    members = list(_fields(raw))
    keys = [value.decode() for number, value in members if number == 3]
    values = [_value(value) for number, value in members if number == 4]
    single = dict(members)
    features = [_feature(value, keys, values) for number, value in members if number == 2]
    return single.get(1, b"").decode(), DecodedLayer(single.get(5, 4096), features)


def _value(raw: bytes) -> Any:
    ((number, value),) = _fields(raw)
    return value.decode() if number == 1 else value


def _feature(raw: bytes, keys, values):
    members = dict(_fields(raw))
    tags = list(_numbers(members.get(2, b"")))
    attributes = {keys[k]: values[v] for k, v in zip(tags[::2], tags[1::2])}
    if 1 in members:
        attributes["id"] = members[1]
    return attributes, _shape(members.get(3, 0), list(_numbers(members.get(4, b""))))


def _numbers(raw: bytes):
    at = 0
    while at < len(raw):
        value, at = _varint(raw, at)
        yield value


def _shape(kind: int, numbers: list[int]) -> BaseGeometry:
    parts: list[list[tuple[int, int]]] = []
    x = y = at = 0
    while at < len(numbers):
        command, count = numbers[at] & 7, numbers[at] >> 3
        at += 1
        if command == 7:
            continue
        for _ in range(count):
            x += (numbers[at] >> 1) ^ -(numbers[at] & 1)
            y += (numbers[at + 1] >> 1) ^ -(numbers[at + 1] & 1)
            at += 2
            if command == 1:
                parts.append([])
            parts[-1].append((x, y))
    if kind == 1:
        return MultiPoint([point for part in parts for point in part])
    if kind == 2:
        return MultiLineString([LineString(part) for part in parts if len(part) > 1])
    return _polygons(parts)


def _polygons(rings: list[list[tuple[int, int]]]) -> BaseGeometry:
    """Outer rings turn the one way, holes the other; the first ring is an outer one."""
    shape: BaseGeometry = Polygon()
    turn = 0.0
    for ring in rings:
        assert len(ring) > 2
        area = sum(x * v - u * y for (x, y), (u, v) in zip(ring, [*ring[1:], ring[0]]))
        turn = turn or area
        polygon = Polygon(ring).buffer(0)
        hole = area * turn < 0
        shape = shape.difference(polygon) if hole else unary_union([shape, polygon])
    return shape
