"""A package as a styled layer, in whichever form this QGIS draws it right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import Qgis, QgsDataSourceUri, QgsVectorTileLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..export.request import Result
from ..package.check import check
from ..package.package import Package
from ..package.report import raise_fatal
from .form import OPENS_PACKAGES, chosen_form, needs_mbtiles
from .metadata import Description
from .style import Style, StyleNews, apply_style

__all__ = ["ShownPackage", "cannot_show_text", "needs_mbtiles", "show"]


@dataclass(frozen=True)
class ShownPackage:
    """All that a layer needs, read and checked off the main thread.

    ``file`` is the package or its MBTiles companion, whichever this QGIS draws right; ``note`` is a
    sentence that says why it is not the package, or what to expect of the package, or "".
    """

    file: Path
    name: str
    note: str
    style: Style | None
    description: Description

    @classmethod
    def read(cls, result: Result, made: date, address: str = "") -> ShownPackage:
        """Check the package of a result and read all that its layer needs; from any thread.

        ``address`` is the service's, for a result that has been read back without its service. The
        content of such a package is checked anew, because time has passed. Of one that comes
        straight from its export only the structure is, which can end QGIS's process while it draws.

        Raises:
            PackageError: the package must not be shown.
        """
        is_old = result.service is None
        raise_fatal(check(result.package, contents=is_old), result.package.name)
        with Package.open(result.package) as package:
            form = chosen_form(package, result.mbtiles)
            style = result.item_style
            return cls(
                file=form.file,
                name=result.package.stem,
                note=form.note,
                style=Style.of_item(style) if style else Style.of_package(package),
                description=Description.of(package, result, made, address),
            )


def show(shown: ShownPackage) -> tuple[QgsVectorTileLayer, StyleNews]:
    """A styled, described layer on the main thread, and what its style could not be given.

    The layer belongs to the calling thread; an invalid one comes back as such.
    """
    uri = QgsDataSourceUri()
    uri.setParam("type", "mbtiles" if shown.file.suffix.lower() == ".mbtiles" else "vtpk")
    uri.setParam("url", str(shown.file))
    layer = QgsVectorTileLayer(bytes(uri.encodedUri()).decode(), shown.name)
    shown.description.apply(layer)
    if not layer.isValid() or shown.style is None:
        return layer, StyleNews()
    return layer, apply_style(layer, shown.style)


def cannot_show_text(shown: ShownPackage) -> str:
    """What to say of a layer that came back invalid.

    QGIS reads the path of a package twice as an address, in which a percent sign begins a coded
    letter (seen in 3.40.6 and 3.44.15, with MBTiles too).
    """
    if "%" in str(shown.file):
        return QCoreApplication.translate(
            "Tilepack",
            "The package is complete, but QGIS does not find files with a percent sign in their "
            "path: {path}. Rename the file or its folder and add it again.",
        ).format(path=shown.file)
    if Qgis.QGIS_VERSION_INT < OPENS_PACKAGES:
        return QCoreApplication.translate(
            "Tilepack",
            "This QGIS cannot show the package, but the package is complete. QGIS 3.26 and later "
            "can.",
        )
    return QCoreApplication.translate(
        "Tilepack", "The package is complete, but QGIS cannot open {path}; its log says why."
    ).format(path=shown.file)
