"""``tilepack:updatepackage``: an earlier export made anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.update import earlier_export, update_of
from ..core.host.jobtext import changed_text
from ..core.host.records import profile_store
from .exporting import ExportingAlgorithm
from .parameters import (
    AUTHCFG,
    INPUT,
    OUTPUT,
    add_authentication,
    add_package_input,
    sign_in_with,
)

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

    def take_input(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Find out how the package was exported, and sign in as then, or as told now."""
        del feedback
        package = Path(self.parameterAsFile(parameters, INPUT, context))
        earlier = earlier_export(package, profile_store().load().records)
        self._request = update_of(earlier, package)
        authcfg = self.parameterAsString(parameters, AUTHCFG, context) or earlier.authcfg
        self.take_sign_in(sign_in_with(authcfg, self._request.service))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Export, compare, replace."""
        del parameters, context
        result = self.export(self._request, False, feedback)
        changed = result.changed or 0
        feedback.pushInfo(changed_text(changed))
        return {OUTPUT: str(result.package), CHANGED: changed}
