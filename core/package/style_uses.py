"""What a Mapbox GL style takes from elsewhere: layers of the tiles, fonts, icons.

https://maplibre.org/maplibre-style-spec/layers/: a value is a constant, a function of the zoom
(``stops``), or an expression, in which lists of constants stand behind ``literal``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Style = dict[str, Any]
Fonts = tuple[str, ...]

_DEFAULT_FONTS: Fonts = ("Open Sans Regular", "Arial Unicode MS Regular")
_OPERATORS = {"get", "has", "var", "concat", "zoom", "id", "feature-state", "global-state"}
_PATTERNS = ("fill-pattern", "line-pattern", "background-pattern", "fill-extrusion-pattern")


def source_layers(style: Style) -> list[str]:
    """The layers of the tiles that are drawn, sorted."""
    return sorted(
        {str(layer["source-layer"]) for layer in style_layers(style) if "source-layer" in layer}
    )


def fonts(style: Style) -> list[Fonts]:
    """The fonts of the labels: each a name, or several, of which the first that is there is used.

    Sorted; none where the style has no labels.
    """
    found: set[Fonts] = set()
    for layer in style_layers(style):
        layout = _object(layer.get("layout"))
        if layout.get("text-field") not in (None, ""):
            found.update(_font_lists(layout.get("text-font", [*_DEFAULT_FONTS])))
    return sorted(found)


def icons(style: Style) -> list[str]:
    """The icons and patterns that are named outright, sorted; computed names are not known."""
    found: set[str] = set()
    for layer in style_layers(style):
        found.update(_constants(_object(layer.get("layout")).get("icon-image")))
        paint = _object(layer.get("paint"))
        for pattern in _PATTERNS:
            found.update(_constants(paint.get(pattern)))
    return sorted(found)


def is_relative(address: object) -> bool:
    """Whether an address of the style means a part of the package."""
    return isinstance(address, str) and address != "" and "://" not in address


def style_layers(style: Style) -> Iterator[dict[str, Any]]:
    """The layers of the style itself; what is no object is passed over."""
    listed = style.get("layers")
    for layer in listed if isinstance(listed, list) else ():
        if isinstance(layer, dict):
            yield layer


def _font_lists(value: object) -> Iterator[Fonts]:
    """Every list of fonts in a value: one of nothing but texts, no operator before them."""
    if _is_fonts(value):
        yield tuple(value)  # type: ignore[arg-type]
        return
    for each in _inside(value):
        if isinstance(each, list) and len(each) == 2 and _is_fonts(each[1]):
            is_stop = isinstance(each[0], (int, float))
            if is_stop or each[0] == "literal":
                yield tuple(each[1])


def _is_fonts(value: object) -> bool:
    """Whether a value is a list of names, and no expression that looks like one."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(name, str) for name in value)
        and value[0] not in _OPERATORS
    )


def _constants(value: object) -> Iterator[str]:
    """Names that stand there as such: a constant, or those of a function of the zoom."""
    if isinstance(value, dict):
        listed = value.get("stops")
        stops = listed if isinstance(listed, list) else []
        texts: list[object] = [stop[-1] for stop in stops if isinstance(stop, list) and stop]
    else:
        texts = [value]
    for text in texts:
        if isinstance(text, str) and text and "{" not in text:
            yield text


def _inside(value: object) -> Iterator[object]:
    """A value and all values in it; without recursion, as files may nest deeply."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        yield each
        if isinstance(each, dict):
            waiting.extend(each.values())
        elif isinstance(each, list):
            waiting.extend(each)


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
