"""Fewer vertices that still hold all of the original, beside GEOS."""

from __future__ import annotations

import time

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.tiles.area import Area
from tilepack.core.tiles.coverage import touched_tiles
from tilepack.core.tiles.scheme import Level, SpatialReference, TilingScheme
from tilepack.core.tiles.simplify import simplify_outward
from tilepack.tests.support.ground import is_takeable, shapes

EXAMPLES = settings(deadline=None, max_examples=200)


def rings_of(shape):
    return tuple(
        tuple(np.array(ring.coords) for ring in (part.exterior, *part.interiors))
        for part in shapely.get_parts(shape)
        if part.geom_type == "Polygon"
    )


def shape_of(polygons):
    return shapely.MultiPolygon([shapely.Polygon(rings[0], rings[1:]) for rings in polygons])


def vertices(polygons) -> int:
    return sum(len(ring) for polygon in polygons for ring in polygon)


def check(polygons, tolerance):
    """What must hold for any area; returns the result."""
    simple = simplify_outward(polygons, tolerance)
    original, result = shape_of(polygons), shape_of(simple)
    scale = max(np.ptp(np.concatenate([ring for rings in polygons for ring in rings]), axis=0))
    assert is_takeable(result) or not is_takeable(original)
    assert original.buffer(0).difference(result.buffer(0)).area <= 1e-12 * scale**2, (
        "nothing is lost"
    )
    reach = original.buffer(0).buffer(tolerance * (1 + 1e-6), quad_segs=64)
    assert result.buffer(0).difference(reach).area <= 1e-9 * scale * tolerance, "not too far"
    assert vertices(simple) <= vertices(polygons)
    for polygon in simple:
        assert all(len(ring) >= 4 and (ring[0] == ring[-1]).all() for ring in polygon)
    return simple


