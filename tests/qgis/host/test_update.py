"""An earlier export made anew while its layer is on the map."""

import threading
import time
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsLayerNotesUtils,
    QgsProject,
)
from qgis.PyQt.QtGui import QColor

from tilepack.core.errors import ExportUnknown, OutputUnwritable
from tilepack.core.export.output import put_in_place
from tilepack.core.export.record import State
from tilepack.core.export.request import Request, whole_service
from tilepack.core.host import swap
from tilepack.core.host.area import MapArea
from tilepack.core.host.layers import ShownPackage, show
from tilepack.core.host.swap import LayerSwap, layers_of
from tilepack.demo.tokens import ANALYST
from tilepack.tests.support.mvt import square_tile
from tilepack.tests.support.packages import HALF, make_package
from tilepack.tests.support.shown import MADE, STYLE, colours, drawn, result_of, styled_package
from tilepack.tests.support.toolbox import basic_login, wait_until
from tilepack.tests.support.windows import wait_for

MINE = "#aa00cc"
BEFORE, AFTER = {(0, 0, 0): square_tile(inset=1024)}, {(0, 0, 0): square_tile()}


@pytest.fixture(autouse=True)
def project(qgis_app):
    yield QgsProject.instance()
    QgsProject.instance().clear()


def on_map(result):
    """The layer of a result, in a style of a person's own."""
    layer, _ = show(ShownPackage.read(result, MADE))
    assert layer.isValid()
    renderer = layer.renderer().clone()
    styles = renderer.styles()
    for style in styles:
        symbol = style.symbol().clone()
        symbol.setColor(QColor(MINE))
        style.setSymbol(symbol)
    renderer.setStyles(styles)
    layer.setRenderer(renderer)
    layer.setName("my land")
    layer.setCustomProperty("mine", "kept")
    QgsProject.instance().addMapLayer(layer)
    return layer


def mine_in(layer):
    """How much of the map is drawn in the colour of the person's style."""
    return colours(drawn(layer)).get(MINE, 0)


def service(bench, tiles):
    source = make_package(bench.folder / "source", tiles)
    return bench.service(source=source)


@pytest.fixture
def exported(bench, manager):
    """A finished export of a service that can change, and its layer on the map."""
    request = Request(service(bench, BEFORE), bench.output)
    record = manager.start(request)
    wait_for(manager, record, State.DONE)
    wait_until(lambda: manager.outcomes)
    return record, on_map(manager.outcomes.pop().result)


def update(manager, record):
    again = manager.update(record.id)
    wait_for(manager, again, State.DONE)
    wait_until(lambda: manager.outcomes)
    return manager.outcomes.pop()


def restarted(windows, manager):
    """The manager of the next window, its records read."""
    windows.close(manager)
    later, loaded = windows.manager(), []
    later.loaded.connect(lambda: loaded.append(1))
    later.load()
    wait_until(lambda: loaded)
    return later


def test_layers_show_what_is_new_in_the_style_of_the_person(bench, manager, exported):
    record, layer = exported
    half, source, repaints = mine_in(layer), layer.source(), []
    layer.repaintRequested.connect(lambda *_: repaints.append(1))
    service(bench, AFTER)
    outcome = update(manager, record)
    assert outcome.result.changed == 1
    assert outcome.shown is None  # the layer is there already
    wait_until(lambda: repaints)
    assert mine_in(layer) > 1.5 * half > 0
    assert layer.isValid() and layer.source() == source
    assert layer.name() == "my land" and layer.customProperty("mine") == "kept"
    assert [name for name in bench.files() if "part" in name] == []


def test_what_the_layer_says_of_its_export_is_renewed(bench, manager, exported):
    record, layer = exported
    assert MADE.isoformat() in QgsLayerNotesUtils.layerNotes(layer)
    service(bench, AFTER)
    update(manager, record)
    wait_until(lambda: MADE.isoformat() not in QgsLayerNotesUtils.layerNotes(layer))
    (history,) = layer.metadata().history()
    assert MADE.isoformat() not in history and history in layer.metadata().abstract()


def test_nothing_new_leaves_file_and_layer_alone(bench, manager, exported):
    record, layer = exported
    before, changes = bench.output.stat().st_mtime_ns, []
    layer.dataSourceChanged.connect(lambda: changes.append(1))
    outcome = update(manager, record)
    assert outcome.result.changed == 0
    assert bench.output.stat().st_mtime_ns == before
    assert changes == [] and MADE.isoformat() in QgsLayerNotesUtils.layerNotes(layer)


def test_an_earlier_update_can_be_updated_from_either_row(bench, manager, exported):
    record, _ = exported
    service(bench, AFTER)
    update(manager, record)
    assert update(manager, record).result.changed == 0


def test_another_package_in_its_place_is_not_overwritten(bench, manager, exported):
    record, _ = exported
    make_package(bench.output)
    before = bench.output.read_bytes()
    with pytest.raises(ExportUnknown):
        manager.update(record.id)
    assert bench.output.read_bytes() == before


