"""QGIS starts again after it was killed: the job is listed and goes on by itself."""

from __future__ import annotations

from jobs import manager_of_the_plugin
from qgis.core import QgsProject

from tilepack.core.export.record import State


def play(person):
    """Given: ``submit_again`` where the person accepts a second job at the server."""
    manager = manager_of_the_plugin()
    person.wait(manager.jobs, 20, "the job is listed")
    (job,) = manager.jobs()
    person.note(found=job.state.value)
    if person.given.get("submit_again"):
        person.wait(lambda: manager.job(job.id).state is State.UNKNOWN, 20, "it is not known")
        person.note(
            asked=manager.job(job.id).state.value, said=str(manager.job(job.id).record.error)
        )
        manager.go_on(job.id)
    person.wait(lambda: manager.job(job.id).state.has_ended, 60, "it has ended")
    person.wait(lambda: QgsProject.instance().mapLayers(), 20, "the layer is there")
    record = manager.job(job.id).record
    person.note(
        state=record.state.value,
        tiles=record.result.tiles,
        layers=[layer.isValid() for layer in QgsProject.instance().mapLayers().values()],
    )
