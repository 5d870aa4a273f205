"""A package exported anew: what it was exported with, and what has changed since.

How a package was exported is in its job record. It is neither in the package, which stays as the
server made it, nor beside it: whoever hands a package on need not hand on whose ground somebody was
interested in. A record belongs to a package by the package's content, so a file that was moved or
renamed is still known, and one that was changed or replaced by somebody else is not overwritten.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import ExportUnknown, PackageError
from ..package.companion import belongs, identity
from ..package.compare import changed_tiles, same_documents
from ..package.package import Package
from .record import JobRecord, State
from .request import Progress, Request, Stage, Surroundings
from .store import loaded_area


@dataclass(frozen=True)
class News:
    """How a package differs from the one it shall replace.

    ``changed`` counts tiles. ``is_new`` is whether anything differs at all; if not, ``identity`` is
    that of the package that stays.
    """

    changed: int
    is_new: bool
    identity: str = ""


def earlier_export(package: Path, records: Iterable[JobRecord]) -> JobRecord:
    """The record of the export that left ``package``, the latest of several.

    Raises:
        ExportUnknown: there is none, or none that knows the area.
        NotAPackage, WebPageInstead, PackageDamaged: the file cannot be read.
    """
    with Package.open(package) as opened:
        mark = identity(opened)
    found = [
        record
        for record in records
        if record.state is State.DONE
        and record.result is not None
        and record.result.identity == mark
        and not record.request.job_id
    ]
    if not found:
        raise ExportUnknown(name=package.name)
    return max(found, key=lambda record: (_left(record, package), record.ended))


def update_of(record: JobRecord, package: Path) -> Request:
    """What exports the same area and levels anew into ``package``, wherever that lies now.

    Raises:
        AreaInvalid: the area that was kept cannot be read.
    """
    return replace(
        record.request,
        area=loaded_area(record.request.area),
        output=package,
        mbtiles=_companion(record, package),
        overwrite=True,
        update=True,
    )


def compare(new: Package, old: Path, mbtiles: Path | None, around: Surroundings) -> News:
    """How ``new`` differs from what is at ``old``, with its MBTiles when there shall be some.

    What cannot be read at ``old`` differs in every tile.

    Raises:
        Cancelled.
    """
    try:
        with Package.open(old) as before:
            changed = changed_tiles(
                before,
                new,
                progress=lambda fraction: around.progress(Progress(Stage.CHECKING, fraction)),
                cancelled=around.stop.is_set,
            )
            is_same = not changed and same_documents(before, new)
            if is_same and (mbtiles is None or belongs(mbtiles, before)):
                return News(0, is_new=False, identity=identity(before))
            return News(changed, is_new=True)
    except PackageError:
        return News(new.tile_count(), is_new=True)


def _left(record: JobRecord, package: Path) -> bool:
    """Whether a record's export left its package just there."""
    return record.request.output.absolute() == package.absolute()


def _companion(record: JobRecord, package: Path) -> Path | None:
    """The MBTiles of ``package``: where the export left them, or moved along with it."""
    left = record.result.mbtiles if record.result is not None else None
    if left is None or _left(record, package):
        return left
    beside = package.with_suffix(left.suffix)
    return beside if beside.is_file() else None
