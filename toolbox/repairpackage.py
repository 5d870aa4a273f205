"""``tilepack:repairpackage``: a copy of a package without what QGIS would refuse."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .parameters import add_package_input, add_package_output

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

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.repairpackage import RepairPackageWork

        return RepairPackageWork()

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
