"""The portal's items: one for each service, and one that draws it in another style.

A style item has the same ``url`` as the service's own item and, as its resources, a style with
absolute addresses and sprites of its own. Exports never carry that style.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from .answers import Call, answer
from .documents import SPRITES
from .orders import Refused
from .portal import PORTAL, replying
from .service import Service

SPRITE = "sprite-1700000000000"  # portals put a time into the name
_NIGHT = {"background": "#1d2733", "fill": "#33414e", "text": "#dfe6ec", "halo": "#1d2733"}
_BOTH = ["GET", "POST"]


def style_item(service: Service) -> str:
    """The id of the item that draws a service by night."""
    return service.item_id[::-1]


def item_routes(services: Callable[[], Iterable[Service]]) -> Iterator[BaseRoute]:
    """The pages and resources of all items."""

    def owner(call: Call) -> tuple[Service, bool]:
        wanted = call.request.path_params.get("id") or call.params.get("id", "")
        for service in services():
            if wanted in (service.item_id, style_item(service)):
                return service, wanted == style_item(service)
        raise Refused(400, "Item does not exist or is inaccessible.")

    async def page(call: Call) -> Response:
        service, _ = owner(call)
        return HTMLResponse(f"<html><head><title>{service.name}</title></head></html>")

    async def item(call: Call) -> Response:
        service, styled = owner(call)
        return answer(call, _item(service, styled=styled), service.name)

    async def resources(call: Call) -> Response:
        _, styled = owner(call)
        names = ["styles/root.json", f"sprites/{SPRITE}.json"] if styled else []
        listed = [{"resource": name, "access": "inherit"} for name in names]
        count = {"total": len(names), "start": 1, "num": len(names), "nextStart": -1}
        return answer(call, {**count, "resources": listed}, "Resources")

    async def resource(call: Call) -> Response:
        service, styled = owner(call)
        return _resource(call, service, call.request.path_params["path"] if styled else "")

    root = f"/{PORTAL}/sharing/rest/content/items/{{id}}"
    yield Route(f"/{PORTAL}/home/item.html", replying(page), methods=["GET"])
    yield Route(root, replying(item), methods=_BOTH)
    yield Route(f"{root}/resources", replying(resources), methods=_BOTH)
    yield Route(f"{root}/resources/{{path:path}}", replying(resource), methods=_BOTH)


def _resource(call: Call, service: Service, path: str) -> Response:
    if path == "styles/root.json":
        url = f"{call.base}/{PORTAL}/sharing/rest/content/items/{style_item(service)}"
        value = night_style(json.loads(service.style()), service.url, url)
        return answer(call, value, "Style", always_json=True)
    name = SPRITES + path.removeprefix("sprites/").replace(SPRITE, "sprite")
    if not path.startswith(f"sprites/{SPRITE}") or name not in service.package.names:
        raise Refused(404, f"Resource does not exist or is inaccessible: {path}")
    kind = "image/png" if name.endswith("png") else "application/json"
    return Response(service.package.read(name), media_type=kind)


def night_style(style: dict[str, Any], service_url: str, item_url: str) -> dict[str, Any]:
    """A dark copy of a style, every address absolute."""
    layers = json.loads(json.dumps(style["layers"]))
    for layer in layers:
        paint = layer.setdefault("paint", {})
        if layer["type"] in ("background", "fill") and "fill-pattern" not in paint:
            paint[f"{layer['type']}-color"] = _NIGHT[layer["type"]]
        if "text-field" in layer.get("layout", {}):
            paint.update({"text-color": _NIGHT["text"], "text-halo-color": _NIGHT["halo"]})
    tiles = [f"{service_url}/tile/{{z}}/{{y}}/{{x}}.pbf"]
    return {
        **style,
        "sprite": f"{item_url}/resources/sprites/{SPRITE}",
        "glyphs": f"{service_url}/resources/fonts/{{fontstack}}/{{range}}.pbf",
        "sources": {
            name: {**source, "url": service_url, "tiles": tiles}
            for name, source in style["sources"].items()
        },
        "layers": layers,
        "metadata": {"arcgisStyleUrl": f"{item_url}/resources/styles/root.json"},
    }


def _item(service: Service, *, styled: bool) -> dict[str, Any]:
    title = service.name.rpartition("/")[2]
    return {
        "id": style_item(service) if styled else service.item_id,
        "owner": "demo",
        "title": f"{title} by night" if styled else title,
        "type": "Vector Tile Service",
        "typeKeywords": ["Service", "Vector Tile Service", *(["Styled"] if styled else [])],
        "url": service.url,
        "access": "public",
        "accessInformation": service.package.root.get("copyrightText", ""),
    }
