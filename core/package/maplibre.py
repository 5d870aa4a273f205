"""A package's style as MapLibre takes it, for the tiles of an MBTiles file beside it.

Packages have their style in the same language, but with addresses inside the package, and ArcGIS
forgives what the specification does not: an unknown property, a colour with a typing error
(esri-leaflet-vector#212), ``stops`` directly in a layout (#134), two layers of the same id. One
such fault keeps MapLibre from drawing anything. What is not valid is left out, so that the
specification's default counts; everything else stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .maplibre_spec import LAYER_TYPES, property_kind
from .maplibre_values import is_filter, is_number
from .style_uses import is_relative, style_layers
from .tileset import Tileset

_MAX_ZOOM = 24
_KEPT = {"name": str, "metadata": dict}  # what else of the root is carried over
_ANGLES = ("bearing", "pitch")


@dataclass(frozen=True)
class Addresses:
    """Where the style finds what it draws with; "" for icons or glyphs that are not there."""

    tiles: str
    sprite: str = ""
    glyphs: str = ""


@dataclass
class LeftOut:
    """What could not be carried over: layers by their ids, properties as ``layer: property``."""

    layers: list[str] = field(default_factory=list)
    properties: list[str] = field(default_factory=list)


def maplibre_style(
    style: dict[str, Any], tileset: Tileset, addresses: Addresses
) -> tuple[dict[str, Any], LeftOut]:
    """The style of a package, drawn from ``addresses``, and what had to be left out of it.

    Addresses of icons and glyphs elsewhere (``https:``) are kept where the package has none.

    Raises:
        ValueError: it is nested too deeply to be written.
    """
    style = _without_infinities(style)
    left_out = LeftOut()
    source = _own_source(style)
    document: dict[str, Any] = {"version": 8, "name": tileset.name}
    document.update(
        {key: style[key] for key, kind in _KEPT.items() if isinstance(style.get(key), kind)}
    )
    document.update({key: style[key] for key in _ANGLES if is_number(style.get(key))})
    document.update(_view(style, tileset))
    document["sources"] = {source: _source(tileset, addresses.tiles)}
    for key, ours in (("sprite", addresses.sprite), ("glyphs", addresses.glyphs)):
        if ours or is_elsewhere(style.get(key)):
            document[key] = ours or style[key]
    document["layers"] = list(_layers(style, source, left_out))
    return document, left_out


def is_elsewhere(address: object) -> bool:
    """Whether an address of a style is a whole one, which means the same from anywhere."""
    return isinstance(address, str) and address != "" and not is_relative(address)


def _without_infinities(style: dict[str, Any]) -> dict[str, Any]:
    """A copy in which ``NaN`` and ``Infinity``, which are no JSON, are ``null``."""
    try:
        copy: dict[str, Any] = json.loads(json.dumps(style), parse_constant=lambda _: None)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    return copy


def _own_source(style: dict[str, Any]) -> str:
    """The source that means the package: the one with a relative address, or what comes closest."""
    listed = style.get("sources")
    vectors = {
        name: source
        for name, source in (listed if isinstance(listed, dict) else {}).items()
        if isinstance(source, dict) and source.get("type") == "vector"
    }
    inside = [name for name, source in vectors.items() if is_relative(source.get("url"))]
    return str(next(iter([*inside, *(["esri"] if "esri" in vectors else []), *vectors, "esri"])))


def _source(tileset: Tileset, address: str) -> dict[str, Any]:
    source = {
        "type": "vector",
        "url": address,
        "minzoom": tileset.first,
        "maxzoom": tileset.last,
        "bounds": [round(value, 7) for value in tileset.bounds],
    }
    return {**source, "attribution": tileset.attribution} if tileset.attribution else source


def _view(style: dict[str, Any], tileset: Tileset) -> dict[str, Any]:
    """Where a map begins: where the style says, or in the middle of the tiles."""
    center, zoom = style.get("center"), style.get("zoom")
    if isinstance(center, list) and len(center) == 2 and all(map(is_number, center)):
        return {"center": center, **({"zoom": zoom} if is_number(zoom) else {})}
    return {"center": [round(value, 7) for value in tileset.center], "zoom": tileset.zoom}


def _layers(style: dict[str, Any], source: str, left_out: LeftOut) -> Iterator[dict[str, Any]]:
    taken: set[str] = set()
    for number, layer in enumerate(style_layers(style)):
        name = layer.get("id")
        name = name if isinstance(name, str) and name else f"layer {number + 1}"
        if not _can_be_drawn(layer, source):
            left_out.layers.append(name)
            continue
        mended = {**layer, "id": _free(name, taken)}
        taken.add(mended["id"])
        _mend_members(mended)
        for part in ("layout", "paint"):
            if part in mended:
                mended[part] = _mended(mended, part, left_out)
        yield mended


def _can_be_drawn(layer: dict[str, Any], source: str) -> bool:
    """Whether a layer draws these tiles; what its filter holds back must not be drawn either."""
    if layer.get("type") == "background":
        return True
    if layer.get("filter") and not is_filter(layer["filter"]):
        return False
    layer_of_tiles = layer.get("source-layer")
    return (
        layer.get("type") in LAYER_TYPES
        and layer.get("source") == source
        and isinstance(layer_of_tiles, str)
        and bool(layer_of_tiles)
    )


def _free(name: str, taken: set[str]) -> str:
    """``name``, with a number where another layer has it already."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free


def _mend_members(layer: dict[str, Any]) -> None:
    for key in ("minzoom", "maxzoom"):
        if key in layer:
            if is_number(layer[key]):
                layer[key] = min(max(layer[key], 0), _MAX_ZOOM)
            else:
                del layer[key]
    if not layer.get("filter"):  # null or empty, which ArcGIS reads as none
        layer.pop("filter", None)
    for key in ("layout", "paint"):
        if not isinstance(layer.get(key), dict):
            layer.pop(key, None)
    if layer["type"] == "background":
        for key in ("source", "source-layer", "filter"):
            layer.pop(key, None)
    layer.pop("ref", None)


def _mended(layer: dict[str, Any], part: str, left_out: LeftOut) -> dict[str, Any]:
    """The valid ones of a layer's properties."""
    valid = {}
    for name, value in layer[part].items():
        kind = property_kind(layer["type"], part, name)
        if kind is not None and kind.allows(value):
            valid[name] = value
        else:
            left_out.properties.append(f"{layer['id']}: {name}")
    return valid
