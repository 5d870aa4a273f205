"""Areas from the map, in any system, around the date line and the poles.

Expected boxes are in degrees; what is compared is their place and width, to a tenth of a degree.
"""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

from tilepack.core.arcgis.service import Service
from tilepack.core.errors import AreaEmpty, AreaInvalid
from tilepack.core.host.area import canvas_area, extent_area, features_area
from tilepack.tests.support.packages import root_json

CONTEXT = QgsCoordinateTransformContext()
HALF = 20037508.342789244
DEGREES = {
    "origin": {"x": -180, "y": 90},
    "rows": 512,
    "cols": 512,
    "spatialReference": {"wkid": 4326},
    "lods": [{"level": i, "resolution": 0.703125 / 2**i, "scale": 1} for i in range(20)],
}


def service(code):
    root = root_json()
    if code == 4326:
        extent = {"xmin": -180, "ymin": -90, "xmax": 180, "ymax": 90}
        root = {**root, "tileInfo": DEGREES, "fullExtent": extent}
    return Service.from_json("https://example.com/World/VectorTileServer", root)


def crs(name):
    return QgsCoordinateReferenceSystem(name)


def degrees(box, code):
    if code == 4326:
        return box.xmin, box.ymin, box.xmax, box.ymax
    lon = [np.degrees(x / 6378137) for x in (box.xmin, box.xmax)]
    lat = [np.degrees(np.arctan(np.sinh(y / 6378137))) for y in (box.ymin, box.ymax)]
    return lon[0], lat[0], lon[1], lat[1]


CASES = [
    # name, system, extent, boxes of (west, east)
    ("Switzerland", "EPSG:2056", (2.48e6, 1.07e6, 2.84e6, 1.3e6), [(5.9, 10.7)]),
    ("Europe", "EPSG:3035", (2.5e6, 1.4e6, 7.4e6, 5.5e6), [(-35.1, 72.9)]),
    ("New Zealand", "EPSG:2193", (8e5, 4.6e6, 2.6e6, 6.3e6), None),
    ("Fiji", "EPSG:3460", (1.8e6, 3.7e6, 2.2e6, 4.3e6), None),
    ("170 to 190", "EPSG:4326", (170, -20, 190, -15), [(170, 180), (-180, -170)]),
    ("-190 to -170", "EPSG:4326", (-190, -20, -170, -15), [(170, 180), (-180, -170)]),
    ("world", "EPSG:3857", (-HALF, -HALF, HALF, HALF), [(-180, 180)]),
    ("three worlds", "EPSG:3857", (-3 * HALF, -HALF, 3 * HALF, HALF), [(-180, 180)]),
    ("Fiji in the web map", "EPSG:3857", (1.95e7, -2.2e6, 2.06e7, -1.7e6), None),
    ("south pole", "EPSG:3031", (-3e6, -3e6, 3e6, 3e6), [(-180, 180)]),
    ("north pole", "EPSG:3995", (-3e6, -3e6, 3e6, 3e6), [(-180, 180)]),
]


@pytest.mark.parametrize("code", [3857, 4326])
@pytest.mark.parametrize(("name", "system", "extent", "ranges"), CASES, ids=[c[0] for c in CASES])
def test_an_extent_becomes_the_boxes_it_covers(code, name, system, extent, ranges):
    area = extent_area(QgsRectangle(*extent), crs(system), CONTEXT)(service(code))
    found = [degrees(box, code) for box in area.boxes]
    if ranges is None:  # crosses the date line
        assert len(found) == 2
        assert found[0][2] == pytest.approx(180)
        assert found[1][0] == pytest.approx(-180)
        assert sum(east - west for west, _, east, _ in found) < 40
    else:
        assert len(found) == len(ranges)
        assert np.allclose([(west, east) for west, _, east, _ in found], ranges, atol=0.3)
    assert all(south < north and west < east for west, south, east, north in found)


def test_an_outline_is_densified_before_it_is_transformed():
    area = extent_area(QgsRectangle(2.5e6, 1.4e6, 7.4e6, 5.5e6), crs("EPSG:3035"), CONTEXT)
    (box,) = area(service(4326)).boxes
    assert box.ymax > 70.5  # the corners reach only to 61.7


def test_the_same_system_needs_no_transformation():
    area = extent_area(QgsRectangle(1, 2, 3, 4), crs("EPSG:3857"), CONTEXT)(service(3857))
    assert area.boxes[0].as_json() == {"xmin": 1, "ymin": 2, "xmax": 3, "ymax": 4}


def canvas(rotation):
    settings = QgsMapSettings()
    settings.setDestinationCrs(crs("EPSG:3857"))
    settings.setOutputSize(QSize(800, 400))
    settings.setExtent(QgsRectangle(0, 0, 800, 400))
    settings.setRotation(rotation)
    return canvas_area(settings)(service(3857))


