"""The portal's items: one for each service, one that draws it in another style, and added ones.

A style item has the same ``url`` as the service's own item and, as its resources, a style with
absolute addresses and sprites of its own. Exports never carry that style. Items of any other kind,
maps, foreign or hostile ones, are added by :class:`Item`.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from .answers import Call, answer
from .config import TOKEN_PLACES
from .documents import SPRITES
from .orders import Refused
from .portal import PORTAL, replying
from .service import Service
from .tokens import TokenDesk, presented_token

SPRITE = "sprite-1700000000000"  # portals put a time into the name
_NIGHT = {"background": "#1d2733", "fill": "#33414e", "text": "#dfe6ec", "halo": "#1d2733"}
_BOTH = ["GET", "POST"]
_NOT_THERE = "Item does not exist or is inaccessible."


@dataclass(frozen=True)
class Item:
    """An item somebody added to the portal.

    ``data`` is what its ``/data`` answers, the layers of a map for one; ``style`` is the document
    at ``resources/styles/root.json``. Who has no token of the portal does not see a private item.
    """

    type: str
    title: str = "An item"
    url: str | None = None
    data: Mapping[str, Any] | None = None
    style: Mapping[str, Any] | None = None
    private: bool = False

    @property
    def id(self) -> str:
        """The same for the same title."""
        return uuid.uuid5(uuid.NAMESPACE_URL, f"tilepack/demo/item/{self.title}").hex

    def as_json(self) -> dict[str, Any]:
        """The item resource."""
        return {
            "id": self.id,
            "owner": "demo",
            "title": self.title,
            "type": self.type,
            "typeKeywords": [],
            "url": self.url,
            "access": "private" if self.private else "public",
        }


def style_item(service: Service) -> str:
    """The id of the item that draws a service by night."""
    return service.item_id[::-1]


def item_routes(
    services: Callable[[], Iterable[Service]], added: Mapping[str, Item], desk: TokenDesk
) -> Iterator[BaseRoute]:
    """The pages and resources of all items; ``desk`` gives the portal's tokens."""
    items = _Items(services, added, desk)
    root = f"/{PORTAL}/sharing/rest/content/items/{{id}}"
    yield Route(f"/{PORTAL}/home/item.html", replying(items.page), methods=["GET"])
    yield Route(root, replying(items.item), methods=_BOTH)
    yield Route(f"{root}/data", replying(items.data), methods=_BOTH)
    yield Route(f"{root}/resources", replying(items.resources), methods=_BOTH)
    yield Route(f"{root}/resources/{{path:path}}", replying(items.resource), methods=_BOTH)


class _Items:
    """Answers for all items; those that were added are looked for first."""

    def __init__(
        self,
        services: Callable[[], Iterable[Service]],
        added: Mapping[str, Item],
        desk: TokenDesk,
    ) -> None:
        self._services, self._added, self._desk = services, added, desk

    async def page(self, call: Call) -> Response:
        other = self._other(call)
        title = other.title if other else self._owner(call)[0].name
        return HTMLResponse(f"<html><head><title>{title}</title></head></html>")

    async def item(self, call: Call) -> Response:
        other = self._other(call)
        if other is not None:
            return answer(call, other.as_json(), other.title)
        service, styled = self._owner(call)
        return answer(call, _item(service, _wanted(call), styled=styled), service.name)

    async def data(self, call: Call) -> Response:
        other = self._other(call)
        if other is None or other.data is None:
            raise Refused(400, "Item has no data.")
        return answer(call, other.data, other.title, always_json=True)

    async def resources(self, call: Call) -> Response:
        other = self._other(call)
        if other is not None:
            names = [] if other.style is None else ["styles/root.json"]
        else:
            _, styled = self._owner(call)
            names = ["styles/root.json", f"sprites/{SPRITE}.json"] if styled else []
        listed = [{"resource": name, "access": "inherit"} for name in names]
        count = {"total": len(names), "start": 1, "num": len(names), "nextStart": -1}
        return answer(call, {**count, "resources": listed}, "Resources")

    async def resource(self, call: Call) -> Response:
        other, path = self._other(call), call.request.path_params["path"]
        if other is None:
            service, styled = self._owner(call)
            return _resource(call, service, path if styled else "")
        if other.style is None or path != "styles/root.json":
            raise Refused(404, f"Resource does not exist or is inaccessible: {path}")
        return answer(call, other.style, "Style", always_json=True)

    def _owner(self, call: Call) -> tuple[Service, bool]:
        """The service of an item, and whether it is the item with another style."""
        wanted = _wanted(call)
        for service in self._services():
            if wanted in (service.item_id, style_item(service)):
                return service, service.config.own_style or wanted == style_item(service)
        raise Refused(400, _NOT_THERE)

    def _other(self, call: Call) -> Item | None:
        """An item that was added, if this user may see it."""
        item = self._added.get(_wanted(call))
        if item is not None and item.private:
            token = presented_token(call.entry, TOKEN_PLACES)
            if not token:
                raise Refused(400, _NOT_THERE)
            self._desk.holder(token, call.request.headers.get("referer", ""), call.address)
        return item


def _wanted(call: Call) -> str:
    return str(call.request.path_params.get("id") or call.params.get("id", ""))


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


def _item(service: Service, item_id: str, *, styled: bool) -> dict[str, Any]:
    title = service.name.rpartition("/")[2]
    return {
        "id": item_id,
        "owner": "demo",
        "title": f"{title} by night" if styled else title,
        "type": "Vector Tile Service",
        "typeKeywords": ["Service", "Vector Tile Service", *(["Styled"] if styled else [])],
        "url": service.url,
        "access": "public",
        "accessInformation": service.package.root.get("copyrightText", ""),
    }
