"""Plans and areas as JSON, and back: what a restart needs to go on where an export stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

import numpy as np

from ..arcgis.service import Service
from ..tiles.area import Area, Box
from ..tiles.scheme import Level, SpatialReference, TilingScheme
from .plan import Part, Plan


def plan_as_json(plan: Plan) -> dict[str, Any]:
    """A plan that can be sent, with its service and its parts."""
    return {
        "service": _service_as_json(plan.service),
        "area": area_as_json(plan.area),
        "outline": area_as_json(plan.outline) if plan.outline else None,
        "levels": list(plan.levels),
        "tilesPerLevel": {str(level): count for level, count in plan.tiles_per_level.items()},
        "parts": [
            {"area": area_as_json(part.area), "levels": list(part.levels), "tiles": part.tiles}
            for part in plan.parts
        ],
    }


def plan_from_json(value: Mapping[str, Any]) -> Plan:
    """Read a plan back.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is no plan.
    """
    outline = value["outline"]
    return Plan(
        service=_service_from_json(value["service"]),
        area=area_from_json(value["area"]),
        levels=tuple(map(int, value["levels"])),
        tiles_per_level={int(level): int(n) for level, n in value["tilesPerLevel"].items()},
        parts=tuple(
            Part(area_from_json(part["area"]), tuple(map(int, part["levels"])), int(part["tiles"]))
            for part in value["parts"]
        ),
        outline=area_from_json(outline) if outline else None,
    )


def area_as_json(area: Area) -> dict[str, Any]:
    """An area in a service's reference system."""
    return {
        "boxes": [box.as_json() for box in area.boxes],
        "polygons": [[ring.tolist() for ring in polygon] for polygon in area.polygons],
        "notes": list(area.notes),
    }


def area_from_json(value: Mapping[str, Any]) -> Area:
    """Read an area back; raises like :func:`plan_from_json`."""
    return Area(
        boxes=tuple(map(Box.from_json, value["boxes"])),
        polygons=tuple(
            tuple(np.asarray(ring, dtype=np.float64) for ring in polygon)
            for polygon in value["polygons"]
        ),
        notes=tuple(map(str, value["notes"])),
    )


def _service_as_json(service: Service) -> dict[str, Any]:
    plain = {each.name: getattr(service, each.name) for each in fields(service)}
    return {**plain, "scheme": asdict(service.scheme), "extent": service.extent.as_json()}


def _service_from_json(value: Mapping[str, Any]) -> Service:
    names = {each.name for each in fields(Service)}
    plain = {name: each for name, each in value.items() if name in names}
    scheme = dict(value["scheme"])
    return Service(
        **{
            **{name: _frozen(each) for name, each in plain.items()},
            "scheme": TilingScheme(
                **{
                    **scheme,
                    "levels": tuple(Level(**level) for level in scheme["levels"]),
                    "reference": SpatialReference(**scheme["reference"]),
                }
            ),
            "extent": Box.from_json(value["extent"]),
        }
    )


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
