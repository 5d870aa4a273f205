"""Converting: the tiles as MBTiles, the style beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.export.output import check_output
from ...core.host.text import translated
from ...core.package.mbtiles import write_mbtiles
from ...core.package.package import Package
from ...core.package.style_files import NO_STYLE, StyleFiles, check_style_paths, write_style
from ...core.package.tileset import describe
from ..packagetombtiles import (
    FILL,
    FILLED,
    MAX_LEVEL,
    STYLE,
    STYLE_FILE,
    TILES,
    PackageToMBTiles,
)
from ..parameters import INPUT, OUTPUT
from .algorithm import WorkingAlgorithm


class PackageToMBTilesWork(WorkingAlgorithm, PackageToMBTiles):
    """Fills gaps, so that no program shows blank squares."""

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Convert."""
        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        check_output(output, overwrite=False)
        wants_style = self.parameterAsBool(parameters, STYLE, context)
        if wants_style:
            check_style_paths(output)
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
            tileset = describe(package, written.max_level)
            files = write_style(package, tileset, output) if wants_style else None
        if wants_style:
            _tell_style(files, feedback)
        outputs = {OUTPUT: str(output), TILES: written.tiles, FILLED: written.filled}
        return {**outputs, STYLE_FILE: str(files.style)} if files else outputs


def _tell_style(files: StyleFiles | None, feedback: QgsProcessingFeedback) -> None:
    """Say what the style had to leave out; which layers, properties and fonts goes to the log."""
    for note in files.notes if files else (NO_STYLE,):
        feedback.pushWarning(translated(note))
    if files:
        left_out = files.left_out
        for name in (*left_out.layers, *left_out.properties, *files.missing_fonts):
            feedback.pushInfo(name)
