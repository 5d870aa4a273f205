"""Of a style nothing is left that ends QGIS's process, and all else stays."""

import pytest

from tilepack.core.package.wellformed import well_formed
from tilepack.tests.support.deadly import DEADLY, LINE, with_value


@pytest.mark.parametrize(("group", "name", "value"), DEADLY)
def test_what_would_end_qgis_is_left_out_and_only_that(group, name, value):
    style = with_value(group, name, value)
    mended, left_out = well_formed(style)
    assert left_out == [("l", name)]
    assert name not in mended["layers"][0][group]
    assert mended["layers"][0]["id"] == "l"


def test_a_layer_whose_filter_would_is_left_out():
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
