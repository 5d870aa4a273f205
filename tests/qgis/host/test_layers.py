"""A package as a layer: its style with icons and labels, its description, in every QGIS."""

import json
from datetime import date

import pytest
from qgis.core import Qgis, QgsApplication

from tilepack.core.arcgis.service import Service
from tilepack.core.export.request import Result
from tilepack.core.host.layers import OPENS_PACKAGES, ShownPackage, needs_mbtiles, show
from tilepack.core.package.documents import write_json
from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.package import Package
from tilepack.demo.sprites import sprite
from tilepack.tests.support.packages import STYLE, make_package, pyramid, root_json, sample

OPENS = Qgis.QGIS_VERSION_INT >= OPENS_PACKAGES
MADE = date(2026, 3, 1)
ADDRESS = "https://maps.example.org/arcgis/rest/services/Hosted/Land/VectorTileServer"
ICON = sorted(sprite(1)[0])[0]
LAYERS = [
    *STYLE["layers"],
    {
        "id": "land/icon",
        "type": "symbol",
        "source": "esri",
        "source-layer": "land",
        "layout": {"icon-image": ICON},
    },
    {
        "id": "land/name",
        "type": "symbol",
        "source": "esri",
        "source-layer": "land",
        "layout": {"text-field": "{kind}", "text-font": ["DejaVu Sans Book"], "text-size": 12},
        "paint": {"text-color": "#102030"},
    },
]


def service():
    return Service.from_json(
        ADDRESS, {**root_json(2), "copyrightText": "© Test", "serviceItemId": "a1b2"}
    )


def entries(style):
    """The style of a package, and its sprites in both densities."""
    parts = {"p12/resources/styles/root.json": write_json(style)}
    for density, name in ((1, "sprite"), (2, "sprite@2x")):
        definition, image = sprite(density)
        parts[f"p12/resources/sprites/{name}.json"] = json.dumps(definition).encode()
        parts[f"p12/resources/sprites/{name}.png"] = image
    return parts


@pytest.fixture
def shown(qgis_app, tmp_path):
    """Reads a package with a style as an export's result, the companion made where needed."""

    def read(style=None, **changes):
        style = {**STYLE, "layers": LAYERS} if style is None else style
        path = make_package(tmp_path / "land.vtpk", entries=entries(style), **changes)
        return ShownPackage.read(result_of(path), MADE)

    return read


def result_of(path):
    mbtiles = None
    with Package.open(path) as package:
        if needs_mbtiles(package):
            mbtiles = path.with_suffix(".mbtiles")
            write_mbtiles(package, mbtiles)
        tiles = package.tile_count()
    size = path.stat().st_size
    return Result(path, mbtiles, ("j1_et",), tiles, tiles, size, 1, 1.5, (), service())


@pytest.mark.parametrize("indexed", [True, False])
def test_the_layer_is_the_package_itself_where_qgis_opens_it(shown, indexed):
    package = shown(indexed=indexed)
    layer, _ = show(package)
    assert package.file.name == ("land.vtpk" if OPENS else "land.mbtiles")
    assert layer.isValid()
    assert layer.name() == "land"
    assert f"type={'vtpk' if OPENS else 'mbtiles'}" in layer.source()
    assert str(package.file) in layer.source()
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (0, 2)
    assert layer.crs().authid() == "EPSG:3857"


def test_fills_icons_and_labels_are_taken_from_the_style(shown):
    layer, warnings = show(shown())
    styles = {style.styleName(): style for style in layer.renderer().styles()}
    assert set(styles) == {"land", "land/icon"}
    assert styles["land"].symbol().color().name() == "#82acc9"
    (label,) = layer.labeling().styles()
    assert (label.styleName(), label.layerName()) == ("land/name", "land")
    assert label.labelSettings().format().color().name() == "#102030"
    assert warnings == []


def test_an_icon_holds_the_picture_of_the_sprite(shown):
    package = shown()
    assert not package.sprite.isNull()
    layer, _ = show(package)
    icon = next(style for style in layer.renderer().styles() if style.styleName() == "land/icon")
    marker = icon.symbol().symbolLayer(0)
    assert marker.layerType() == "RasterMarker"
    assert "base64:" in str(marker.properties()) + str(marker.dataDefinedProperties().toVariant({}))


def test_what_a_style_wants_and_qgis_cannot_is_said_once(shown):
    odd = dict(LAYERS[0], id="odd", type="hillshade")
    layer, warnings = show(shown({**STYLE, "layers": [*LAYERS, odd, odd]}))
    assert layer.isValid()
    assert len(warnings) == 1
    assert "hillshade" in warnings[0]


def test_without_a_style_there_is_a_valid_layer_all_the_same(shown, tmp_path):
    without = {"p12/resources/styles/root.json": None}
    path = make_package(tmp_path / "plain.vtpk", pyramid(1), entries=without)
    package = ShownPackage.read(result_of(path), MADE)
    assert package.style is None
    layer, warnings = show(package)
    assert layer.isValid()
    assert warnings == []


def test_the_description_names_service_levels_date_and_rights(shown):
    layer, _ = show(shown())
    told = layer.metadata()
    assert told.title() == "land"
    assert told.identifier() == "a1b2"
    assert told.parentIdentifier() == ADDRESS
    assert ADDRESS in told.abstract()
    assert "Levels 0-2, exported 2026-03-01." in told.abstract()
    assert told.rights() == ["© Test"]


def test_a_file_that_has_gone_gives_an_invalid_layer_and_no_error(shown):
    package = shown()
    package.file.unlink()
    layer, warnings = show(package)
    assert not layer.isValid()
    assert warnings == []


def test_the_layer_belongs_to_the_thread_that_shows_it(shown):
    layer, _ = show(shown())
    assert layer.thread() == QgsApplication.instance().thread()


@pytest.mark.parametrize("name", ["natural-earth.vtpk", "qgis_testvtpk.vtpk"])
def test_real_packages_are_shown(qgis_app, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(sample(name).read_bytes())
    layer, _ = show(ShownPackage.read(result_of(path), MADE))
    assert layer.isValid()
    assert layer.renderer().styles()
