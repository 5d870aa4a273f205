"""The person in front of the window: sees, clicks, types, waits, and writes down what happened.

Runs inside QGIS (``--code``), never in pytest. A step that cannot be done ends the scenario with
the reason, a last picture and a report; QGIS then closes as it does for a person.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import runpy
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import faults
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QLineEdit,
    QStyle,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

BEAT = 10  # milliseconds between two looks at whether QGIS still reacts
DRAWING = 10.0  # seconds that a map may take to be drawn


class Stuck(AssertionError):
    """The scenario cannot go on."""


class Person:
    """Does with a QGIS window what a person does."""

    def __init__(self, given: dict[str, Any], folder: Path) -> None:
        self.given = given
        self.folder = folder
        self.facts: dict[str, Any] = {}
        self.window = iface.mainWindow()

    def see(self, name: str, kind: type = QWidget) -> Any:
        """The widget of this ``objectName``, once it is visible."""
        found = self._visible(name, kind)
        if found is None:
            self.wait(lambda: self._visible(name, kind), 10, f"{name} is visible")
            found = self._visible(name, kind)
        return found

    def _visible(self, name: str, kind: type) -> Any:
        roots = [self.window, *QApplication.topLevelWidgets()]
        for root in roots:
            for widget in [root, *root.findChildren(QWidget, name)]:
                if widget.objectName() == name and isinstance(widget, kind) and widget.isVisible():
                    return widget
        return None

    def click(self, name: str) -> None:
        """Click on the middle of a widget; on the mark of a check box or radio button."""
        widget = self.see(name)
        if not widget.isEnabled():
            raise Stuck(f"{name} cannot be clicked: it is disabled")
        at = widget.rect().center()
        if hasattr(widget, "isChecked"):
            mark = QRect(0, 0, min(20, widget.width()), widget.height())
            at = QStyle.visualRect(widget.layoutDirection(), widget.rect(), mark).center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.qWait(50)

    def choose(self, name: str) -> None:
        """Click on the toolbar button of the action of this ``objectName``."""
        for action in self.window.findChildren(QAction, name):
            for button in self.window.findChildren(QToolButton):
                if button.defaultAction() is action and button.isVisible():
                    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                    QTest.qWait(50)
                    return
        raise Stuck(f"no toolbar button for {name}")

    def write(self, name: str, text: str) -> None:
        """Replace the text of a field, key by key, and leave it with Tab."""
        widget = self.see(name)
        field = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        QTest.qWait(50)

    def wait(self, until: Callable[[], Any], seconds: float, what: str) -> None:
        """Look again and again, letting QGIS work, until ``until`` holds."""
        end = time.monotonic() + seconds
        while not until():
            if time.monotonic() > end:
                raise Stuck(f"after {seconds:.0f} s it is still not so that {what}")
            QTest.qWait(50)

    def wait_for_map(self) -> None:
        """Wait until the map is drawn and stays so for a moment."""
        canvas = iface.mapCanvas()
        QTest.qWait(200)
        self.wait(lambda: not canvas.isDrawing(), 60, "the map is drawn")
        QTest.qWait(300)
        self.wait(lambda: not canvas.isDrawing(), 60, "the map is drawn")

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Take a picture of the whole screen, or of what a widget covers of it."""
        QTest.qWait(100)
        screen = QGuiApplication.primaryScreen().grabWindow(0)
        if of is not None:
            ratio, corner = screen.devicePixelRatio(), of.mapToGlobal(QPoint(0, 0))
            screen = screen.copy(
                *(round(ratio * each) for each in (corner.x(), corner.y(), of.width(), of.height()))
            )
        path = self.folder / f"{name}.png"
        if not screen.save(str(path)):
            raise Stuck(f"the picture {path} could not be written")

    def colours(self) -> int:
        """How many colours the map shows; 1 when nothing is drawn."""
        image = iface.mapCanvas().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = image.constBits()
        pixels.setsize(image.sizeInBytes())
        return len(set(memoryview(bytes(pixels)).cast("I")))

    def note(self, **facts: Any) -> None:
        """Write facts into the report; they must fit into JSON."""
        self.facts.update(facts)

    def messages(self) -> list[str]:
        """Titles and texts in the message bar, oldest first.

        Left out is what QGIS since 3.28 says by itself where no network is: that a font it would
        like to have could not be fetched.
        """
        told = [f"{item.title()}: {item.text()}".strip(": ") for item in iface.messageBar().items()]
        return [text for text in told if "font installation failed" not in text]

    @contextlib.contextmanager
    def stalls(self) -> Iterator[list[float]]:
        """Collect how long QGIS did not react, in seconds, while the block runs; the longest last.

        A timer beats on the main thread; a gap between two beats is time in which a click would
        have had to wait.
        """
        gaps: list[float] = []
        last = time.monotonic()

        def beat() -> None:
            nonlocal last
            now = time.monotonic()
            gaps.append(max(0.0, now - last - BEAT / 1000))
            last = now

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(beat)
        timer.start(BEAT)
        try:
            yield gaps
        finally:
            timer.stop()
            beat()
            gaps.sort()


def begin(text: str) -> None:
    """Play a scenario as soon as the window reacts; ``text`` is the brief, as JSON."""
    brief = json.loads(text)
    # Should QGIS hang, its log says where, before whoever waits for the report gives up.
    faulthandler.dump_traceback_later(max(1.0, brief["patience"] - 5), exit=False)
    faults.watch_log()
    (Path(brief["folder"]) / "begun").touch()
    QTimer.singleShot(0, lambda: _live(brief))


def _live(brief: dict[str, Any]) -> None:
    folder = Path(brief["folder"])
    person = Person(brief["given"], folder)
    error = ""
    try:
        person.window.showMaximized()
        QTest.qWait(500)
        runpy.run_path(brief["scenario"])["play"](person)
    except Exception:  # whatever it is, it belongs into the report
        error = traceback.format_exc()
        person.picture("stuck")
    report = {
        "qgis": Qgis.QGIS_VERSION_INT,
        "facts": person.facts,
        "error": error,
        "faults": faults.SEEN,
    }
    part = folder / "report.part"
    part.write_text(json.dumps(report, indent=1), encoding="utf-8")
    part.replace(folder / "report.json")
    _leave()


def _leave() -> None:
    """Close QGIS as a person does, with an empty project: else QGIS asks about unsaved changes
    and about layers whose files lie in a temporary folder. The map is drawn by then: QGIS may crash
    when it is closed while it draws.
    """
    canvas, deadline = iface.mapCanvas(), time.monotonic() + DRAWING
    while canvas.isDrawing() and time.monotonic() < deadline:
        QTest.qWait(50)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()
    QgsProject.instance().clear()
    iface.actionExit().trigger()
