"""``tilepack:packageinfo``: what is in a package, and whether it can be trusted."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .parameters import add_package_input

FULL, OUTPUT_HTML_FILE = "FULL", "OUTPUT_HTML_FILE"
VALID, PROBLEMS, TILES = "VALID", "PROBLEMS", "TILES"
MIN_LEVEL, MAX_LEVEL, INDEXED = "MIN_LEVEL", "MAX_LEVEL", "INDEXED"
CRS, EXTENT, LAYERS = "CRS", "EXTENT", "LAYERS"


class PackageInfo(TilepackAlgorithm):
    """Checks a package and tells what it holds."""

    def name(self) -> str:
        """Public and stable."""
        return "packageinfo"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Package information")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Checks a vector tile package (.vtpk) and tells what it holds: levels, tiles, layers, "
            "extent. The structure is always checked to the last byte; with “Decode every tile” "
            "the content of every tile is, too. A package is valid when QGIS can draw it as a "
            "whole. Some damages would end QGIS while it draws: such a package is never valid.",
        )

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.packageinfo import PackageInfoWork

        return PackageInfoWork()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_package_input(self)
        self.addParameter(
            QgsProcessingParameterBoolean(
                FULL, QCoreApplication.translate("Tilepack", "Decode every tile"), defaultValue=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                OUTPUT_HTML_FILE,
                QCoreApplication.translate("Tilepack", "Report"),
                QCoreApplication.translate("Tilepack", "HTML files (*.html)"),
                optional=True,
                createByDefault=False,
            )
        )
        texts = {
            PROBLEMS: QCoreApplication.translate("Tilepack", "Problems"),
            CRS: QCoreApplication.translate("Tilepack", "Coordinate reference system"),
            EXTENT: QCoreApplication.translate("Tilepack", "Extent"),
            LAYERS: QCoreApplication.translate("Tilepack", "Layers in the tiles"),
        }
        numbers = {
            TILES: QCoreApplication.translate("Tilepack", "Tiles"),
            MIN_LEVEL: QCoreApplication.translate("Tilepack", "Lowest level with tiles"),
            MAX_LEVEL: QCoreApplication.translate("Tilepack", "Highest level with tiles"),
        }
        truths = {
            VALID: QCoreApplication.translate("Tilepack", "Valid"),
            INDEXED: QCoreApplication.translate("Tilepack", "Indexed (pyramid of variable depth)"),
        }
        for kind, outputs in (
            (QgsProcessingOutputString, texts),
            (QgsProcessingOutputNumber, numbers),
            (QgsProcessingOutputBoolean, truths),
        ):
            for name, text in outputs.items():
                self.addOutput(kind(name, text))
