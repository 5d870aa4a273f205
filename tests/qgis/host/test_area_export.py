"""Areas of the map all the way: what is sent, what is counted, what is in the package.

The service is a whole pyramid in Web Mercator; the sent form is read from its log.
"""

import json
import math
import threading

import numpy as np
import pytest
import requests
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from tilepack.core.arcgis.service import Service
from tilepack.core.errors import AreaInvalid, AreaOutside
from tilepack.core.export.export import export
from tilepack.core.export.plan import make_plan
from tilepack.core.export.request import Request, Surroundings
from tilepack.core.host.area import canvas_area, extent_area, features_area
from tilepack.core.package.package import Package
from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.tests.support.packages import make_package, pyramid, root_json

CONTEXT = QgsCoordinateTransformContext()
HALF = 20037508.342789244
DEEPEST = 6
FEW = 1e-9  # of a tile: an edge meant to lie on a border touches no neighbour


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return make_package(tmp_path_factory.mktemp("source") / "world.vtpk", pyramid(DEEPEST))


@pytest.fixture(scope="module")
def server():
    with DemoServer() as running:
        yield running


class Bench:
    def __init__(self, server, source, folder):
        self.server, self.source, self.folder = server, source, folder

    def export(self, area, levels="0-6", **changes):
        """The result of an export of ``area``, and the forms that were sent for it."""
        self.server.log.clear()
        address = self.server.add("World", ServiceConfig(source=self.source, **changes)).url
        request = Request(address, self.folder / "a.vtpk", area=area, levels=levels, overwrite=True)
        result = export(request, Surroundings(connect=connect, stop=Soon()))
        sent = self.server.log.entries(step="submit")
        assert {entry.method for entry in sent} == {"POST"}
        return result, [entry.form for entry in sent]


class Soon(threading.Event):
    def wait(self, timeout=None):
        return super().wait(min(timeout, 0.02))


def connect(stop):
    session = requests.Session()
    session.trust_env = False
    return session


@pytest.fixture
def bench(server, source, tmp_path):
    return Bench(server, source, tmp_path)


def crs(name):
    return QgsCoordinateReferenceSystem(name)


def features(*texts, system="EPSG:4326"):
    found = []
    for text in texts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        found.append(feature)
    return features_area(found, crs(system), CONTEXT)


def canvas(*extent, system="EPSG:3857", rotation=0.0):
    settings = QgsMapSettings()
    settings.setDestinationCrs(crs(system))
    rectangle = QgsRectangle(*extent)
    settings.setOutputSize(QSize(800, max(1, round(800 * rectangle.height() / rectangle.width()))))
    settings.setExtent(rectangle)
    settings.setRotation(rotation)
    return canvas_area(settings)


def places(path):
    with Package.open(path) as package:
        return set(package.tiles())


