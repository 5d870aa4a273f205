"""The JSON and XML documents of a demo package, and the package written from them."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from ..core.package import tilemap
from ..core.package.writer import PackageWriter
from .grid import WEB_MERCATOR_HALF, WEB_MERCATOR_RESOLUTION_0, Envelope, Tile

ROOT, METADATA = "p12/root.json", "p12/metadata.json"
TILEMAP, INFO = "p12/tilemap/root.json", "p12/resources/info/root.json"
STYLE, SPRITES = "p12/resources/styles/root.json", "p12/resources/sprites/"
ITEM, PACKAGE_ITEM = "esriinfo/iteminfo.xml", "esriinfo/item.pkinfo"
THUMBNAIL = "esriinfo/thumbnail/thumbnail.png"
_SIDE = 128  # tiles along a bundle
_MOMENT = time.struct_time((2024, 1, 1, 0, 0, 0, 0, 1, 0))  # the same bytes whenever it is built
_SCALE = 295828763.7957775 / WEB_MERCATOR_RESOLUTION_0  # of one metre per pixel, as Esri has it

WEB_MERCATOR = {"wkid": 102100, "latestWkid": 3857}
WORLD = Envelope(-WEB_MERCATOR_HALF, -WEB_MERCATOR_HALF, WEB_MERCATOR_HALF, WEB_MERCATOR_HALF)


@dataclass
class Contents:
    """What goes into a package beside its tiles."""

    root: Mapping[str, Any]
    metadata: Mapping[str, Any] = field(default_factory=dict)
    style: Mapping[str, Any] | None = None
    sprites: Mapping[str, bytes] = field(default_factory=dict)  # by file name
    esriinfo: Mapping[str, bytes] = field(default_factory=dict)  # by entry name


def web_mercator_tile_info(levels: int) -> dict[str, Any]:
    """``tileInfo`` of the usual web map with levels 0 to ``levels - 1``."""
    origin = (-WEB_MERCATOR_HALF, WEB_MERCATOR_HALF)
    return tile_info(WEB_MERCATOR, origin, WEB_MERCATOR_RESOLUTION_0, levels)


def tile_info(
    reference: Mapping[str, Any],
    origin: tuple[float, float],
    resolution: float,
    levels: int,
    metres_per_unit: float = 1.0,
) -> dict[str, Any]:
    """``tileInfo`` of a scheme whose level 0 has ``resolution`` map units per pixel."""
    return {
        "rows": 512,
        "cols": 512,
        "dpi": 96,
        "format": "pbf",
        "origin": {"x": origin[0], "y": origin[1]},
        "spatialReference": dict(reference),
        "lods": [
            {
                "level": level,
                "resolution": resolution / 2**level,
                "scale": resolution / 2**level * metres_per_unit * _SCALE,
            }
            for level in range(levels)
        ],
    }


def root_document(
    name: str, scheme: Mapping[str, Any], extent: Envelope, last: int, *, copyright_text: str = ""
) -> dict[str, Any]:
    """``p12/root.json``, in the order and with the keys of ArcGIS Pro 3.1."""
    lods = scheme["lods"]
    box = extent.as_json(scheme["spatialReference"])
    return {
        "currentVersion": 11.1,
        "name": name,
        "copyrightText": copyright_text,
        "capabilities": "TilesOnly",
        "type": "indexedVector",
        "tileMap": "tilemap",
        "defaultStyles": "resources/styles",
        "tiles": ["tile/{z}/{y}/{x}.pbf"],
        "exportTilesAllowed": False,
        "initialExtent": box,
        "fullExtent": box,
        "minScale": lods[0]["scale"],
        "maxScale": lods[-1]["scale"],
        "tileInfo": dict(scheme),
        "maxzoom": lods[-1]["level"],
        "minLOD": lods[0]["level"],
        "maxLOD": last,
        "resourceInfo": {
            "styleVersion": 8,
            "tileCompression": "gzip",
            "cacheInfo": {"storageInfo": {"packetSize": _SIDE, "storageFormat": "compactV2"}},
        },
    }


def item_documents(
    name: str, summary: str, rights: str, degrees: Envelope, thumbnail: bytes = b""
) -> dict[str, bytes]:
    """The entries of ``esriinfo``; the identifier follows from the name."""
    guid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"tilepack/demo/{name}")).upper()
    item = ElementTree.Element("ESRI_ItemInformation", Culture="en-US")
    for tag, text in (
        ("name", name), ("guid", guid), ("version", "11.2"), ("type", "Vector Tile Package"),
        ("typekeywords", "Vector Tile Package"), ("title", name), ("snippet", summary),
        ("summary", summary), ("description", summary), ("tags", "world,demo"),
        ("accessinformation", rights), ("licenseinfo", rights),
        ("spatialreference", "WGS_1984_Web_Mercator_Auxiliary_Sphere"),
        ("thumbnail", "thumbnail/thumbnail.png"),
    ):  # fmt: skip
        ElementTree.SubElement(item, tag).text = text
    extent = ElementTree.SubElement(item, "extent")
    for side in ("xmin", "ymin", "xmax", "ymax"):
        ElementTree.SubElement(extent, side).text = str(getattr(degrees, side))
    package = ElementTree.Element("pkinfo", Culture="en-US")
    for tag, text in (
        ("ID", guid), ("name", f"{name}.vtpk"), ("version", "11.2"), ("size", "-1"),
        ("type", "Vector Tile Package"), ("documenttype", "Lyr"),
    ):  # fmt: skip
        ElementTree.SubElement(package, tag).text = text
    documents = {ITEM: _xml(item), PACKAGE_ITEM: _xml(package)}
    return {**documents, THUMBNAIL: thumbnail} if thumbnail else documents


def write_package(
    target: Path, contents: Contents, tiles: Mapping[Tile, bytes], *, indexed: bool = True
) -> None:
    """Write a package whole, with its tilemap unless it is to be flat."""
    root = dict(contents.root)
    if not indexed:
        root.pop("tileMap", None)
    with PackageWriter(target, moment=_MOMENT) as writer:
        writer.add(ROOT, _json(root))
        writer.add(METADATA, _json(contents.metadata))
        if indexed:
            writer.add(TILEMAP, _json({"index": tilemap.build(tiles)}))
        if contents.style is not None:
            writer.add(STYLE, _json(contents.style))
        for name, data in contents.sprites.items():
            writer.add(SPRITES + name, data)
        listed = [f"../sprites/{name}" for name in contents.sprites]
        writer.add(INFO, _json({"resourceInfo": [*listed, "../../metadata.json"]}))
        for name, data in contents.esriinfo.items():
            writer.add(name, data)
        for (level, row, column), members in _bundles(tiles):
            writer.add_bundle(level, row, column, members)


def _bundles(
    tiles: Mapping[Tile, bytes],
) -> Iterator[tuple[Tile, Iterator[tuple[int, int, bytes]]]]:
    """The tiles by bundle: level, first row and first column, then row, column and bytes."""

    def bundle(tile: Tile) -> Tile:
        return tile[0], tile[1] // _SIDE * _SIDE, tile[2] // _SIDE * _SIDE

    for name, members in groupby(sorted(tiles, key=lambda tile: (bundle(tile), tile)), bundle):
        yield name, ((tile[1], tile[2], tiles[tile]) for tile in members)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _xml(element: ElementTree.Element) -> bytes:
    return bytes(ElementTree.tostring(element, encoding="utf-8", xml_declaration=True))
