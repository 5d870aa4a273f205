"""What the algorithms that export have in common: a parameter and their outputs."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
)
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm

ADD_TO_PROJECT, MBTILES = "ADD_TO_PROJECT", "MBTILES"
JOB_IDS, TILES, BYTES, PARTS = "JOB_IDS", "TILES", "BYTES", "PARTS"
SECONDS, WARNINGS = "SECONDS", "WARNINGS"


class ExportingAlgorithm(TilepackAlgorithm):
    """An algorithm whose output is an exported package."""

    def add_to_project_parameter(self) -> None:
        """Whether the package shall be on the map."""
        self.addParameter(
            QgsProcessingParameterBoolean(
                ADD_TO_PROJECT,
                QCoreApplication.translate("Tilepack", "Add the package to the project"),
                defaultValue=True,
            )
        )

    def add_outputs(self) -> None:
        """What is told of an export."""
        for output in (
            QgsProcessingOutputString(
                JOB_IDS, QCoreApplication.translate("Tilepack", "Ids of the server's jobs")
            ),
            QgsProcessingOutputNumber(
                TILES, QCoreApplication.translate("Tilepack", "Tiles in the package")
            ),
            QgsProcessingOutputNumber(
                BYTES, QCoreApplication.translate("Tilepack", "Size of the package in bytes")
            ),
            QgsProcessingOutputNumber(
                PARTS, QCoreApplication.translate("Tilepack", "Parts the export was split into")
            ),
            QgsProcessingOutputNumber(
                SECONDS, QCoreApplication.translate("Tilepack", "Seconds it took")
            ),
            QgsProcessingOutputString(WARNINGS, QCoreApplication.translate("Tilepack", "Warnings")),
        ):
            self.addOutput(output)
