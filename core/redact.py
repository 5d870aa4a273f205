"""The one place where secrets are taken out of text before anybody reads it.

Used by every error, log line and report. Tokens travel in form bodies or headers, but servers quote
addresses back, and signed links carry their signature in the query.
"""

from __future__ import annotations

import re

_SENSITIVE = (
    r"token|access_token|refresh_token|id_token|password|passwd|pwd|client_secret|secret|api_?key|"
    r"code|signature|sig|x-amz-[a-z0-9-]+|x-goog-[a-z0-9-]+|awsaccesskeyid|se|sp|sv|sr"
)
_IN_QUERY = re.compile(rf"(?i)([?&;](?:{_SENSITIVE})=)[^&\s\"'<>#]*")
_IN_HEADER = re.compile(
    r"(?i)\b((?:x-esri-)?authorization\s*[:=]\s*\"?)(?:(bearer|basic|negotiate)\s+)?[^\s\"',;]+"
)
_IN_JSON = re.compile(rf"(?i)(\"(?:{_SENSITIVE})\"\s*:\s*\")[^\"]*")
_USER_INFO = re.compile(r"(?i)\b(https?://)[^/\s@]+@")


def redact(text: str) -> str:
    """``text`` with the values of secret parameters, headers and log-ins replaced by ``***``."""
    text = _IN_QUERY.sub(r"\1***", text)
    text = _IN_JSON.sub(r"\1***", text)
    text = _IN_HEADER.sub(r"\1***", text)
    return _USER_INFO.sub(r"\1***@", text)
