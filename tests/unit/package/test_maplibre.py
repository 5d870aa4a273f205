"""A package's style for MapLibre: valid whatever the package says, and otherwise unchanged."""

from __future__ import annotations

import copy
import json
import math

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tilepack.core.package.maplibre import Addresses, maplibre_style
from tilepack.core.package.maplibre_spec import LAYER_TYPES
from tilepack.core.package.package import Package
from tilepack.core.package.tileset import Tileset
from tilepack.tests.support.packages import STYLE, sample
from tilepack.tests.support.style_spec import INDEX, faults

LAND = Tileset("Land", 0, 7, (-10.0, -20.0, 30.0, 40.0), "© Test", "")
BESIDE = Addresses(
    "mbtiles://land.mbtiles", "land.style/sprite", "land.style/fonts/{fontstack}/{range}.pbf"
)
# What of the specification is newer than MapLibre GL JS 5.0, or draws no vector tiles from MBTiles.
NEWER = ("blend", "layer-opacity", "rounded-corner", "symbol-height", "line-gradient")


def made(style=STYLE, addresses=BESIDE):
    return maplibre_style(style, LAND, addresses)


def with_layer(layer_type="fill", **members):
    layer = {"id": "a", "type": layer_type, "source": "esri", "source-layer": "land", **members}
    return {**STYLE, "layers": [layer]}


def mended(layer_type="fill", **members):
    """The one layer of a style, and the properties that were left out of it."""
    document, left_out = made(with_layer(layer_type, **members))
    (layer,) = document["layers"]
    return layer, left_out.properties


def test_addresses_are_those_beside_and_the_source_is_described():
    document, left_out = made()
    assert document["sources"] == {
        "esri": {
            "type": "vector",
            "url": "mbtiles://land.mbtiles",
            "minzoom": 0,
            "maxzoom": 7,
            "bounds": [-10.0, -20.0, 30.0, 40.0],
            "attribution": "© Test",
        }
    }
    assert document["sprite"] == "land.style/sprite"
    assert document["glyphs"] == "land.style/fonts/{fontstack}/{range}.pbf"
    assert document["layers"] == STYLE["layers"]
    assert (document["name"], document["center"], document["zoom"]) == ("Land", [10.0, 10.0], 3)
    assert (left_out.layers, left_out.properties) == ([], [])


@pytest.mark.parametrize("name", ["natural-earth.vtpk", "qgis_testvtpk.vtpk"])
def test_the_styles_of_real_packages_are_valid_and_complete(name):
    with Package.open(sample(name)) as package:
        style = package.style()
    document, left_out = made(style)
    assert faults(document) == [[]]
    assert document["layers"] == style["layers"]
    assert (left_out.layers, left_out.properties) == ([], [])


@pytest.mark.parametrize("name", ["service-resource-style", "styled-item-resource-style"])
def test_the_styles_of_real_services_are_valid_and_complete(shared_data, name):
    style = json.loads((shared_data / "arcgis" / f"agol_usa_{name}.json").read_bytes())
    document, left_out = made(style)
    assert faults(document) == [[]]
    assert [layer["id"] for layer in document["layers"]] == [each["id"] for each in style["layers"]]
    assert (left_out.layers, left_out.properties) == ([], [])


def test_the_style_of_the_package_stays_as_it_is():
    style = with_layer(paint={"fill-color": None}, filter=[])
    before = copy.deepcopy(style)
    made(style)
    assert style == before


def test_without_icons_and_glyphs_there_are_no_addresses_but_whole_ones():
    document, _ = made(addresses=Addresses("mbtiles://land.mbtiles"))
    assert "sprite" not in document and "glyphs" not in document
    elsewhere = {
        "sprite": "https://maps.example.org/sprite",
        "glyphs": "https://maps.example.org/{fontstack}/{range}.pbf",
    }
    document, _ = made({**STYLE, **elsewhere}, Addresses("mbtiles://land.mbtiles"))
    assert {key: document[key] for key in elsewhere} == elsewhere
    document, _ = made({**STYLE, **elsewhere})
    assert document["sprite"] == BESIDE.sprite


