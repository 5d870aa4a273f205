"""An export begins, and QGIS is killed at a chosen moment, so that it can put nothing in order."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

from jobs import manager_of_the_plugin, north_east

from tilepack.core.export.record import Step
from tilepack.core.export.request import Request, Stage
from tilepack.core.export.store import JobStore
from tilepack.core.host.entries import ProgressTeller


def play(person):
    """Given: ``service``, ``output``, ``moment``; ``mbtiles`` if they are wished."""
    given = person.given
    _die_at(given["moment"])
    manager = manager_of_the_plugin()
    mbtiles = Path(given["mbtiles"]) if given.get("mbtiles") else None
    manager.start(
        Request(given["service"], Path(given["output"]), north_east(), "0-3", mbtiles=mbtiles)
    )
    person.wait(lambda: all(job.state.has_ended for job in manager.jobs()), 60, "it has ended")


def _die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _die_at(moment: str) -> None:
    """Watch what is written and told, from outside the plugin's code."""
    write, tell = JobStore.write, ProgressTeller.__call__

    def watched_write(store, record):
        write(store, record)
        steps = {part.step for part in record.parts}
        if moment == "before sending" and steps == {Step.WAITING}:
            _die()
        if moment == "between sending and answer" and Step.SENDING in steps:
            threading.Timer(0.7, _die).start()
        if moment == "packaging" and Step.AT_SERVER in steps:
            threading.Timer(0.5, _die).start()
        if moment == record.state.value:
            _die()

    def watched_tell(teller, progress):
        tell(teller, progress)
        if progress.stage is Stage.DOWNLOADING and progress.total:
            done = 100 * progress.done / progress.total
            if moment.endswith("%") and done >= float(moment[:-1]):
                _die()

    JobStore.write, ProgressTeller.__call__ = watched_write, watched_tell
