"""A file that arrived becomes a package that QGIS may see, or an error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..errors import PackageDamaged, PackageError
from ..package.check import check
from ..package.findings import Report, Severity
from ..package.repair import repair


def make_usable(file: Path, cancelled: Callable[[], bool]) -> list[str]:
    """Check a package in place and mend it where QGIS would refuse it.

    Returns sentences about what was mended, or what is wrong but harms nothing.

    Raises:
        Cancelled: as soon as ``cancelled()`` is true.
        PackageError: it cannot be mended; the file stays for whoever wants to look.
    """
    report = check(file, cancelled=cancelled)
    if report.ok:
        return []
    if report.mendable:
        return _mended(file, cancelled)
    if report.fatal:
        raise _fatal_error(file, report)
    return [finding.text for finding in report.of(Severity.ERROR)]


def _mended(file: Path, cancelled: Callable[[], bool]) -> list[str]:
    mended = file.with_name(f"{file.name}.mended")
    sentences = list(repair(file, mended, cancelled=cancelled))
    mended.replace(file)
    return sentences


def _fatal_error(file: Path, report: Report) -> PackageError:
    reason = report.fatal[0].facts.get("reason")
    if isinstance(reason, PackageError):  # no package at all: the reason says it
        return reason
    sentences = [finding.text for finding in report.findings]
    return PackageDamaged("\n".join(sentences), name=file.name, reason=sentences[0])
