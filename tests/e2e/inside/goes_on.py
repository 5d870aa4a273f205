"""QGIS starts, finds the exports that an earlier one has left, and sees them to their end."""

from __future__ import annotations

from jobs import manager_of_the_plugin


def play(person):
    """Given: ``jobs``, how many are listed."""
    manager = manager_of_the_plugin()
    person.wait(lambda: len(manager.jobs()) == person.given["jobs"], 20, "all exports are listed")
    person.wait(lambda: all(job.state.has_ended for job in manager.jobs()), 60, "all have ended")
    person.note(
        states=sorted(job.state.value for job in manager.jobs()),
        said=person.messages(),
    )
