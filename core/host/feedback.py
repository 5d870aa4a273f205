"""A ``QgsFeedback`` as the stop and the progress of the use case."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt

from ..export.request import Progress, Stage
from .progress import percent, progress_text


class FeedbackStop(threading.Event):
    """Set as soon as a feedback is cancelled, from whichever thread that happens in.

    A queued connection would wait for the event loop of a worker that is asleep; a direct one runs
    where the cancel comes from.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__()
        feedback.canceled.connect(self.set, Qt.ConnectionType.DirectConnection)
        if feedback.isCanceled():
            self.set()


class FeedbackProgress:
    """Shows progress as a percentage, and each new sentence once."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._last: tuple[Stage, str] | None = None

    def __call__(self, progress: Progress) -> None:
        """One step."""
        self._feedback.setProgress(percent(progress))
        news = progress.stage, progress.message
        if news != self._last:
            self._last = news
            self._feedback.pushInfo(progress_text(progress))


class FeedbackProgressOfMany:
    """Shows the progress of several exports as one percentage, each new sentence with its name."""

    def __init__(self, feedback: QgsProcessingFeedback, names: Sequence[str]) -> None:
        self._feedback, self._names = feedback, names
        self._percents = [0.0] * len(names)
        self._last: dict[int, tuple[Stage, str]] = {}

    def __call__(self, index: int, progress: Progress) -> None:
        """One step of one export."""
        self._show(index, percent(progress))
        news = progress.stage, progress.message
        if news != self._last.get(index):
            self._last[index] = news
            self._feedback.pushInfo(f"{self._names[index]}: {progress_text(progress)}")

    def end(self, index: int) -> None:
        """One export has ended, well or not."""
        self._show(index, 100.0)

    def _show(self, index: int, percents: float) -> None:
        self._percents[index] = percents
        self._feedback.setProgress(sum(self._percents) / len(self._percents))
