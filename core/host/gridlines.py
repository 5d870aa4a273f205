"""The tiles of a plan as outlines for the map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ..export.plan import Plan
from ..tiles.area import Area, Polygon
from ..tiles.coverage import touched_levels
from .area import crs_of
from .wkb import geometry_of

MOST_TILES = 2_500  # more make a map unreadable


@dataclass(frozen=True, eq=False)
class Grid:
    """The outlines of the tiles of ``level``, the deepest of a plan that has not too many.

    ``parts`` are the areas of the jobs of a plan that has several. Both are in ``crs``.
    """

    level: int
    tiles: QgsGeometry
    parts: tuple[QgsGeometry, ...]
    crs: QgsCoordinateReferenceSystem


def tile_grid(plan: Plan) -> Grid | None:
    """The grid of a plan; ``None`` when even its first level has too many tiles."""
    few = [level for level in plan.levels if 0 < plan.tiles_per_level[level] <= MOST_TILES]
    if not few:
        return None
    level, scheme = max(few), plan.service.scheme
    boxes = [
        scheme.tile_box(level, int(row), int(column))
        for row, column in touched_levels(scheme, plan.area, (level,))[level].tiles()
    ]
    parts = [part.area for part in plan.parts] if len(plan.parts) > 1 else []
    return Grid(
        level,
        geometry_of([_outline(box.xmin, box.ymin, box.xmax, box.ymax) for box in boxes]),
        tuple(_geometry(area) for area in parts),
        crs_of(scheme.reference),
    )


def _geometry(area: Area) -> QgsGeometry:
    if area.polygons:
        return geometry_of(area.polygons)
    return geometry_of([_outline(box.xmin, box.ymin, box.xmax, box.ymax) for box in area.boxes])


def _outline(left: float, bottom: float, right: float, top: float) -> Polygon:
    corners = [(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)]
    return (np.array(corners),)
