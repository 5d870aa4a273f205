"""How one service behaves. Everything can be changed while it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .faults import Downloads, Faults

ENTERPRISE, ONLINE = "enterprise", "online"
OPEN, EXPORT, ALL = "open", "export", "all"
FORM, QUERY, ESRI_HEADER, AUTHORIZATION = "form", "query", "header", "authorization"
TOKEN_PLACES = frozenset((FORM, QUERY, ESRI_HEADER, AUTHORIZATION))


@dataclass
class Description:
    """What varies in the service JSON from server to server.

    ``last_level_key``: ``maxzoom``, ``maxZoom`` (Online, published from a feature layer) or
    nothing. ``own_levels``: whether ``minLOD`` and ``maxLOD`` are there. ``allowed_twice``: the
    key ``exportTilesAllowed`` stands in the object twice. ``tilemap``: whether a tilemap is
    offered, as a quadtree and as bitmaps. ``changes``: members replaced, or removed by ``None``.
    """

    last_level_key: str = "maxzoom"
    own_levels: bool = True
    allowed_twice: bool = False
    format: str = "pbf"
    tilemap: bool = True
    changes: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Entrance:
    """How the sites tell where to sign in, for all their services. May be changed while they serve.

    ``portal_host`` is the host name by which the portal is called, wherever it is named; "" is the
    caller's. ``internal``: a server that stands alone names a token service that only itself knows.
    ``secured_proxy``: a proxy stands before the servers and signs in for everybody.
    """

    portal_host: str = ""
    internal: bool = False
    secured_proxy: bool = False


@dataclass
class ServiceConfig:
    """One vector tile service.

    Attributes:
        manner: ``enterprise`` or ``online``.
        source: the package whose tiles are served; nothing means the world.
        allowed: ``exportTilesAllowed``.
        allowed_host: if given, export is allowed only when the service is reached by this host
            name, as with basemaps whose export lives on another host.
        limit: ``maxExportTilesCount``; ``None`` leaves it out and enforces 100,000.
        counts_more: tiles this server counts beyond the true count.
        current_version: polygons are understood from 10.7 on.
        submitted_seconds, executing_seconds: how long a job stays in these states at least.
        retention_seconds: age after which a job is forgotten.
        progress: whether an executing Enterprise job tells its percentage.
        outcome: ``succeeded``, ``failed``, ``timed_out``, ``cancelled``, ``deleted``, or
            ``executing`` for a job that never ends.
        failure: what a failed job says.
        terminal_reply: whether the reply to the submission tells the state the job has by then.
        result: a file given as the result, byte for byte, instead of a cut.
        parts: number of packages a job makes, from west to east.
        tasks: number of tasks an Online job counts its progress in.
        value: Enterprise ``results/out_service_url``: ``folder``, ``direct`` (the file itself),
            ``null``, ``absent``, ``internal`` (a host that only the server knows), or any address
            to be named in place of the right one.
        job_path: ``jobs``, or ``exportTiles/jobs`` as some siblings have it.
        cancel: ``works``, ``late`` (after ``cancelling_seconds``) or ``refuses``.
        presigned_seconds: how long an Online download link lives.
        access: ``open``, ``export`` (a token is needed for exporting) or ``all``.
        token_places: where tokens are looked for.
        own_tokens: whether only tokens made for this very server are taken (``serverUrl``).
        basic_login: user and password of HTTP Basic authentication before everything else.
        real_statuses: whether errors have their code as HTTP status, instead of 200.
        own_style: whether the service's own item has a style, as after restyling it in place.
        gzip_tiles: whether tiles may be sent compressed to those who accept it.
        package_root: members of the result's ``p12/root.json`` replaced, or removed by ``None``.
    """

    manner: str = ENTERPRISE
    source: Path | None = None
    description: Description = field(default_factory=Description)
    allowed: bool = True
    allowed_host: str = ""
    limit: int | None = 100_000
    counts_more: int = 0
    current_version: float = 11.3
    submitted_seconds: float = 0.0
    executing_seconds: float = 0.0
    retention_seconds: float = 6 * 3600.0
    progress: bool = False
    outcome: str = "succeeded"
    failure: str = "ERROR 999999: Error executing function."
    terminal_reply: bool = False
    result: Path | None = None
    parts: int = 1
    tasks: int = 1
    value: str = "folder"
    job_path: str = "jobs"
    cancel: str = "works"
    cancelling_seconds: float = 5.0
    presigned_seconds: float = 900.0
    access: str = OPEN
    token_places: frozenset[str] = TOKEN_PLACES
    own_tokens: bool = False
    basic_login: tuple[str, str] | None = None
    real_statuses: bool = False
    own_style: bool = False
    gzip_tiles: bool = True
    package_root: Mapping[str, Any] = field(default_factory=dict)
    downloads: Downloads = field(default_factory=Downloads)
    faults: Faults = field(default_factory=Faults)
