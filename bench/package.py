"""Checking a package and writing it as MBTiles, beside the least such work can cost."""

from __future__ import annotations

import itertools
import sqlite3
import subprocess
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from ..core.package.arrival import Arrival
from ..core.package.bundle import BundleName
from ..core.package.check import check
from ..core.package.mbtiles import MBTilesResult, write_mbtiles
from ..core.package.package import Package
from .makers import Address, map_tiles, opaque_tiles, write_package
from .table import Mismatch, Row, bytes_text, row_beside
from .timing import in_turn, seconds, timed

_BUILD = Path(__file__).resolve().parents[1] / "build"
_RUNS = 7
_MANY_RUNS = 21  # of what takes milliseconds, or waits for the second processor
_DEEPEST = 12
_CHUNK = 1 << 20
_FASTEST_FILL = 1000  # tiles a second, at least


def measure() -> Iterator[Row]:
    """Checks and conversions, each with ten times the work, too."""
    _BUILD.mkdir(exist_ok=True)
    for bench, sizes in (
        (_quick_check, (1_700, 17_000, 170_000)),
        (_arrived_check, (1_700, 17_000)),
        (_full_check, (400, 4_000)),
        (_conversion, (1_700, 17_000)),
        (_filling, (16, 160)),
    ):
        for size in sizes:
            with tempfile.TemporaryDirectory(dir=_BUILD, prefix="bench-") as folder:
                yield bench(Path(folder), size)


def _quick_check(folder: Path, tiles: int) -> Row:
    path = folder / "checked.vtpk"
    write_package(path, block(tiles), opaque_tiles(12_000))

    return _beside_crc_read("check, quick", path, lambda: _expect_good(path, full=False))


def _arrived_check(folder: Path, tiles: int) -> Row:
    """What is left to do when a package was looked at during its download."""
    path = folder / "arrived.vtpk"
    write_package(path, block(tiles), opaque_tiles(12_000))
    arrival, size = Arrival(path), path.stat().st_size
    for end in range(0, size, _CHUNK):
        arrival.go_on(end)
    arrival.finish(size)
    name = "check, after the download"
    return _beside_crc_read(name, path, lambda: _expect_good(path, full=False, arrival=arrival))


def _beside_crc_read(name: str, path: Path, own: Callable[[], None]) -> Row:
    def crc_read() -> None:
        crc = 0
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                crc = zlib.crc32(chunk, crc)

    own_time, peer_time = timed(own, crc_read, runs=_MANY_RUNS)
    size = path.stat().st_size
    note = f"{(own_time - peer_time) * 1e3:.3g} ms more than the read"
    row = Row(name, bytes_text(size), size, own_time, "one CRC read", peer_time, note=note)
    return row_beside(row, 1.3)


def _full_check(folder: Path, tiles: int) -> Row:
    """Beside ``gzip -t``; how the check compares with unpacking in its own process is noted."""
    path, together = folder / "checked.vtpk", folder / "tiles.gz"
    write_package(path, block(tiles), map_tiles(250))
    with Package.open(path) as package:
        contents = [data for bundle in package.bundles() for _, _, data in bundle.tiles()]
    together.write_bytes(b"".join(contents))

    def own() -> None:
        _expect_good(path, full=True)

    def gzip_test() -> None:
        subprocess.run(["gzip", "-t", together], check=True)

    def gunzip() -> None:
        for data in contents:
            zlib.decompress(data, 31)

    own_time, peer_time, gunzip_time = timed(own, gzip_test, gunzip, runs=_RUNS)
    size = f"{len(contents):,} tiles, {bytes_text(together.stat().st_size)}"
    note = f"{own_time / gunzip_time:.2f} × zlib in the same process"
    row = Row(
        "check, full", size, len(contents), own_time, "gzip -t", peer_time, note=note
    )  # fmt: skip
    return row_beside(row, 1.5)


def _expect_good(path: Path, *, full: bool, arrival: Arrival | None = None) -> None:
    report = check(path, full, arrival=arrival)
    if report.findings:
        raise Mismatch(f"the check finds {report.findings[0]} in a good package")


