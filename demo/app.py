"""The web application: which address is answered by what."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Iterator
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from . import drawing, exporting
from .answers import Call, answer, refusal
from .config import ENTERPRISE, Entrance, ServiceConfig
from .items import Item, item_routes
from .orders import Refused
from .portal import TOKENS, portal_routes, replying, server_info, token_service
from .service import Handler, Service, Surroundings
from .tokens import TokenDesk

STANDALONE, FEDERATED, ONLINE_SITE = "arcgis", "server", "online/arcgis"
_SITES = (STANDALONE, FEDERATED, ONLINE_SITE)
_BOTH = ["GET", "POST"]
_BITS = "/tilemap/{level:int}/{row:int}/{column:int}/{width:int}/{height:int}"
_RESOURCES: tuple[tuple[str, str, Handler], ...] = (
    ("", "describe", drawing.describe),
    ("/tile/{level:int}/{row:int}/{column:int}.pbf", "tile", drawing.tile),
    ("/tilemap", "tilemap", drawing.tilemap),
    (_BITS, "tilemap", drawing.tilemap_bits),
    ("/resources/{path:path}", "style", drawing.resource),
    ("/exportTiles", "submit", exporting.export),
    ("/jobs/{job}", "poll", exporting.job),
    ("/jobs/{job}/cancel", "cancel", exporting.cancel),
    ("/jobs/{job}/{kind}/{name}", "result", exporting.job_parameter),
    ("/exportTiles/jobs/{job}", "poll", exporting.job),
    ("/exportTiles/jobs/{job}/cancel", "cancel", exporting.cancel),
    ("/exportTiles/jobs/{job}/{kind}/{name}", "result", exporting.job_parameter),
)


class Catalog:
    """The services of all sites, by site and name; safe to change while they are served."""

    def __init__(self, around: Surroundings, clock: Callable[[], float]) -> None:
        self._around = around
        self._lock = threading.Lock()
        self._services: dict[tuple[str, str], Service] = {}
        self._replaced: list[Service] = []
        self.items: dict[str, Item] = {}
        self.server_tokens = TokenDesk(clock)
        self.portal_tokens = TokenDesk(clock, self._is_federated)
        self.entrance = Entrance()

    def add(self, name: str, config: ServiceConfig, site: str = "") -> Service:
        """A new service, in place of one with the same name."""
        site = site or (STANDALONE if config.manner == ENTERPRISE else ONLINE_SITE)
        desk = self.server_tokens if site == STANDALONE else self.portal_tokens
        service = Service(site, name, config, desk, self._around)
        with self._lock:
            before = self._services.pop((site, name), None)
            self._replaced += [before] if before else []
            self._services[site, name] = service
        return service

    def add_item(self, item: Item) -> str:
        """A new item of the portal, in place of one with the same title; its id."""
        self.items[item.id] = item
        return item.id

    def _is_federated(self, address: str) -> bool:
        parts = urlsplit(address)
        port = urlsplit(self._around.origin()).port
        sites = tuple(f"/{site}/rest/services" for site in _SITES if site != STANDALONE)
        return parts.port == port and parts.path.startswith(sites)

    def close(self) -> None:
        """Close the sources of all services there ever were; when nobody is served any more."""
        for service in (*self.all(), *self._replaced):
            service.close()

    def find(self, site: str, name: str) -> Service | None:
        """A service by site and name."""
        with self._lock:
            return self._services.get((site, name))

    def all(self, site: str = "") -> list[Service]:
        """All services, or those of one site."""
        with self._lock:
            every = list(self._services.values())
        return [service for service in every if site in ("", service.site)]


def application(catalog: Catalog) -> Starlette:
    """The application that serves a catalog."""
    routes: list[BaseRoute] = []
    for site in _SITES:
        routes += _site_routes(site, catalog)
    routes += portal_routes(catalog.portal_tokens, lambda: catalog.entrance, _twin)
    routes += item_routes(catalog.all, catalog.items, catalog.portal_tokens)
    return Starlette(routes=routes)


def _site_routes(site: str, catalog: Catalog) -> Iterator[BaseRoute]:
    root = f"/{site}/rest"
    info = server_info(site, lambda: catalog.entrance, federated=site != STANDALONE)
    yield Route(f"{root}/info", replying(info), methods=_BOTH)
    if site == STANDALONE:
        tokens = replying(token_service(catalog.server_tokens))
        yield Route(f"/{site}/{TOKENS}", tokens, methods=_BOTH)
    yield Route(f"{root}/services", replying(_listing(site, catalog)), methods=_BOTH)
    for suffix, step, handler in _RESOURCES:
        path = f"{root}/services/{{service:path}}/VectorTileServer{suffix}"
        yield Route(path, _on_service(site, catalog, step, handler), methods=_BOTH)
    output = f"{root}/directories/arcgisoutput/{{folder}}/{{job}}"
    yield Route(output, _on_folder(site, catalog, "listing", exporting.listing), methods=_BOTH)
    files = _on_folder(site, catalog, "download", exporting.download)
    yield Route(output + "/{file}", files, methods=_BOTH)


def _on_service(
    site: str, catalog: Catalog, step: str, handler: Handler
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        call = await Call.read(request)
        name = request.path_params["service"]
        service = catalog.find(site, name)
        if service is None:
            error = Refused(404, f"Service {name}/VectorTileServer not found")
            return refusal(call, error, real_status=False, always_json=False)
        return await service.answer(step, call, handler)

    return endpoint


def _on_folder(
    site: str, catalog: Catalog, step: str, handler: Handler
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        call = await Call.read(request)
        for service in catalog.all(site):
            if service.folder_name == request.path_params["folder"]:
                return await service.answer(step, call, handler)
        return PlainTextResponse("Directory not found", 404)

    return endpoint


def _listing(site: str, catalog: Catalog) -> Callable[[Call], Awaitable[Response]]:
    async def reply(call: Call) -> Response:
        names = [service.name for service in catalog.all(site)]
        services = [{"name": name, "type": "VectorTileServer"} for name in sorted(names)]
        folders = sorted({name.rpartition("/")[0] for name in names} - {""})
        value = {"currentVersion": 11.3, "folders": folders, "services": services}
        return answer(call, value, "ArcGIS REST Services Directory")

    return reply


def _twin(call: Call) -> dict[str, str]:
    """Basemaps are drawn from ``localhost`` and exported from ``127.0.0.1``."""
    port = call.request.url.port
    return {"source": f"http://localhost:{port}", "export": f"http://127.0.0.1:{port}"}
