"""Tiles for deeper levels, made from the tile above them.

A pyramid of variable depth ends early where there is little to show: a reader has to draw the
deeper levels from the last tile there is. Formats without that rule need the missing tiles written.
Vertices stay where they are: the grid is kept as long as it is fine enough and then refined. What
lies outside a child and its margin is cut away.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..wording import QT_TRANSLATE_NOOP, Text, words_of
from . import varints
from .mvt import TileInvalid, field, fields, length, pack, unpack, varint
from .shapes import LINE, POINT, POLYGON, Shapes

if TYPE_CHECKING:
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]

_LAYER, _FEATURE, _KEY, _VALUE, _EXTENT = 0x1A, 0x12, 0x1A, 0x22, 0x28
_TAGS, _TYPE, _GEOMETRY = 0x12, 0x18, 0x22
_WITH_LENGTH = 2  # kind of a field
_MOVE, _LINE_TO, _CLOSE = 1, 2, 7  # commands of a geometry
_MIN_EXTENT = 2048  # a child's grid is at least four times as fine as its 512 pixels
_MAX_EXTENT = 1 << 20
_MARGIN = 32  # a part of the tile: 16 of 512 pixels, more than lines and icons usually reach


@dataclass(frozen=True, eq=False)
class _Table:
    """What all descendants of a tile share: everything but the geometries.

    Keys and values of all layers are numbered through; ``tags`` are pairs of such numbers,
    ``tag_ends`` tells where those of a feature end.
    """

    heads: list[bytes]
    layers: Numbers
    attributes: list[bytes]
    keys: list[bytes]
    values: list[bytes]
    first_key: Numbers
    first_value: Numbers
    tags: Numbers
    tag_ends: Numbers


class Overzoomed:
    """A tile, unpacked, from which its children can be cut.

    ``extent`` is its side on the grid of the tile it all began with.
    """

    def __init__(self, table: _Table, shapes: Shapes, extent: float) -> None:
        self._table = table
        self._shapes = shapes
        self._extent = extent

    @classmethod
    def from_tile(cls, data: bytes) -> Overzoomed:
        """Unpack a tile; raises ``TileInvalid`` when it is none."""
        return _Reader().read(unpack(data))

    def children(self) -> list[Overzoomed | None]:
        """North-west, north-east, south-west, south-east; ``None`` for what would be empty."""
        side = self._extent / 2
        margin = side / _MARGIN
        low, high = (-margin, side + margin), (side - margin, self._extent + margin)
        west = self._shapes.between(0, *low)
        east = self._shapes.between(0, *high).moved(side, 0)
        return [
            self._child(half.between(1, *bounds).moved(0, top), side)
            for top, bounds in ((0, low), (side, high))
            for half in (west, east)
        ]

    def _child(self, shapes: Shapes, side: float) -> Overzoomed | None:
        return Overzoomed(self._table, shapes, side) if shapes.meets(side) else None

    @property
    def is_uniform(self) -> bool:
        """Whether it is covered by surfaces that reach everywhere beyond its margin.

        Then all its descendants of a level are alike.
        """
        margin = self._extent / _MARGIN
        return self._shapes.covers(-margin, self._extent + margin)

    def tile(self) -> bytes:
        """The tile's bytes, gzip."""
        return pack(b"".join(self._layers()))

    def _layers(self) -> Iterator[bytes]:
        table, shapes = self._table, self._shapes
        last = varints.changes(shapes.features)[1:]
        features = shapes.features[last]
        scale = 1
        while self._extent * scale < _MIN_EXTENT or self._extent * scale % 1:
            scale *= 2
        numbers, part_ends = shapes.commands(scale)
        geometry, ends = varints.encode(numbers)
        geometry_ends = ends[part_ends[last] - 1].tolist()
        tags, tag_ends, keys, values = self._tags(features)
        bodies: list[bytes] = []
        geometry_at = tags_at = 0
        for feature, geometry_end, tags_end in zip(features.tolist(), geometry_ends, tag_ends):
            body = table.attributes[feature]
            if tags_end > tags_at:
                body += b"\x12" + length(tags_end - tags_at) + tags[tags_at:tags_end]
            size = length(geometry_end - geometry_at)
            body += b"\x22" + size + geometry[geometry_at:geometry_end]
            bodies.append(b"\x12" + length(len(body)) + body)
            geometry_at, tags_at = geometry_end, tags_end
        extent = b"\x28" + length(int(self._extent * scale))
        layers = table.layers[features]
        bounds = varints.changes(layers).nonzero()[0]
        for start, stop in zip(bounds[:-1].tolist(), bounds[1:].tolist()):
            layer = int(layers[start])
            content = (*bodies[start:stop], *keys.get(layer, ()), *values.get(layer, ()), extent)
            yield field(_LAYER, table.heads[layer] + b"".join(content))

    def _tags(
        self, features: Numbers
    ) -> tuple[bytes, list[int], dict[int, list[bytes]], dict[int, list[bytes]]]:
        """The tags of the features, where each feature's end, and the keys and values they use."""
        table = self._table
        starts = np.concatenate(([0], table.tag_ends[:-1]))
        counts = (table.tag_ends - starts)[features]
        pairs = table.tags[:, varints.ragged(starts[features], counts)]
        layers = np.repeat(table.layers[features], counts)
        own_keys, keys = _renumbered(pairs[0], table.first_key, layers, table.keys)
        own_values, values = _renumbered(pairs[1], table.first_value, layers, table.values)
        data, ends = varints.encode(np.column_stack((own_keys, own_values)).ravel())
        ends = np.concatenate(([0], ends))[2 * np.cumsum(counts)]
        return data, ends.tolist(), keys, values


