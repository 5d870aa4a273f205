"""Whatever a file holds: read, checked, repaired and converted within bounds; a process of its own.

``python -m tilepack.tests.support.fuzz KIND FOLDER``. The process may not grow by more than 256 MB
nor use the processor for too long; both end it by an error. ``FOLDER`` lies in a folder of its own,
so that files that get out of it are found.
"""

from __future__ import annotations

import gzip
import json
import resource
import signal
import struct
import sys
import warnings
import zipfile
import zlib
from collections.abc import Callable
from copy import copy
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tilepack.core.errors import TilepackError
from tilepack.core.package.bundle import CONTENT_AT, HEADER, SIDE, BundleName
from tilepack.core.package.check import check
from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.merge import merge
from tilepack.core.package.package import Package
from tilepack.core.package.repair import repair
from tilepack.tests.support import mvt
from tilepack.tests.support.packages import make_package, pyramid

MEMORY = 256 << 20
PROCESSOR, EACH = 120, 20  # seconds: of all, and of one file
FILL_LIMIT = 2000
BUNDLE = "p12/tile/L01/R0000C0000.bundle"
TILEMAP = "p12/tilemap/root.json"
EDGES = [0, 1, 4, 63, 64, CONTENT_AT - 1, CONTENT_AT, CONTENT_AT + 4, 1 << 20, 1 << 31, 1 << 32,
         (1 << 40) - 1]  # fmt: skip


def handle(folder: Path, path: Path) -> None:
    """Do everything that Tilepack does with a file; only its own errors may come of it."""
    allowed = {path}
    for full in (False, True):
        report = check(path, full)
        assert all(finding.sentence for finding in report.findings)
    for work, name in ((_read, ""), (repair, "mended.vtpk"), (_convert, "a.mbtiles"),
                       (_merge, "merged.vtpk")):  # fmt: skip
        allowed.add(folder / name)
        try:
            work(path, folder / name)
        except TilepackError as error:
            assert str(error)
    found = {each for each in folder.parent.rglob("*") if each.is_file()}
    assert found <= allowed | set(folder.parent.glob("sound*.vtpk")), found
    for each in allowed - {path}:
        if each.is_file():
            each.unlink()


def _read(path: Path, _target: Path) -> None:
    with Package.open(path) as package:
        package.tilemap()
        package.style()
        package.sprite()
        for place in package.tiles():
            package.read_tile(*place)


def _convert(path: Path, target: Path) -> None:
    with Package.open(path) as package:
        write_mbtiles(package, target, fill_limit=FILL_LIMIT)


def _merge(path: Path, target: Path) -> None:
    merge([path, path], target)


def run(strategy: st.SearchStrategy, body: Callable[..., None], examples: int) -> None:
    """Run ``body`` with so many drawn values, the same in every run."""

    def one(value: object) -> None:
        signal.alarm(EACH)
        body(value)
        signal.alarm(0)

    settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )(given(strategy)(one))()


