"""One vector tile service: what it is set to, and who may have what of it."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from starlette.responses import Response

from ..core.package.package import Package
from .answers import Call, refusal
from .config import ALL, EXPORT, ONLINE, ServiceConfig
from .documents import STYLE
from .grid import Grid
from .jobs import JobDesk
from .log import Entry, RequestLog
from .orders import Refused
from .storage import Storage
from .tokens import TokenDesk, presented_token

_EXPORTING = ("submit", "poll", "result", "listing", "download", "cancel")
_JSON_WITHOUT_ASKING = ("submit", "poll", "cancel")  # what Online answers whatever f says
_REAL_STATUS = ("tile", "style")  # what is not read as JSON

Handler = Callable[["Service", Call], Awaitable[Response]]


@dataclass(frozen=True)
class Surroundings:
    """What services share: their origin, the storage host, workers, a folder, a clock, the log."""

    origin: Callable[[], str]
    storage: Storage
    storage_base: Callable[[str], str]  # from the host name the caller uses
    workers: Executor
    folder: Path
    clock: Callable[[], float]
    world: Callable[[], Path]
    log: RequestLog


class Service:
    """A service by its name, such as ``Hosted/World``, on a site.

    ``config`` may be changed at any time, from any thread; ``desk.jobs`` are its jobs by id.
    """

    def __init__(
        self, site: str, name: str, config: ServiceConfig, desk: TokenDesk, around: Surroundings
    ) -> None:
        self.site = site
        self.name = name
        self.config = config
        self.tokens = desk
        self.folder_name = f"{name.replace('/', '_')}_VectorTileServer"
        self.around = around
        self.desk = JobDesk(config, name, around.folder / self.item_id, around.clock)
        self._package: Package | None = None
        self._present: dict[int, set[tuple[int, int]]] = {}

    @property
    def path(self) -> str:
        """The path of the service's address."""
        return f"/{self.site}/rest/services/{self.name}/VectorTileServer"

    @property
    def url(self) -> str:
        """The service's address."""
        return self.around.origin() + self.path

    def requests(self, step: str = "") -> list[Entry]:
        """What was asked of this service, and of the storage host for it; of one step or all."""
        return self.around.log.entries(service=self.name, step=step)

    @property
    def item_id(self) -> str:
        """The portal item of the service; the same every time."""
        return uuid.uuid5(uuid.NAMESPACE_URL, f"tilepack/demo{self.path}").hex

    @property
    def source(self) -> Path:
        """The package that is served."""
        return self.config.source or self.around.world()

    @property
    def package(self) -> Package:
        """The source, opened, for the thread that answers."""
        if self._package is None:
            self._package = Package.open(self.source)
        return self._package

    @property
    def grid(self) -> Grid:
        """The grid of the source."""
        return Grid(self.package.root["tileInfo"])

    def presence(self, level: int) -> set[tuple[int, int]]:
        """Row and column of the tiles of a level."""
        if level not in self._present:
            tiles = self.package.tiles(level)
            self._present[level] = {(row, column) for _, row, column in tiles}
        return self._present[level]

    def style(self) -> bytes:
        """The style document of the source.

        Raises:
            Refused: 404 when it has none.
        """
        if STYLE not in self.package.names:
            raise Refused(404, "Resource not found: styles/root.json")
        return self.package.read(STYLE)

    def allows_export(self, host: str) -> bool:
        """Whether tiles may be exported by who calls this host."""
        return self.config.allowed and self.config.allowed_host in ("", host)

    def close(self) -> None:
        """Close the source."""
        if self._package is not None:
            self._package.close()
            self._package = None

    async def answer(self, step: str, call: Call, handler: Handler) -> Response:
        """What a request gets: a fault that waits for it, a refusal, or the right answer."""
        config = self.config
        call.entry.service, call.entry.step = self.name, step
        fault = config.faults.take(step)
        wrong = await fault.answer(call.request) if fault else None
        if wrong is not None:
            return wrong
        if config.basic_login and not _has_login(call, config.basic_login):
            return Response("", 401, {"www-authenticate": 'Basic realm="ArcGIS"'})
        try:
            self._admit(step, call)
            return await handler(self, call)
        except Refused as error:
            always_json = config.manner == ONLINE and step in _JSON_WITHOUT_ASKING
            real = config.real_statuses or step in _REAL_STATUS
            return refusal(call, error, real_status=real, always_json=always_json)

    def _admit(self, step: str, call: Call) -> None:
        access = self.config.access
        if not (access == ALL or (access == EXPORT and step in _EXPORTING)):
            return
        token = presented_token(call.entry, self.config.token_places)
        if not token:
            raise Refused(499, "Token Required", "Token Required")
        referer = call.request.headers.get("referer", "")
        server = f"{call.base}{self.path}" if self.config.own_tokens else None
        user = self.tokens.holder(token, referer, call.address, server)
        if step in _EXPORTING and not self.tokens.may_export(user):
            raise Refused(
                403,
                "You do not have permissions to access this resource or perform this operation.",
            )


def _has_login(call: Call, login: tuple[str, str]) -> bool:
    expected = base64.b64encode(":".join(login).encode()).decode()
    return call.request.headers.get("authorization", "") == f"Basic {expected}"
