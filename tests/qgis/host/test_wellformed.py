"""Styles that would end QGIS's process are mended before it sees them."""

import pytest
from qgis.core import QgsMapBoxGlStyleConversionContext, QgsMapBoxGlStyleConverter

from tilepack.core.host.layers import ShownPackage, show
from tilepack.core.host.wellformed import well_formed
from tilepack.tests.support.shown import FULL_STYLE, MADE, result_of, styled_package

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


def converts(style):
    """Whether QGIS's converter takes a style; of one that is not mended it would not come back."""
    context, converter = QgsMapBoxGlStyleConversionContext(), QgsMapBoxGlStyleConverter()
    return converter.convert(style, context) == QgsMapBoxGlStyleConverter.Result.Success


@pytest.mark.parametrize(("group", "name", "value"), DEADLY)
def test_what_would_end_qgis_is_left_out_and_only_that(qgis_app, group, name, value):
    style = with_value(group, name, value)
    mended, left_out = well_formed(style)
    assert left_out == [("l", name)]
    assert name not in mended["layers"][0][group]
    assert mended["layers"][0]["id"] == "l"
    assert converts(mended)


def test_a_layer_whose_filter_would_is_left_out(qgis_app):
    style = {"version": 8, "layers": [{**LINE, "filter": ["all", ["!"]]}, {**LINE, "id": "m"}]}
    mended, left_out = well_formed(style)
    assert [layer["id"] for layer in mended["layers"]] == ["m"]
    assert left_out == [("l", "filter")]


@pytest.mark.parametrize(
    "value",
    [
        ["!", ["has", "name"]],
        ["step", ["zoom"], 1, 5, 2],
        ["match", ["get", "kind"], ["a", "b"], 1, 2],
        {"stops": [[1, 2], [3, 4]]},
        {"type": "identity", "property": "width"},
        3,
    ],
)
def test_what_is_meant_stays_as_it_is(value):
    style = with_value("paint", "line-width", value)
    assert well_formed(style) == (style, [])
    assert well_formed(style)[0] is style


@pytest.mark.parametrize("layers", [None, {}, "x", []])
def test_a_style_without_layers_is_left_to_qgis(layers):
    style = {"version": 8, "layers": layers}
    assert well_formed(style) == (style, [])


def test_the_layer_is_there_and_what_was_left_out_is_said(qgis_app, tmp_path):
    deadly = with_value(*DEADLY[7])["layers"][0]
    style = {**FULL_STYLE, "layers": [*FULL_STYLE["layers"], {**deadly, "id": "evil"}]}
    path = styled_package(tmp_path / "land.vtpk", style)
    layer, news = show(ShownPackage.read(result_of(path), MADE))
    assert layer.isValid()
    assert news.count == 1
    assert news.lines[0].startswith("Skipping malformed value of …: 1 time")
    assert "line-color" in news.lines[0]
