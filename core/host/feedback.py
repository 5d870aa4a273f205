"""A ``QgsFeedback`` as the stop and the progress of the use case."""

from __future__ import annotations

import threading

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
