"""The storage host of ArcGIS Online: signed links, for a while, and no other credentials.

It answers like Amazon S3, in XML
(https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .answers import Call
from .config import ServiceConfig
from .download import Download

_TWO_MECHANISMS = (
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query "
    "string parameter or the Authorization header should be specified"
)
_CREDENTIAL_HEADERS = ("authorization", "x-esri-authorization")
_DISPOSITION = "response-content-disposition"


class Storage:
    """Files by name, and the links to them."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._secret = secrets.token_bytes(32)
        self._files: dict[str, tuple[Path, str, ServiceConfig]] = {}
        methods = ["GET", "HEAD"]
        self.app = Starlette(routes=[Route("/export/{name}", self._get, methods=methods)])

    def link(self, base: str, path: Path, service: str, config: ServiceConfig) -> str:
        """A new signed link to a file, good for as long as the service is set to."""
        self._files[path.name] = (path, service, config)
        expires = self._clock() + config.presigned_seconds
        query = {
            # The name of the header stands in its own value: so it is in recorded links.
            _DISPOSITION: f"Content-Disposition: attachment; filename={path.name}",
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Expires": f"{expires:.3f}",
            "X-Amz-Security-Token": secrets.token_urlsafe(48),
        }
        query["X-Amz-Signature"] = self._signature(path.name, query)
        return f"{base}/export/{path.name}?{urlencode(query, quote_via=quote)}"

    async def _get(self, request: Request) -> Response:
        call = await Call.read(request)
        name = request.path_params["name"]
        path, service, config = self._files.get(name, (None, "", None))
        call.entry.service, call.entry.step = service, "download"
        if "token" in call.params or any(h in request.headers for h in _CREDENTIAL_HEADERS):
            return _error(400, "InvalidArgument", _TWO_MECHANISMS)
        query = {key: value for key, value in call.params.items() if key != "X-Amz-Signature"}
        if call.params.get("X-Amz-Signature") != self._signature(name, query):
            return _error(403, "SignatureDoesNotMatch", "The signature does not match.")
        if self._clock() > float(query["X-Amz-Expires"]):
            return _error(403, "AccessDenied", "Request has expired")
        if path is None or config is None or not path.exists():
            return _error(404, "NoSuchKey", "The specified key does not exist.")
        fault = config.faults.take("download")
        wrong = await fault.answer(request) if fault else None
        disposition = call.params.get(_DISPOSITION, "attachment")
        return wrong or Download(path, config.downloads, {"content-disposition": disposition})

    def _signature(self, name: str, query: dict[str, str]) -> str:
        text = f"{name}\n{sorted(query.items())}"
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()


def _error(status: int, code: str, message: str) -> Response:
    request_id = secrets.token_hex(8).upper()
    return Response(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{code}</Code><Message>{message}</Message>"
        f"<RequestId>{request_id}</RequestId></Error>",
        status,
        media_type="application/xml",
    )
