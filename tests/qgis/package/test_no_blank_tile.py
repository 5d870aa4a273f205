"""A real package of variable depth as MBTiles: wherever the package has something, it is drawn.

Scenario 39 of the product: no blank squares, on no level, in no version of QGIS.
"""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import Qgis

from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.package import Package
from tilepack.tests.support.drawing import (
    DRAWS_INDEXED_PACKAGES,
    covered_tiles,
    drawn,
    layer_of,
    said_by_tiles,
    style_of,
)
from tilepack.tests.support.packages import sample

AT_ONCE = 32  # tiles of a picture's side
LEVELS = range(8)  # those of the scheme; tiles end at 5
DEEPEST = 5
SEEN = 0.004  # of a tile; an edge beside it can put a pixel or two into an empty one
MORE = 0.2  # of a tile; outlines have a width, a good part of one beside many islands
ALIKE = 0.02  # of a tile, between two drawings with the same outlines
SIDES = {6: 32, 7: 32}  # pixels of a tile in these pictures; 64 of those of other levels
levels = pytest.mark.parametrize("level", LEVELS)


@pytest.fixture(scope="module")
def package():
    return sample("natural-earth.vtpk")


@pytest.fixture(scope="module")
def mbtiles(package, tmp_path_factory):
    target = tmp_path_factory.mktemp("filled") / "natural-earth.mbtiles"
    with Package.open(package) as opened:
        assert write_mbtiles(opened, target).max_level == DEEPEST
    return target


@pytest.fixture(scope="module")
def unfilled(package, tmp_path_factory):
    target = tmp_path_factory.mktemp("unfilled") / "natural-earth.mbtiles"
    with Package.open(package) as opened:
        write_mbtiles(opened, target, fill=False)
    return target


def side_of(level):
    return SIDES.get(level, 64)


def said(path, level):
    """How much of every tile of a level is covered, by the tiles of a package."""
    side = side_of(level)
    return covered_tiles(said_by_tiles(path, level, side), side)


def world(layer, level):
    """How much of every tile of a level is covered, as QGIS draws the layer."""
    count = 1 << level
    step = min(count, AT_ONCE)
    starts = range(0, count, step)
    side = side_of(level)
    return np.block(
        [
            [
                covered_tiles(drawn(layer, level, column, row, step, step, side), side)
                for column in starts
            ]
            for row in starts
        ]
    )


def blank_where_not(one, other, seen=SEEN):
    """Tiles that are blank in ``one``, and clearly are not in ``other``."""
    return np.argwhere((one == 0) & (other > seen)).tolist()


@levels
def test_nothing_the_package_shows_is_blank_and_nothing_else_is_shown(
    qgis_app, package, mbtiles, level
):
    if Qgis.QGIS_VERSION_INT < DRAWS_INDEXED_PACKAGES:
        pytest.skip("this QGIS does not draw such packages: see the tests without one")
    style = style_of(package)
    from_package = world(layer_of(package, style), level)
    from_mbtiles = world(layer_of(mbtiles, style), level)
    assert (from_package > 0.5).any()
    assert blank_where_not(from_mbtiles, from_package) == []
    assert blank_where_not(from_package, from_mbtiles) == []
    assert np.abs(from_package - from_mbtiles).max() < ALIKE


@levels
def test_every_tile_is_as_full_as_the_package_says(qgis_app, package, mbtiles, level):
    """In every version of QGIS, those too that cannot draw the package itself."""
    shown, expected = world(layer_of(mbtiles, style_of(package)), level), said(package, level)
    assert (expected > 0.5).any()
    assert blank_where_not(shown, expected) == []
    assert blank_where_not(expected, shown, MORE) == []
    assert np.abs(shown - expected).max() < MORE


def test_without_filling_there_are_holes_over_land(qgis_app, package, unfilled):
    """What these tests see when nothing is filled."""
    shown = world(layer_of(unfilled, style_of(package)), DEEPEST)
    assert len(blank_where_not(shown, said(package, DEEPEST))) > 200
