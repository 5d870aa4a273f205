"""From the checked parts to the one package, cut where that was wished, and MBTiles beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..arcgis.styles import ItemStyle
from ..errors import Cancelled
from ..package.companion import identity
from ..package.cut import cut
from ..package.mbtiles import write_mbtiles
from ..package.merge import merge
from ..package.package import Package
from ..package.style_files import NO_STYLE, write_style
from ..package.tileset import describe
from ..tiles.area import Area
from ..tiles.coverage import touched_levels
from ..wording import QT_TRANSLATE_NOOP
from .item_style import fetch_item_style
from .names import free_path
from .output import kept_meanwhile, put_in_place
from .plan import Plan
from .record import JobRecord
from .request import Progress, Request, Result, Stage, Surroundings
from .update import compare

_EMPTY = QT_TRANSLATE_NOOP(
    "Tilepack", "The service has no tiles in this area on these levels; the package is empty."
)
_CUT = QT_TRANSLATE_NOOP("Tilepack", "The package was cut to the tiles of the polygons.")
Replace = Callable[[Path, Path], object]


@dataclass(frozen=True)
class Whole:
    """What an export made, still under names beside the target, and what is to be said of it.

    ``package`` is ``None`` when an update found nothing new.
    """

    package: Path | None
    mbtiles: Path | None
    result: Result

    def put_in_place(self, record: JobRecord, replace: Replace) -> tuple[str, ...]:
        """Give everything its name, the package last; sentences of what the style had to leave out.

        ``record`` is that from before: what an earlier process has named already is named again.

        Raises:
            OutputExists, OutputUnwritable.
        """
        if self.package is None:
            return ()
        request, target = record.request, self.result.mbtiles
        if self.mbtiles is None or target is None:
            self._put_package_in_place(request, replace)
            return ()
        was_named = record.result is not None and record.result.mbtiles == target
        overwrite = request.overwrite or was_named
        notes: tuple[str, ...] = ()
        with kept_meanwhile(target, request.output.with_name(f"{request.output.name}.part-before")):
            put_in_place(self.mbtiles, target, overwrite=overwrite, replace=replace)
            if request.mbtiles_style and target == request.mbtiles:
                with Package.open(self.package) as package:
                    style = write_style(package, describe(package), target, overwrite=True)
                notes = style.notes if style else (NO_STYLE,)
            self._put_package_in_place(request, replace)
        return notes

    def _put_package_in_place(self, request: Request, replace: Replace) -> None:
        if self.package is not None:
            put_in_place(self.package, request.output, overwrite=request.overwrite, replace=replace)


def finish(record: JobRecord, plan: Plan, around: Surroundings) -> Whole:
    """Merge, cut, convert.

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
        target = _companion_of(record, package, around)
        news = compare(package, request.output, target, around) if request.update else None
        is_new = news is None or news.is_new
        mbtiles = _converted(package, request.output, around) if target and is_new else None
        mark = identity(package)
    style = _item_style(request, plan, around, warnings)
    result = Result(
        package=request.output,
        mbtiles=target,
        job_ids=record.job_ids,
        tiles=tiles,
        asked=plan.tiles,
        bytes=(whole if is_new else request.output).stat().st_size,
        parts=len(plan.parts),
        seconds=0.0,
        warnings=tuple(dict.fromkeys(warnings)),
        service=plan.service,
        extents=tuple((box.xmin, box.ymin, box.xmax, box.ymax) for box in plan.area.extents),
        identity=mark if news is None or news.is_new else news.identity,
        changed=news.changed if news is not None else None,
        item_style=style,
    )
    return Whole(whole if is_new else None, mbtiles, result)


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


def _companion_of(record: JobRecord, package: Package, around: Surroundings) -> Path | None:
    """Where the package shall also be as MBTiles: asked for, or because only that can be drawn."""
    request = record.request
    if request.mbtiles is not None or not around.needs_mbtiles(package):
        return request.mbtiles
    if record.result is not None and record.result.mbtiles is not None:
        return record.result.mbtiles
    target = request.output.with_suffix(".mbtiles")
    return target if request.overwrite else free_path(target)


def _converted(package: Package, output: Path, around: Surroundings) -> Path:
    target = output.with_name(f"{output.name}.part-mbtiles")
    write_mbtiles(
        package,
        target,
        progress=_stage(around, Stage.CONVERTING),
        cancelled=around.stop.is_set,
    )
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
