"""Who uses no mouse, or hears the screen: every control of ours has a name and can be reached.

The dock's own tabs are walked in ``test_dock.py`` and ``test_jobs_panel.py``; this is the rest.
"""

import pytest
from qgis.core import QgsDataItem, QgsLayerItem
from qgis.gui import QgsDataItemGuiContext, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from tilepack.core.export.record import State
from tilepack.core.export.store import JobStore
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.storedarea import area_as_json, area_from_json
from tilepack.scripts.translations import PLURALS
from tilepack.tests.support.jobs import job, result
from tilepack.tests.support.toolbox import memory_layer
from tilepack.ui.areapanel import Mode
from tilepack.ui.browser import BrowserMenu
from tilepack.ui.dock import ExportDock
from tilepack.ui.jobs import jobs_menu
from tilepack.ui.news import News
from tilepack.ui.optionspage import OptionsPage

SERVICE = "http://127.0.0.1:1/arcgis/rest/services/Land/VectorTileServer"
KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextBrowser,
)


@pytest.fixture
def dock(qgis_iface, canvas, qgis_new_project, tmp_path_factory):
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(memory_layer("Polygon", crs="EPSG:3857"))
    folder = tmp_path_factory.mktemp("jobs")
    manager = ExportManager(JobStore(folder, area_as_json, area_from_json))
    dock = ExportDock(qgis_iface, lambda: manager)
    dock.setFloating(True)  # the window around it is not shown
    dock.resize(340, 900)
    dock.show()
    dock.activateWindow()
    yield dock
    manager.stop_all()
    dock.close_connections()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def within(widget, root):
    """Whether ``widget`` is ``root`` or a part of it."""
    return widget is root or (widget is not None and root.isAncestorOf(widget))


def controls(root):
    """What somebody can act on, as a whole: parts of QGIS's compound widgets count as these."""
    ours = {each for each in root.__dict__.values() if isinstance(each, QWidget)}
    for room in root.findChildren(QWidget):
        ours |= {each for each in vars(room).values() if isinstance(each, QWidget)}
    return {
        each
        for each in ours
        if within(each, root)
        and each.isVisible()
        and each.isEnabled()
        and (isinstance(each, KINDS) or each.accessibleName())
        and not isinstance(each, QLabel)
    }


def name_of(widget, root):
    """What a screen reader says: the accessible name, the text, or the label it belongs to."""
    labels = [label for label in root.findChildren(QLabel) if label.buddy() is widget]
    texts = [widget.accessibleName(), *(label.text() for label in labels)]
    if isinstance(widget, QAbstractButton):
        texts.append(widget.text())
    return next(filter(None, texts), "")


