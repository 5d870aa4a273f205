"""Finding out where to sign in, and signing in: ``rest/info``, ``generateToken``, the portal.

A site that stands alone has its own token service. A federated one names the portal that owns it,
as do ArcGIS Online's hosts.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from .answers import Call, answer, refusal
from .config import Entrance
from .orders import Refused
from .tokens import LONGEST_MINUTES, TokenDesk

PORTAL = "portal"
TOKENS = "tokens/generateToken"
_VERSION, _FULL_VERSION = 11.3, "11.3.0"
_SHORT_LIVED_MINUTES = 60
_INTERNAL = "http://gisserver01.invalid:6080"  # never resolves: RFC 2606

Reply = Callable[[Call], Awaitable[Response]]


def replying(reply: Reply) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint whose refusals become error bodies."""

    async def endpoint(request: Request) -> Response:
        call = await Call.read(request)
        try:
            return await reply(call)
        except Refused as error:
            return refusal(call, error, real_status=False, always_json=True)

    return endpoint


def server_info(site: str, entrance: Callable[[], Entrance], *, federated: bool) -> Reply:
    """``<site>/rest/info``."""

    async def reply(call: Call) -> Response:
        info: dict[str, Any] = {"currentVersion": _VERSION, "fullVersion": _FULL_VERSION}
        tokens = f"{_INTERNAL if entrance().internal else call.base}/{site}/{TOKENS}"
        if federated:
            info["owningSystemUrl"] = _portal(call, entrance())
            tokens = f"{_portal(call, entrance())}/sharing/rest/generateToken"
        if entrance().secured_proxy:
            info["isSecuredProxy"] = True
        info["authInfo"] = {
            "isTokenBasedSecurity": True,
            "tokenServicesUrl": tokens,
            "shortLivedTokenValidity": _SHORT_LIVED_MINUTES,
        }
        return answer(call, info, "Server Info")

    return reply


def token_service(desk: TokenDesk) -> Reply:
    """``generateToken``: POST only, since addresses end up in logs."""

    async def reply(call: Call) -> Response:
        if call.request.method != "POST":
            raise Refused(405, "HTTP GET is disabled. Send the form by POST.")
        return answer(call, desk.generate(call.entry.form, call.address), "Generate Token")

    return reply


def portal_routes(
    desk: TokenDesk, entrance: Callable[[], Entrance], twin: Callable[[Call], dict[str, str]]
) -> Iterator[BaseRoute]:
    """The portal's part of discovery; ``twin`` tells source and export host of its basemaps."""

    async def info(call: Call) -> Response:
        tokens = f"{_portal(call, entrance())}/sharing/rest/generateToken"
        auth = {"tokenServicesUrl": tokens, "isTokenBasedSecurity": True}
        value = {"owningSystemUrl": _portal(call, entrance()), "authInfo": auth}
        return answer(call, value, "Info")

    async def version(call: Call) -> Response:
        return answer(call, {"currentVersion": "2024.1"}, "ArcGIS Portal Directory")

    async def portal_self(call: Call) -> Response:
        return json_text_of(call, _portal_self(call, twin(call)))

    replies = {"info": info, "": version, "portals/self": portal_self, "accounts/self": portal_self}
    for path, reply in replies.items():
        for root in ("sharing/rest", "sharing"):
            full = f"/{PORTAL}/{root}/{path}".rstrip("/")
            yield Route(full, replying(reply), methods=["GET", "POST"])
    for root in ("sharing/rest", "sharing"):
        yield Route(
            f"/{PORTAL}/{root}/generateToken",
            replying(token_service(desk)),
            methods=["GET", "POST"],
        )
        authorization = replying(_authorization(desk))
        yield Route(f"/{PORTAL}/{root}/oauth2/token", authorization, methods=["POST"])


def _portal(call: Call, entrance: Entrance) -> str:
    host = entrance.portal_host or call.host
    return f"{call.request.url.scheme}://{host}:{call.request.url.port}/{PORTAL}"


def _authorization(desk: TokenDesk) -> Reply:
    """``oauth2/token``, JSON whatever ``f`` says."""

    async def reply(call: Call) -> Response:
        return json_text_of(call, desk.authorize(call.entry.form, call.address))

    return reply


def json_text_of(call: Call, value: object) -> Response:
    """JSON, whatever ``f`` says: the portal has no pages for these."""
    return answer(call, value, "", always_json=True)


def _portal_self(call: Call, twin: dict[str, str]) -> dict[str, Any]:
    return {
        "id": "0123456789ABCDEF",
        "name": "Tilepack demo portal",
        "portalName": "Tilepack demo portal",
        "portalHostname": f"{call.request.url.netloc}/{PORTAL}",
        "isPortal": True,
        "currentVersion": "2024.1",
        "culture": "en",
        "allSSL": False,
        "access": "public",
        "supportedProtocols": ["http"],
        "httpPort": call.request.url.port or 80,
        "supportsOAuth": False,
        "maxTokenExpirationMinutes": LONGEST_MINUTES,
        "helperServices": {
            "packaging": {
                "url": f"{call.base}/arcgis/rest/services/OfflinePackaging/GPServer",
                "maxMapAreaItemsLimit": 16,
                "exportTilesMap": [twin],
            }
        },
    }
