"""Protocol buffer messages, as far as vector tiles need them.

https://protobuf.dev/programming-guides/encoding/ and
https://github.com/mapbox/vector-tile-spec/blob/master/2.1/vector_tile.proto
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

LAYERS, FEATURES, KIND, GEOMETRY = 3, 2, 3, 4  # numbers of members, from tile to geometry
_BYTES, _VARINT, _FOUR, _EIGHT = 2, 0, 5, 1


def members(data: bytes) -> Iterator[tuple[int, bytes | int, bytes]]:
    """The members of a message: number, value, and the bytes as they stand."""
    at = 0
    while at < len(data):
        start = at
        key, at = _integer(data, at)
        value: bytes | int = 0
        if key & 7 == _BYTES:
            size, at = _integer(data, at)
            value, at = data[at : at + size], at + size
        elif key & 7 == _VARINT:
            value, at = _integer(data, at)
        else:
            at += {_FOUR: 4, _EIGHT: 8}[key & 7]
        yield key >> 3, value, data[start:at]


def nested(data: bytes, number: int) -> Iterator[bytes]:
    """The values of the messages or packed lists with this number."""
    for each, value, _ in members(data):
        if each == number and isinstance(value, bytes):
            yield value


def member(number: int, value: bytes) -> bytes:
    """A member that holds a message or a packed list."""
    return varint(number << 3 | _BYTES) + varint(len(value)) + value


def varint(value: int) -> bytes:
    """An integer, seven bits a byte, the lowest first."""
    encoded = bytearray()
    while value > 127:
        encoded.append(value & 127 | 128)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def packed(values: Iterable[int]) -> bytes:
    """A packed list of integers."""
    return b"".join(map(varint, values))


def unpacked(data: bytes) -> list[int]:
    """The integers of a packed list."""
    values = []
    value = shift = 0
    for byte in data:
        if byte < 128:
            values.append(value | byte << shift)
            value = shift = 0
        else:
            value |= (byte & 127) << shift
            shift += 7
    return values


def _integer(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at += 1
        if byte < 128:
            return value, at
        shift += 7
