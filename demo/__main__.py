"""Run the demo services in the foreground: ``python -m tilepack.demo --port 8765``."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path

from .config import ALL, ONLINE, ServiceConfig
from .items import style_item
from .log import Entry
from .server import DemoServer
from .tokens import ANALYST, VIEWER
from .world import world_package

_FEW = 2_000


def main() -> int:
    """Serve until Ctrl+C, SIGTERM or the end of the given time."""
    wishes = _arguments()
    _tell(wishes, "Preparing the world (half a minute, the first time) …")
    world = wishes.world or world_package()
    stopped = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stopped.set())
    watch = None if wishes.quiet or wishes.json else _print_entry
    server = DemoServer(world=lambda: world, watch=watch, control=wishes.control)
    try:
        server.start(wishes.port)
    except OSError as error:
        print(f"Port {wishes.port} or the next one is taken: {error}", file=sys.stderr)
        server.stop()
        return 1
    try:
        addresses = _services(server, wishes.seconds)
        if wishes.json:
            print(json.dumps({"url": server.url, "storage": server.storage_url}), flush=True)
        _tell(wishes, _overview(addresses, server))
        stopped.wait(wishes.stop_after)
    finally:
        server.stop()
    _tell(wishes, "Stopped.")
    return 0


def _services(server: DemoServer, seconds: float) -> dict[str, str]:
    def config(**members: object) -> ServiceConfig:
        made = ServiceConfig(submitted_seconds=seconds / 4, executing_seconds=seconds)
        for name, value in members.items():
            setattr(made, name, value)
        return made

    services = {
        "Enterprise": server.add("Hosted/World", config(progress=True)),
        "Online": server.add("World", config(manner=ONLINE, tasks=10)),
        f"Limit of {_FEW:,} tiles": server.add("Hosted/WorldLimited", config(limit=_FEW)),
        "Export not allowed": server.add("Hosted/WorldViewOnly", config(allowed=False)),
        "Basemap with an export host": server.add(
            "WorldBasemap", config(manner=ONLINE, allowed_host="127.0.0.1")
        ),
        "Secured": server.add("Secured/World", config(access=ALL)),
        "Secured, federated": server.add("Hosted/World", config(access=ALL), "server"),
    }
    addresses = {what: service.url for what, service in services.items()}
    items = f"{server.portal_url}/home/item.html?id="
    addresses["Item of the first"] = items + services["Enterprise"].item_id
    addresses["Item with a style"] = items + style_item(services["Enterprise"])
    basemap = "Basemap with an export host"
    addresses[basemap] = addresses[basemap].replace("127.0.0.1", "localhost")
    return addresses


def _overview(addresses: dict[str, str], server: DemoServer) -> str:
    width = max(map(len, addresses))
    lines = [f"  {what:<{width}}  {address}" for what, address in addresses.items()]
    logins = [f"  {user} / {password}" for user, password in (ANALYST, VIEWER)]
    return "\n".join(
        [
            "Vector tile services:", *lines,
            f"Portal:  {server.portal_url}", f"Storage: {server.storage_url}",
            "Users (the second one may look, not export):", *logins,
            "Ctrl+C stops.",
        ]
    )  # fmt: skip


def _print_entry(entry: Entry) -> None:
    print(entry.line(), flush=True)


def _tell(wishes: argparse.Namespace, text: str) -> None:
    if not wishes.json:
        print(text, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tilepack.demo", description=__doc__)
    parser.add_argument("--port", type=int, default=8765, help="0 takes a free one; default 8765")
    parser.add_argument("--stop-after", type=float, metavar="SECONDS", help="stop by itself")
    parser.add_argument("--seconds", type=float, default=2.0, help="how long jobs execute")
    parser.add_argument("--world", type=Path, help="a package to serve instead of the world")
    parser.add_argument("--quiet", action="store_true", help="do not print requests")
    parser.add_argument("--json", action="store_true", help="print the addresses as one JSON line")
    parser.add_argument("--control", action="store_true", help="let tests add services over HTTP")
    return parser.parse_args()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # while the world was being built
        sys.exit(130)
