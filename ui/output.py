"""Where the package goes, and in which forms."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.export.names import default_output
from ..core.host.form import OPENS_PACKAGES
from ..core.host.settings import ADD_TO_PROJECT, LAST_FOLDER, export_folder
from ..core.host.sizes import draws_slowly
from ..core.host.survey import Estimate
from .forms import NotYet, form_class, tell

_SUFFIX = ".vtpk"


class OutputPanel(QWidget, form_class("output")):
    """A file, suggested until the person names one; or a folder for several packages."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setupUi(self)
        self._suggested = ""
        self._mbtiles_were_chosen = False
        self._is_folder = False
        self.outputWidget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.outputWidget.setFilter(
            QCoreApplication.translate("Tilepack", "Vector tile packages (*.vtpk)")
        )
        self.outputWidget.setConfirmOverwrite(False)  # asked once, when Export is pressed
        self.outputWidget.fileChanged.connect(self._on_file)
        self.mbtilesCheck.clicked.connect(self._on_mbtiles)
        self.addCheck.setChecked(ADD_TO_PROJECT.value())
        self._force_mbtiles()

    @property
    def wants_layer(self) -> bool:
        """Whether the package goes onto the map when it is done."""
        return bool(self.addCheck.isChecked())

    @property
    def wants_mbtiles(self) -> bool:
        """Whether MBTiles are written beside it."""
        return bool(self.mbtilesCheck.isChecked())

    def target(self) -> Path:
        """The file, or the folder.

        Raises:
            NotYet: nothing was named.
        """
        text = self.outputWidget.filePath().strip()
        path = Path(text)
        if not text or not path.name:
            raise NotYet(
                QCoreApplication.translate("Tilepack", "Choose where the package shall be saved.")
            )
        if self._is_folder or path.suffix.lower() == _SUFFIX:
            return path
        return path.with_name(f"{path.name}{_SUFFIX}")

    @property
    def folder(self) -> Path | None:
        """The nearest folder to the target that is there; ``None`` when nothing was named."""
        text = self.outputWidget.filePath().strip()
        places = (Path(text), *Path(text).parents) if text else ()
        return next((place for place in places if place.is_dir()), None)

    def set_folder(self, is_folder: bool) -> None:
        """Ask for a folder instead of a file, or the reverse."""
        if is_folder == self._is_folder:
            return
        self._is_folder = is_folder
        modes = QgsFileWidget.StorageMode
        self.outputWidget.setStorageMode(modes.GetDirectory if is_folder else modes.SaveFile)
        label = (
            QCoreApplication.translate("Tilepack", "Sa&ve in")
            if is_folder
            else QCoreApplication.translate("Tilepack", "Sa&ve as")
        )
        self.outputLabel.setText(label)
        self._suggest("")

    def suggest(self, service: str, area: str) -> None:
        """A name for an export, unless the person has chosen one."""
        if self.outputWidget.filePath() not in ("", self._suggested):
            return
        folder = export_folder(QgsProject.instance().absolutePath())
        if self._is_folder:
            self._suggest(folder or str(Path.home()))
        else:
            self._suggest(str(default_output(service, folder, date.today(), area)))

    def another_name(self) -> None:
        """The file is taken; the next suggestion may replace it."""
        if not self._is_folder:
            self._suggested = self.outputWidget.filePath()

    def show_estimate(self, estimate: Estimate, size: float | None) -> None:
        """Write MBTiles by itself where the package would be slow to draw."""
        scheme = estimate.plan.service.scheme
        self.mbtilesCheck.setEnabled(scheme.is_web_mercator and not self._is_forced())
        if not scheme.is_web_mercator:
            self.mbtilesCheck.setChecked(False)
            text = QCoreApplication.translate(
                "Tilepack", "MBTiles know only Web Mercator; this service has another scheme."
            )
            tell(self.mbtilesLine, text)
            return
        if self._is_forced():
            self._force_mbtiles()
            return
        is_slow = size is not None and draws_slowly(estimate.plan, size)
        if not self._mbtiles_were_chosen:
            self.mbtilesCheck.setChecked(is_slow)
        text = QCoreApplication.translate("Tilepack", "QGIS draws a package of this size slowly.")
        tell(self.mbtilesLine, text if is_slow else "")

    def remember(self) -> None:
        """Keep the choices for the next time."""
        ADD_TO_PROJECT.set(self.wants_layer)

    def _is_forced(self) -> bool:
        return bool(Qgis.QGIS_VERSION_INT < OPENS_PACKAGES)

    def _force_mbtiles(self) -> None:
        """Older versions cannot show the package at all."""
        if not self._is_forced():
            return
        self.mbtilesCheck.setChecked(True)
        self.mbtilesCheck.setEnabled(False)
        text = QCoreApplication.translate(
            "Tilepack", "QGIS before 3.26 cannot open packages and shows the MBTiles instead."
        )
        tell(self.mbtilesLine, text)

    def _suggest(self, text: str) -> None:
        self._suggested = text
        self.outputWidget.setFilePath(text)

    def _on_file(self, path: str) -> None:
        if path and path != self._suggested:
            LAST_FOLDER.set(path if self._is_folder else str(Path(path).parent))
        self.changed.emit()

    def _on_mbtiles(self, _: bool) -> None:
        self._mbtiles_were_chosen = True
        self.changed.emit()
