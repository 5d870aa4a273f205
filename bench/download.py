"""Fetching a large file: Tilepack inside QGIS, ``native:filedownloader`` inside QGIS, ``curl``.

Beside them a bare loop that receives and writes, with nothing else in the way: what the kernel, the
loopback interface and the disk give to one thread. It is no lower bound: two threads may do both at
the same time, where there are processors for them and for the server.
"""

from __future__ import annotations

import filecmp
import random
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.request import urlopen

from ..scripts.places import Missing, program
from .files import serving
from .inside import BUILD, Killed, measured
from .table import Mismatch, Row, bytes_text

_MEGA, _GIGA = 10**6, 10**9
_SIZES = ((400 * _MEGA, 5), (2 * _GIGA, 3))  # bytes, and how often they are fetched
_FASTER, _MOST_MEMORY = 1.5, 64 << 20
_IN_MEMORY = Path("/dev/shm")  # noqa: S108  # where the disk's own pace is not measured
_ROOM = 2.5  # times the file: it, and what arrived
_MARKS = 1000  # places in the file that are not empty
_BUFFER = 1 << 20  # bytes of the bare loop, with which it is at its fastest


def measure() -> Iterator[Row]:
    """Four hundred megabytes and two gigabytes; each with the memory that the fetch has added."""
    BUILD.mkdir(exist_ok=True)
    most = _ROOM * max(size for size, _ in _SIZES)
    base = _IN_MEMORY if _room_in_memory() > 2 * most else BUILD
    with tempfile.TemporaryDirectory(dir=base, prefix="bench-") as name:
        folder = Path(name)
        with serving(folder) as address:
            for size, runs in _SIZES:
                yield from _rows(folder, address, size, runs)


def _room_in_memory() -> int:
    """Bytes that a file there may take: its limit may be more than the machine has left."""
    if not _IN_MEMORY.is_dir():
        return 0
    lines = Path("/proc/meminfo").read_text().splitlines()
    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable"))
    return min(shutil.disk_usage(_IN_MEMORY).free, kilobytes << 10)


def _rows(folder: Path, address: str, size: int, runs: int) -> Iterator[Row]:
    file, target = folder / "large.vtpk", folder / "arrived.vtpk"
    _write(file, size)
    ways = {
        "tilepack": lambda: _inside("tilepack", f"{address}/{file.name}", target),
        "filedownloader": lambda: _inside("filedownloader", f"{address}/{file.name}", target),
        "curl": lambda: _curl(f"{address}/{file.name}", target),
        "bare loop": lambda: _bare(f"{address}/{file.name}", target),
    }
    found: dict[str, list[dict[str, Any]]] = {way: [] for way in ways}
    crashes = 0
    for run in range(runs + 1):
        for way, fetch in ways.items():
            target.unlink(missing_ok=True)
            try:
                measures = fetch()
            except Killed:
                if way != "filedownloader":
                    raise
                crashes += 1  # QGIS 3.22: it keeps what the disk has not taken, up to Qt's limit
                continue
            if run:
                found[way].append(measures)
            elif not filecmp.cmp(file, target, shallow=False):  # and memory has been used once
                raise Mismatch(f"{way} brought another file")
    if not found["filedownloader"]:
        raise Mismatch("filedownloader crashed each time")
    of_all = f"filedownloader crashed in {crashes} of {runs + 1} runs" if crashes else ""
    yield from _table(size, found, of_all)


def _table(size: int, found: dict[str, list[dict[str, Any]]], crashes: str) -> Iterator[Row]:
    seconds, added = (
        {way: statistics.median(one[what] for one in runs) for way, runs in found.items()}
        for what in ("seconds", "added")
    )
    own, downloader = seconds["tilepack"], seconds["filedownloader"]
    text = bytes_text(size)
    note = f"{size / own / _MEGA:,.0f} MB/s"
    if downloader < seconds["bare loop"] * _FASTER:
        note = f"{note}; the aim is below the bare loop"
    if crashes:
        note = f"{note}; {crashes}"
    yield Row(
        "download", text, size, own, "filedownloader", downloader,
        f"≤ 1/{_FASTER:g}", own * _FASTER <= downloader, note,
    )  # fmt: skip
    for way in ("curl", "bare loop"):
        yield Row(f"download, beside {way}", text, size, own, way, seconds[way])
    peak = max(one["added"] for one in found["tilepack"])
    yield Row(
        "download, added memory", text, size, peak, "filedownloader", added["filedownloader"],
        f"≤ {_MOST_MEMORY >> 20} MiB", peak <= _MOST_MEMORY, unit="B",
    )  # fmt: skip


def _inside(way: str, address: str, target: Path) -> dict[str, Any]:
    return measured("download_in_qgis", way, address, target)


def _curl(address: str, target: Path) -> dict[str, Any]:
    try:
        curl = program("curl")
    except Missing as missing:
        raise Mismatch(str(missing)) from missing
    words = ["--silent", "--fail", "--write-out", "%{time_total}", "--output", target, address]
    done = subprocess.run([curl, *words], check=True, stdout=subprocess.PIPE, text=True)
    return {"seconds": float(done.stdout), "added": 0}


def _bare(address: str, target: Path) -> dict[str, Any]:
    buffer = memoryview(bytearray(_BUFFER))
    start = perf_counter()
    with urlopen(address) as answer, target.open("wb", buffering=0) as file:  # noqa: S310
        while received := answer.readinto(buffer):
            file.write(buffer[:received])
    return {"seconds": perf_counter() - start, "added": 0}


def _write(path: Path, size: int) -> None:
    """A file that begins like a package; nearly all of it takes no room and is read at once."""
    chance = random.Random(size)  # noqa: S311
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        for _ in range(_MARKS):
            file.seek(chance.randrange(8, size - 8))
            file.write(b"mark")
        file.truncate(size)
