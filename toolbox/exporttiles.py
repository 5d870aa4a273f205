"""``tilepack:exporttiles``: an area of a service as one package."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFileDestination
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import TilepackAlgorithm
from .exporting import MBTILES, ExportingAlgorithm
from .parameters import add_area, add_options, add_package_output, add_service


class ExportTiles(ExportingAlgorithm):
    """Exports tiles of a service into a package, the way the dock does."""

    def name(self) -> str:
        """Public and stable."""
        return "exporttiles"

    def displayName(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Export tiles")

    def shortHelpString(self) -> str:
        """What the dialog shows beside the parameters."""
        return QCoreApplication.translate(
            "Tilepack",
            "Asks an ArcGIS vector tile service for the tiles of an extent or of polygons, waits "
            "for the server's job, and fetches the result as one vector tile package (.vtpk). "
            "With neither extent nor polygons the whole service is meant. An area with more tiles "
            "than the service allows in one export is split and merged. The package is checked "
            "before it counts as done; nothing is written at the target otherwise.",
        )

    def createInstance(self) -> TilepackAlgorithm:
        """A copy for one run; see :mod:`.work`."""
        from .work.exporttiles import ExportTilesWork

        return ExportTilesWork()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        del configuration
        add_service(self)
        add_area(self)
        add_options(self)
        self.add_to_project_parameter()
        add_package_output(self, QCoreApplication.translate("Tilepack", "Vector tile package"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                MBTILES,
                QCoreApplication.translate("Tilepack", "Also as MBTiles"),
                QCoreApplication.translate("Tilepack", "MBTiles (*.mbtiles)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.add_outputs()
