"""From a service's own description to counts and parts, before anything is sent."""

import json
from math import ceil, floor

import numpy as np
import pytest
import shapely

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.service import Service, read_service
from tilepack.core.errors import (
    AreaEmpty,
    AreaOutside,
    AreaTooLarge,
    LevelsUnreadable,
    NotVectorTileService,
    OverLimit,
    SchemeInvalid,
    UnknownLevels,
)
from tilepack.core.export.plan import boxes_around, check_sendable, make_plan
from tilepack.core.export.request import whole_service
from tilepack.core.tiles.area import Area, Box
from tilepack.core.tiles.coverage import touched_levels
from tilepack.tests.support.answers import answer, session_of
from tilepack.tests.support.packages import HALF, REFERENCE, lods, root_json

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"

LAND = {"xmin": 0, "ymin": 0, "xmax": 1e6, "ymax": 1e6, "spatialReference": REFERENCE}


def service(root=None, **changes):
    return Service.from_json(ADDRESS, {**(root or root_json(19)), **changes})


def plan_of(service, area, levels="", **wishes):
    return make_plan(service, lambda _: area, levels, **wishes)


def client_answering(text):
    """A client of a server that answers everything alike."""
    return Client(session_of(lambda request: answer(request, text)))


@pytest.fixture
def recorded(shared_data):
    """The service a recorded answer describes, read the way the export reads it."""

    def read(name):
        text = (shared_data / "arcgis" / f"{name}.json").read_text(encoding="utf-8")
        return read_service(client_answering(text), ADDRESS)

    return read


def coastline(vertices):
    """An island of bays and headlands of every size, in Web Mercator."""
    angle = np.linspace(0, 2 * np.pi, vertices)
    rough = sum(np.cos(k * angle + k * k) / k for k in (3, 7, 19, 50, 333, 2001))
    radius = 3e5 * (1 + 0.2 * rough)
    points = np.column_stack((1e6 + radius * np.cos(angle), 6e6 + radius * np.sin(angle)))
    points[-1] = points[0]
    return shapely.Polygon(points)


def by_brute_force(described, shape, level):
    """The tiles of a level whose inside meets the inside of ``shape``, asked of GEOS one by one."""
    info = described["tileInfo"]
    resolution = next(lod["resolution"] for lod in info["lods"] if lod["level"] == level)
    width, height = info["cols"] * resolution, info["rows"] * resolution
    left, top = info["origin"]["x"], info["origin"]["y"]
    xmin, ymin, xmax, ymax = shape.bounds
    columns = range(max(floor((xmin - left) / width) - 1, 0), ceil((xmax - left) / width) + 1)
    rows = range(max(floor((top - ymax) / height) - 1, 0), ceil((top - ymin) / height) + 1)
    hair = 1e-9 * width  # edges meant to lie on a border lie on it
    return {
        (row, column)
        for row in rows
        for column in columns
        if shapely.relate_pattern(
            shape,
            shapely.box(
                left + column * width + hair,
                top - (row + 1) * height + hair,
                left + (column + 1) * width - hair,
                top - row * height - hair,
            ),
            "T********",
        )
    }


def area_of(shape):
    if shape.equals(shapely.box(*shape.bounds)):
        return Area.of_box(*shape.bounds)
    return Area.of_rings([shape.exterior.coords, *(hole.coords for hole in shape.interiors)])


def assert_counted_as_by_geos(service, described, shape, levels):
    plan = plan_of(service, area_of(shape), ",".join(map(str, levels)))
    touched = touched_levels(service.scheme, plan.area, levels)
    for level in levels:
        expected = by_brute_force(described, shape, level)
        assert plan.tiles_per_level[level] == len(expected), level
        assert {tuple(tile) for tile in touched[level].tiles().tolist()} == expected


