"""What a vector tile service says about itself (``VectorTileServer?f=json``).

https://developers.arcgis.com/rest/services-reference/enterprise/vector-tile-service/
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import NotVectorTileService, SchemeInvalid, ServiceRefused
from ..tiles.area import Box
from ..tiles.scheme import TilingScheme
from .addresses import service_address, service_title
from .client import Client

ASSUMED_LIMIT = 100_000  # the documented default of maxExportTilesCount


@dataclass(frozen=True)
class Service:
    """A vector tile service.

    ``levels`` are the ids of the levels that have tiles of their own. ``extent`` is in the scheme's
    reference system. ``stated_limit`` is ``maxExportTilesCount``, or ``None`` when the service
    states none. ``version`` compares as a number: 10.81 is 10.8.1.
    """

    address: str
    title: str
    scheme: TilingScheme
    levels: tuple[int, ...]
    extent: Box
    export_allowed: bool
    stated_limit: int | None
    version: float
    has_tilemap: bool
    copyright: str
    item_id: str

    @classmethod
    def from_json(cls, address: str, answer: Mapping[str, Any]) -> Service:
        """Read the service's JSON.

        Absent ``minLOD`` and ``maxLOD`` (services made from features) mean every level of the
        scheme; ``maxzoom`` is the depth of the scheme, not of the tiles, and is not used.

        Raises:
            NotVectorTileService: when the JSON describes something else.
        """
        try:
            scheme = TilingScheme.from_json(answer.get("tileInfo"))
        except SchemeInvalid as error:
            raise NotVectorTileService(details=str(error), address=address) from error
        if "vector" not in str(answer.get("type", "vector")).lower():
            raise NotVectorTileService(details=str(answer.get("type")), address=address)
        first, last = scheme.level_ids[0], scheme.level_ids[-1]
        lowest = _number(answer.get("minLOD"), first)
        highest = _number(answer.get("maxLOD"), last)
        return cls(
            address=address,
            title=service_title(address),
            scheme=scheme,
            levels=tuple(i for i in scheme.level_ids if lowest <= i <= highest),
            extent=_extent(answer, address),
            export_allowed=answer.get("exportTilesAllowed") is True,
            stated_limit=int(_number(answer.get("maxExportTilesCount"), 0)) or None,
            version=_number(answer.get("currentVersion"), 0.0),
            has_tilemap=bool(answer.get("tileMap")),
            copyright=str(answer.get("copyrightText") or ""),
            item_id=str(answer.get("serviceItemId") or ""),
        )

    @property
    def limit(self) -> int:
        """Tiles allowed in one export; the documented default where the service states none."""
        return self.stated_limit or ASSUMED_LIMIT

    @property
    def takes_polygons(self) -> bool:
        """Whether ``exportTiles`` knows ``polygon`` (introduced at 10.7)."""
        return self.version >= 10.7


def read_service(client: Client, text: str) -> Service:
    """Ask for the service at the address in ``text``.

    Raises:
        NotAnAddress: no address in the text.
        NotVectorTileService: something else answers there.
        ServiceError, TransportError: see :class:`~.client.Client`.
    """
    address = service_address(text)
    try:
        answer = client.get(address)
    except ServiceRefused as error:
        if error.facts.get("code") in (400, 404):
            raise NotVectorTileService(details=error.details, address=address) from error
        raise
    return Service.from_json(address, answer)


def _extent(answer: Mapping[str, Any], address: str) -> Box:
    try:
        return Box.from_json(answer.get("fullExtent") or answer["initialExtent"])
    except (KeyError, TypeError, ValueError) as error:
        raise NotVectorTileService(details="fullExtent is missing", address=address) from error


def _number(value: Any, default: float) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return default
