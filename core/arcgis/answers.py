"""What a server answered: a JSON object, or one of the errors of the tree.

ArcGIS servers report most errors with HTTP 200 and a JSON body, in several shapes; other servers
use real status codes with the same bodies; gateways send HTML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import requests

from ..errors import (
    NotPermitted,
    ServerBusy,
    ServiceError,
    ServiceRefused,
    SignInExpired,
    SignInNeeded,
    TooManyTiles,
    UnreadableAnswer,
)
from ..wording import QT_TRANSLATE_NOOP, Text
from .addresses import host

MAX_ANSWER_BYTES = 64 << 20  # tilemaps of whole countries are the largest honest answers
_ARCHIVE = b"PK\x03\x04"  # a package instead of an answer about it: need not come whole
MAX_MEMBERS = 5_000_000  # values in one answer: some hundred megabytes of memory
MAX_DEPTH = 100  # objects and lists in each other; a tilemap has one per level
_LONGEST_MESSAGE, _LONGEST_DETAILS, _MOST_DETAILS = 1000, 10_000, 100  # characters, lines
PASSING_STATUS = frozenset({408, 425, 429, 500, 502, 503, 504})

# Read in a time that grows with its square; newer versions of Python refuse it themselves.
_ENDLESS_NUMBER = re.compile(rb"(?<!\d)\d{4301}")
# JSON can name halves of characters, which no file and no address can hold.
_HALF_CHARACTER = re.compile(rb"(?i)\\ud[89a-f]")
_PAGE_ERROR = re.compile(r"Error: [^{}]{0,200}?\b(?P<code>498|499)\b")
_COUNT = r"[^(]{0,200}\(\s*(\d[\d.,\s]{0,30}?)\s*\)"
_BETWEEN = r".{0,200}?"
_TOO_MANY = (
    re.compile(
        rf"estimated tile count{_COUNT}{_BETWEEN}greater than{_BETWEEN}"
        rf"max export tiles? count{_COUNT}",
        re.IGNORECASE | re.DOTALL,
    ),
    re.compile(
        rf"requested tile count{_COUNT}{_BETWEEN}exceeds the maximum{_COUNT}",
        re.IGNORECASE | re.DOTALL,
    ),
)


def read_answer(response: requests.Response) -> dict[str, Any]:
    """The JSON object of an answer.

    Raises:
        ServiceError: the server said no; its own words are in ``details``.
        ServerBusy: a passing fault; ``facts["retry_after"]`` is what the server asked for, or "".
        UnreadableAnswer: HTML, broken JSON, or no object.
    """
    return answer_in(_read_bounded(response), response)


def answer_in(body: bytes, response: requests.Response) -> dict[str, Any]:
    """Like :func:`read_answer`, for a body that was read already."""
    answer = _parsed(body)
    if isinstance(answer, dict):
        error = _error_in(answer)
        if error:
            raise error
    if response.status_code >= 400:
        raise _status_error(response, body)
    if not isinstance(answer, dict):
        raise UnreadableAnswer(details=_excerpt(body), host=host(response.url))
    return answer


def error_for(code: int, message: str, details: str = "") -> ServiceError:
    """The error that a code and a text of a server mean; endless texts are cut."""
    message, details = message[:_LONGEST_MESSAGE], details[:_LONGEST_DETAILS]
    words = "\n".join(filter(None, (message, details)))
    too_many = too_many_tiles(words)
    if too_many:
        return too_many
    if code == 498:
        return SignInExpired(details=words)
    if code in (401, 499):
        return SignInNeeded(details=words)
    if code == 403:
        return NotPermitted(details=words)
    return ServiceRefused(details=words, message=message or details or f"HTTP {code}", code=code)


def error_in_page(body: bytes) -> ServiceError | None:
    """The error of a sign-in on a page of ArcGIS: what comes where ``f=json`` has no say.

    Files, for one, are answered with a page that says ``Error: Invalid token. 498``.
    """
    found = _PAGE_ERROR.search(_excerpt(body))
    return error_for(int(found["code"]), found.group()) if found else None


def too_many_tiles(text: str) -> TooManyTiles | None:
    """The numbers in a refusal of too many tiles, in either recorded wording."""
    text = text[:_LONGEST_DETAILS]
    for pattern in _TOO_MANY:
        found = pattern.search(text)
        if found:
            counted, limit = (int(re.sub(r"\D", "", number)) for number in found.groups())
            return TooManyTiles(details=text, counted=counted, limit=limit)
    return None


def excerpt_of(answer: object) -> str:
    """An answer as text for the details of an error."""
    return json.dumps(answer)[:_LONGEST_DETAILS]


def _parsed(body: bytes) -> Any:
    """The JSON in a body; ``None`` for what is none, and for what is too much or too deep."""
    members = sum(body.count(mark) for mark in (b",", b"[", b"{"))
    if members > MAX_MEMBERS or _ENDLESS_NUMBER.search(body):
        return None
    try:
        answer = json.loads(body.decode("utf-8-sig"))
        if _HALF_CHARACTER.search(body):
            text = json.dumps(answer, ensure_ascii=False)
            answer = json.loads(text.encode("utf-8", "replace"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        return None
    return None if _is_too_deep(answer) else answer


def _is_too_deep(answer: object) -> bool:
    nodes = [answer]
    for _ in range(MAX_DEPTH):
        nodes = [child for node in nodes for child in _containers_in(node)]
        if not nodes:
            return False
    return True


def _containers_in(node: object) -> list[object]:
    children: Iterable[object] = ()
    if isinstance(node, dict):
        children = node.values()
    elif isinstance(node, list):
        children = node
    return [child for child in children if isinstance(child, (dict, list))]


def _error_in(answer: dict[str, Any]) -> ServiceError | None:
    """The error in an answer's body, whichever of the recorded shapes it has."""
    error = answer.get("error")
    if isinstance(error, dict):
        message = error.get("message") or error.get("error_description") or error.get("error")
        return error_for(_code(error), str(message or ""), _joined(error.get("details")))
    if isinstance(error, str):
        return error_for(_code(answer), str(answer.get("error_description") or error))
    if answer.get("status") in ("failure", "error") and "code" in answer:
        message = answer.get("message") or _joined(answer.get("messages"))
        return error_for(_code(answer), str(message), _joined(answer.get("details")))
    if answer.get("status") == "failed" and "statusMessage" in answer:
        return _nested_error(str(answer["statusMessage"]))
    return None


