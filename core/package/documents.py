"""The JSON documents of a package, read with a bound on what they may cost."""

from __future__ import annotations

import json
from typing import Any

JSON_LIMIT = 1 << 23  # bytes; styles with 1,500 layers have one megabyte
TILEMAP_LIMIT = 1 << 24
_MAX_VALUES = 400_000  # brackets; each becomes an object in memory
_MAX_TILEMAP_VALUES = 1_200_000


def read_json(data: bytes, *, tilemap: bool = False) -> Any:
    """Decode UTF-8 with or without a byte order mark; of duplicate keys the last one counts.

    Raises:
        ValueError: not JSON, or so large or deep that it cannot be meant.
    """
    limit, values = (TILEMAP_LIMIT, _MAX_TILEMAP_VALUES) if tilemap else (JSON_LIMIT, _MAX_VALUES)
    if len(data) > limit or data.count(b"[") + data.count(b"{") > values:
        raise ValueError("it is far larger than such a part ever is")
    try:
        return json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def write_json(value: object) -> bytes:
    """Encode without white space, as packages have it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
