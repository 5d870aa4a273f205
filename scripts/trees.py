"""Minimal Debian trees with the QGIS of their suite, made once and kept outside the checkout."""

from __future__ import annotations

import contextlib
import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .places import ROOT, Missing, program

MIRROR = os.environ.get("TILEPACK_MIRROR", "http://deb.debian.org/debian")
PACKAGES = (
    *("qgis", "python3-qgis", "python3-gdal", "python3-numpy", "python3-requests"),
    *("python3-shapely", "xvfb", "openbox", "fonts-dejavu-core", "iproute2"),
)
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
REQUIREMENTS = ROOT / "requirements" / "test.txt"


@dataclass(frozen=True)
class Tree:
    """A folder that holds a Debian system, and the Python packages for tests that fit to it."""

    suite: str
    folder: Path
    site: Path


def cache() -> Path:
    """Where trees are kept: ``TILEPACK_TREES``, or a folder of the user's cache."""
    if chosen := os.environ.get("TILEPACK_TREES"):
        return Path(chosen)
    user = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(user) / "tilepack" / "trees"


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Let one process at a time make and use the trees; others wait."""
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def ready(suite: str) -> Tree:
    """The tree of ``suite``, made first where it is missing, incomplete or out of date.

    Raises:
        Missing: when it cannot be made.
    """
    folder = cache() / suite
    options = _tree_options()
    _make_whole(
        folder,
        " ".join(options),
        lambda part: [program("mmdebstrap"), *options, suite, str(part), MIRROR],
    )
    version = _python_version(folder)
    site = cache() / f"site-{version}"
    wanted = _site_options(version)
    _make_whole(
        site,
        " ".join(wanted) + REQUIREMENTS.read_text(encoding="utf-8"),
        lambda part: [
            *(sys.executable, "-m", "pip", "install", *wanted),
            *(f"--target={part}", f"--requirement={REQUIREMENTS}"),
        ],
    )
    return Tree(suite, folder, site)


def made(suite: str) -> Tree | None:
    """The tree of ``suite`` as it stands, or ``None``: nothing is made."""
    folder = cache() / suite
    if not folder.with_name(f"{suite}.stamp").is_file() or not folder.is_dir():
        return None
    site = cache() / f"site-{_python_version(folder)}"
    return Tree(suite, folder, site) if site.is_dir() else None


def _tree_options() -> list[str]:
    keyring = [f"--keyring={KEYRING}"] if KEYRING.exists() else []
    return [
        *("--quiet", "--mode=root", "--variant=apt", *keyring),
        # The release file of a rolling suite may be past its date.
        '--aptopt=Acquire::Check-Valid-Until "false"',
        '--aptopt=APT::Install-Recommends "false"',
        f"--include={','.join(PACKAGES)}",
    ]


def _site_options(version: str) -> list[str]:
    """Only pure Python: what is taken here must run in the tree as it is."""
    return [
        *("--quiet", "--no-compile", "--only-binary=:all:"),
        *("--implementation=py", "--abi=none", "--platform=any", f"--python-version={version}"),
    ]


def _python_version(tree: Path) -> str:
    """The version of the tree's Python, such as 3.13."""
    return (tree / "usr" / "bin" / "python3").readlink().name[len("python") :]


def _make_whole(folder: Path, recipe: str, command: Callable[[Path], list[str]]) -> None:
    """Make ``folder`` by ``command``, unless it is there already, whole, by the same recipe."""
    stamp = folder.with_name(f"{folder.name}.stamp")
    if folder.is_dir() and stamp.is_file() and stamp.read_text(encoding="utf-8") == recipe:
        return
    part = folder.with_name(f"{folder.name}.part")
    folder.parent.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    _remove(folder, part)
    print(f"Making {folder}", flush=True)
    try:
        subprocess.run(command(part), check=True, stdin=subprocess.DEVNULL)
    except subprocess.CalledProcessError as error:
        _remove(part)
        raise Missing(f"{folder} could not be made: {error.cmd[0]} failed, see above.") from error
    part.replace(folder)
    stamp.write_text(recipe, encoding="utf-8")


def _remove(*folders: Path) -> None:
    """Remove trees, never what may be mounted in them."""
    existing = [str(folder) for folder in folders if folder.exists()]
    if existing:
        subprocess.run(["rm", "--recursive", "--one-file-system", "--", *existing], check=True)
