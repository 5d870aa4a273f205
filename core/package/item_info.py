"""What a package says about itself in ``esriinfo``, as plain text.

ArcGIS writes descriptions and licences as HTML, escaped inside ``iteminfo.xml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

from ..errors import PackageDamaged
from .documents import read_xml
from .package import ITEM_INFO, PACKAGE_INFO, Package

_LONGEST = 20_000  # characters; more is not meant to be read
_NO_TITLES = ("", "Map", "Layers")  # how ArcGIS calls every map
_BREAKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
_UNSEEN = frozenset({"script", "style"})


@dataclass(frozen=True)
class ItemInfo:
    """Title, texts and identity of a package; what it does not say is empty.

    ``credits`` is ``accessinformation``, which ArcGIS shows as *Credits*; ``licence`` is
    ``licenseinfo``, the terms of use.
    """

    identity: str = ""
    title: str = ""
    summary: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    credits: str = ""
    licence: str = ""


def item_info(package: Package) -> ItemInfo:
    """Read both documents; one that is missing or unreadable says nothing."""
    item, other = _texts(package, ITEM_INFO), _texts(package, PACKAGE_INFO)
    titles = (item.get("title", ""), item.get("name", ""), other.get("name", ""))
    tags = (tag.strip() for tag in item.get("tags", "").split(","))
    return ItemInfo(
        identity=item.get("guid") or other.get("ID", ""),
        title=next((plain_text(title) for title in titles if title not in _NO_TITLES), ""),
        summary=plain_text(item.get("snippet") or item.get("summary", "")),
        description=plain_text(item.get("description", "")),
        tags=tuple(dict.fromkeys(filter(None, tags))),
        credits=plain_text(item.get("accessinformation", "")),
        licence=plain_text(item.get("licenseinfo", "")),
    )


def plain_text(text: str) -> str:
    """HTML as the text that a person reads; text without markup stays what it is."""
    reader = _TextReader()
    reader.feed(text[: 4 * _LONGEST])
    reader.close()
    lines = ("".join(reader.parts)).splitlines()
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))[:_LONGEST]


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)


def _texts(package: Package, name: str) -> dict[str, str]:
    try:
        return read_xml(package.read(name))
    except (KeyError, ValueError, PackageDamaged):
        return {}
