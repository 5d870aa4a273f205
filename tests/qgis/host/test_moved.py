"""Project and package moved together to another folder: the layer is there."""

import shutil

import pytest
from qgis.core import Qgis, QgsProject, QgsVectorTileLayer

from tilepack.core.host.form import DRAWS_INDEXED_PACKAGES
from tilepack.core.host.layers import ShownPackage, show
from tilepack.tests.support.mvt import square_tile
from tilepack.tests.support.shown import MADE, colours, drawn, result_of, styled_package

LAND = "#82acc9"


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def in_folder(folder, name):
    """A layer in the project, made of a package in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = styled_package(folder / name, tiles={(0, 0, 0): square_tile()})
    layer, _ = show(ShownPackage.read(result_of(path), MADE))
    assert QgsProject.instance().addMapLayer(layer) is layer
    return layer


@pytest.mark.parametrize("ending", ["qgs", "qgz"])
@pytest.mark.parametrize("below", ["", "tiles & more/2026 ü"])
def test_the_layer_is_there_after_both_were_moved(project, tmp_path, ending, below):
    before, after = tmp_path / "here", tmp_path / "some where else" / "here"
    in_folder(before / below, "land #1.vtpk")
    assert project.write(str(before / f"map.{ending}"))
    project.clear()
    after.parent.mkdir()
    shutil.move(before, after)
    assert project.read(str(after / f"map.{ending}"))
    (layer,) = project.mapLayers().values()
    assert isinstance(layer, QgsVectorTileLayer)
    assert layer.isValid()
    assert str(after / below) in layer.sourcePath() or str(after) in layer.source()
    assert LAND in colours(drawn(layer))
    assert layer.metadata().title() == "Sample map"


def test_no_absolute_path_is_in_the_project(project, tmp_path):
    folder = tmp_path / "a folder of its own"
    in_folder(folder, "land.vtpk")
    assert project.write(str(folder / "map.qgs"))
    text = (folder / "map.qgs").read_text()
    name = "land.vtpk" if Qgis.QGIS_VERSION_INT >= DRAWS_INDEXED_PACKAGES else "land.mbtiles"
    assert f"./{name}" in text
    sources = [line for line in text.splitlines() if name in line]
    assert not [line for line in sources if str(folder) in line]
