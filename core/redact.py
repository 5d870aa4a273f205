"""The one place where secrets are taken out of text before anybody reads it.

Used by every error, log line, message and report. Two ways, always both: by form (parameters,
headers, cookies, signed links, log-ins in addresses; plain, percent-encoded or inside JSON), and by
value, where the caller knows the secrets that are alive. Rather too much is hidden than too little.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from html import escape
from urllib.parse import quote, quote_plus

HIDDEN = "***"
_SHORTEST = 4  # letters; hiding shorter values would leave no text readable

_NAME = (
    r"[\w-]*(?:token|password|passwd|pwd|secret|api_?key|signature|awsaccesskeyid|key-pair-id|"
    r"x-(?:amz|goog)-[a-z0-9-]+)"
)
# Secrets only in a query: elsewhere "code" is what servers call the number of an error.
_SHORT_NAME = r"(?:code|code_verifier|assertion|policy|sig|se|sp|sv|sr|st|skoid|sktid|ske|sks)"
_QUOTE = r"\\*[\"']"  # escaped as often as it is nested
_VALUE = r"[^&\s\"'<>#\\]*"
_ENCODED_VALUE = r"(?:(?!%(?P=deep)26)[^&\s\"'<>#\\])*"  # up to an "&" encoded as often as the "="
_SCHEME = r"(?:bearer|basic|negotiate|ntlm)"

_FORMS = tuple(
    (re.compile(pattern, re.DOTALL), hidden)
    for pattern, hidden in (
        # user and password before the host of an address
        (r"(?i)(?<![\w/])((?:[a-z][a-z0-9+.-]*:)?//)[^/\s\"'<>]+@", r"\1***@"),
        (r"(?i)(%3A(?:%2F){2})(?:(?!%2F)[^\s/&\"'<>])+%40", r"\1***%40"),
        # "token": "…"
        (
            rf"(?i)((?P<quote>{_QUOTE}){_NAME}(?P=quote)\s*[:,]\s*b?)(?P<end>{_QUOTE})"
            r".*?(?:(?<!\\)(?P=end)|\Z)",
            r"\1\g<end>***\g<end>",
        ),
        (rf"(?i)((?P<quote>{_QUOTE}){_NAME}(?P=quote)\s*:\s*)-?\d[\w.]*", r"\1***"),
        # token=… and, in a query, sig=…; the same in an address that is itself a parameter
        (rf"(?i)(?<![\w-])({_NAME}(?:=|\\+u003d)){_VALUE}", r"\1***"),
        (rf"(?i)((?:[?&;]|\\+u0026|\\+u003f){_SHORT_NAME}(?:=|\\+u003d)){_VALUE}", r"\1***"),
        (rf"(?i)(?<![\w-])({_NAME}%(?P<deep>(?:25)*)3D){_ENCODED_VALUE}", r"\1***"),
        (
            rf"(?i)(%(?P<deep>(?:25)*)(?:26|3F){_SHORT_NAME}%(?P=deep)3D){_ENCODED_VALUE}",
            r"\1***",
        ),
        # Authorization: …, Cookie: …, /token/…
        (
            rf"(?i)\b((?:x-esri-|proxy-)?authorization(?:{_QUOTE})?\s*[:=,]\s*(?:b?{_QUOTE})?)"
            rf"(?:digest\s[^\r\n]*|(?:{_SCHEME}\s+)?[^\s\"',;]+)",
            r"\1***",
        ),
        (
            rf"(?i)\b((?:set-)?cookie2?(?:\s*:|{_QUOTE}\s*[:,])\s*(?:b?{_QUOTE})?)[^\"'\r\n]+",
            r"\1***",
        ),
        (r"(?i)(/(?:[\w-]*token|api_?key)/)[^/?#\s\"'<>]{8,}", r"\1***"),
        (r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*", HIDDEN),  # a JSON Web Token wherever it stands
        # "Bearer …" without its header, but not "Basic authentication": told apart by upper case
        (
            rf"(?i:\b({_SCHEME}\s+))(?=[^\s\"',;]*(?:[\d=+/_]|[a-z][A-Z]))[\w.~+/=-]{{8,}}",
            r"\1***",
        ),
    )
)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` with ``***`` in place of what looks like a secret, and of all ``secrets``.

    ``secrets`` are values that are known, such as a token in use; they are found in every encoding
    that an address, a form, a header or JSON gives them. Redacting twice changes nothing.
    """
    for spelling in sorted(_spellings(secrets), key=len, reverse=True):
        text = text.replace(spelling, HIDDEN)
    for form, hidden in _FORMS:
        text = form.sub(hidden, text)
    return text


def _spellings(secrets: Iterable[str]) -> set[str]:
    """The values as they are written in addresses, forms, JSON, HTML and representations."""
    spellings: set[str] = set()
    for secret in secrets:
        encoded = {secret, quote(secret, safe=""), quote(secret), quote_plus(secret)}
        encoded |= {quote(each, safe="") for each in encoded}
        encoded |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
        encoded |= {json.dumps(each)[1:-1] for each in encoded}
        encoded |= {escape(secret), repr(secret)[1:-1]}
        encoded |= {base64.b64encode(secret.encode("utf-8", "surrogatepass")).decode().rstrip("=")}
        spellings |= {each for each in encoded if len(each) >= _SHORTEST}
    return spellings
