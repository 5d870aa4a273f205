"""``tilepack:updatepackage``: an earlier export made anew."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .exporting import ExportingAlgorithm
from .parameters import OUTPUT, add_authentication, add_package_input

CHANGED = "CHANGED"


class UpdatePackage(ExportingAlgorithm):
    """Exports the area and levels of an earlier export again, and replaces it when it differs."""

    def name(self) -> str:
        """Public and stable."""
        return "updatepackage"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Update package")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Exports the tiles of an earlier export again: same service, same area, same levels. "
            "The new package is checked and compared with the old one tile by tile; it takes its "
            "place only when something differs. Layers of the project that show it are drawn anew "
            "and keep their style. How a package was exported is known from the list of jobs of "
            "this QGIS profile, also when the file was moved or renamed since.",
        )

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.updatepackage import UpdatePackageWork

        return UpdatePackageWork()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_package_input(self)
        add_authentication(self)
        self.addOutput(
            QgsProcessingOutputFile(
                OUTPUT, QCoreApplication.translate("Tilepack", "Vector tile package")
            )
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                CHANGED, QCoreApplication.translate("Tilepack", "Tiles that differ")
            )
        )
