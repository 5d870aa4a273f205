"""Schemes and areas on a lattice that divides tiles, and what they touch by brute force with GEOS.

On the lattice every coordinate is a small whole number, so GEOS decides without rounding, however
awkward origin and resolution are in map units.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import numpy as np
import shapely
import shapely.affinity
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from tilepack.core.tiles.area import Area, Box
from tilepack.core.tiles.scheme import Level, SpatialReference, TilingScheme

PARTS = 4  # lattice steps along a side of a tile of the finest level

ORIGINS = [
    (0.0, 0.0),
    (-180.0, 90.0),
    (-20037508.342787, 20037508.342787),
    (-29271719.176012397, 30365955.2728768),
    (-34655613.47869982, 38474944.64475933),
    (512345.678, -98765.4321),
]
RESOLUTIONS = [78271.516964, 0.703125, 118186.6802358554, 100.0, 1 / 3]
ESRI_ROUNDING = [1.0, 1 + 4.4e-10, 1 - 3.1e-10, 1 - 2.2e-10, 1 + 1.1e-10]


@dataclass(frozen=True)
class Ground:
    """A scheme, and a lattice whose origin is the top left corner of a tile of its finest level.

    Lattice x grows to the right and y downward, so that it looks like the tile grid.
    """

    scheme: TilingScheme
    first_id: int
    ratio: float
    column: int
    row: int

    @property
    def finest(self) -> int:
        return self.first_id + len(self.scheme.levels) - 1

    def size(self, level: int) -> float:
        """Side of a tile in lattice steps."""
        return PARTS * self.ratio ** (self.finest - level)

    def step(self) -> tuple[float, float]:
        coarsest = self.scheme.levels[0].resolution
        fine = coarsest / self.ratio ** (len(self.scheme.levels) - 1)
        return self.scheme.columns * fine / PARTS, self.scheme.rows * fine / PARTS

    def place(self, points: np.ndarray) -> np.ndarray:
        """Lattice points in map units."""
        width, height = self.step()
        x = self.scheme.origin_x + (self.column * PARTS + points[:, 0]) * width
        y = self.scheme.origin_y - (self.row * PARTS + points[:, 1]) * height
        return np.column_stack((x, y))

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        (xmin, ymax), (xmax, ymin) = self.place(np.array([[left, top], [right, bottom]])).tolist()
        return Box(xmin, ymin, xmax, ymax)

    def area(self, geometry: BaseGeometry) -> Area:
        """Polygons on the lattice as an area in map units."""
        return Area(
            polygons=tuple(
                tuple(
                    self.place(shapely.get_coordinates(ring))
                    for ring in (polygon.exterior, *polygon.interiors)
                )
                for polygon in shapely.get_parts(geometry)
            )
        )

    def touched(self, level: int, geometry: BaseGeometry, extent=None) -> set[tuple[int, int]]:
        """Every tile whose inside shares a point with the inside of ``geometry``, asked of GEOS."""
        size = self.size(level)
        left, top = self.column * PARTS, self.row * PARTS
        bounds = geometry.bounds
        columns = np.arange(
            max(floor((left + bounds[0]) / size) - 1, 0), ceil((left + bounds[2]) / size) + 1
        )
        rows = np.arange(
            max(floor((top + bounds[1]) / size) - 1, 0), ceil((top + bounds[3]) / size) + 1
        )
        row, column = (axis.ravel() for axis in np.meshgrid(rows, columns))
        x, y = column * size - left, row * size - top
        tiles = shapely.box(x, y, x + size, y + size)
        if extent is not None:
            tiles = shapely.intersection(tiles, extent)
        touched = np.zeros(len(tiles), dtype=bool)
        for part in shapely.get_parts(geometry):
            touched |= shapely.relate_pattern(tiles, part, "T********")
        touched &= shapely.area(tiles) > 0  # an extent may cut a tile down to a line
        return set(zip(row[touched].tolist(), column[touched].tolist()))


@st.composite
def grounds(draw: st.DrawFn, ratios=(2.0, 2.0, 2.0, 3.0, 2.5)) -> Ground:
    """Any scheme: origin, resolutions with or without Esri's rounding, pixels, level ids."""
    origin = draw(st.sampled_from(ORIGINS))
    ratio = draw(st.sampled_from(ratios))
    coarsest = draw(st.sampled_from(RESOLUTIONS))
    columns, rows = draw(st.sampled_from([(512, 512), (256, 256), (512, 256)]))
    first_id = draw(st.integers(0, 7))
    depth = draw(st.integers(1, 5))
    rounding = draw(st.sampled_from(ESRI_ROUNDING)) if ratio == 2.0 else 1.0
    levels = tuple(
        Level(first_id + i, coarsest / ratio**i * (rounding if i else 1.0), 0.0)
        for i in range(depth)
    )
    scheme = TilingScheme(*origin, columns, rows, levels, SpatialReference(3857, 3857))
    place = st.one_of(st.integers(-2, 40), st.integers(0, 200_000))
    return Ground(scheme, first_id, ratio, draw(place), draw(place))


