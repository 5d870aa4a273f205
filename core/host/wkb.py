"""Polygons between QGIS geometries and arrays, without a Python loop per vertex.

Well-known binary: OGC 06-103r4, section 8.2.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsPolygon

from ..tiles.area import Polygon

_POLYGON, _MULTI_POLYGON = 3, 6


def polygons_of(geometry: QgsGeometry) -> list[Polygon]:
    """The polygons of a geometry as rings of shape (n, 2), heights and measures dropped."""
    return [
        polygon
        for part in geometry.constParts()
        if isinstance(part, QgsPolygon)
        for polygon in [_rings(part)]
        if polygon
    ]


def geometry_of(polygons: Sequence[Polygon]) -> QgsGeometry:
    """A multi-polygon of rings."""
    data = [struct.pack("<BII", 1, _MULTI_POLYGON, len(polygons))]
    for polygon in polygons:
        data.append(struct.pack("<BII", 1, _POLYGON, len(polygon)))
        for ring in polygon:
            data.append(struct.pack("<I", len(ring)))
            data.append(np.ascontiguousarray(ring, dtype="<f8").tobytes())
    geometry = QgsGeometry()
    geometry.fromWkb(b"".join(data))
    return geometry


def _rings(part: QgsPolygon) -> Polygon:
    flat = part.clone()
    flat.dropZValue()
    flat.dropMValue()
    data = bytes(flat.asWkb())
    (count,) = struct.unpack_from("<I", data, 5)
    rings, at = [], 9
    for _ in range(count):
        (points,) = struct.unpack_from("<I", data, at)
        ring = np.frombuffer(data, dtype="<f8", count=2 * points, offset=at + 4).reshape(-1, 2)
        if points >= 4:
            rings.append(ring)
        at += 4 + 16 * points
    return tuple(rings)
