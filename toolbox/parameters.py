"""Parameters that several algorithms have in common."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
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
