"""What an ``exportTiles`` request asks for, read as an ArcGIS server reads it.

https://developers.arcgis.com/rest/services-reference/enterprise/export-tiles-vector-tile-service/
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .grid import Area, Envelope, Grid, Surface

POLYGON_SINCE = 10.7
_FOREIGN = "Error performing submit job operation for Export Tiles on Export Cache"
_TRUE = ("on", "true", "1", "yes")


class Refused(Exception):
    """The request is answered by an error body."""

    def __init__(self, code: int, message: str, *details: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details = list(details)


@dataclass(frozen=True)
class Order:
    """Levels, ascending, and the part of the service's extent that is wanted."""

    levels: tuple[int, ...]
    area: Area
    tile_count: int


def read_order(
    params: Mapping[str, str], grid: Grid, covered: Envelope, own: range, version: float
) -> Order:
    """Read the parameters of a request.

    ``covered`` is the service's full extent and ``own`` the levels with tiles: the defaults.
    Parameters that are not known are ignored, ``polygon`` before version 10.7 too.

    Raises:
        Refused: levels or an area that cannot be used, or an item to be created.
    """
    if params.get("createItem", "").lower() in _TRUE:
        raise Refused(
            403,
            "You do not have permissions to access this resource or perform this operation.",
            "This service has no portal contents: it cannot create an item. Leave createItem out.",
        )
    levels = read_levels(params.get("levels", ""), grid.levels) or tuple(own)
    asked = _asked_area(params, grid, version) or covered
    area = asked.within(covered)
    if area is None:
        raise Refused(400, "Unable to complete operation.", "The area is outside the full extent.")
    return Order(levels, area, grid.count(levels, area))


def read_levels(text: str, known: list[int]) -> tuple[int, ...]:
    """Level ids from lists and ranges such as ``1-4, 7-9``; none for an empty text."""
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        if not first and not dash:
            continue
        try:
            found |= set(range(int(first), int(last if dash else first) + 1))
        except ValueError:
            raise Refused(400, "Invalid or missing input parameters.", f"levels: {text}") from None
    unknown = sorted(found - set(known))
    if unknown:
        raise Refused(400, "Invalid or missing input parameters.", f"levels: no level {unknown[0]}")
    return tuple(sorted(found))


def _asked_area(params: Mapping[str, str], grid: Grid, version: float) -> Area | None:
    polygon = params.get("polygon", "").strip()
    if polygon and version >= POLYGON_SINCE:
        return _polygon(polygon, grid)
    for name in ("exportExtent", "extent"):
        text = params.get(name, "").strip()
        if text and text.upper() != "DEFAULT":
            return _envelope(name, text, grid)
    return None


def _polygon(text: str, grid: Grid) -> Surface:
    value = _object("polygon", text, grid)
    try:
        return Surface(value["rings"])
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise Refused(400, "Invalid or missing input parameters.", f"polygon: {error}") from error


def _envelope(name: str, text: str, grid: Grid) -> Envelope:
    if text.startswith("{"):
        value: Mapping[str, Any] = _object(name, text, grid)
    else:
        value = dict(zip(("xmin", "ymin", "xmax", "ymax"), text.split(",")))
    try:
        box = Envelope.from_json(value)
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(400, "Invalid or missing input parameters.", f"{name}: {text}") from error
    if not (box.xmin < box.xmax and box.ymin < box.ymax):
        raise Refused(400, "Invalid or missing input parameters.", f"{name} has no surface")
    return box


def _object(name: str, text: str, grid: Grid) -> Mapping[str, Any]:
    """A geometry in the service's own reference system; servers do not reproject."""
    try:
        value: dict[str, Any] = json.loads(text)
        reference = value.get("spatialReference")
        if not grid.is_reference(reference):
            raise Refused(400, _FOREIGN, f"{name}: {reference}")
    except (ValueError, AttributeError, TypeError) as error:
        raise Refused(400, "Invalid or missing input parameters.", f"{name}: {text}") from error
    return value
