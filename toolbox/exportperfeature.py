"""``tilepack:exportperfeature``: one package for each polygon of a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .exporting import MBTILES, ExportingAlgorithm
from .parameters import AREA, add_levels, add_options, add_service

NAME, OUTPUT_FOLDER = "NAME", "OUTPUT_FOLDER"
FILES, FAILED = "FILES", "FAILED"


class ExportPerFeature(ExportingAlgorithm):
    """Exports the tiles of each feature into a package of its own, several at a time."""

    def name(self) -> str:
        """Public and stable."""
        return "exportperfeature"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Export one package per feature")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Exports the tiles of every polygon of a layer, or of the selected ones, into a "
            "vector tile package of its own. An expression names the packages; the names are made "
            "safe for files and distinct, and nothing is overwritten. A feature whose export fails "
            "stops no other: the log says why, and the number of failures is an output.",
        )

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.exportperfeature import ExportPerFeatureWork

        return ExportPerFeatureWork()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_service(self)
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                AREA,
                QCoreApplication.translate("Tilepack", "Polygons, one package for each"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
            )
        )
        self.addParameter(
            QgsProcessingParameterExpression(
                NAME,
                QCoreApplication.translate("Tilepack", "Name of each package"),
                defaultValue="$id",
                parentLayerParameterName=AREA,
            )
        )
        add_levels(self)
        add_options(self)
        self.addParameter(
            QgsProcessingParameterBoolean(
                MBTILES,
                QCoreApplication.translate("Tilepack", "Also as MBTiles"),
                defaultValue=False,
            )
        )
        self.add_to_project_parameter()
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                OUTPUT_FOLDER, QCoreApplication.translate("Tilepack", "Folder for the packages")
            )
        )
        self.addOutput(
            QgsProcessingOutputMultipleLayers(
                FILES, QCoreApplication.translate("Tilepack", "Vector tile packages")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                FAILED, QCoreApplication.translate("Tilepack", "Packages that failed")
            )
        )
