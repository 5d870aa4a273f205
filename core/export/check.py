"""A file that arrived becomes a package that QGIS may see, or an error."""

from __future__ import annotations

from pathlib import Path

from ..errors import PackageError
from ..package.check import check
from ..package.repair import repair


def make_usable(file: Path) -> list[str]:
    """Check a package in place and mend it where QGIS would refuse it; sentences of what was done.

    Raises:
        PackageError: it cannot be mended; the file stays for whoever wants to look.
    """
    if check(file).ok:
        return []
    mended = file.with_name(f"{file.name}.mended")
    try:
        sentences = repair(file, mended)
    except PackageError:
        mended.unlink(missing_ok=True)
        raise
    mended.replace(file)
    return sentences
