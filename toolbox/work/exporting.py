"""What the algorithms that export share while they run: the run, the layer at the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.export.export import drive
from ...core.export.record import JobRecord
from ...core.export.request import Request, Result, Surroundings
from ...core.host.feedback import FeedbackProgress, FeedbackStop
from ...core.host.layers import ShownPackage, cannot_show_text, needs_mbtiles, show
from ...core.host.network import Connect
from ...core.host.records import profile_store
from ...core.host.sizes import tile_weight
from ...core.host.swap import LayerSwap
from ...core.host.text import translated
from ..exporting import BYTES, JOB_IDS, MBTILES, PARTS, SECONDS, TILES, WARNINGS
from ..parameters import OUTPUT
from .algorithm import WorkingAlgorithm


class ExportingWork(WorkingAlgorithm):
    """Exports in the thread of the algorithm.

    Its export has a job record in the profile, so that one whose process is killed is found in the
    list of jobs by the next QGIS window and goes on there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[ShownPackage] = []

    def take_sign_in(self, sign_in: tuple[str, Connect]) -> None:
        """What :func:`~.parameters.sign_in_of` gives, on the main thread."""
        self._authcfg, self._connect = sign_in
        self._swap = LayerSwap()

    def export(
        self, request: Request, wants_layer: bool, feedback: QgsProcessingFeedback
    ) -> Result:
        """Export in this thread; what the layer needs is read here, off the main thread."""
        around = replace(self.surroundings(feedback), progress=FeedbackProgress(feedback))
        store = profile_store()
        try:
            result = drive(self.record_of(request, wants_layer), around, store)
        finally:
            store.close()
        for warning in result.warnings:
            feedback.pushWarning(translated(warning))
        if wants_layer:
            self.show_later(result)
        return result

    def surroundings(self, feedback: QgsProcessingFeedback) -> Surroundings:
        """Where exports run: QGIS's network, and the cancel of ``feedback``."""
        return Surroundings(
            connect=self._connect,
            stop=FeedbackStop(feedback),
            needs_mbtiles=needs_mbtiles,
            replace=self._swap,
            tile_weight=tile_weight,
        )

    def record_of(self, request: Request, wants_layer: bool) -> JobRecord:
        """The record of an export that has not begun."""
        return JobRecord(request, authcfg=self._authcfg, wants_layer=wants_layer)

    def show_later(self, result: Result) -> None:
        """Read what a layer needs, off the main thread, for the end; raises PackageError."""
        self._shown.append(ShownPackage.read(result, date.today()))

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Put the styled layers onto the map, on the main thread."""
        for shown in self._shown:
            layer, news = show(shown)
            if not layer.isValid():
                feedback.pushWarning(cannot_show_text(shown))
                continue
            if shown.note:
                feedback.pushInfo(shown.note)
            for warning in filter(None, (news.summary, *news.lines)):
                feedback.pushWarning(warning)
            context.temporaryLayerStore().addMapLayer(layer)
            context.addLayerToLoadOnCompletion(
                layer.id(),
                QgsProcessingContext.LayerDetails(layer.name(), context.project(), OUTPUT),
            )
        return {}


def outputs_of(result: Result) -> dict[str, Any]:
    """The outputs of one export."""
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
