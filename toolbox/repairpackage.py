"""``tilepack:repairpackage``: a copy of a package without what QGIS would refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.output import check_output
from ..core.package.repair import repair
from .algorithm import TilepackAlgorithm
from .parameters import INPUT, OUTPUT, add_package_input, add_package_output

REPAIRED = "REPAIRED"


class RepairPackage(TilepackAlgorithm):
    """Mends what QGIS refuses though the data is good."""

    def name(self) -> str:
        """Public and stable."""
        return "repairpackage"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Repair package")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Writes a mended copy of a vector tile package (.vtpk) that QGIS refuses or draws "
            "wrongly though its tiles are good, and says what was mended. The original stays as it "
            "is. What cannot be mended is said, and nothing is written.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_package_input(self)
        add_package_output(self, QCoreApplication.translate("Tilepack", "Mended package"))
        self.addOutput(
            QgsProcessingOutputString(
                REPAIRED, QCoreApplication.translate("Tilepack", "What was mended")
            )
        )

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Repair."""
        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        check_output(output, overwrite=False)
        mended = repair(
            Path(self.parameterAsFile(parameters, INPUT, context)),
            output,
            cancelled=feedback.isCanceled,
        )
        for sentence in mended:
            feedback.pushInfo(sentence)
        return {OUTPUT: str(output), REPAIRED: "\n".join(mended)}
