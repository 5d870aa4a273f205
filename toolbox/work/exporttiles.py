"""Exporting an area: one request, one package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.export.request import Request
from ..exporting import ADD_TO_PROJECT, MBTILES
from ..exporttiles import ExportTiles
from ..parameters import LEVELS, OUTPUT
from .exporting import ExportingWork, outputs_of
from .values import area_of, options_of, service_of, sign_in_of


class ExportTilesWork(ExportingWork, ExportTiles):
    """The use case, as the dock drives it."""

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
