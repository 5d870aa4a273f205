"""The two XML documents in ``esriinfo``: what a package is called, and what it covers.

Their form is that of packages written by ArcGIS Pro; texts with markup (description, licence) are
HTML in escaped form.
"""

from __future__ import annotations

import html
import uuid
from collections.abc import Iterable, Mapping

from ..tiles.area import Box

_PACKAGE_INFO = """<?xml version="1.0" encoding="utf-8" ?>\r
<pkinfo Culture='en-US'>\r
<ID>{guid}</ID>\r
<name>{name}</name>\r
<version>11.2</version>\r
<size>-1</size>\r
<created></created>\r
<type>Vector Tile Package</type>\r
<servable>false</servable>\r
<packagelocation></packagelocation>\r
<pkinfolocation></pkinfolocation>\r
<documenttypes>\r
<documenttype>Lyr</documenttype>\r
</documenttypes>\r
</pkinfo>\r
"""
_ITEM_INFO = """<?xml version="1.0" encoding="utf-8" ?>\r
<ESRI_ItemInformation Culture='en-US'>\r
<name>{name}</name>\r
<guid>{guid}</guid>\r
<version>1.0</version>\r
<created></created>\r
<modified></modified>\r
<catalogpath></catalogpath>\r
<snippet>{snippet}</snippet>\r
<description>{description}</description>\r
<summary>{summary}</summary>\r
<title>{title}</title>\r
<tags>{tags}</tags>\r
<type>Vector Tile Package</type>\r
<typekeywords>\r
<typekeyword>Data</typekeyword>\r
<typekeyword>Vector Tile Package</typekeyword>\r
<typekeyword>vtpk</typekeyword>\r
</typekeywords>\r
<thumbnail>thumbnail/thumbnail.png</thumbnail>\r
<documentation></documentation>\r
<url></url>\r
<extent>\r
<xmin>{xmin}</xmin>\r
<ymin>{ymin}</ymin>\r
<xmax>{xmax}</xmax>\r
<ymax>{ymax}</ymax>\r
</extent>\r
<spatialreference>{spatialreference}</spatialreference>\r
<minScale>{minScale}</minScale>\r
<maxScale>{maxScale}</maxScale>\r
<datalastModifiedTime></datalastModifiedTime>\r
<accessinformation>{accessinformation}</accessinformation>\r
<licenseinfo>{licenseinfo}</licenseinfo>\r
</ESRI_ItemInformation>\r
"""
_TEXTS = ("snippet", "description", "summary", "title", "spatialreference", "licenseinfo")
_EDGES = ("xmin", "ymin", "xmax", "ymax")


def united(items: Iterable[Mapping[str, str]], name: str) -> tuple[bytes, bytes]:
    """``item.pkinfo`` and ``iteminfo.xml`` for what several packages become together.

    ``items`` are the texts of their ``iteminfo.xml``, the one that counts most first. The identity
    is new, the extent (WGS 84 degrees) holds all of theirs; scales, tags and credits are united.
    """
    known = list(items)
    values = {key: _first(known, key) for key in _TEXTS}
    values.update(name=name, guid=str(uuid.uuid4()).upper())
    values["tags"] = _distinct(tag for item in known for tag in item.get("tags", "").split(","))
    values["accessinformation"] = _distinct(item.get("accessinformation", "") for item in known)
    scales = [(_number(item, "minScale"), _number(item, "maxScale")) for item in known]
    values["minScale"] = repr(max((low for low, _ in scales), default=0.0))
    values["maxScale"] = repr(min((high for _, high in scales if high), default=0.0))
    extent = _extent(known)
    values.update({edge: repr(value) for edge, value in extent.as_json().items()})
    values = {key: html.escape(value, quote=False) for key, value in values.items()}
    return (_PACKAGE_INFO.format(**values).encode(), _ITEM_INFO.format(**values).encode())


def _extent(items: Iterable[Mapping[str, str]]) -> Box:
    boxes = [
        Box(*(_number(item, edge) for edge in _EDGES))
        for item in items
        if all(item.get(edge) for edge in _EDGES)
    ]
    return Box.around(boxes) if boxes else Box(-180.0, -90.0, 180.0, 90.0)


def _first(items: Iterable[Mapping[str, str]], key: str) -> str:
    return next((item[key] for item in items if item.get(key)), "")


def _distinct(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(text.strip() for text in texts if text.strip()))


def _number(item: Mapping[str, str], key: str) -> float:
    try:
        return float(item.get(key) or 0)
    except ValueError:
        return 0.0