def _nested_error(text: str) -> ServiceError:
    try:
        inner = json.loads(text)
    except ValueError:
        inner = None
    if isinstance(inner, dict):
        return error_for(_code(inner), str(inner.get("message") or text))
    return error_for(0, text)


def _status_error(response: requests.Response, body: bytes) -> Exception:
    status = response.status_code
    if status in (401, 403, 498, 499):
        return error_for(status, "", _excerpt(body))
    if status in PASSING_STATUS:
        return ServerBusy(
            details=_excerpt(body),
            host=host(response.url),
            status=status,
            retry_after=response.headers.get("Retry-After", ""),
        )
    return ServiceRefused(details=_excerpt(body), message=f"HTTP {status}", code=status)


def _read_bounded(response: requests.Response) -> bytes:
    chunks, size = [], 0
    for chunk in response.iter_content(1 << 16):
        chunks.append(chunk)
        size += len(chunk)
        if chunks[0].startswith(_ARCHIVE):
            break
        if size > MAX_ANSWER_BYTES:
            response.close()
            raise UnreadableAnswer(
                details=Text(QT_TRANSLATE_NOOP("Tilepack", "more than {count} bytes"), count=size),
                host=host(response.url),
            )
    return b"".join(chunks)


def _code(value: dict[str, Any]) -> int:
    try:
        return int(value.get("code") or 0)
    except (TypeError, ValueError, OverflowError):
        return 0


def _joined(value: object) -> str:
    if isinstance(value, list):
        return "\n".join(str(item)[:_LONGEST_MESSAGE] for item in value[:_MOST_DETAILS])
    return str(value or "")


def _excerpt(body: bytes) -> str:
    text = re.sub(
        r"(?is)<(script|style)\b.*?</\1>|<[^>]+>", " ", body[:4096].decode("utf-8", "replace")
    )
    return " ".join(text.split())[:500]