def archives(folder: Path) -> None:
    """ZIP files whose records, names and sizes are changed, cut, doubled; bombs."""
    plain = make_package(folder.parent / "sound.vtpk", pyramid(1))
    packed = folder.parent / "sound-packed.vtpk"
    with Package.open(plain) as package, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for name in package.names:
            out.writestr(name, package.read(name))
    path = folder / "a.vtpk"
    contents = [plain.read_bytes(), packed.read_bytes()]
    heads = [_heads(file, data) for file, data in zip((plain, packed), contents)]

    @st.composite
    def damaged(draw: st.DrawFn) -> bytes:
        which = draw(st.integers(0, 1))
        data = bytearray(contents[which])
        for _ in range(draw(st.integers(1, 5))):
            at = draw(st.sampled_from(heads[which])) + draw(st.integers(0, 60))
            new = draw(
                st.binary(max_size=4)
                | st.sampled_from([b"../", b"/", b"\\", b"\xff" * 4, b"\0" * 4, b"PK\x05\x06"])
            )
            data[at : at + draw(st.sampled_from([len(new), 0, 3]))] = new
        cut = draw(st.none() | st.integers(0, len(data)))
        return bytes(data[:cut]) * draw(st.sampled_from([1, 1, 1, 2]))

    def body(data: bytes) -> None:
        path.write_bytes(data)
        handle(folder, path)

    run(damaged(), body, 150)
    for entry in (BUNDLE, "p12/root.json", "p12/metadata.json", TILEMAP, "font.pbf"):
        _bomb(plain, path, entry)
        handle(folder, path)
    grown = zlib.compress(bytes(4 << 20), wbits=-15)
    unfinished = grown[: len(grown) // 2] + b"\xff"
    empty = zlib.compress(bytes(CONTENT_AT), wbits=-15)
    for packed, length, size, count in (
        (unfinished, 1 << 20, 8 << 20, 250),
        (grown, 1 << 20, 1 << 20, 250),
        (empty, 2 * MEMORY, CONTENT_AT, 1),
    ):
        _wrongly_packed(plain, path, packed, length, size, count)
        handle(folder, path)


def _heads(file: Path, data: bytes) -> list[int]:
    with Package.open(file) as package:
        places = [entry.header for entry in package.archive.entries]
        return [*places, package.archive.directory_start, len(data) - 22]


def _bomb(source: Path, target: Path, name: str) -> None:
    """An entry that would grow to half a gigabyte."""
    with Package.open(source) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for other in package.names:
            if other != name:
                out.writestr(other, package.read(other))
        with out.open(name, "w", force_zip64=True) as file:
            for _ in range(512):
                file.write(b"[" * (1 << 20))


def _wrongly_packed(
    source: Path, target: Path, packed: bytes, length: int, size: int, count: int
) -> None:
    """So many bundles of this size, all at the place of ``packed``, filled up to a length."""
    with Package.open(source) as package, zipfile.ZipFile(target, "w") as out:
        out.writestr("p12/root.json", package.read("p12/root.json"))
        with out.open("packed", "w", force_zip64=True) as file:
            file.write(packed)
            for start in range(len(packed), length, 1 << 20):
                file.write(bytes(min(1 << 20, length - start)))
        place = out.getinfo("packed")
        for number in range(count):
            info = copy(place)
            info.filename = BundleName(15, SIDE * number, 0).entry
            info.compress_type, info.file_size = zipfile.ZIP_DEFLATED, size
            out.filelist.append(info)


def bundles(folder: Path) -> None:
    """Bundles of any header and index, their entries anywhere."""
    path = folder / "a.vtpk"
    numbers = st.sampled_from(EDGES) | st.integers(0, (1 << 40) - 1)
    entry = st.tuples(
        st.integers(0, 300), numbers, st.sampled_from([0, 1, 40, 4000, (1 << 24) - 1])
    )
    shape = st.tuples(
        st.lists(st.tuples(st.integers(0, 15), st.integers(0, (1 << 32) - 1)), max_size=3),
        st.lists(entry, max_size=8),
        st.none() | st.integers(0, CONTENT_AT + 50),
        st.binary(max_size=300),
    )
    tile = mvt.square_tile()

    def body(value: tuple) -> None:
        header, entries, cut, content = value
        content = content + len(tile).to_bytes(4, "little") + tile
        data = bytearray(CONTENT_AT)
        HEADER.pack_into(data, 0, 3, 0, 0, 5, 0, CONTENT_AT + len(content), 40, 131092, 3, 0,
                         16384, 5, 131072)  # fmt: skip
        for field, number in header:
            struct.pack_into("<L", data, 4 * field, number)
        for slot, offset, size in entries:
            struct.pack_into("<Q", data, HEADER.size + 8 * slot, size << 40 | offset)
        make_package(path, pyramid(1), entries={BUNDLE: bytes(data + content)[:cut]})
        handle(folder, path)

    run(shape, body, 120)
    everywhere = [(slot, CONTENT_AT + 4, (1 << 24) - 1) for slot in range(16384)]
    body(([], everywhere, None, bytes(1 << 24)))  # sixteen thousand tiles in the same bytes
    bomb = gzip.compress(bytes(60 << 20))
    shared = [(slot, CONTENT_AT + 4, len(bomb)) for slot in range(16384)]
    body(([], shared, None, len(bomb).to_bytes(4, "little") + bomb))


def tilemaps(folder: Path) -> None:
    """Tilemaps of any form, depth and size."""
    path = folder / "a.vtpk"
    leaves = st.none() | st.booleans() | st.integers(-1, 3) | st.floats() | st.text(max_size=2)
    node = st.recursive(
        leaves | st.sampled_from([0, 1, 2]),
        lambda inner: (
            st.lists(inner, min_size=4, max_size=4) | st.lists(inner, max_size=6)
            | st.dictionaries(st.sampled_from(["index", "a"]), inner, max_size=2)
        ),
        max_leaves=60,
    )  # fmt: skip
    texts = node.map(lambda index: json.dumps({"index": index}).encode()) | st.binary(max_size=40)

    def body(text: bytes) -> None:
        make_package(path, pyramid(2), entries={TILEMAP: text})
        handle(folder, path)

    run(texts, body, 150)
    for depth in (31, 900, 5000, 100_000):
        body(b'{"index":' + b"[" * depth + b"1" + b",0,0,0]" * depth + b"}")
    body(b'{"index":' + _full(8).encode() + b"}")
    body(b'{"index":[' + b"1," * 5_000_000 + b"1]}")
    for depth in (10, 11):  # 350,000 lists, about as many as are read; four times that
        make_package(path, entries={TILEMAP: b'{"index":' + _full(depth).encode() + b"}"})
        assert check(path).findings


def _full(depth: int) -> str:
    node = "1"
    for _ in range(depth):
        node = "[" + ",".join([node] * 4) + "]"
    return node


def tiles(folder: Path) -> None:
    """Any bytes in place of a tile, and tiles of which some bytes are changed."""
    path = folder / "a.vtpk"
    sound = gzip.decompress(
        mvt.tile({"land": [(mvt.POLYGON, [[(0, 0), (4000, 0), (4000, 4000), (0, 4000)]]),
                           (mvt.LINE, [[(9, 9), (99, 99), (-9, 2000)]]),
                           (mvt.POINT, [[(5, 5)], [(7, 7)]])]})
    )  # fmt: skip

    @st.composite
    def changed(draw: st.DrawFn) -> bytes:
        data = bytearray(sound)
        for _ in range(draw(st.integers(1, 5))):
            at = draw(st.integers(0, len(data)))
            data[at : at + draw(st.integers(0, 3))] = draw(st.binary(max_size=6))
        return bytes(data)

    raw = changed() | st.binary(max_size=200)

    def body(data: bytes) -> None:
        deep = {(level, 0, 0): mvt.square_tile() for level in range(1, 4)}
        root = {(0, 0, 0): mvt.square_tile(), (1, 0, 1): data or b"x"}
        make_package(path, {**root, **deep})
        handle(folder, path)

    run(raw | raw.map(partial(gzip.compress, mtime=0)), body, 150)


def hungry(_folder: Path) -> None:
    """More memory than allowed."""
    sys.stdout.write(str(len(bytes(MEMORY + MEMORY // 8))))


def endless(_folder: Path) -> None:
    """Longer than allowed: it never ends by itself."""
    resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
    while True:
        pass


KINDS = {"archives": archives, "bundles": bundles, "tilemaps": tilemaps, "tiles": tiles}
OUT_OF_BOUNDS = {"hungry": hungry, "endless": endless}


def main(kind: str, folder: Path) -> None:
    warnings.simplefilter("ignore")
    in_use = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limit = in_use * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))
    {**KINDS, **OUT_OF_BOUNDS}[kind](folder)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
