"""The file an export shall become: whether it can be written, and its appearance at the end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import OutputExists, OutputUnwritable
from ..wording import QT_TRANSLATE_NOOP, Text


def check_output(path: Path, *, overwrite: bool) -> None:
    """Whether ``path`` can be written, before anything is sent.

    Raises:
        OutputExists, OutputUnwritable.
    """
    if path.exists() and not overwrite:
        raise OutputExists(path=str(path))
    if path.is_dir():
        raise OutputUnwritable(
            path=str(path), reason=Text(QT_TRANSLATE_NOOP("Tilepack", "it is a folder"))
        )
    if not path.parent.is_dir():
        raise OutputUnwritable(
            path=str(path), reason=Text(QT_TRANSLATE_NOOP("Tilepack", "its folder does not exist"))
        )
    trial = path.with_name(f"{path.name}.trial")
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise unwritable(path, error) from error


def put_in_place(
    whole: Path,
    target: Path,
    *,
    overwrite: bool,
    replace: Callable[[Path, Path], object] = os.replace,
) -> None:
    """Give a finished file its name; a file that appeared there meanwhile is not overwritten.

    Raises:
        OutputExists, OutputUnwritable: ``whole`` stays.
    """
    if target.exists() and not overwrite:
        raise OutputExists(path=str(target))
    try:
        replace(whole, target)
    except OSError as error:
        raise unwritable(target, error) from error


@contextmanager
def kept_meanwhile(target: Path, aside: Path) -> Iterator[None]:
    """Give ``target`` its content back when what is done meanwhile fails.

    The old content stays under another name for that, which costs no room. Where the disk knows no
    second names, nothing is kept.
    """
    try:
        aside.unlink(missing_ok=True)
        os.link(target, aside)
    except OSError:
        yield
        return
    try:
        yield
    except BaseException:
        aside.replace(target)
        raise
    finally:
        aside.unlink(missing_ok=True)


def unwritable(path: Path, error: OSError) -> OutputUnwritable:
    """The error for a file that the system refuses to write."""
    return OutputUnwritable(str(error), path=str(path), reason=error.strerror or str(error))
