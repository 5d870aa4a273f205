"""Damaged and odd packages, each made from a sound one.

:data:`DAMAGES` says of each what the check has to find, and whether a repair brings the original
back. Two lists: what an archive can suffer is done to its bytes, everything else to its entries.
"""

from __future__ import annotations

import gzip
import json
import struct
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tilepack.core.package.bundle import CONTENT_AT, HEADER
from tilepack.core.package.records import CENTRAL, END

from .packages import lods

Entries = dict[str, bytes]

ROOT = "p12/root.json"
STYLE = "p12/resources/styles/root.json"
TILEMAP = "p12/tilemap/root.json"
SPRITE = "p12/resources/sprites/sprite"
BUNDLE = "p12/tile/L05/R0000C0000.bundle"


@dataclass(frozen=True)
class Damage:
    """``kind`` is the finding; ``restored``: after a repair the package is what it was.

    ``refused``: QGIS says of the damaged package that it is none (`qgsvtpktiles.cpp`, libzip with
    ``ZIP_CHECKCONS``).
    """

    kind: str
    do: Callable[[Path, Path], None]
    restored: bool = False
    refused: bool = False


def entries_of(path: Path) -> Entries:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_entries(
    path: Path, entries: list[tuple[str, bytes]], method: int = zipfile.ZIP_STORED
) -> None:
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", method) as archive:
        warnings.simplefilter("ignore")  # duplicate names are meant
        for name, data in entries:
            archive.writestr(name, data)


def bytes_changed(change: Callable[[bytes], bytes]) -> Callable[[Path, Path], None]:
    return lambda source, target: target.write_bytes(change(source.read_bytes())) and None


def entries_changed(change: Callable[[Entries], object]) -> Callable[[Path, Path], None]:
    def do(source: Path, target: Path) -> None:
        entries = entries_of(source)
        change(entries)
        write_entries(target, list(entries.items()))

    return do


def entry_added(name: str, data: bytes = b"data") -> Callable[[Path, Path], None]:
    """Another entry, which may have the name of one that is there."""

    def do(source: Path, target: Path) -> None:
        entries = entries_of(source)
        write_entries(target, [*entries.items(), (name, entries.get(name, data))])

    return do


def description(change: Callable[[dict[str, Any]], object]) -> Callable[[Path, Path], None]:
    def edit(entries: Entries) -> None:
        root = json.loads(entries[ROOT])
        change(root)
        entries[ROOT] = json.dumps(root).encode()

    return entries_changed(edit)


def style(change: Callable[[dict[str, Any]], object]) -> Callable[[Path, Path], None]:
    def edit(entries: Entries) -> None:
        value = json.loads(entries[STYLE])
        change(value)
        entries[STYLE] = json.dumps(value).encode()

    return entries_changed(edit)


def index(change: Callable[[Any], Any]) -> Callable[[Path, Path], None]:
    """The tilemap changed: ``change`` gets the index and returns the new one."""

    def edit(entries: Entries) -> None:
        value = json.loads(entries[TILEMAP])
        entries[TILEMAP] = json.dumps({"index": change(value["index"])}).encode()

    return entries_changed(edit)


def bundle(change: Callable[[bytearray], object]) -> Callable[[Path, Path], None]:
    """The bundle of level 5 changed in place, or replaced by what ``change`` returns as bytes."""

    def edit(entries: Entries) -> None:
        data = bytearray(entries[BUNDLE])
        changed = change(data)
        entries[BUNDLE] = changed if isinstance(changed, bytes) else bytes(data)

    return entries_changed(edit)


def slot(data: bytes, number: int) -> tuple[int, int]:
    """Offset and size of a tile of a bundle."""
    (value,) = struct.unpack_from("<Q", data, HEADER.size + 8 * number)
    return value & (1 << 40) - 1, value >> 40


def point(data: bytearray, number: int, offset: int, size: int) -> None:
    struct.pack_into("<Q", data, HEADER.size + 8 * number, size << 40 | offset)


def present(data: bytes) -> list[int]:
    """The slots that hold a tile."""
    return [number for number in range(128 * 128) if slot(data, number)[1]]


