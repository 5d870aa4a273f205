"""Parameters that several algorithms have in common, and the values behind them."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.arcgis.addresses import reference_in
from ..core.export.request import AreaSource, whole_service
from ..core.host import authentication
from ..core.host.area import extent_area, features_area
from ..core.host.network import Connect, connector
from ..core.host.services import layer_choice, layer_service

SERVICE, LAYER, AUTHCFG = "SERVICE", "LAYER", "AUTHCFG"
EXTENT, AREA, LEVELS = "EXTENT", "AREA", "LEVELS"
SPLIT, CUT, ITEM_STYLE = "SPLIT", "CUT", "ITEM_STYLE"
MBTILES_STYLE = "MBTILES_STYLE"
INPUT, OUTPUT = "INPUT", "OUTPUT"


def add_service(algorithm: QgsProcessingAlgorithm) -> None:
    """``SERVICE`` or ``LAYER``, and ``AUTHCFG``."""
    algorithm.addParameter(
        QgsProcessingParameterString(
            SERVICE,
            QCoreApplication.translate("Tilepack", "Service address (…/VectorTileServer)"),
            optional=True,
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterMapLayer(
            LAYER,
            QCoreApplication.translate("Tilepack", "Or a layer of the service"),
            optional=True,
        )
    )
    add_authentication(algorithm)


def add_authentication(algorithm: QgsProcessingAlgorithm) -> None:
    """``AUTHCFG``: the id of an authentication configuration, never a secret."""
    authentication = QgsProcessingParameterAuthConfig(
        AUTHCFG, QCoreApplication.translate("Tilepack", "Authentication"), optional=True
    )
    authentication.setFlags(
        authentication.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced
    )
    algorithm.addParameter(authentication)


def add_area(algorithm: QgsProcessingAlgorithm) -> None:
    """``EXTENT`` or ``AREA``, and ``LEVELS``."""
    algorithm.addParameter(
        QgsProcessingParameterExtent(
            EXTENT,
            QCoreApplication.translate("Tilepack", "Extent (empty: the whole service)"),
            optional=True,
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterFeatureSource(
            AREA,
            QCoreApplication.translate("Tilepack", "Or the polygons of a layer"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        )
    )
    add_levels(algorithm)


def add_levels(algorithm: QgsProcessingAlgorithm) -> None:
    """``LEVELS``."""
    algorithm.addParameter(
        QgsProcessingParameterString(
            LEVELS,
            QCoreApplication.translate("Tilepack", "Levels, like 0-6,9 (empty: all)"),
            optional=True,
        )
    )


def add_options(algorithm: QgsProcessingAlgorithm) -> None:
    """``SPLIT``, and choices that few need: ``CUT``, ``ITEM_STYLE``, ``MBTILES_STYLE``."""
    algorithm.addParameter(
        QgsProcessingParameterBoolean(
            SPLIT,
            QCoreApplication.translate("Tilepack", "Split what is over the service's limit"),
            defaultValue=True,
        )
    )
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
        algorithm.addParameter(parameter)


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


def add_package_input(algorithm: QgsProcessingAlgorithm) -> None:
    """``INPUT``: a package on disk."""
    algorithm.addParameter(
        QgsProcessingParameterFile(
            INPUT,
            QCoreApplication.translate("Tilepack", "Vector tile package"),
            extension="vtpk",
        )
    )


def add_package_output(algorithm: QgsProcessingAlgorithm, description: str) -> None:
    """``OUTPUT``: where a package is written."""
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            OUTPUT,
            description,
            QCoreApplication.translate("Tilepack", "Vector tile packages (*.vtpk)"),
        )
    )


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
