"""The fonts of a style, and those of this computer.

QGIS draws labels with installed fonts only; the letters in a package are for other programs. A name
in a style is family and style in one: ``Noto Sans Medium Italic``. Of several names QGIS takes the
first. From 3.28 on it says nothing of a font that it might download, even offline.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFontUtils

from ..package.style_uses import fonts

_ORDINARY = ("Regular", "Normal", "Book", "Roman")
# fmt: off
_STYLES = frozenset((
    "thin", "hairline", "extralight", "ultralight", "light", "regular", "normal", "book", "roman",
    "medium", "demi", "semibold", "demibold", "bold", "extrabold", "ultrabold", "black", "heavy",
    "italic", "oblique", "condensed",
))
# fmt: on
_DEPTH = 6  # of lists in a value; a list of fonts for each zoom has four


def missing_fonts(style: dict[str, Any]) -> tuple[str, ...]:
    """The fonts that labels want first and this computer lacks, sorted.

    By family where all of it is missing, with its style where only that is.
    """
    wanted = {name for (name, *_) in fonts(style) if name and not _font_at_hand(name)}
    families = {name: _family(name) for name in wanted}
    return tuple(
        sorted({name if _has_family(family) else family for name, family in families.items()})
    )


def with_known_fonts(style: dict[str, Any]) -> dict[str, Any]:
    """The style with fonts called as this computer calls them.

    QGIS looks for ``DejaVu Sans Regular`` by that very style and draws in another font where the
    ordinary style is called *Book*; the family's name alone means its ordinary style.
    """
    names: dict[str, str] = {}
    for name, *_ in fonts(style):
        family, _, last = name.rpartition(" ")
        if last in _ORDINARY and not _font_at_hand(name) and _has_family(family):
            names[name] = family
    if not names:
        return style
    layers = [_renamed(layer, names) for layer in style["layers"]]
    return {**style, "layers": layers}


def _renamed(layer: Any, names: dict[str, str]) -> Any:
    layout = layer.get("layout") if isinstance(layer, dict) else None
    if not isinstance(layout, dict) or "text-font" not in layout:
        return layer
    return {**layer, "layout": {**layout, "text-font": _mapped(layout["text-font"], names)}}


def _mapped(value: Any, names: dict[str, str], depth: int = _DEPTH) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, list) and depth:
        return [_mapped(each, names, depth - 1) for each in value]
    if isinstance(value, dict) and depth:
        return {key: _mapped(each, names, depth - 1) for key, each in value.items()}
    return value


def _font_at_hand(name: str) -> bool:
    """Whether QGIS finds the font, looking for it the way its converter does."""
    words = name.split(" ")
    splits = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return any(QgsFontUtils.fontFamilyHasStyle(*split) for split in splits) or _has_family(name)


def _has_family(family: str) -> bool:
    found, exactly = QgsFontUtils.fontFamilyMatchOnSystem(family)[:2]
    return bool(found and exactly)


def _family(name: str) -> str:
    """The name without the words that tell a style; the first word is never one of them."""
    words = name.split(" ")
    while len(words) > 1 and words[-1].lower() in _STYLES:
        words.pop()
    return " ".join(words)
