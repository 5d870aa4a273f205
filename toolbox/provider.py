"""The provider *Tilepack* in the Processing toolbox."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .counttiles import CountTiles
from .exportperfeature import ExportPerFeature
from .exporttiles import ExportTiles
from .mergepackages import MergePackages
from .packageinfo import PackageInfo
from .packagetombtiles import PackageToMBTiles
from .repairpackage import RepairPackage
from .resumejob import ResumeJob
from .updatepackage import UpdatePackage

ICON = Path(__file__).parent.parent / "ui" / "icons" / "tilepack.svg"


class TilepackProvider(QgsProcessingProvider):
    """Ids and parameter names of its algorithms are public and stay stable."""

    def loadAlgorithms(self) -> None:
        """Make the algorithms."""
        for algorithm in (
            ExportTiles,
            ExportPerFeature,
            CountTiles,
            ResumeJob,
            UpdatePackage,
            PackageInfo,
            RepairPackage,
            MergePackages,
            PackageToMBTiles,
        ):
            self.addAlgorithm(algorithm())

    def id(self) -> str:
        """Public and stable."""
        return "tilepack"

    def name(self) -> str:
        """As people read it; a name, not translated."""
        return "Tilepack"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON))
