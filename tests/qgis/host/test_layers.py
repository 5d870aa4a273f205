"""A package as a layer: checked before, then styled and described, in every QGIS."""

import pytest
from qgis.core import Qgis, QgsApplication

from tilepack.core.errors import NotAPackage, PackageDamaged, PackageError
from tilepack.core.host import layers
from tilepack.core.host.form import DRAWS_INDEXED_PACKAGES
from tilepack.core.host.layers import ShownPackage, cannot_show_text, show
from tilepack.core.package.package import Package
from tilepack.tests.support.mvt import square_tile
from tilepack.tests.support.packages import make_package, pyramid, sample
from tilepack.tests.support.shown import (
    BACKGROUND,
    FULL_STYLE,
    MADE,
    colours,
    drawn,
    result_of,
    styled_package,
)

AS_PACKAGE = Qgis.QGIS_VERSION_INT >= DRAWS_INDEXED_PACKAGES


@pytest.fixture
def shown(qgis_app, tmp_path):
    """Reads a package with a style as an export's result, the companion made where needed."""

    def read(style=FULL_STYLE, **changes):
        path = styled_package(tmp_path / "land.vtpk", style, **changes)
        return ShownPackage.read(result_of(path), MADE)

    return read


@pytest.mark.parametrize("indexed", [True, False])
def test_the_layer_is_the_package_itself_where_qgis_draws_it(shown, indexed):
    package = shown(indexed=indexed)
    layer, _ = show(package)
    assert package.file.name == ("land.vtpk" if AS_PACKAGE else "land.mbtiles")
    assert layer.isValid()
    assert layer.name() == "land"
    assert f"type={'vtpk' if AS_PACKAGE else 'mbtiles'}" in layer.source()
    assert str(package.file) in layer.source()
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (0, 2)
    assert layer.crs().authid() == "EPSG:3857"


def test_a_name_with_everything_in_it_is_found(qgis_app, tmp_path):
    folder = tmp_path / "Süd & West # 50"
    folder.mkdir()
    path = styled_package(folder / "a b+c?.vtpk", tiles={(0, 0, 0): square_tile()})
    layer, _ = show(ShownPackage.read(result_of(path), MADE))
    assert layer.isValid()
    assert layer.name() == "a b+c?"
    assert "#82acc9" in colours(drawn(layer))


def test_what_qgis_cannot_find_is_said_with_what_helps(qgis_app, tmp_path):
    folder = tmp_path / "50%20done"
    folder.mkdir()
    shown = ShownPackage.read(result_of(styled_package(folder / "land.vtpk")), MADE)
    layer, _ = show(shown)
    assert not layer.isValid()
    assert "percent sign" in cannot_show_text(shown)
    assert str(folder) in cannot_show_text(shown)


def test_a_file_that_cannot_be_opened_is_named(shown, monkeypatch):
    package = shown()
    monkeypatch.setattr(layers.Qgis, "QGIS_VERSION_INT", 34400)
    assert str(package.file) in cannot_show_text(package)
    monkeypatch.setattr(layers.Qgis, "QGIS_VERSION_INT", 32216)
    assert "QGIS 3.26 and later can" in cannot_show_text(package)


def test_without_a_style_there_is_a_valid_layer_all_the_same(qgis_app, tmp_path):
    without = {"p12/resources/styles/root.json": None}
    path = make_package(tmp_path / "plain.vtpk", pyramid(1), entries=without)
    package = ShownPackage.read(result_of(path), MADE)
    assert package.style is None
    layer, news = show(package)
    assert layer.isValid()
    assert not news


def test_a_file_that_has_gone_gives_an_invalid_layer_and_no_error(shown):
    package = shown()
    package.file.unlink()
    layer, news = show(package)
    assert not layer.isValid()
    assert not news


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
    assert set(colours(drawn(layer))) - {BACKGROUND.name()}


def outside_its_bundle(path):
    """The first tile said to lie far behind the end of its bundle: QGIS would crash."""
    with Package.open(path) as package:
        entry = package.bundle_entry(package.bundle_names()[0])
        start = package.archive.data_start(entry)
    data = bytearray(path.read_bytes())
    data[start + 64 : start + 72] = (1 << 39 | 60 << 40 | 7).to_bytes(8, "little")
    path.write_bytes(data)


def without_sizes(path):
    make_package(path, root={"resourceInfo": {}})


def short_tilemap(path):
    make_package(path, tilemap_index=[1, 1])


def cut_off(path):
    path.write_bytes(path.read_bytes()[:-200])


def web_page(path):
    path.write_bytes(b"<!DOCTYPE html><html><body>Sign in</body></html>")


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (outside_its_bundle, PackageDamaged),
        (without_sizes, PackageDamaged),
        (short_tilemap, PackageDamaged),
        (cut_off, PackageError),
        (web_page, NotAPackage),
    ],
)
def test_what_could_end_qgis_is_refused_before_there_is_a_layer(qgis_app, tmp_path, damage, error):
    path = styled_package(tmp_path / "land.vtpk")
    result = result_of(path)
    damage(path)
    with pytest.raises(error):
        ShownPackage.read(result, MADE)


def test_a_package_that_was_damaged_since_its_export_is_refused(qgis_app, tmp_path):
    path = styled_package(tmp_path / "land.vtpk")
    result = result_of(path, service=None)
    assert ShownPackage.read(result, MADE).file
    with Package.open(path) as package:
        start = package.archive.data_start(package.bundle_entry(package.bundle_names()[-1]))
        size = package.bundle_entry(package.bundle_names()[-1]).size
    data = bytearray(path.read_bytes())
    data[start + size - 5] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(PackageDamaged):
        ShownPackage.read(result, MADE)
