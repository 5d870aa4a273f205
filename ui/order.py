"""What the form has gathered, as requests that the manager can start."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..core.export.names import distinct_paths
from ..core.export.request import Request
from ..core.host.area import MapArea
from .forms import NotYet
from .output import OutputPanel


class Order:
    """One wish of a person: of ``service`` so much, there; as one package, or one per feature.

    ``window`` is where it is asked whether a file may be replaced.
    """

    def __init__(
        self,
        window: QWidget,
        service: str,
        output: OutputPanel,
        area: MapArea,
        levels: str,
        tiles: int,
        jobs: int,
    ) -> None:
        del tiles
        self._window, self._service, self._output = window, service, output
        self._area, self._levels, self._jobs = area, levels, jobs

    def of_one(self) -> Request | None:
        """The request for one package; ``None`` when the file there shall stay.

        Raises:
            NotYet: no file was named.
        """
        output = self._output.target()
        mbtiles = self._mbtiles(output)
        overwrite = output.exists() or bool(mbtiles and mbtiles.exists())
        if overwrite and not self._may_overwrite(output):
            return None
        return Request(
            service=self._service,
            output=output,
            area=self._area,
            levels=self._levels,
            mbtiles=mbtiles,
            split=self._jobs > 1,  # one job was said; a server that counts more is told, not obeyed
            overwrite=overwrite,
        )

    def of_features(self, named: Sequence[tuple[str, MapArea]]) -> list[Request]:
        """A request for each feature, under names that are safe and distinct.

        Raises:
            NotYet: no feature with a surface, or no folder was named.
        """
        if not named:
            raise NotYet(
                QCoreApplication.translate("Tilepack", "None of the features has a surface.")
            )
        paths = distinct_paths(self._output.target(), [name for name, _ in named], ".vtpk")
        return [
            Request(
                service=self._service,
                output=path,
                area=area,
                levels=self._levels,
                mbtiles=self._mbtiles(path),
            )
            for path, (_, area) in zip(paths, named)
        ]

    def _mbtiles(self, output: Path) -> Path | None:
        return output.with_suffix(".mbtiles") if self._output.wants_mbtiles else None

    def _may_overwrite(self, output: Path) -> bool:
        text = QCoreApplication.translate("Tilepack", "{name} exists already. Replace it?")
        answer = QMessageBox.question(self._window, "Tilepack", text.format(name=output.name))
        return bool(answer == QMessageBox.StandardButton.Yes)
