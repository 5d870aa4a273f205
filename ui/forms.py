"""Designer files, and what several rooms of the dock show alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QWidget

from .words import align, breakable, write_on

_FOLDER = Path(__file__).parent
INFORMATION, WARNING, FAULT = "mIconInfo.svg", "mIconWarning.svg", "mIconCritical.svg"
DONE, WAITING = "mIconSuccess.svg", "mActionRefresh.svg"


class NotYet(Exception):
    """What the form lacks, as a sentence in the person's language."""


def form_class(name: str) -> Any:
    """The class of ``<name>.ui``; to be inherited beside a widget, with ``setupUi``."""
    form = uic.loadUiType(str(_FOLDER / f"{name}.ui"))[0]

    class Form(form):  # type: ignore[misc, valid-type]
        def setupUi(self, widget: QWidget) -> None:
            super().setupUi(widget)
            for button in widget.findChildren(QAbstractButton):
                write_on(button, button.text())
            for label in widget.findChildren(QLabel):
                align(label)

    return Form


def tell(label: QLabel, text: str) -> None:
    """Show a text; an empty label takes no room."""
    label.setText(breakable(text))
    label.setVisible(bool(text))


def tell_with_icon(box: QWidget, icon: QLabel, label: QLabel, mark: str, text: str) -> None:
    """Show a text behind one of the theme's icons, which says by its form what kind it is."""
    size = icon.fontMetrics().height()
    icon.setPixmap(QgsApplication.getThemeIcon(f"/{mark}").pixmap(size, size))
    label.setText(breakable(text))
    box.setVisible(bool(text))
