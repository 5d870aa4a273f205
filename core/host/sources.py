"""Areas of layers: captured on the main thread, read wherever the service becomes known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..arcgis.service import Service
from ..tiles.area import Area
from .area import MapArea, features_area


class MapSource(Protocol):
    """An area of the map: its shape as it is now, and what it is in a service."""

    def __call__(self, service: Service) -> Area:
        """As an :class:`~.request.AreaSource`."""

    def settled(self) -> MapArea:
        """The shape, independent of layers; what an export keeps."""


@dataclass(frozen=True, eq=False)
class LayerArea:
    """The polygons of a layer, or some of them by id; an :class:`~.request.AreaSource`.

    Many features, or many vertices, are read in the thread that counts and not while a person
    waits for the window.
    """

    source: QgsVectorLayerFeatureSource
    ids: tuple[int, ...] | None
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    buffer: float = 0.0

    def __call__(self, service: Service) -> Area:
        """The area in the service's reference system; raises AreaEmpty or AreaInvalid."""
        return self.settled()(service)

    def settled(self) -> MapArea:
        """The polygons themselves, which later edits do not change; raises as above."""
        request = QgsFeatureRequest()
        if self.ids is not None:
            request.setFilterFids(list(self.ids))
        features = self.source.getFeatures(request)
        return features_area(features, self.crs, self.context, self.buffer).settled()


def layer_area(
    layer: QgsVectorLayer,
    ids: Sequence[int] | None,
    context: QgsCoordinateTransformContext,
    buffer: float = 0.0,
) -> LayerArea:
    """The features of ``layer`` with these ids, or all; ``buffer`` is in metres."""
    chosen = None if ids is None else tuple(ids)
    return LayerArea(QgsVectorLayerFeatureSource(layer), chosen, layer.crs(), context, buffer)
