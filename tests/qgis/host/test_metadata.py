"""What a layer knows about where it comes from: metadata and notes."""

from dataclasses import replace

import pytest
from qgis.core import Qgis, QgsLayerMetadata, QgsLayerNotesUtils

from tilepack.core.host.layers import ShownPackage, show
from tilepack.tests.support.packages import HALF, make_package, sample
from tilepack.tests.support.shown import ADDRESS, MADE, result_of, service

ITEM = """<ESRI_ItemInformation><title>The land</title><guid>G-1</guid>
<description>&lt;p&gt;What &lt;b&gt;lies&lt;/b&gt; there&lt;/p&gt;</description>
<tags>roads, water</tags><accessinformation>Survey of Somewhere</accessinformation>
<licenseinfo>&lt;div&gt;CC BY 4.0&lt;/div&gt;</licenseinfo></ESRI_ItemInformation>"""
SWISS = (660_000.0, 5_750_000.0, 1_170_000.0, 6_075_000.0)


@pytest.fixture
def layer(qgis_app, tmp_path):
    """The layer of an export whose result is changed."""

    kept = []  # what a layer hands out lives as long as the layer

    def make(item=ITEM, address="", **changes):
        entries = {"esriinfo/iteminfo.xml": item.encode() if item else None}
        path = make_package(tmp_path / "land.vtpk", entries=entries)
        result = result_of(path, **{"extents": (SWISS,), **changes})
        kept.append(show(ShownPackage.read(result, MADE, address))[0])
        return kept[-1]

    return make


def test_metadata_names_service_area_levels_date_and_rights(layer):
    told = layer().metadata()
    assert told.title() == "The land"
    assert told.identifier() == "G-1"
    assert told.parentIdentifier() == ADDRESS
    assert told.abstract() == (
        "What lies there\n\n"
        f"Service: Land, {ADDRESS}\n"
        "Area: latitude 45.8103° to 47.8082°, longitude 5.9289° to 10.5103°\n"
        "Levels: 0-2\n"
        "Exported with Tilepack on 2026-03-01"
    )
    assert told.rights() == ["© Test", "Test credits", "Survey of Somewhere"]
    assert told.licenses() == ["CC BY 4.0"]
    assert told.keywords() == {"keywords": ["roads", "water"]}
    (link,) = told.links()
    assert (link.name, link.type, link.url) == ("Land", "WWW:LINK", ADDRESS)
    assert told.history() == ["Exported with Tilepack on 2026-03-01"]
    assert told.crs().authid() == "EPSG:3857"
    if hasattr(QgsLayerMetadata, "dateTime"):
        created = told.dateTime(Qgis.MetadataDateType.Created)
        assert created.toString("yyyy-MM-dd") == "2026-03-01"


def test_the_extent_is_that_of_what_was_asked_for(layer):
    told = layer().metadata()
    (extent,) = told.extent().spatialExtents()
    assert extent.extentCrs.authid() == "EPSG:3857"
    box = extent.bounds.toRectangle()
    assert (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) == SWISS


def test_an_area_over_the_date_line_has_two_extents(layer):
    west, east = (-HALF, 0.0, -19e6, 1e6), (19e6, 0.0, HALF, 1e6)
    told = layer(extents=(west, east)).metadata()
    assert len(told.extent().spatialExtents()) == 2
    assert told.abstract().count("longitude") == 2


def test_without_an_area_the_extent_is_what_the_package_says(layer):
    told = layer(extents=()).metadata()
    (extent,) = told.extent().spatialExtents()
    assert extent.bounds.xMaximum() == HALF


def test_the_layer_of_a_record_read_back_still_names_its_service(layer):
    told = layer(service=None, address=ADDRESS).metadata()
    assert told.parentIdentifier() == ADDRESS
    assert f"Service: Land, {ADDRESS}" in told.abstract()
    assert told.rights() == ["Test credits", "Survey of Somewhere"]


def test_a_package_without_words_of_its_own_has_those_of_its_service(layer):
    told = layer(item=None, service=replace(service(), copyright="")).metadata()
    assert told.title() == "sample"  # the other document's
    assert told.rights() == ["Test credits"]
    assert told.licenses() == []


def test_notes_say_it_in_short_and_cannot_be_misused(layer):
    evil = ITEM.replace("CC BY 4.0", "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; free")
    made = layer(item=evil)
    assert QgsLayerNotesUtils.layerHasNotes(made)
    notes = QgsLayerNotesUtils.layerNotes(made)
    for words in (ADDRESS, "Levels: 0-2", "longitude", "2026-03-01", "© Test", "free"):
        assert words in notes
    assert "<script" not in notes
    assert "alert" in notes
    assert f'<a href="{ADDRESS}">' in notes


def test_a_real_package_brings_its_own_words(qgis_app, tmp_path):
    path = tmp_path / "real.vtpk"
    path.write_bytes(sample("qgis_testvtpk.vtpk").read_bytes())
    shown, _ = show(ShownPackage.read(result_of(path, service=None), MADE))
    told = shown.metadata()
    assert told.title() == "Map title"
    assert told.identifier() == "FD610B57-9B73-48E5-A7E5-DA07C8D2C245"
    assert told.abstract().startswith("Map description")
    assert told.licenses() == ["Map use limitations"]
    assert told.rights() == ["Map credits"]
    assert told.links() == []


def test_a_package_in_another_scheme_tells_its_area_in_degrees(qgis_app, tmp_path):
    path = tmp_path / "degrees.vtpk"
    path.write_bytes(sample("qgis_vtpk_indexed.vtpk").read_bytes())
    shown, _ = show(ShownPackage.read(result_of(path, service=None), MADE))
    told = shown.metadata()
    assert told.crs().authid() == "EPSG:4326"
    assert "latitude" in told.abstract()