def test_an_upright_canvas_is_a_box():
    assert canvas(0).boxes[0].as_json() == pytest.approx(
        {"xmin": 0, "ymin": 0, "xmax": 800, "ymax": 400}
    )


def test_a_rotated_canvas_is_the_polygon_that_is_seen():
    area = canvas(30)
    (polygon,) = area.polygons
    (ring,) = polygon
    sides = np.hypot(*np.diff(ring, axis=0).T)
    assert sorted(sides.round(3)) == pytest.approx([400, 400, 800, 800])
    assert area.extent.xmin == pytest.approx(-46.4, abs=0.1)
    assert area.extent.ymax == pytest.approx(573.2, abs=0.1)


def features(*texts):
    found = []
    for text in texts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        found.append(feature)
    return found


def polygons(*texts, system="EPSG:4326", code=4326):
    return features_area(features(*texts), crs(system), CONTEXT)(service(code)).polygons


def test_parts_and_holes_are_kept():
    found = polygons(
        "MultiPolygon(((0 0,10 0,10 10,0 10,0 0),(2 2,2 4,4 4,4 2,2 2)),((20 0,21 0,21 1,20 0)))",
        "PolygonZ((30 0 5,31 0 5,31 1 5,30 0 5),(30.5 0.1 5,30.6 0.1 5,30.6 0.2 5,30.5 0.1 5))",
    )
    assert [len(polygon) for polygon in found] == [2, 1, 2]
    assert all(ring.shape[1] == 2 for polygon in found for ring in polygon)


def test_polygons_in_another_system_keep_their_place():
    text = "Polygon((2600000 1200000,2650000 1200000,2650000 1250000,2600000 1200000))"
    (polygon,) = polygons(text, system="EPSG:2056", code=3857)
    assert np.degrees(polygon[0][:, 0].min() / 6378137) == pytest.approx(7.4386, abs=0.01)


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Polygon((177 -19,183 -19,183 -16,177 -16,177 -19))", "EPSG:4326"),
        ("Polygon((177 -19,-177 -19,-177 -16,177 -16,177 -19))", "EPSG:4326"),
        ("Polygon((1800000 3700000,2200000 3700000,2200000 4300000,1800000 3700000))", "EPSG:3460"),
    ],
)
@pytest.mark.parametrize("code", [3857, 4326])
def test_a_polygon_over_the_date_line_becomes_two_and_never_the_whole_row(text, system, code):
    found = polygons(text, system=system, code=code)
    half = 180 if code == 4326 else HALF
    spans = sorted((ring[:, 0].min(), ring[:, 0].max()) for (ring,) in found)
    assert len(spans) == 2
    assert spans[0][0] == pytest.approx(-half) and spans[1][1] == pytest.approx(half)
    assert sum(high - low for low, high in spans) < half * 0.1


def test_a_world_box_in_degrees_stays_the_world():
    (polygon,) = polygons("Polygon((-180 -90,180 -90,180 90,-180 90,-180 -90))")
    assert polygon[0][:, 0].min() == -180 and polygon[0][:, 0].max() == 180


def test_a_bow_tie_is_mended_and_that_is_said():
    tie = features("Polygon((0 0,10 10,10 0,0 10,0 0))")
    area = features_area(tie, crs("EPSG:4326"), CONTEXT)(service(4326))
    assert len(area.polygons) == 2
    assert "was mended" in area.notes[0]


def test_curved_outlines_keep_their_shape():
    (polygon,) = polygons("CurvePolygon(CircularString(0 0,2 2,4 0,2 -2,0 0))")
    assert len(polygon[0]) > 50
    assert polygon[0][:, 1].max() == pytest.approx(2, abs=0.01)


@pytest.mark.parametrize("texts", [[], ["Point(1 1)"], ["LineString(0 0,1 1)"], ["Polygon EMPTY"]])
def test_without_a_surface_there_is_one_sentence(texts):
    with pytest.raises(AreaEmpty):
        polygons(*texts)


def test_a_polygon_without_surface_cannot_be_mended():
    with pytest.raises(AreaInvalid):
        polygons("Polygon((0 0,10 0,5 0,0 0))")


def test_an_extent_without_surface_is_empty():
    with pytest.raises(AreaEmpty):
        extent_area(QgsRectangle(1, 1, 1, 5), crs("EPSG:4326"), CONTEXT)


def test_what_cannot_be_transformed_is_said():
    area = extent_area(QgsRectangle(-1e12, -1e12, 1e12, 1e12), crs("EPSG:2056"), CONTEXT)
    with pytest.raises(AreaInvalid, match="EPSG:2056"):
        area(service(3857))
