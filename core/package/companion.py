"""Which package an MBTiles file was made from.

A companion carries the identity of its package, so that one made from an earlier export, or from
another package of the same name, is never taken for the package.
"""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

from ..errors import PackageError
from .package import Package

SOURCE_KEY = "tilepack_package"
_READ = "SELECT value FROM metadata WHERE name = ?"


def identity(package: Package) -> str:
    """Size of the file and a checksum over names, sizes and checksums of all its entries.

    No content is read, and neither name nor place of the file counts: both may change together.
    """
    checksum = 0
    for entry in package.archive.entries:
        line = f"{entry.name}\0{entry.size}\0{entry.crc}\n"
        checksum = zlib.crc32(line.encode("utf-8", "surrogatepass"), checksum)
    return f"{package.archive.size}-{checksum:08x}"


def is_package(path: Path, mark: str) -> bool:
    """Whether the package with this :func:`identity` lies at ``path``."""
    try:
        with Package.open(path) as package:
            return identity(package) == mark
    except PackageError:
        return False


def belongs(mbtiles: Path, package: Package) -> bool:
    """Whether ``mbtiles`` holds all levels of just this package, as Tilepack wrote it.

    A file that is missing, unreadable or from elsewhere does not.
    """
    if not mbtiles.is_file():
        return False
    try:
        database = sqlite3.connect(f"{mbtiles.resolve().as_uri()}?mode=ro", uri=True)
        try:
            row = database.execute(_READ, (SOURCE_KEY,)).fetchone()
        finally:
            database.close()
    except sqlite3.Error:
        return False
    return row is not None and row[0] == identity(package)