def rectangles(reach: int = 40) -> st.SearchStrategy[tuple[int, int, int, int]]:
    """Left, top, right, bottom on the lattice, with surface."""
    side = st.lists(st.integers(0, reach), min_size=2, max_size=2, unique=True).map(sorted)
    return st.tuples(side, side).map(lambda s: (s[0][0], s[1][0], s[0][1], s[1][1]))


@st.composite
def shapes(draw: st.DrawFn, reach: int = 40) -> BaseGeometry:
    """Valid polygons with holes, corners and edges on tile borders as often as not."""
    kinds = draw(st.lists(st.sampled_from(["star", "cells"]), min_size=1, max_size=2))
    parts = [draw(_star(reach) if kind == "star" else _cells(reach)) for kind in kinds]
    polygons = [polygon for part in parts for polygon in shapely.get_parts(part)]
    return shapely.MultiPolygon(polygons)


@st.composite
def _star(draw: st.DrawFn, reach: int) -> BaseGeometry:
    """Lattice points in order around a middle, and a hole in the same manner where it fits."""
    points = st.lists(
        st.tuples(st.integers(0, reach), st.integers(0, reach)), min_size=3, max_size=9, unique=True
    )
    outer = _around(draw(points))
    hole = _around(draw(points))
    if outer is None:
        return shapely.box(0, 0, reach, 1)
    if hole is not None:
        shift = draw(st.tuples(st.integers(-9, 9), st.integers(-9, 9)))
        ring = shapely.affinity.translate(hole, *shift).exterior
        holed = shapely.Polygon(outer.exterior, [ring])
        if holed.is_valid:
            return holed
    return outer


def _around(points: list[tuple[int, int]]) -> BaseGeometry | None:
    middle = np.mean(points, axis=0)
    ordered = sorted(points, key=lambda p: (np.arctan2(p[1] - middle[1], p[0] - middle[0]), p))
    polygon = shapely.Polygon(ordered)
    return polygon if polygon.is_valid and polygon.area else None


@st.composite
def _cells(draw: st.DrawFn, reach: int) -> BaseGeometry:
    """A union of lattice squares: rings that touch, holes, edges along tile borders."""
    side = draw(st.sampled_from([1, 2, 3, 4, 8]))
    count = max(reach // side, 1)
    cells = draw(
        st.sets(st.tuples(st.integers(0, count), st.integers(0, count)), min_size=1, max_size=30)
    )
    boxes = [shapely.box(x * side, y * side, (x + 1) * side, (y + 1) * side) for x, y in cells]
    return shapely.union_all(boxes)


def is_takeable(shape: BaseGeometry) -> bool:
    """Whether it is valid, but that a ring may touch itself in a point, as Esri's polygons may.

    Where a hole touches its outline between two vertices, the last digit of that point may put it
    on the other side: such a crossing encloses next to nothing.
    """
    reason = shapely.is_valid_reason(shape).partition("[")[0]
    if reason == "Self-intersection":
        mended = shapely.make_valid(shape)
        return bool(abs(mended.area - shape.area) <= 1e-9 * shape.area)
    return reason in ("Valid Geometry", "Ring Self-intersection", "Interior is disconnected")
