"""A copy of a package without what QGIS refuses, draws wrongly, or crashes on.

Only what loses nothing that could be drawn is mended. Where content is damaged, downloading again
is the only help, and that is said instead.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import Cancelled, PackageDamaged
from ..wording import QT_TRANSLATE_NOOP, Text
from . import tilemap
from .archive import Piece
from .bundle import CONTENT_AT, SIDE, Bundle, BundleName
from .check import check, packet_size
from .documents import write_json
from .mvt import GZIP_MARK, TileInvalid, layers, pack
from .package import ROOT, STYLE, TILEMAP, Package
from .records import is_safe
from .report import Report, raise_grave
from .wellformed import well_formed
from .writer import PackageWriter, writing

_MENDED = {
    "format": QT_TRANSLATE_NOOP("Tilepack", "The tile format is called “pbf” now."),
    "level-0-missing": QT_TRANSLATE_NOOP("Tilepack", "The levels begin at 0 now."),
    "packet-size": QT_TRANSLATE_NOOP("Tilepack", "The size of the bundles is given now."),
    "levels-differ": QT_TRANSLATE_NOOP(
        "Tilepack", "The description says now which levels have tiles."
    ),
    "tilemap": QT_TRANSLATE_NOOP("Tilepack", "The tilemap was made anew from the tiles."),
    "tilemap-unnamed": QT_TRANSLATE_NOOP("Tilepack", "The description names the tilemap now."),
    "bytes-before": QT_TRANSLATE_NOOP("Tilepack", "Bytes before the archive were removed."),
    "bytes-after": QT_TRANSLATE_NOOP("Tilepack", "Bytes after the archive were removed."),
    "name-twice": QT_TRANSLATE_NOOP(
        "Tilepack", "Of parts that were there twice, the later one was kept."
    ),
    "name-unsafe": QT_TRANSLATE_NOOP(
        "Tilepack", "Parts whose names lead out of the package were removed."
    ),
    "deflated": QT_TRANSLATE_NOOP("Tilepack", "Compressed parts are stored uncompressed now."),
    "bundle-short": QT_TRANSLATE_NOOP("Tilepack", "Bundles too short for any tile were removed."),
    "bundle-header": QT_TRANSLATE_NOOP("Tilepack", "Bundles with a wrong form were made anew."),
    "tile-outside": QT_TRANSLATE_NOOP(
        "Tilepack", "Tiles that point outside of their bundle or level were removed."
    ),
    "style-value": QT_TRANSLATE_NOOP(
        "Tilepack", "What would make QGIS crash was removed from the style."
    ),
    "tile-not-gzip": QT_TRANSLATE_NOOP("Tilepack", "Tiles are compressed now as QGIS needs them."),
}
_WRONG_TILEMAP = {"tilemap-form", "tilemap-unreadable", "tilemap-missing", "tile-not-listed"}


def repair(path: Path, target: Path, *, cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """Write a mended copy of ``path`` to ``target``; returns what was mended, in sentences.

    The sentences are literals that can be translated as they are. The copy is stored uncompressed,
    each name once, and checked before it appears.

    Raises:
        PackageError: no package, or damage that cannot be mended; nothing is written.
        OutputUnwritable, Cancelled: nothing is written.
    """
    report = check(path, cancelled=cancelled)
    raise_grave(report, path.name, but_mendable=True)

    def verify(part: Path) -> None:
        raise_grave(check(part, cancelled=cancelled), path.name)

    with writing(target), PackageWriter(target, verify=verify) as new, Package.open(path) as old:
        return _Repair(old, new, report, cancelled).write()


class _Repair:
    def __init__(
        self,
        package: Package,
        writer: PackageWriter,
        report: Report,
        cancelled: Callable[[], bool],
    ) -> None:
        self.package = package
        self.writer = writer
        self._cancelled = cancelled
        self._found = {finding.kind for finding in report.findings}
        self._levels = report.levels
        self._mended: set[str] = self._found & set(_MENDED)
        self._present: dict[int, tilemap.Codes] = {}

    def write(self) -> list[str]:
        bundles = {self.package.bundle_entry(name).name for name in self.package.bundle_names()}
        for name in self.package.names:
            if name not in bundles and name not in (ROOT, STYLE, TILEMAP) and is_safe(name):
                self._copy(name)
        self._write_style()
        for bundle_name in self.package.bundle_names():
            self._write_bundle(bundle_name)
        self._write_tilemap()
        root = self._mended_root()
        if root == self.package.root:
            self._copy(ROOT)
        else:
            self.writer.add(ROOT, write_json(root))
        return [sentence for kind, sentence in _MENDED.items() if kind in self._mended]

    def _copy(self, name: str) -> None:
        entry = self.package.archive.find(name)
        if entry is not None and not name.endswith("/"):
            chunks = self.package.archive.chunks(entry)
            self.writer.add_chunks(name, self._going_on(chunks), entry.size, entry.crc)

    def _going_on(self, chunks: Iterator[Piece]) -> Iterator[Piece]:
        for chunk in chunks:
            if self._cancelled():
                raise Cancelled
            yield chunk

    def _write_bundle(self, name: BundleName) -> None:
        entry = self.package.bundle_entry(name)
        bundle = self.package.bundle(name)
        if bundle is None or entry.size < CONTENT_AT:
            return
        slots = bundle.claimed_index.usable
        end = 1 << name.level
        inside = (slots // SIDE + name.row < end) & (slots % SIDE + name.column < end)
        dropped = not inside.all() or len(bundle.claimed_index.outside) > 0
        slots = slots[inside]
        if dropped:
            self._mended.add("tile-outside")
        if len(slots):
            places = np.column_stack((slots // SIDE + name.row, slots % SIDE + name.column))
            known = self._present.get(name.level, np.empty(0, dtype=np.uint64))
            self._present[name.level] = np.concatenate((known, tilemap.codes(places)))
        wrong_form = bundle.header_faults or entry.name != name.entry
        if dropped or wrong_form or self._needs_rebuild(bundle, slots):
            if wrong_form:
                self._mended.add("bundle-header")
            if len(slots):
                self.writer.add_bundle(*name, self._compressed(bundle, slots))
        else:
            self._copy(entry.name)

    def _needs_rebuild(self, bundle: Bundle, slots: Any) -> bool:
        """Whether a tile is not compressed, or another size stands before it than in the index."""
        index = bundle.claimed_index
        for offset, size in zip(index.offsets(slots).tolist(), index.sizes(slots).tolist()):
            start = bundle.member.read_at(offset - 4, 6)
            if start[:4] != size.to_bytes(4, "little"):
                self._mended.add("bundle-header")
                return True
            if start[4:] != GZIP_MARK:
                return True
        return False

    def _compressed(self, bundle: Bundle, slots: Any) -> Iterator[tuple[int, int, bytes]]:
        for row, column, data in bundle.tiles(slots):
            if self._cancelled():
                raise Cancelled
            if not data.startswith(GZIP_MARK):
                data = self._packed(data, f"{bundle.name.level}/{row}/{column}")
            yield row, column, data

    def _packed(self, data: bytes, place: str) -> bytes:
        try:
            layers(data)
        except TileInvalid as error:
            name = self.package.path.name
            raise PackageDamaged(
                name=name,
                reason=Text(
                    QT_TRANSLATE_NOOP("Tilepack", "tile {place} cannot be read"), place=place
                ),
            ) from error
        self._mended.add("tile-not-gzip")
        return pack(data)

    def _write_style(self) -> None:
        if "style-value" in self._found:
            self.writer.add(STYLE, write_json(well_formed(self.package.style() or {})[0]))
        else:
            self._copy(STYLE)

    def _write_tilemap(self) -> None:
        if self._found & _WRONG_TILEMAP or (
            self.package.is_indexed and "tile-outside" in self._mended
        ):
            self._mended.add("tilemap")
            self.writer.add(TILEMAP, tilemap.document(self._present))
        elif self.package.is_indexed:
            self._copy(TILEMAP)

    def _mended_root(self) -> dict[str, Any]:
        root = copy.deepcopy(self.package.root)
        if "format" in self._found:
            root["tileInfo"]["format"] = "pbf"
        if "level-0-missing" in self._found:
            root["tileInfo"]["lods"] = self._levels_from_0(root["tileInfo"]["lods"])
        if packet_size(root) != SIDE:
            self._mended.add("packet-size")
            _describe_bundles(root)
        if "levels-differ" in self._found and self._levels:
            root["minLOD"], root["maxLOD"] = self._levels[0], self._levels[-1]
        if TILEMAP in self.writer and "tileMap" not in root:
            root["tileMap"] = "tilemap"
        return root

    def _levels_from_0(self, lods: list[dict[str, Any]]) -> list[dict[str, Any]]:
        first = self.package.scheme.levels[0]
        above = [
            {
                "level": level,
                "resolution": first.resolution * 2 ** (first.id - level),
                "scale": first.scale * 2 ** (first.id - level),
            }
            for level in range(first.id)
        ]
        return [*above, *lods]


def _describe_bundles(root: dict[str, Any]) -> None:
    """Complete ``resourceInfo`` by what is true of every package."""
    facts: tuple[tuple[str, dict[str, Any]], ...] = (
        ("resourceInfo", {"styleVersion": 8, "tileCompression": "gzip"}),
        ("cacheInfo", {}),
        ("storageInfo", {"storageFormat": "compactV2"}),
    )
    inner = root
    for key, values in facts:
        known = inner.get(key)
        inner[key] = {**values, **(known if isinstance(known, dict) else {})}
        inner = inner[key]
    inner["packetSize"] = SIDE
