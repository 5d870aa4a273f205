"""The plan of an export under way: made, read back after a restart, or made anew."""

from __future__ import annotations

import time

from ..arcgis.client import Client
from ..arcgis.service import Service, read_service
from ..errors import CountsMore, PlanLost
from ..package.style_files import check_style_paths
from .diskroom import check_room_about
from .kept import KeptParts
from .ledger import Ledger
from .output import check_output
from .parts import PartsAtServer
from .plan import Plan, check_sendable, make_plan, plan_of_job
from .record import PartRecord, Step
from .request import Progress, Request, Stage, Surroundings

_REPLANS = 3


class Planning:
    """Makes the plan of one export, and notes its parts in the record."""

    def __init__(
        self,
        ledger: Ledger,
        parts: PartsAtServer,
        kept: KeptParts,
        around: Surroundings,
        *,
        adopted: bool,
    ) -> None:
        self._ledger, self._parts, self._kept = ledger, parts, kept
        self._around, self._adopted = around, adopted
        self._plan: Plan | None = None
        self._recount: CountsMore | None = None
        self._factor, self._replans = 1.0, 0

    @property
    def must_recount(self) -> bool:
        """Whether the server counts more than the plan does, which is not yet made anew."""
        return self._recount is not None

    def may_recount(self, refusal: CountsMore) -> bool:
        """Whether a plan of smaller parts may help; the next :meth:`plan` is one."""
        if not self._ledger.record.request.split or self._replans >= _REPLANS:
            return False
        self._recount, self._replans = refusal, self._replans + 1
        return True

    def begin_again(self) -> None:
        """Trust our own count again; without parts the next plan is made from the beginning."""
        self._factor, self._replans = 1.0, 0
        if not self._ledger.parts:
            self._plan = None

    def plan(self, client: Client) -> Plan:
        """The plan of what is to be sent and fetched.

        Raises:
            OutputExists, OutputUnwritable: the target, before anything is asked of a server.
            NoRoom: the package can hardly fit.
            PlanLost: parts were sent after a plan that is neither kept nor made again.
            TilepackError: see :func:`~.plan.make_plan`, :func:`~.plan.check_sendable` and
                :func:`~tilepack.core.arcgis.service.read_service`.
        """
        if self._plan is None and self._ledger.parts:
            self._plan = self._ledger.journal.read_plan(self._ledger.record.id)
        recount, self._recount = self._recount, None
        if self._plan is not None and recount is None:
            return self._plan
        request = self._ledger.record.request
        self._around.progress(Progress(Stage.READING))
        if not self._adopted and recount is None:
            _check_outputs(request)
        service = self._plan.service if self._plan else read_service(client, request.service)
        if request.job_id:
            return self._plan_of_job(service, request.job_id)
        if recount is not None:
            counted, planned = (float(str(recount.facts[name])) for name in ("counted", "planned"))
            self._factor *= max(counted / planned, 1.01)
            self._parts.leave()
        plan = make_plan(service, request.area, request.levels, factor=self._factor)
        check_sendable(plan, may_split=request.split, as_mbtiles=bool(request.mbtiles))
        parts = tuple(PartRecord(part.tiles) for part in plan.parts)
        if self._ledger.parts and recount is None:  # the plan on disk was lost
            if [part.tiles for part in self._ledger.parts] != [part.tiles for part in parts]:
                raise PlanLost()
            parts = self._ledger.parts
        elif recount is None:
            self._check_room(plan)
        self._note(plan, parts)
        return plan

    def _plan_of_job(self, service: Service, job_id: str) -> Plan:
        """A job that somebody else submitted: nothing is known of it but its id."""
        plan = plan_of_job(service)
        self._note(plan, (PartRecord(0, Step.AT_SERVER, job_id, time.time()),))
        self._parts.wait_for_jobs()
        return plan

    def _check_room(self, plan: Plan) -> None:
        """Send nothing whose package can hardly fit; parts that are here already need no more.

        Of a pyramid of variable depth more tiles are counted than exist, which tells no size.
        """
        request, service = self._ledger.record.request, plan.service
        weight = None if service.has_tilemap else self._around.tile_weight(service.address)
        tiles = sum(part.tiles for part in plan.parts if not self._kept.files_of(part))
        if not tiles:
            return
        estimate = None if weight is None else weight * tiles
        for target in filter(None, (request.output, request.mbtiles)):
            check_room_about(target.parent, estimate)

    def _note(self, plan: Plan, parts: tuple[PartRecord, ...]) -> None:
        self._plan = plan
        self._ledger.journal.write_plan(self._ledger.record.id, plan)
        self._ledger.change(service=plan.service.address, asked=plan.tiles, parts=parts)


def _check_outputs(request: Request) -> None:
    check_output(request.output, overwrite=request.overwrite)
    if request.mbtiles:
        check_output(request.mbtiles, overwrite=request.overwrite)
        if request.mbtiles_style and not request.overwrite:
            check_style_paths(request.mbtiles)
