"""Run the tests in every QGIS: the system's own, and those of the Debian suites trixie and forky.

``python -m tilepack.scripts.matrix [system] [trixie] [forky] [unit] [qgis] [e2e]``: the QGIS and
the kinds of tests that are named, or all. The trees of the suites are made with mmdebstrap and
entered with chroot, which only root may do. Two run at a time, each with a network of its own; what
pytest says of one is shown when it is through.
Ends with a table QGIS × tests, and with 1 when anything failed.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import trees
from .places import ROOT, Missing

SYSTEM, SUITES = "system", ("trixie", "forky")  # QGIS 3.40 and 3.44
AT_A_TIME = 2
HOST_PACKAGES = ("mmdebstrap", "debian-archive-keyring", "util-linux")
VERSIONS = (
    "import platform; from qgis.core import Qgis;"
    " print(Qgis.QGIS_VERSION.split('-')[0], platform.python_version())"
)

# Kind of tests -> variables and options for pytest
KINDS = {
    "unit": ("", "-p no:pytest_qgis"),
    "qgis": ("QT_QPA_PLATFORM=offscreen", ""),
    "e2e": ("", "-p no:pytest_qgis"),
}


@dataclass(frozen=True)
class Outcome:
    """How one kind of tests went in one QGIS."""

    passed: int
    failed: int
    skipped: int
    seconds: float
    exit_code: int  # of pytest; 5: there were no tests

    @property
    def good(self) -> bool:
        """Whether tests ran and none failed."""
        return self.exit_code == 0 and self.passed > 0

    def __str__(self) -> str:
        counts = [f"{self.passed} passed"]
        if self.failed or not self.good:
            counts.append(f"{self.failed} FAILED" if self.failed else f"EXIT {self.exit_code}")
        if self.skipped:
            counts.append(f"{self.skipped} skipped")
        return f"{', '.join(counts)}, {self.seconds:.0f} s"


@dataclass(frozen=True)
class Host:
    """A place with a QGIS where commands can be run."""

    name: str
    python: str
    checkout: str  # as the command sees it
    results: str  # as the command sees it
    command: Callable[[Path, list[str]], list[str]]  # what to run for (results, words)


def system() -> Host:
    """This machine."""
    return Host(SYSTEM, sys.executable, str(ROOT), "", lambda _results, words: words)


def tree_host(tree: trees.Tree) -> Host:
    """A Debian tree."""

    def inside(results: Path, words: list[str]) -> list[str]:
        script = [str(ROOT / "scripts" / "in_tree.sh"), str(tree.folder), str(ROOT)]
        return ["sh", *script, str(tree.site), str(results), *words]

    return Host(tree.suite, "python3", "/src/checkout", "/src/results", inside)


def versions(host: Host, results: Path) -> str:
    """QGIS's and Python's version there."""
    words = ["env", "QT_QPA_PLATFORM=offscreen", host.python, "-c", VERSIONS]
    done = subprocess.run(
        host.command(results, words), check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout.split("\n")[0].strip()


def run_all(host: Host, kinds: list[str], results: Path) -> tuple[str, dict[str, Outcome]]:
    """Several kinds of tests there; the name of the QGIS and how they went."""
    name = versions(host, results)
    return name, {kind: run(host, name, kind, results) for kind in kinds}


def run(host: Host, name: str, kind: str, results: Path) -> Outcome:
    """Run one kind of tests, and show what pytest said."""
    variables, options = KINDS[kind]
    base = f"{host.results or results}/{host.name}-{kind}"  # pictures and logs stay there, too
    words = [
        *("env", *shlex.split(variables), host.python, "-m", "pytest", *shlex.split(options)),
        *(
            "-p",
            "no:cacheprovider",
            f"--basetemp={base}",
            f"--junitxml={base}.xml",
            f"tests/{kind}",
        ),
    ]
    start = time.monotonic()
    done = subprocess.run(
        host.command(results, words),
        cwd=ROOT,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    seconds = time.monotonic() - start
    print(f"\n=== QGIS {name.split(' ')[0]}, tests/{kind}\n{done.stdout}", flush=True)
    return _outcome(results / f"{host.name}-{kind}.xml", done.returncode, seconds)


def _outcome(report: Path, exit_code: int, seconds: float) -> Outcome:
    if not report.exists():  # pytest itself came to a sudden end
        return Outcome(0, 0, 0, seconds, exit_code or 1)
    root = ElementTree.parse(report).getroot()  # noqa: S314 # our own pytest wrote it
    suite = root.find("testsuite")
    counts = {} if suite is None else {name: int(float(n)) for name, n in _numbers(suite)}
    failed = counts.get("failures", 0) + counts.get("errors", 0)
    skipped = counts.get("skipped", 0)
    passed = max(0, counts.get("tests", 0) - failed - skipped)
    return Outcome(passed, failed, skipped, seconds, exit_code)


def _numbers(suite: ElementTree.Element) -> list[tuple[str, str]]:
    return [(name, suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")]


def table(rows: dict[str, dict[str, Outcome]], kinds: list[str]) -> str:
    """QGIS × tests, aligned."""
    cells = [["QGIS", "Python", *kinds]]
    cells += [[*name.split(" "), *(str(row[kind]) for kind in kinds)] for name, row in rows.items()]
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    lines = ["  ".join(text.ljust(width) for text, width in zip(line, widths)) for line in cells]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def main(names: list[str]) -> int:
    """Make what is missing, run everything, show the table."""
    if unknown := set(names) - {SYSTEM, *SUITES, *KINDS}:
        print(f"no such QGIS or tests: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    if os.geteuid() != 0:
        print(
            "make test-matrix makes Debian systems in folders and works inside them, which only\n"
            "root may do. Please run: sudo make test-matrix (make test needs no root).",
            file=sys.stderr,
        )
        return 2
    install = ["sh", str(ROOT / "scripts" / "install.sh"), *HOST_PACKAGES]
    subprocess.run(install, check=True)
    kinds = [kind for kind in KINDS if kind in names] or list(KINDS)
    every = [SYSTEM, *SUITES]
    wanted = [name for name in every if name in names] or every
    with trees.locked():
        results = trees.cache() / "results"
        shutil.rmtree(results, ignore_errors=True)
        results.mkdir()
        try:
            hosts = [
                system() if name == SYSTEM else tree_host(trees.ready(name)) for name in wanted
            ]
        except Missing as missing:
            print(missing, file=sys.stderr)
            return 1
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            rows = dict(pool.map(lambda host: run_all(host, kinds, results), hosts))
    print(f"\n{table(rows, kinds)}")
    if all(one.good for row in rows.values() for one in row.values()):
        return 0
    print(f"\nWhat the failed tests left is in {results}.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
