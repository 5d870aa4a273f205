"""A window with two exports; it stays until the other window has seen the end of the first."""

from __future__ import annotations

from pathlib import Path

from jobs import manager_of_the_plugin

from tilepack.core.export.request import Request


def play(person):
    """Given: ``quick`` and ``slow`` (services), ``folder``; its files ``here`` and ``seen`` tell
    the windows of each other.
    """
    folder = Path(person.given["folder"])
    person.wait((folder / "here").exists, 60, "the other window is there")
    manager = manager_of_the_plugin()
    done = manager.start(
        Request(person.given["quick"], folder / "done.vtpk", levels="0-2"), wants_layer=False
    )
    left = manager.start(
        Request(person.given["slow"], folder / "left.vtpk", levels="0-2"), wants_layer=False
    )
    person.wait((folder / "seen").exists, 90, "the other window has seen the first export end")
    person.note(
        done=manager.job(done.id).state.value,
        left=manager.job(left.id).state.value,
        jobs=len(manager.jobs()),
    )
