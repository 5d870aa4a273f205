"""Write ``build/tilepack.zip``: what QGIS's plugin manager installs and the plugin site takes.

The package is made of the last commit, less what ``.gitattributes`` keeps back, plus the compiled
resources. It is then checked as it is: form, rules of the plugin site, and secrets.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from .package_check import problems
from .places import BUILD, ROOT
from .translations import compile_to

PACKAGE = BUILD / "tilepack.zip"
UNCHECKED = "B404,B411"  # Bandit's rules that the site has switched off and Bandit still has


def main() -> int:
    """Pack, check, and tell; 0 when the site would take the package."""
    if _git("status", "--porcelain", "--untracked-files=no"):
        print("Changes that are not committed are not in the package.")
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / PACKAGE.name
        _pack(part, _compiled_resources(Path(folder)), compile_to(Path(folder)))
        found = [*problems(part), *_scan(part, Path(folder) / "unpacked")]
        if found:
            print(*found, "The package was not written.", sep="\n")
            return 1
        BUILD.mkdir(exist_ok=True)
        shutil.move(part, PACKAGE)
    with zipfile.ZipFile(PACKAGE) as package:
        count = sum(not entry.is_dir() for entry in package.infolist())
    size = PACKAGE.stat().st_size
    print(
        f"{PACKAGE.relative_to(ROOT)}: {count} files, {size / 1000:.0f} kB, nothing to object to."
    )
    return 0


def _git(*arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout.strip()


def _compiled_resources(folder: Path) -> Path | None:
    """The resources as a Python module, or ``None`` where Qt's compiler is not installed.

    An extra: the plugin finds its icons by path. The import is changed so that the module works
    with Qt 6, too.
    """
    compiler = shutil.which("pyrcc5")
    if compiler is None:
        print("resources.py is left out: pyrcc5 (Debian: pyqt5-dev-tools) is not installed.")
        return None
    module = folder / "resources.py"
    subprocess.run([compiler, "-o", str(module), str(ROOT / "resources.qrc")], check=True)
    text = module.read_text(encoding="utf-8")
    module.write_text(text.replace("from PyQt5 import", "from qgis.PyQt import"), encoding="utf-8")
    return module


def _pack(target: Path, resources: Path | None, translations: list[Path]) -> None:
    """A file is added below the prefix named last before it; the tree goes below the last one."""
    extra = ["--prefix=tilepack/i18n/", *(f"--add-file={file}" for file in translations)]
    extra += ["--prefix=tilepack/", *([f"--add-file={resources}"] if resources else [])]
    _git("archive", "--format=zip", *extra, f"--output={target}", "HEAD")


def _scan(package: Path, folder: Path) -> list[str]:
    """What Bandit and detect-secrets, which the site runs after the upload, find in the package."""
    shutil.unpack_archive(package, folder)
    bandit = [sys.executable, "-m", "bandit", "--quiet", "--recursive", "--skip", UNCHECKED, "."]
    secrets = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    rules = subprocess.run(bandit, cwd=folder, check=False, stdout=subprocess.PIPE, text=True)
    scan = subprocess.run(secrets, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    found = [rules.stdout] if rules.returncode else []
    for name, places in json.loads(scan.stdout)["results"].items():
        if Path(name).name != "metadata.txt":  # the site does not scan it
            found += [f"{name}:{one['line_number']}: {one['type']}." for one in places]
    return found


if __name__ == "__main__":
    sys.exit(main())
