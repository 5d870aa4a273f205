"""Running algorithms as QGIS runs them: from the registry, with a feedback that remembers."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from tilepack.demo.config import ServiceConfig
from tilepack.demo.log import Entry
from tilepack.demo.server import DemoServer

PASSWORD = "Correct-Horse-1"
_LONGEST_TURN = 2.0  # seconds that count of a turn of the event loop


class Bench:
    """A server, its services, and a folder for what is exported."""

    def __init__(self, server: DemoServer, source: Path, folder: Path) -> None:
        self.server, self.source, self.folder = server, source, folder
        self.output = folder / "land.vtpk"

    def service(self, **changes: object) -> str:
        """The address of a fresh service; ``changes`` are those of its configuration."""
        self.config = ServiceConfig(**changes)
        self.server.log.clear()
        return self.server.add("Land", self.config).url

    def requests(self, step: str = "") -> list[Entry]:
        """What was asked of the service since it was made, of one step or all."""
        return self.server.log.entries(step=step)

    def files(self) -> list[str]:
        """The names of what lies in the folder."""
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def bench(server: DemoServer, source: Path, tmp_path: Path) -> Bench:
    """A bench for this test alone."""
    return Bench(server, source, tmp_path)


class Run:
    """One run of an algorithm: what it gave back, what it said, what it wants on the map."""

    def __init__(self) -> None:
        self.feedback = QgsProcessingFeedback(False)
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.context.setFeedback(self.feedback)
        self.results: dict[str, Any] = {}
        self.ok = False
        self.seconds = 0.0

    def __call__(self, name: str, parameters: dict[str, Any]) -> Run:
        algorithm = algorithm_of(name)
        begin = time.monotonic()
        self.results, self.ok = algorithm.run(parameters, self.context, self.feedback)
        self.seconds = time.monotonic() - begin
        return self

    @property
    def said(self) -> str:
        """Everything in the log of the run, errors and debug information included."""
        return self.feedback.textLog()

    def layers(self) -> list[QgsMapLayer]:
        """What would be put onto the map, taken out of the context as QGIS does."""
        store = self.context.temporaryLayerStore()
        return [store.mapLayer(name) for name in self.context.layersToLoadOnCompletion()]


def algorithm_of(name: str) -> QgsProcessingAlgorithm:
    """A fresh algorithm of the provider, by its name."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tilepack:{name}")
    assert algorithm is not None
    return algorithm


def run(name: str, **parameters: Any) -> Run:
    """Run an algorithm to its end."""
    return Run()(name, parameters)


class Background(Run):
    """A run in a worker thread, as QGIS's toolbox does it: begun, to be waited for or cancelled."""

    def __init__(self, algorithm: QgsProcessingAlgorithm, **parameters: Any) -> None:
        super().__init__()
        self.ended = False
        self._parameters = parameters  # QGIS holds layers among them by address only
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self.context, self.feedback)
        self._task.executed.connect(self._on_executed)
        QgsApplication.taskManager().addTask(self._task)

    def wait(self, seconds: float = 30.0) -> Background:
        """Turn the event loop until the run has ended."""
        wait_until(lambda: self.ended, seconds)
        return self

    def cancel(self) -> Background:
        """Cancel, and wait for the end; ``seconds`` is how long that took."""
        begin = time.monotonic()
        self.feedback.cancel()
        self.wait()
        self.seconds = time.monotonic() - begin
        return self

    def _on_executed(self, ok: bool, results: dict[str, Any]) -> None:
        self.ok, self.results, self.ended = ok, results, True


def wait_until(done: Callable[[], bool], seconds: float = 10.0) -> None:
    """Turn the event loop until something is so.

    Where it does not become so in time this fails, and the log tells what each thread was at. Of a
    turn in which the whole machine stood still only a part counts.
    """
    left, turned, longest = seconds, time.monotonic(), 0.0
    while not done():
        turn, turned = time.monotonic() - turned, time.monotonic()
        left, longest = left - min(turn, _LONGEST_TURN), max(longest, turn)
        if left < 0:
            logging.error("The longest turn took %.1f s. Threads:\n%s", longest, _stacks())
            pytest.fail(f"it did not happen within {seconds:g} s")
        QCoreApplication.processEvents()
        time.sleep(0.002)


def _stacks() -> str:
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return "\n".join(
        f"{names.get(ident, ident)}:\n{''.join(traceback.format_stack(frame, limit=12))}"
        for ident, frame in sys._current_frames().items()
    )


@contextmanager
def basic_login(user: str = "ada", password: str = PASSWORD) -> Iterator[str]:
    """The id of an authentication configuration, for as long as it is needed."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("test")
    config.setConfig("username", user)
    config.setConfig("password", password)
    manager.storeAuthenticationConfig(config)
    try:
        yield config.id()
    finally:
        manager.removeAuthenticationConfig(config.id())


@contextmanager
def messages_logged() -> Iterator[list[str]]:
    """Every message that reaches QGIS's message log meanwhile."""
    messages: list[str] = []
    lock = threading.Lock()

    def note(message: str, *_: object) -> None:
        with lock:
            messages.append(message)

    log = QgsApplication.messageLog()
    log.messageReceived.connect(note)
    try:
        yield messages
    finally:
        log.messageReceived.disconnect(note)


def memory_layer(kind: str, *shapes: str, crs: str = "EPSG:3857") -> QgsVectorLayer:
    """A layer of features given as well-known text."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "area", "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer
