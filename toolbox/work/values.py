"""The values behind the parameters that several algorithms have in common."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.arcgis.addresses import reference_in
from ...core.export.request import AreaSource, whole_service
from ...core.host import authentication
from ...core.host.area import extent_area, features_area
from ...core.host.network import Connect, connector
from ...core.host.services import layer_choice, layer_service
from ..parameters import (
    AREA,
    AUTHCFG,
    CUT,
    EXTENT,
    ITEM_STYLE,
    LAYER,
    MBTILES_STYLE,
    SERVICE,
    SPLIT,
)


def options_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    has_mbtiles: bool,
) -> dict[str, bool]:
    """The members of a request behind :func:`add_options`.

    Raises:
        QgsProcessingException: a style is wanted beside MBTiles that are not.
    """
    if algorithm.parameterAsBool(parameters, MBTILES_STYLE, context) and not has_mbtiles:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Tilepack", "Name the MBTiles file that the style for MapLibre shall lie beside."
            )
        )
    names = {"split": SPLIT, "cut": CUT, "item_style": ITEM_STYLE, "mbtiles_style": MBTILES_STYLE}
    return {
        member: algorithm.parameterAsBool(parameters, name, context)
        for member, name in names.items()
    }


def service_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """The address of ``SERVICE`` or ``LAYER``, of a service or of what leads to one.

    For the main thread.

    Raises:
        QgsProcessingException: neither is given, or both are.
        NotAnAddress: what is given names no service.
    """
    text = algorithm.parameterAsString(parameters, SERVICE, context).strip()
    layer = algorithm.parameterAsLayer(parameters, LAYER, context)
    if bool(text) == bool(layer):
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Tilepack", "Give either the address of a service or a layer of it."
            )
        )
    return reference_in(text).address if layer is None else layer_service(layer)


def sign_in_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    service: str,
) -> tuple[str, Connect]:
    """The id of ``AUTHCFG``, else that of ``LAYER``, and a way to connect to ``service`` with it.

    On the main thread: whatever has to be asked for signing in is asked here.

    Raises:
        QgsProcessingException: the database stays locked.
    """
    authcfg = algorithm.parameterAsString(parameters, AUTHCFG, context)
    choice = layer_choice(algorithm.parameterAsLayer(parameters, LAYER, context))
    if not authcfg and choice is not None:
        authcfg = choice.authcfg
    return sign_in_with(authcfg, service, choice.referer if choice else "")


def sign_in_with(authcfg: str, service: str, referer: str = "") -> tuple[str, Connect]:
    """A configuration's id, "" for none, and a way to connect to ``service`` with it.

    On the main thread: whatever has to be asked for signing in is asked here.

    Raises:
        QgsProcessingException: the database stays locked.
    """
    if authcfg and not authentication.unlock(authcfg):
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Tilepack",
                "The authentication database stays locked, so the service cannot be asked.",
            )
        )
    return authcfg, connector(service, authcfg, referer)


def area_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> AreaSource:
    """The area of ``EXTENT`` or ``AREA``, the whole service with neither; on the main thread.

    Raises:
        QgsProcessingException: both are given, or the polygon source cannot be read.
        AreaEmpty: no polygon in it.
    """
    transforms = context.transformContext()
    source = algorithm.parameterAsSource(parameters, AREA, context)
    extent = algorithm.parameterAsExtent(parameters, EXTENT, context)
    has_extent = bool(parameters.get(EXTENT)) and not extent.isNull()
    if parameters.get(AREA) and source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, AREA))
    if source is not None and has_extent:
        raise QgsProcessingException(
            QCoreApplication.translate("Tilepack", "Give either an extent or polygons, not both.")
        )
    if source is not None:
        return features_area(features_of(source), source.sourceCrs(), transforms)
    if has_extent:
        crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
        return extent_area(extent, crs, transforms)
    return whole_service


def features_of(source: QgsProcessingFeatureSource) -> QgsFeatureIterator:
    """All features; what is not valid is mended later on, whatever Processing's settings say."""
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return source.getFeatures(QgsFeatureRequest(), flag)
