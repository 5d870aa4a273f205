"""Merging: several packages, one scheme, one file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.export.output import check_output
from ...core.package.merge import merge
from ..mergepackages import INPUTS, TILES, MergePackages
from ..parameters import OUTPUT
from .algorithm import WorkingAlgorithm


class MergePackagesWork(WorkingAlgorithm, MergePackages):
    """Reads all of the packages, whatever their order."""

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