def reached_by_tab(window, first):
    """Everything that has the focus while Tab is pressed until it comes round again."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    seen = [QApplication.focusWidget()]
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget is seen[0]:
            break
        seen.append(widget)
    return seen


@pytest.mark.parametrize("mode", Mode)
def test_each_kind_of_area_is_named_and_reached_with_tab(dock, mode):
    form = dock.new_export
    form.area.mode = mode
    form.area.eachCheck.setChecked(mode is Mode.SELECTED)
    QCoreApplication.processEvents()
    wanted = controls(form.area)
    names = {each.objectName(): name_of(each, form.area) for each in wanted}
    assert all(names.values()), names
    expected = {
        Mode.CANVAS: {"lockCheck"},
        Mode.SELECTED: {"polygonLayerCombo", "eachCheck", "nameExpression"},
        Mode.DRAWN: {"rectangleButton", "polygonButton", "drawnExtent"},
        Mode.LAYER: {"layerCombo"},
        Mode.BOOKMARK: set(),  # there are none, so there is nothing to choose
    }
    assert set(names) == {"modeCombo", "bufferSpin"} | expected[mode]
    seen = reached_by_tab(dock, form.area.modeCombo)
    missed = [one.objectName() for one in wanted if not any(within(each, one) for each in seen)]
    assert missed == []


def test_a_drawing_tool_is_taken_and_left_by_keyboard(dock, canvas):
    form = dock.new_export
    form.area.mode = Mode.DRAWN
    QCoreApplication.processEvents()
    for button in (form.area.rectangleButton, form.area.polygonButton):
        before = canvas.mapTool()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert button.isChecked()
        assert canvas.mapTool() is not before
        assert "Esc" in button.toolTip()
        canvas.mapTool().keyPressEvent(_key(Qt.Key.Key_Escape))
        assert not button.isChecked()
        assert canvas.mapTool() is before


def _key(key):
    from qgis.PyQt.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_the_key_of_a_label_leads_into_its_field(dock):
    form = dock.new_export
    form.area.mode = Mode.SELECTED
    form.area.eachCheck.setChecked(True)
    form.detail.setEnabled(True)
    QCoreApplication.processEvents()
    labels = [
        one for one in form.findChildren(QLabel) if one.buddy() is not None and one.isVisible()
    ]
    assert {one.objectName() for one in labels} >= {"serviceLabel", "outputLabel", "bufferLabel"}
    for label in labels:
        form.exportButton.setFocus()
        label.buddy().setFocus(Qt.FocusReason.ShortcutFocusReason)
        assert within(QApplication.focusWidget(), label.buddy()), label.objectName()


def test_every_control_of_the_options_is_named_and_reached_with_tab(qgis_app):
    page = OptionsPage()
    page.show()
    page.activateWindow()
    QCoreApplication.processEvents()
    wanted = controls(page)
    fields = {"parallelSpin", "historySpin", "downloadCheck"}
    assert {one.objectName() for one in wanted} >= fields
    assert all(name_of(one, page) for one in wanted), [one.objectName() for one in wanted]
    seen = reached_by_tab(page, page.parallelSpin)
    missed = [one.objectName() for one in wanted if not any(within(each, one) for each in seen)]
    assert missed == []
    assert any(within(each, page.folderWidget) for each in seen)


@pytest.mark.parametrize("language", PLURALS)
@pytest.mark.parametrize("state", State)
def test_the_menu_of_a_job_says_each_thing_once_with_the_key_that_does_it(spoken, state, language):
    spoken(language)
    parent = QWidget()
    told = result() if state is State.DONE else None
    entries = [one for one in jobs_menu(job(state, result=told), parent).actions() if one.text()]
    words = [one.text().split("\t")[0] for one in entries]
    assert words
    assert len(set(words)) == len(words)
    assert len({one.objectName() for one in entries}) == len(entries)
    keys = [one.text().split("\t")[1] for one in entries if "\t" in one.text()]
    assert len(set(keys)) == len(keys)


def test_entries_in_menus_of_qgis_have_words_and_a_picture(qgis_app):
    menu = QMenu()
    uri = f"serviceType=arcgis&type=xyz&url={SERVICE}"
    kind = QgsLayerItem.LayerType.VectorTile
    item = QgsLayerItem(None, "Land", "/land", uri, kind, "arcgisvectortileservice")
    assert isinstance(item, QgsDataItem)
    BrowserMenu(print).populateContextMenu(item, menu, [item], QgsDataItemGuiContext())
    (entry,) = menu.actions()
    assert entry.text() == "Export Tiles…"
    assert entry.isEnabled()
    assert not entry.icon().isNull()


def test_buttons_of_messages_have_words_and_take_the_focus(dock, qgis_iface, monkeypatch):
    from tilepack.ui.jobstab import JobsTab

    bar = QgsMessageBar()
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    tab = JobsTab(qgis_iface, dock._manager(), dock)
    news = News(qgis_iface, dock._manager(), tab)
    try:
        news._on_resumed(1, 2)
        buttons = bar.currentItem().findChildren(QPushButton)
    finally:
        news.close()
        tab.close()
    assert [one.text() for one in buttons] == ["Show Jobs"]
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in buttons)
