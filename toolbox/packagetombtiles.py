"""``tilepack:packagetombtiles``: a package as MBTiles, its gaps filled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.export import check_output
from ..core.package.mbtiles import write_mbtiles
from ..core.package.package import Package
from .algorithm import TilepackAlgorithm
from .parameters import INPUT, OUTPUT, add_package_input

FILL, MAX_LEVEL = "FILL", "MAX_LEVEL"
TILES, FILLED = "TILES", "FILLED"


class PackageToMBTiles(TilepackAlgorithm):
    """Converts a package for programs that read MBTiles."""

    def name(self) -> str:
        """Public and stable."""
        return "packagetombtiles"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Package to MBTiles")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends "
            "early because the next levels would show nothing new, the missing tiles are made from "
            "the ones above, so that no program shows blank squares. Only packages in the Web "
            "Mercator scheme can be written as MBTiles.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_package_input(self)
        self.addParameter(
            QgsProcessingParameterBoolean(
                FILL,
                QCoreApplication.translate("Tilepack", "Fill the gaps of the pyramid"),
                defaultValue=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                MAX_LEVEL,
                QCoreApplication.translate("Tilepack", "Highest level to write"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=0,
                maxValue=30,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                OUTPUT,
                QCoreApplication.translate("Tilepack", "MBTiles"),
                QCoreApplication.translate("Tilepack", "MBTiles (*.mbtiles)"),
            )
        )
        for name, text in (
            (TILES, QCoreApplication.translate("Tilepack", "Tiles written")),
            (FILLED, QCoreApplication.translate("Tilepack", "Tiles made to fill gaps")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Convert."""
        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        check_output(output, overwrite=False)
        has_top = parameters.get(MAX_LEVEL) is not None
        with Package.open(Path(self.parameterAsFile(parameters, INPUT, context))) as package:
            written = write_mbtiles(
                package,
                output,
                fill=self.parameterAsBool(parameters, FILL, context),
                max_level=self.parameterAsInt(parameters, MAX_LEVEL, context) if has_top else None,
                progress=lambda fraction: feedback.setProgress(100 * fraction),
                cancelled=feedback.isCanceled,
            )
        return {OUTPUT: str(output), TILES: written.tiles, FILLED: written.filled}
