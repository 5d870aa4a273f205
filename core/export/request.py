"""What a face asks for, what it gets back, and what the use case needs from outside."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Callable, Protocol

import requests

from ..arcgis.service import Service
from ..arcgis.styles import ItemStyle
from ..package.package import Package
from ..tiles.area import Area


class AreaSource(Protocol):
    """Gives an area in the reference system of a service, once the service is known."""

    def __call__(self, service: Service) -> Area:
        """The area; raises AreaEmpty, AreaInvalid or AreaOutside."""


def whole_service(service: Service) -> Area:
    """The area of a request that names none: everything the service covers."""
    return Area(boxes=(service.extent,))


@dataclass(frozen=True)
class Request:
    """One export as a person wants it.

    ``levels`` is text like ``0-6,9``; empty means every level the service has tiles on. ``job_id``
    names a job that the server has already: it is fetched, nothing is submitted.
    ``mbtiles`` is where the package shall also be written as MBTiles, or ``None``. ``cut`` leaves
    only the polygons' own tiles in the package where the service exports boxes only. ``item_style``
    asks for the style of the service's portal item too (see ``Result``), ``mbtiles_style`` for the
    package's own beside ``mbtiles``, for MapLibre. ``update`` compares with the package that is at
    ``output`` and leaves it as it is when nothing has changed; it goes with ``overwrite``.
    """

    service: str
    output: Path
    area: AreaSource = whole_service
    levels: str = ""
    mbtiles: Path | None = None
    split: bool = True
    cut: bool = False
    overwrite: bool = False
    item_style: bool = False
    mbtiles_style: bool = False
    update: bool = False
    job_id: str = ""


class Stage(Enum):
    """What an export is doing, in the order in which it does it."""

    READING = "reading the service"
    SUBMITTING = "submitting"
    PACKAGING = "server is packaging"
    DOWNLOADING = "downloading"
    CHECKING = "checking the package"
    MERGING = "merging"
    CUTTING = "cutting to the polygons"
    CONVERTING = "writing MBTiles"


@dataclass(frozen=True)
class Progress:
    """One step of progress.

    ``fraction`` is from 0 to 1 within the stage, or ``None`` where nothing real can be said.
    ``done`` and ``total`` are bytes while downloading (``total`` 0 when not announced), else parts.
    ``seconds`` is how long the server has been packaging. ``message`` is what is in the way, as a
    sentence, or "".
    """

    stage: Stage
    fraction: float | None = None
    done: int = 0
    total: int = 0
    seconds: float = 0.0
    message: str = ""


@dataclass(frozen=True)
class Result:
    """What an export left behind.

    ``tiles`` are those really in the package; ``asked`` those counted before. ``seconds`` is the
    time from reading the service to the last file. ``warnings`` are whole sentences. ``extents``
    are boxes (xmin, ymin, xmax, ymax in the reference system of the tiles) around what was asked
    for, two where it crosses the date line. ``item_style`` is the style of the portal item, when
    it was asked for and is there; it is not kept in records. ``identity`` tells the package from
    any other (:func:`~tilepack.core.package.companion.identity`). ``changed`` are the tiles that an
    update found to differ, or ``None`` when it was none.
    """

    package: Path
    mbtiles: Path | None
    job_ids: tuple[str, ...]
    tiles: int
    asked: int
    bytes: int
    parts: int
    seconds: float
    warnings: tuple[str, ...] = ()
    service: Service | None = None
    extents: tuple[tuple[float, ...], ...] = ()
    identity: str = ""
    changed: int | None = None
    item_style: ItemStyle | None = field(default=None, repr=False)


class Stop(Protocol):
    """A wish to stop that can be waited for; :class:`threading.Event` is one."""

    def is_set(self) -> bool:
        """Whether the user wants to stop."""

    def wait(self, timeout: float | None = None) -> bool:
        """Sleep until the wish comes or the time is over; whether it came."""


class Halt(threading.Event):
    """A stop that knows why: what was begun is given up, kept for later, or left as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.reason = HaltReason.CANCEL

    def halt(self, reason: HaltReason) -> None:
        """Stop for a reason."""
        self.reason = reason
        self.set()

    def clear(self) -> None:
        """Nobody wants to stop any more."""
        self.reason = HaltReason.CANCEL
        super().clear()


class HaltReason(Enum):
    """Why an export stops before its end.

    ``CANCEL``: nobody wants it any more; the server is told. ``PAUSE``: what arrived is kept, a
    person continues. ``QUIT``: the program ends; the next start goes on.
    """

    CANCEL = "cancel"
    PAUSE = "pause"
    QUIT = "quit"


@dataclass(frozen=True)
class Surroundings:
    """What an export needs from where it runs. Tests hand in their own.

    ``connect`` gives a session whose requests end at once when the stop it was given is set.
    ``needs_mbtiles`` tells of a finished package whether this place can only draw it, or draw it
    well, as MBTiles. ``patience`` is for how many seconds nothing but passing faults are borne.
    ``replace`` gives a finished file its name, as ``os.replace`` does, where something may show the
    file that is there. ``tile_weight`` gives about how many bytes a tile of the service at an
    address has in a package, or ``None`` where nothing is known.
    """

    connect: Callable[[Stop | None], requests.Session]
    stop: Stop = field(default_factory=threading.Event)
    progress: Callable[[Progress], None] = lambda _: None
    clock: Callable[[], float] = time.monotonic
    needs_mbtiles: Callable[[Package], bool] = lambda _: False
    patience: float = 1800.0
    replace: Callable[[Path, Path], object] = os.replace
    tile_weight: Callable[[str], float | None] = lambda _: None
