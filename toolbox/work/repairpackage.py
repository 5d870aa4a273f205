"""Mending: a copy of a package, and what was mended in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.export.output import check_output
from ...core.package.repair import repair
from ..parameters import INPUT, OUTPUT
from ..repairpackage import REPAIRED, RepairPackage
from .algorithm import WorkingAlgorithm


class RepairPackageWork(WorkingAlgorithm, RepairPackage):
    """The original stays as it is."""

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
