"""What a vector tile service says about itself (``VectorTileServer?f=json``).

https://developers.arcgis.com/rest/services-reference/enterprise/vector-tile-service/
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import Any

from ..errors import (
    ExportElsewhere,
    ExportNotAllowed,
    NotVectorTileService,
    SchemeInvalid,
    ServiceError,
    ServiceRefused,
    SignInNeeded,
    TransportError,
)
from ..tiles.area import Box
from ..tiles.scheme import SpatialReference, TilingScheme
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import Reference, is_downgrade, reference_in, service_title
from .client import Client
from .items import services_behind
from .portal import export_twin

ASSUMED_LIMIT = 100_000  # the documented default of maxExportTilesCount
_PATIENCE = (5.0, 10.0)  # seconds, for what is only good to know
_MOST_TILES_ACROSS = 1 << 31  # rows or columns of one level
_LONGEST_COPYRIGHT = 4000
_ITEM_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_WORLDS = {4326: Box(-180.0, -90.0, 180.0, 90.0)}
_FIRST_OF_SEVERAL = QT_TRANSLATE_NOOP(
    "Tilepack",
    "The map has several vector tile layers; the uppermost that can be exported was taken. "
    "Give the address of a layer to choose another.",
)
_UNENCRYPTED = QT_TRANSLATE_NOOP(
    "Tilepack",
    "The portal leads to the service by an unencrypted address (http), though its own is "
    "encrypted.",
)


@dataclass(frozen=True)
class Service:
    """A vector tile service.

    ``levels`` are the ids of the levels that have tiles of their own. ``extent`` is in the scheme's
    reference system. ``stated_limit`` is ``maxExportTilesCount``, or ``None`` when the service
    states none. ``version`` compares as a number: 10.81 is 10.8.1. ``twin`` is the address of the
    service that exports in place of this one, where the portal names one. ``notes`` tell a person
    how the service was found, as whole sentences.
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
    twin: str = ""
    notes: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, address: str, answer: Mapping[str, Any]) -> Service:
        """Read the service's JSON.

        Absent ``minLOD`` and ``maxLOD`` (services made from features) mean every level of the
        scheme; ``maxzoom`` and ``maxZoom`` are the depth of the scheme, not of the tiles, and are
        not used. A limit is kept even where export is off: servers state it all the same.

        Raises:
            NotVectorTileService: when the JSON describes something else.
            SchemeInvalid: when it lacks what counting needs, or states what cannot be.
        """
        is_vector = "vector" in str(answer.get("type", "vector")).lower()
        if not isinstance(answer.get("tileInfo"), Mapping) or not is_vector:
            missing = Text(QT_TRANSLATE_NOOP("Tilepack", "tileInfo is missing"))
            details = f"type: {answer.get('type')}" if not is_vector else missing
            raise NotVectorTileService(details=details, address=address)
        scheme = _scheme(answer)
        extent = _extent(answer, scheme)
        _check_size(scheme, extent)
        return cls(
            address=address,
            title=service_title(address),
            scheme=scheme,
            levels=_levels(answer, scheme),
            extent=extent,
            export_allowed=answer.get("exportTilesAllowed") is True,
            stated_limit=max(int(_number(answer.get("maxExportTilesCount"), 0)), 0) or None,
            version=_version(answer.get("currentVersion")),
            has_tilemap=bool(answer.get("tileMap")),
            copyright=str(answer.get("copyrightText") or "")[:_LONGEST_COPYRIGHT],
            item_id=_item_id(answer.get("serviceItemId")),
        )

    @property
    def limit(self) -> int:
        """Tiles allowed in one export; the documented default where the service states none."""
        return self.stated_limit or ASSUMED_LIMIT

    @property
    def takes_polygons(self) -> bool:
        """Whether ``exportTiles`` knows ``polygon`` (introduced at 10.7)."""
        return self.version >= 10.7

    @property
    def refusal(self) -> ExportNotAllowed | None:
        """Why nothing can be exported from here, and from where instead if that is known."""
        if self.export_allowed:
            return None
        if not self.twin:
            return ExportNotAllowed()
        return ExportElsewhere(title=self.title.replace("_", " "), address=self.twin)


def read_service(client: Client, text: str) -> Service:
    """Ask for the service that ``text`` names or leads to (see :func:`~.addresses.reference_in`).

    A service's own address takes one request. A service that forbids export is asked for its twin.

    Raises:
        NotAnAddress: no address in the text.
        NotVectorTileService: something else answers there.
        SchemeInvalid: its tiles cannot be counted.
        ServiceError, TransportError: see :class:`~.client.Client`.
    """
    reference = reference_in(text)
    found = services_behind(client, reference)
    service, portal = _first_exportable(client, found)
    if is_downgrade(reference.address, service.address):
        service = replace(service, notes=(*service.notes, _UNENCRYPTED))
    if service.export_allowed:
        return service
    return replace(service, twin=_twin(client, portal, service.address))


