"""Merging the parts of a split export, beside ``cp`` of the same bytes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from ..core.package.bundle import SIDE
from ..core.package.merge import merge
from ..core.package.package import Package
from ..core.tiles.area import Area
from ..core.tiles.coverage import touched_levels
from ..core.tiles.split import split
from .makers import opaque_tiles, web_mercator, write_package
from .table import Mismatch, Row, bytes_text, row_beside
from .timing import in_turn, seconds

_BUILD = Path(__file__).resolve().parents[1] / "build"
_LEVEL = 12
_TILE = 12_000  # bytes, about what a basemap's tiles have
_PARTS = 4
_ROOM = 12_000_000_000
_MEMORY = 64_000_000  # what merging may add

_ALIGNED = "merge, cut on bundle borders"
_THROUGH = "merge, cut through a bundle"


def measure() -> Iterator[Row]:
    """Three sizes, cut at a corner that bundles of all levels have; one cut inside of a bundle."""
    _BUILD.mkdir(exist_ok=True)
    sizes = [20_000_000, 200_000_000, 2_000_000_000]
    for size in sizes:
        if size < sizes[-1] or shutil.disk_usage(_BUILD).free > _ROOM:
            yield _merged(_ALIGNED, size, 16 * SIDE, runs=3 if size == sizes[-1] else 7)
    yield _merged(_THROUGH, sizes[1], 16 * SIDE + SIDE // 2, runs=7)


def _merged(what: str, size: int, corner: int, runs: int) -> Row:
    with tempfile.TemporaryDirectory(dir=_BUILD, prefix="bench-") as name:
        folder = Path(name)
        parts, tiles = make_parts(folder, size, corner)
        work = sum(part.stat().st_size for part in parts)
        target, copies = folder / "merged.vtpk", folder / "copies"

        def own() -> float:
            took = seconds(lambda: merge(parts, target, fill=False, checked=True))
            with Package.open(target) as package:
                if package.tile_count() != tiles:
                    raise Mismatch(f"{package.tile_count()} of {tiles} tiles after merging")
            target.unlink()
            return took

        def peer() -> float:
            copies.mkdir()
            took = seconds(lambda: subprocess.run(["cp", *parts, copies], check=True))
            shutil.rmtree(copies)
            return took

        memory = _memory_in_a_process(target, parts)
        target.unlink()
        peer()
        own_time, peer_time = in_turn(_undisturbed(own), _undisturbed(peer), runs=runs)
        note = f"{len(parts)} parts; {_cut_share(parts):.0%} in cut bundles; {memory / 1e6:.0f} MB"
        note += " of memory added" + ("" if memory <= _MEMORY else ", more than 64")
    return row_beside(Row(what, bytes_text(work), work, own_time, "cp", peer_time, note=note), 1.5)


def _undisturbed(measure: Callable[[], float]) -> Callable[[], float]:
    """The measurement, begun when the disk has nothing to do for the one before."""

    def after_all() -> float:
        os.sync()
        return measure()

    return after_all


def make_parts(folder: Path, size: int, corner: int) -> tuple[list[Path], int]:
    """Packages as a split export gives them, and how many tiles they have together.

    The area lies around the tile ``corner``/``corner`` of the finest level.
    """
    scheme = web_mercator(_LEVEL)
    half = round((size / _TILE * 3 / 4) ** 0.5 / 2)
    first = scheme.tile_box(_LEVEL, corner - half, corner - half)
    last = scheme.tile_box(_LEVEL, corner + half - 1, corner + half - 1)
    hair = 1e-3 * (first.xmax - first.xmin)
    area = Area.of_box(first.xmin + hair, last.ymin + hair, last.xmax - hair, first.ymax - hair)
    levels = range(_LEVEL + 1)
    total = sum(spans.count for spans in touched_levels(scheme, area, levels).values())
    tile, done, paths = opaque_tiles(_TILE), 0, []
    for number, part in enumerate(split(scheme, area, levels, total // _PARTS)):
        touched = touched_levels(scheme, part.area, part.levels)
        places = [
            (level, row, column)
            for level, spans in touched.items()
            for row, column in spans.tiles().tolist()
        ]
        paths.append(folder / f"part-{number}.vtpk")
        done += write_package(paths[-1], places, tile, first=done)
    return paths, done


def _cut_share(parts: Sequence[Path]) -> float:
    """Which part of all bytes lies in bundles that several packages have."""
    sizes: dict[str, list[int]] = {}
    for path in parts:
        with Package.open(path) as package:
            for name in package.bundle_names():
                entry = package.bundle_entry(name)
                sizes.setdefault(entry.name, []).append(entry.size)
    every = np.array([sum(found) for found in sizes.values()])
    several = np.array([len(found) > 1 for found in sizes.values()])
    return float(every[several].sum() / every.sum())


def _memory_in_a_process(target: Path, parts: Sequence[Path]) -> int:
    """The bytes of memory that merging adds to a new process, at most."""
    command = [sys.executable, "-m", __spec__.name, str(target), *map(str, parts)]
    return int(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def _peak_memory() -> int:
    """The most bytes this process has had in memory so far."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 if found else 0


def _print_memory(target: Path, parts: Sequence[Path]) -> None:
    before = _peak_memory()
    merge(parts, target, fill=False, checked=True)
    print(_peak_memory() - before)


if __name__ == "__main__":
    _print_memory(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
