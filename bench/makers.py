"""What is measured on: schemes, polygons, tiles and packages, the same in every run."""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ..core.package import tilemap, varints
from ..core.package.bundle import BundleName
from ..core.package.documents import write_json
from ..core.package.mvt import field, length
from ..core.package.package import METADATA, ROOT, STYLE, TILEMAP
from ..core.package.writer import PackageWriter
from ..core.tiles.scheme import TilingScheme

Address = tuple[int, int, int]  # level, row, column
HALF = 20037508.342787
_EXTENT = 4096
_REFERENCE = {"wkid": 102100, "latestWkid": 3857}
_VERSION, _NAME, _FEATURE, _KEY, _VALUE, _SIDE, _LAYER = 0x78, 0x0A, 0x12, 0x1A, 0x22, 0x28, 0x1A
_TAGS, _TYPE, _GEOMETRY, _STRING = 0x12, 0x18, 0x22, 0x0A
_POLYGON = 3


def tile_info(deepest: int) -> dict[str, Any]:
    """Esri's Web Mercator scheme with tiles of 512 pixels, levels 0 to ``deepest``."""
    lods = [
        {"level": n, "resolution": 78271.516964 / 2**n, "scale": 295828763.7957775 / 2**n}
        for n in range(deepest + 1)
    ]
    return {
        "rows": 512, "cols": 512, "dpi": 96, "format": "pbf",
        "origin": {"x": -HALF, "y": HALF}, "spatialReference": _REFERENCE, "lods": lods,
    }  # fmt: skip


def web_mercator(deepest: int) -> TilingScheme:
    """The scheme of :func:`tile_info`."""
    return TilingScheme.from_json(tile_info(deepest))


