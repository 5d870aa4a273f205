"""The style beside an MBTiles file draws in QGIS what the package's own style draws.

Scenario 39 of the product: style and icons beside the MBTiles. They are read here as *Load Style…*
of QGIS's layer properties reads them: the icons from where the style's folder and its address lead.
"""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

import pytest
import qgis.core
from qgis.core import (
    QgsMapBoxGlStyleConversionContext,
    QgsMapBoxGlStyleConverter,
    QgsReadWriteContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from tilepack.core.package.documents import write_json
from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.package import Package
from tilepack.core.package.style_files import write_style
from tilepack.core.package.tileset import describe
from tilepack.demo.sprites import sprite
from tilepack.demo.style import world_style
from tilepack.tests.support.packages import make_package, sample
from tilepack.tests.support.style_spec import faults

OWN = re.compile(
    r'\{[0-9a-f]{8}-[0-9a-f-]{27}\}|"[0-9a-f]{8}-[0-9a-f-]{27}"'
)  # identities of parts
WORLD = "a world with icons and labels"


@pytest.fixture(params=[WORLD, "natural-earth.vtpk", "qgis_testvtpk.vtpk"])
def package(request, qgis_app, tmp_path):
    if request.param != WORLD:
        return sample(request.param)
    entries = {"p12/resources/styles/root.json": write_json(world_style())}
    for density, name in ((1, "sprite"), (2, "sprite@2x")):
        definition, image = sprite(density)
        entries[f"p12/resources/sprites/{name}.json"] = write_json(definition)
        entries[f"p12/resources/sprites/{name}.png"] = image
    return make_package(tmp_path / "world.vtpk", entries=entries)


def converted(style, icons):
    """What QGIS makes of a style: its rules as XML without their identities, and the warnings."""
    context = QgsMapBoxGlStyleConversionContext()
    context.setTargetUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    context.setPixelSizeConversionFactor(25.4 / 96)
    if icons:
        definition, image = icons
        assert not image.isNull()
        context.setSprites(image, definition)
    converter = QgsMapBoxGlStyleConverter()
    assert converter.convert(style, context) == QgsMapBoxGlStyleConverter.Result.Success
    texts = []
    for rules in (converter.renderer(), converter.labeling()):
        document = QDomDocument()
        element = document.createElement("rules")
        rules.writeXml(element, QgsReadWriteContext())
        document.appendChild(element)
        texts.append(OWN.sub("", document.toString()))
    return texts, converter.warnings()


def own_icons(package):
    found = package.sprite(2)
    return found and (found.definition, QImage.fromData(found.image))


def icons_beside(folder, style):
    if "sprite" not in style:
        return None
    stem = folder / unquote(style["sprite"])
    definition = stem.with_name(f"{stem.name}@2x.json").read_text(encoding="utf-8")
    return json.loads(definition), QImage(str(stem.with_name(f"{stem.name}@2x.png")))


def test_qgis_draws_the_style_beside_as_the_packages_own(package, tmp_path):
    target = tmp_path / "out folder" / "Mein Atlas.mbtiles"
    target.parent.mkdir()
    with Package.open(package) as opened:
        write_mbtiles(opened, target)
        tileset = describe(opened)
        files = write_style(opened, tileset, target)
        original, icons = opened.style(), own_icons(opened)
    style = json.loads(files.style.read_text(encoding="utf-8"))
    assert (files.left_out.layers, files.left_out.properties) == ([], [])
    (renderer, labeling), warnings = converted(original, icons)
    assert "<style" in renderer
    assert converted(style, icons_beside(files.style.parent, style)) == (
        [renderer, labeling],
        warnings,
    )


@pytest.mark.parametrize("package", [WORLD], indirect=True)
def test_qgis_itself_finds_the_icons_beside_the_style(package, tmp_path):
    if not hasattr(qgis.core, "QgsVectorTileUtils"):
        pytest.skip("this QGIS loads no icons with a style, or does not show how")
    target = tmp_path / "out folder" / "Mein Atlas #1.mbtiles"
    target.parent.mkdir()
    with Package.open(package) as opened:
        files = write_style(opened, describe(opened), target)
    style = json.loads(files.style.read_text(encoding="utf-8"))
    context = QgsMapBoxGlStyleConversionContext()
    folder = f"file://{files.style.parent}"  # what the dialog of the layer's properties gives
    qgis.core.QgsVectorTileUtils.loadSprites(style, context, folder)
    assert context.spriteDefinitions() == sprite(2)[0]
    assert not context.spriteImage().isNull()


@pytest.mark.parametrize("package", [WORLD], indirect=True)
def test_icons_make_a_difference(package):
    """What the comparison would show if the icons beside were not found."""
    with Package.open(package) as opened:
        style, icons = opened.style(), own_icons(opened)
    assert converted(style, icons) != converted(style, None)


def test_the_style_is_valid_for_maplibre(package, tmp_path):
    with Package.open(package) as opened:
        files = write_style(opened, describe(opened), tmp_path / "beside.mbtiles")
    assert faults(files.style.read_text(encoding="utf-8")) == [[]]
