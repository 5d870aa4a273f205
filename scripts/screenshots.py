"""Drive QGIS on a virtual screen from the empty dock to the exported layer; keep the pictures."""

from __future__ import annotations

import shutil
import sys

from .places import BUILD, ROOT, Missing
from .profiles import scratch_profile
from .screen import virtual_screen
from .service import world_service
from .window import play

FOLDER = BUILD / "screenshots"
EUROPE = (-2.8e6, 4.0e6, 5.0e6, 10.0e6)  # EPSG:3857


def main() -> int:
    """Play the scenario of the end-to-end test and keep its pictures."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    work = FOLDER / "work"
    profile = scratch_profile(work / "profile")
    output = work / "output" / "Europe.vtpk"
    output.parent.mkdir(parents=True)
    with virtual_screen() as display, world_service() as world:
        given = {
            "service": world.enterprise,
            "area": EUROPE,
            "levels": "0-6",
            "output": str(output),
        }
        report = play("export_canvas", profile, work / "scenario", display, given)
    for picture in sorted((work / "scenario").glob("*.png")):
        shutil.copy(picture, FOLDER)
        print((FOLDER / picture.name).relative_to(ROOT))
    if trouble := report.told():
        print(trouble, file=sys.stderr)
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Missing as missing:
        sys.exit(str(missing))
