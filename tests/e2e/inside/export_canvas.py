"""A person opens the dock, exports what the map shows, and sees the package appear on the map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerNotesUtils,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.utils import iface


def play(person):
    """Given: ``service``, ``area`` (xmin, ymin, xmax, ymax in EPSG:3857), ``levels``,
    ``output``.
    """
    _look_at(person, person.given["area"])
    person.choose("tilepackOpenDock")
    person.see("TilepackDock")
    person.picture("1-dock")

    person.write("serviceEdit", person.given["service"])
    person.wait(lambda: person.see("exportButton").isEnabled(), 60, "the tiles are counted")
    first, last = person.given["levels"].split("-")
    person.write("fromSpin", first)
    person.write("toSpin", last)
    person.write("outputWidget", person.given["output"])
    person.picture("2-filled-in")

    with person.stalls() as stalls:
        person.click("exportButton")
        person.picture("3-running")
        ended = ("Done", "Failed", "Cancelled")
        person.wait(
            lambda: person.see("stateLabel").text().split(": ")[-1].startswith(ended),
            120,
            "the export has ended",
        )
        name = Path(person.given["output"]).name
        person.wait(
            lambda: any(name in said for said in person.messages()), 20, "the message bar tells it"
        )
    person.note(
        longest_stall=stalls[-1], state=person.see("stateLabel").text(), said=person.messages()
    )
    person.wait_for_map()
    person.picture("4-exported")
    person.note(layers=_layers(), colours=person.colours(), files=_files(person.given["output"]))


def _look_at(person, area):
    """Start with an empty map of a part of the world."""
    iface.newProject()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    iface.mapCanvas().setExtent(QgsRectangle(*area))
    person.wait_for_map()
    person.note(colours_before=person.colours())


def _layers():
    shown = {layer.id() for layer in iface.mapCanvas().layers()}
    return [
        {
            "name": layer.name(),
            "kind": type(layer).__name__,
            "source": layer.source(),
            "valid": layer.isValid(),
            "shown": layer.id() in shown,
            "crs": layer.crs().authid(),
            "styles": len(layer.renderer().styles()),
            "labels": len(layer.labeling().styles()) if layer.labeling() else 0,
            "rights": layer.metadata().rights(),
            "abstract": layer.metadata().abstract(),
            "title": layer.metadata().title(),
            "parent": layer.metadata().parentIdentifier(),
            "notes": QgsLayerNotesUtils.layerNotes(layer),
            "icons": _icons(layer),
        }
        for layer in QgsProject.instance().mapLayers().values()
    ]


def _icons(layer):
    """How many of the layer's styles have a picture: points, and labels that stand on one."""
    labels, styles = layer.labeling().styles(), layer.renderer().styles()
    settings = [label.labelSettings() for label in labels]
    formats = [one.format() for one in settings]
    behind = [one.background().enabled() for one in formats]
    points = [one.geometryType() == QgsWkbTypes.GeometryType.PointGeometry for one in styles]
    return sum(behind) + sum(points)


def _files(output):
    return sorted(path.name for path in Path(output).parent.iterdir())
