"""The part of a check that looks at the documents: metadata, style, icons, fonts, item."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

from ..errors import PackageDamaged
from ..wording import QT_TRANSLATE_NOOP, Text, words_of
from . import style_uses
from .documents import JSON_LIMIT, read_json, read_xml
from .package import FONTS, ITEM_INFO, METADATA, PACKAGE_INFO, RESOURCES, SPRITES, STYLE, Package
from .report import Collector
from .wellformed import well_formed

_XML_LIMIT = 1 << 20
_IMAGE_LIMIT = 1 << 24
_PNG = struct.Struct(">8s8xLL")  # signature, the length and name of the first part, its two sides
_PNG_MARK = b"\x89PNG\r\n\x1a\n"


class DocumentCheck:
    """Looks at every document beside the description; ``fonts`` are those the labels use."""

    def __init__(self, package: Package, found: Collector) -> None:
        self.package = package
        self.found = found
        self.fonts: tuple[str, ...] = ()

    def check(self, layers: set[str]) -> set[str]:
        """Check all of them; returns ``layers``, found in the tiles, and those of the metadata."""
        listed = self._json(METADATA).get("vector_layers")
        layers = layers | {
            str(layer["id"])
            for layer in (listed if isinstance(listed, list) else ())
            if isinstance(layer, dict) and "id" in layer
        }
        self._json(RESOURCES)
        style = self._json(STYLE)
        if STYLE not in self.package:
            self.found.add("style-missing", STYLE)
        if layers:
            for layer in style_uses.source_layers(style):
                if layer not in layers:
                    self.found.add("style-layer", STYLE, layer=layer)
        for layer, name in well_formed(style)[1]:
            self.found.add("style-value", STYLE, layer=layer, property=name)
        self._check_icons(style)
        self._check_fonts(style)
        for name in (ITEM_INFO, PACKAGE_INFO):
            self._read(name, _XML_LIMIT, read_xml)
        return layers

    def _check_icons(self, style: style_uses.Style) -> None:
        known: set[str] = set()
        whole = False
        for stem in ("sprite", "sprite@2x"):
            definition, image = SPRITES + stem + ".json", SPRITES + stem + ".png"
            if (definition in self.package) != (image in self.package):
                self.found.add("sprite-half", definition if definition in self.package else image)
            whole |= definition in self.package and image in self.package
            icons = self._json(definition)
            known |= icons.keys()
            self._check_inside(icons, definition, self._read(image, _IMAGE_LIMIT, _sides))
        used = style_uses.icons(style) if style_uses.is_relative(style.get("sprite")) else []
        if used and not whole:
            self.found.add("sprite-missing", STYLE)
            return
        for icon in used:
            if icon not in known:
                self.found.add("icon-missing", STYLE, icon=icon)

    def _check_inside(
        self, icons: dict[str, Any], place: str, sides: tuple[int, int] | None
    ) -> None:
        """Every icon has to lie inside its image."""
        for name, icon in icons.items() if sides is not None else ():
            if sides is not None and not _is_inside(icon, sides):
                self.found.add("icon-outside", place, icon=name)

    def _check_fonts(self, style: style_uses.Style) -> None:
        """The fonts of the labels, and which of them the package has no glyphs of."""
        used = style_uses.fonts(style)
        self.fonts = tuple(sorted({name for names in used for name in names}))
        if not style_uses.is_relative(style.get("glyphs")):
            return
        start = len(FONTS)
        held = {
            name[start:].rpartition("/")[0] for name in self.package.names if name.startswith(FONTS)
        }
        for names in used:
            if not held & {*names, ",".join(names)}:
                self.found.add("font-missing", STYLE, font=", ".join(names))

    def _json(self, name: str) -> dict[str, Any]:
        value = self._read(name, JSON_LIMIT, read_json)
        if value is not None and not isinstance(value, dict):
            self.found.add(
                "document-unreadable",
                name,
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it is not an object")),
            )
        return value if isinstance(value, dict) else {}

    def _read(self, name: str, limit: int, decode: Callable[[bytes], Any]) -> Any:
        """A decoded document; ``None``, and a finding, where it cannot be read."""
        entry = self.package.archive.find(name)
        if entry is None:
            return None
        try:
            return decode(self.package.archive.read(entry, limit))
        except ValueError as error:
            self.found.add("document-unreadable", name, reason=words_of(error))
        except PackageDamaged as error:
            self.found.add("document-unreadable", name, reason=error.facts["reason"])
        return None


def _sides(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG image, https://www.w3.org/TR/png-3/#11IHDR."""
    if len(data) < _PNG.size or not data.startswith(_PNG_MARK):
        raise ValueError(Text(QT_TRANSLATE_NOOP("Tilepack", "it is not a PNG image")))
    _, width, height = _PNG.unpack_from(data)
    return width, height


def _is_inside(icon: object, sides: tuple[int, int]) -> bool:
    if not isinstance(icon, dict):
        return False
    numbers = [icon.get(key) for key in ("x", "y", "width", "height")]
    if not all(isinstance(number, int) and number >= 0 for number in numbers):
        return False
    x, y, width, height = (int(number) for number in numbers if number is not None)
    return x + width <= sides[0] and y + height <= sides[1]
