"""The part of a check that looks at bundles, their tiles, and the tilemap over them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PackageDamaged
from ..wording import words_of
from .bundle import CONTENT_AT, SIDE, SLOTS, Bundle, BundleName
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
    import numpy.typing as npt

    from .bundle import Numbers
    from .tilemap import Codes

_SLOT_CODES = codes(np.column_stack(np.divmod(np.arange(SLOTS), SIDE)))  # inside a bundle


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
        self._found: dict[int, list[Codes]] = {}
        names = package.bundle_names()
        self._sampled = frozenset(_sample(names))
        self._corners = dict(zip(names, codes(np.array(names, np.int64).reshape(-1, 3)[:, 1:])))

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels that have tiles, so far."""
        return tuple(sorted(self._found))

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
        self._note(bundle, index.outside, "tile-outside-bundle")
        if self.contents:
            stated = self._stated_sizes(entry, index.usable_offsets - 4, advance)
            self._note(bundle, index.usable[stated != index.usable_sizes], "tile-size")
        self._remember(bundle, index.usable)
        if index.is_bomb:
            self.found.add("bomb", entry.name)
            return
        self._decode(bundle, self._without_overlaps(bundle), advance)

    def _stated_sizes(
        self, entry: Entry, places: Numbers, advance: Callable[[int], None]
    ) -> Numbers:
        """The sizes that stand before the tiles, while the whole entry passes by.

        ``places`` are ascending; a size cut by the end of a chunk is found with the next one.
        """
        sizes = np.zeros(len(places), dtype=np.int64)
        ordered = places.tolist()
        first, start, tail = 0, 0, b""
        for chunk in self.package.archive.chunks(entry):
            advance(len(chunk))
            piece = tail + chunk if tail else chunk
            end = start + len(piece)
            last = bisect_left(ordered, end - 3, first)
            if last > first:
                at_every_byte: npt.NDArray[np.uint32] = np.ndarray(
                    len(piece) - 3, "<u4", piece, strides=(1,)
                )
                sizes[first:last] = at_every_byte[places[first:last] - start]
            tail = piece[-3:] if last < len(ordered) and ordered[last] < end else b""
            first, start = last, end - len(tail)
        return sizes

    def _remember(self, bundle: Bundle, slots: Numbers) -> None:
        level, first_row, first_column = bundle.name
        self.tiles += len(slots)
        end = 1 << min(level, MAX_LEVEL)
        if max(first_row, first_column) + SIDE > end:
            inside = _places(bundle, slots).max(axis=1, initial=0) < end
            self._note(bundle, slots[~inside], "tile-outside-level")
            slots = slots[inside]
        if len(slots):
            found = _SLOT_CODES[slots] | self._corners[bundle.name]
            self._found.setdefault(level, []).append(found)

    def _without_overlaps(self, bundle: Bundle) -> Numbers:
        """One slot for each place in the bundle; places that run into the next are noted."""
        index = bundle.claimed_index
        offsets = index.usable_offsets
        is_first = np.ones(len(offsets), dtype=bool)
        is_first[1:] = offsets[1:] != offsets[:-1]
        slots, offsets = index.usable[is_first], offsets[is_first]
        ends = np.maximum.accumulate(offsets + index.usable_sizes[is_first])
        overlapping = np.zeros(len(slots), dtype=bool)
        overlapping[1:] = ends[:-1] > offsets[1:]
        self._note(bundle, slots[overlapping], "tiles-overlap")
        alone: Numbers = slots[~overlapping]
        return alone

    def _decode(self, bundle: Bundle, slots: Numbers, advance: Callable[[int], None]) -> None:
        if self.full:
            tiles = bundle.tiles(slots)
        elif bundle.name in self._sampled and len(slots):
            places = sorted({0, len(slots) // 2, len(slots) - 1})
            tiles = map(bundle.tile, slots[places].tolist())
        else:
            return
        for row, column, data in tiles:
            advance(len(data))
            self.decoded += 1
            try:
                content = layers(unpack(data), deep=not self.full)
            except TileInvalid as error:
                place = f"{bundle.name.level}/{row}/{column}"
                self.found.add("tile-damaged", place, reason=words_of(error))
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
            present = {level: np.concatenate(each) for level, each in self._found.items()}
            if written.translate(None, b" \t\r\n") != document(present):
                self._compare(read_json(written, tilemap=True)["index"], present)
        except TilemapInvalid as error:
            found.add("tilemap-form", TILEMAP, reason=words_of(error))
        except (KeyError, TypeError, ValueError) as error:
            found.add("tilemap-unreadable", TILEMAP, reason=words_of(error))

    def _compare(self, index: object, present: dict[int, Codes]) -> None:
        if select(index, lambda node: node == ELSEWHERE):
            self.found.add("tilemap-elsewhere", TILEMAP)
            return
        listed = select(index, lambda node: node != ABSENT)
        none: Codes = np.empty(0, dtype=np.uint64)
        for level in sorted({*listed, *present}):
            ours, theirs = present.get(level, none), listed.get(level, none)
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
