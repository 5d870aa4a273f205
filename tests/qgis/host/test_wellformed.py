"""Styles that would end QGIS's process are mended before it sees them."""

import pytest
from qgis.core import QgsMapBoxGlStyleConversionContext, QgsMapBoxGlStyleConverter

from tilepack.core.host.layers import ShownPackage, show
from tilepack.core.package.wellformed import well_formed
from tilepack.tests.support.deadly import DEADLY, LINE, with_value
from tilepack.tests.support.shown import FULL_STYLE, MADE, result_of, styled_package


def converts(style):
    """Whether QGIS's converter takes a style; of one that is not mended it would not come back."""
    context, converter = QgsMapBoxGlStyleConversionContext(), QgsMapBoxGlStyleConverter()
    return converter.convert(style, context) == QgsMapBoxGlStyleConverter.Result.Success


@pytest.mark.parametrize(("group", "name", "value"), DEADLY)
def test_without_what_would_end_it_qgis_takes_a_style(qgis_app, group, name, value):
    assert converts(well_formed(with_value(group, name, value))[0])


def test_without_a_filter_that_would_end_it_qgis_takes_a_style(qgis_app):
    style = {"version": 8, "layers": [{**LINE, "filter": ["all", ["!"]]}, {**LINE, "id": "m"}]}
    assert converts(well_formed(style)[0])


def test_the_layer_is_there_and_what_was_left_out_is_said(qgis_app, tmp_path):
    deadly = with_value(*DEADLY[7])["layers"][0]
    style = {**FULL_STYLE, "layers": [*FULL_STYLE["layers"], {**deadly, "id": "evil"}]}
    path = styled_package(tmp_path / "land.vtpk", style)
    layer, news = show(ShownPackage.read(result_of(path), MADE))
    assert layer.isValid()
    assert news.count == 1
    assert news.lines[0].startswith("Skipping malformed value of …: 1 time")
    assert "line-color" in news.lines[0]
