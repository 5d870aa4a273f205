"""The plugin is switched off in the middle of a download, and on again."""

from __future__ import annotations

from pathlib import Path

from jobs import manager_of_the_plugin
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtTest import QTest
from qgis.utils import loadPlugin, startPlugin, unloadPlugin
from reload import things

from tilepack.core.export.request import Request
from tilepack.core.host.log import TAG


def play(person):
    """Given: ``service``, ``output``."""
    tasks = QgsApplication.taskManager()
    # The first message with a name makes QGIS a page for it, which stays.
    QgsApplication.messageLog().logMessage("The scenario begins", TAG, Qgis.MessageLevel.Info)
    unloadPlugin("tilepack")
    before = things(person)
    _load()
    person.choose("tilepackOpenDock")
    manager = manager_of_the_plugin()
    output = Path(person.given["output"])
    record = manager.start(Request(person.given["service"], output, levels="0-3"))

    def has_begun():
        job = manager.job(record.id)
        return job.state.value == "downloading" and job.progress and job.progress.done > 200_000

    person.wait(has_begun, 40, "bytes arrive")
    unloadPlugin("tilepack")
    person.wait(lambda: not tasks.count(), 10, "no task is left")
    left = things(person) - before
    (part,) = output.parent.glob("*.part")
    person.note(left=sorted(left), arrived=part.stat().st_size)
    QTest.qWait(500)
    person.note(grown=part.stat().st_size - person.facts["arrived"])

    _load()
    manager = manager_of_the_plugin()
    person.wait(manager.jobs, 20, "the export is listed")
    person.wait(lambda: manager.job(record.id).state.has_ended, 60, "it has ended")
    person.note(state=manager.job(record.id).state.value)
    person.wait(lambda: not tasks.count(), 20, "the layer has been read")


def _load():
    loadPlugin("tilepack")
    startPlugin("tilepack")
    QTest.qWait(200)
