"""``tilepack:exporttiles``: an area of a service as one package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.request import Request
from .exporting import ADD_TO_PROJECT, MBTILES, ExportingAlgorithm, outputs_of
from .parameters import (
    LEVELS,
    OUTPUT,
    add_area,
    add_package_output,
    add_service,
    area_of,
    service_of,
    sign_in_of,
)

SPLIT, CUT, ITEM_STYLE = "SPLIT", "CUT", "ITEM_STYLE"
MBTILES_STYLE = "MBTILES_STYLE"


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
        self.addParameter(
            QgsProcessingParameterBoolean(
                SPLIT,
                QCoreApplication.translate("Tilepack", "Split what is over the service's limit"),
                defaultValue=True,
            )
        )
        for parameter in _advanced_parameters():
            self.addParameter(parameter)
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
            split=self.parameterAsBool(parameters, SPLIT, context),
            cut=self.parameterAsBool(parameters, CUT, context),
            item_style=self.parameterAsBool(parameters, ITEM_STYLE, context),
            mbtiles_style=self.parameterAsBool(parameters, MBTILES_STYLE, context),
        )
        if self._request.mbtiles_style and self._request.mbtiles is None:
            raise QgsProcessingException(
                QCoreApplication.translate(
                    "Tilepack",
                    "Name the MBTiles file that the style for MapLibre shall lie beside.",
                )
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


def _advanced_parameters() -> Iterator[QgsProcessingParameterBoolean]:
    """Choices that few need; off by default."""
    cut = QCoreApplication.translate(
        "Tilepack", "Cut to the polygons' tiles where the service exports boxes only"
    )
    style = QCoreApplication.translate(
        "Tilepack", "Draw in the style of the portal item instead of the service's own"
    )
    beside = QCoreApplication.translate(
        "Tilepack", "Write style, icons and glyphs for MapLibre beside the MBTiles"
    )
    for name, text in ((CUT, cut), (ITEM_STYLE, style), (MBTILES_STYLE, beside)):
        parameter = QgsProcessingParameterBoolean(name, text, defaultValue=False)
        flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | flag)
        yield parameter
