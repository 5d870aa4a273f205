"""A part of the ground: boxes or polygons, in the reference system of a service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np

from .arrays import Floats

Ring = Floats  # shape (n, 2), map units, first point repeated as the last
Polygon = tuple[Ring, ...]  # the outer ring, then its holes


@dataclass(frozen=True)
class Box:
    """An upright rectangle, in map units."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float

    @classmethod
    def from_json(cls, envelope: Mapping[str, Any]) -> Box:
        """Read an Esri envelope; raises ``KeyError``, ``TypeError`` or ``ValueError``."""
        return cls(*(float(envelope[name]) for name in ("xmin", "ymin", "xmax", "ymax")))

    def as_json(self) -> dict[str, float]:
        """The members of an Esri envelope, without its spatial reference."""
        return {"xmin": self.xmin, "ymin": self.ymin, "xmax": self.xmax, "ymax": self.ymax}

    @property
    def has_surface(self) -> bool:
        """Whether it is more than a line or a point."""
        return self.xmax > self.xmin and self.ymax > self.ymin

    def intersection(self, other: Box) -> Box | None:
        """The common surface, or ``None``."""
        box = Box(
            max(self.xmin, other.xmin),
            max(self.ymin, other.ymin),
            min(self.xmax, other.xmax),
            min(self.ymax, other.ymax),
        )
        return box if box.has_surface else None

    @staticmethod
    def around(boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of ``boxes`` (at least one)."""
        every = list(boxes)
        return Box(
            min(box.xmin for box in every),
            min(box.ymin for box in every),
            max(box.xmax for box in every),
            max(box.ymax for box in every),
        )


@dataclass(frozen=True, eq=False)
class Area:
    """Either boxes (two where the date line is crossed) or polygons with holes, never both.

    Coordinates are in the service's reference system. ``notes`` tell a person what was done to get
    here (simplified, clipped, split), as whole sentences.
    """

    boxes: tuple[Box, ...] = ()
    polygons: tuple[Polygon, ...] = ()
    notes: tuple[str, ...] = ()

    @classmethod
    def of_box(cls, xmin: float, ymin: float, xmax: float, ymax: float) -> Area:
        """An area that is one box."""
        return cls(boxes=(Box(xmin, ymin, xmax, ymax),))

    @classmethod
    def of_rings(cls, *polygons: Sequence[Sequence[Sequence[float]]]) -> Area:
        """An area of polygons, each a sequence of rings, each a sequence of points."""
        return cls(
            polygons=tuple(
                tuple(np.asarray(ring, dtype=np.float64) for ring in polygon)
                for polygon in polygons
            )
        )

    @property
    def extent(self) -> Box:
        """The smallest box around everything in the area."""
        if self.boxes:
            return Box.around(self.boxes)
        return Box.around(map(_box_around, self.polygons))

    @property
    def extents(self) -> tuple[Box, ...]:
        """Boxes around everything, west to east: two where most of the way between is empty.

        So an area on both sides of the date line is not said to reach around the world.
        """
        boxes = sorted(self.boxes or map(_box_around, self.polygons), key=lambda box: box.xmin)
        reach = [*accumulate((box.xmax for box in boxes), max)]
        gaps = [box.xmin - before for before, box in zip(reach, boxes[1:])]
        width = reach[-1] - boxes[0].xmin
        if not gaps or max(gaps) <= width / 2:
            return (Box.around(boxes),)
        split = gaps.index(max(gaps)) + 1
        return Box.around(boxes[:split]), Box.around(boxes[split:])

    @property
    def vertex_count(self) -> int:
        """Points in all rings; 0 for boxes."""
        return sum(len(ring) for polygon in self.polygons for ring in polygon)


def _box_around(polygon: Polygon) -> Box:
    return Box(*(float(v) for v in (*polygon[0].min(axis=0), *polygon[0].max(axis=0))))
