"""Split and merged packages on the map: QGIS draws them like the original, without a seam."""

from __future__ import annotations

import random
import threading
from datetime import date

import numpy as np
import pytest
import requests
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from tilepack.core.export.export import export
from tilepack.core.export.request import Request, Result, Surroundings
from tilepack.core.host.form import DRAWS_INDEXED_PACKAGES, OPENS_PACKAGES
from tilepack.core.host.layers import ShownPackage, show
from tilepack.core.package.merge import merge
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area
from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.tests.support.packages import HALF, make_part, sample

SIZE = 512  # pixels of a drawn image, one tile at its own scale
NATURAL_EARTH, FLAT = "natural-earth.vtpk", "qgis_testvtpk.vtpk"
NEEDED = {NATURAL_EARTH: DRAWS_INDEXED_PACKAGES, FLAT: OPENS_PACKAGES}
BORDER = {NATURAL_EARTH: 16, FLAT: 6}  # the column of level 5 where two halves meet
# Views across that border: their middle in tiles of level 3, and how many of these they show.
VIEWS = {
    NATURAL_EARTH: [(4.0, 3.0, 0.25), (4.1, 2.9, 3.0)],
    FLAT: [(1.5, 3.1, 0.5), (1.9, 3.0, 4.0)],
}
both = pytest.mark.parametrize("original", [NATURAL_EARTH, FLAT], indirect=True)


@pytest.fixture
def original(request, qgis_app):
    """A real package that this QGIS can draw."""
    if NEEDED[request.param] > Qgis.QGIS_VERSION_INT:
        pytest.skip("this QGIS does not draw such packages; it is given MBTiles instead")
    return sample(request.param)


def drawn(path, view):
    """The pixels of a package on the map, styled and labelled, at a place and scale."""
    result = Result(path, None, (), 0, 0, 0, 1, 0.0)
    layer, _ = show(ShownPackage.read(result, date(2026, 1, 1)))
    assert layer.isValid()
    column, row, width = view
    tile = 2 * HALF / 8
    x, y, half = column * tile - HALF, HALF - row * tile, width * tile / 2
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    settings.setOutputSize(QSize(SIZE, SIZE))
    settings.setBackgroundColor(QColor("magenta"))
    settings.setLayers([layer])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), dtype=np.uint8).reshape(SIZE, SIZE, 4)[:, :, :3]


def assert_drawn_alike(one, other, name):
    for view in VIEWS[name]:
        pixels = drawn(one, view)
        assert len(np.unique(pixels.reshape(-1, 3), axis=0)) > 3, "a map is seen"
        assert np.array_equal(pixels, drawn(other, view)), view


def ends(place):
    """The first and the last column of level 5 below a tile."""
    level, _, column = place
    return column << 5 - level, (column + 1 << 5 - level) - 1


@both
@pytest.mark.parametrize("seed", [1, 2])
def test_split_by_chance_and_merged_in_another_order_it_looks_the_same(original, tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311 - the same each time
    shares = [[], [], []]
    with Package.open(original) as package:
        for place in package.tiles():
            chance.choice(shares).append(place)
    parts = [make_part(original, tmp_path / f"{n}.vtpk", part) for n, part in enumerate(shares)]
    chance.shuffle(parts)
    merge(parts, tmp_path / "merged.vtpk", fill=False)
    assert_drawn_alike(tmp_path / "merged.vtpk", original, original.name)


@both
def test_halves_side_by_side_are_drawn_without_a_seam(original, tmp_path):
    """Each half has the tiles above the border too, as two exports have."""
    border = BORDER[original.name]
    with Package.open(original) as package:
        places = list(package.tiles())
    west = [place for place in places if ends(place)[0] < border]
    east = [place for place in places if ends(place)[1] >= border]
    assert len(west) < len(places) > len(east)
    halves = [
        make_part(original, tmp_path / f"{number}.vtpk", half)
        for number, half in enumerate((west, east))
    ]
    merge(halves[::-1], tmp_path / "merged.vtpk", fill=False)
    assert_drawn_alike(tmp_path / "merged.vtpk", original, original.name)


@both
def test_an_export_in_parts_is_drawn_as_the_single_one(original, tmp_path):
    area = Area.of_box(-0.9 * HALF, -0.4 * HALF, 0.93 * HALF, 0.8 * HALF)
    with DemoServer() as server:

        def exported(name, limit):
            service = server.add(name, ServiceConfig(source=original, limit=limit))
            output = tmp_path / f"{name}.vtpk"
            request = Request(service.url, output, area=lambda _: area)
            return export(request, Surroundings(connect=_connect, stop=_Soon()))

        single = exported("single", 100_000)
        split = exported("split", single.asked // 4)
    assert split.parts > 3
    assert split.tiles == single.tiles
    assert_drawn_alike(split.package, single.package, original.name)


class _Soon(threading.Event):
    def wait(self, timeout=None):
        return super().wait(min(timeout, 0.02))


def _connect(stop):
    session = requests.Session()
    session.trust_env = False
    return session
