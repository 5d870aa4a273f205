"""A package with some of the tiles of another one.

Services older than 10.7 export boxes only. What such a package has beyond the polygons that were
meant is left out here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import Cancelled
from ..tiles.area import Box
from ..tiles.scheme import TilingScheme
from ..tiles.spans import EMPTY, TileSpans
from . import tilemap, unite
from .archive import Piece
from .bundle import SIDE, BundleName, bundle_head
from .check import check
from .documents import write_json
from .package import ROOT, TILEMAP, Package
from .records import STORED, Entry, is_safe
from .report import raise_grave
from .writer import PackageWriter, writing

if TYPE_CHECKING:
    from .bundle import Numbers


def cut(
    source: Path,
    target: Path,
    keep: Mapping[int, TileSpans],
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write those tiles of ``source`` that are in ``keep``, by level, to ``target``.

    Bundles that stay whole are copied byte for byte; extent, levels and tilemap become those of
    what is left; everything else is taken over. Returns the number of tiles.

    Raises:
        PackageError: the source cannot be read.
        OutputUnwritable: the target cannot be written.
        Cancelled: ``cancelled()`` was true.
        In all cases nothing appears at ``target``.
    """

    def advance(share: float) -> None:
        if cancelled():
            raise Cancelled
        progress(share)

    def verify(part: Path) -> None:
        raise_grave(check(part, contents=False, cancelled=cancelled), target.name)

    with Package.open(source) as old, writing(target), PackageWriter(target, verify=verify) as new:
        count = _Cut(old, new, keep, advance).write()
    progress(1.0)
    return count


class _Cut:
    def __init__(
        self,
        package: Package,
        writer: PackageWriter,
        keep: Mapping[int, TileSpans],
        advance: Callable[[float], None],
    ) -> None:
        self._package, self._writer, self._keep = package, writer, keep
        self._advance = advance
        self._done, self._all = 0, max(1, package.archive.size)

    def write(self) -> int:
        for name in self._package.names:
            own = name in (ROOT, TILEMAP) or name.startswith("p12/tile/") or name.endswith("/")
            entry = self._package.archive.find(name)
            if entry is not None and not own and is_safe(name) and name not in self._writer:
                self._copy(entry, name)
        left: dict[int, list[Numbers]] = {}
        for bundle in self._package.bundle_names():
            places = self._write_bundle(bundle)
            if len(places):
                left.setdefault(bundle.level, []).append(places)
        tiles = {level: np.concatenate(places) for level, places in sorted(left.items())}
        self._write_description(tiles)
        return sum(map(len, tiles.values()))

    def _write_bundle(self, name: BundleName) -> Numbers:
        """Write what is kept of a bundle; its rows and columns, shape (n, 2)."""
        bundle = self._package.bundle(name)
        usable = bundle.index.usable if bundle is not None else np.empty(0, dtype=np.int64)
        places = np.column_stack((usable // SIDE + name.row, usable % SIDE + name.column))
        kept = self._keep.get(name.level, EMPTY).contains(places[:, 0], places[:, 1])
        if bundle is None or not kept.any():
            return places[:0]
        if kept.all() and not bundle.header_faults:
            self._copy(self._package.bundle_entry(name), name.entry)
        else:
            slots = usable[kept]
            head, size = bundle_head(slots, bundle.index.sizes(slots))
            self._writer.add_chunks(
                name.entry, self._counted(chain([head], bundle.blocks(slots))), size
            )
        left: Numbers = places[kept]
        return left

    def _write_description(self, tiles: Mapping[int, Numbers]) -> None:
        package, levels = self._package, sorted(tiles)
        root = unite.description([package.root], levels, indexed=package.is_indexed)
        around = _around(package.scheme, self._keep)
        for key in ("fullExtent", "initialExtent"):
            known = root.get(key)
            if around is None or not isinstance(known, dict):
                continue
            common = Box.from_json(known).intersection(around)
            if common is not None:
                root[key] = {**known, **common.as_json()}
        self._writer.add(ROOT, write_json(root))
        if package.is_indexed:
            codes = {level: np.unique(tilemap.codes(places)) for level, places in tiles.items()}
            self._writer.add(TILEMAP, tilemap.document(codes))

    def _copy(self, entry: Entry, name: str) -> None:
        archive = self._package.archive
        chunks = archive.copy(entry) if entry.method == STORED else archive.chunks(entry)
        self._writer.add_chunks(name, self._counted(chunks), entry.size, entry.crc)

    def _counted(self, chunks: Iterator[Piece]) -> Iterator[Piece]:
        for chunk in chunks:
            yield chunk
            self._done += len(chunk)
            self._advance(min(1.0, self._done / self._all))


def _around(scheme: TilingScheme, keep: Mapping[int, TileSpans]) -> Box | None:
    """The ground of the finest tiles that are kept."""
    known = [level for level in scheme.level_ids if keep.get(level, EMPTY).count]
    finest = max(known, default=None)
    if finest is None:
        return None
    tiles = keep[finest].range
    first = scheme.tile_box(finest, tiles.first_row, tiles.first_column)
    last = scheme.tile_box(finest, tiles.last_row, tiles.last_column)
    return Box.around((first, last))
