"""The part of a check that looks at bundles, their tiles, and the tilemap over them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PackageDamaged
from .bundle import CONTENT_AT, SIDE, Bundle, BundleName
from .documents import TILEMAP_LIMIT, read_json
from .findings import Collector
from .mvt import GZIP_MARK, TileInvalid, layers, unpack
from .package import TILEMAP, Package
from .records import Entry
from .tilemap import (
    ABSENT,
    ELSEWHERE,
    MAX_LEVEL,
    TilemapInvalid,
    addresses,
    codes,
    document,
    select,
)

if TYPE_CHECKING:
    from .bundle import Numbers
    from .tilemap import Codes

_SIZE_BYTES = np.arange(4)


class TileCheck:
    """Looks at one bundle after the other and remembers which tiles there are.

    ``tiles`` counts them, ``decoded`` those whose content was looked at; ``layers`` are the names
    of the layers found in these.
    """

    def __init__(
        self, package: Package, found: Collector, *, full: bool, contents: bool = True
    ) -> None:
        self.package = package
        self.found = found
        self.full = full
        self.contents = contents
        self.tiles = 0
        self.decoded = 0
        self.layers: set[str] = set()
        self._present: dict[int, Codes] = {}
        self._sampled = frozenset(_sample(package.bundle_names()))

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels that have tiles, so far."""
        return tuple(sorted(self._present))

    def bundle(self, name: BundleName, entry: Entry, advance: Callable[[int], None]) -> None:
        """Check a bundle to its last byte; ``advance`` is told of bytes that were read.

        Raises:
            PackageDamaged: when the entry itself cannot be read.
        """
        if entry.size < CONTENT_AT:
            self.found.add("bundle-short", entry.name)
        if entry.name != name.entry:
            self.found.add("bundle-name-form", entry.name)
        bundle = self.package.bundle(name)
        if bundle is None or entry.size < CONTENT_AT:
            return
        for fault in bundle.header_faults:
            self.found.add("bundle-header", entry.name, reason=fault)
        index = bundle.claimed_index
        self._note(bundle, np.flatnonzero(index.outside), "tile-outside-bundle")
        usable = index.usable
        if self.contents:
            stated = self._stated_sizes(entry, index.offsets[usable] - 4, advance)
            self._note(bundle, usable[stated != index.sizes[usable]], "tile-size")
        self._remember(bundle, usable)
        self._decode(bundle, self._without_overlaps(bundle, usable), advance)

    def _stated_sizes(
        self, entry: Entry, places: Numbers, advance: Callable[[int], None]
    ) -> Numbers:
        """The sizes that stand before the tiles, while the whole entry passes by.

        ``places`` are ascending; a size cut by the end of a chunk is found with the next one.
        """
        sizes = np.zeros(len(places), dtype=np.int64)
        start, tail = 0, b""
        for chunk in self.package.archive.chunks(entry):
            advance(len(chunk))
            piece = tail + chunk if tail else chunk
            end = start + len(piece)
            first, last, cut = places.searchsorted((start, end - 3, end))
            if last > first:
                here = places[first:last, None] - start + _SIZE_BYTES
                octets = np.frombuffer(piece, dtype=np.uint8)
                sizes[first:last] = octets[here].view("<u4")[:, 0]
            tail = piece[-3:] if cut > last else b""
            start += len(piece) - len(tail)
        return sizes

    def _remember(self, bundle: Bundle, slots: Numbers) -> None:
        level = bundle.name.level
        places = _places(bundle, slots)
        inside = places.max(axis=1, initial=0) < (1 << min(level, MAX_LEVEL))
        self._note(bundle, slots[~inside], "tile-outside-level")
        self.tiles += len(slots)
        if inside.any():
            others = self._present.get(level, np.empty(0, dtype=np.uint64))
            self._present[level] = np.concatenate((others, codes(places[inside])))

    def _without_overlaps(self, bundle: Bundle, slots: Numbers) -> Numbers:
        """One slot for each place in the bundle; places that run into the next are noted."""
        index = bundle.claimed_index
        _, first = np.unique(index.offsets[slots], return_index=True)
        slots = slots[first]
        ends = (index.offsets + index.sizes)[slots]
        overlapping = np.zeros(len(slots), dtype=bool)
        overlapping[1:] = np.maximum.accumulate(ends)[:-1] > index.offsets[slots][1:]
        self._note(bundle, slots[overlapping], "tiles-overlap")
        return slots[~overlapping]

    def _decode(self, bundle: Bundle, slots: Numbers, advance: Callable[[int], None]) -> None:
        tiles = bundle.tiles(slots)
        if not self.full:
            if bundle.name not in self._sampled or not len(slots):
                return
            places = sorted({0, len(slots) // 2, len(slots) - 1})
            tiles = chain.from_iterable(bundle.tiles(slots[[place]]) for place in places)
        for row, column, data in tiles:
            advance(len(data))
            self.decoded += 1
            try:
                content = layers(unpack(data), deep=not self.full)
            except TileInvalid as error:
                place = f"{bundle.name.level}/{row}/{column}"
                self.found.add("tile-damaged", place, reason=str(error))
                continue
            self.layers.update(layer.name for layer in content)
            if not content or not data.startswith(GZIP_MARK):
                kind = "tile-not-gzip" if content else "tile-empty"
                self.found.add(kind, f"{bundle.name.level}/{row}/{column}")

    def tilemap(self) -> None:
        """Check the tilemap's form, and that it lists the tiles that are there."""
        package, found = self.package, self.found
        if not package.is_indexed:
            if "tileMap" in package.root:
                found.add("tilemap-missing", TILEMAP)
            return
        if "tileMap" not in package.root:
            found.add("tilemap-unnamed", TILEMAP)
        try:
            written = _tilemap(package)
            if written.translate(None, b" \t\r\n") != document(self._present):
                self._compare(read_json(written, tilemap=True)["index"])
        except TilemapInvalid as error:
            found.add("tilemap-form", TILEMAP, reason=str(error))
        except (KeyError, TypeError, ValueError) as error:
            found.add("tilemap-unreadable", TILEMAP, reason=str(error))

    def _compare(self, index: object) -> None:
        if select(index, lambda node: node == ELSEWHERE):
            self.found.add("tilemap-elsewhere", TILEMAP)
            return
        listed = select(index, lambda node: node != ABSENT)
        none: Codes = np.empty(0, dtype=np.uint64)
        for level in sorted({*listed, *self._present}):
            ours, theirs = self._present.get(level, none), listed.get(level, none)
            self._note_places(level, addresses(np.setdiff1d(ours, theirs)), "tile-not-listed")
            self._note_places(level, addresses(np.setdiff1d(theirs, ours)), "tile-missing")

    def _note(self, bundle: Bundle, slots: Numbers, kind: str) -> None:
        if len(slots):
            self._note_places(bundle.name.level, _places(bundle, slots), kind)

    def _note_places(self, level: int, places: Numbers, kind: str) -> None:
        named = (f"{level}/{row}/{column}" for row, column in places[:100].tolist())
        self.found.add_all(kind, named, len(places))


def _places(bundle: Bundle, slots: Numbers) -> Numbers:
    """Rows and columns of the slots, shape (n, 2)."""
    return np.column_stack((slots // SIDE + bundle.name.row, slots % SIDE + bundle.name.column))


def _sample(names: tuple[BundleName, ...]) -> Iterator[BundleName]:
    """The first, the middle and the last bundle of each level."""
    levels: dict[int, list[BundleName]] = defaultdict(list)
    for name in names:
        levels[name.level].append(name)
    for bundles in levels.values():
        yield from (bundles[0], bundles[len(bundles) // 2], bundles[-1])


def _tilemap(package: Package) -> bytes:
    entry = package.archive.find(TILEMAP)
    try:
        return package.archive.read(entry, TILEMAP_LIMIT) if entry else b""
    except PackageDamaged as error:
        raise ValueError(error.facts["reason"]) from error
