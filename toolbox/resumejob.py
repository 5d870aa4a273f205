"""``tilepack:resumejob``: the package of a job that a server has already."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .exporting import ExportingAlgorithm
from .parameters import SERVICE, add_authentication, add_package_output

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

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.resumejob import ResumeJobWork

        return ResumeJobWork()

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
