"""What all algorithms share while they run: the border for errors."""

from __future__ import annotations

import logging
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...core.errors import Cancelled, TilepackError
from ...core.host.text import sentence, translated
from ..algorithm import TilepackAlgorithm

_log = logging.getLogger(__name__)


class WorkingAlgorithm(TilepackAlgorithm):
    """An algorithm that can run, once.

    Subclasses take their input in :meth:`take_input` and do their work in :meth:`work`; an error of
    the tree becomes a ``QgsProcessingException`` with the same sentence, a cancel ends without
    outputs.
    """

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do the work; errors of the tree become what Processing shows."""
        try:
            return self.work(parameters, context, feedback)
        except Cancelled:
            return {}
        except TilepackError as error:
            if feedback.isCanceled():  # an aborted request looks like a fault of the network
                return {}
            raise _as_processing_error(error, feedback) from error
        except QgsProcessingException:
            raise
        except Exception as error:  # the border to Processing, which shows it all
            _log.exception("%s ended unexpectedly", self.name())
            unexpected = TilepackError(repr(error), reason=str(error))
            raise _as_processing_error(unexpected, feedback) from None

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Prepare the work; the same border for errors."""
        try:
            self.take_input(parameters, context, feedback)
        except TilepackError as error:
            raise _as_processing_error(error, feedback) from error
        return True

    def take_input(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Take what the work needs from layers, project and authentication; on the main thread."""

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """What the algorithm does, in a worker thread where there is one."""
        raise NotImplementedError


def _as_processing_error(
    error: TilepackError, feedback: QgsProcessingFeedback
) -> QgsProcessingException:
    """The same sentence for Processing; the server's own words go into its log."""
    if error.details:
        feedback.pushDebugInfo(translated(error.details))
    return QgsProcessingException(sentence(error))
