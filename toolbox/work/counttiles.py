"""Counting: reads the service, counts, writes the table and the grid."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ...core.arcgis.client import Client
from ...core.arcgis.service import read_service
from ...core.export.existing import existing_tiles, read_tilemap
from ...core.export.plan import Plan, make_plan
from ...core.host.area import crs_of
from ...core.host.feedback import FeedbackStop
from ...core.host.text import translated
from ...core.tiles.coverage import touched_tiles
from ..counttiles import EXPORT_ALLOWED, GRID, LIMIT, PARTS, TILES, CountTiles
from ..parameters import LEVELS, OUTPUT
from .algorithm import WorkingAlgorithm
from .values import area_of, service_of, sign_in_of

_PIECE = 10_000  # grid tiles between two looks at a cancel


class CountTilesWork(WorkingAlgorithm, CountTiles):
    """Nothing is asked to be exported."""

    def take_input(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Read everything that belongs to the main thread."""
        del feedback
        self._service = service_of(self, parameters, context)
        _, self._connect = sign_in_of(self, parameters, context, self._service)
        self._area = area_of(self, parameters, context)
        self._levels = self.parameterAsString(parameters, LEVELS, context)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Read the service, count, write the table and the grid."""
        with self._connect(FeedbackStop(feedback)) as session:
            client = Client(session)
            plan = make_plan(read_service(client, self._service), self._area, self._levels)
            tilemap = read_tilemap(client, plan.service)
        existing = existing_tiles(tilemap, plan.service, plan.area, plan.levels)
        for note in plan.area.notes:
            feedback.pushInfo(translated(note))
        results = {OUTPUT: self._write_table(parameters, context, plan, existing)}
        if parameters.get(GRID):
            results[GRID] = self._write_grid(parameters, context, feedback, plan)
        return {
            **results,
            TILES: plan.tiles,
            LIMIT: plan.service.limit,
            PARTS: plan.jobs,
            EXPORT_ALLOWED: plan.service.export_allowed,
        }

    def _write_table(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        plan: Plan,
        existing: dict[int, int] | None,
    ) -> str:
        fields = _fields(
            level=QVariant.Int,
            scale=QVariant.Double,
            tiles=QVariant.LongLong,
            total=QVariant.LongLong,
            existing=QVariant.LongLong,
        )
        sink, target = self.parameterAsSink(
            parameters, OUTPUT, context, fields, QgsWkbTypes.Type.NoGeometry
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        total = 0
        for level in plan.levels:
            tiles = plan.tiles_per_level[level]
            total += tiles
            row = QgsFeature(fields)
            exist = existing[level] if existing is not None else None
            row.setAttributes([level, plan.service.scheme.level(level).scale, tiles, total, exist])
            sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
        return target

    def _write_grid(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        plan: Plan,
    ) -> str:
        scheme = plan.service.scheme
        fields = _fields(level=QVariant.Int, row=QVariant.LongLong, column=QVariant.LongLong)
        sink, target = self.parameterAsSink(
            parameters,
            GRID,
            context,
            fields,
            QgsWkbTypes.Type.Polygon,
            crs_of(scheme.reference),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, GRID))
        done = 0
        for level in plan.levels:
            for row, column in touched_tiles(scheme, plan.area, level).tiles().tolist():
                box = scheme.tile_box(level, row, column)
                tile = QgsFeature(fields)
                tile.setAttributes([level, row, column])
                tile.setGeometry(
                    QgsGeometry.fromRect(QgsRectangle(box.xmin, box.ymin, box.xmax, box.ymax))
                )
                sink.addFeature(tile, QgsFeatureSink.Flag.FastInsert)
                done += 1
                if done % _PIECE == 0:
                    feedback.setProgress(100 * done / plan.tiles)
                    if feedback.isCanceled():
                        return target
        return target


def _fields(**kinds: QVariant.Type) -> QgsFields:
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, kind))
    return fields