def test_after_a_restart_the_update_knows_the_area(bench, manager, windows, exported):
    record, _ = exported
    later = restarted(windows, manager)
    service(bench, AFTER)
    assert update(later, record).result.changed == 1


class Windows:
    """Files as on Windows: one that a layer of the project shows cannot be replaced."""

    def __init__(self, for_seconds=60.0):
        self.until = time.monotonic() + for_seconds
        self.tries = 0

    def __call__(self, whole, target):
        self.tries += 1
        if layers_of(target) or time.monotonic() < self.until:
            raise PermissionError(13, "in use")
        whole.replace(target)


@pytest.fixture
def pair(tmp_path):
    """A layer on the map, the file it shows, and a new one for it."""
    old = styled_package(tmp_path / "land.vtpk", STYLE, tiles=BEFORE)
    new = styled_package(tmp_path / "new.vtpk", STYLE, tiles=AFTER)
    layer = on_map(result_of(old))
    file = next(path for path in tmp_path.glob("land.*") if layers_of(path))
    if file.suffix == ".mbtiles":
        new = result_of(new).mbtiles
    return layer, file, new


def in_thread(deed):
    """Do something in another thread while this one turns its event loop; what it raised."""
    raised = []

    def run():
        try:
            deed()
        except OSError as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(lambda: not thread.is_alive())
    return raised


@pytest.mark.parametrize("place", ["main thread", "worker"])
@pytest.mark.parametrize("busy", [0.0, 0.5], ids=["shown", "being read"])
def test_a_file_in_use_is_taken_from_its_layers_and_given_back(pair, place, busy):
    layer, file, new = pair
    half, source = mine_in(layer), layer.source()
    exchange = LayerSwap(replace=Windows(busy))
    if place == "worker":
        assert in_thread(lambda: exchange(new, file)) == []
        wait_until(lambda: layer.isValid() and mine_in(layer) > half)
    else:
        exchange(new, file)
    assert layer.isValid() and layer.source() == source
    assert mine_in(layer) > 1.5 * half > 0
    assert not new.exists()


def test_a_file_that_stays_in_use_stays_as_it_is(pair, monkeypatch):
    monkeypatch.setattr(swap, "_PATIENCE", 0.2)
    layer, file, new = pair
    half, before = mine_in(layer), file.read_bytes()
    with pytest.raises(OutputUnwritable):
        put_in_place(new, file, overwrite=True, replace=LayerSwap(replace=Windows()))
    assert layer.isValid() and mine_in(layer) == half
    assert file.read_bytes() == before and new.exists()


def test_the_main_thread_may_be_busy_for_good(pair, monkeypatch):
    """It waits for the worker when QGIS closes."""
    monkeypatch.setattr(swap, "_ANSWER", 0.1)
    monkeypatch.setattr(swap, "_PATIENCE", 0.2)
    _, file, new = pair
    exchange, raised = LayerSwap(replace=Windows()), []

    def run():
        try:
            exchange(new, file)
        except PermissionError as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(5)
    assert raised


def test_only_layers_of_just_this_file_are_its_layers(pair, tmp_path):
    layer, file, new = pair
    assert layers_of(file) == [layer]
    assert layers_of(new) == [] and layers_of(tmp_path / "missing.vtpk") == []
    link = tmp_path / "link"
    link.symlink_to(file)
    assert layers_of(link) == [layer]


# What fills the form when an export shall run again


def test_the_area_of_an_earlier_window_is_as_it_was(bench, manager, windows):
    polygon = QgsGeometry.fromWkt("POLYGON((8 47, 9 47, 9 48, 8 47))")
    crs, transforms = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    area = MapArea(crs, transforms, polygons=(polygon,), buffer=250.0)
    asked = Request(bench.service(), bench.output, area, levels="0-3", split=False)
    with basic_login(*ANALYST) as authcfg:
        record = manager.start(asked, authcfg)
        wait_for(manager, record, State.DONE)
    later = restarted(windows, manager)
    request = later.request(record.id)
    assert replace(request, area=area) == asked
    assert request.area.crs.authid() == "EPSG:4326" and request.area.buffer == 250.0
    assert [each.asWkt(0) for each in request.area.polygons] == [polygon.asWkt(0)]
    assert later.job(record.id).record.authcfg == authcfg


def test_the_whole_of_a_service_is_a_rectangle_once_it_is_known(bench, manager, windows, exported):
    record, _ = exported
    box = restarted(windows, manager).request(record.id).area.outline.boundingBox()
    assert abs(box.xMinimum() + HALF) < 1 and abs(box.yMaximum() - HALF) < 1


def test_a_job_that_was_fetched_by_its_id_has_no_area_to_show(bench, manager, exported):
    job_id = exported[0].job_ids or manager.job(exported[0].id).record.job_ids
    request = Request(bench.service(), bench.folder / "b.vtpk", job_id=job_id[0])
    record = manager.start(request)
    wait_for(manager, record, State.DONE, State.FAILED, State.EXPIRED)
    assert manager.request(record.id).area is whole_service