def test_the_recorded_export_counts_the_28_tiles_that_its_server_estimated():
    sample = Area.of_box(-8956266.52750818, 3090042.12173989, -8900296.1607205, 3129973.64293072)
    plan = plan_of(service(), sample, "0-11")
    assert plan.tiles == 28
    assert list(plan.tiles_per_level.values()) == [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 12]
    (part,) = plan.parts
    assert (part.tiles, part.levels) == (28, tuple(range(12)))


def test_the_documented_service_counts_the_same(recorded):
    sample = Area.of_box(-8956266.52750818, 3090042.12173989, -8900296.1607205, 3129973.64293072)
    documented = recorded("esri_docs_vector_tile_service")
    assert plan_of(documented, sample, "0-11").tiles == 28
    assert documented.limit == 10_000


@pytest.mark.parametrize("polygon", [False, True])
def test_140210_tiles_are_two_parts_under_a_limit_of_100000(polygon):
    side = 322.5 * 512 * 78271.516964 / 2**14
    shape = shapely.box(1234567.0, 6543210.0, 1234567.0 + side, 6543210.0 + side)
    area = Area.of_rings([shape.exterior.coords]) if polygon else area_of(shape)
    plan = plan_of(service(maxExportTilesCount=100_000, exportTilesAllowed=True), area, "0-14")
    assert 139_000 < plan.tiles < 141_000
    assert [0 < part.tiles <= 100_000 for part in plan.parts] == [True, True]
    assert sum(part.tiles for part in plan.parts) == plan.tiles
    check_sendable(plan, may_split=True, as_mbtiles=False)
    with pytest.raises(OverLimit, match=rf"{plan.tiles} tiles; the service allows 100000"):
        check_sendable(plan, may_split=False, as_mbtiles=False)


def test_without_a_stated_limit_100000_is_assumed_and_known_to_be_assumed():
    silent = service()
    assert silent.stated_limit is None
    assert silent.limit == 100_000
    plan = make_plan(silent, whole_service, "0-8")
    assert plan.tiles == 87381 and len(plan.parts) == 1
    assert len(make_plan(silent, whole_service, "0-9").parts) == 4
    for value in (0, None, "", "many"):
        assert service(maxExportTilesCount=value).limit == 100_000


def test_a_server_that_counts_more_gets_parts_smaller_by_its_factor():
    plan = make_plan(service(maxExportTilesCount=1000), whole_service, "0-5", factor=1.6)
    assert plan.tiles == 1365
    assert all(part.tiles <= 625 for part in plan.parts)
    assert len(plan.parts) == 3


def test_more_parts_than_can_be_waited_for_are_refused_with_the_numbers():
    plan = make_plan(service(exportTilesAllowed=True), whole_service, "0-14")
    assert (plan.tiles, plan.parts, plan.jobs) == (357913941, (), 3580)
    with pytest.raises(AreaTooLarge, match="357913941"):
        check_sendable(plan, may_split=True, as_mbtiles=False)


