"""The service JSON, ``<service>?f=json``, with the variations that real servers show."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .config import ONLINE, ServiceConfig

_ALLOWED = "exportTilesAllowed"


def description(
    config: ServiceConfig, name: str, item_id: str, root: Mapping[str, Any], *, allowed: bool
) -> dict[str, Any]:
    """The service JSON of a package's ``root.json``."""
    vary = config.description
    online = config.manner == ONLINE
    kept = {key: value for key, value in root.items() if key not in ("maxzoom", "maxZoom")}
    described = {
        **kept,
        "currentVersion": config.current_version,
        "name": name.rpartition("/")[2] if online else root.get("name", "Map"),
        "capabilities": "TilesOnly,Tilemap" if vary.tilemap else "TilesOnly",
        "exportTilesAllowed": allowed,
        "maxExportTilesCount": config.limit,
        "serviceItemId": item_id,
        "tileInfo": {**root["tileInfo"], "format": vary.format},
    }
    if vary.last_level_key:
        described[vary.last_level_key] = root["tileInfo"]["lods"][-1]["level"]
    removed = [key for key, value in described.items() if value is None]
    if not vary.own_levels:
        removed += ["minLOD", "maxLOD"]
    if not vary.tilemap:
        removed.append("tileMap")
    for key in removed:
        described.pop(key, None)
    described.update(vary.changes)
    return {key: value for key, value in described.items() if value is not None}


def description_text(described: Mapping[str, Any], *, twice: bool, indent: int | None) -> str:
    """As JSON; with ``twice`` the key ``exportTilesAllowed`` stands in it two times.

    Online services published from a feature layer answer like that. JSON libraries do not write
    it, so the first one is put in as text.
    """
    text = json.dumps(described, indent=indent, ensure_ascii=False)
    if twice and _ALLOWED in described:
        first = json.dumps({_ALLOWED: described[_ALLOWED]})[1:-1]
        text = "{" + first + "," + text[1:]
    return text
