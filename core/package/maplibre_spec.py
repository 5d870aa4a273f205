"""The layers and properties of the MapLibre style specification that draw vector tiles.

https://maplibre.org/maplibre-style-spec/layers/ and its machine-readable form, ``v8.json``, without
what is newer than MapLibre GL JS 5.0.
"""

from __future__ import annotations

from dataclasses import replace

from .maplibre_values import Kind


def _choice(*choices: str, by_field: bool = False) -> Kind:
    return Kind("choice", choices=choices, by_field=by_field)


_NUMBER = Kind("number", smooth=True, by_field=True)
_SIZE = replace(_NUMBER, low=0)
_SHARE = replace(_SIZE, high=1)
_COLOR_KIND = Kind("color", smooth=True, by_field=True)
_OFFSET = Kind("number", many=True, length=2, smooth=True, by_field=True)
_SORT_KEY = Kind("number", by_field=True)
_FLAG = Kind("flag")
_IMAGE = Kind("text", by_field=True)
_SHIFT = replace(_OFFSET, by_field=False)
_PLANE = _choice("map", "viewport")
_ALIGNMENT = _choice("map", "viewport", "auto")
_ANCHORS = (
    *("center", "left", "right", "top", "bottom"),
    *("top-left", "top-right", "bottom-left", "bottom-right"),
)
_OVERLAP = _choice("never", "always", "cooperative")
_VISIBILITY = {"visibility": Kind("choice", choices=("visible", "none"), computed=False)}


def _zoom_only(kind: Kind) -> Kind:
    return replace(kind, by_field=False)