def _renumbered(
    used: Numbers, first: Numbers, layers: Numbers, entries: list[bytes]
) -> tuple[Numbers, dict[int, list[bytes]]]:
    """Numbers within the entries that each layer still uses, and these entries."""
    needed = np.zeros(len(entries) + 1, dtype=np.int64)
    needed[used] = 1
    ranks = needed.cumsum() - needed
    kept: dict[int, list[bytes]] = {}
    for entry in needed.nonzero()[0].tolist():
        owner = int(first.searchsorted(entry, side="right")) - 1
        kept.setdefault(owner, []).append(entries[entry])
    return ranks[used] - ranks[first[layers]], kept


class _Reader:
    """Takes a tile apart, feature by feature; the numbers are decoded all at once at the end."""

    def __init__(self) -> None:
        self._heads: list[bytes] = []
        self._extents: list[int] = []
        self._keys: list[bytes] = []
        self._values: list[bytes] = []
        self._first_key: list[int] = []
        self._first_value: list[int] = []
        self._layers: list[int] = []
        self._attributes: list[bytes] = []
        self._kinds: list[int] = []
        self._tags = bytearray()
        self._tag_ends: list[int] = []
        self._geometry = bytearray()
        self._geometry_ends: list[int] = []

    def read(self, raw: bytes) -> Overzoomed:
        for tag, start, end in fields(raw, 0, len(raw)):
            if tag == _LAYER:
                self._read_layer(raw, start, end)
        try:
            shapes = self._shapes()
            table = self._table()
        except ValueError as error:
            raise TileInvalid(words_of(error)) from error
        extent = max(self._extents, default=_MIN_EXTENT)
        return Overzoomed(table, shapes, extent)

    def _read_layer(self, raw: bytes, at: int, end: int) -> None:
        layer = len(self._heads)
        self._first_key.append(len(self._keys))
        self._first_value.append(len(self._values))
        head, extent = b"", 4096
        for tag, start, stop in fields(raw, at, end):
            if tag == _FEATURE:
                self._read_feature(raw, start, stop, layer)
            elif tag == _KEY:
                self._keys.append(field(tag, raw[start:stop]))
            elif tag == _VALUE:
                self._values.append(field(tag, raw[start:stop]))
            elif tag == _EXTENT:
                extent = varint(raw, start)[0]
            else:
                head += _copied(raw, tag, start, stop)
        if not 0 < extent <= _MAX_EXTENT:
            raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "a layer has no usable extent")))
        self._heads.append(head)
        self._extents.append(extent)

    def _read_feature(self, raw: bytes, at: int, end: int, layer: int) -> None:
        kind, others = 0, b""
        tags = geometry = b""
        for tag, start, stop in fields(raw, at, end):
            if tag == _TAGS:
                tags = raw[start:stop]
            elif tag == _GEOMETRY:
                geometry = raw[start:stop]
            else:
                others += _copied(raw, tag, start, stop)
                if tag == _TYPE:
                    kind = varint(raw, start)[0]
        if kind in (POINT, LINE, POLYGON):
            self._layers.append(layer)
            self._kinds.append(kind)
            self._attributes.append(others)
            self._tags += tags
            self._tag_ends.append(len(self._tags))
            self._geometry += geometry
            self._geometry_ends.append(len(self._geometry))

    def _table(self) -> _Table:
        tags, ends = varints.decode(bytes(self._tags))
        tag_ends = np.searchsorted(ends, self._tag_ends, side="right")
        if (tag_ends % 2).any():
            raise TileInvalid(
                Text(QT_TRANSLATE_NOOP("Tilepack", "a feature has a key without a value"))
            )
        layers = np.array(self._layers, dtype=np.int64)
        owners = np.repeat(layers, np.diff(tag_ends // 2, prepend=0))
        pairs = tags.reshape(-1, 2).T
        first = np.array([self._first_key, self._first_value], dtype=np.int64)
        counts = np.diff(first, append=[[len(self._keys)], [len(self._values)]])
        if (pairs >= counts[:, owners]).any():
            raise TileInvalid(
                Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "a feature has a key or value that its layer lacks"
                    )
                )
            )
        return _Table(
            self._heads,
            layers,
            self._attributes,
            self._keys,
            self._values,
            first[0],
            first[1],
            pairs + first[:, owners],
            tag_ends // 2,
        )

    def _shapes(self) -> Shapes:
        numbers, ends = varints.decode(bytes(self._geometry))
        feature_ends = np.searchsorted(ends, self._geometry_ends, side="right").tolist()
        commands, lengths, features = _parts(numbers.tolist(), feature_ends, self._kinds)
        steps = np.delete(numbers, commands)
        owners = np.array(features, dtype=np.int64)
        starts = np.concatenate(([0], np.cumsum(np.array(lengths, dtype=np.int64))))
        points = np.cumsum(varints.unzigzag(steps).reshape(-1, 2).T, axis=1)
        firsts = starts[:-1][varints.changes(owners)[:-1]]
        before = np.where(firsts > 0, points[:, firsts - 1], 0) if len(firsts) else points
        points -= np.repeat(before, np.diff(firsts, append=points.shape[1]), axis=1)
        grid = self._scaled(points, np.array(self._layers, dtype=np.int64)[owners], lengths)
        kinds = np.array(self._kinds, dtype=np.int64)[owners]
        uncut = np.zeros(len(owners), dtype=bool)
        return Shapes(grid, starts, kinds, owners, uncut).without_remnants()

    def _scaled(
        self, points: Numbers, layers: Numbers, lengths: list[int]
    ) -> npt.NDArray[np.float64]:
        """All layers on the grid of the finest one."""
        extents = np.array(self._extents, dtype=np.float64)
        share = extents.max(initial=1) / extents[layers]
        scaled: npt.NDArray[np.float64] = points * np.repeat(share, lengths)
        return scaled


