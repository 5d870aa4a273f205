"""The icons of the demo world, drawn with numpy: no display, no image library, no font.

Shapes are functions of the distance to their outline, so the doubled images are drawn, not
enlarged. The form of the files: https://docs.mapbox.com/style-spec/reference/sprite/
"""

from __future__ import annotations

import struct
import zlib
from typing import Any, Callable

import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float64]
Colour = tuple[int, int, int]
_Painter = Callable[[Field, Field], Field]  # x and y in pixels of the icon → RGBA, 0 to 1

_INK: Colour = (0x6B, 0x5B, 0x4E)
_PAPER: Colour = (0xFF, 0xFC, 0xF5)
_ICE: Colour = (0xC4, 0xD8, 0xE2)
_STATE: Colour = (0xA0, 0x8F, 0x7E)
_GAP = 1  # transparent pixels between icons, so that neighbours do not bleed in


def sprite(density: int) -> tuple[dict[str, Any], bytes]:
    """The definition and the PNG image for a pixel density (1 or 2)."""
    height = max(size for size, _ in _ICONS.values()) * density
    width = sum(size * density + _GAP for size, _ in _ICONS.values())
    sheet = np.zeros((height, width, 4))
    definition: dict[str, Any] = {}
    left = 0
    for name, (size, paint) in _ICONS.items():
        pixels = size * density
        centres = (np.arange(pixels) + 0.5) / density
        x, y = np.meshgrid(centres, centres)
        sheet[:pixels, left : left + pixels] = paint(x, y)
        definition[name] = {
            "x": left, "y": 0, "width": pixels, "height": pixels, "pixelRatio": density,
        }  # fmt: skip
        left += pixels + _GAP
    return definition, png(np.rint(sheet * 255).astype(np.uint8))


def png(pixels: npt.NDArray[np.uint8]) -> bytes:
    """An image of shape (rows, columns, 4: red, green, blue, opacity) as PNG."""
    rows, columns = pixels.shape[:2]
    lines = np.concatenate(
        (np.zeros((rows, 1), np.uint8), pixels.reshape(rows, columns * 4)), axis=1
    )  # each line begins with its filter: none
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">2I5B", columns, rows, 8, 6, 0, 0, 0))
        + _chunk(b"IDAT", zlib.compress(lines.tobytes(), 9))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _filled(distance: Field, colour: Colour, softness: float = 0.5) -> Field:
    """A colour where ``distance`` to the outline is negative, fading across the outline."""
    opacity = np.clip(0.5 - distance / (2 * softness), 0, 1)
    return np.concatenate(
        (np.broadcast_to(np.array(colour) / 255, (*distance.shape, 3)), opacity[..., None]), axis=2
    )


def _over(upper: Field, lower: Field) -> Field:
    """One RGBA image painted on another."""
    above, below = upper[..., 3:], lower[..., 3:]
    opacity = above + below * (1 - above)
    colour = upper[..., :3] * above + lower[..., :3] * below * (1 - above)
    return np.concatenate((colour / np.maximum(opacity, 1e-9), opacity), axis=2)


def _country(x: Field, y: Field) -> Field:
    """A ring with a paper heart."""
    radius = np.hypot(x - 6, y - 6)
    return _over(_filled(radius - 2.6, _PAPER), _filled(radius - 4.4, _INK))


def _state(x: Field, y: Field) -> Field:
    """A small diamond."""
    return _filled((np.abs(x - 5) + np.abs(y - 5) - 3.0) / np.sqrt(2), _STATE)


def _ice(x: Field, y: Field) -> Field:
    """Slanting strokes; the pattern continues across its edges."""
    stroke = np.abs((x + y) % 8 - 4) / np.sqrt(2) - 0.5
    return _filled(stroke, _ICE, softness=0.7)


_ICONS: dict[str, tuple[int, _Painter]] = {
    "country": (12, _country),
    "ice": (16, _ice),
    "state": (10, _state),
}
