"""The first drawing of sixteen tiles: what Tilepack puts on the map, beside the package itself."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..core.package.mbtiles import write_mbtiles
from ..core.package.package import Package
from ..scripts import trees
from ..scripts.matrix import Host, system, tree_host
from .makers import opaque_tiles, write_package
from .table import Mismatch, Row, bytes_text

_BUILD = Path(__file__).resolve().parents[1] / "build"
_SUITE = "trixie"  # the Debian whose QGIS draws packages
_LEVEL, _FIRST = 12, 16 * 128  # the first row and column of a bundle
_TILE = 8_000  # bytes
_ABOVE_MBTILES = 1.3  # how much slower than MBTiles what is shown may be,
_AT_ONCE = 0.1  # unless it is there in so many seconds: what nobody waits for
_PEER = "QGIS, the package"


def measure() -> Iterator[Row]:
    """One bundle of eight megabytes, one of eighty."""
    _BUILD.mkdir(exist_ok=True)
    for side in (32, 100):
        with tempfile.TemporaryDirectory(dir=_BUILD, prefix="bench-") as folder:
            yield _first_drawing(Path(folder), side)


def _first_drawing(folder: Path, side: int) -> Row:
    package, mbtiles = folder / "one.vtpk", folder / "one.mbtiles"
    square = itertools.product(range(_FIRST, _FIRST + side), repeat=2)
    tiles = write_package(
        package, ((_LEVEL, row, column) for row, column in square), opaque_tiles(_TILE)
    )
    with Package.open(package) as opened:
        largest = max(opened.bundle_entry(name).size for name in opened.bundle_names())
        write_mbtiles(opened, mbtiles)
    found = _measured(folder)
    seconds = found["seconds"]
    own, as_mbtiles, peer = (
        seconds.get(suffix) for suffix in (found["shown"], ".mbtiles", ".vtpk")
    )
    if own is None or as_mbtiles is None:
        raise Mismatch(f"QGIS {found['qgis']} did not draw {found['shown']}")
    note = f"QGIS {found['qgis'].partition('-')[0]} shows the {found['shown'][1:]} file"
    if found["shown"] != ".mbtiles":
        note += f"; MBTiles would take {as_mbtiles * 1e3:.3g} ms"
    if peer is None:
        note += "; it opens no packages, and the trees of make test-matrix are not there"
    met = own <= max(_AT_ONCE, _ABOVE_MBTILES * as_mbtiles)
    return Row(
        "first drawing, 16 tiles", f"a bundle of {bytes_text(largest)}", tiles, own, _PEER, peer,
        f"MBTiles × {_ABOVE_MBTILES:g}, or < {_AT_ONCE * 1e3:g} ms", met, note,
    )  # fmt: skip


def _measured(folder: Path) -> dict:
    """What :mod:`.in_qgis` says: in the tree's QGIS where there is one, else in the system's."""
    host = _host()
    link = folder / "python" / "tilepack"
    link.parent.mkdir()
    link.symlink_to(host.checkout)
    inside = host.results or str(folder)
    paths = os.pathsep.join((f"{inside}/python", "/src/site" if host.results else ""))
    words = [
        *("env", "QT_QPA_PLATFORM=offscreen", f"PYTHONPATH={paths}"),
        *(host.python, "-m", "tilepack.bench.in_qgis"),
        *(f"{inside}/one.vtpk", f"{inside}/one.mbtiles"),
        *map(str, (_LEVEL, _FIRST, _FIRST)),
    ]
    done = subprocess.run(
        host.command(folder, words), stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        raise Mismatch(done.stdout or f"drawing ended with {done.returncode}")
    return json.loads(done.stdout.strip().rpartition("\n")[2])


def _host() -> Host:
    tree = trees.made(_SUITE) if os.geteuid() == 0 and sys.platform == "linux" else None
    return system() if tree is None else tree_host(tree)
