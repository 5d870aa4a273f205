"""The world as a vector tile package: the real tiles behind the demo services.

Made from the map that every QGIS installs, with GDAL's own vector tile writer: levels 0 to 7 of
the web map, variable depth, with a style, icons and labels.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from .documents import (
    WORLD,
    Contents,
    item_documents,
    root_document,
    web_mercator_tile_info,
    write_package,
)
from .grid import WEB_MERCATOR_HALF, Envelope
from .layers import vector_layers, world_layers
from .pyramid import DEEPEST, FIRST_LEVEL, tile_pyramid
from .sprites import png, sprite
from .style import LAND_TINTS, WATER, world_style

ROOM = Path(__file__).resolve().parents[1] / "build" / "demo"
RIGHTS = "Made with Natural Earth. Free vector and raster map data at naturalearthdata.com."
_SUMMARY = "Countries, states and disputed borders of the world, for trying vector tile exports."
_THUMBNAIL = (300, 200)
_MAKERS = ("documents", "layers", "messages", "pyramid", "sprites", "style", "winding", "world")


def world_package() -> Path:
    """The cached package, built when it is missing or older than what makes it (half a minute)."""
    target = ROOM / "world.vtpk"
    if not target.exists() or target.stat().st_mtime < max(map(_written_at, _MAKERS)):
        build_world(target)
    return target


def build_world(target: Path, source: Path | None = None) -> None:
    """Write the world package; ``target`` appears whole or not at all.

    ``source`` is a map with the layers of QGIS's own, which is the default.

    Raises:
        FileNotFoundError: no QGIS whose map could be used is installed.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    layers = world_layers(source or world_map())
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="world-") as folder:
        tiles = tile_pyramid(layers, Path(folder))
        made = Path(folder) / target.name  # apart: two processes may build at the same time
        write_package(made, _contents(layers), tiles)
        made.replace(target)


def _contents(layers: gdal.Dataset) -> Contents:
    scheme = web_mercator_tile_info(DEEPEST + 1)
    return Contents(
        root_document("World", scheme, WORLD, DEEPEST, copyright_text=RIGHTS),
        {"vector_layers": vector_layers(FIRST_LEVEL, DEEPEST)},
        world_style(),
        dict(_sprite_files()),
        item_documents(
            "World", _SUMMARY, RIGHTS, Envelope(-180, -85.0511, 180, 85.0511), _thumbnail(layers)
        ),
    )


def world_map() -> Path:
    """``world_map.gpkg`` of the installed QGIS."""
    tried = [folder / "resources" / "data" / "world_map.gpkg" for folder in _qgis_folders()]
    for path in tried:
        if path.is_file():
            return path
    raise FileNotFoundError(f"no QGIS with its world map was found; looked at {tried}")


def _written_at(module: str) -> float:
    return Path(__file__).with_name(f"{module}.py").stat().st_mtime


def _qgis_folders() -> Iterator[Path]:
    """Where QGIS keeps what it is installed with, the running one first."""
    loaded = sys.modules.get("qgis.core")
    if loaded is not None and loaded.QgsApplication.pkgDataPath():
        yield Path(loaded.QgsApplication.pkgDataPath())
    prefix = os.environ.get("QGIS_PREFIX_PATH")
    if prefix:
        yield from (Path(prefix, "share", "qgis"), Path(prefix))
    yield from (Path("/usr/share/qgis"), Path("/usr/local/share/qgis"))
    yield Path("/Applications/QGIS.app/Contents/Resources")
    for root in ("C:/OSGeo4W", "C:/Program Files"):
        yield from sorted(Path(root).glob("apps/qgis*"))
        yield from sorted(Path(root).glob("QGIS*/apps/qgis*"))


def _sprite_files() -> Iterator[tuple[str, bytes]]:
    for density, stem in ((1, "sprite"), (2, "sprite@2x")):
        definition, image = sprite(density)
        yield f"{stem}.json", json.dumps(definition).encode()
        yield f"{stem}.png", image


def _thumbnail(layers: gdal.Dataset) -> bytes:
    """The countries in their tints on water, the part of the map where people live."""
    width, height = _THUMBNAIL
    east, north = WEB_MERCATOR_HALF, WEB_MERCATOR_HALF * 0.82
    image = gdal.GetDriverByName("MEM").Create("", width, height, 1)
    image.SetProjection(layers.GetLayerByName("countries").GetSpatialRef().ExportToWkt())
    image.SetGeoTransform(
        (-east, 2 * east / width, 0, north, 0, -2 * east * height / width / height)
    )
    image.GetRasterBand(1).Fill(len(LAND_TINTS))
    gdal.RasterizeLayer(image, [1], layers.GetLayerByName("countries"), options=["ATTRIBUTE=tint"])
    palette = np.array([_rgba(colour) for colour in (*LAND_TINTS, WATER)], dtype=np.uint8)
    return png(palette[image.GetRasterBand(1).ReadAsArray()])


def _rgba(colour: str) -> tuple[Any, ...]:
    return (*bytes.fromhex(colour[1:]), 255)
