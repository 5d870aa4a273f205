"""A session whose server is a function: for what is told by single answers."""

from __future__ import annotations

import io
import json
from typing import Callable
from urllib.parse import parse_qs

import requests
from requests.adapters import BaseAdapter


def answer(
    request: requests.PreparedRequest,
    body: object,
    status: int = 200,
    headers: dict[str, str] | None = None,
) -> requests.Response:
    """An answer to ``request``; a body that is no text or bytes is sent as JSON."""
    if not isinstance(body, (bytes, str)):
        body = json.dumps(body)
    data = body.encode() if isinstance(body, str) else body
    response = requests.Response()
    response.status_code, response.url, response.request = status, request.url, request
    response.headers.update({"Content-Length": str(len(data)), **(headers or {})})
    response.raw = io.BytesIO(data)
    return response


class FunctionAdapter(BaseAdapter):
    """Sends to a function instead of a network."""

    def __init__(self, serve: Callable[[requests.PreparedRequest], requests.Response]) -> None:
        super().__init__()
        self._serve = serve

    def send(self, request: requests.PreparedRequest, **_: object) -> requests.Response:
        return self._serve(request)

    def close(self) -> None:
        pass


def session_of(
    serve: Callable[[requests.PreparedRequest], requests.Response],
) -> requests.Session:
    """A session that asks ``serve`` instead of a network."""
    session = requests.Session()
    session.trust_env = False
    session.mount("http://", FunctionAdapter(serve))
    session.mount("https://", FunctionAdapter(serve))
    return session


def session_answering(*bodies: object, status: int = 200) -> requests.Session:
    """A session that gives one body after the other; one request too many fails."""
    waiting = list(bodies)
    return session_of(lambda request: answer(request, waiting.pop(0), status))


def form_of(request: requests.PreparedRequest) -> dict[str, str]:
    """The form a request posts."""
    return {name: values[0] for name, values in parse_qs(request.body or "").items()}
