"""A package of eight gigabytes: fetched, read to its last byte, put in place; in constant memory.

Most of it is a hole, in the file of the server as in the part that arrived before, so that neither
takes room on the disk.
"""

import itertools
import os
import sys
import time
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from tilepack.core.export.record import JobRecord, State
from tilepack.core.export.request import Halt, HaltReason, Request, Stage
from tilepack.core.export.run import Run
from tilepack.core.package.package import Package
from tilepack.core.package.writer import PackageWriter
from tilepack.demo.faults import Downloads
from tilepack.tests.support.packages import make_package, pyramid

GIGA = 1 << 30
HOLE = 8 * GIGA
REST = 1 << 20  # bytes that are still to come
MOST = 100 << 20  # bytes of memory


class Sparse:
    """A file that leaves a hole where large blocks of zeros are written."""

    def __init__(self, file):
        self._file = file

    def __getattr__(self, name):
        return getattr(self._file, name)

    def write(self, data):
        if len(data) >= REST:
            return self._file.seek(len(data), 1)
        return self._file.write(data)


def checksum_of_zeros(size):
    checksum, block = 0, bytes(1 << 24)
    for _ in range(size // len(block)):
        checksum = zlib.crc32(block, checksum)
    return checksum


def large_package(path):
    """A package whose bundles lie behind a hole."""
    small = make_package(path.with_suffix(".small"), pyramid(2))
    block = bytes(REST)
    with zipfile.ZipFile(small) as archive, PackageWriter(path) as writer:
        writer._file = Sparse(writer._file)
        names = archive.namelist()
        bundles = [name for name in names if name.endswith(".bundle")]
        for name in names:
            if name not in bundles:
                writer.add(name, archive.read(name))
        hole = itertools.repeat(block, HOLE // REST)
        writer.add_chunks("p12/hole.bin", hole, HOLE, checksum_of_zeros(HOLE))
        for name in bundles:
            writer.add(name, archive.read(name))
    return path


def memory(name):
    """A line of what Linux knows of this process, in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return 1024 * int(next(line for line in lines if line.startswith(name)).split()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="the memory is read as Linux tells it")
def test_scenario_38_eight_gigabytes_need_no_more_memory(bench):
    if os.statvfs(bench.folder).f_bavail * os.statvfs(bench.folder).f_frsize < HOLE + GIGA:
        pytest.skip("the disk has no room for eight gigabytes, which the download asks for")
    large = large_package(bench.folder / "large.vtpk")
    slow = Downloads(bytes_per_second=2_000_000)
    address = bench.service(result=large, downloads=slow)
    stop = Halt()

    def pause_at_once(progress):
        if progress.stage is Stage.DOWNLOADING and progress.done:
            stop.halt(HaltReason.PAUSE)

    request = Request(address, bench.folder / "a.vtpk")
    around = replace(bench.around(), stop=stop, progress=pause_at_once, clock=time.monotonic)
    run = Run(JobRecord(request), around)
    run.to_end()
    assert run.record.state is State.PAUSED
    (part,) = bench.folder.glob("*.part")
    begun = part.stat().st_size
    os.truncate(part, large.stat().st_size - REST)  # zeros, as in the package
    bench.config.downloads = Downloads()
    stop.clear()

    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # begin VmHWM anew
    before = memory("VmRSS")
    resumed = Run(run.record, bench.around(), adopted=True)
    resumed.go_on()
    resumed.to_end()
    assert resumed.record.state is State.DONE, repr(resumed.record.error)
    assert memory("VmHWM") - before < MOST
    assert begun < REST
    assert bench.requests("download")[-1].bytes_sent == REST
    result = resumed.record.result
    assert result.bytes > HOLE and result.tiles == 21
    with Package.open(result.package) as package:
        assert {place: package.read_tile(*place) for place in package.tiles()} == pyramid(2)
