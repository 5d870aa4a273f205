"""A second window on the same profile: it watches, and takes over what the first has left."""

from __future__ import annotations

from pathlib import Path

from jobs import manager_of_the_plugin


def play(person):
    """Given: as for the first window."""
    folder = Path(person.given["folder"])
    manager = manager_of_the_plugin()
    (folder / "here").touch()
    person.wait(lambda: len(manager.jobs()) == 2, 60, "the exports of the other are listed")
    person.note(ours=[job.is_ours for job in manager.jobs()])
    person.wait(lambda: _states(manager)["done"] == "done", 60, "the first has ended")
    person.note(meanwhile=_states(manager)["left"])
    (folder / "seen").touch()
    person.wait(lambda: _states(manager)["left"] == "done", 90, "the other is taken over and ends")
    person.note(states=_states(manager))


def _states(manager):
    jobs = manager.jobs()
    return {job.record.request.output.stem: job.state.value for job in jobs}
