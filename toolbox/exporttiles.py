"""``tilepack:exporttiles``: an area of a service as one package."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.export.export import export
from ..core.export.request import Request, Result, Surroundings
from ..core.host.feedback import FeedbackProgress, FeedbackStop
from ..core.host.layers import ShownPackage, cannot_show_text, needs_mbtiles, show
from ..core.host.network import connector
from ..core.host.text import translated
from .algorithm import TilepackAlgorithm
from .parameters import (
    LEVELS,
    OUTPUT,
    add_area,
    add_package_output,
    add_service,
    area_of,
    authentication_of,
    service_of,
)

SPLIT, CUT, ADD_TO_PROJECT = "SPLIT", "CUT", "ADD_TO_PROJECT"
MBTILES = "MBTILES"
JOB_IDS, TILES, BYTES, PARTS = "JOB_IDS", "TILES", "BYTES", "PARTS"
SECONDS, WARNINGS = "SECONDS", "WARNINGS"


class ExportTiles(TilepackAlgorithm):
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
        self.addParameter(_cut_parameter())
        self.addParameter(
            QgsProcessingParameterBoolean(
                ADD_TO_PROJECT,
                QCoreApplication.translate("Tilepack", "Add the package to the project"),
                defaultValue=True,
            )
        )
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
        for output in (
            QgsProcessingOutputString(
                JOB_IDS, QCoreApplication.translate("Tilepack", "Ids of the server's jobs")
            ),
            QgsProcessingOutputNumber(
                TILES, QCoreApplication.translate("Tilepack", "Tiles in the package")
            ),
            QgsProcessingOutputNumber(
                BYTES, QCoreApplication.translate("Tilepack", "Size of the package in bytes")
            ),
            QgsProcessingOutputNumber(
                PARTS, QCoreApplication.translate("Tilepack", "Parts the export was split into")
            ),
            QgsProcessingOutputNumber(
                SECONDS, QCoreApplication.translate("Tilepack", "Seconds it took")
            ),
            QgsProcessingOutputString(WARNINGS, QCoreApplication.translate("Tilepack", "Warnings")),
        ):
            self.addOutput(output)

    def take_input(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Read everything that belongs to the main thread."""
        del feedback
        self._shown: ShownPackage | None = None
        mbtiles = self.parameterAsFileOutput(parameters, MBTILES, context)
        self._request = Request(
            service=service_of(self, parameters, context),
            output=Path(self.parameterAsFileOutput(parameters, OUTPUT, context)),
            area=area_of(self, parameters, context),
            levels=self.parameterAsString(parameters, LEVELS, context),
            mbtiles=Path(mbtiles) if mbtiles else None,
            split=self.parameterAsBool(parameters, SPLIT, context),
            cut=self.parameterAsBool(parameters, CUT, context),
        )
        self._authcfg = authentication_of(self, parameters, context)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Export; what the layer needs is read here, off the main thread."""
        result = export(
            self._request,
            Surroundings(
                connect=connector(self._request.service, self._authcfg),
                stop=FeedbackStop(feedback),
                progress=FeedbackProgress(feedback),
                needs_mbtiles=needs_mbtiles,
            ),
        )
        for warning in result.warnings:
            feedback.pushWarning(translated(warning))
        if self.parameterAsBool(parameters, ADD_TO_PROJECT, context):
            self._shown = ShownPackage.read(result, date.today())
        return _outputs(result)

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Put the styled layer onto the map, on the main thread."""
        if self._shown is not None:
            layer, warnings = show(self._shown)
            for warning in warnings if layer.isValid() else [cannot_show_text()]:
                feedback.pushWarning(warning)
            if not layer.isValid():
                return {}
            context.temporaryLayerStore().addMapLayer(layer)
            context.addLayerToLoadOnCompletion(
                layer.id(),
                QgsProcessingContext.LayerDetails(layer.name(), context.project(), OUTPUT),
            )
        return {}


def _cut_parameter() -> QgsProcessingParameterBoolean:
    parameter = QgsProcessingParameterBoolean(
        CUT,
        QCoreApplication.translate(
            "Tilepack", "Cut to the polygons' tiles where the service exports boxes only"
        ),
        defaultValue=False,
    )
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def _outputs(result: Result) -> dict[str, Any]:
    return {
        OUTPUT: str(result.package),
        MBTILES: str(result.mbtiles) if result.mbtiles else None,
        JOB_IDS: ",".join(result.job_ids),
        TILES: result.tiles,
        BYTES: result.bytes,
        PARTS: result.parts,
        SECONDS: round(result.seconds, 3),
        WARNINGS: "\n".join(map(translated, result.warnings)),
    }
