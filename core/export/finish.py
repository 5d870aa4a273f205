"""From the checked parts to the one package, cut where that was wished, and MBTiles beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..arcgis.styles import ItemStyle
from ..errors import QT_TRANSLATE_NOOP, Cancelled
from ..package.cut import cut
from ..package.mbtiles import write_mbtiles
from ..package.merge import merge
from ..package.package import Package
from ..package.style_files import NO_STYLE, write_style
from ..package.tileset import describe
from ..tiles.area import Area
from ..tiles.coverage import touched_levels
from .item_style import fetch_item_style
from .names import free_path
from .plan import Plan
from .record import JobRecord
from .request import Progress, Request, Result, Stage, Surroundings

_EMPTY = QT_TRANSLATE_NOOP(
    "Tilepack", "The service has no tiles in this area on these levels; the package is empty."
)
_CUT = QT_TRANSLATE_NOOP("Tilepack", "The package was cut to the tiles of the polygons.")


def finish(record: JobRecord, plan: Plan, around: Surroundings) -> tuple[Path, Result]:
    """Merge, cut, convert: the whole package under a name of its own, and what is to be said of it.

    Raises:
        Cancelled, PackageError, OutputUnwritable: no file is at the target.
    """
    request = record.request
    files = [file for part in record.parts for file in part.files]
    whole = _merged(files, request.output, around)
    warnings = [*plan.area.notes, *(text for part in record.parts for text in part.warnings)]
    if request.cut and plan.outline is not None:
        whole = _cut_out(whole, request.output, plan, plan.outline, around)
        warnings.append(_CUT)
    with Package.open(whole) as package:
        tiles = package.tile_count()
        if not tiles:
            warnings.append(_EMPTY)
        mbtiles = _companion(request, package, around, warnings)
    style = _item_style(request, plan, around, warnings)
    return whole, Result(
        package=request.output,
        mbtiles=mbtiles,
        job_ids=record.job_ids,
        tiles=tiles,
        asked=plan.tiles,
        bytes=whole.stat().st_size,
        parts=len(plan.parts),
        seconds=0.0,
        warnings=tuple(dict.fromkeys(warnings)),
        service=plan.service,
        extents=tuple((box.xmin, box.ymin, box.xmax, box.ymax) for box in plan.area.extents),
        item_style=style,
    )


def _merged(files: Sequence[Path], output: Path, around: Surroundings) -> Path:
    """The one file, or the parts merged into a new one; the parts stay until the end.

    The parts are checked already, and none ends earlier than the service's own tiles do, so nothing
    has to be filled in at their borders.
    """
    if len(files) == 1:
        return files[0]
    target = output.with_name(f"{output.name}.part-merged")
    merge(
        files,
        target,
        fill=False,
        checked=True,
        progress=_stage(around, Stage.MERGING),
        cancelled=around.stop.is_set,
    )
    return target


def _cut_out(whole: Path, output: Path, plan: Plan, outline: Area, around: Surroundings) -> Path:
    """A package of the tiles that ``outline`` touches; ``whole`` stays until the end."""
    target = output.with_name(f"{output.name}.part-cut")
    keep = touched_levels(plan.service.scheme, outline, plan.levels)
    cut(
        whole,
        target,
        keep,
        progress=_stage(around, Stage.CUTTING),
        cancelled=around.stop.is_set,
    )
    return target


def _companion(
    request: Request, package: Package, around: Surroundings, warnings: list[str]
) -> Path | None:
    """The package as MBTiles, where it was asked for or where only that can be drawn."""
    target = request.mbtiles
    if target is None and around.needs_mbtiles(package):
        target = request.output.with_suffix(".mbtiles")
        target = target if request.overwrite else free_path(target)
    if target is not None:
        write_mbtiles(
            package,
            target,
            progress=_stage(around, Stage.CONVERTING),
            cancelled=around.stop.is_set,
        )
        if request.mbtiles_style and target == request.mbtiles:
            files = write_style(package, describe(package), target, overwrite=True)
            warnings.extend(files.notes if files else [NO_STYLE])
    return target


def _item_style(
    request: Request, plan: Plan, around: Surroundings, warnings: list[str]
) -> ItemStyle | None:
    """The style of the portal item, where it was asked for; what is in the way is a warning."""
    if not request.item_style:
        return None
    style, warning = fetch_item_style(request.service, plan.service, around)
    if around.stop.is_set():  # the request was ended for that
        raise Cancelled
    warnings.extend(filter(None, (warning,)))
    return style


def _stage(around: Surroundings, stage: Stage) -> Callable[[float], None]:
    return lambda fraction: around.progress(Progress(stage, fraction))