def _parts(
    numbers: list[int], ends: list[int], kinds: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """Where the commands stand, and for each part its number of vertices and its feature."""
    commands: list[int] = []
    lengths: list[int] = []
    features: list[int] = []
    at = 0
    for feature, (end, kind) in enumerate(zip(ends, kinds)):
        begun = False
        while at < end:
            command, count = numbers[at] & 7, numbers[at] >> 3
            commands.append(at)
            at += 1
            if command == _CLOSE:
                continue
            if command == _MOVE and not (begun and kind == POINT):
                begun = True
                lengths.append(0)
                features.append(feature)
            if command not in (_MOVE, _LINE_TO) or not begun or not count:
                raise TileInvalid(
                    Text(
                        QT_TRANSLATE_NOOP(
                            "Tilepack", "a geometry has an unknown command, or one without a point"
                        )
                    )
                )
            lengths[-1] += count
            at += 2 * count
        if at != end:
            raise TileInvalid(Text(QT_TRANSLATE_NOOP("Tilepack", "a geometry is cut off")))
    return commands, lengths, features


def _copied(raw: bytes, tag: int, start: int, end: int) -> bytes:
    """A field as it stands."""
    if tag & 7 == _WITH_LENGTH:
        return length(tag) + length(end - start) + raw[start:end]
    return length(tag) + raw[start:end]
