"""``tilepack:exporttiles``: an area of a service as one package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.request import Request
from .exporting import ADD_TO_PROJECT, MBTILES, ExportingAlgorithm, outputs_of
from .parameters import (
    LEVELS,
    OUTPUT,
    add_area,
    add_options,
    add_package_output,
    add_service,
    area_of,
    options_of,
    service_of,
    sign_in_of,
)


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

    def take_input(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Read everything that belongs to the main thread."""
        del feedback
        mbtiles = self.parameterAsFileOutput(parameters, MBTILES, context)
        self._request = Request(
            service=service_of(self, parameters, context),
            output=Path(self.parameterAsFileOutput(parameters, OUTPUT, context)),
            area=area_of(self, parameters, context),
            levels=self.parameterAsString(parameters, LEVELS, context),
            mbtiles=Path(mbtiles) if mbtiles else None,
            **options_of(self, parameters, context, has_mbtiles=bool(mbtiles)),
        )
        self.take_sign_in(sign_in_of(self, parameters, context, self._request.service))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Export, every step noted."""
        wants_layer = self.parameterAsBool(parameters, ADD_TO_PROJECT, context)
        return outputs_of(self.export(self._request, wants_layer, feedback))
