"""Damaged packages after their repair: QGIS opens them and draws what the original draws."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import Qgis

from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.package import Package
from tilepack.core.package.repair import repair
from tilepack.tests.support.damages import DAMAGES
from tilepack.tests.support.drawing import (
    BACKGROUND,
    DRAWS_INDEXED_PACKAGES,
    OPENS_PACKAGES,
    drawn,
    layer_of,
    style_of,
)
from tilepack.tests.support.packages import sample

OPENS = Qgis.QGIS_VERSION_INT >= OPENS_PACKAGES
# Level, column and row of the top left corner, and how many tiles are seen: the whole world, Europe
# at the deepest level, North America below it.
VIEWS = [(1, 0, 0, 2), (5, 15, 9, 3), (7, 34, 45, 4)]

# The share of pixels that may differ: levels that are added are known but for the last digit.
ROUNDED = {"no level 0": 0.002, "levels from 5": 0.002}


@pytest.fixture(scope="module")
def original():
    return sample("natural-earth.vtpk")


@pytest.fixture(scope="module")
def pictures(original, qgis_app, tmp_path_factory):
    """The original in all views."""
    found = pictures_of(original, tmp_path_factory.mktemp("original"))
    for picture in found:
        assert (picture != BACKGROUND).any(axis=2).mean() > 0.2
        assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 3, "a map is seen"
    return found


def pictures_of(path, folder):
    """A package in all views; through MBTiles where this QGIS does not draw such packages."""
    style = style_of(path)
    if Qgis.QGIS_VERSION_INT < DRAWS_INDEXED_PACKAGES:
        with Package.open(path) as package:
            path = folder / "drawn.mbtiles"
            write_mbtiles(package, path)
    layer = layer_of(path, style)
    return [drawn(layer, level, x, y, side, side, 128) for level, x, y, side in VIEWS]


@pytest.mark.parametrize("name", [name for name, each in DAMAGES.items() if each.restored])
def test_after_its_repair_it_is_drawn_as_the_original(name, original, pictures, tmp_path):
    damaged, mended = tmp_path / "damaged.vtpk", tmp_path / "mended.vtpk"
    DAMAGES[name].do(original, damaged)
    repair(damaged, mended)
    assert layer_of(mended).isValid() or not OPENS
    for picture, expected in zip(pictures_of(mended, tmp_path), pictures):
        differing = (picture != expected).any(axis=2).mean()
        assert differing <= ROUNDED.get(name, 0)


@pytest.mark.skipif(not OPENS, reason="this QGIS opens no package at all")
@pytest.mark.parametrize("name", [name for name, each in DAMAGES.items() if each.refused])
def test_qgis_refuses_what_is_called_refused(name, original, qgis_app, tmp_path):
    damaged = tmp_path / "damaged.vtpk"
    DAMAGES[name].do(original, damaged)
    assert not layer_of(damaged).isValid()
