"""``tilepack:packagetombtiles``: a package as MBTiles, its gaps filled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.output import check_output
from ..core.host.text import translated
from ..core.package.mbtiles import write_mbtiles
from ..core.package.package import Package
from ..core.package.style_files import NO_STYLE, StyleFiles, check_style_paths, write_style
from ..core.package.tileset import describe
from .algorithm import TilepackAlgorithm
from .parameters import INPUT, OUTPUT, add_package_input

FILL, MAX_LEVEL, STYLE = "FILL", "MAX_LEVEL", "STYLE"
TILES, FILLED, STYLE_FILE = "TILES", "FILLED", "STYLE_FILE"


class PackageToMBTiles(TilepackAlgorithm):
    """Converts a package for programs that read MBTiles."""

    def name(self) -> str:
        """Public and stable."""
        return "packagetombtiles"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Package to MBTiles")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Writes the tiles of a vector tile package (.vtpk) as MBTiles. Where the package ends "
            "early because the next levels would show nothing new, the missing tiles are made from "
            "the ones above, so that no program shows blank squares. Only packages in the Web "
            "Mercator scheme can be written as MBTiles.\n\n"
            "The style for MapLibre is a file NAME.style.json beside NAME.mbtiles, with icons and "
            "glyphs in the folder NAME.style. QGIS loads it, too: Layer Properties, Style, Load "
            "Style. All addresses in it are relative, so keep these files together; programs that "
            "want whole addresses need the folder put in front of them.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_package_input(self)
        self.addParameter(
            QgsProcessingParameterBoolean(
                FILL,
                QCoreApplication.translate("Tilepack", "Fill the gaps of the pyramid"),
                defaultValue=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                MAX_LEVEL,
                QCoreApplication.translate("Tilepack", "Highest level to write"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=0,
                maxValue=30,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                STYLE,
                QCoreApplication.translate(
                    "Tilepack", "Write style, icons and glyphs for MapLibre beside it"
                ),
                defaultValue=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                OUTPUT,
                QCoreApplication.translate("Tilepack", "MBTiles"),
                QCoreApplication.translate("Tilepack", "MBTiles (*.mbtiles)"),
            )
        )
        for name, text in (
            (TILES, QCoreApplication.translate("Tilepack", "Tiles written")),
            (FILLED, QCoreApplication.translate("Tilepack", "Tiles made to fill gaps")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(
            QgsProcessingOutputFile(
                STYLE_FILE, QCoreApplication.translate("Tilepack", "Style for MapLibre")
            )
        )

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