def _first_exportable(client: Client, found: Sequence[Reference]) -> tuple[Service, str]:
    """The first service of several that may be exported, else the first that answers; its portal.

    Raises:
        TilepackError: what the first said, when none answers.
    """
    if len(found) == 1:
        return _described(client, found[0].address), found[0].portal
    answering: list[tuple[Service, str]] = []
    faults: list[SchemeInvalid | ServiceError | TransportError] = []
    for each in found:
        try:
            service = _described(client, each.address)
        except (SchemeInvalid, ServiceError, TransportError) as error:
            faults.append(error)
            continue
        if service.export_allowed:
            return replace(service, notes=(_FIRST_OF_SEVERAL,)), each.portal
        answering.append((service, each.portal))
    if not answering:
        raise faults[0]
    return answering[0]


def _described(client: Client, address: str) -> Service:
    try:
        answer = client.get(address)
    except ServiceRefused as error:
        if error.facts.get("code") in (400, 404):
            raise NotVectorTileService(details=error.details, address=address) from error
        raise
    return Service.from_json(address, answer)


def _twin(client: Client, portal: str, address: str) -> str:
    """The service's export twin, if it answers as one: it allows export or wants a sign-in."""
    brief = Client(client.session, _PATIENCE)
    twin = export_twin(brief, portal, address)
    if not twin:
        return ""
    try:
        return twin if _described(brief, twin).export_allowed else ""
    except SignInNeeded:
        return twin
    except (SchemeInvalid, ServiceError, TransportError):
        return ""


def _scheme(answer: Mapping[str, Any]) -> TilingScheme:
    """``tileInfo``; its reference system is the service's where it names none itself."""
    scheme = TilingScheme.from_json(answer["tileInfo"])
    if scheme.reference.code or scheme.reference.wkt:
        return scheme
    stated = answer.get("spatialReference")
    if not isinstance(stated, Mapping):
        raise SchemeInvalid(
            reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its spatial reference is missing"))
        )
    return replace(scheme, reference=SpatialReference.from_json(stated))


def _levels(answer: Mapping[str, Any], scheme: TilingScheme) -> tuple[int, ...]:
    """The levels with tiles; limits that leave none are no limits."""
    every = scheme.level_ids
    lowest = _number(answer.get("minLOD"), every[0])
    highest = _number(answer.get("maxLOD"), every[-1])
    return tuple(level for level in every if lowest <= level <= highest) or every


def _extent(answer: Mapping[str, Any], scheme: TilingScheme) -> Box:
    """``fullExtent``, else ``initialExtent``, else the world where the scheme has one.

    Empty services state NaN.
    """
    for name in ("fullExtent", "initialExtent"):
        box = _box(answer.get(name), scheme)
        if box is not None:
            return box
    if scheme.is_web_mercator:
        return Box(scheme.origin_x, -scheme.origin_y, -scheme.origin_x, scheme.origin_y)
    world = _WORLDS.get(scheme.reference.code)
    if world is None:
        raise SchemeInvalid(
            reason=Text(QT_TRANSLATE_NOOP("Tilepack", "the service does not state its extent"))
        )
    return world


def _box(envelope: object, scheme: TilingScheme) -> Box | None:
    """A usable envelope in the scheme's own reference system, or ``None``."""
    if not isinstance(envelope, Mapping):
        return None
    try:
        box = Box.from_json(envelope)
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    is_usable = all(map(isfinite, box.as_json().values())) and box.has_surface
    return box if is_usable and not _is_foreign(envelope, scheme) else None


def _is_foreign(envelope: Mapping[str, Any], scheme: TilingScheme) -> bool:
    """Whether an envelope names another reference system than the scheme's."""
    stated = envelope.get("spatialReference")
    theirs = SpatialReference.from_json(stated if isinstance(stated, Mapping) else None)
    ours = scheme.reference
    codes = {theirs.code, theirs.wkid} - {0}
    return bool(codes and ours.code) and not codes & {ours.code, ours.wkid}


def _check_size(scheme: TilingScheme, extent: Box) -> None:
    """Levels whose rows or columns no server numbers would only overflow the count."""
    size = max(extent.xmax - extent.xmin, extent.ymax - extent.ymin)
    away = max(abs(extent.xmin - scheme.origin_x), abs(extent.ymax - scheme.origin_y))
    finest = min(min(scheme.tile_size(level)) for level in scheme.level_ids)
    if not (size + away) / finest < _MOST_TILES_ACROSS:
        raise SchemeInvalid(
            reason=Text(
                QT_TRANSLATE_NOOP(
                    "Tilepack", "its finest level has more tiles than can be numbered"
                )
            )
        )


def _version(value: object) -> float:
    """10.81, "10.81" and "10.8.1" are the same; 0 where there is none."""
    if isinstance(value, str):
        first, _, rest = value.strip().partition(".")
        value = f"{first}.{rest.replace('.', '')}"
    return _number(value, 0.0)


def _item_id(value: object) -> str:
    return value if isinstance(value, str) and _ITEM_ID.fullmatch(value) else ""


def _number(value: Any, default: float) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return default
    return number if isfinite(number) else default
