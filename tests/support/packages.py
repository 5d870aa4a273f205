"""Small packages for tests: whole ones, and the real ones beside the checkout."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tilepack.core.package import tilemap
from tilepack.core.package.bundle import BundleName
from tilepack.core.package.documents import write_json
from tilepack.core.package.package import Package
from tilepack.core.package.writer import PackageWriter

from .mvt import numbered_tile

Address = tuple[int, int, int]
HALF = 20037508.342787
REFERENCE = {"wkid": 102100, "latestWkid": 3857}
SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "data" / "vtpk"


def sample(name: str) -> Path:
    """A real package; the test is skipped where it is missing."""
    path = SAMPLES / name
    if not path.exists():
        pytest.skip(f"the sample package {name} is not beside this checkout")
    return path


def lods(levels: Iterable[int]) -> list[dict[str, Any]]:
    return [
        {
            "level": level,
            "resolution": 78271.516964 / 2**level,
            "scale": 295828763.7957775 / 2**level,
        }
        for level in levels
    ]


def root_json(deepest: int = 5, *, indexed: bool = True, **changes: Any) -> dict[str, Any]:
    """The ``p12/root.json`` of a Web Mercator package; ``changes`` replace members."""
    extent = {"xmin": -HALF, "ymin": -HALF, "xmax": HALF, "ymax": HALF}
    root: dict[str, Any] = {
        "currentVersion": 11.1,
        "name": "Map",
        "copyrightText": "Test credits",
        "capabilities": "TilesOnly",
        "type": "indexedVector",
        **({"tileMap": "tilemap"} if indexed else {}),
        "defaultStyles": "resources/styles",
        "tiles": ["tile/{z}/{y}/{x}.pbf"],
        "exportTilesAllowed": False,
        "initialExtent": {**extent, "spatialReference": REFERENCE},
        "fullExtent": {**extent, "spatialReference": REFERENCE},
        "minScale": 295828763.7957775,
        "maxScale": 295828763.7957775 / 2**deepest,
        "tileInfo": {
            "rows": 512,
            "cols": 512,
            "dpi": 96,
            "format": "pbf",
            "origin": {"x": -HALF, "y": HALF},
            "spatialReference": REFERENCE,
            "lods": lods(range(deepest + 1)),
        },
        "maxzoom": deepest,
        "minLOD": 0,
        "maxLOD": deepest,
        "resourceInfo": {
            "styleVersion": 8,
            "tileCompression": "gzip",
            "cacheInfo": {"storageInfo": {"packetSize": 128, "storageFormat": "compactV2"}},
        },
    }
    return {**root, **changes}


METADATA = {
    "vector_layers": [
        {
            "id": "land",
            "description": "land",
            "minzoom": 0,
            "maxzoom": 5,
            "fields": {"kind": "String"},
        }
    ]
}
STYLE = {
    "version": 8,
    "sprite": "../sprites/sprite",
    "glyphs": "../fonts/{fontstack}/{range}.pbf",
    "sources": {
        "esri": {
            "type": "vector",
            "bounds": [-180, -85.0511, 180, 85.0511],
            "minzoom": 0,
            "maxzoom": 5,
            "scheme": "xyz",
            "url": "../../",
        }
    },
    "layers": [
        {
            "id": "land",
            "type": "fill",
            "source": "esri",
            "source-layer": "land",
            "paint": {"fill-color": "#82ACC9"},
        }
    ],
}


def pyramid(deepest: int) -> dict[Address, bytes]:
    """Every tile of the levels 0 to ``deepest``, no two alike."""
    places = [
        (level, row, column)
        for level in range(deepest + 1)
        for row in range(2**level)
        for column in range(2**level)
    ]
    return {place: numbered_tile(number) for number, place in enumerate(places)}


def make_package(
    path: Path,
    tiles: Mapping[Address, bytes] | None = None,
    *,
    indexed: bool = True,
    root: Mapping[str, Any] | None = None,
    tilemap_index: object = None,
    entries: Mapping[str, bytes | None] | None = None,
) -> Path:
    """Write a package of ``tiles`` ((level, row, column) to gzip bytes) and return ``path``.

    ``root`` replaces members of root.json, ``tilemap_index`` the index that fits the tiles;
    ``entries`` adds or replaces whole entries, with ``None`` it leaves them out.
    """
    tiles = pyramid(2) if tiles is None else tiles
    deepest = max((level for level, _, _ in tiles), default=0)
    documents: dict[str, bytes | None] = {
        "esriinfo/item.pkinfo": ITEM,
        "esriinfo/iteminfo.xml": ITEM_INFO,
        "p12/root.json": write_json({**root_json(deepest, indexed=indexed), **(root or {})}),
        "p12/metadata.json": write_json(METADATA),
        "p12/resources/styles/root.json": write_json(STYLE),
        "p12/resources/info/root.json": b'{"resourceInfo":["../../metadata.json"]}',
    }
    if indexed:
        index = tilemap.build(tiles) if tilemap_index is None else tilemap_index
        documents["p12/tilemap/root.json"] = write_json({"index": index})
    documents.update(entries or {})
    with PackageWriter(path) as writer:
        for name, data in documents.items():
            if data is not None:
                writer.add(name, data)
        for bundle, members in itertools.groupby(sorted(tiles, key=_bundle), key=_bundle):
            if bundle.entry not in documents:
                content = [
                    (row, column, tiles[level, row, column]) for level, row, column in members
                ]
                writer.add_bundle(*bundle, content)
    return path


def make_part(source: Path, path: Path, tiles: Iterable[Address]) -> Path:
    """Write some tiles of a package as a package of its own, everything else as it is."""
    wanted = set(tiles)
    with Package.open(source) as package:
        contents = {place: package.read_tile(*place) for place in wanted}
        assert None not in contents.values()
        entries = {name: package.read(name) for name in package.names if "/tile" not in name}
        indexed = package.is_indexed
    missing = dict.fromkeys(("esriinfo/item.pkinfo", "esriinfo/iteminfo.xml"))
    return make_package(path, contents, indexed=indexed, entries={**missing, **entries})


def _bundle(address: Address) -> BundleName:
    return BundleName.of_tile(*address)


ITEM = b"""<?xml version="1.0" encoding="utf-8" ?>
<pkinfo Culture='en-US'>
<ID>00000000-0000-4000-8000-000000000001</ID>
<name>sample</name>
<version>11.2</version>
<size>-1</size>
<type>Vector Tile Package</type>
<documenttypes><documenttype>Lyr</documenttype></documenttypes>
</pkinfo>
"""
ITEM_INFO = b"""<?xml version="1.0" encoding="utf-8" ?>
<ESRI_ItemInformation Culture='en-US'>
<name>sample</name>
<guid>00000000-0000-4000-8000-000000000001</guid>
<version>1.0</version>
<snippet>A sample</snippet>
<description>&lt;P&gt;Made for a test&lt;/P&gt;</description>
<summary>A sample</summary>
<title>Sample map</title>
<tags>sample</tags>
<type>Vector Tile Package</type>
<extent><xmin>-180</xmin><ymin>-85.0511287798</ymin><xmax>180</xmax><ymax>85.0511287798</ymax></extent>
<spatialreference>WGS_1984_Web_Mercator_Auxiliary_Sphere</spatialreference>
<minScale>295828763.7957775</minScale>
<maxScale>73957190.9489444</maxScale>
<accessinformation>Test credits</accessinformation>
<licenseinfo></licenseinfo>
</ESRI_ItemInformation>
"""
