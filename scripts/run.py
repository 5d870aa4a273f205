"""Open QGIS on a scratch profile: plugin on, local service running, its layer on the map."""

from __future__ import annotations

import subprocess
import sys

from .places import BUILD, Missing, plain_environment, program
from .profiles import scratch_profile
from .screen import has_screen
from .service import world_service

# QGIS runs it once its window is there. The layer is QGIS's own, of its ArcGIS provider.
CODE = """\
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorTileLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

def show_service():
    iface.newProject()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    layer = QgsVectorTileLayer({source!r}, "World")
    layer.loadDefaultStyle()
    QgsProject.instance().addMapLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    QgsProject.instance().setDirty(False)

QTimer.singleShot(0, show_service)
"""


def main() -> int:
    """Serve until QGIS is closed."""
    if not has_screen():
        print("make run opens a window, and this machine shows none. make screenshots needs none.")
        return 1
    folder = BUILD / "run"
    profile = scratch_profile(folder / "profile")
    with world_service() as world:
        code = folder / "show_service.py"
        code.write_text(CODE.format(source=layer_source(world.enterprise)), encoding="utf-8")
        print(f"The service: {world.enterprise}")
        print(f"The same in the manner of ArcGIS Online: {world.online}", flush=True)
        done = subprocess.run(
            [program("qgis.bin", "qgis"), *profile.window_options, "--code", str(code)],
            env=plain_environment(),
            check=False,
        )
    return done.returncode


def layer_source(service: str) -> str:
    """The source of a layer that QGIS itself draws from a service."""
    style = f"{service}/resources/styles/root.json"
    return f"serviceType=arcgis&styleUrl={style}&type=xyz&url={service}"


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Missing as missing:
        sys.exit(str(missing))
    except KeyboardInterrupt:
        sys.exit(130)