def coast(count: int, seed: int = 0, smooth: float = 0.7):
    """A ring around the origin as rough as a coast, about 2 across."""
    random = np.random.default_rng(seed)
    waves = np.arange(1, count // 2)
    phases = np.exp(1j * random.uniform(0, 2 * np.pi, len(waves)))
    spectrum = np.zeros(count // 2 + 1, dtype=complex)
    spectrum[1:-1] = random.normal(size=len(waves)) * phases * waves ** -(smooth + 0.5)
    wiggle = np.fft.irfft(spectrum, count)
    radius = 1 + 0.4 * wiggle / np.abs(wiggle).max()
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    points = np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    return np.concatenate((points, points[:1]))


@st.composite
def wiggly(draw):
    """Polygons with many small edges, bays, islands and lakes, valid by GEOS's own mending."""
    count = draw(st.integers(8, 120))
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    rough = draw(st.sampled_from([0.02, 0.1, 0.3, 1.0]))
    angle = np.sort(random.uniform(0, 2 * np.pi, count))
    base = np.column_stack((np.cos(angle), np.sin(angle))) * random.uniform(0.7, 1.3, (count, 1))
    points = base + random.normal(size=(count, 2)) * rough
    shape = shapely.make_valid(shapely.Polygon(np.round(points, 6))).buffer(0)
    return shape if shape.area else shapely.Point(0, 0).buffer(1)


@EXAMPLES
@given(wiggly(), st.sampled_from([0.001, 0.01, 0.05, 0.2, 1.0]))
def test_nothing_is_lost_and_nothing_goes_too_far(shape, tolerance):
    check(rings_of(shape), tolerance)


@EXAMPLES
@given(shapes(), st.sampled_from([0.1, 0.7, 1.5, 4.0, 10.0]), st.booleans())
def test_edges_that_adjoin_and_rings_that_touch(shape, tolerance, turned):
    polygons = rings_of(shape)
    if turned:
        polygons = tuple(tuple(ring[::-1] for ring in polygon) for polygon in polygons)
    check(polygons, tolerance)


@EXAMPLES
@given(wiggly(), st.sampled_from([0.02, 0.1, 0.5]))
def test_no_touched_tile_is_lost(shape, tile):
    scheme = TilingScheme(
        -4.0, 4.0, 256, 256, (Level(0, tile / 256, 0.0),), SpatialReference(3857, 3857)
    )
    polygons = rings_of(shape)
    before = touched_tiles(scheme, Area(polygons=polygons), 0)
    after = touched_tiles(scheme, Area(polygons=simplify_outward(polygons, tile / 10)), 0)
    assert after.contains(*before.tiles().T).all()


@pytest.mark.parametrize("seed", range(4))
def test_a_coast_with_islands_and_lakes_loses_most_vertices(seed):
    main = shapely.make_valid(shapely.Polygon(coast(8192, seed, 0.6)))
    more = [
        shapely.affinity.scale(shapely.Polygon(coast(256, seed * 9 + i, 0.6)), 0.03, 0.03)
        for i in range(40)
    ]
    random = np.random.default_rng(seed)
    spots = [shapely.affinity.translate(each, *random.uniform(-1.2, 1.2, 2)) for each in more]
    shape = main.difference(shapely.union_all(spots[:20])).union(shapely.union_all(spots[20:]))
    polygons = rings_of(shape)
    simple = check(polygons, 0.01)
    assert vertices(simple) < vertices(polygons) / 6


def test_a_round_shape_is_drawn_with_few_lines_outside():
    circle = rings_of(shapely.Point(3, 4).buffer(1, quad_segs=2500))
    simple = check(circle, 0.001)
    assert vertices(simple) < 320, "of 10,000"
    ring = rings_of(shapely.Point(3, 4).buffer(2).difference(shapely.Polygon(circle[0][0])))
    simple = check(ring, 0.001)
    assert len(simple[0][1]) < 320, "a round lake, too"


def test_a_bay_narrower_than_the_tolerance_is_not_bridged_into_the_other_shore():
    """Small teeth on both shores, which would reach across; between them stays water."""
    x = np.linspace(0, 10, 400)
    teeth = 0.02 * (np.arange(400) % 2)
    south = np.column_stack((x, -teeth - 0.005))
    north = np.column_stack((x, teeth + 0.005 - 0.02))[::-1]
    ring = np.concatenate((south, [(10, -1), (11, -1), (11, 1), (0, 1)], north[-1:], south[:1]))
    shape = shapely.make_valid(shapely.Polygon(ring))
    check(rings_of(shape), 0.05)
    both = shapely.MultiPolygon(
        [
            shapely.Polygon([*south, (10, -1), (0, -1)]),
            shapely.Polygon([*north, (0, 1), (10, 1)]),
        ]
    )
    if both.is_valid:
        check(rings_of(both), 0.05)


def test_a_small_island_in_a_bay_is_not_swallowed():
    bay = [(0, 0), (10, 0), (10, 5), (5.2, 5), (5, 4.8), (4.8, 5), (0, 5), (0, 3), (0, 2), (0, 1)]
    island = shapely.box(4.98, 4.92, 5.02, 4.97)
    shape = shapely.MultiPolygon([shapely.Polygon(bay), island])
    assert shape.is_valid
    simple = check(rings_of(shape), 0.5)
    assert len(simple) == 2


def test_lakes_narrower_than_the_tolerance_close_unless_there_is_an_island():
    land, lake = shapely.box(0, 0, 10, 10), shapely.box(4, 4, 6, 4.3)
    (rings,) = check(rings_of(land.difference(lake)), 0.4)
    assert len(rings) == 1
    island = shapely.box(4.5, 4.1, 4.7, 4.2)
    simple = check(rings_of(shapely.MultiPolygon([land.difference(lake), island])), 0.4)
    assert [len(rings) for rings in simple] == [2, 1]


def test_something_is_taken_back_beside_a_lake_that_closes():
    """The lake is the last ring, and has no vertices any more when that happens."""
    x, tooth = np.linspace(0, 10, 200), 0.2 * (np.arange(200) % 2)
    south = np.column_stack((x, tooth))
    north = np.column_stack((x, tooth + 0.05))[::-1]  # its tips are south of the other shore's
    land = shapely.Polygon(
        [(-2, -5), (12, -5), (12, 0), *south[::-1], *north[::-1], (12, 5), (-2, 5)]
    )
    lake = shapely.box(4, -3, 6, -2.9)
    assert land.is_valid
    polygons = rings_of(land.difference(lake))
    (rings,) = check(polygons, 0.5)
    assert len(rings) == 1


@pytest.mark.parametrize(
    ("lake", "tolerance"),
    [
        (
            [(149, -447), (397, -598), (628, -620), (732, -718), (783, -681), (664, -622),
             (436, -580), (220, -418)],
            282,
        ),
        (
            [(28, -63), (284, 164), (317, 182), (395, 411), (540, 463), (603, 452), (666, 653),
             (569, 577), (437, 523), (345, 299), (326, 330), (50, 101)],
            184,
        ),
    ],
)  # fmt: skip
def test_a_winding_lake_is_not_turned_inside_out(lake, tolerance):
    """Its shores change places without ever meeting, which would make a lake beside the lake."""
    land = shapely.Polygon([(-2e3, -2e3), (2e3, -2e3), (2e3, 2e3), (-2e3, 2e3)], [lake])
    (rings,) = check(rings_of(land), tolerance)
    assert len(rings) == 2


def test_a_blunt_tip_is_not_drawn_out_to_a_long_one():
    """The lines beside the last edge meet far beyond it, though hardly aside of it."""
    tip = [(0, 0), (1, 0.01), (1.1, 0.012), (0, 0.023)]
    angle = np.linspace(np.pi / 4, 2 * np.pi - np.pi / 4, 12)
    body = np.column_stack((np.cos(angle) - 1, np.sin(angle)))
    check(rings_of(shapely.Polygon([*tip, *body])), 0.02)


def test_borders_shared_by_neighbours_stay_as_they_are():
    border = [(float(x), 0.1 * np.sin(3 * x)) for x in np.linspace(0, 10, 200)]
    north = shapely.Polygon([*border, (10, 5), (0, 5)])
    south = shapely.Polygon([*border, (10, -5), (0, -5)])
    polygons = rings_of(north) + rings_of(south)
    simple = simplify_outward(polygons, 0.05)
    assert shapely.union_all([north, south]).difference(shape_of(simple).buffer(0)).area < 1e-12
    one, other = (shapely.Polygon(rings[0]) for rings in simple)
    assert one.intersection(other).area < 1e-12


def test_what_cannot_be_simplified_is_returned_as_it_is():
    ring = np.array([(0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 3.0), (0.0, 0.0)])
    ((same,),) = simplify_outward(((ring,),), 0.1)
    assert same is ring
    assert simplify_outward((), 1.0) == ()
    ((same,),) = simplify_outward(((coast(100),),), 0.0)
    assert len(same) == 101


@pytest.mark.parametrize("direction", [1, -1])
def test_rings_keep_their_direction(direction):
    ring = coast(2000)[::direction]
    ((simple,),) = simplify_outward(((ring,),), 0.02)
    assert len(simple) < 500
    areas = [np.dot(r[:-1, 0], r[1:, 1]) - np.dot(r[1:, 0], r[:-1, 1]) for r in (ring, simple)]
    assert areas[0] * areas[1] > 0


def test_400000_vertices_take_about_a_second():
    """Under one on a machine of its own; here others work, too."""
    polygons = ((coast(400_000) * 1e6,),)
    started = time.perf_counter()
    simple = simplify_outward(polygons, 2e6 / 200 / 10)
    assert time.perf_counter() - started < 30
    assert vertices(simple) < 40_000
