"""Fetching: the package of a job that somebody has sent before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.arcgis.jobs import job_id_in
from ...core.export.request import Request
from ..exporting import ADD_TO_PROJECT
from ..parameters import OUTPUT
from ..resumejob import JOB_ID, ResumeJob
from .exporting import ExportingWork, outputs_of
from .values import service_of, sign_in_of


class ResumeJobWork(ExportingWork, ResumeJob):
    """Nothing is submitted."""

    def take_input(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Read everything that belongs to the main thread."""
        del feedback
        self._request = Request(
            service=service_of(self, parameters, context),
            output=Path(self.parameterAsFileOutput(parameters, OUTPUT, context)),
            job_id=job_id_in(self.parameterAsString(parameters, JOB_ID, context)),
        )
        self.take_sign_in(sign_in_of(self, parameters, context, self._request.service))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Wait for the job and fetch its package."""
        wants_layer = self.parameterAsBool(parameters, ADD_TO_PROJECT, context)
        return outputs_of(self.export(self._request, wants_layer, feedback))
