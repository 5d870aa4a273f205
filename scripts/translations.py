"""Bring the translations up to date with the texts in the code, and compile them.

``python -m tilepack.scripts.translations`` compiles; with ``--update`` it reads the code first.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .places import ROOT, Missing

FOLDER = ROOT / "i18n"
_QT_TOOLS = "/usr/lib/qt5/bin"  # Debian's; the command on the path is only a selector there


def compile_to(folder: Path) -> list[Path]:
    """Compile every translation into ``folder``; the files that were written.

    Raises:
        Missing: Qt's compiler is not installed.
    """
    compiler = shutil.which("lrelease", path=_QT_TOOLS) or shutil.which("lrelease")
    if compiler is None:
        raise Missing("lrelease (Debian: qttools5-dev-tools)")
    written = []
    for source in sorted(FOLDER.glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        command = [compiler, "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True)
        written.append(target)
    return written


def update() -> None:
    """Read the texts of the code into the sources of all languages but English.

    The English one holds plural forms only and is written by hand.
    """
    sources = [
        str(path.relative_to(ROOT))
        for storey in ("core", "toolbox", "ui")
        for kind in ("*.py", "*.ui")
        for path in sorted((ROOT / storey).rglob(kind))
    ]
    others = [str(path) for path in sorted(FOLDER.glob("*.ts")) if path.stem != "tilepack_en"]
    if others:
        subprocess.run(["pylupdate5", *sources, "-ts", *others], cwd=ROOT, check=True)


if __name__ == "__main__":
    try:
        if "--update" in sys.argv:
            update()
        compile_to(FOLDER)
    except Missing as error:
        sys.exit(str(error))
