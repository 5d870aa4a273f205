"""``tilepack:counttiles``: how many tiles an export would have; nothing is asked to be exported."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .parameters import OUTPUT, add_area, add_service

GRID = "GRID"
TILES, LIMIT, PARTS, EXPORT_ALLOWED = "TILES", "LIMIT", "PARTS", "EXPORT_ALLOWED"


class CountTiles(TilepackAlgorithm):
    """Counts the tiles of an area per level and holds them against the service's limit."""

    def name(self) -> str:
        """Public and stable."""
        return "counttiles"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Count tiles")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Counts the tiles that an export of an extent or of polygons would have, level by "
            "level, and tells the service's limit and how many parts the export would need. "
            "Nothing is sent but the question for the service's description and its tilemap. "
            "“tiles” counts the tiles of the grid that the area touches, the number the service's "
            "limit is held against. “existing” counts those of them that the service really has, "
            "where it has a tilemap; it is empty otherwise. The grid can be written as polygons.",
        )

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.counttiles import CountTilesWork

        return CountTilesWork()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_service(self)
        add_area(self)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT,
                QCoreApplication.translate("Tilepack", "Tiles per level"),
                QgsProcessing.SourceType.TypeVector,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                GRID,
                QCoreApplication.translate("Tilepack", "Tile grid"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            )
        )
        for output in (
            QgsProcessingOutputNumber(TILES, QCoreApplication.translate("Tilepack", "Tiles")),
            QgsProcessingOutputNumber(
                LIMIT, QCoreApplication.translate("Tilepack", "Tiles allowed in one export")
            ),
            QgsProcessingOutputNumber(
                PARTS, QCoreApplication.translate("Tilepack", "Parts an export would need")
            ),
            QgsProcessingOutputBoolean(
                EXPORT_ALLOWED, QCoreApplication.translate("Tilepack", "Export allowed")
            ),
        ):
            self.addOutput(output)