_PROPERTIES: dict[tuple[str, str], dict[str, Kind]] = {
    ("background", "layout"): _VISIBILITY,
    ("background", "paint"): {
        "background-color": _zoom_only(_COLOR_KIND),
        "background-pattern": _zoom_only(_IMAGE),
        "background-opacity": _zoom_only(_SHARE),
    },
    ("fill", "layout"): {**_VISIBILITY, "fill-sort-key": _SORT_KEY},
    ("fill", "paint"): {
        "fill-antialias": _FLAG,
        "fill-opacity": _SHARE,
        "fill-color": _COLOR_KIND,
        "fill-outline-color": _COLOR_KIND,
        "fill-translate": _SHIFT,
        "fill-translate-anchor": _PLANE,
        "fill-pattern": _IMAGE,
    },
    ("fill-extrusion", "layout"): _VISIBILITY,
    ("fill-extrusion", "paint"): {
        "fill-extrusion-opacity": _zoom_only(_SHARE),
        "fill-extrusion-color": _COLOR_KIND,
        "fill-extrusion-translate": _SHIFT,
        "fill-extrusion-translate-anchor": _PLANE,
        "fill-extrusion-pattern": _IMAGE,
        "fill-extrusion-height": _SIZE,
        "fill-extrusion-base": _SIZE,
        "fill-extrusion-vertical-gradient": _FLAG,
    },
    ("line", "layout"): {
        **_VISIBILITY,
        "line-cap": _choice("butt", "round", "square"),
        "line-join": _choice("bevel", "round", "miter", by_field=True),
        "line-miter-limit": _zoom_only(_NUMBER),
        "line-round-limit": _zoom_only(_NUMBER),
        "line-sort-key": _SORT_KEY,
    },
    ("line", "paint"): {
        "line-opacity": _SHARE,
        "line-color": _COLOR_KIND,
        "line-translate": _SHIFT,
        "line-translate-anchor": _PLANE,
        "line-width": _SIZE,
        "line-gap-width": _SIZE,
        "line-offset": _NUMBER,
        "line-blur": _SIZE,
        "line-dasharray": Kind("number", low=0, many=True),
        "line-pattern": _IMAGE,
    },
    ("circle", "layout"): {**_VISIBILITY, "circle-sort-key": _SORT_KEY},
    ("circle", "paint"): {
        "circle-radius": _SIZE,
        "circle-color": _COLOR_KIND,
        "circle-blur": _NUMBER,
        "circle-opacity": _SHARE,
        "circle-translate": _SHIFT,
        "circle-translate-anchor": _PLANE,
        "circle-pitch-scale": _PLANE,
        "circle-pitch-alignment": _PLANE,
        "circle-stroke-width": _SIZE,
        "circle-stroke-color": _COLOR_KIND,
        "circle-stroke-opacity": _SHARE,
    },
    ("heatmap", "layout"): _VISIBILITY,
    ("heatmap", "paint"): {
        "heatmap-radius": replace(_NUMBER, low=1),
        "heatmap-weight": _SIZE,
        "heatmap-intensity": _zoom_only(_SIZE),
        "heatmap-color": Kind("pairs"),
        "heatmap-opacity": _zoom_only(_SHARE),
    },
    ("symbol", "layout"): {
        **_VISIBILITY,
        "symbol-placement": _choice("point", "line", "line-center"),
        "symbol-spacing": replace(_zoom_only(_NUMBER), low=1),
        "symbol-avoid-edges": _FLAG,
        "symbol-sort-key": _SORT_KEY,
        "symbol-z-order": _choice("auto", "viewport-y", "source"),
        "icon-allow-overlap": _FLAG,
        "icon-overlap": _OVERLAP,
        "icon-ignore-placement": _FLAG,
        "icon-optional": _FLAG,
        "icon-rotation-alignment": _ALIGNMENT,
        "icon-size": _SIZE,
        "icon-text-fit": _choice("none", "width", "height", "both"),
        "icon-text-fit-padding": replace(_SHIFT, length=4),
        "icon-image": replace(_IMAGE, tokens=True),
        "icon-rotate": _NUMBER,
        "icon-padding": Kind("padding", by_field=True, smooth=True),
        "icon-keep-upright": _FLAG,
        "icon-offset": _OFFSET,
        "icon-anchor": _choice(*_ANCHORS, by_field=True),
        "icon-pitch-alignment": _ALIGNMENT,
        "text-pitch-alignment": _ALIGNMENT,
        "text-rotation-alignment": _choice("map", "viewport", "viewport-glyph", "auto"),
        "text-field": replace(_IMAGE, tokens=True),
        "text-font": Kind("text", many=True, by_field=True, tokens=True),
        "text-size": _SIZE,
        "text-max-width": _SIZE,
        "text-line-height": _zoom_only(_NUMBER),
        "text-letter-spacing": _NUMBER,
        "text-justify": _choice("auto", "left", "center", "right", by_field=True),
        "text-radial-offset": _NUMBER,
        "text-variable-anchor": replace(_choice(*_ANCHORS), many=True),
        "text-variable-anchor-offset": Kind("pairs", by_field=True, smooth=True),
        "text-anchor": _choice(*_ANCHORS, by_field=True),
        "text-max-angle": _zoom_only(_NUMBER),
        "text-writing-mode": replace(_choice("horizontal", "vertical"), many=True),
        "text-rotate": _NUMBER,
        "text-padding": _zoom_only(_SIZE),
        "text-keep-upright": _FLAG,
        "text-transform": _choice("none", "uppercase", "lowercase", by_field=True),
        "text-offset": _OFFSET,
        "text-allow-overlap": _FLAG,
        "text-overlap": _OVERLAP,
        "text-ignore-placement": _FLAG,
        "text-optional": _FLAG,
    },
    ("symbol", "paint"): {
        f"{part}-{name}": kind
        for part in ("icon", "text")
        for name, kind in {
            "opacity": _SHARE,
            "color": _COLOR_KIND,
            "halo-color": _COLOR_KIND,
            "halo-width": _SIZE,
            "halo-blur": _SIZE,
            "translate": _SHIFT,
            "translate-anchor": _PLANE,
        }.items()
    },
}
LAYER_TYPES = tuple(dict.fromkeys(layer_type for layer_type, _ in _PROPERTIES))


def property_kind(layer_type: str, part: str, name: str) -> Kind | None:
    """What the property takes; ``part`` is ``layout`` or ``paint``. ``None``: there is none."""
    return _PROPERTIES.get((layer_type, part), {}).get(name)
