"""Which file goes onto the map: the package, or the MBTiles that Tilepack made of it, and why.

QGIS opens ``.vtpk`` since 3.26. Since 3.32 it draws pyramids of variable depth right and keeps
paths to packages relative (QGIS#47786, QGIS#53080, QGIS#53130, QGIS#52352). In every version it
reads a whole bundle for each tile it draws. MBTiles know only Web Mercator, and QGIS 3.24 to 3.40.3
does not show their levels above 14 (QGIS#59309).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import Qgis

from ..package.companion import belongs
from ..package.package import Package
from ..wording import QT_TRANSLATE_NOOP
from .settings import MBTILES_ABOVE
from .text import translated

OPENS_PACKAGES = 32600
DRAWS_INDEXED_PACKAGES = 33200
CUTS_MBTILES, SHOWS_ALL_MBTILES_LEVELS = 32400, 34004
MBTILES_LEVELS = 14  # what the versions between show of MBTiles


class Drawback(Enum):
    """What speaks against showing a package itself: the sentences for MBTiles and without them."""

    UNREADABLE = (
        QT_TRANSLATE_NOOP(
            "Tilepack",
            "Shown from {name}, because this QGIS cannot open packages. QGIS 3.26 and later can.",
        ),
        QT_TRANSLATE_NOOP("Tilepack", "This QGIS cannot open packages. QGIS 3.26 and later can."),
    )
    HOLES = (
        QT_TRANSLATE_NOOP(
            "Tilepack",
            "Shown from {name}, because this QGIS leaves holes in packages. QGIS 3.32 and later "
            "draws them whole.",
        ),
        QT_TRANSLATE_NOOP(
            "Tilepack",
            "This QGIS may leave holes in the package where its tiles end early, and does not find "
            "it after project and package were moved. QGIS 3.32 and later does both.",
        ),
    )
    SLOW = (
        QT_TRANSLATE_NOOP(
            "Tilepack",
            "Shown from {name}, because QGIS draws packages with files as large as this one's "
            "slowly.",
        ),
        QT_TRANSLATE_NOOP(
            "Tilepack",
            "QGIS draws this package slowly, and there is no other form that it shows whole.",
        ),
    )


_STRANGER = QT_TRANSLATE_NOOP(
    "Tilepack", "{name} was not made of this package and is not shown in its place."
)
_LEVELS_LOST = QT_TRANSLATE_NOOP(
    "Tilepack", "This QGIS shows only the levels up to 14 of it; QGIS 3.26 and later shows all."
)


@dataclass(frozen=True)
class Form:
    """The file that is shown, and a sentence on why, or on what to expect, or ""."""

    file: Path
    note: str = ""


def needs_mbtiles(package: Package) -> bool:
    """Whether this QGIS shows the package right, or in good time, only as MBTiles."""
    if not package.scheme.is_web_mercator or not package.levels():
        return False
    if drawback(package) is None:
        return False
    return Qgis.QGIS_VERSION_INT < OPENS_PACKAGES or not _loses_levels(package)


def drawback(package: Package) -> Drawback | None:
    """What speaks against showing the package itself, the gravest first.

    From which size of its files on a package is slow, the user says.
    """
    version = Qgis.QGIS_VERSION_INT
    if version < OPENS_PACKAGES:
        return Drawback.UNREADABLE
    if version < DRAWS_INDEXED_PACKAGES:
        return Drawback.HOLES
    sizes = (package.bundle_entry(name).size for name in package.bundle_names())
    return Drawback.SLOW if max(sizes, default=0) > MBTILES_ABOVE.value() << 20 else None


def chosen_form(package: Package, mbtiles: Path | None) -> Form:
    """What to show of a package that has MBTiles beside it, or none."""
    against = drawback(package)
    if against is None:
        return Form(package.path)
    for_mbtiles, without = (translated(sentence) for sentence in against.value)
    if mbtiles is None or not needs_mbtiles(package):
        return Form(package.path, without)
    if not belongs(mbtiles, package):
        stranger = translated(_STRANGER).format(name=mbtiles.name)
        return Form(package.path, f"{stranger} {without}")
    note = for_mbtiles.format(name=mbtiles.name)
    if _loses_levels(package):
        note += " " + translated(_LEVELS_LOST)
    return Form(mbtiles, note)


def _loses_levels(package: Package) -> bool:
    """Whether levels that the package has are not shown of its MBTiles."""
    if not CUTS_MBTILES <= Qgis.QGIS_VERSION_INT < SHOWS_ALL_MBTILES_LEVELS:
        return False
    return max(package.levels(), default=0) > MBTILES_LEVELS
