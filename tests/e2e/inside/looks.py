"""Every screen of the dock in every language, narrow and wide: is anything cut off?"""

from __future__ import annotations

from pathlib import Path

from form import look_at
from jobs import manager_of_the_plugin
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QVBoxLayout
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin
from room import cut_off

NARROW, WIDE = 320, 440  # pixels of the dock
WIDE_TOO = ("en", "ar")  # one for each direction; a wider dock has more room in every language
RIGHT_TO_LEFT = ("ar",)


def play(person):
    """Given: ``languages``; ``limited`` and ``failing``, services; ``area`` (xmin, ymin, xmax,
    ymax in EPSG:3857); ``folder``, where packages go.
    """
    look_at(person, person.given["area"])
    _make_jobs(person)
    lacking, widths = {}, {}
    for language in person.given["languages"]:
        _speak(language)
        dock = _open(person)
        for width in (NARROW, WIDE) if language in WIDE_TOO else (NARROW,):
            person.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
            QTest.qWait(100)
            widths[f"{language} {width}"] = dock.width()
            for screen in _screens(person, dock):
                lines = cut_off(dock)
                if lines:  # perhaps a text has just come and the layout has not yet followed
                    QTest.qWait(500)
                    lines = cut_off(dock)
                lacking[f"{language} {width} {screen}"] = lines
                if lines or width == NARROW:
                    person.picture(f"{language}-{width}-{screen}", of=dock)
        lacking[f"{language} options"] = _options()
        person.note(lacking={name: lines for name, lines in lacking.items() if lines})
        person.note(widths=widths, screens=len(lacking))
    dock.show_form()
    dock.new_export.exportButton.setMaximumWidth(20)
    QTest.qWait(100)
    person.note(seen=cut_off(dock))


def _make_jobs(person):
    """One export that is done and one that failed with many words."""
    from tilepack.core.export.request import Request

    manager, folder = manager_of_the_plugin(), Path(person.given["folder"])
    for name, service in (("Done", "limited"), ("Failed", "failing")):
        request = Request(person.given[service], folder / f"{name}.vtpk", levels="0-1")
        record = manager.start(request, wants_layer=False)
        person.wait(lambda id_=record.id: manager.job(id_).state.has_ended, 60, "it has ended")


def _speak(language):
    """Let the plugin begin anew in a language; QGIS itself keeps its own."""
    unloadPlugin("tilepack")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().setValue("locale/userLocale", language)
    loadPlugin("tilepack")
    startPlugin("tilepack")
    # After the translator: Qt takes the direction from each that is installed.
    directions = Qt.LayoutDirection
    is_mirrored = language in RIGHT_TO_LEFT
    QApplication.setLayoutDirection(
        directions.RightToLeft if is_mirrored else directions.LeftToRight
    )
    iface.messageBar().clearWidgets()


def _open(person):
    person.window.findChild(QAction, "tilepackOpenDock").trigger()
    return person.see("TilepackDock", QDockWidget)


def _screens(person, dock):
    """Show one screen after the other; their names."""
    dock.show_form()
    form = dock.new_export
    form.service.serviceEdit.setEditText("")
    QTest.qWait(200)
    yield "empty"
    form.service.serviceEdit.setEditText(person.given["limited"])
    form.service._ask()
    person.wait(lambda: form.service.service is not None, 20, "the service has answered")
    form.detail.choose(0, 7)
    person.wait(lambda: form.summary.overLimit.isVisible(), 20, "the limit is passed")
    form.summary.howButton.setChecked(True)
    form.service.authGroup.setCollapsed(False)
    form.detail.tableGroup.setCollapsed(False)
    for index in range(form.area.modeCombo.count()):
        form.area.modeCombo.setCurrentIndex(index)
        form.area.eachCheck.setChecked(True)
        QTest.qWait(150)
        yield f"mode-{index}"
    form.area.modeCombo.setCurrentIndex(0)
    QTest.qWait(150)
    dock.show_jobs()
    QTest.qWait(200)
    panel = dock.tabs.currentWidget()
    for row in range(panel.view.model().rowCount()):
        panel.view.setCurrentIndex(panel.view.model().index(row, 0))
        QTest.qWait(100)
        yield f"job-{row}"


def _options():
    """The page as it stands in QGIS's dialog, at its least width."""
    from tilepack.ui.optionspage import OptionsPage

    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    layout.addWidget(OptionsPage())
    dialog.resize(layout.minimumSize())
    dialog.show()
    QTest.qWait(100)
    try:
        return cut_off(dialog)
    finally:
        dialog.close()
        dialog.deleteLater()
