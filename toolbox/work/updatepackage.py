"""Updating: what an earlier export asked for, asked again and compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.export.update import earlier_export, update_of
from ...core.host.jobtext import changed_text
from ...core.host.records import profile_store
from ..parameters import AUTHCFG, INPUT, OUTPUT
from ..updatepackage import CHANGED, UpdatePackage
from .exporting import ExportingWork
from .values import sign_in_with


class UpdatePackageWork(ExportingWork, UpdatePackage):
    """The old package stays unless something differs."""

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
