"""A GL style without the values that end QGIS's process when it converts them.

Seen in 3.22.16 and 3.40.6, each a segmentation fault: a function without stops as font or dashes,
empty lists as anchor, alignment or dashes, ``["!", …]`` without an expression to negate, and
``["step", …]`` without its outputs. None of them is valid (https://maplibre.org/maplibre-style-spec/expressions/).
"""

from __future__ import annotations

from typing import Any

from .style_uses import style_layers

_LEAST_OF_STEP = 4  # members of the expression, its name included
_NEED_STOPS = frozenset({"text-font", "line-dasharray"})


def well_formed(style: dict[str, Any]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """The style without such values, and what was left out: layer and property.

    A layer with such a filter is left out as a whole; it would draw what it must not.
    """
    layers, left_out = [], []
    for layer in style_layers(style):
        name = str(layer.get("id"))
        if _is_bad("filter", layer.get("filter")):
            left_out.append((name, "filter"))
            continue
        kept = dict(layer)
        for group in ("layout", "paint"):
            values = layer.get(group)
            if not isinstance(values, dict):
                continue
            bad = [key for key in values if _is_bad(key, values[key])]
            left_out += [(name, key) for key in bad]
            if bad:
                kept[group] = {key: value for key, value in values.items() if key not in bad}
        layers.append(kept)
    listed = style.get("layers")
    if not left_out and isinstance(listed, list) and len(layers) == len(listed):
        return style, []
    return ({**style, "layers": layers} if isinstance(listed, list) else style), left_out


def _is_bad(name: str, value: Any) -> bool:
    if isinstance(value, dict):
        stops = value.get("stops")
        if ("stops" in value or name in _NEED_STOPS) and not (isinstance(stops, list) and stops):
            return True
    if value == [] and name != "filter":
        return True
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            waiting.extend(each.values())
        elif isinstance(each, list):
            if _is_bad_expression(each):
                return True
            waiting.extend(each)
    return False


def _is_bad_expression(value: list[Any]) -> bool:
    name = value[0] if value else None
    if name == "!":
        return len(value) < 2 or not (isinstance(value[1], list) and value[1])
    return name == "step" and len(value) < _LEAST_OF_STEP
