"""Put the pictures of ``make screenshots`` into the user guide, small enough for a repository.

Only what the guide shows is kept, in 256 colours: surfaces stay exactly as they are, edges of
letters and small icons come close.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

from .places import ROOT
from .screenshots import FOLDER

DOCS = ROOT / "docs"
IMAGES = DOCS / "images"
_COLOURS, _MOST_OF = 256, 128
_PIECE = 4096  # colours that are compared at a time


def main() -> int:
    """Replace the images of the guide; tell what they weigh."""
    shown = re.findall(r"images/([\w/-]+\.png)", (DOCS / "guide.md").read_text(encoding="utf-8"))
    missing = [name for name in shown if not (FOLDER / name).exists()]
    if missing:
        print("make screenshots first; these are missing:", *missing, file=sys.stderr)
        return 1
    shutil.rmtree(IMAGES, ignore_errors=True)
    for name in dict.fromkeys(shown):
        (IMAGES / name).parent.mkdir(parents=True, exist_ok=True)
        shrink(FOLDER / name, IMAGES / name)
    size = sum(image.stat().st_size for image in IMAGES.rglob("*.png"))
    print(f"{IMAGES.relative_to(ROOT)}: {len(set(shown))} images, {size / 1e6:.1f} MB")
    return 0


def shrink(picture: Path, target: Path) -> None:
    """Write a picture with a palette of its own."""
    pixels = gdal.Open(str(picture)).ReadAsArray()[:3].astype(np.int32)
    codes, places, counts = np.unique(
        pixels[0] << 16 | pixels[1] << 8 | pixels[2], return_inverse=True, return_counts=True
    )
    kept = _palette(codes, counts)
    nearest = np.concatenate(
        [_nearest(codes[start : start + _PIECE], kept) for start in range(0, len(codes), _PIECE)]
    )
    image = gdal.GetDriverByName("MEM").Create("", pixels.shape[2], pixels.shape[1], 1)
    image.GetRasterBand(1).WriteArray(nearest[places].reshape(pixels.shape[1:]))
    palette = gdal.ColorTable()
    for index, colour in enumerate(_channels(kept).tolist()):
        palette.SetColorEntry(index, (*colour, 255))
    image.GetRasterBand(1).SetColorTable(palette)
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")  # no file of statistics beside the picture
    gdal.GetDriverByName("PNG").CreateCopy(str(target), image, options=["ZLEVEL=9"])


def _palette(codes: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The colours a picture has most of, then one after the other those it would miss most."""
    chosen = list(np.argsort(-counts, kind="stable")[:_MOST_OF])
    colours = _channels(codes)
    gaps = np.min([_squares(colours - colours[one]) for one in chosen], axis=0)
    while len(chosen) < _COLOURS and gaps.any():
        chosen.append(np.argmax(gaps * counts))
        gaps = np.minimum(gaps, _squares(colours - colours[chosen[-1]]))
    return codes[chosen]


def _nearest(codes: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """For each colour the index of the kept one that looks most alike."""
    gaps = _channels(codes)[:, None, :] - _channels(kept)[None, :, :]
    return np.argmin(_squares(gaps), axis=1).astype(np.uint8)


def _squares(gaps: np.ndarray) -> np.ndarray:
    return (gaps * gaps).sum(axis=-1)


def _channels(codes: np.ndarray) -> np.ndarray:
    return np.stack((codes >> 16, codes >> 8 & 255, codes & 255), axis=1)


if __name__ == "__main__":
    sys.exit(main())
