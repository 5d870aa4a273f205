"""The part of a check that looks at bundles, their tiles, and the tilemap over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np

from ..errors import PackageDamaged
from ..wording import words_of
from .bundle import CONTENT_AT, BundleName
from .contents import BundleContent
from .documents import TILEMAP_LIMIT, read_json
from .mvt import GZIP_MARK, TileInvalid, layers, unpack
from .package import TILEMAP, Package
from .records import Entry
from .report import Collector
from .tile_table import TileTable
from .tilemap import ABSENT, ELSEWHERE, TilemapInvalid, addresses, document, select

if TYPE_CHECKING:
    from .bundle import Numbers
    from .tile_table import Mask
    from .tilemap import Codes

_AT_ONCE = 1 << 16  # tiles


class TileCheck:
    """Looks at one bundle after the other and remembers which tiles there are.

    ``tiles`` counts them, ``decoded`` those whose content was looked at; ``layers`` are the names
    of the layers found in these. ``unreadable`` are bundles of which a part cannot be read.
    ``advance`` is told of the bytes of tiles that were decoded.
    """

    def __init__(
        self, package: Package, found: Collector, advance: Callable[[int], None], *, full: bool
    ) -> None:
        self.package = package
        self.found = found
        self.full = full
        self.tiles = 0
        self.decoded = 0
        self.layers: set[str] = set()
        self.unreadable: set[BundleName] = set()
        self._advance = advance
        self._waiting: list[tuple[BundleName, BundleContent]] = []
        self._rows = 0  # of these
        self._found: dict[int, list[Codes]] = {}

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels that have tiles, so far."""
        return tuple(sorted(self._found))

    def bundle(self, name: BundleName, entry: Entry, content: BundleContent) -> None:
        """Check what a bundle showed; what is wrong with tiles is noted later."""
        if entry.size < CONTENT_AT:
            self.found.add("bundle-short", entry.name)
        if entry.name != name.entry:
            self.found.add("bundle-name-form", entry.name)
        for fault in content.faults:
            self.found.add("bundle-header", entry.name, reason=fault)
        if len(content.slots):
            self._waiting.append((name, content))
            self._rows += len(content.slots)
        if self._rows > _AT_ONCE:
            self.finish()

    def finish(self) -> None:
        """Look at the tiles of all bundles whose tiles have not been looked at."""
        if not self._waiting:
            return
        table = TileTable.of(self._waiting)
        self._waiting, self._rows = [], 0
        table = self._without(table, ~table.is_inside(), "tile-outside-bundle")
        self.tiles += len(table)
        self._note(table, table.stated != table.size, "tile-size")
        off_level = ~table.is_on_level()
        self._note(table, off_level, "tile-outside-level")
        for level, found in table.where(~off_level).codes():
            self._found.setdefault(level, []).append(found)
        bombs = table.bombs()
        for number in bombs:
            self.found.add("bomb", self.package.bundle_entry(table.names[number]).name)
        table = table.where(~np.isin(table.bundle, bombs))
        table = table.where(~table.is_again())
        table = self._without(table, table.is_overlapping(), "tiles-overlap")
        if not self.full:
            table = table.sample()
        for name, start, end in table.bundles():
            self._look_inside(name, table, start, end)

    def _without(self, table: TileTable, mask: Mask, kind: str) -> TileTable:
        self._note(table, mask, kind)
        return table.where(~mask)

    def _look_inside(self, name: BundleName, table: TileTable, start: int, end: int) -> None:
        """Decode the tiles of a bundle that are the rows from ``start`` to ``end``."""
        columns = [each[start:end] for each in (table.slot, table.offset, table.size)]
        try:
            bundle = self.package.bundle(name)
            if bundle is not None and self.full:
                self._decode(name, bundle.tiles(columns[0]))
            elif bundle is not None:
                self._decode(name, map(bundle.tile_at, *(each.tolist() for each in columns)))
        except PackageDamaged as error:
            self.found.add_damage(self.package.bundle_entry(name).name, error)
            self.unreadable.add(name)

    def _decode(self, name: BundleName, tiles: Iterable[tuple[int, int, bytes]]) -> None:
        for row, column, data in tiles:
            self._advance(len(data))
            self.decoded += 1
            try:
                content = layers(unpack(data), deep=not self.full)
            except TileInvalid as error:
                place = f"{name.level}/{row}/{column}"
                self.found.add("tile-damaged", place, reason=words_of(error))
                self.unreadable.add(name)
                continue
            self.layers.update(layer.name for layer in content)
            if not content or not data.startswith(GZIP_MARK):
                kind = "tile-not-gzip" if content else "tile-empty"
                self.found.add(kind, f"{name.level}/{row}/{column}")

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
            self._note_codes(level, np.setdiff1d(ours, theirs), "tile-not-listed")
            self._note_codes(level, np.setdiff1d(theirs, ours), "tile-missing")

    def _note_codes(self, level: int, of_tiles: Codes, kind: str) -> None:
        places = np.insert(addresses(of_tiles), 0, level, axis=1)
        self._note_places(places, kind)

    def _note(self, table: TileTable, mask: Mask, kind: str) -> None:
        if mask.any():
            wrong = table.where(mask)
            self._note_places(wrong.places(), kind)

    def _note_places(self, places: Numbers, kind: str) -> None:
        named = ("/".join(map(str, place)) for place in places[:100].tolist())
        self.found.add_all(kind, named, len(places))


def _tilemap(package: Package) -> bytes:
    entry = package.archive.find(TILEMAP)
    try:
        return package.archive.read(entry, TILEMAP_LIMIT) if entry else b""
    except PackageDamaged as error:
        raise ValueError(error.facts["reason"]) from error