def absent_on_level(data: bytes) -> int:
    """A slot of level 5 without a tile."""
    held = set(present(data))
    return next(
        row * 128 + column for row in range(32) for column in range(32)
        if row * 128 + column not in held
    )  # fmt: skip


def rebuilt(change: Callable[[bytes], bytes], *, only_first: bool = False) -> Callable[..., bytes]:
    """The bundle written again with other contents of its tiles."""

    def edit(data: bytearray) -> bytes:
        held = present(data)
        head, content = bytearray(data[:CONTENT_AT]), b""
        for number in held:
            offset, size = slot(data, number)
            tile = bytes(data[offset : offset + size])
            tile = change(tile) if number == held[0] or not only_first else tile
            point(head, number, CONTENT_AT + len(content) + 4, len(tile))
            content += len(tile).to_bytes(4, "little") + tile
        struct.pack_into("<Q", head, 24, CONTENT_AT + len(content))
        return bytes(head) + content

    return edit


def _overlapping(data: bytes) -> bytes:
    """Two lines of the table of contents that mean the same place."""
    changed = bytearray(data)
    *_, start, _ = END.unpack_from(data, len(data) - END.size)
    first = CENTRAL.unpack_from(data, start)
    second = start + CENTRAL.size + sum(first[10:13])
    changed[second + 42 : second + 46] = changed[start + 42 : start + 46]
    return bytes(changed)


def _flipped(data: bytes) -> bytes:
    """One byte changed in the middle of a tile's bundle: the checksum tells."""
    at = data.index(b"p12/tile/L05") + CONTENT_AT + 5000
    return data[:at] + bytes((data[at] ^ 0xFF,)) + data[at + 1 :]


def _with_bomb(source: Path, target: Path) -> None:
    entries = entries_of(source)
    write_entries(target, list(entries.items()))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("p12/resources/fonts/Bomb/0-255.pbf", bytes(1 << 26))


def _deflated(source: Path, target: Path) -> None:
    write_entries(target, list(entries_of(source).items()), zipfile.ZIP_DEFLATED)


def _labelled(value: dict[str, Any]) -> None:
    value["layers"][0]["layout"] = {"text-field": "{name}", "text-font": ["Nowhere Bold"]}


def _iconed(value: dict[str, Any]) -> None:
    value["layers"][0]["layout"] = {"icon-image": "nowhere"}


def _without_outputs(value: dict[str, Any]) -> None:
    value["layers"][0].setdefault("paint", {})["fill-pattern"] = ["step", ["zoom"]]


def _without_sprites(entries: Entries) -> None:
    for name in [name for name in entries if name.startswith(SPRITE)]:
        del entries[name]
    value = json.loads(entries[STYLE])
    _iconed(value)
    entries[STYLE] = json.dumps(value).encode()


def _deeper(node: Any) -> Any:
    """The index with children below its first leaf."""
    if node == 1:
        return [1, 1, 1, 1]
    place = next(number for number, child in enumerate(node) if child)
    return [*node[:place], _deeper(node[place]), *node[place + 1 :]]


def _storage(root: dict[str, Any]) -> dict[str, Any]:
    return root["resourceInfo"]["cacheInfo"]["storageInfo"]


def _renamed(entries: Entries) -> None:
    entries[BUNDLE.replace("R0000C0000", "R000000C000000")] = entries.pop(BUNDLE)


