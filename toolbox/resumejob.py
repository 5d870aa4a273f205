"""``tilepack:resumejob``: the package of a job that a server has already."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from ..core.arcgis.jobs import job_id_in
from ..core.export.request import Request
from .exporting import ADD_TO_PROJECT, ExportingAlgorithm, outputs_of
from .parameters import (
    OUTPUT,
    SERVICE,
    add_authentication,
    add_package_output,
    service_of,
    sign_in_of,
)

JOB_ID = "JOB_ID"


class ResumeJob(ExportingAlgorithm):
    """Waits for a job by its id and fetches its package; nothing is submitted."""

    def name(self) -> str:
        """Public and stable."""
        return "resumejob"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Fetch the package of a job")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Waits for a job that an ArcGIS vector tile service has already, whoever has sent it, "
            "and fetches its package. Nothing is submitted. Servers keep jobs for a limited time, "
            "often six hours. The id of a job is in the list of jobs and among the outputs of "
            "“Export tiles”.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        self.addParameter(
            QgsProcessingParameterString(
                SERVICE,
                QCoreApplication.translate("Tilepack", "Service address (…/VectorTileServer)"),
            )
        )
        add_authentication(self)
        self.addParameter(
            QgsProcessingParameterString(
                JOB_ID, QCoreApplication.translate("Tilepack", "Id of the job at the server")
            )
        )
        self.add_to_project_parameter()
        add_package_output(self, QCoreApplication.translate("Tilepack", "Vector tile package"))
        self.add_outputs()

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
