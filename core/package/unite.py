"""The documents of several packages of one service, united into those of one package.

Every function takes the documents with the one that counts most (the newest) first; the result does
not depend on the order of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

Document = dict[str, Any]


def description(roots: Sequence[Document], levels: Sequence[int], *, indexed: bool) -> Document:
    """``p12/root.json``: extents and levels of detail of all, ``levels`` those that have tiles."""
    root = {**roots[0]}
    for key in ("fullExtent", "initialExtent"):
        envelope = _envelope([each[key] for each in roots if isinstance(each.get(key), dict)])
        if envelope is not None:
            root[key] = envelope
    lods = {int(lod["level"]): lod for each in reversed(roots) for lod in each["tileInfo"]["lods"]}
    root["tileInfo"] = {**root["tileInfo"], "lods": [lods[level] for level in sorted(lods)]}
    for key, choose in (("minScale", max), ("maxScale", min), ("maxzoom", max)):
        _choose(root, roots, key, choose)
    if levels:
        root["minLOD"], root["maxLOD"] = levels[0], levels[-1]
    credits = dict.fromkeys(sorted({str(each.get("copyrightText") or "") for each in roots}))
    if any(credits):
        root["copyrightText"] = ", ".join(text for text in credits if text)
    root.pop("tileMap", None)
    if indexed:
        root["tileMap"] = "tilemap"
    return root


def metadata(documents: Sequence[Document]) -> Document:
    """``p12/metadata.json``: all vector layers with all their fields.

    ``tilestats`` count features of each package and cannot be added up; they are kept only where
    all packages say the same.
    """
    if all(document == documents[0] for document in documents):
        return documents[0]
    layers: dict[str, Document] = {}
    for document in documents:
        for layer in _objects(document.get("vector_layers")):
            known = layers.setdefault(str(layer.get("id")), {**layer})
            fields = (layer.get("fields"), known.get("fields"))
            known["fields"] = {
                name: kind
                for each in fields
                if isinstance(each, dict)
                for name, kind in each.items()
            }
            for key, choose in (("minzoom", min), ("maxzoom", max)):
                _choose(known, (known, layer), key, choose)
    rest = {key: value for key, value in documents[0].items() if key != "tilestats"}
    return {**rest, "vector_layers": [layers[name] for name in layers]}


def style(styles: Sequence[Document]) -> Document:
    """The first style, its sources widened to what all of them cover."""
    sources = {**styles[0].get("sources", {})}
    for name, source in sources.items():
        others = [each.get("sources", {}).get(name) for each in styles]
        known = [each for each in others if isinstance(each, dict)]
        if not isinstance(source, dict):
            continue
        wide = {**source}
        bounds = [each["bounds"] for each in known if _is_bounds(each.get("bounds"))]
        if bounds:
            west, south, east, north = zip(*bounds)
            wide["bounds"] = [min(west), min(south), max(east), max(north)]
        for key, choose in (("minzoom", min), ("maxzoom", max)):
            _choose(wide, known, key, choose)
        sources[name] = wide
    return {**styles[0], "sources": sources}


def resources(documents: Sequence[Document]) -> Document:
    """``p12/resources/info/root.json``: the resources of all."""
    lists = (document.get("resourceInfo") for document in documents)
    names = (name for each in lists if isinstance(each, list) for name in each)
    return {**documents[0], "resourceInfo": list(dict.fromkeys(names))}


def _envelope(envelopes: Sequence[Document]) -> Document | None:
    """The envelope around all, when they are numbers in one reference system."""
    edges = (("xmin", min), ("ymin", min), ("xmax", max), ("ymax", max))
    references = [envelope.get("spatialReference") for envelope in envelopes]
    if not envelopes or any(reference != references[0] for reference in references):
        return None
    united = {**envelopes[0]}
    for key, choose in edges:
        _choose(united, envelopes, key, choose)
    return united


def _choose(
    target: Document,
    documents: Iterable[Document],
    key: str,
    choose: Callable[[list[float]], float],
) -> None:
    """Set a number in ``target`` to the smallest or largest there is; nothing where none is."""
    values = [each[key] for each in documents if _is_number(each.get(key))]
    if values:
        target[key] = choose(values)


def _is_bounds(value: object) -> bool:
    return isinstance(value, list) and len(value) == 4 and all(map(_is_number, value))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _objects(value: object) -> list[Document]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