def test_layers_of_other_sources_and_other_kinds_are_left_out_and_named():
    layers = [
        {"id": "ground", "type": "background", "source": "esri"},
        *STYLE["layers"],
        {"id": "hills", "type": "hillshade", "source": "esri", "source-layer": "land"},
        {"id": "photo", "type": "raster", "source": "photo"},
        {"id": "height", "type": "line", "source": "contours", "source-layer": "height"},
        {"id": "lost", "type": "line", "source": "esri"},
    ]
    sources = {
        "contours": {"type": "vector", "url": "https://maps.example.org/VectorTileServer"},
        "photo": {"type": "raster", "tiles": ["https://maps.example.org/{z}/{x}/{y}"]},
        **STYLE["sources"],
    }
    document, left_out = made({**STYLE, "layers": layers, "sources": sources})
    assert [layer["id"] for layer in document["layers"]] == ["ground", "land"]
    assert left_out.layers == ["hills", "photo", "height", "lost"]
    assert list(document["sources"]) == ["esri"]


def test_a_source_of_any_name_and_address_is_the_package_when_it_is_the_only_one():
    sources = {"mine": {"type": "vector", "url": "https://maps.example.org/VectorTileServer"}}
    layers = [{**STYLE["layers"][0], "source": "mine"}]
    document, left_out = made({**STYLE, "sources": sources, "layers": layers})
    assert document["sources"]["mine"]["url"] == "mbtiles://land.mbtiles"
    assert (len(document["layers"]), left_out.layers) == (1, [])


def test_two_layers_of_one_name_get_two_names():
    document, _ = made({**STYLE, "layers": STYLE["layers"] * 3})
    assert [layer["id"] for layer in document["layers"]] == ["land", "land (2)", "land (3)"]


ODD = [
    ("fill", "paint", "fill-color", None),
    ("fill", "paint", "fill-color", "#fffffr"),
    ("fill", "paint", "fill-colour", "#ffffff"),
    ("fill", "paint", "fill-opacity", 1.5),
    ("fill", "paint", "fill-opacity", math.nan),
    ("fill", "paint", "fill-opacity", "0.5"),
    ("fill", "paint", "fill-color", ["paint-it", "black"]),
    ("fill", "paint", "fill-pattern", "{name}"),
    ("line", "layout", "stops", [[1, 2]]),
    ("line", "layout", "line-cap", "squared"),
    ("line", "paint", "line-width", {"stops": [[4, 1], [2, 3]]}),
    ("line", "paint", "line-width", {"stops": []}),
    ("line", "paint", "line-width", {"base": 1.2}),
    ("line", "paint", "line-width", {"stops": [[1, ["get", "width"]]]}),
    ("line", "paint", "line-color", {"stops": [[1, "#fff"], [2, None]]}),
    ("line", "paint", "line-color", {"type": "categorical", "stops": [["a", "red"]]}),
    ("line", "paint", "line-dasharray", [2, None]),
    ("symbol", "layout", "text-font", "Arial Regular"),
    ("symbol", "layout", "text-offset", [1]),
    ("symbol", "layout", "symbol-spacing", 0),
    ("symbol", "layout", "text-allow-overlap", {"property": "n", "stops": [[1, True]]}),
    ("symbol", "layout", "visibility", True),
]
odd = pytest.mark.parametrize(("layer_type", "part", "name", "value"), ODD)


@odd
def test_what_the_specification_does_not_allow_is_left_out_and_named(layer_type, part, name, value):
    layer, left_out = mended(layer_type, **{part: {name: value}})
    assert layer[part] == {}
    assert left_out == [f"a: {name}"]


def test_the_validator_refuses_just_these():
    styles = [with_layer(kind, **{part: {name: value}}) for kind, part, name, value in ODD]
    assert faults(*(made(style)[0] for style in styles)) == [[]] * len(styles)
    assert all(faults(*(style for style in styles if "NaN" not in json.dumps(style))))


