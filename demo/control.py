"""Setting up services over HTTP, for tests whose service runs in another process.

``POST /demo/services`` with ``{"name", "site", "config"}`` adds a service and tells its address,
``POST /demo/items`` with the members of an item adds that to the portal and tells its id,
``GET /demo/log`` tells the requests, ``POST /demo/expire-tokens`` lets all tokens expire. Only
served when asked for.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from .app import Catalog
from .config import Description, ServiceConfig
from .faults import Downloads, Fault, Faults
from .items import Item
from .log import RequestLog

ROOT = "/demo"


def control_routes(catalog: Catalog, log: RequestLog) -> Iterator[BaseRoute]:
    """What a remote test needs."""

    async def add(request: Request) -> Response:
        wanted = await request.json()
        config = config_from(wanted.get("config", {}))
        service = catalog.add(wanted["name"], config, wanted.get("site", ""))
        return JSONResponse({"path": service.path})

    async def add_item(request: Request) -> Response:
        return JSONResponse({"id": catalog.add_item(Item(**await request.json()))})

    async def entries(request: Request) -> Response:
        found = log.entries(request.query_params.get("path", ""))
        return JSONResponse([dataclasses.asdict(entry) for entry in found])

    async def expire(request: Request) -> Response:
        del request
        for desk in (catalog.server_tokens, catalog.portal_tokens):
            desk.expire_all()
        return JSONResponse({})

    yield Route(f"{ROOT}/services", add, methods=["POST"])
    yield Route(f"{ROOT}/items", add_item, methods=["POST"])
    yield Route(f"{ROOT}/log", entries, methods=["GET"])
    yield Route(f"{ROOT}/expire-tokens", expire, methods=["POST"])


def config_from(members: Mapping[str, Any]) -> ServiceConfig:
    """A configuration from its members as JSON has them.

    ``faults`` is a list of ``{"step", "always"}`` and the members of a fault.
    """
    values = dict(members)
    for name in ("source", "result"):
        if values.get(name):
            values[name] = Path(values[name])
    if "token_places" in values:
        values["token_places"] = frozenset(values["token_places"])
    if values.get("basic_login"):
        values["basic_login"] = tuple(values["basic_login"])
    values["description"] = Description(**values.get("description", {}))
    values["downloads"] = Downloads(**values.get("downloads", {}))
    values["faults"] = _faults(values.get("faults", []))
    return ServiceConfig(**values)


def _faults(listed: list[dict[str, Any]]) -> Faults:
    faults = Faults()
    for each in listed:
        members = dict(each)
        step, always = members.pop("step"), members.pop("always", False)
        fault = Fault(**members)
        if always:
            faults.always(step, fault)
        else:
            faults.add(step, fault)
    return faults
