"""Checking a package before anything else touches it.

Some damaged packages are accepted by QGIS and end its process while it draws, others are refused
without a word. The check reads the archive to its last byte, every index entry, the tilemap and all
documents; of the tiles' content it looks at a sample of every level (quick) or at all (full).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from ..errors import Cancelled, NotAPackage, PackageError, SchemeInvalid
from ..tiles.scheme import TilingScheme
from ..wording import QT_TRANSLATE_NOOP, Text
from .arrival import Arrival
from .bundle import SIDE, BundleName
from .check_documents import DocumentCheck
from .check_tiles import TileCheck
from .contents import ContentReader
from .findings import Finding
from .package import Package
from .records import LOCAL, STORED, is_safe
from .report import Collector, Report
from .tilemap import MAX_LEVEL


def check(
    path: Path,
    full: bool = False,
    *,
    contents: bool = True,
    arrival: Arrival | None = None,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Check a file that should be a package; any file may be given.

    Without ``contents`` the bytes of the entries are not compared with their checksums, which takes
    most of the time of a quick check: for a file just written from checked ones. What an
    ``arrival`` of this file has seen is not read again.

    ``progress`` is told the done part, 0 to 1. Memory stays below 256 MB whatever the file.

    Raises:
        Cancelled: as soon as ``cancelled()`` is true.
    """
    try:
        with Package.open(path) as package:
            return _Check(package, full, contents or full, arrival, progress, cancelled).report()
    except PackageError as error:
        kind = str(error.facts.get("kind", "not-a-package"))
        return Report((Finding(kind, path.name, {"reason": error}),))
    except OSError as error:
        reason = NotAPackage(
            name=path.name,
            reason=Text(
                QT_TRANSLATE_NOOP("Tilepack", "it cannot be read ({reason})"), reason=error.strerror
            ),
        )
        return Report((Finding("not-a-package", path.name, {"reason": reason}),))


class _Check:
    def __init__(
        self,
        package: Package,
        full: bool,
        contents: bool,
        arrival: Arrival | None,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self.package = package
        self.found = Collector()
        self.tiles = TileCheck(package, self.found, self._advance, full=full)
        self.documents = DocumentCheck(package, self.found)
        self._contents = contents
        self._arrived = arrival.seen if arrival else None
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._all = max(1, package.archive.size * (2 if full else 1))

    def report(self) -> Report:
        self._check_contents()
        self._check_description()
        self.tiles.tilemap()
        layers = self.documents.check(self.tiles.layers)
        self._progress(1.0)
        return Report(
            self.found.findings(),
            self.tiles.tiles,
            self.tiles.decoded,
            self.tiles.levels,
            tuple(sorted(layers)),
            self.package.is_indexed,
            self.documents.fonts,
            len(self.package.bundle_names()),
            len(self.tiles.unreadable),
        )

    def _advance(self, count: int) -> None:
        if self._cancelled():
            raise Cancelled
        self._done += count
        self._progress(min(1.0, self._done / self._all))

    def _check_contents(self) -> None:
        """Read every entry once; what is wrong is noted in the order of the file."""
        package, found = self.package, self.found
        bundles = {package.bundle_entry(name): name for name in package.bundle_names()}
        names = frozenset(bundles.values())
        entries = sorted(package.archive.entries, key=lambda entry: entry.header)
        reading = ContentReader(package.archive, self._advance, self._arrived, whole=self._contents)
        with closing(reading) as reader:
            seen = reader.read((entry, entry in bundles) for entry in entries)
            self._check_archive()
            for entry, content, damage in seen:
                name = bundles.get(entry)
                if damage is not None:
                    found.add_damage(entry.name, damage)
                    if name is not None:
                        self.tiles.unreadable.add(name)
                elif name is not None and content is not None:
                    self.tiles.bundle(name, entry, content)
                if (
                    entry.name.startswith("p12/tile/")
                    and BundleName.from_entry(entry.name) not in names
                ):
                    found.add("bundle-name", entry.name)
        self.tiles.finish()

    def _check_archive(self) -> None:
        """What decides whether libzip (with ``ZIP_CHECKCONS``) opens the file."""
        archive, found = self.package.archive, self.found
        if archive.prefix:
            found.add("bytes-before", count=archive.prefix)
        if archive.trailing:
            found.add("bytes-after", count=archive.trailing)
        for name, count in Counter(entry.name for entry in archive.entries).items():
            if count > 1:
                found.add("name-twice", name)
        end = archive.prefix
        for entry in sorted(archive.entries, key=lambda entry: entry.header):
            self._advance(0)
            if not is_safe(entry.name):
                found.add("name-unsafe", entry.name)
            if entry.method != STORED:
                found.add("deflated", entry.name)
            if entry.header < end:
                found.add("entries-overlap", entry.name)
            end = max(end, entry.header + LOCAL.size + len(entry.name) + entry.packed)
            difference = archive.local_difference(entry)
            if difference:
                found.add("entry-damaged", entry.name, reason=difference)

    def _check_description(self) -> None:
        root, found = self.package.root, self.found
        tile_info = root.get("tileInfo")
        value = tile_info.get("format", "") if isinstance(tile_info, dict) else ""
        if value != "pbf":
            found.add("format", value=value)
        try:
            self._check_scheme(self.package.scheme)
        except SchemeInvalid as error:
            found.add("scheme", reason=error.facts["reason"])
        size = packet_size(root)
        if not isinstance(size, (int, float)) or isinstance(size, bool) or not size >= 1:
            found.add("packet-size")
        elif size != SIDE:
            found.add("packet-size-other", value=size)

    def _check_scheme(self, scheme: TilingScheme) -> None:
        found, levels = self.found, self.tiles.levels
        if scheme.levels[-1].id > MAX_LEVEL:
            found.add(
                "scheme",
                reason=Text(
                    QT_TRANSLATE_NOOP("Tilepack", "it has a level {level}"),
                    level=scheme.levels[-1].id,
                ),
            )
            return
        if scheme.columns != scheme.rows:
            found.add(
                "scheme", reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its tiles are not square"))
            )
        for one, next_one in zip(scheme.levels, scheme.levels[1:]):
            ratio = one.resolution / next_one.resolution
            if abs(ratio / 2 ** (next_one.id - one.id) - 1) > 1e-3:
                found.add(
                    "scheme",
                    reason=Text(
                        QT_TRANSLATE_NOOP(
                            "Tilepack", "level {level} is not half of the one before"
                        ),
                        level=next_one.id,
                    ),
                )
                break
        if not scheme.reference.code and not scheme.reference.wkt:
            found.add(
                "scheme", reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it names no reference system"))
            )
        if scheme.levels[0].id > 0:
            found.add("level-0-missing", first=scheme.levels[0].id)
        for level in sorted({*levels} - {*scheme.level_ids}):
            found.add("level-unknown", level=level)
        root = self.package.root
        stated = root.get("minLOD", levels[:1]), root.get("maxLOD", levels[-1:])
        if levels and stated != (levels[0], levels[-1]) and "maxLOD" in root:
            found.add(
                "levels-differ",
                stated=f"{stated[0]}–{stated[1]}",
                found=f"{levels[0]}–{levels[-1]}",
            )


def packet_size(root: dict[str, Any]) -> object:
    """``packetSize``, the side of a bundle, as the description gives it; ``None`` if not at all."""
    value: Any = root
    for key in ("resourceInfo", "cacheInfo", "storageInfo", "packetSize"):
        value = value.get(key) if isinstance(value, dict) else None
    return value
