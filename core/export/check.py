"""A file that arrived becomes a package that QGIS may see, or an error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..errors import PackageDamaged, PackageError, PackageIncomplete
from ..package.arrival import Arrival
from ..package.check import check
from ..package.findings import Severity
from ..package.repair import repair
from ..package.report import Report
from ..wording import QT_TRANSLATE_NOOP, Text

_UNREADABLE = QT_TRANSLATE_NOOP("Tilepack", "{unreadable} of {bundles} bundles unreadable")
_INCOMPLETE = "truncated", "contents-damaged", "entry-damaged"  # kinds: a file cut or spoilt


def make_usable(
    file: Path, cancelled: Callable[[], bool], arrival: Arrival | None = None
) -> list[str]:
    """Check a package in place and mend it where QGIS would refuse it.

    What its ``arrival`` has seen is not read again.

    Returns sentences about what was mended, or what is wrong but harms nothing.

    Raises:
        Cancelled: as soon as ``cancelled()`` is true.
        PackageError: it cannot be mended; the file stays for whoever wants to look.
    """
    report = check(file, arrival=arrival, cancelled=cancelled)
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
    first = report.fatal[0]
    reason = first.facts.get("reason")
    details = "\n".join(finding.text for finding in report.findings)
    if report.unreadable:
        unreadable = Text(_UNREADABLE, unreadable=report.unreadable, bundles=report.bundles)
        return PackageIncomplete(details, reason=unreadable, file=file.name)
    if first.kind in _INCOMPLETE:
        why = reason.facts["reason"] if isinstance(reason, PackageError) else reason
        return PackageIncomplete(details, reason=why, file=file.name)
    if isinstance(reason, PackageError):  # no package at all: the reason says it
        return reason
    return PackageDamaged(details, name=file.name, reason=first.text)
