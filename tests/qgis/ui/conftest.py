import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from tilepack import classFactory, plugin
from tilepack.scripts.translations import compile_to
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.service import clock, server, source  # noqa: F401
from tilepack.tests.support.toolbox import bench  # noqa: F401


@pytest.fixture(autouse=True)
def texts(qgis_app):
    """The plural forms of English, as a loaded plugin has them."""
    loaded = classFactory(None)
    yield
    loaded.unload()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("i18n")
    compile_to(folder)
    return folder


@pytest.fixture
def spoken(compiled):
    """Makes QGIS speak a language, as a loaded plugin does."""
    installed = []

    def speak(language):
        translator = plugin.translator(QLocale(language), compiled)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
            installed.append(translator)

    yield speak
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def canvas(qgis_iface, monkeypatch):
    """A square map of the north-east quarter of the world, a little smaller."""
    QgsSettings().remove("tilepack")
    canvas = QgsMapCanvas()
    monkeypatch.setattr(qgis_iface, "canvas", canvas)
    canvas.resize(300, 300)
    canvas.show()
    QCoreApplication.processEvents()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.setExtent(QgsRectangle(0.01 * HALF, 0.01 * HALF, 0.99 * HALF, 0.99 * HALF))
    yield canvas
    if not sip.isdeleted(canvas):
        canvas.hide()
