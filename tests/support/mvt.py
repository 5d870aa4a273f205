"""Small vector tiles for tests, encoded by hand after the Mapbox Vector Tile specification 2.1."""

from __future__ import annotations

import base64
import gzip
import hashlib
from collections.abc import Mapping, Sequence

POINT, LINE, POLYGON = 1, 2, 3
Part = Sequence[tuple[int, int]]
Feature = tuple[int, Sequence[Part]]  # type, parts; rings of polygons are not closed


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def field(number: int, payload: bytes | int) -> bytes:
    if isinstance(payload, int):
        return varint(number << 3) + varint(payload)
    return varint(number << 3 | 2) + varint(len(payload)) + payload


def zigzag(value: int) -> int:
    return (value << 1) ^ (value >> 63)


def geometry(kind: int, parts: Sequence[Part]) -> bytes:
    """The command stream of a feature."""
    if kind == POINT:
        parts = [[point for part in parts for point in part]]
    numbers: list[int] = []
    x = y = 0
    for part in parts:
        moves = len(part) if kind == POINT else 1
        numbers.append(moves << 3 | 1)
        for count, (px, py) in enumerate(part):
            if count == 1 and kind != POINT:
                numbers.append((len(part) - 1) << 3 | 2)
            numbers += [zigzag(px - x), zigzag(py - y)]
            x, y = px, py
        if kind == POLYGON:
            numbers.append(15)
    return b"".join(map(varint, numbers))


def layer(name: str, features: Sequence[Feature], extent: int = 4096) -> bytes:
    """One layer; every feature carries the attribute ``kind``."""
    body = field(15, 2) + field(1, name.encode())
    for number, (kind, parts) in enumerate(features):
        feature = field(1, number + 1) + field(2, b"\0\0") + field(3, kind)
        body += field(2, feature + field(4, geometry(kind, parts)))
    body += field(3, b"kind") + field(4, field(1, b"test")) + field(5, extent)
    return field(3, body)


def tile(layers: Mapping[str, Sequence[Feature]], extent: int = 4096) -> bytes:
    """A gzip compressed tile, always the same bytes for the same content."""
    raw = b"".join(layer(name, features, extent) for name, features in layers.items())
    return gzip.compress(raw, mtime=0)


def square_tile(extent: int = 4096, name: str = "land", inset: int = 0) -> bytes:
    """A tile filled by one polygon, up to ``inset`` from its edges."""
    low, high = inset, extent - inset
    ring = [(low, low), (high, low), (high, high), (low, high)]
    return tile({name: [(POLYGON, [ring])]}, extent)


def numbered_tile(number: int, extent: int = 4096, name: str = "land") -> bytes:
    """A tile that differs from every other numbered one: a line with a bend of its own."""
    bend = (extent // 2 + number % (extent // 4), extent // 2 + number // (extent // 4))
    return tile({name: [(LINE, [[(0, 0), bend, (extent, extent)]])]}, extent)


def heavy_tile(number: int, size: int) -> bytes:
    """A numbered tile with an attribute of ``size`` bytes that no compression makes smaller."""
    blocks = (hashlib.sha256(b"%d %d" % (number, n)).digest() for n in range(size // 32))
    text = base64.b64encode(b"".join(blocks))
    point = field(2, b"\0\0") + field(3, POINT) + field(4, geometry(POINT, [[(number, number)]]))
    body = field(15, 2) + field(1, b"land") + field(2, point) + field(3, b"text")
    return gzip.compress(field(3, body + field(4, field(1, text)) + field(5, 4096)), mtime=0)