class TestAreasAndWhatTheServiceCovers:
    def test_what_lies_beyond_the_service_is_neither_counted_nor_sent(self):
        covered = service(fullExtent=LAND)
        box = plan_of(covered, Area.of_box(-5e6, -5e6, 5e5, 5e5), "10")
        ring = [(-5e6, -5e6), (-5e6, 5e5), (5e5, 5e5), (5e5, -5e6), (-5e6, -5e6)]
        polygon = plan_of(covered, Area.of_rings([ring]), "10")
        expected = by_brute_force(root_json(19), shapely.box(0, 0, 5e5, 5e5), 10)
        assert box.tiles == polygon.tiles == len(expected)
        (part,) = polygon.parts
        assert part.area.extent == Box(0, 0, 5e5, 5e5)

    @pytest.mark.parametrize(
        "area",
        [
            Area.of_box(2e6, 2e6, 3e6, 3e6),
            Area.of_rings([[(2e6, 2e6), (2e6, 3e6), (3e6, 3e6), (2e6, 2e6)]]),
            # its box meets the service, itself it does not
            Area.of_rings([[(-1e5, 9e5), (-1e5, 2e6), (2e5, 2e6), (-1e5, 9e5)]]),
            Area.of_rings([[(-1e5, 9e5), (-1e5, 1.2e6), (1e5, 1.2e6), (-1e5, 9e5)]]),
        ],
    )
    def test_an_area_outside_is_said_with_what_the_service_covers(self, area):
        with pytest.raises(AreaOutside, match=r"longitude 0.00° to 8.98°, latitude 0.00° to 8.95°"):
            plan_of(service(fullExtent=LAND), area, "10")

    def test_what_is_covered_is_told_in_map_units_where_degrees_are_not_at_hand(self, recorded):
        with pytest.raises(AreaOutside, match=r"x 338782 to 1629359, .* \(EPSG:2263\)"):
            plan_of(recorded("agol_nyc_poletop_2263"), Area.of_box(0, 0, 100, 100))

    @pytest.mark.parametrize("area", [Area(), Area.of_box(1, 1, 1, 5)])
    def test_without_surface_there_is_nothing_to_plan(self, area):
        with pytest.raises(AreaEmpty):
            plan_of(service(), area)


class TestServicesThatTakeNoPolygons:
    def test_the_box_around_them_is_asked_for_and_that_is_said(self):
        triangle = Area.of_rings([[(1, 1), (1, 5e6), (5e6, 1), (1, 1)]])
        plan = plan_of(service(currentVersion=10.61), triangle, "6")
        assert plan.area.boxes == (triangle.extent,)
        assert plan.tiles == plan_of(service(), triangle, "6").tiles * 2 - 8
        assert any("does not take polygons" in note for note in plan.area.notes)
        assert plan.outline.polygons
        assert plan_of(service(), triangle, "6").outline is None

    def test_polygons_on_both_sides_of_the_date_line_are_two_boxes(self):
        east = [(HALF - 1e6, 0), (HALF - 1e6, 1e6), (HALF, 1e6), (HALF - 1e6, 0)]
        west = [(-HALF, 0), (-HALF, 1e6), (1e6 - HALF, 1e6), (-HALF, 0)]
        plan = plan_of(service(currentVersion=10.61), Area.of_rings([east], [west]), "7")
        assert [(box.xmin, box.xmax) for box in plan.area.boxes] == [
            (-HALF, 1e6 - HALF),
            (HALF - 1e6, HALF),
        ]
        assert plan.tiles == 2 * 4 * 4

    def test_neighbours_stay_in_one_box(self):
        squares = [Area.of_box(x, 0, x + 10, 10).boxes[0] for x in (0, 12, 40, 5)]
        polygons = [
            (np.array([(b.xmin, 0), (b.xmin, 10), (b.xmax, 10), (b.xmax, 0), (b.xmin, 0)], float),)
            for b in squares
        ]
        assert boxes_around(polygons) == (Box(0, 0, 50, 10),)


