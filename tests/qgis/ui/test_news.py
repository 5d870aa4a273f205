"""What an ended export brings: a message, and once the layer."""

import pytest
from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from tilepack.core.errors import Cancelled, TilepackError
from tilepack.core.export.request import Request, whole_service
from tilepack.core.export.store import JobStore
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.storedarea import area_as_json, area_from_json
from tilepack.tests.support.jobs import ListOfJobs
from tilepack.tests.support.toolbox import wait_until
from tilepack.ui.news import News


class Iface:
    def __init__(self):
        self.bar = QgsMessageBar()

    def messageBar(self):
        return self.bar


@pytest.fixture
def told(qgis_new_project, tmp_path):
    """A manager whose news go to a message bar; the outcomes in their order."""
    store = JobStore(tmp_path / "jobs", area_as_json, area_from_json)
    manager, iface, outcomes = ExportManager(store), Iface(), []
    news = News(iface, manager, ListOfJobs())
    manager.ended.connect(lambda request, outcome, wants: outcomes.append(outcome))
    yield manager, iface.bar, outcomes
    manager.stop_all()
    news.close()


def export(told, bench, address, **wishes):
    manager, _, outcomes = told
    record = manager.start(Request(address, bench.output, whole_service, levels="0-2"), **wishes)
    wait_until(lambda: bool(outcomes))
    assert not manager.is_busy
    return record


def test_the_layer_is_added_once_and_styled(told, bench):
    export(told, bench, bench.service())
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.isValid()
    assert layer.name() == "land"
    assert layer.renderer().styles()[0].symbol().color().name() == "#82acc9"
    message = told[1].currentItem()
    assert message.level() == Qgis.MessageLevel.Success
    assert message.text().startswith("land.vtpk is ready: 21 tiles.")


def test_without_the_wish_there_is_a_message_only(told, bench):
    export(told, bench, bench.service(), wants_layer=False)
    assert QgsProject.instance().mapLayers() == {}
    assert told[1].currentItem().level() == Qgis.MessageLevel.Success


def test_a_failure_is_told_and_stays_until_it_is_read(told, bench):
    export(told, bench, bench.service(allowed=False))
    message = told[1].currentItem()
    assert message.level() == Qgis.MessageLevel.Critical
    assert message.title() == "land.vtpk"
    assert message.text().startswith("This service does not allow export.")
    assert message.duration() == 0
    assert QgsProject.instance().mapLayers() == {}


def test_a_cancel_is_no_news(told, bench):
    manager, bar, outcomes = told
    record = manager.start(Request(bench.service(executing_seconds=600), bench.output))
    wait_until(lambda: bench.requests("poll"))
    manager.cancel(record.id)
    wait_until(lambda: bool(outcomes))
    assert isinstance(outcomes[0], Cancelled)
    assert bar.currentItem() is None


def test_an_update_says_what_changed_and_adds_no_second_layer(told, bench):
    """Scenario 40: the layer of the first export stays, with what the person made of it."""
    manager, bar, outcomes = told
    record = export(told, bench, bench.service())
    (layer,) = QgsProject.instance().mapLayers().values()
    layer.setOpacity(0.5)
    outcomes.clear()
    manager.update(record.id)
    wait_until(lambda: bool(outcomes))
    assert bar.currentItem().text() == "land.vtpk: Updated, no tile has changed"
    labels = [button.text() for button in bar.currentItem().findChildren(QPushButton)]
    assert labels == ["Open Folder"]
    assert list(QgsProject.instance().mapLayers().values()) == [layer]
    assert layer.isValid() and layer.opacity() == 0.5


def test_a_message_is_as_high_as_its_words(told):
    manager, bar, _ = told
    bar.resize(500, 50)
    bar.show()
    manager.shown.emit(TilepackError(reason="word " * 60))
    browser = bar.currentItem().findChild(QTextBrowser)
    wait_until(lambda: browser.height() >= browser.document().size().height() > 50)
    bar.hide()
