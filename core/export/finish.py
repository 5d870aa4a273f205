"""From the checked parts to the one package, cut where that was wished, and MBTiles beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, OutputUnwritable
from ..package.cut import cut
from ..package.mbtiles import write_mbtiles
from ..package.merge import merge
from ..package.package import Package
from ..tiles.area import Area
from ..tiles.coverage import touched_levels
from .names import free_path
from .parts import Fetched
from .plan import Plan
from .request import Progress, Request, Result, Stage, Surroundings

_EMPTY = QT_TRANSLATE_NOOP(
    "Tilepack", "The service has no tiles in this area on these levels; the package is empty."
)
_CUT = QT_TRANSLATE_NOOP("Tilepack", "The package was cut to the tiles of the polygons.")


def finish(
    request: Request,
    plan: Plan,
    fetched: Sequence[Fetched],
    around: Surroundings,
    begin: float,
) -> Result:
    """Merge, cut, convert; the target appears last.

    Raises:
        Cancelled, PackageError, OutputUnwritable: no file is at the target.
    """
    files = [file for part in fetched for file in part.files]
    whole = _merged(files, request.output, around)
    warnings = [*plan.area.notes, *(text for part in fetched for text in part.warnings)]
    if request.cut and plan.outline is not None:
        whole = _cut_out(whole, request.output, plan, plan.outline, around)
        warnings.append(_CUT)
    with Package.open(whole) as package:
        tiles = package.tile_count()
        if not tiles:
            warnings.append(_EMPTY)
        mbtiles = _companion(request, package, around)
    try:
        whole.replace(request.output)
    except OSError as error:
        reason = error.strerror or "error"
        raise OutputUnwritable(str(error), path=str(request.output), reason=reason) from error
    return Result(
        package=request.output,
        mbtiles=mbtiles,
        job_ids=tuple(part.job_id for part in fetched if part.job_id),
        tiles=tiles,
        asked=plan.tiles,
        bytes=request.output.stat().st_size,
        parts=len(plan.parts),
        seconds=around.clock() - begin,
        warnings=tuple(dict.fromkeys(warnings)),
        service=plan.service,
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


def _companion(request: Request, package: Package, around: Surroundings) -> Path | None:
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
    return target


def _stage(around: Surroundings, stage: Stage) -> Callable[[float], None]:
    return lambda fraction: around.progress(Progress(stage, fraction))
