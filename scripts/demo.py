"""Export a part of the world from the local service, in both manners, and draw what came.

The export is the user's: ``qgis_process`` with the plugin switched on in a profile of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from math import log, pi, radians, tan
from pathlib import Path
from typing import Any

from .places import BUILD, ROOT, Missing, plain_environment, program
from .profiles import Profile, scratch_profile
from .service import world_service

FOLDER = BUILD / "demo"
PICTURE = FOLDER / "world.png"
WEST, SOUTH, EAST, NORTH = -25.0, 34.0, 45.0, 66.0  # Europe, in degrees
DRAWN = (-22.0, 36.0, 40.0, 64.0)  # of that, so that no edge of the export is in the picture
LEVELS = "0-6"


def main() -> int:
    """Serve, export twice, draw, tell."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    profile = scratch_profile(FOLDER / "profile")
    print("Starting the local service (at its first start it makes the tiles) …", flush=True)
    with world_service() as world:
        exports = {}
        for manner, address in (("enterprise", world.enterprise), ("online", world.online)):
            print(f"Exporting from {address}", flush=True)
            exports[manner] = export(profile, address, FOLDER / f"{manner}.vtpk")
    draw(exports["enterprise"])
    print()
    for result in exports.values():
        tell(result)
    print(f"{shown(PICTURE)}: the first package, drawn by QGIS with the package's style")
    return 0


def export(profile: Profile, service: str, output: Path) -> dict[str, Any]:
    """Run the algorithm as a user does on the command line; its results.

    Raises:
        subprocess.CalledProcessError: when the export failed; the reason is on the terminal.
    """
    done = subprocess.run(
        [
            *(program("qgis_process.bin", "qgis_process"), "run", "tilepack:exporttiles", "--json"),
            *("--", f"SERVICE={service}", f"EXTENT={WEST},{EAST},{SOUTH},{NORTH} [EPSG:4326]"),
            *(f"LEVELS={LEVELS}", f"OUTPUT={output}"),
        ],
        env=plain_environment(QT_QPA_PLATFORM="offscreen", **profile.environment),
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


def draw(result: dict[str, Any]) -> None:
    """Draw the package into the picture."""
    mbtiles = ["--mbtiles", result["MBTILES"]] if result.get("MBTILES") else []
    extent = [*web_mercator(*DRAWN[:2]), *web_mercator(*DRAWN[2:])]
    subprocess.run(
        [
            *(sys.executable, "-m", "tilepack.scripts.render", result["OUTPUT"], str(PICTURE)),
            *(*mbtiles, "--extent", *map(str, extent)),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )


def web_mercator(longitude: float, latitude: float) -> tuple[float, float]:
    """Degrees as metres of EPSG:3857."""
    radius = 6378137.0
    return radius * radians(longitude), radius * log(tan(pi / 4 + radians(latitude) / 2))


def tell(result: dict[str, Any]) -> None:
    """What an export wrote."""
    package = Path(result["OUTPUT"])
    facts = f"{int(result['TILES'])} tiles, {kilobytes(package)}, {float(result['SECONDS']):.1f} s"
    print(f"{shown(package)}: {facts}, job {result['JOB_IDS']}")
    if result.get("MBTILES"):
        mbtiles = Path(result["MBTILES"])
        print(f"{shown(mbtiles)}: {kilobytes(mbtiles)}, for a QGIS that cannot draw the package")


def kilobytes(path: Path) -> str:
    """The size of a file."""
    return f"{path.stat().st_size / 1000:.0f} kB"


def shown(path: Path) -> Path:
    """A path as a person in the checkout types it."""
    return path.relative_to(ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Missing, subprocess.CalledProcessError) as error:
        sys.exit(str(error))
