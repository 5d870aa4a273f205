"""Exporting many: an export for each feature, several at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...core.errors import (
    AreaEmpty,
    NoneExported,
    OutputUnwritable,
    PackageError,
    TilepackError,
)
from ...core.export.names import distinct_paths
from ...core.export.record import JobRecord, State
from ...core.export.request import Request, Result
from ...core.export.together import drive_together
from ...core.host.features import named_areas
from ...core.host.feedback import FeedbackProgressOfMany
from ...core.host.records import profile_store
from ...core.host.settings import PARALLEL_JOBS
from ...core.host.text import sentence, translated
from ..exporting import ADD_TO_PROJECT, MBTILES
from ..exportperfeature import FAILED, FILES, NAME, OUTPUT_FOLDER, ExportPerFeature
from ..parameters import AREA, LEVELS
from .exporting import ExportingWork
from .values import features_of, options_of, service_of, sign_in_of


class ExportPerFeatureWork(ExportingWork, ExportPerFeature):
    """One that fails stops no other."""

    def take_input(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Read everything that belongs to the main thread."""
        del feedback
        source = self.parameterAsSource(parameters, AREA, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, AREA))
        scopes = self.createExpressionContext(parameters, context, source)
        scopes.setFields(source.fields())
        # ``parameterAsExpression`` takes the default where an expression cannot be read
        expression = self.parameterAsString(parameters, NAME, context)
        self._named = named_areas(
            features_of(source),
            source.sourceCrs(),
            context.transformContext(),
            expression,
            scopes,
        )
        if not self._named:
            raise AreaEmpty
        self._folder = Path(self.parameterAsFileOutput(parameters, OUTPUT_FOLDER, context))
        self._mbtiles = self.parameterAsBool(parameters, MBTILES, context)
        self._request = Request(
            service=service_of(self, parameters, context),
            output=self._folder,
            levels=self.parameterAsString(parameters, LEVELS, context),
            **options_of(self, parameters, context, has_mbtiles=self._mbtiles),
        )
        self.take_sign_in(sign_in_of(self, parameters, context, self._request.service))

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Export all of them, every step noted."""
        wants_layer = self.parameterAsBool(parameters, ADD_TO_PROJECT, context)
        records = self._export_all(wants_layer, feedback)
        done = [record for record in records if record.state is State.DONE]
        failed = [record for record in records if record.state is not State.DONE]
        if not done:
            raise _why_none(failed)
        files = [str(record.request.output) for record in done]
        return {OUTPUT_FOLDER: str(self._folder), FILES: files, FAILED: len(failed)}

    def _export_all(self, wants_layer: bool, feedback: QgsProcessingFeedback) -> list[JobRecord]:
        """The records of all exports, ended, in the order of the features."""
        names = [name for name, _ in self._named]
        records = [self.record_of(request, wants_layer) for request in self._requests(names)]
        progress = FeedbackProgressOfMany(feedback, names)

        def ended(index: int, record: JobRecord) -> None:
            records[index] = record
            progress.end(index)
            self._tell_end(names[index], record, feedback)

        store = profile_store()
        try:
            drive_together(
                tuple(records),
                self.surroundings(feedback),
                store,
                at_server=PARALLEL_JOBS.value(),
                progress=progress,
                ended=ended,
            )
        finally:
            store.close()
        return records

    def _requests(self, names: list[str]) -> list[Request]:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or "error"
            raise OutputUnwritable(str(error), path=str(self._folder), reason=reason) from error
        return [
            replace(
                self._request,
                output=path,
                area=area,
                mbtiles=path.with_suffix(".mbtiles") if self._mbtiles else None,
            )
            for path, (_, area) in zip(distinct_paths(self._folder, names, ".vtpk"), self._named)
        ]

    def _tell_end(self, name: str, record: JobRecord, feedback: QgsProcessingFeedback) -> None:
        """Say what came of one export, and read what its layer needs."""
        result = record.result
        if record.state is not State.DONE or result is None:
            if record.error is not None:
                feedback.reportError(f"{name}: {sentence(record.error)}")
                feedback.pushDebugInfo(record.error.details)
            return
        for warning in result.warnings:
            feedback.pushWarning(f"{name}: {translated(warning)}")
        if record.wants_layer:
            self._try_to_show(name, result, feedback)

    def _try_to_show(self, name: str, result: Result, feedback: QgsProcessingFeedback) -> None:
        try:
            self.show_later(result)
        except PackageError as error:
            feedback.pushWarning(f"{name}: {sentence(error)}")


def _why_none(failed: list[JobRecord]) -> TilepackError:
    """Why there is not one package."""
    reason = failed[0].error or TilepackError(reason=failed[0].state.value)
    return reason if len(failed) == 1 else NoneExported(failed=len(failed), reason=reason)
