"""``tilepack:packagetombtiles``: a package as MBTiles, its gaps filled."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .parameters import OUTPUT, add_package_input

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

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.packagetombtiles import PackageToMBTilesWork

        return PackageToMBTilesWork()

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
