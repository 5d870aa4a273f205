"""Several packages of one service as one package.

Tiles are the union; a bundle that only one package has tiles in is copied byte for byte. The
tilemap follows from the tiles. The result does not depend on the order of the packages: where they
disagree the newest one is believed.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import Cancelled, PackageDamaged, PackagesDiffer
from ..wording import QT_TRANSLATE_NOOP, Text
from . import border, item, tilemap, unite
from .archive import Piece
from .bundle import SIDE, SLOTS, Bundle, BundleName, bundle_head
from .check import check, packet_size
from .documents import read_json, read_xml, write_json
from .mvt import TileInvalid
from .overzoom import Overzoomed
from .package import (
    ITEM_INFO,
    METADATA,
    PACKAGE_INFO,
    RESOURCES,
    ROOT,
    STYLE,
    TILEMAP,
    Package,
)
from .records import STORED, Entry, is_safe
from .report import raise_grave
from .writer import PackageWriter, writing

if TYPE_CHECKING:
    from .bundle import Numbers
    from .tilemap import Codes

Tile = tuple[int, int, bytes]
_UNITED = {ROOT, METADATA, STYLE, RESOURCES, ITEM_INFO, PACKAGE_INFO, TILEMAP}
_CHECK_SHARE = 0.5  # of the whole work, about


@dataclass(frozen=True)
class MergeResult:
    """What was written: all tiles, and those of them made at borders between different depths."""

    tiles: int
    filled: int = 0


def merge(
    paths: Sequence[Path],
    target: Path,
    *,
    fill: bool = True,
    checked: bool = False,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MergeResult:
    """Write the packages at ``paths`` (at least one) to ``target`` as one package.

    With ``fill``, tiles are made where a package ends above the levels of another one and readers
    would draw nothing (see :mod:`.border`). Parts of one export have the same levels and need
    none: without it the result has their tiles and no other. ``checked`` says that the packages
    have been checked already; otherwise they are now. The result is checked in any case.

    Raises:
        PackagesDiffer: other schemes, or other services.
        PackageError: an input that cannot be read, or that needs a repair first.
        OutputUnwritable: the target cannot be written.
        Cancelled: ``cancelled()`` was true.
        In all cases nothing appears at ``target``.
    """
    before = 0.0 if checked else _CHECK_SHARE
    if not checked:
        for number, path in enumerate(paths):
            report = check(
                path, progress=_span(progress, number, len(paths), before), cancelled=cancelled
            )
            raise_grave(report, path.name)

    def verify(part: Path) -> None:
        raise_grave(check(part, contents=False, cancelled=cancelled), target.name)

    def advance(share: float) -> None:
        if cancelled():
            raise Cancelled
        progress(before + (1 - before) * share)

    with writing(target), PackageWriter(target, verify=verify) as writer, ExitStack() as stack:
        packages = [stack.enter_context(Package.open(path)) for path in paths]
        packages.sort(key=_rank, reverse=True)
        _check_agreement(packages)
        result = _Merge(packages, writer, fill, target.stem, advance).write()
    progress(1.0)
    return result


def _span(
    progress: Callable[[float], None], number: int, count: int, share: float
) -> Callable[[float], None]:
    """Progress of one of ``count`` steps that together make ``share`` of the whole."""
    return lambda done: progress((number + done) / count * share)


def _rank(package: Package) -> tuple[int, int, int]:
    """What decides which package is believed: the newest, then the larger one."""
    entries = package.archive.entries
    checksum = 0
    for entry in entries:
        checksum ^= entry.crc
    return max((entry.moment for entry in entries), default=0), package.archive.size, checksum


def _check_agreement(packages: Sequence[Package]) -> None:
    first = packages[0]
    for other in packages[1:]:
        names = {"one": first.path.name, "other": other.path.name}
        if not first.scheme.agrees_with(other.scheme):
            raise PackagesDiffer(
                reason=Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "“{one}” and “{other}” have different tiling schemes"
                    ),
                    **names,
                )
            )
        if packet_size(first.root) != packet_size(other.root):
            raise PackagesDiffer(
                reason=Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "“{one}” and “{other}” have bundles of different size"
                    ),
                    **names,
                )
            )
        ours, theirs = _layers(first), _layers(other)
        if ours and theirs and not ours & theirs:
            raise PackagesDiffer(
                reason=Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "“{one}” and “{other}” come from different services"
                    ),
                    **names,
                )
            )


def _layers(package: Package) -> set[str]:
    listed = package.metadata.get("vector_layers")
    layers = listed if isinstance(listed, list) else []
    return {str(layer.get("id")) for layer in layers if isinstance(layer, dict)}


class _Merge:
    def __init__(
        self,
        packages: Sequence[Package],
        writer: PackageWriter,
        fill: bool,
        name: str,
        advance: Callable[[float], None],
    ) -> None:
        self.packages = packages
        self.writer = writer
        self._name = name
        self._advance = advance
        self._owners: dict[BundleName, list[Package]] = {}
        self._faulty: set[BundleName] = set()
        presences = [self._presence(package) for package in packages]
        self._present = border.united(presences)
        wanted = border.missing_children(packages, presences) if fill else {}
        self._gaps = _by_bundle(wanted)
        self._filled: dict[int, list[int]] = {}
        self._done = 0
        self._all = max(1, sum(package.archive.size for package in packages))

    def write(self) -> MergeResult:
        self._write_others()
        for name in sorted(self._owners.keys() | self._gaps.keys()):
            self._write_bundle(name)
        for level, codes in self._filled.items():
            more = np.array(codes, dtype=np.uint64)
            self._present[level] = np.union1d(self._present.get(level, more), more)
        self._write_documents()
        filled = sum(map(len, self._filled.values()))
        return MergeResult(sum(map(len, self._present.values())), filled)

    def _presence(self, package: Package) -> dict[int, Codes]:
        """The codes of a package's tiles, per level; its bundles are remembered on the way."""
        found: dict[int, list[Codes]] = {}
        for bundle in package.bundles():
            if bundle.index.count:
                self._owners.setdefault(bundle.name, []).append(package)
                found.setdefault(bundle.name.level, []).append(tilemap.codes(bundle.addresses()))
                if bundle.header_faults:
                    self._faulty.add(bundle.name)
        return {level: np.unique(np.concatenate(parts)) for level, parts in found.items()}

    def _write_others(self) -> None:
        """Fonts, sprites, thumbnail and whatever else there is, each name once."""
        for package in self.packages:
            for name in package.names:
                own = name in _UNITED or name.startswith("p12/tile/") or name.endswith("/")
                if not own and is_safe(name) and name not in self.writer:
                    self._copy(package, package.archive.find(name), name)

    def _write_bundle(self, name: BundleName) -> None:
        owners = self._owners.get(name, [])
        entries = [package.bundle_entry(name) for package in owners]
        alike = len({(entry.crc, entry.size) for entry in entries}) == 1
        if alike and name not in self._gaps and name not in self._faulty:
            self._copy(owners[0], entries[0], name.entry)
            return
        bundles = (package.bundle(name) for package in owners)
        self._rebuild(name, [bundle for bundle in bundles if bundle is not None])

    def _rebuild(self, name: BundleName, owners: Sequence[Bundle]) -> None:
        """Write a bundle of each owner's tiles that no owner before it has, and of made ones."""
        taken = np.zeros(SLOTS, dtype=bool)
        shares: list[tuple[Bundle, Numbers]] = []
        for bundle in owners:
            slots = bundle.index.usable
            shares.append((bundle, slots[~taken[slots]]))
            taken[slots] = True
        made = list(self._made(name))
        slots = np.array([row % SIDE * SIDE + column % SIDE for row, column, _ in made], dtype=int)
        sizes = np.array([len(data) for _, _, data in made], dtype=int)
        if not made and not taken.any():
            return
        head, size = bundle_head(
            np.concatenate([slots for _, slots in shares] + [slots]),
            np.concatenate([bundle.index.sizes(slots) for bundle, slots in shares] + [sizes]),
        )
        blocks = itertools.chain(
            [head],
            *(bundle.blocks(slots) for bundle, slots in shares),
            (len(data).to_bytes(4, "little") + data for _, _, data in made),
        )
        self.writer.add_chunks(name.entry, self._counted(blocks), size)

    def _made(self, name: BundleName) -> Iterator[Tile]:
        """Missing tiles of a bundle, cut from their parents; what would be empty is left out."""
        level = name.level
        children: list[Overzoomed | None] = []
        of_parent = -1
        for code in self._gaps.get(name, ()):
            if code >> 2 != of_parent:
                of_parent = code >> 2
                children = self._children(level - 1, of_parent)
            child = children[code & 3]
            if child is not None:
                self._filled.setdefault(level, []).append(code)
                row, column = _place(code)
                yield row, column, child.tile()

    def _children(self, level: int, code: int) -> list[Overzoomed | None]:
        place = (level, *_place(code))
        data = next(
            (tile for tile in (p.read_tile(*place) for p in self.packages) if tile is not None), b""
        )
        try:
            return Overzoomed.from_tile(data).children()
        except TileInvalid:
            return [None] * 4

    def _copy(self, package: Package, entry: Entry | None, name: str) -> None:
        if entry is None:
            return
        archive = package.archive
        chunks = archive.copy(entry) if entry.method == STORED else archive.chunks(entry)
        self.writer.add_chunks(name, self._counted(chunks), entry.size, entry.crc)

    def _counted(self, chunks: Iterator[Piece]) -> Iterator[Piece]:
        for chunk in chunks:
            self._count(len(chunk))
            yield chunk

    def _count(self, size: int) -> None:
        self._done += size
        self._advance(min(1.0, self._done / self._all))

    def _write_documents(self) -> None:
        packages = self.packages
        levels = sorted(self._present)
        indexed = any(package.is_indexed for package in packages)
        roots = [package.root for package in packages]
        documents: dict[str, Callable[[Sequence[unite.Document]], unite.Document]] = {
            METADATA: unite.metadata,
            STYLE: unite.style,
            RESOURCES: unite.resources,
        }
        self.writer.add(ROOT, write_json(unite.description(roots, levels, indexed=indexed)))
        for name, united in documents.items():
            found = [d for d in (_document(p, name) for p in packages) if d is not None]
            if found:
                self.writer.add(name, write_json(united(found)))
        if indexed:
            self.writer.add(TILEMAP, tilemap.document(self._present))
        items = [i for i in (_item(package) for package in packages) if i is not None]
        if items:
            package_info, item_info = item.united(items, self._name)
            self.writer.add(PACKAGE_INFO, package_info)
            self.writer.add(ITEM_INFO, item_info)


def _document(package: Package, name: str) -> unite.Document | None:
    """A document that may be missing; one that cannot be read counts as missing too."""
    try:
        value = read_json(package.read(name))
    except (KeyError, ValueError, PackageDamaged):
        return None
    return value if isinstance(value, dict) else None


def _item(package: Package) -> dict[str, str] | None:
    try:
        return read_xml(package.read(ITEM_INFO))
    except (KeyError, ValueError, PackageDamaged):
        return None


def _by_bundle(wanted: dict[int, Codes]) -> dict[BundleName, list[int]]:
    """Codes per bundle, ascending; those of one parent follow each other."""
    bundles: dict[BundleName, list[int]] = {}
    for level, codes in wanted.items():
        for code in codes.tolist():
            bundles.setdefault(BundleName.of_tile(level, *_place(code)), []).append(code)
    return bundles


def _place(code: int) -> tuple[int, int]:
    """Row and column of a code."""
    row, column = tilemap.addresses(np.array([code], dtype=np.uint64)).tolist()[0]
    return row, column
