"""A new file where layers show an old one: the file is exchanged, the layers stay as they are.

On Windows a file that somebody reads cannot be replaced. A layer reads its file now and then, so
the exchange is tried for a while, and meanwhile the layers are without a source. What a person has
set on a layer, its style above all, survives the exchange of its source.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from qgis.core import QgsDataProvider, QgsDataSourceUri, QgsProject, QgsVectorTileLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from .metadata import renew

_PATIENCE = 3.0  # seconds that a file in use is tried for
_PAUSE = 0.1
_ANSWER = 1.0  # seconds to wait for the main thread, which waits for us when QGIS closes


class LayerSwap(QObject):
    """Puts a file in the place of another, from any thread.

    ``replace`` moves a file as ``os.replace`` does.
    """

    _asked = pyqtSignal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        replace: Callable[[Path, Path], object] = os.replace,
    ) -> None:
        super().__init__(parent)
        self._replace = replace
        self._main = QCoreApplication.instance().thread()
        if self.thread() != self._main:  # a step of a model is prepared in the model's thread
            self.moveToThread(self._main)
        self._asked.connect(self._answer)

    def __call__(self, whole: Path, target: Path) -> None:
        """Give ``whole`` the name ``target``; layers that show it then show what is new.

        Raises:
            OSError: it could not be done; nothing has changed.
        """
        was_there = target.exists()
        try:
            self._replace(whole, target)
        except PermissionError:
            if not was_there:
                raise
            self._replace_in_use(whole, target)
        if was_there:
            self._tell(partial(_reload, target))

    def _replace_in_use(self, whole: Path, target: Path) -> None:
        """Take the file from the layers, and try until nobody reads it any more."""
        sources: dict[str, str] = {}
        self._ask(lambda: sources.update(_release(target)))
        deadline = time.monotonic() + _PATIENCE
        try:
            while True:
                try:
                    self._replace(whole, target)
                    return
                except PermissionError:
                    if not sources or time.monotonic() > deadline:
                        raise
                    time.sleep(_PAUSE)
        finally:
            self._tell(partial(_give_back, sources))

    def _ask(self, deed: Callable[[], object]) -> None:
        """Have something done in the main thread, and wait for it as long as it may be busy."""
        self._tell(deed).wait(_ANSWER)

    def _tell(self, deed: Callable[[], object]) -> threading.Event:
        """Have something done in the main thread; what is set when it was."""
        done = threading.Event()
        if QThread.currentThread() == self._main:
            self._answer((deed, done))
        else:
            self._asked.emit((deed, done))
        return done

    def _answer(self, asked: tuple[Callable[[], object], threading.Event]) -> None:
        deed, done = asked
        try:
            deed()
        finally:
            done.set()


def layers_of(path: Path) -> list[QgsVectorTileLayer]:
    """The layers of the project that show the file at ``path``; for the main thread."""
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorTileLayer) and _shows(layer.source(), path)
    ]


def _shows(source: str, path: Path) -> bool:
    uri = QgsDataSourceUri()
    uri.setEncodedUri(source)
    shown = uri.param("url")
    if uri.param("type") not in ("vtpk", "mbtiles") or not shown:
        return False
    try:
        return path.samefile(shown)
    except OSError:
        return False


def _reload(path: Path) -> None:
    for layer in layers_of(path):
        _set_source(layer, layer.source())
        renew(layer, date.today())
        layer.triggerRepaint()


def _release(path: Path) -> dict[str, str]:
    """Take the source from layers; what it was, by their ids."""
    sources = {layer.id(): layer.source() for layer in layers_of(path)}
    for layer_id in sources:
        _set_source(QgsProject.instance().mapLayer(layer_id), "")
    return sources


def _give_back(sources: Mapping[str, str]) -> None:
    for layer_id, source in sources.items():
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:  # nobody has removed it meanwhile
            _set_source(layer, source)


def _set_source(layer: QgsVectorTileLayer, source: str) -> None:
    options = QgsDataProvider.ProviderOptions()
    options.transformContext = QgsProject.instance().transformContext()
    layer.setDataSource(source, layer.name(), layer.providerType(), options, False)
