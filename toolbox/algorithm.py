"""What all algorithms share: their group, and a rule: declared here, done in ``work``."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication


class TilepackAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the group *Vector tile packages*, as QGIS lists it.

    A subclass says what there is to give and to get. What it does is done by a subclass of that
    one, in :mod:`.work`, which brings what it needs: ``createInstance`` makes it for one run, and
    only then is it imported, so that QGIS starts without.
    """

    def group(self) -> str:
        """As people read it."""
        return QCoreApplication.translate("Tilepack", "Vector tile packages")

    def groupId(self) -> str:
        """Public and stable."""
        return "vectortilepackages"