GOOD = [
    ("fill", "paint", "fill-color", "RGBA(10, 20,30, 0.5)"),
    ("fill", "paint", "fill-color", "hsl(120, 50%, 40%)"),
    ("fill", "paint", "fill-color", "#1234"),
    ("fill", "paint", "fill-color", "Transparent"),
    ("fill", "paint", "fill-color", ["match", ["get", "kind"], "a", "red", "blue"]),
    ("fill", "paint", "fill-color", {"property": "n", "stops": [[1, "red"], [2, "blue"]]}),
    ("fill", "paint", "fill-color", {"type": "identity", "property": "color"}),
    ("line", "paint", "line-width", {"base": 1.5, "stops": [[4, 1], [4, 2], [9, 3.5]]}),
    ("line", "paint", "line-dasharray", {"stops": [[4, [1, 2]], [9, [3]]]}),
    (
        "line",
        "paint",
        "line-color",
        {
            "type": "categorical",
            "property": "k",
            "default": "red",
            "stops": [["a", "#fff"]],
        },
    ),
    (
        "circle",
        "paint",
        "circle-radius",
        {
            "property": "n",
            "stops": [[{"zoom": 1, "value": 0}, 1], [{"zoom": 1, "value": 9}, 2]],
        },
    ),
    ("symbol", "layout", "text-field", "{name}"),
    ("symbol", "layout", "text-font", {"stops": [[1, ["A"]], [5, ["B", "C"]]]}),
    ("symbol", "layout", "text-font", ["literal", ["A"]]),
    ("symbol", "layout", "icon-image", {"stops": [[1, "a"], [5, ""]]}),
    ("symbol", "layout", "icon-padding", [1, 2]),
    ("symbol", "layout", "text-variable-anchor", ["top", "bottom-left"]),
]
good = pytest.mark.parametrize(("layer_type", "part", "name", "value"), GOOD)


@good
def test_what_the_specification_allows_stays(layer_type, part, name, value):
    layer, left_out = mended(layer_type, **{part: {name: value}})
    assert layer[part] == {name: value}
    assert left_out == []


def test_the_validator_allows_all_of_these():
    styles = [with_layer(kind, **{part: {name: value}}) for kind, part, name, value in GOOD]
    assert faults(*styles) == [[]] * len(styles)


def test_every_choice_and_default_of_the_specification_stays():
    if not INDEX.exists():
        pytest.skip("the specification's own list is not installed here")
    spec = json.loads((INDEX.parent / "latest.json").read_text(encoding="utf-8"))
    layers = []
    for layer_type in sorted(LAYER_TYPES):
        for part in ("layout", "paint"):
            for name, about in spec[f"{part}_{layer_type}"].items():
                values = list(about.get("values", ())) if about["type"] == "enum" else []
                values += [about["default"]] if "default" in about else []
                if not any(newer in name for newer in NEWER):
                    layers += [(layer_type, part, {name: value}) for value in values]
    assert len(layers) > 150
    style = {
        **STYLE,
        "layers": [
            {"id": f"{n}", "type": kind, "source": "esri", "source-layer": "a", part: values}
            for n, (kind, part, values) in enumerate(layers)
        ],
    }
    document, left_out = made(style)
    assert left_out.properties == []
    assert [layer[part] for layer, (_, part, _) in zip(document["layers"], layers)] == [
        values for _, _, values in layers
    ]
    assert faults(document) == [[]]


EMPTY = [{"filter": None}, {"filter": []}, {"layout": None}, {"paint": []}, {"minzoom": None}]


@pytest.mark.parametrize("empty", EMPTY)
def test_members_that_say_nothing_are_left_out(empty):
    layer, _ = mended(**empty)
    assert set(layer) == {"id", "type", "source", "source-layer"}