ARCHIVE = {
    "an empty file": Damage("empty", bytes_changed(lambda _: b""), refused=True),
    "a sign-in page": Damage(
        "web-page", bytes_changed(lambda _: b"<!DOCTYPE html><html>Sign in"), refused=True
    ),
    "a message of the server": Damage(
        "server-message", bytes_changed(lambda _: b'{"error":{"code":499}}'), refused=True
    ),
    "another file": Damage("not-a-package", bytes_changed(lambda _: b"\x89PNG"), refused=True),
    "cut off": Damage("truncated", bytes_changed(lambda data: data[:-5000]), refused=True),
    "a table of contents cut short": Damage(
        "contents-damaged",
        bytes_changed(lambda data: data[:-12] + b"\xff\x7f" + data[-10:]),
        refused=True,
    ),
    "bytes behind": Damage(
        "bytes-after", bytes_changed(lambda data: data + b"\r\n"), restored=True, refused=True
    ),
    "its end twice": Damage(  # some versions of libzip take the first end for a comment
        "bytes-after", bytes_changed(lambda data: data + data[-3000:]), restored=True
    ),
    "bytes in front": Damage(
        "bytes-before", bytes_changed(lambda data: b"x" * 99 + data), restored=True, refused=True
    ),
    "parts that share bytes": Damage(
        "entries-overlap", bytes_changed(_overlapping), refused=True
    ),
    "a changed byte": Damage("entry-damaged", bytes_changed(_flipped)),
    "a name twice": Damage("name-twice", entry_added(ROOT), restored=True, refused=True),
    "a bundle twice": Damage("name-twice", entry_added(BUNDLE), restored=True, refused=True),
    "a name that leads out": Damage(
        "name-unsafe", entry_added("../../outside.txt"), restored=True
    ),
    "an absolute name": Damage("name-unsafe", entry_added("/outside.txt"), restored=True),
    "compressed entries": Damage("deflated", _deflated, restored=True),
    "a bomb": Damage("bomb", _with_bomb),
}  # fmt: skip

DESCRIPTION = {
    "no description": Damage("root-missing", entries_changed(lambda e: e.pop(ROOT)), refused=True),
    "a broken description": Damage(
        "root-unreadable", entries_changed(lambda e: e.update({ROOT: b"{"})), refused=True
    ),
    "another tile format": Damage(
        "format",
        description(lambda root: root["tileInfo"].update(format="indexedVector")),
        restored=True,
        refused=True,
    ),
    "oblong tiles": Damage("scheme", description(lambda root: root["tileInfo"].update(cols=256))),
    "levels that are no halves": Damage(
        "scheme",
        description(lambda root: root["tileInfo"]["lods"][3].update(resolution=9999.0)),
    ),
    "no level 0": Damage(
        "level-0-missing",
        description(lambda root: root["tileInfo"]["lods"].pop(0)),
        restored=True,
    ),
    "levels from 5": Damage(
        "level-0-missing",
        description(lambda root: root["tileInfo"].update(lods=root["tileInfo"]["lods"][5:])),
        restored=True,
    ),
    "no size of bundles": Damage(
        "packet-size", description(lambda root: _storage(root).pop("packetSize")), restored=True
    ),
    "nothing about resources": Damage(
        "packet-size", description(lambda root: root.pop("resourceInfo")), restored=True
    ),
    "another size of bundles": Damage(
        "packet-size-other",
        description(lambda root: _storage(root).update(packetSize=64)),
        restored=True,
    ),
    "other levels than said": Damage(
        "levels-differ", description(lambda root: root.update(maxLOD=7)), restored=True
    ),
    "tiles of a level that the scheme lacks": Damage(
        "level-unknown",
        description(lambda root: root["tileInfo"].update(lods=lods(range(4)))),
    ),
}

