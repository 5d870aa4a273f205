"""Vector tiles as bytes: unpacked with a bound, and walked without a protobuf library.

A tile is a protobuf message: layers (field 3), each with a name (1), features (2), keys (3), values
(4), an extent (5) and a version (15); a feature has an id (1), tags (2), a type (3) and a geometry
(4). https://github.com/mapbox/vector-tile-spec/tree/master/2.1
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from ..wording import QT_TRANSLATE_NOOP, Text

TILE_LIMIT = 1 << 26  # bytes unpacked; the largest tile a bundle can hold has 16 MiB packed
_SMALL, _RATIO = 1 << 20, 200  # what no honest tile exceeds: coordinates do not shrink so far
GZIP_MARK = b"\x1f\x8b"

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_NAME, _FEATURE, _EXTENT, _TYPE = 0x0A, 0x12, 0x28, 0x18  # number and kind of these fields
_LAST_TYPE = 3  # unknown, point, line, polygon
_DEFAULT_EXTENT = 4096


class TileInvalid(ValueError):
    """Bytes that are no vector tile."""


class Layer(NamedTuple):
    """What a layer says about itself."""

    name: str
    extent: int


def unpack(data: bytes) -> bytes:
    """The protobuf in a tile's bytes, which normally are gzip.

    Raises:
        TileInvalid: when they cannot be unpacked, or to far more than a tile ever is.
    """
    if not data.startswith(GZIP_MARK):
        return data
    unpacker = zlib.decompressobj(31)
    try:
        raw = unpacker.decompress(data, min(TILE_LIMIT, max(_SMALL, _RATIO * len(data))))
    except zlib.error as error:
        raise TileInvalid(
            Text(QT_TRANSLATE_NOOP("Tilepack", "its compression is broken"))
        ) from error
    if not unpacker.eof:
        raise TileInvalid(
            Text(QT_TRANSLATE_NOOP("Tilepack", "it is far too large"))
            if unpacker.unconsumed_tail
            else Text(QT_TRANSLATE_NOOP("Tilepack", "it is cut off"))
        )
    return raw


def pack(raw: bytes) -> bytes:
    """The bytes to store for a protobuf: gzip, always the same for the same content."""
    return gzip.compress(raw, 6, mtime=0)


def layers(raw: bytes, *, deep: bool = False) -> list[Layer]:
    """The layers of an unpacked tile, all fields walked; the features' own fields when ``deep``.

    Raises:
        TileInvalid: where the bytes are not those of a vector tile.
    """
    found = []
    at, end = 0, len(raw)
    try:
        while at < end:
            tag, at = varint(raw, at)
            start, at = _span(raw, at, tag & 7)
            if tag >> 3 == 3:
                if tag & 7 != _BYTES or at > end:
                    raise TileInvalid(
                        Text(QT_TRANSLATE_NOOP("Tilepack", "a layer does not fit into it"))
                    )
                found.append(_layer(raw, start, at, deep))
    except IndexError as error:
        raise TileInvalid(
            Text(QT_TRANSLATE_NOOP("Tilepack", "it ends in the middle of a value"))
        ) from error
    if at != end:
        raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "it ends in the middle of a value")))
    return found


def varint(raw: bytes, at: int) -> tuple[int, int]:
    """A number of variable length, and where the next value starts."""
    byte = raw[at]
    at += 1
    if byte < 0x80:
        return byte, at
    value = byte & 0x7F
    for shift in range(7, 70, 7):
        byte = raw[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
    raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "a number is too long")))


def _span(raw: bytes, at: int, wire: int) -> tuple[int, int]:
    """Start and end of a value; the start of one with a length is behind the length."""
    if wire == _BYTES:
        size, at = varint(raw, at)
        return at, at + size
    if wire == _VARINT:
        return at, varint(raw, at)[1]
    if wire in (_FIXED32, _FIXED64):
        return at, at + (4 if wire == _FIXED32 else 8)
    raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "it has fields of an unknown kind")))


def _layer(raw: bytes, at: int, end: int, deep: bool) -> Layer:
    spans: dict[int, tuple[int, int]] = {}
    while at < end:
        if raw[at] == _FEATURE and not deep:
            at = _behind_features(raw, at, end)
            continue
        tag, at = varint(raw, at)
        start, at = _span(raw, at, tag & 7)
        if tag in (_NAME, _EXTENT):
            spans[tag] = (start, at)
        elif tag == _FEATURE and at <= end:
            _check_feature(raw, start, at)
    if at != end:
        raise TileInvalid(
            Text(QT_TRANSLATE_NOOP("Tilepack", "a layer ends in the middle of a value"))
        )
    if _NAME not in spans:
        raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "a layer has no name")))
    start, stop = spans[_NAME]
    extent = varint(raw, spans[_EXTENT][0])[0] if _EXTENT in spans else _DEFAULT_EXTENT
    if extent < 1:
        raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "a layer has no extent")))
    return Layer(raw[start:stop].decode("utf-8", "replace"), extent)


def _behind_features(raw: bytes, at: int, end: int) -> int:
    """Where the features that follow each other end; nearly all of a tile is passed here."""
    while at < end and raw[at] == _FEATURE:
        size = raw[at + 1]
        if size < 0x80:
            at += 2 + size
        elif raw[at + 2] < 0x80:
            at += 3 + (size & 0x7F | raw[at + 2] << 7)
        else:
            size, at = varint(raw, at + 1)
            at += size
    return at


def _check_feature(raw: bytes, at: int, end: int) -> None:
    while at < end:
        tag, at = varint(raw, at)
        start, at = _span(raw, at, tag & 7)
        if tag == _TYPE and varint(raw, start)[0] > _LAST_TYPE:
            raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "a feature has an unknown type")))
    if at != end:
        raise TileInvalid(
            Text(QT_TRANSLATE_NOOP("Tilepack", "a feature ends in the middle of a value"))
        )


def fields(raw: bytes, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The fields of a message from ``at`` to ``end``: number and kind, start and end of the value.

    The value of a field with a length starts behind the length.

    Raises:
        TileInvalid: where the bytes are not those of a message.
    """
    try:
        while at < end:
            tag, at = varint(raw, at)
            start, at = _span(raw, at, tag & 7)
            if at > end:
                break
            yield tag, start, at
    except IndexError as error:
        raise TileInvalid(
            Text(QT_TRANSLATE_NOOP("Tilepack", "it ends in the middle of a value"))
        ) from error
    if at != end:
        raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "it ends in the middle of a value")))


def field(tag: int, payload: bytes) -> bytes:
    """A field with a length; ``tag`` is its number and kind."""
    return bytes((tag,)) + length(len(payload)) + payload


def length(size: int) -> bytes:
    """A number of variable length."""
    if size < 0x80:
        return _SHORT[size]
    out = bytearray()
    while size > 0x7F:
        out.append(size & 0x7F | 0x80)
        size >>= 7
    out.append(size)
    return bytes(out)


_SHORT = [bytes((size,)) for size in range(0x80)]
