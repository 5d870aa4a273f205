"""Longitudes of outlines that may cross the date line or go round a pole."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ..tiles.area import Polygon, Ring
from .wkb import geometry_of

_EDGE = 180 - 1e-9


def longitude_span(ring: Ring) -> tuple[float, float, float, float]:
    """West, east, south and north of a densified, closed ring of (longitude, latitude).

    East may exceed 180. A ring that goes round a pole spans all longitudes up to that pole.
    """
    walked = _walk(ring[:, 0], planar=False)
    south, north = float(ring[:, 1].min()), float(ring[:, 1].max())
    if abs(walked[-1] - walked[0]) > 180:
        if ring[:, 1].mean() > 0:
            return -180.0, 180.0, south, 90.0
        return -180.0, 180.0, -90.0, north
    return float(walked.min()), float(walked.max()), south, north


def split_longitudes(west: float, east: float) -> list[tuple[float, float]]:
    """One range of longitudes within ±180, or two where 180 is crossed."""
    if east - west >= 360:
        return [(-180.0, 180.0)]
    turns = 360 * floor((west + 180) / 360)
    west, east = west - turns, east - turns
    if east <= 180:
        return [(west, east)]
    return [(west, 180.0), (-180.0, east - 360)]


def unwrapped(polygon: Polygon, *, planar: bool) -> tuple[Polygon, bool]:
    """A polygon in continuous longitudes, and whether it leaves ±180.

    ``planar`` says that the longitudes were given as such (a geographic system): then an edge
    between 180 and -180 is the edge of the world, every other jump of more than 180 degrees a
    crossing. Else every jump comes from the transformation.
    """
    rings = []
    for ring in polygon:
        longitudes = _walk(ring[:, 0], planar)
        if rings:  # a hole lies where its outer ring is
            middle = (rings[0][:, 0].min() + rings[0][:, 0].max()) / 2
            longitudes = longitudes + 360 * round((middle - longitudes.mean()) / 360)
        turns = longitudes[-1] - longitudes[0]
        latitudes = ring[:, 1]
        if abs(turns) > 180:  # round a pole: close along it
            pole = 90.0 if latitudes.mean() > 0 else -90.0
            longitudes = np.append(longitudes, (longitudes[-1], longitudes[0], longitudes[0]))
            latitudes = np.append(latitudes, (pole, pole, latitudes[0]))
        rings.append(np.column_stack((longitudes, latitudes)))
    outer = rings[0][:, 0]
    return tuple(rings), bool(outer.min() < -180 or outer.max() > 180)


def split_polygons(polygons: Sequence[Polygon]) -> QgsGeometry:
    """Polygons in continuous longitudes, cut at every ±180 and brought back between them."""
    whole = geometry_of(polygons)
    if not whole.isGeosValid():
        whole = whole.makeValid()
    extent = whole.boundingBox()
    first = floor((extent.xMinimum() + 180) / 360)
    last = floor((extent.xMaximum() + 180) / 360)
    pieces = []
    for turn in range(first, last + 1):
        frame = QgsRectangle(360 * turn - 180, -90, 360 * turn + 180, 90)
        piece = whole.intersection(QgsGeometry.fromRect(frame))
        piece.translate(-360 * turn, 0)
        if not piece.isEmpty():
            pieces.append(piece)
    return QgsGeometry.unaryUnion(pieces)


def _walk(longitudes: np.ndarray, planar: bool) -> np.ndarray:
    """Longitudes without jumps of more than 180 degrees between neighbours."""
    steps = np.diff(longitudes)
    jumps = np.round(steps / 360)
    if planar:
        on_edge = np.abs(longitudes) >= _EDGE
        jumps[on_edge[:-1] & on_edge[1:]] = 0
        jumps[np.abs(steps) <= 180] = 0
    return longitudes - 360 * np.concatenate(([0.0], np.cumsum(jumps)))
