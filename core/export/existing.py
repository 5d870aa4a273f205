"""The tiles that really exist in an area, told by the tilemap of an indexed service.

https://developers.arcgis.com/rest/services-reference/enterprise/vector-tilemap
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..arcgis.client import Client
from ..arcgis.service import Service
from ..errors import ServiceError, TransportError
from ..package.tilemap import ABSENT, Node, TilemapInvalid, validate
from ..tiles.area import Area
from ..tiles.coverage import touched_levels
from ..tiles.spans import TileSpans


def read_tilemap(client: Client, service: Service) -> Node | None:
    """The quadtree of an indexed service; ``None`` when there is none, or no usable one."""
    if not service.has_tilemap:
        return None
    try:
        return validate(client.get(f"{service.address}/tilemap").get("index"))
    except (ServiceError, TransportError, TilemapInvalid):
        return None


def existing_tiles(
    tilemap: Node | None, service: Service, area: Area, levels: Sequence[int]
) -> dict[int, int] | None:
    """How many of the touched tiles exist, per level; ``None`` where that cannot be told.

    A tilemap starts at level 0 and goes down by halves, so only schemes that do are answered.
    """
    every = range(max(levels, default=0) + 1)
    if tilemap is None or not levels or not set(every) <= set(service.scheme.level_ids):
        return None
    counts = count_nodes(tilemap, touched_levels(service.scheme, area, every))
    return {level: counts[level] for level in levels}


def count_nodes(index: Node, touched: Mapping[int, TileSpans]) -> Mapping[int, int]:
    """The nodes of a tilemap that stand for a tile in ``touched``, per level.

    What is not touched has no touched descendants, so whole branches are passed over.
    """
    counts: Counter[int] = Counter()
    nodes: list[Any] = [index]
    rows = columns = np.zeros(1, dtype=np.int64)
    for level in sorted(touched):
        here = np.asarray(touched[level].contains(rows, columns))
        exists = here & np.array([node != ABSENT for node in nodes], dtype=bool)
        counts[level] = int(exists.sum())
        parents = [i for i in np.flatnonzero(exists) if isinstance(nodes[i], list)]
        if not parents:
            break
        nodes = [child for i in parents for child in nodes[i]]
        rows = (2 * rows[parents][:, None] + (0, 0, 1, 1)).ravel()
        columns = (2 * columns[parents][:, None] + (0, 1, 0, 1)).ravel()
    return counts