class TestOutlinesWithVeryManyVertices:
    @pytest.mark.parametrize("level", [5, 8, 10])
    def test_are_sent_simplified_without_losing_a_tile(self, level):
        shape = coastline(40_000)
        plan = plan_of(service(), area_of(shape), f"0-{level}")
        ((ring, *holes),) = plan.area.polygons
        sent = shapely.Polygon(ring, holes)
        assert plan.area.vertex_count < 10_000
        assert sent.is_valid
        assert shape.difference(sent.buffer(1e-3)).is_empty
        tile = 2 * HALF / 2**level
        assert sent.difference(shape.buffer(0.1 * tile, quad_segs=32)).is_empty
        assert len(plan.area.notes) == 1 and "simplified" in plan.area.notes[0]
        expected = by_brute_force(root_json(19), shape, level)
        touched = touched_levels(plan.service.scheme, plan.area, [level])[level]
        assert expected <= {tuple(tile) for tile in touched.tiles().tolist()}
        assert plan.tiles == sum(part.tiles for part in plan.parts)

    def test_do_not_grow_beyond_the_service(self):
        """It ends just before the tip of a headland, where a simpler outline would be a point."""
        shape = coastline(40_000)
        tip = shape.bounds[2] - 1000
        plan = plan_of(service(fullExtent={**LAND, "xmax": tip, "ymax": 7e6}), area_of(shape), "5")
        assert "simplified" in plan.area.notes[0]
        assert plan.area.extent.xmax == tip

    def test_others_are_sent_as_they_are(self):
        area = area_of(coastline(9_000))
        plan = plan_of(service(), area, "0-5")
        assert plan.area.notes == ()
        assert plan.area.polygons[0][0] is area.polygons[0][0]

    def test_a_box_instead_of_them_needs_no_simplifying(self):
        plan = plan_of(service(currentVersion=10.61), area_of(coastline(40_000)), "0-5")
        assert [("box around" in note) for note in plan.area.notes] == [True]
        assert plan.outline.vertex_count == 40_000


class TestLevels:
    def test_without_levels_those_with_tiles_are_meant(self):
        plan = make_plan(service(minLOD=2, maxLOD=4), whole_service, " ")
        assert plan.levels == (2, 3, 4)

    def test_what_the_scheme_has_beyond_its_tiles_is_not_taken_for_levels(self, recorded):
        """``maxzoom`` 21 tells of the scheme; tiles there are to level 16."""
        assert recorded("agol_nyc_poletop_2263").levels == tuple(range(17))

    def test_a_level_that_is_not_there_is_said_with_those_that_are(self):
        with pytest.raises(UnknownLevels, match=r"no level 20,22\. Its levels are 0-19"):
            make_plan(service(), whole_service, "3,20,22")
        with pytest.raises(LevelsUnreadable, match="0-6,9"):
            make_plan(service(), whole_service, "three")

    def test_ids_need_not_begin_at_zero(self):
        info = {**root_json()["tileInfo"], "lods": lods(range(5, 12))}
        later = service(tileInfo=info, minLOD=None, maxLOD=None)
        plan = make_plan(later, whole_service, "")
        assert plan.levels == tuple(range(5, 12))
        assert plan.tiles_per_level[5] == 1024


