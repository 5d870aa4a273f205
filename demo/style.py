"""The look of the demo world: a calm political map, as a Mapbox GL style.

Only what QGIS's converter understands from 3.22 on. Labels and icons are layers of their own, and
each rank of a label begins at its own level: the leaves of an indexed pyramid carry the names of
all levels, so the style has to choose among them.
"""

from __future__ import annotations

from typing import Any

SOURCE = "esri"
FONT, BOLD = "DejaVu Sans Book", "DejaVu Sans Bold"
WATER, _COAST, _BORDER, _STATE, _DISPUTED = "#cfe1ea", "#9fb9c6", "#a08c7c", "#cdbfae", "#b5746b"
LAND_TINTS = ("#f5ecd9", "#e5ebd4", "#f3e1d3", "#e6e3ee", "#f4edc6")
_ICE = "#f4f8fa"
_TEXT, _SMALL_TEXT, _HALO = "#4c4237", "#84766a", "#fffdf8"
_COUNTRY_RANKS = range(6)
_STATE_RANKS = range(4, 9)
_DOT_FROM = 4  # countries too small to hold their name at this level are marked by an icon
_MAX_ZOOM = 23


def world_style() -> dict[str, Any]:
    """The style document, with addresses relative to ``resources/styles`` as in packages."""
    return {
        "version": 8,
        "sprite": "../sprites/sprite",
        "glyphs": "../fonts/{fontstack}/{range}.pbf",
        "sources": {
            SOURCE: {
                "type": "vector",
                "url": "../../",
                "bounds": [-180, -85.0511, 180, 85.0511],
                "minzoom": 0,
                "maxzoom": 7,
                "scheme": "xyz",
            }
        },
        "layers": [
            {"id": "water", "type": "background", "paint": {"background-color": WATER}},
            *_land(),
            *_borders(),
            *(layer for rank in _STATE_RANKS for layer in _state_label(rank)),
            *(layer for rank in reversed(_COUNTRY_RANKS) for layer in _country_label(rank)),
        ],
    }


def _layer(name: str, kind: str, source: str, **members: Any) -> dict[str, Any]:
    paint, layout = members.pop("paint", {}), members.pop("layout", {})
    return {
        "id": name, "type": kind, "source": SOURCE, "source-layer": source,
        **members, "layout": layout, "paint": paint,
    }  # fmt: skip


def _land() -> list[dict[str, Any]]:
    antarctica = ["==", "name", "Antarctica"]
    tinted = [
        _layer(f"land/{tint}", "fill", "countries",
               filter=["all", ["==", "tint", tint], ["!=", "name", "Antarctica"]],
               paint={"fill-color": colour, "fill-outline-color": colour})
        for tint, colour in enumerate(LAND_TINTS)
    ]  # fmt: skip
    return [
        _layer("sea", "fill", "marine_areas", paint={"fill-color": WATER}),
        *tinted,
        _layer("ice", "fill", "countries", filter=antarctica,
               paint={"fill-color": _ICE, "fill-outline-color": _ICE}),
        _layer("ice/pattern", "fill", "countries", filter=antarctica,
               paint={"fill-pattern": "ice"}),
    ]  # fmt: skip


def _borders() -> list[dict[str, Any]]:
    def width(*stops: tuple[float, float]) -> dict[str, Any]:
        return {"stops": [list(stop) for stop in stops]}

    join = {"line-join": "round", "line-cap": "round"}
    return [
        _layer("states", "line", "states_provinces", minzoom=3, layout=join,
               paint={"line-color": _STATE, "line-width": width((3, 0.4), (7, 1.1)),
                      "line-dasharray": [4, 2]}),
        _layer("countries/coast", "line", "countries", layout=join,
               paint={"line-color": _COAST, "line-width": width((0, 0.8), (4, 1.6), (7, 3.0)),
                      "line-opacity": 0.6}),
        _layer("countries/border", "line", "countries", layout=join,
               paint={"line-color": _BORDER, "line-width": width((0, 0.3), (4, 0.8), (7, 1.4))}),
        _layer("disputed", "line", "disputed_borders", minzoom=2,
               paint={"line-color": _DISPUTED, "line-width": width((2, 0.5), (7, 1.6)),
                      "line-dasharray": [3, 2]}),
    ]  # fmt: skip


def _state_label(rank: int) -> list[dict[str, Any]]:
    chosen = ["==", "rank", rank]
    return [
        _layer(f"state/icon/{rank}", "symbol", "state_labels", filter=chosen,
               minzoom=max(rank, 7), layout={"icon-image": "state"}),
        _layer(f"state/name/{rank}", "symbol", "state_labels", filter=chosen, minzoom=rank,
               maxzoom=_MAX_ZOOM,
               layout={"text-field": "{name}", "text-font": [FONT], "text-size": 10,
                       "text-anchor": "top", "text-offset": [0, 0.4], "text-max-width": 8},
               paint={"text-color": _SMALL_TEXT, "text-halo-color": _HALO,
                      "text-halo-width": 1}),
    ]  # fmt: skip


def _country_label(rank: int) -> list[dict[str, Any]]:
    chosen = ["==", "rank", rank]
    small = rank >= _DOT_FROM
    size = [[rank, 10], [rank + 3, 13]] if small else [[rank, 11], [rank + 4, 20 - rank]]
    name = _layer(
        f"country/name/{rank}", "symbol", "country_labels", filter=chosen, minzoom=rank,
        maxzoom=_MAX_ZOOM,
        layout={"text-field": "{name}", "text-font": [FONT if small else BOLD],
                "text-size": {"stops": size}, "text-max-width": 7,
                "text-anchor": "top" if small else "center",
                "text-offset": [0, 0.6] if small else [0, 0]},
        paint={"text-color": _TEXT, "text-halo-color": _HALO, "text-halo-width": 1.2},
    )  # fmt: skip
    if not small:
        return [name]
    icon = _layer(f"country/icon/{rank}", "symbol", "country_labels", filter=chosen,
                  minzoom=3, layout={"icon-image": "country"})  # fmt: skip
    return [icon, name]
