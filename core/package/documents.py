"""The JSON documents of a package, read with a bound on what they may cost."""

from __future__ import annotations

import json
from typing import Any
from xml.parsers import expat

from ..wording import QT_TRANSLATE_NOOP, Text

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
        raise ValueError(
            Text(QT_TRANSLATE_NOOP("Tilepack", "it is far larger than such a part ever is"))
        )
    try:
        return json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError(Text(QT_TRANSLATE_NOOP("Tilepack", "it is nested too deeply"))) from error


def write_json(value: object) -> bytes:
    """Encode without white space, as packages have it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def read_xml(data: bytes) -> dict[str, str]:
    """The texts of the elements that hold nothing else, by their names; the first of each counts.

    Raises:
        ValueError: not well-formed, or with a document type, which could make it grow without end.
    """
    texts: dict[str, str] = {}
    parts: list[str] = []
    leaf = False

    def start(_name: str, _attributes: object) -> None:
        nonlocal leaf
        leaf = True
        parts.clear()

    def end(name: str) -> None:
        nonlocal leaf
        if leaf:
            texts.setdefault(name, "".join(parts).strip())
        leaf = False

    def refuse(*_: object) -> None:
        raise ValueError(Text(QT_TRANSLATE_NOOP("Tilepack", "it has a document type")))

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = parts.append
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error
    return texts
