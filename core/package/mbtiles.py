"""A package as MBTiles: one SQLite file, its bytes copied, its gaps filled.

https://github.com/mapbox/mbtiles-spec/blob/master/1.3/spec.md
QGIS reads MBTiles much faster than large packages (it reads a whole bundle for every tile), but it
draws nothing where a tile is missing, and versions before 3.32 cannot draw indexed packages either.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import Cancelled, OutputUnwritable, PackageEmpty, SchemeNotSupported
from ..wording import QT_TRANSLATE_NOOP, Text
from . import fill as filling
from .companion import SOURCE_KEY, identity
from .documents import write_json
from .mvt import GZIP_MARK, pack
from .package import Package
from .tilemap import codes
from .tileset import describe, vector_layers
from .writer import writing

if TYPE_CHECKING:
    from .tilemap import Codes

FILL_LIMIT = 1_000_000
_FILL_WEIGHT = 20  # making a tile takes about so many times as long as copying one
_APPLICATION = 0x4D504258  # what SQLite's register of file types has for MBTiles
_EVERY = 256  # tiles between two looks at whether to go on

_SCHEMA = """
CREATE TABLE metadata (name TEXT, value TEXT);
CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);
"""
_INDEX = "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)"

Row = tuple[int, int, int, bytes]


@dataclass(frozen=True)
class MBTilesResult:
    """What was written: all tiles, those of them that fill gaps, and the levels.

    ``unfilled`` counts places where a gap was filled only part of the way down, because all of it
    would have been more than the limit.
    """

    tiles: int
    filled: int
    min_level: int
    max_level: int
    unfilled: int = 0


def write_mbtiles(
    package: Package,
    target: Path,
    *,
    fill: bool = True,
    max_level: int | None = None,
    fill_limit: int = FILL_LIMIT,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MBTilesResult:
    """Write the tiles up to ``max_level`` (all by default) to ``target``, replacing it.

    With ``fill``, tiles are made below those where the pyramid ends early, down to the deepest
    level that is written and at most ``fill_limit`` of them. A file with all levels, filled, names
    its package (see :mod:`.companion`).

    Raises:
        SchemeNotSupported: MBTiles knows only Web Mercator; nothing is written.
        PackageEmpty: no tiles, or none up to ``max_level``.
        PackageDamaged, OutputUnwritable, Cancelled: no file is left behind.
    """
    if not package.scheme.is_web_mercator:
        raise SchemeNotSupported(scheme=_scheme_name(package))
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with writing(target):
            conversion = _Conversion(package, fill, max_level, fill_limit, progress, cancelled)
            result = conversion.write(part)
            part.replace(target)
    except sqlite3.Error as error:
        raise OutputUnwritable(str(error), path=str(target), reason=str(error)) from error
    finally:
        part.unlink(missing_ok=True)
    return result


class _Conversion:
    def __init__(
        self,
        package: Package,
        fill: bool,
        max_level: int | None,
        fill_limit: int,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self.package = package
        self._progress = progress
        self._cancelled = cancelled
        present = package.presence()
        deepest = max(present, default=0)
        if max_level is not None:
            present = {level: tiles for level, tiles in present.items() if level <= max_level}
        if not present:
            raise PackageEmpty(name=package.path.name)
        self.levels = sorted(present)
        self._about = describe(package, present=present)
        self._whole = fill and self.levels[-1] == deepest
        leaves: dict[int, Codes] = {}
        if fill:
            tiles = {level: codes(places) for level, places in present.items()}
            leaves = filling.leaves(package, tiles)
        self.gaps = filling.Gaps.of_leaves(leaves, self.levels[-1], fill_limit)
        self._all = max(1, sum(map(len, present.values())) + self.gaps.tiles * _FILL_WEIGHT)
        self._done = 0
        self._copied = 0
        self._filled = 0

    def write(self, path: Path) -> MBTilesResult:
        database = sqlite3.connect(str(path), isolation_level=None)
        try:
            database.execute("PRAGMA synchronous=OFF")
            database.execute("PRAGMA journal_mode=OFF")
            database.execute(f"PRAGMA application_id={_APPLICATION}")
            database.executescript(_SCHEMA)
            database.execute("BEGIN")
            insert = "INSERT INTO tiles VALUES (?, ?, ?, ?)"
            database.executemany(insert, self._copies())
            database.executemany(insert, self._fillings())
            database.executemany("INSERT INTO metadata VALUES (?, ?)", self._metadata().items())
            database.execute(_INDEX)
            database.execute("COMMIT")
        finally:
            database.close()
        tiles = self._copied + self._filled
        levels = (self.levels[0], self.levels[-1])
        self._progress(1.0)
        return MBTilesResult(tiles, self._filled, *levels, self.gaps.unfilled)

    def _copies(self) -> Iterator[Row]:
        for bundle in self.package.bundles():
            level = bundle.name.level
            if level > self.levels[-1]:
                continue
            bottom = (1 << level) - 1
            for row, column, data in bundle.tiles():
                if not self._copied % _EVERY:
                    self._advance(_EVERY if self._copied else 0)
                self._copied += 1
                yield level, column, bottom - row, data if data[:2] == GZIP_MARK else pack(data)

    def _fillings(self) -> Iterator[Row]:
        within = filling.data_extent(self.package)
        for gap in self.gaps:
            self._advance(0)
            for level, row, column, data in filling.filled(self.package, gap, within):
                if not self._filled % _EVERY:
                    self._advance(0)
                self._filled += 1
                yield level, column, (1 << level) - 1 - row, data
            self._advance(gap.tiles * _FILL_WEIGHT)

    def _advance(self, count: int) -> None:
        if self._cancelled():
            raise Cancelled
        self._done += count
        self._progress(min(1.0, self._done / self._all))

    def _metadata(self) -> dict[str, str]:
        """The metadata rows; what the package does not say is left out."""
        about = self._about
        layers = vector_layers(self.package, self.levels)
        rows = {
            "name": about.name,
            "format": "pbf",
            "type": "baselayer",
            "version": "1",
            "minzoom": str(about.first),
            "maxzoom": str(about.last),
            "bounds": ",".join(f"{value:.7f}" for value in about.bounds),
            "center": ",".join((*(f"{value:.7f}" for value in about.center), str(about.zoom))),
            "attribution": about.attribution,
            "description": about.description,
            SOURCE_KEY: identity(self.package) if self._whole else "",
            "json": write_json({"vector_layers": layers}).decode("utf-8"),
        }
        return {name: value for name, value in rows.items() if value}


def _scheme_name(package: Package) -> str:
    reference = package.scheme.reference
    return (
        f"EPSG:{reference.code}"
        if reference.code
        else Text(QT_TRANSLATE_NOOP("Tilepack", "a reference system of its own"))
    )
