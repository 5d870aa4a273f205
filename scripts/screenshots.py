"""Drive QGIS on a virtual screen through the screens of the guide, in every look; keep pictures.

``python -m tilepack.scripts.screenshots night german`` takes these looks only.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ..demo import faults
from ..demo.config import ServiceConfig
from ..demo.faults import Downloads, Faults
from ..demo.server import DemoServer
from .places import BUILD, ROOT, Missing
from .profiles import scratch_profile
from .run import layer_source
from .screen import virtual_screen
from .window import play

FOLDER = BUILD / "screenshots"
EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857
FAILURE = "ERROR 001465: Failed to cook the vector tiles of the layer Addresses."


@dataclass(frozen=True)
class Look:
    """How QGIS looks: its language, its theme, from where one reads, how large everything is."""

    language: str = "en_US"
    theme: str = "default"
    is_mirrored: bool = False
    scale: float = 1.0
    screen: str = "1440x1080x24"


LOOKS = {
    "light": Look(),
    "night": Look(theme="Night Mapping"),
    "german": Look(language="de_DE"),
    "arabic": Look(language="ar", is_mirrored=True),
    "large": Look(scale=2.0, screen="2880x2160x24"),
}


def main(names: list[str]) -> int:
    """Take the pictures of all looks, or of those that are named."""
    for name in names or LOOKS:
        folder = FOLDER / name
        if trouble := take(LOOKS[name], folder):
            print(f"{name}: {trouble}", file=sys.stderr)
            return 1
        for picture in sorted(folder.glob("*.png")):
            print(picture.relative_to(ROOT))
    return 0


def take(look: Look, folder: Path) -> str:
    """Take the pictures of one look; what went wrong, or ""."""
    shutil.rmtree(folder, ignore_errors=True)
    work = folder / "work"
    profile = scratch_profile(work / "profile", language=look.language, theme=look.theme)
    output = work / "output"
    output.mkdir()
    with virtual_screen(look.screen) as display, _services() as services:
        given = {
            "services": services,
            "source": layer_source(services["world"]),
            "area": EUROPE,
            "folder": str(output),
            "is_mirrored": look.is_mirrored,
        }
        report = play("screens", profile, work / "scenario", display, given, scale=look.scale)
    for picture in (work / "scenario").glob("*.png"):
        shutil.copy(picture, folder)
    # Failures that messages tell of, as they shall, are in QGIS's log as well.
    errors = [fault for fault in report.faults if "Traceback" in fault]
    if trouble := replace(report, faults=errors).told():
        return trouble
    shutil.rmtree(work)
    return ""


@contextlib.contextmanager
def _services() -> Iterator[dict[str, str]]:
    """Addresses of services that keep an export in a state, by what they are for."""
    slow = Downloads(bytes_per_second=40_000)
    gone, closed = Faults(), Faults()
    gone.always("poll", faults.gateway(503))
    closed.always("submit", faults.error_body(499, "Token Required"))
    services = {
        "world": ("World", ServiceConfig(executing_seconds=1)),
        "limited": ("Topography", ServiceConfig(limit=500)),
        "downloading": ("Rivers", ServiceConfig(downloads=slow)),
        "paused": ("Forests", ServiceConfig(downloads=slow)),
        "sign-in": ("Gas", ServiceConfig(faults=closed)),
        "offline": ("Water", ServiceConfig(faults=gone)),
        "packaging": ("Roads", ServiceConfig(executing_seconds=120, progress=True)),
        "waiting": ("Parcels", ServiceConfig()),
        "failing": ("Addresses", ServiceConfig(outcome="failed", failure=FAILURE)),
    }
    with DemoServer() as server:
        yield {
            use: server.add(f"Hosted/{name}", config).url
            for use, (name, config) in services.items()
        }


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Missing as missing:
        sys.exit(str(missing))
