"""An export from the request to the checked package: the one use case behind every face."""

from __future__ import annotations

from pathlib import Path

from ..arcgis.client import Client
from ..arcgis.service import read_service
from ..errors import Cancelled, CountsMore, OutputExists, OutputUnwritable, TilepackError
from .finish import finish
from .kept import KeptParts
from .parts import Fetched, PartsAtServer
from .plan import Plan, check_sendable, make_plan
from .request import Progress, Request, Result, Stage, Surroundings

_REPLANS = 3


def export(request: Request, around: Surroundings) -> Result:
    """Do one export: read the service, plan, submit, wait, fetch, check, merge.

    Raises:
        Cancelled: ``around.stop`` was set; the server was told, no file is at the target.
        TilepackError: with a sentence for the user; no file is at the target.
    """
    begin = around.clock()
    check_output(request.output, overwrite=request.overwrite)
    if request.mbtiles:
        check_output(request.mbtiles, overwrite=request.overwrite)
    around.progress(Progress(Stage.READING))
    with around.connect(around.stop) as session:
        client = Client(session)
        kept = KeptParts(request.output, request.service)
        try:
            plan = make_plan(read_service(client, request.service), request.area, request.levels)
            check_sendable(plan, may_split=request.split, as_mbtiles=bool(request.mbtiles))
            plan, fetched = _run_plan(client, request, plan, kept, around)
            result = finish(request, plan, fetched, around, begin)
        except Cancelled:
            kept.remove()
            raise
        except TilepackError as error:
            if around.stop.is_set():  # an aborted request looks like a fault of the network
                kept.remove()
                raise Cancelled from error
            raise
    kept.remove()
    return result


def check_output(path: Path, *, overwrite: bool) -> None:
    """Whether ``path`` can be written, before anything is sent.

    Raises:
        OutputExists, OutputUnwritable.
    """
    if path.exists() and not overwrite:
        raise OutputExists(path=str(path))
    if path.is_dir():
        raise OutputUnwritable(path=str(path), reason="it is a folder")
    if not path.parent.is_dir():
        raise OutputUnwritable(path=str(path), reason="its folder does not exist")
    trial = path.with_name(f"{path.name}.trial")
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        reason = error.strerror or "error"
        raise OutputUnwritable(str(error), path=str(path), reason=reason) from error


def _run_plan(
    client: Client, request: Request, plan: Plan, kept: KeptParts, around: Surroundings
) -> tuple[Plan, list[Fetched]]:
    """Run all parts; when the server counts more than we do, plan again with its factor."""
    factor = 1.0
    for _ in range(_REPLANS):
        try:
            return plan, PartsAtServer(client, plan, kept, around).run()
        except CountsMore as error:
            if not request.split:
                raise
            counted, planned = (float(str(error.facts[name])) for name in ("counted", "planned"))
            factor *= max(counted / planned, 1.01)
            plan = make_plan(plan.service, request.area, request.levels, factor=factor)
            check_sendable(plan, may_split=True, as_mbtiles=False)
    return plan, PartsAtServer(client, plan, kept, around).run()