def touched(shape, levels):
    """The tiles of the web map that share surface with ``shape``, asked of GEOS one by one."""
    found = set()
    for level in levels:
        side = 2 * HALF / 2**level
        xmin, ymin, xmax, ymax = shape.bounds
        rows = range(int((HALF - ymax) // side), math.ceil((HALF - ymin) / side))
        columns = range(int((xmin + HALF) // side), math.ceil((xmax + HALF) / side))
        for row in rows:
            for column in columns:
                left, top = column * side - HALF, HALF - row * side
                few = FEW * side
                tile = shapely.box(left + few, top - side + few, left + side - few, top - few)
                if shapely.relate_pattern(shape, tile, "T********"):
                    found.add((level, row, column))
    return found


def signed(ring):
    x, y = np.array(ring).T
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))


# Three polygons in Swiss coordinates, two of them with a hole.
SWISS = (
    "Polygon((2500000 1100000,2500000 1250000,2650000 1250000,2650000 1100000,2500000 1100000),"
    "(2540000 1130000,2600000 1130000,2600000 1220000,2540000 1220000,2540000 1130000))",
    "Polygon((2700000 1150000,2830000 1150000,2830000 1290000,2760000 1300000,2700000 1150000),"
    "(2750000 1180000,2800000 1180000,2800000 1240000,2750000 1180000))",
    "Polygon((2660000 1080000,2690000 1080000,2690000 1120000,2660000 1080000))",
)


def projected(*texts, system):
    """The same polygons in Web Mercator, densified far beyond what matters, by QGIS."""
    transform = QgsCoordinateTransform(crs(system), crs("EPSG:3857"), QgsProject.instance())
    shapes = []
    for text in texts:
        geometry = QgsGeometry.fromWkt(text).densifyByDistance(500)
        geometry.transform(transform)
        shapes.append(shapely.from_wkb(bytes(geometry.asWkb())))
    return shapely.union_all(shapes)


@pytest.fixture(scope="module")
def deep():
    return Service.from_json("https://example.com/World/VectorTileServer", root_json(19))


def test_three_polygons_with_two_holes_are_sent_as_esri_wants_them(bench):
    result, (form,) = bench.export(features(*SWISS, system="EPSG:2056"), levels="0-6")
    sent = json.loads(form["polygon"])
    assert sent["spatialReference"] == {"wkid": 102100}
    assert len(sent["rings"]) == 5
    turns = [signed(ring) for ring in sent["rings"]]
    assert [turn < 0 for turn in turns] == [True, False, True, False, True], (
        "holes turn the other way"
    )
    assert all(ring[0] == ring[-1] for ring in sent["rings"])
    drawn = shapely.union_all(
        [
            shapely.Polygon(sent["rings"][0], [sent["rings"][1]]),
            shapely.Polygon(sent["rings"][2], [sent["rings"][3]]),
            shapely.Polygon(sent["rings"][4]),
        ]
    )
    meant = projected(*SWISS, system="EPSG:2056")
    assert drawn.symmetric_difference(meant).area < 1e-5 * meant.area
    assert places(result.package) == touched(meant, range(DEEPEST + 1))
    assert result.asked == result.tiles


@pytest.mark.parametrize("level", [8, 10, 12])
def test_their_count_is_that_of_the_touched_tiles(deep, level):
    plan = make_plan(deep, features(*SWISS, system="EPSG:2056"), str(level))
    sent = shapely.union_all(
        [shapely.Polygon(rings[0], list(rings[1:])) for rings in plan.area.polygons]
    )
    assert plan.tiles == len(touched(sent, [level]))
    if level == 12:  # the holes are wide enough to leave tiles out
        whole = shapely.union_all([shapely.Polygon(rings[0]) for rings in plan.area.polygons])
        assert plan.tiles < len(touched(whole, [level]))


FIJI = "Polygon((176.9 -19.2,178.4 -16.1,-178.6 -16.3,-178.2 -18.9,176.9 -19.2))"
CHUKOTKA = "Polygon((165 62,170 69.5,-172 67.5,-170 66,178 62.2,165 62))"
OVER_THE_DATE_LINE = {
    "Fiji, polygon": features(FIJI),
    "Fiji, canvas": canvas(1.969e7, -2.19e6, 2.024e7, -1.81e6),
    "Fiji, own system": extent_area(
        QgsRectangle(1.8e6, 3.7e6, 2.2e6, 4.1e6), crs("EPSG:3460"), CONTEXT
    ),
    "Chukotka, polygon": features(CHUKOTKA),
    "Chukotka, canvas in degrees": canvas(165, 62, 190, 69.5, system="EPSG:4326"),
    "Chukotka, rotated canvas": canvas(1.85e7, 8.9e6, 2.1e7, 1.1e7, rotation=20),
}


@pytest.mark.parametrize("area", OVER_THE_DATE_LINE.values(), ids=OVER_THE_DATE_LINE)
@pytest.mark.parametrize("version", [11.3, 10.61])
def test_over_the_date_line_it_is_one_package_with_nothing_of_the_other_side(bench, area, version):
    result, forms = bench.export(area, current_version=version)
    by_polygon = "polygon" in forms[0]
    assert len(forms) == result.parts == (1 if by_polygon else 2)
    found = places(result.package)
    assert result.asked == len(found)
    columns = {column for level, _, column in found if level == DEEPEST}
    assert {0, 2**DEEPEST - 1} <= columns, "both sides are there"
    assert columns <= {*range(9), *range(2**DEEPEST - 9, 2**DEEPEST)}, "nothing between"
    assert [path.name for path in bench.folder.iterdir()] == ["a.vtpk"]


def test_the_two_sides_of_fiji_are_where_fiji_is(bench):
    result, (form,) = bench.export(features(FIJI))
    rings = json.loads(form["polygon"])["rings"]
    sides = sorted((min(x for x, _ in ring), max(x for x, _ in ring)) for ring in rings)
    assert sides[0] == pytest.approx((-HALF, math.radians(-178.2) * 6378137), abs=1)
    assert sides[1] == pytest.approx((math.radians(176.9) * 6378137, HALF), abs=1)
    shape = shapely.union_all([shapely.Polygon(ring) for ring in rings])
    assert places(result.package) == touched(shape, range(DEEPEST + 1))


@pytest.mark.parametrize("system", ["EPSG:3857", "EPSG:4326"])
def test_a_canvas_wider_than_the_world_is_clamped_to_it(bench, system):
    wide = (-7e7, -3e7, 7e7, 3e7) if system == "EPSG:3857" else (-600, -89, 600, 89)
    result, forms = bench.export(canvas(*wide, system=system), levels="0-3")
    assert result.asked == result.tiles == 85
    (form,) = forms
    box = json.loads(form["exportExtent"])
    hair = 0.002 * HALF / 4  # of a tile
    assert (box["xmin"], box["xmax"]) == pytest.approx((-HALF, HALF), abs=hair)
    assert (box["ymin"], box["ymax"]) == pytest.approx((-HALF, HALF), abs=hair)


def test_what_the_service_does_not_cover_is_said_before_anything_is_sent(deep, bench):
    small = {"xmin": 0, "ymin": 0, "xmax": 1e6, "ymax": 1e6}
    land = Service.from_json(deep.address, root_json(9, fullExtent=small))
    with pytest.raises(AreaOutside, match=r"longitude 0\.00° to 8\.98°"):
        make_plan(land, features(FIJI), "5")
    with pytest.raises(AreaInvalid, match="EPSG:2056"):
        far = extent_area(QgsRectangle(-1e12, -1e12, 1e12, 1e12), crs("EPSG:2056"), CONTEXT)
        bench.export(far)
    assert not bench.server.log.entries(step="submit")


def coastline(vertices):
    """An island with bays and headlands of every size, in degrees; simple by its making."""
    angle = np.linspace(0, 2 * np.pi, vertices)
    rough = sum(np.cos(k * angle + k * k) / k for k in (3, 7, 19, 50, 333, 4001, 20011))
    radius = 4 + 0.8 * rough
    x, y = 15 + 1.4 * radius * np.cos(angle), 55 + radius * np.sin(angle)
    x[-1], y[-1] = x[0], y[0]
    return shapely.Polygon(np.column_stack((x, y)))


def test_a_coastline_of_400000_vertices_loses_no_tile_and_is_sent_simplified(bench):
    feature, geometry = QgsFeature(), QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(coastline(400_000)))
    feature.setGeometry(geometry)
    area = features_area([feature], crs("EPSG:4326"), CONTEXT)
    result, (form,) = bench.export(area)
    sent = json.loads(form["polygon"])["rings"]
    assert sum(map(len, sent)) < 10_000
    assert any("simplified" in warning for warning in result.warnings)

    service = Service.from_json("https://example.com/W/VectorTileServer", root_json(DEEPEST))
    original = [shapely.Polygon(rings[0], list(rings[1:])) for rings in area(service).polygons]
    found = places(result.package)
    assert touched(shapely.union_all(original), range(DEEPEST + 1)) <= found
    assert len(found) == result.asked
