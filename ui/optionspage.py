"""What the page *Options ▸ Tilepack* shows."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QSpinBox, QWidget

from ..core.host.form import OPENS_PACKAGES
from ..core.host.settings import (
    AUTO_DOWNLOAD,
    DEFAULT_FOLDER,
    HISTORY_LENGTH,
    MBTILES_ABOVE,
    PARALLEL_JOBS,
    NumberSetting,
)
from .options import PAGE

_FORM, _ = uic.loadUiType(str(Path(__file__).parent / "options.ui"))


class OptionsPage(QgsOptionsPageWidget, _FORM):
    """The settings as they are; they change when the dialog is accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.setObjectName(PAGE)
        self._numbers = {
            self.parallelSpin: PARALLEL_JOBS,
            self.historySpin: HISTORY_LENGTH,
            self.mbtilesSpin: MBTILES_ABOVE,
        }
        for spin, setting in self._numbers.items():
            _show(spin, setting)
        self.downloadCheck.setChecked(AUTO_DOWNLOAD.value())
        self.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderWidget.lineEdit().setPlaceholderText(
            QCoreApplication.translate("Tilepack", "The folder of the project")
        )
        self.folderWidget.setFilePath(DEFAULT_FOLDER.value())
        self.folderLabel.setBuddy(self.folderWidget.lineEdit())
        self.mbtilesGroup.setVisible(Qgis.QGIS_VERSION_INT >= OPENS_PACKAGES)

    def apply(self) -> None:
        """Keep what was chosen; QGIS calls this for *OK* only."""
        for spin, setting in self._numbers.items():
            setting.set(spin.value())
        AUTO_DOWNLOAD.set(self.downloadCheck.isChecked())
        DEFAULT_FOLDER.set(self.folderWidget.filePath().strip())


def _show(spin: QSpinBox, setting: NumberSetting) -> None:
    """A number with its bounds; the button in the field goes back to the default."""
    spin.setRange(setting.least, setting.most)
    spin.setClearValue(setting.default)
    spin.setValue(setting.value())