def coast(vertices: int, x: float, y: float, radius: float) -> np.ndarray:
    """A closed ring around a point, as ragged as a coast, shape (n + 1, 2)."""
    chance = np.random.default_rng(vertices)
    waves = np.zeros(vertices // 2 + 1, dtype=complex)
    orders = np.arange(1, min(len(waves), 1 + vertices // 4))
    turns = np.exp(2j * np.pi * chance.random(len(orders)))
    waves[1 : len(orders) + 1] = turns * orders**-1.1
    swing = np.fft.irfft(waves, vertices)
    distance = radius * (1 + 0.4 * swing / np.abs(swing).max())
    angle = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    ring = np.column_stack((x + distance * np.cos(angle), y + distance * np.sin(angle)))
    return np.vstack((ring, ring[:1]))


def opaque_tiles(mean: int) -> Callable[[int], bytes]:
    """Tiles by number, of about ``mean`` bytes that look random; made without compressing."""
    chance = np.random.default_rng(mean)
    pool = chance.bytes(1 << 22)
    sizes = chance.integers(mean // 4, 2 * mean - mean // 4, 1 << 12).tolist()
    point = field(_GEOMETRY, _numbers([9, 50, 50]))

    def tile(number: int) -> bytes:
        at = number * 4099 % (len(pool) - 2 * mean)
        noise = pool[at : at + sizes[number % len(sizes)]]
        raw = _layer("noise", [field(_TAGS, b"\0\0") + b"\x18\x01" + point], noise)
        return gzip.compress(raw, 0, mtime=0)

    return tile


def map_tiles(features: int, corners: int = 24, different: int = 48) -> Callable[[int], bytes]:
    """Tiles by number as maps have them: polygons with attributes, compressed."""
    made = [_map_tile(number, features, corners) for number in range(different)]
    return lambda number: made[number % different]


def _map_tile(number: int, features: int, corners: int) -> bytes:
    chance = np.random.default_rng(number)
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    bodies = []
    for _ in range(features):
        x, y = chance.integers(0, _EXTENT, 2)
        distance = chance.integers(20, 200) * chance.uniform(0.7, 1.3, corners)
        points = np.rint((x + distance * np.cos(angle), y + distance * np.sin(angle))).T
        steps = varints.zigzag(np.diff(points.astype(np.int64), axis=0, prepend=[[0, 0]]).ravel())
        commands = [9, *steps[:2].tolist(), (corners - 1) << 3 | 2, *steps[2:].tolist(), 15]
        tags = field(_TAGS, b"\0\0")
        bodies.append(tags + bytes((_TYPE, _POLYGON)) + field(_GEOMETRY, _numbers(commands)))
    return gzip.compress(_layer("land", bodies, b"field"), 6, mtime=0)


def _layer(name: str, features: Iterable[bytes], value: bytes) -> bytes:
    body = bytes((_VERSION, 2)) + field(_NAME, name.encode())
    body += b"".join(field(_FEATURE, feature) for feature in features)
    body += field(_KEY, b"kind") + field(_VALUE, field(_STRING, value))
    return field(_LAYER, body + bytes((_SIDE,)) + length(_EXTENT))


def _numbers(values: list[int]) -> bytes:
    return varints.encode(np.array(values, dtype=np.int64))[0]


def write_package(
    path: Path,
    places: Iterable[Address],
    tile: Callable[[int], bytes],
    *,
    first: int = 0,
    layers: int = 0,
) -> int:
    """Write an indexed package with tiles at ``places``, numbered from ``first``; their count.

    Its style has as many ``layers``.
    """
    ordered = sorted(places, key=lambda place: (BundleName.of_tile(*place), place))
    deepest = max(level for level, _, _ in ordered)
    with PackageWriter(path) as writer:
        writer.add(ROOT, write_json(_root(deepest)))
        writer.add(METADATA, write_json({"vector_layers": [{"id": "land", "fields": {}}]}))
        writer.add(STYLE, write_json(map_style(layers)))
        writer.add(TILEMAP, write_json({"index": tilemap.build(ordered)}))
        numbers = itertools.count(first)
        for name, members in itertools.groupby(ordered, lambda place: BundleName.of_tile(*place)):
            writer.add_bundle(*name, _contents(members, numbers, tile))
    return len(ordered)


def map_style(layers: int) -> dict[str, Any]:
    """A style as basemaps have them: a third each of areas, lines and labels, by classes."""
    kinds = itertools.cycle((_area_layer, _line_layer, _label_layer))
    listed = [
        {
            "id": f"Land/{number}/class", "source": "esri", "source-layer": "land",
            "minzoom": number % 10, "filter": ["all", ["==", "_symbol", number % 40]],
            **kind(number),
        }
        for number, kind in zip(range(layers), kinds)
    ]  # fmt: skip
    return {
        "version": 8,
        "sources": {"esri": {"type": "vector", "url": "../../"}},
        "layers": listed,
    }


def _area_layer(number: int) -> dict[str, Any]:
    colours = [[5, "#eeeecc"], [9, f"#dd{number % 90 + 10}cc"]]
    return {"type": "fill", "paint": {"fill-color": {"stops": colours}}}


def _line_layer(_: int) -> dict[str, Any]:
    width = {"base": 1.2, "stops": [[5, 1], [16, 10]]}
    return {
        "type": "line", "layout": {"line-cap": "round", "line-join": "round"},
        "paint": {"line-color": "#f7f6d5", "line-width": width, "line-dasharray": [3, 2]},
    }  # fmt: skip


def _label_layer(number: int) -> dict[str, Any]:
    font = ("DejaVu Sans Bold", "Arial Regular", "Noto Sans Italic")[number % 3]
    size = {"stops": [[5, 9], [12, 14]]}
    layout = {"text-font": [font], "text-field": "{_name}", "text-size": size}
    return {"type": "symbol", "layout": layout, "paint": {"text-halo-width": 1}}


def _contents(
    places: Iterable[Address], numbers: Iterator[int], tile: Callable[[int], bytes]
) -> Iterator[tuple[int, int, bytes]]:
    for (_, row, column), number in zip(places, numbers):
        yield row, column, tile(number)


def _root(deepest: int) -> dict[str, Any]:
    extent = {"xmin": -HALF, "ymin": -HALF, "xmax": HALF, "ymax": HALF}
    envelope = {**extent, "spatialReference": _REFERENCE}
    storage = {"storageInfo": {"packetSize": 128, "storageFormat": "compactV2"}}
    return {
        "name": "Bench", "capabilities": "TilesOnly", "type": "indexedVector",
        "tileMap": "tilemap", "defaultStyles": "resources/styles",
        "tiles": ["tile/{z}/{y}/{x}.pbf"], "fullExtent": envelope, "initialExtent": envelope,
        "tileInfo": tile_info(deepest), "minLOD": 0, "maxLOD": deepest, "maxzoom": deepest,
        "resourceInfo": {"styleVersion": 8, "tileCompression": "gzip", "cacheInfo": storage},
    }  # fmt: skip