TILES = {
    "a bundle of an odd name": Damage("bundle-name", entry_added("p12/tile/L05/tiles.bundle")),
    "a bundle written otherwise": Damage(
        "bundle-name-form", entries_changed(_renamed), restored=True
    ),
    "a bundle without room for its index": Damage(
        "bundle-short", entry_added("p12/tile/L06/R0000C0000.bundle"), restored=True
    ),
    "a bundle of another version": Damage(
        "bundle-header",
        bundle(lambda data: struct.pack_into("<L", data, 0, 2)),
        restored=True,
    ),
    "a bundle of another length": Damage(
        "bundle-header", bundle(lambda data: bytes(data) + b"slack"), restored=True
    ),
    "a tile outside its bundle": Damage(
        "tile-outside-bundle",
        bundle(lambda data: point(data, absent_on_level(data), 1 << 39, 999)),
        restored=True,
    ),
    "a bundle cut off": Damage("tile-outside-bundle", bundle(lambda data: bytes(data[:-50]))),
    "a tile outside its level": Damage(
        "tile-outside-level",
        bundle(lambda data: point(data, 40 * 128, *slot(data, present(data)[0]))),
        restored=True,
    ),
    "another size before a tile": Damage(
        "tile-size",
        bundle(lambda data: struct.pack_into("<L", data, slot(data, present(data)[0])[0] - 4, 7)),
        restored=True,
    ),
    "a tile inside another": Damage(
        "tiles-overlap",
        bundle(
            lambda data: point(
                data, absent_on_level(data), slot(data, present(data)[0])[0] + 9, 10
            )
        ),
    ),
    "tiles without compression": Damage(
        "tile-not-gzip", bundle(rebuilt(gzip.decompress)), restored=True
    ),
    "a tile that is noise": Damage(
        "tile-damaged", bundle(rebuilt(lambda _: b"noise", only_first=True))
    ),
    "a tile whose content is noise": Damage(
        "tile-damaged",
        bundle(rebuilt(lambda _: gzip.compress(b"noise", mtime=0), only_first=True)),
    ),
    "a tile that is a bomb": Damage(
        "tile-damaged",
        bundle(rebuilt(lambda _: gzip.compress(bytes(1 << 27), mtime=0), only_first=True)),
    ),
    "a tile without layers": Damage(
        "tile-empty", bundle(rebuilt(lambda _: gzip.compress(b"", mtime=0), only_first=True))
    ),
    "a tilemap of three children": Damage(
        "tilemap-form", index(lambda root: root[:3]), restored=True
    ),
    "a tilemap of letters": Damage(
        "tilemap-form", index(lambda root: [*root[:3], "x"]), restored=True
    ),
    "a broken tilemap": Damage(
        "tilemap-unreadable", entries_changed(lambda e: e.update({TILEMAP: b"{"})), restored=True
    ),
    "a tilemap that is only promised": Damage(
        "tilemap-missing", entries_changed(lambda e: e.pop(TILEMAP)), restored=True
    ),
    "a tilemap that is not named": Damage(
        "tilemap-unnamed", description(lambda root: root.pop("tileMap")), restored=True
    ),
    "a tilemap in other files": Damage("tilemap-elsewhere", index(lambda _: [2, 2, 2, 2])),
    "a tilemap that hides a quarter": Damage(
        "tile-not-listed", index(lambda root: [0, *root[1:]]), restored=True
    ),
    "a tilemap of one tile": Damage("tile-not-listed", index(lambda _: 1), restored=True),
    "a tilemap of more tiles": Damage(
        "tile-missing", index(_deeper)
    ),
}  # fmt: skip

DOCUMENTS = {
    "no style": Damage("style-missing", entries_changed(lambda e: e.pop(STYLE))),
    "a style of other layers": Damage(
        "style-layer",
        style(lambda value: value["layers"][1].update({"source-layer": "elsewhere"})),
    ),
    "a step without outputs": Damage("style-value", style(_without_outputs), restored=True),
    "half a sprite": Damage(
        "sprite-half", entries_changed(lambda e: e.pop(SPRITE + "@2x.png"))
    ),
    "icons without sprites": Damage("sprite-missing", entries_changed(_without_sprites)),
    "an icon that is not there": Damage("icon-missing", style(_iconed)),
    "an icon outside its image": Damage(
        "icon-outside",
        entries_changed(
            lambda e: e.update(
                {SPRITE + ".json": b'{"a":{"x":999,"y":0,"width":9,"height":9,"pixelRatio":1}}'}
            )
        ),
    ),
    "a font that is not there": Damage("font-missing", style(_labelled)),
    "broken metadata": Damage(
        "document-unreadable", entries_changed(lambda e: e.update({"p12/metadata.json": b"{"}))
    ),
    "a broken item description": Damage(
        "document-unreadable",
        entries_changed(lambda e: e.update({"esriinfo/iteminfo.xml": b"<a><b></a>"})),
    ),
}  # fmt: skip

DAMAGES: dict[str, Damage] = {**ARCHIVE, **DESCRIPTION, **TILES, **DOCUMENTS}
