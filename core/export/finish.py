"""From the files that arrived to the one checked package, and MBTiles where they are needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from ..errors import OutputUnwritable, PackageDamaged
from ..package.check import check
from ..package.mbtiles import write_mbtiles
from ..package.merge import merge
from ..package.package import Package
from ..package.repair import repair
from .plan import Plan
from .request import Progress, Request, Result, Stage, Surroundings


def finish(
    request: Request,
    plan: Plan,
    files: Sequence[Path],
    job_ids: tuple[str, ...],
    around: Surroundings,
    begin: float,
) -> Result:
    """Check every file, mend what QGIS would refuse, merge, convert; the target appears last.

    Raises:
        Cancelled, PackageError, OutputUnwritable: no file is at the target.
    """
    warnings = list(plan.area.notes)
    for file in files:
        warnings += make_usable(file, around)
    whole = _merged(files, request.output, around)
    with Package.open(whole) as package:
        tiles = package.tile_count()
        mbtiles = _companion(request, package, around)
    try:
        whole.replace(request.output)
    except OSError as error:
        raise OutputUnwritable(
            str(error), path=str(request.output), reason=error.strerror or "error"
        ) from error
    return Result(
        package=request.output,
        mbtiles=mbtiles,
        job_ids=job_ids,
        tiles=tiles,
        asked=plan.tiles,
        bytes=request.output.stat().st_size,
        parts=len(plan.parts),
        seconds=around.clock() - begin,
        warnings=tuple(dict.fromkeys(warnings)),
        service=plan.service,
    )


def make_usable(file: Path, around: Surroundings) -> list[str]:
    """Check a package in place and mend it where QGIS would refuse it; sentences of what was done.

    Raises:
        NotAPackage, PackageDamaged: it cannot be mended; the file stays for whoever wants to look.
    """
    around.progress(Progress(Stage.CHECKING))
    report = check(file)
    if report.ok:
        return []
    mended = file.with_name(f"{file.name}.mended")
    try:
        sentences = repair(file, mended)
    except PackageDamaged:
        mended.unlink(missing_ok=True)
        raise
    mended.replace(file)
    return sentences


def _merged(files: Sequence[Path], output: Path, around: Surroundings) -> Path:
    if len(files) == 1:
        return files[0]
    target = output.with_name(f"{output.name}.merged")
    merge(files, target, progress=_stage(around, Stage.MERGING), cancelled=around.stop.is_set)
    for file in files:
        file.unlink()
    return target


def _companion(request: Request, package: Package, around: Surroundings) -> Path | None:
    """The package as MBTiles, where it was asked for or where only that can be drawn."""
    target = request.mbtiles
    if target is None and around.needs_mbtiles(package):
        target = request.output.with_suffix(".mbtiles")
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