class TestScenario35SchemesOfTheirOwn:
    """Scenario 35: counted right, or refused with the reason."""

    def test_feet_of_new_york(self, recorded, shared_data):
        name = "agol_nyc_poletop_2263"
        described = json.loads((shared_data / "arcgis" / f"{name}.json").read_text())
        town = shapely.box(*(described["fullExtent"][e] for e in ("xmin", "ymin", "xmax", "ymax")))
        assert_counted_as_by_geos(recorded(name), described, town, range(12))
        island = shapely.Polygon(
            [(980_000, 190_000), (1_010_000, 260_000), (1_000_000, 262_000), (971_000, 195_000)],
            [[(988_000, 222_000), (991_000, 222_000), (991_000, 228_000)]],
        )
        assert_counted_as_by_geos(recorded(name), described, island, range(15))
        assert recorded(name).scheme.reference.as_json() == {"wkid": 102718}

    @pytest.mark.parametrize("name", ["pro_epsg4326_indexed_root", "agol_usa_service-info"])
    def test_recorded_services(self, recorded, shared_data, name):
        described = json.loads((shared_data / "arcgis" / f"{name}.json").read_text())
        extent = [described["fullExtent"][e] for e in ("xmin", "ymin", "xmax", "ymax")]
        width = extent[2] - extent[0]
        assert_counted_as_by_geos(recorded(name), described, shapely.box(*extent), range(8))
        middle = shapely.box(*extent).centroid
        blob = shapely.Polygon(
            [(middle.x + dx * width / 9, middle.y + dy * width / 9) for dx, dy in STAR]
        )
        assert_counted_as_by_geos(recorded(name), described, blob, range(9))

    @pytest.mark.parametrize("pixels", [256, 512])
    @pytest.mark.parametrize("origin", [(-180.0, 90.0), (-400.0, 400.0)])
    def test_degrees_with_tiles_of_any_size(self, pixels, origin):
        described = root_json(
            tileInfo={
                "rows": pixels,
                "cols": pixels,
                "origin": dict(zip("xy", origin)),
                "spatialReference": {"wkid": 4326, "latestWkid": 4326},
                "lods": [{"level": i, "resolution": 0.703125 / 2**i} for i in range(12)],
            },
            fullExtent={"xmin": -180, "ymin": -90, "xmax": 180, "ymax": 90},
            maxLOD=11,
        )
        world = service(described)
        assert_counted_as_by_geos(world, described, shapely.box(5.9, 45.8, 10.5, 47.8), range(9))
        star = shapely.Polygon([(16.3 + x, 48.2 + y) for x, y in STAR])
        assert_counted_as_by_geos(world, described, star, range(9))
        assert not world.scheme.is_web_mercator
        if origin[0] == -180:
            count = make_plan(world, whole_service, "0").tiles
            assert count == {256: 2, 512: 1}[pixels]

    def test_resolutions_that_do_not_halve(self):
        resolutions = [100.0, 50.0, 20.0, 10.0, 5.0, 2.5, 1.0]
        described = root_json(
            tileInfo={
                "rows": 256,
                "cols": 256,
                "origin": {"x": 420000, "y": 350000},
                "spatialReference": {"wkid": 21781},
                "lods": [{"level": i, "resolution": r} for i, r in enumerate(resolutions)],
            },
            fullExtent={"xmin": 420000, "ymin": 30000, "xmax": 900000, "ymax": 350000},
            maxLOD=6,
        )
        land = service(described, maxExportTilesCount=50)
        shape = shapely.Polygon([(600_000 + 4000 * x, 200_000 + 4000 * y) for x, y in STAR])
        assert_counted_as_by_geos(land, described, shape, range(6))
        parts = plan_of(land, area_of(shape), "0-5").parts
        assert len(parts) > 2 and all(part.tiles <= 50 for part in parts)

    def test_of_duplicate_keys_the_last_counts_and_maxZoom_is_no_level(self, recorded):
        text = json.dumps(root_json(7, maxZoom=23, minLOD=None, maxLOD=None))
        text = text.replace(
            '"exportTilesAllowed": false', '"exportTilesAllowed": false, "exportTilesAllowed": true'
        )
        assert text.count("exportTilesAllowed") == 2
        twice = read_service(client_answering(text), ADDRESS)
        assert twice.export_allowed
        assert twice.levels == tuple(range(8))
        online = recorded("agol_usa_service-info")
        assert not online.export_allowed
        assert online.levels == tuple(range(24))

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"tileInfo": None}, "tileInfo is missing"),
            ({"tileInfo": {"lods": []}}, "incomplete"),
            ({"tileInfo": {**root_json()["tileInfo"], "lods": []}}, "no levels"),
            ({"tileInfo": {**root_json()["tileInfo"], "lods": lods([1, 1])}}, "not unique"),
            (
                {"tileInfo": {**root_json()["tileInfo"], "lods": [{"level": 0, "resolution": 0}]}},
                "no resolution",
            ),
        ],
    )
    def test_a_scheme_that_cannot_be_counted_is_refused_with_the_reason(self, changes, reason):
        with pytest.raises((NotVectorTileService, SchemeInvalid)) as caught:
            service(**changes)
        assert reason in f"{caught.value} {caught.value.details}"


STAR = [(0, 1), (0.9, 0.3), (0.2, 0.1), (0.7, -0.8), (-0.1, -0.2), (-0.9, -0.4), (-0.3, 0.2)]