def test_levels_beyond_those_of_maplibre_are_brought_within():
    layer, _ = mended(minzoom=-1, maxzoom=30.5)
    assert (layer["minzoom"], layer["maxzoom"]) == (0, 24)


FILTERS = [
    ["==", "_symbol", 0],
    ["all", ["==", "_symbol", 0], ["!in", "Viz", 3], ["has", "x"], ["!=", "$type", "Point"]],
    ["==", ["get", "kind"], "a"],
    ["in", "_label_class", 0, 1, 2],
    ["match", ["get", "kind"], ["a", "b"], True, False],
]


@pytest.mark.parametrize("filter_", FILTERS)
def test_filters_of_both_forms_stay(filter_):
    layer, _ = mended(filter=filter_)
    assert layer["filter"] == filter_


def test_the_validator_allows_these_filters_and_what_is_left_without_empty_members():
    styles = [with_layer(filter=each) for each in FILTERS]
    styles += [made(with_layer(**each))[0] for each in [*EMPTY, {"minzoom": -1, "maxzoom": 30}]]
    assert faults(*styles) == [[]] * len(styles)


@pytest.mark.parametrize(
    "bad",
    [
        ["is", "a", 1],
        "all",
        ["==", "_symbol"],
        ["==", "a", None],
        ["all", ["==", "a", {}]],
        ["has"],
    ],
)
def test_what_a_filter_that_nobody_understands_holds_back_is_not_drawn(bad):
    document, left_out = made(with_layer(filter=bad))
    assert document["layers"] == []
    assert left_out.layers == ["a"]


def test_a_style_nested_beyond_sense_is_refused():
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="deep"):
        made({**STYLE, "metadata": deep})


@pytest.mark.parametrize(
    "style", [{}, {"layers": {}}, {"layers": [3, None]}, {"sources": []}, {"version": 7}]
)
def test_what_is_hardly_a_style_becomes_an_empty_one(style):
    document, _ = made(style)
    assert document["layers"] == []
    assert document["sources"]["esri"]["url"] == "mbtiles://land.mbtiles"


scalars = (
    st.none()
    | st.booleans()
    | st.integers(-3, 30)
    | st.floats(-2, 2)
    | st.sampled_from(["", "red", "#12", "#123456", "{kind}", "map", "point", "butt", "a"])
    | st.sampled_from([math.inf, math.nan])
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.fixed_dictionaries(
            {"stops": st.lists(st.tuples(inner, inner).map(list), max_size=3)},
            optional={"base": inner, "property": inner, "type": inner, "default": inner},
        )
    ),
    max_leaves=6,
)
NAMES = [
    *("visibility", "fill-color", "fill-opacity", "fill-pattern", "fill-translate", "fill-stroke"),
    *("line-width", "line-cap", "line-color", "line-dasharray", "line-join", "circle-radius"),
    *("text-font", "text-field", "text-size", "text-offset", "text-color", "icon-image"),
    *("icon-padding", "icon-size", "symbol-placement", "text-variable-anchor"),
]
properties = st.dictionaries(st.sampled_from(NAMES), values, max_size=8)
odd_layers = st.fixed_dictionaries(
    {"type": st.sampled_from(["fill", "line", "symbol", "circle", "background", "wall", ["fill"]])},
    optional={
        "id": st.sampled_from(["a", "b", "", None]),
        "source": st.just("esri"),
        "source-layer": st.sampled_from(["land", "", None]),
        "layout": properties | scalars,
        "paint": properties | scalars,
        "filter": values,
        "minzoom": scalars,
        "metadata": values,
    },
)


# No operator of an expression is among the words: what expressions compute is taken on trust. A
# failing example is shown as it is found, for each costs a start of Node.
@settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(st.lists(st.lists(odd_layers, min_size=5, max_size=12), min_size=8, max_size=8))
def test_whatever_a_style_holds_what_is_written_is_valid(styles):
    documents = [made({**STYLE, "layers": layers})[0] for layers in styles]
    assert faults(*documents) == [[]] * len(documents)
