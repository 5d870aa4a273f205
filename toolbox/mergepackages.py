"""``tilepack:mergepackages``: several packages of one service as one."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .parameters import add_package_output

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

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.mergepackages import MergePackagesWork

        return MergePackagesWork()

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
