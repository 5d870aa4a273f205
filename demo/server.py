"""The demo service as a running server: two origins on the loopback interface."""

from __future__ import annotations

import asyncio
import socket
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

import uvicorn

from .app import Catalog, application
from .config import ServiceConfig
from .control import control_routes
from .items import Item
from .log import MAIN, STORAGE, Entry, Logged, RequestLog
from .service import Service, Surroundings
from .storage import Storage
from .tokens import TokenDesk

HOST = "127.0.0.1"
_START_SECONDS, _STOP_SECONDS = 20.0, 15.0
_KEEP_ALIVE_SECONDS = 60
_LONG_ADDRESS = 1 << 20  # bytes of request line and headers: polygons sent by GET


class DemoServer:
    """Serves vector tile services until it is stopped.

    A context manager. ``world`` gives the package of services that name no source; ``clock`` is
    the time jobs, tokens and links live by; ``watch`` is called after each request;
    with ``control`` services can be added over HTTP as well.
    """

    def __init__(
        self,
        *,
        world: Callable[[], Path] | None = None,
        clock: Callable[[], float] = time.time,
        watch: Callable[[Entry], None] | None = None,
        control: bool = False,
    ) -> None:
        self.log = RequestLog()
        self.port = self.storage_port = 0
        self._folder = tempfile.TemporaryDirectory(prefix="tilepack-demo-")
        self._workers = ThreadPoolExecutor(2, thread_name_prefix="tilepack-demo-job")
        storage = Storage(clock)
        around = Surroundings(
            lambda: self.url,
            storage,
            lambda host: f"http://{host}:{self.storage_port}",
            self._workers,
            Path(self._folder.name),
            clock,
            world or _built_world,
            self.log,
        )
        self.catalog = Catalog(around, clock)
        main = application(self.catalog)
        if control:
            main.routes.extend(control_routes(self.catalog, self.log))
        self._apps = (
            Logged(main, self.log, MAIN, watch),
            Logged(storage.app, self.log, STORAGE, watch),
        )
        self._servers: list[uvicorn.Server] = []
        self._thread: threading.Thread | None = None

    def __enter__(self) -> DemoServer:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self, port: int = 0) -> None:
        """Listen on ``port``, and on the next one as the storage host; 0 takes free ones.

        Raises:
            OSError: a port is taken.
        """
        listeners = [_listener(port), _listener(port + 1 if port else 0)]
        self.port, self.storage_port = (each.getsockname()[1] for each in listeners)
        self._servers = [
            uvicorn.Server(
                uvicorn.Config(
                    app,
                    log_level="error",
                    access_log=False,
                    proxy_headers=False,
                    lifespan="off",
                    http="h11",
                    timeout_keep_alive=_KEEP_ALIVE_SECONDS,
                    timeout_graceful_shutdown=1,
                    h11_max_incomplete_event_size=_LONG_ADDRESS,
                )
            )
            for app in self._apps
        ]
        self._thread = threading.Thread(
            target=asyncio.run, args=(self._serve(listeners),), name="tilepack-demo", daemon=True
        )
        self._thread.start()
        end = time.monotonic() + _START_SECONDS
        while not all(server.started for server in self._servers):
            if time.monotonic() > end or not self._thread.is_alive():
                raise RuntimeError("the demo service did not start")
            time.sleep(0.005)

    async def _serve(self, listeners: list[socket.socket]) -> None:
        await asyncio.gather(
            *(server.serve([each]) for server, each in zip(self._servers, listeners))
        )

    def stop(self) -> None:
        """End all connections and remove what was made."""
        for server in self._servers:
            server.should_exit = True
        if self._thread is not None:
            self._thread.join(_STOP_SECONDS)
        self._workers.shutdown(wait=True, cancel_futures=True)
        self.catalog.close()
        self._folder.cleanup()

    @property
    def url(self) -> str:
        """The origin of services and portal."""
        return f"http://{HOST}:{self.port}"

    @property
    def storage_url(self) -> str:
        """The origin of signed links."""
        return f"http://{HOST}:{self.storage_port}"

    @property
    def portal_url(self) -> str:
        """The portal that owns the federated site and the Online one."""
        return f"{self.url}/portal"

    @property
    def server_tokens(self) -> TokenDesk:
        """The tokens of the site that stands alone."""
        return self.catalog.server_tokens

    @property
    def portal_tokens(self) -> TokenDesk:
        """The tokens of the portal."""
        return self.catalog.portal_tokens

    def add(self, name: str, config: ServiceConfig | None = None, site: str = "") -> Service:
        """A new service, at once, also while serving."""
        return self.catalog.add(name, config or ServiceConfig(), site)

    def add_item(self, item: Item) -> str:
        """A new item of the portal, at once, also while serving; its id."""
        return self.catalog.add_item(item)


def _listener(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener


def _built_world() -> Path:
    from .world import world_package  # needs GDAL, which services with their own source do not

    return world_package()
