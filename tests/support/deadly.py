"""Values of styles that end QGIS's process when its converter sees them."""

LINE = {"id": "l", "type": "line", "source": "esri", "source-layer": "land"}
LABEL = {**LINE, "type": "symbol", "layout": {"text-field": "x"}}


def with_value(group, name, value):
    layer = LABEL if name.startswith("text") else LINE
    return {"version": 8, "layers": [{**layer, group: {**layer.get(group, {}), name: value}}]}


DEADLY = [
    ("layout", "text-font", {}),
    ("layout", "text-font", {"stops": []}),
    ("layout", "text-font", {"type": "identity", "property": "font"}),
    ("layout", "text-anchor", []),
    ("layout", "text-justify", []),
    ("paint", "line-dasharray", {}),
    ("paint", "line-dasharray", []),
    ("paint", "line-color", ["!"]),
    ("paint", "line-width", ["!", 5]),
    ("paint", "line-width", ["case", ["all", ["!", []]], 1, 2]),
    ("paint", "line-width", {"stops": [[1, ["!"]], [2, 3]]}),
    ("paint", "line-pattern", ["step", ["zoom"]]),
]
