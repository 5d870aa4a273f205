"""A GL style as QGIS draws it, and what QGIS could not make of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsMapBoxGlStyleConversionContext,
    QgsMapBoxGlStyleConverter,
    QgsUnitTypes,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QBuffer, QCoreApplication
from qgis.PyQt.QtGui import QImage, QImageReader

from ..arcgis.styles import ItemStyle
from ..errors import PackageDamaged
from ..package.package import Package
from ..package.style_uses import fonts, style_layers
from ..package.wellformed import well_formed
from .fonts import missing_fonts, with_known_fonts

_MM_PER_PIXEL = 25.4 / 96.0
_EXAMPLES = 3
_MOST_PIXELS = 1 << 25  # 128 MiB unpacked; icons of 1,500 layers have half a million
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”|„[^“]*“|«[^»]*»")


@dataclass(frozen=True)
class Style:
    """A GL style with its icons: one image, and what lies where in it (both may be missing).

    Made off the main thread, which is the time to take out what QGIS must not see: ``sound`` is the
    definition without it, ``left_out`` names layer and property of each.
    """

    definition: dict[str, Any]
    icons: QImage | None = None
    icon_index: dict[str, Any] | None = None
    sound: dict[str, Any] = field(init=False, repr=False)
    left_out: list[tuple[str, str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        sound, left_out = well_formed(self.definition)
        object.__setattr__(self, "sound", sound)
        object.__setattr__(self, "left_out", left_out)

    @classmethod
    def of_package(cls, package: Package) -> Style | None:
        """The package's own style, with the finest icons that can be read; ``None`` for none."""
        try:
            definition = package.style()
        except PackageDamaged:
            return None
        if definition is None:
            return None
        for density in (2, 1):
            try:
                sprite = package.sprite(density)
            except PackageDamaged:
                continue
            image = _image(sprite.image) if sprite else QImage()
            if sprite and not image.isNull():
                return cls(definition, image, _inside(sprite.definition, image))
        return cls(definition)

    @classmethod
    def of_item(cls, style: ItemStyle) -> Style:
        """A style downloaded from the portal."""
        image = _image(style.icons)
        if image.isNull():
            return cls(style.definition)
        return cls(style.definition, image, _inside(style.icon_index or {}, image))


@dataclass(frozen=True)
class StyleNews:
    """What of a style is drawn otherwise than meant: how many things, and which, in words.

    ``fonts`` are those that are missing; ``lines`` say everything, like things together.
    """

    count: int = 0
    fonts: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self.count > 0

    @property
    def summary(self) -> str:
        """One sentence, or "" when all is as it should be."""
        if not self:
            return ""
        if not self.fonts:
            return QCoreApplication.translate(
                "Tilepack", "Added with %n style warning(s).", None, self.count
            )
        names = ", ".join(self.fonts[:_EXAMPLES]) + ("…" if len(self.fonts) > _EXAMPLES else "")
        return QCoreApplication.translate(
            "Tilepack",
            "Added with %n style warning(s) (fonts missing: {fonts}).",
            None,
            self.count,
        ).format(fonts=names)


def apply_style(layer: QgsVectorTileLayer, style: Style) -> StyleNews:
    """Convert a style with QGIS's own converter and set it; on the main thread."""
    context = QgsMapBoxGlStyleConversionContext()
    context.setTargetUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    context.setPixelSizeConversionFactor(_MM_PER_PIXEL)
    if style.icons is not None and style.icon_index:
        context.setSprites(style.icons, style.icon_index)
    converter = QgsMapBoxGlStyleConverter()
    definition = with_known_fonts(style.sound)
    if converter.convert(definition, context) != QgsMapBoxGlStyleConverter.Result.Success:
        return StyleNews(1, (), (converter.errorMessage(),))
    layer.setRenderer(converter.renderer())
    layer.setLabeling(converter.labeling())
    text = QCoreApplication.translate("Tilepack", "{layer}: Skipping malformed value of '{name}'")
    malformed = [text.format(layer=layer, name=name) for layer, name in style.left_out]
    return _news(definition, [*malformed, *converter.warnings()])


def _image(data: bytes) -> QImage:
    """An image, or a null one where the data is none or claims to be far too large for icons."""
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    return reader.read()


def _inside(index: dict[str, Any], image: QImage) -> dict[str, Any]:
    """The icons that lie in the image; for others QGIS would make room, as much as they claim."""

    def is_inside(place: Any) -> bool:
        try:
            left, top, width, height = (int(place[key]) for key in ("x", "y", "width", "height"))
        except (KeyError, TypeError, ValueError, OverflowError):
            return False
        across = 0 <= left <= left + width <= image.width()
        return across and 0 <= top <= top + height <= image.height()

    return {name: place for name, place in index.items() if is_inside(place)}


def _news(definition: dict[str, Any], warnings: list[str]) -> StyleNews:
    """Warnings of fonts are left to our own look at them, which knows more (see .fonts)."""
    missing = missing_fonts(definition)
    names = {name for each in fonts(definition) for name in each}
    other = [
        text for text in dict.fromkeys(warnings) if not any(f" {name} " in text for name in names)
    ]
    lines = _grouped(other, {str(layer.get("id")) for layer in style_layers(definition)})
    if missing:
        text = QCoreApplication.translate(
            "Tilepack",
            "%n font(s) of the style are missing on this computer, so labels are drawn in "
            "another: {fonts}.",
            None,
            len(missing),
        )
        lines.insert(0, text.format(fonts=", ".join(missing)))
    return StyleNews(len(other) + len(missing), missing, tuple(lines))


def _grouped(warnings: list[str], layers: set[str]) -> list[str]:
    """One line for each kind of warning, the most frequent first.

    QGIS says ``<layer>: <what>`` in the language of the user, with the icon or the like in quotes;
    warnings that differ in these only are of one kind.
    """
    groups: dict[str, list[str]] = {}
    for text in warnings:
        layer, what = _split(text, layers)
        quoted = _QUOTED.search(what)
        kind = _QUOTED.sub("…", what, count=1)
        groups.setdefault(kind, []).append(quoted.group()[1:-1] if quoted else layer)
    ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
    return [_line(kind, examples) for kind, examples in ordered]


def _line(kind: str, examples: list[str]) -> str:
    named = list(dict.fromkeys(filter(None, examples)))
    text = QCoreApplication.translate(
        "Tilepack", "{what}: %n time(s), for example {examples}.", None, len(examples)
    )
    if not named:
        text = QCoreApplication.translate("Tilepack", "{what}: %n time(s).", None, len(examples))
    return text.format(what=kind, examples=", ".join(named[:_EXAMPLES]))


def _split(text: str, layers: set[str]) -> tuple[str, str]:
    """The layer a warning begins with, or "", and the rest; names of layers may hold colons."""
    at = text.find(": ")
    while at >= 0:
        if text[:at] in layers:
            return text[:at], text[at + 2 :]
        at = text.find(": ", at + 1)
    return "", text
