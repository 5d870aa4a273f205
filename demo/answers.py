"""A call to a service, and the forms an answer can have.

ArcGIS answers HTML unless ``f`` says ``json`` or ``pjson``, and errors come with HTTP 200.
"""

from __future__ import annotations

import json
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from .log import ENTRY, Entry
from .orders import Refused

_JSON = "application/json;charset=UTF-8"
_MAX_FORM = 1 << 27  # bytes of one field: polygons with millions of vertices


class Call:
    """A request with its parameters read: those of the query and those of the form."""

    def __init__(self, request: Request, entry: Entry) -> None:
        self.request = request
        self.entry = entry
        self.params = entry.params

    @classmethod
    async def read(cls, request: Request) -> Call:
        """Read the body, if there is one, and note it in the log."""
        entry: Entry = request.scope[ENTRY]
        if request.method == "POST":
            form = await request.form(max_part_size=_MAX_FORM)
            entry.form.update({k: v for k, v in form.multi_items() if isinstance(v, str)})
        return cls(request, entry)

    @property
    def base(self) -> str:
        """Scheme, host and port as the caller wrote them."""
        return f"{self.request.url.scheme}://{self.request.url.netloc}"

    @property
    def host(self) -> str:
        """The host name as the caller wrote it."""
        return self.request.url.hostname or ""

    @property
    def address(self) -> str:
        """The caller's address."""
        client = self.request.client
        return client.host if client else ""

    @property
    def wants_json(self) -> bool:
        """Whether ``f`` asks for JSON."""
        return self.params.get("f", "html").lower() in ("json", "pjson")

    @property
    def indent(self) -> int | None:
        """How much JSON is indented."""
        return 2 if self.params.get("f", "").lower() == "pjson" else None


def answer(call: Call, value: object, title: str, *, always_json: bool = False) -> Response:
    """JSON, or a page that shows it."""
    if always_json or call.wants_json:
        return json_text(json.dumps(value, indent=call.indent, ensure_ascii=False))
    text = escape(json.dumps(value, indent=2, ensure_ascii=False))
    name = escape(title)
    return HTMLResponse(
        f"<!DOCTYPE html><html><head><title>{name}</title></head>"
        f"<body><h2>{name}</h2><pre>{text}</pre></body></html>"
    )


def json_text(text: str, status: int = 200) -> Response:
    """A finished JSON text."""
    return Response(text, status, {"cache-control": "max-age=0,must-revalidate"}, _JSON)


def refusal(call: Call, error: Refused, *, real_status: bool, always_json: bool) -> Response:
    """An error body; as a page where JSON was not asked for."""
    status = error.code if real_status else 200
    body: dict[str, object] = {"code": error.code, "message": error.message}
    if error.code == 499:
        body["messageCode"] = "GWM_0003"
    body["details"] = error.details
    if always_json or call.wants_json:
        return json_text(json.dumps({"error": body}, indent=call.indent), status)
    text = escape(f"{error.message} {error.code}")
    return HTMLResponse(f"<html><body><h1>Error: {text}</h1></body></html>", status)
