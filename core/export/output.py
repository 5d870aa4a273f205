"""The file an export shall become: whether it can be written, and its appearance at the end."""

from __future__ import annotations

from pathlib import Path

from ..errors import OutputExists, OutputUnwritable


def check_output(path: Path, *, overwrite: bool) -> None:
    """Whether ``path`` can be written, before anything is sent.

    Raises:
        OutputExists, OutputUnwritable.
    """
    if path.exists() and not overwrite:
        raise OutputExists(path=str(path))
    if path.is_dir():
        raise OutputUnwritable(path=str(path), reason="it is a folder")
    if not path.parent.is_dir():
        raise OutputUnwritable(path=str(path), reason="its folder does not exist")
    trial = path.with_name(f"{path.name}.trial")
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise unwritable(path, error) from error


def put_in_place(whole: Path, target: Path, *, overwrite: bool) -> None:
    """Give a finished file its name; a file that appeared there meanwhile is not overwritten.

    Raises:
        OutputExists, OutputUnwritable: ``whole`` stays.
    """
    if target.exists() and not overwrite:
        raise OutputExists(path=str(target))
    try:
        whole.replace(target)
    except OSError as error:
        raise unwritable(target, error) from error


def unwritable(path: Path, error: OSError) -> OutputUnwritable:
    """The error for a file that the system refuses to write."""
    return OutputUnwritable(str(error), path=str(path), reason=error.strerror or "error")
