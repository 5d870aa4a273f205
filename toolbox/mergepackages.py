"""``tilepack:mergepackages``: several packages of one service as one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.output import check_output
from ..core.package.merge import merge
from .algorithm import TilepackAlgorithm
from .parameters import OUTPUT, add_package_output

INPUTS, TILES = "INPUTS", "TILES"


class MergePackages(TilepackAlgorithm):
    """Merges packages whose tiles lie on one scheme; the order does not matter."""

    def name(self) -> str:
        """Public and stable."""
        return "mergepackages"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Merge packages")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Merges vector tile packages (.vtpk) of one service into one package. Their order does "
            "not matter. Packages with different tiling schemes are refused. The result is checked "
            "before it appears.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                INPUTS,
                QCoreApplication.translate("Tilepack", "Vector tile packages"),
                QgsProcessing.SourceType.TypeFile,
            )
        )
        add_package_output(self, QCoreApplication.translate("Tilepack", "Merged package"))
        self.addOutput(
            QgsProcessingOutputNumber(
                TILES, QCoreApplication.translate("Tilepack", "Tiles in the package")
            )
        )

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Merge."""
        inputs = [Path(file) for file in self.parameterAsFileList(parameters, INPUTS, context)]
        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        check_output(output, overwrite=False)
        merged = merge(
            inputs,
            output,
            progress=lambda fraction: feedback.setProgress(100 * fraction),
            cancelled=feedback.isCanceled,
        )
        return {OUTPUT: str(output), TILES: merged.tiles}