def _conversion(folder: Path, tiles: int) -> Row:
    path, target, copy = (folder / name for name in ("p.vtpk", "own.mbtiles", "loop.mbtiles"))
    write_package(path, block(tiles), opaque_tiles(12_000))

    def own() -> float:
        target.unlink(missing_ok=True)
        return seconds(lambda: _written(path, target, fill=False))

    def peer() -> float:
        copy.unlink(missing_ok=True)
        return seconds(lambda: straight_loop(path, copy))

    own(), peer()
    if (ours := _rows(target)) != (theirs := _rows(copy)):
        raise Mismatch(f"{len(ours ^ theirs)} tiles differ between both MBTiles files")
    own_time, peer_time = in_turn(own, peer, runs=_RUNS)
    size = path.stat().st_size
    row = Row("MBTiles, not filled", bytes_text(size), size, own_time, "SQLite loop", peer_time)
    return row_beside(row, 1.3)


def straight_loop(source: Path, target: Path) -> None:
    """Write a package as MBTiles as one does when speed is all that counts."""
    database = sqlite3.connect(target, isolation_level=None)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("PRAGMA journal_mode=OFF")
    columns = "zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB"
    database.execute(f"CREATE TABLE tiles ({columns})")
    database.execute("BEGIN")
    with zipfile.ZipFile(source) as archive:
        for entry in archive.namelist():
            name = BundleName.from_entry(entry)
            if name is None:
                continue
            data = archive.read(entry)
            index = np.frombuffer(data, "<u8", 128 * 128, 64).tolist()
            for slot, number in enumerate(index):
                if size := number >> 40:
                    at = number & (1 << 40) - 1
                    row, column = name.row + slot // 128, name.column + slot % 128
                    database.execute(
                        "INSERT INTO tiles VALUES (?, ?, ?, ?)",
                        (name.level, column, 2**name.level - 1 - row, data[at : at + size]),
                    )
    places = "zoom_level, tile_column, tile_row"
    database.execute(f"CREATE UNIQUE INDEX tile_index ON tiles ({places})")
    database.execute("COMMIT")
    database.close()


def _written(path: Path, target: Path, *, fill: bool) -> MBTilesResult:
    with Package.open(path) as package:
        return write_mbtiles(package, target, fill=fill)


def _rows(path: Path) -> set[tuple[int, int, int, int]]:
    """Place and checksum of every tile."""
    database = sqlite3.connect(path)
    try:
        rows = database.execute("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles")
        return {(*place, zlib.crc32(data)) for *place, data in rows}
    finally:
        database.close()


def _filling(folder: Path, leaves: int) -> Row:
    path, target = folder / "gaps.vtpk", folder / "filled.mbtiles"
    write_package(path, ending_early(leaves), map_tiles(100))
    filled: list[int] = []

    def own() -> float:
        target.unlink(missing_ok=True)
        return seconds(lambda: filled.append(_written(path, target, fill=True).filled))

    own_time = in_turn(own, runs=3)[0]
    rate = filled[0] / own_time
    return Row(
        "MBTiles, filled", f"{filled[0]:,} tiles made", filled[0], own_time,
        aim=f"≥ {_FASTEST_FILL:,}/s", met=rate >= _FASTEST_FILL, note=f"{rate:,.0f} tiles/s",
    )  # fmt: skip


def block(tiles: int) -> list[Address]:
    """About so many tiles: a square of the finest level in the middle of the world, and above."""
    half = round((tiles * 3 / 4) ** 0.5 / 2)
    places = []
    for level in range(_DEEPEST + 1):
        middle = 1 << _DEEPEST >> 1
        first, last = ((middle + by) >> (_DEEPEST - level) for by in (-half, half - 1))
        side = range(first, last + 1)
        places += [(level, row, column) for row, column in itertools.product(side, side)]
    return places


def ending_early(leaves: int, level: int = 5, deepest: int = 8) -> list[Address]:
    """A pyramid that goes down to ``deepest`` in one place, and elsewhere ends at ``level``."""
    side = 1 << level
    places = {(level, number // side, number % side) for number in range(leaves)}
    places |= {(down, 0, 0) for down in range(level, deepest + 1)}
    for finer in range(level, 0, -1):
        places |= {(finer - 1, row // 2, column // 2) for at, row, column in places if at == finer}
    return sorted(places)
