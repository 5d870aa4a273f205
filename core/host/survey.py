"""What an export would be, found out off the main thread: the newest question wins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..arcgis.client import Client
from ..arcgis.service import Service, read_service
from ..errors import Cancelled, TilepackError
from ..export.detail import counts_for_choice, level_at_scale, suggested_levels
from ..export.existing import existing_tiles, read_tilemap
from ..export.plan import MOST_VERTICES, Plan, make_plan, simplified, within_service
from ..export.sample import Sample, take_sample
from ..package.tilemap import Node
from ..tiles.area import Area
from ..tiles.levels import format_levels
from .area import MapArea
from .gridlines import Grid, tile_grid
from .ground import Ground, ground_of
from .network import Connect, connector
from .newest import Newest
from .sources import MapSource

_READERS = 3  # requests that may still be ending while the newest goes out


@dataclass(frozen=True)
class Surveyed:
    """A service and, where it is indexed, its tilemap."""

    service: Service
    tilemap: Node | None


@dataclass(frozen=True, eq=False)
class Question:
    """What somebody wants to know of an area of a service.

    ``levels`` are those chosen, or empty for those that suit the map at ``scale``. ``each`` are the
    areas of which every one becomes a package of its own. ``instead`` is the shape that ``area`` is
    only the box of. ``with_grid`` asks for the outlines of tiles.
    """

    area: MapSource
    levels: tuple[int, ...] = ()
    scale: float = 0.0
    each: tuple[MapSource, ...] = ()
    instead: MapSource | None = None
    with_grid: bool = False


@dataclass(frozen=True, eq=False)
class Instead:
    """The shape inside a box, and its plan."""

    area: MapArea
    plan: Plan


@dataclass(frozen=True, eq=False)
class Estimate:
    """What an export would be.

    ``existing`` is how many of the plan's tiles exist where that is known. ``tiles_per_level`` has
    levels beyond those of the plan, for comparison. With ``each``, ``packages``, ``tiles`` and
    ``jobs`` are those of all packages together, and ``plan`` is that of their common area.
    ``instead`` is the shape, where it needs fewer jobs than the box, which is over the limit.
    ``area`` is what was counted; an export keeps it.
    """

    plan: Plan
    area: MapArea
    existing: int | None
    tiles_per_level: Mapping[int, int]
    fitting: int
    ground: Ground
    packages: int
    tiles: int
    jobs: int
    failed: int = 0
    instead: Instead | None = None
    grid: Grid | None = None


class Survey(QObject):
    """Reads services, counts in them, and takes samples of them.

    Each signal carries what was found out (:class:`Surveyed`, :class:`Estimate`,
    :class:`~..export.sample.Sample`) or the exception it ended with.
    """

    read = pyqtSignal(object)
    counted = pyqtSignal(object)
    sampled = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._counter = Newest(self, _READERS), Newest(self)
        self._sampler = Newest(self)
        self._known: dict[tuple[str, str], Surveyed] = {}
        self._connections: dict[tuple[str, str, str], Connect] = {}
        self._asked = ""
        self._area: _KnownArea | None = None
        self._reader.done.connect(self.read)
        self._counter.done.connect(self.counted)
        self._sampler.done.connect(self.sampled)

    @property
    def is_reading(self) -> bool:
        """Whether the answer of a service is awaited."""
        return self._reader.is_busy

    @property
    def is_counting(self) -> bool:
        """Whether an estimate is awaited."""
        return self._counter.is_busy

    def ask_service(self, address: str, authcfg: str, referer: str = "") -> None:
        """Read a service, unless that was done before; on the main thread, sign-in unlocked."""
        connect = self._connect(address, authcfg, referer)
        self._reader.ask(partial(self._surveyed, (address, authcfg), connect))

    def ask_tiles(self, surveyed: Surveyed, question: Question) -> None:
        """Count what an export would be."""
        self._counter.ask(partial(self._estimate, surveyed, question))

    def ask_sample(self, plan: Plan, authcfg: str, referer: str = "") -> None:
        """Fetch a few tiles of a plan and weigh them; on the main thread, sign-in unlocked."""
        address = self._asked or plan.service.address  # what credentials are meant for
        connect = self._connect(address, authcfg, referer)
        self._sampler.ask(partial(_sample, plan, connect))

    def forget(self) -> None:
        """Ask the services anew the next time."""
        self._known.clear()
        self._connections.clear()

    def cancel(self) -> None:
        """Nobody waits for an answer any more."""
        for work in (self._reader, self._counter, self._sampler):
            work.cancel()

    def cancel_counting(self) -> None:
        """What is being counted or weighed no longer matters."""
        self._counter.cancel()
        self._sampler.cancel()

    def stop(self, patience_ms: int = 3000) -> None:
        """Cancel and wait, before the plugin goes."""
        self.cancel()
        for work in (self._reader, self._counter, self._sampler):
            work.stop(patience_ms)

    def _connect(self, address: str, authcfg: str, referer: str) -> Connect:
        """The same way to connect as before: it knows its tokens, and a log-in that was refused."""
        self._asked, key = address, (address, authcfg, referer)
        if key not in self._connections:
            self._connections[key] = connector(*key)
        return self._connections[key]

    def _surveyed(self, key: tuple[str, str], connect: Connect, stop: threading.Event) -> Surveyed:
        known = self._known.get(key)
        if known is None:
            with connect(stop) as session:
                client = Client(session)
                service = read_service(client, key[0])
                known = Surveyed(service, read_tilemap(client, service))
            self._known[key] = known
        return known

    def _estimate(self, surveyed: Surveyed, question: Question, stop: threading.Event) -> Estimate:
        service = surveyed.service
        known = self._area
        if known is None or known.source is not question.area or known.service is not service:
            known = self._area = _KnownArea.read(question.area, service)
        counts = counts_for_choice(service.scheme, known.inside, service.levels, question.levels)
        fitting = level_at_scale(service.scheme, service.levels, question.scale)
        levels = question.levels or suggested_levels(service.levels, fitting, counts, service.limit)
        text = format_levels(levels)
        plan = make_plan(service, known.sendable(levels), text)
        existing = existing_tiles(surveyed.tilemap, service, plan.area, plan.levels)
        each, failed = _plans(service, question.each, text, stop)
        return Estimate(
            plan=plan,
            area=known.settled,
            existing=None if existing is None else sum(existing.values()),
            tiles_per_level={**counts, **plan.tiles_per_level},
            fitting=fitting,
            ground=known.ground,
            packages=len(each),
            tiles=sum(one.tiles for one in each) if question.each else plan.tiles,
            jobs=sum(one.jobs for one in each) if question.each else plan.jobs,
            failed=failed,
            instead=_better(plan, question.instead, text),
            grid=tile_grid(plan) if question.with_grid else None,
        )


@dataclass(frozen=True, eq=False)
class _KnownArea:
    """An area in the system of a service, so that moving a level does not transform it again."""

    source: MapSource
    service: Service
    settled: MapArea
    area: Area
    inside: Area
    ground: Ground
    simplified: dict[int, Area] = field(default_factory=dict)

    @classmethod
    def read(cls, source: MapSource, service: Service) -> _KnownArea:
        settled = source.settled()
        area = settled(service)
        inside = within_service(area, service)
        return cls(source, service, settled, area, inside, ground_of(area, service))

    def sendable(self, levels: Sequence[int]) -> Callable[[Service], Area]:
        """The area as an export to these levels asks for it, simplified once for each depth."""
        if self.inside.vertex_count <= MOST_VERTICES:
            return lambda _: self.area
        deepest = max(levels)
        if deepest not in self.simplified:
            self.simplified[deepest] = simplified(self.inside, self.service, levels)
        return lambda _: self.simplified[deepest]


def _plans(
    service: Service, areas: tuple[MapSource, ...], levels: str, stop: threading.Event
) -> tuple[list[Plan], int]:
    """The plans of single packages, and how many areas cannot be one."""
    plans, failed = [], 0
    for area in areas:
        if stop.is_set():
            raise Cancelled
        try:
            plans.append(make_plan(service, area, levels))
        except TilepackError:
            failed += 1
    return plans, failed


def _better(plan: Plan, shape: MapSource | None, levels: str) -> Instead | None:
    """The shape inside a box that is over the limit, where it needs fewer jobs."""
    if shape is None or plan.tiles <= plan.service.limit:
        return None
    try:
        area = shape.settled()
        instead = make_plan(plan.service, area, levels)
    except TilepackError:
        return None
    helps = instead.jobs < plan.jobs and instead.outline is None and instead.refusal is None
    return Instead(area, instead) if helps else None


def _sample(plan: Plan, connect: Connect, stop: threading.Event) -> Sample:
    with connect(stop) as session:
        return take_sample(Client(session), plan, stop)
