"""What a map asks of a service: its description, tiles, tilemap, style and sprites."""

from __future__ import annotations

import json
import mimetypes
import zlib

from starlette.responses import Response

from .answers import Call, answer, json_text
from .describe import description, description_text
from .documents import STYLE, TILEMAP
from .orders import Refused
from .service import Service

_GZIP = 31
_BUNDLE = 128


async def describe(service: Service, call: Call) -> Response:
    """``<service>``."""
    config = service.config
    described = description(
        config,
        service.name,
        service.item_id,
        service.package.root,
        allowed=service.allows_export(call.host),
    )
    if not call.wants_json:
        return answer(call, described, f"{service.name} (VectorTileServer)")
    twice = config.description.allowed_twice
    return json_text(description_text(described, twice=twice, indent=call.indent))


async def tile(service: Service, call: Call) -> Response:
    """``<service>/tile/{level}/{row}/{column}.pbf``."""
    at = call.request.path_params
    data = service.package.read_tile(int(at["level"]), int(at["row"]), int(at["column"]))
    if data is None:
        raise Refused(404, "Tile not found")
    headers = {"cache-control": "max-age=86400", "vary": "accept-encoding"}
    if service.config.gzip_tiles and "gzip" in call.request.headers.get("accept-encoding", ""):
        headers["content-encoding"] = "gzip"
    else:
        data = zlib.decompress(data, _GZIP)
    return Response(data, 200, headers, "application/x-protobuf")


async def tilemap(service: Service, call: Call) -> Response:
    """``<service>/tilemap``, the quadtree."""
    if not service.config.description.tilemap or TILEMAP not in service.package.names:
        raise Refused(404, "This service has no tilemap")
    return answer(call, json.loads(service.package.read(TILEMAP)), "Tilemap")


async def tilemap_bits(service: Service, call: Call) -> Response:
    """``<service>/tilemap/{level}/{row}/{column}/{width}/{height}``, within one bundle."""
    if not service.config.description.tilemap:
        raise Refused(404, "This service has no tilemap")
    names = ("level", "row", "column", "width", "height")
    level, row, column, width, height = (int(call.request.path_params[n]) for n in names)
    columns = min(width, _BUNDLE - column % _BUNDLE)
    rows = min(height, _BUNDLE - row % _BUNDLE)
    present = service.presence(level)
    data = [
        int((r, c) in present)
        for r in range(row, row + rows)
        for c in range(column, column + columns)
    ]
    if not any(data):
        return json_text('{"error":{"code":422,"message":"No tiles","details":[]}}', 422)
    location = {"left": column, "top": row, "width": columns, "height": rows}
    adjusted = (columns, rows) != (width, height)
    value = {"adjusted": adjusted, "location": location, "data": data}
    return answer(call, value, "Tilemap", always_json=True)


async def resource(service: Service, call: Call) -> Response:
    """``<service>/resources/…``: style, sprites, fonts, as they are in the package."""
    path = call.request.path_params["path"].strip("/")
    name = STYLE if path in ("styles", "styles/root.json") else f"p12/resources/{path}"
    if name not in service.package.names:
        raise Refused(404, f"Resource not found: {path}")
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Response(service.package.read(name), media_type=kind)
