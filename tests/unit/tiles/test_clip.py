"""Polygons cut to a rectangle, beside GEOS."""

from __future__ import annotations

from math import inf

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from tilepack.core.tiles.area import Box
from tilepack.core.tiles.clip import clip
from tilepack.tests.support.ground import is_takeable, rectangles, shapes

EXAMPLES = settings(deadline=None, max_examples=300)


def rings_of(shape):
    return tuple(
        tuple(np.array(ring.coords) for ring in (part.exterior, *part.interiors))
        for part in shapely.get_parts(shape)
    )


def shape_of(polygons):
    return shapely.MultiPolygon([shapely.Polygon(rings[0], rings[1:]) for rings in polygons])


def is_same(one, other) -> bool:
    return one.symmetric_difference(other).area < 1e-6


@EXAMPLES
@given(shapes(), rectangles(), st.booleans(), st.sampled_from([0.0, 0.001, 0.3]))
def test_the_parts_are_those_geos_finds(shape, rectangle, turned, shift):
    """Cuts along edges and through corners (no shift), next to them, and anywhere."""
    parts = list(shapely.get_parts(shape))
    box = Box(*(value + shift for value in rectangle))
    expected = [part.intersection(shapely.box(*rectangle_of(box))) for part in parts]
    polygons = rings_of(shape)
    if turned:
        polygons = tuple(tuple(ring[::-1] for ring in polygon) for polygon in polygons)
    for polygon, wanted in zip(polygons, expected):
        pieces = clip((polygon,), box)
        clipped = shape_of(pieces)
        assert is_takeable(clipped)
        assert abs(clipped.area - wanted.area) < 1e-6
        assert is_same(clipped, wanted)


def rectangle_of(box: Box) -> tuple[float, float, float, float]:
    return box.xmin, box.ymin, box.xmax, box.ymax


@pytest.mark.parametrize(
    ("box", "pieces"),
    [
        (Box(-inf, -inf, inf, inf), 1),
        (Box(-inf, 1, inf, inf), 3),  # the teeth of the comb
        (Box(-inf, -inf, inf, 1), 1),
        (Box(0.5, 1, 4.5, 1.5), 3),
        (Box(1, -inf, 2, inf), 1),  # between two teeth, along their edges
        (Box(9, 9, 10, 10), 0),
        (Box(1.25, 0.5, 1.75, 2), 1),
    ],
)
def test_a_comb_falls_into_its_teeth(box, pieces):
    """No bridges along the line, as clipping ring by ring would leave them."""
    comb = [
        (0, 0), (5, 0), (5, 2), (4, 2), (4, 1), (3, 1), (3, 2), (2, 2), (2, 1), (1, 1), (1, 2),
        (0, 2), (0, 0),
    ]  # fmt: skip
    ring = np.array(comb, dtype=float)
    result = clip(((ring,),), box)
    assert len(result) == pieces
    assert shape_of(result).is_valid
    wanted = shapely.Polygon(comb).intersection(shapely.box(*np.clip(rectangle_of(box), -99, 99)))
    assert is_same(shape_of(result), wanted)


@pytest.mark.parametrize("turn", [1, -1])
def test_tips_may_meet_on_the_line(turn):
    """Holes on both sides touch each other, and the line, in one point."""
    outer = np.array([(0, 0), (6, 0), (6, 6), (0, 6), (0, 0)], dtype=float)
    holes = [[(3, 2), (1, 4), (2, 5)], [(3, 2), (4, 5), (5, 4)], [(3, 2), (4, 1), (2, 1)]]
    rings = (outer, *(np.array([*hole, hole[0]], dtype=float)[::turn] for hole in holes))
    shape = shapely.Polygon(rings[0], rings[1:])
    assert shape.is_valid
    for box in (Box(-inf, 2, inf, inf), Box(-inf, -inf, inf, 2), Box(3, -inf, inf, inf)):
        wanted = shape.intersection(shapely.box(*np.clip(rectangle_of(box), -9, 9)))
        assert is_same(shape_of(clip((rings,), box)).buffer(0), wanted)


def test_holes_stay_with_the_piece_they_are_in():
    outer = [(0, 0), (9, 0), (9, 6), (6, 6), (6, 3), (3, 3), (3, 6), (0, 6), (0, 0)]
    holes = [
        [(x, y), (x, y + 1), (x + 1, y + 1), (x + 1, y), (x, y)]
        for x, y in [(1, 4), (7, 4), (4, 1)]
    ]
    polygon = tuple(np.array(ring, dtype=float) for ring in (outer, *holes))
    pieces = clip((polygon,), Box(-inf, 3.5, inf, inf))
    assert sorted((float(rings[0][:, 0].min()), len(rings)) for rings in pieces) == [(0, 2), (6, 2)]
    (piece,) = clip((polygon,), Box(-inf, 1.5, inf, inf))
    assert len(piece) == 3  # the third hole is open now


@pytest.mark.parametrize("turn", [1, -1])
def test_a_hole_belongs_to_the_piece_around_it_and_not_to_one_that_arches_over_it(turn):
    outer = [(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)]
    arch = [(2, 2), (4, 2), (4, 6), (5, 6), (5, 2), (7, 2), (7, 7), (2, 7), (2, 2)]
    window = [(4.25, 3), (4.25, 4), (4.75, 4), (4.75, 3), (4.25, 3)]
    rings = [np.array(ring, dtype=float) * (turn, 1) for ring in (outer, arch, window)]
    over, post = sorted(
        clip((tuple(rings),), Box(-inf, 2.5, inf, inf)), key=lambda piece: np.ptp(piece[0]) < 6
    )
    assert (len(over), len(post)) == (1, 2)
    assert shape_of((over, post)).is_valid


def test_a_polygon_inside_is_not_touched_at_all():
    ring = np.array([(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (0.0, 0.0)])
    (piece,) = clip(((ring,),), Box(0, 0, 1, 1))
    assert piece[0] is ring
