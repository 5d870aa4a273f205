"""An open vector tile package: its description, its style, its tiles."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..errors import NotAPackage, PackageDamaged
from ..tiles.scheme import TilingScheme
from ..wording import QT_TRANSLATE_NOOP, Text, words_of
from .archive import Archive
from .bundle import Bundle, BundleName
from .documents import JSON_LIMIT, TILEMAP_LIMIT, read_json
from .records import Entry
from .tilemap import Node, TilemapInvalid, validate

if TYPE_CHECKING:
    import numpy.typing as npt

ROOT = "p12/root.json"
METADATA = "p12/metadata.json"
TILEMAP = "p12/tilemap/root.json"
STYLE = "p12/resources/styles/root.json"
SPRITES = "p12/resources/sprites/"
FONTS = "p12/resources/fonts/"
RESOURCES = "p12/resources/info/root.json"
ITEM_INFO = "esriinfo/iteminfo.xml"
PACKAGE_INFO = "esriinfo/item.pkinfo"

_CONTENT_LIMIT = 1 << 26  # of any entry read as a whole
_OPEN_BUNDLES = 8  # the index of each takes 300 kB


class Sprite(NamedTuple):
    """The icons of a style: what lies where, and the image (PNG)."""

    definition: dict[str, Any]
    image: bytes


class Package:
    """A package open for reading, by one thread at a time.

    ``path``, ``root`` (the service description) and ``names`` (of all entries) are there at once;
    everything else is read when asked for. What is damaged raises ``PackageDamaged`` then.
    """

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.path = archive.path
        self.names = tuple(dict.fromkeys(entry.name for entry in archive.entries))
        self._bundles = dict(sorted(_bundle_entries(archive)))
        self._open: OrderedDict[BundleName, Bundle] = OrderedDict()
        self._metadata: dict[str, Any] | None = None
        self._scheme: TilingScheme | None = None
        if archive.find(ROOT) is None:
            raise NotAPackage(
                name=self.path.name,
                kind="root-missing",
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it has no {entry}"), entry=ROOT),
            )
        self.root = self._object(ROOT)

    @classmethod
    def open(cls, path: Path) -> Package:
        """Open a file.

        Raises:
            NotAPackage: no ZIP archive, or one without ``p12/root.json``.
            WebPageInstead: a web page.
            PackageDamaged: an archive that cannot be read.
        """
        archive = Archive(path)
        try:
            return cls(archive)
        except BaseException:
            archive.close()
            raise

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        for bundle in self._open.values():
            bundle.member.close()
        self._open.clear()
        self.archive.close()

    @property
    def scheme(self) -> TilingScheme:
        """The tiling scheme; raises ``SchemeInvalid`` when it is none."""
        if self._scheme is None:
            self._scheme = TilingScheme.from_json(self.root.get("tileInfo"))
        return self._scheme

    @property
    def metadata(self) -> dict[str, Any]:
        """``p12/metadata.json`` (vector layers and their fields); empty when it is missing."""
        if self._metadata is None:
            self._metadata = self._object(METADATA) if METADATA in self else {}
        return self._metadata

    @property
    def is_indexed(self) -> bool:
        """Whether the package has a tilemap; if not, it is flat."""
        return TILEMAP in self

    def __contains__(self, name: str) -> bool:
        return self.archive.find(name) is not None

    def read(self, name: str) -> bytes:
        """The content of an entry, at most 64 MiB; ``KeyError`` when there is none."""
        entry = self.archive.find(name)
        if entry is None:
            raise KeyError(name)
        return self.archive.read(entry, _CONTENT_LIMIT)

    def style(self) -> dict[str, Any] | None:
        """The Mapbox GL style, with the addresses as written (relative ones, normally)."""
        return self._object(STYLE) if STYLE in self else None

    def sprite(self, density: int | None = None) -> Sprite | None:
        """The icons for this pixel density (2 or 1), or the finest there are.

        ``None`` when there are none, which packages also say by an empty definition.
        """
        for each in (2, 1) if density is None else (density,):
            stem = SPRITES + ("sprite@2x" if each == 2 else "sprite")
            if stem + ".json" in self and stem + ".png" in self:
                definition = self._object(stem + ".json")
                if definition:
                    return Sprite(definition, self.read(stem + ".png"))
        return None

    def tilemap(self) -> Node | None:
        """The tilemap, its form checked; ``None`` in flat packages."""
        entry = self.archive.find(TILEMAP)
        if entry is None:
            return None
        try:
            return validate(
                read_json(self.archive.read(entry, TILEMAP_LIMIT), tilemap=True)["index"]
            )
        except (KeyError, TypeError, ValueError) as error:
            reason = Text(QT_TRANSLATE_NOOP("Tilepack", "its tilemap cannot be read"))
            if isinstance(error, TilemapInvalid):
                reason = Text(
                    QT_TRANSLATE_NOOP("Tilepack", "its tilemap has a wrong form ({fault})"),
                    fault=words_of(error),
                )
            raise PackageDamaged(str(error), name=self.path.name, reason=reason) from error

    def bundle_names(self) -> tuple[BundleName, ...]:
        """Level, first row and first column of all bundles, in this order."""
        return tuple(self._bundles)

    def bundle_entry(self, name: BundleName) -> Entry:
        """The entry of a bundle in the archive; ``KeyError`` when there is none."""
        return self._bundles[name]

    def bundle(self, name: BundleName) -> Bundle | None:
        """A bundle, opened; the most recent ones stay open."""
        bundle = self._open.get(name)
        if bundle is None:
            entry = self._bundles.get(name)
            if entry is None:
                return None
            bundle = Bundle(name, self.archive.member(entry), self.path.name)
            self._open[name] = bundle
            if len(self._open) > _OPEN_BUNDLES:
                self._open.popitem(last=False)[1].member.close()
        self._open.move_to_end(name)
        return bundle

    def bundles(self, level: int | None = None) -> Iterator[Bundle]:
        """All bundles, or those of one level, in order; each is meant for use before the next."""
        for name in self._bundles:
            if level is None or name.level == level:
                bundle = self.bundle(name)
                if bundle is not None:
                    yield bundle

    def levels(self) -> list[int]:
        """The levels that have tiles, ascending; told by the bundles, not by ``root``."""
        found: set[int] = set()
        for name in self._bundles:
            if name.level not in found:
                bundle = self.bundle(name)
                if bundle is not None and bundle.index.count:
                    found.add(name.level)
        return sorted(found)

    def presence(self) -> dict[int, npt.NDArray[np.int64]]:
        """The tiles of each level that has any, as arrays (n, 2) of row and column."""
        found: dict[int, list[npt.NDArray[np.int64]]] = {}
        for bundle in self.bundles():
            addresses = bundle.addresses()
            if len(addresses):
                found.setdefault(bundle.name.level, []).append(addresses)
        return {level: np.concatenate(parts) for level, parts in found.items()}

    def tiles(self, level: int | None = None) -> Iterator[tuple[int, int, int]]:
        """Level, row and column of every tile, or of those of one level."""
        for bundle in self.bundles(level):
            for row, column in bundle.addresses().tolist():
                yield bundle.name.level, row, column

    def tile_count(self) -> int:
        """How many tiles the package holds."""
        return sum(bundle.index.count for bundle in self.bundles())

    def read_tile(self, level: int, row: int, column: int) -> bytes | None:
        """The bytes of a tile as they are (gzip, normally), or ``None`` where there is none."""
        bundle = self.bundle(BundleName.of_tile(level, row, column))
        return None if bundle is None else bundle.read(row, column)

    def _object(self, name: str) -> dict[str, Any]:
        entry = self.archive.find(name)
        if entry is None:
            raise KeyError(name)
        try:
            value = read_json(self.archive.read(entry, JSON_LIMIT))
        except ValueError as error:
            raise self._unreadable(
                name,
                Text(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be read"), entry=name),
                str(error),
            ) from error
        if not isinstance(value, dict):
            raise self._unreadable(
                name, Text(QT_TRANSLATE_NOOP("Tilepack", "{entry} is not an object"), entry=name)
            )
        return value

    def _unreadable(self, name: str, reason: str, details: str = "") -> PackageDamaged:
        kind = "root-unreadable" if name == ROOT else "document-unreadable"
        return PackageDamaged(details, name=self.path.name, kind=kind, reason=reason)


def _bundle_entries(archive: Archive) -> Iterator[tuple[BundleName, Entry]]:
    for entry in archive.entries:
        name = BundleName.from_entry(entry.name)
        if name is not None and name == BundleName.of_tile(*name):
            yield name, entry
