"""Wiring only: builds, registers, and takes down in reverse order."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .core.host import log
from .toolbox.provider import TilepackProvider

TRANSLATIONS = Path(__file__).parent / "i18n"


class TilepackPlugin:
    """The plugin as QGIS loads it.

    ``iface`` is ``None`` in ``qgis_process``, which calls :meth:`initProcessing` only. Everything
    registered pushes its own undoing onto a list; :meth:`unload` runs the list backwards.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._undo: list[Callable[[], object]] = []
        self._provider: TilepackProvider | None = None
        self._translate()
        handler = log.install(__package__)
        self._undo.append(lambda: log.remove(__package__, handler))

    def initProcessing(self) -> None:
        """Register the provider, once."""
        if self._provider is None:
            self._provider = TilepackProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)
            self._undo.append(self._remove_provider)

    def initGui(self) -> None:
        """Build what a person touches; nothing here asks the network or the disk for much."""
        from .ui.window import Window

        self.initProcessing()
        window = Window(self._iface)
        self._undo.append(window.close)

    def unload(self) -> None:
        """Take everything down, the last built first."""
        while self._undo:
            self._undo.pop()()

    def _remove_provider(self) -> None:
        """The registry deletes the C++ object; the reference goes with it."""
        QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None

    def _translate(self) -> None:
        """Install the translation before any text is made."""
        found = translator(QLocale(QgsApplication.locale()), TRANSLATIONS)
        if found is not None:
            QCoreApplication.installTranslator(found)
            self._undo.append(lambda: QCoreApplication.removeTranslator(found))


def translator(locale: QLocale, folder: Path) -> QTranslator | None:
    """The texts in the language of ``locale``, else the plural forms of English.

    ``None`` where nothing was compiled, as in a fresh clone: texts are those in the code then.
    """
    found = QTranslator()
    locales = locale, QLocale(QLocale.Language.English)
    is_loaded = any(found.load(each, "tilepack", "_", str(folder)) for each in locales)
    return found if is_loaded else None
