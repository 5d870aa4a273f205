"""The demo world as QGIS takes it: its style, and the service behind a layer."""

import json

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapBoxGlStyleConversionContext,
    QgsMapBoxGlStyleConverter,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from tilepack.demo.documents import WORLD as WHOLE
from tilepack.demo.documents import Contents, root_document, web_mercator_tile_info, write_package
from tilepack.demo.sprites import sprite
from tilepack.demo.style import LAND_TINTS, world_style
from tilepack.tests.support.mvt import square_tile
from tilepack.tests.support.packages import HALF, pyramid
from tilepack.tests.support.service import ServiceProcess

BACKGROUND = {"water", "background"}  # the second is what QGIS calls the first


@pytest.fixture
def converter(qgis_app):
    """The converter after it has read the style with its sprites."""
    definition, image = sprite(2)
    context = QgsMapBoxGlStyleConversionContext()
    context.setTargetUnit(QgsUnitTypes.RenderMillimeters)
    context.setPixelSizeConversionFactor(25.4 / 96)
    context.setSprites(QImage.fromData(image), json.dumps(definition))
    converter = QgsMapBoxGlStyleConverter()
    assert converter.convert(world_style(), context) == QgsMapBoxGlStyleConverter.Success
    return converter


def test_the_style_converts_without_a_warning(converter):
    assert converter.warnings() == []


def test_every_layer_of_the_style_is_drawn_or_labelled(converter):
    drawn = {style.styleName() for style in converter.renderer().styles()}
    labelled = {style.styleName() for style in converter.labeling().styles()}
    layers = {layer["id"] for layer in world_style()["layers"]}
    assert (drawn | labelled) - BACKGROUND == layers - BACKGROUND
    assert {name for name in layers if "/name/" in name} == labelled


@pytest.fixture(scope="module")
def flat_world(tmp_path_factory):
    """The service over a world of one country, in a process of its own."""
    source = tmp_path_factory.mktemp("world") / "world.vtpk"
    tiles = dict.fromkeys(pyramid(2), square_tile(name="countries"))
    definition, image = sprite(2)
    style = world_style()
    style["layers"] = [
        {"id": "land", "type": "fill", "source": "esri", "source-layer": "countries",
         "paint": {"fill-color": LAND_TINTS[0]}}
    ]  # fmt: skip
    sprites = {"sprite@2x.json": json.dumps(definition).encode(), "sprite@2x.png": image}
    root = root_document("World", web_mercator_tile_info(3), WHOLE, 2)
    write_package(source, Contents(root, {}, style, sprites), tiles)
    with ServiceProcess(source) as running:
        yield f"{running.url}/arcgis/rest/services/Hosted/World/VectorTileServer"


def test_qgis_opens_the_service_as_a_layer_and_draws_it_in_its_style(qgis_app, flat_world):
    layer = QgsVectorTileLayer(f"serviceType=arcgis&type=xyz&url={flat_world}", "world")
    assert layer.isValid()
    assert layer.sourcePath() == f"{flat_world}/tile/{{z}}/{{y}}/{{x}}.pbf"
    message, done = layer.loadDefaultStyle()
    assert (message, done) == ("", True)
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setOutputSize(QSize(64, 64))
    settings.setExtent(QgsRectangle(-HALF / 2, -HALF / 2, HALF / 2, HALF / 2))
    settings.setBackgroundColor(QColor("black"))
    settings.setLayers([layer])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert job.renderedImage().pixelColor(32, 32).name() == LAND_TINTS[0]
