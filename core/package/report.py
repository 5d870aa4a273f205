"""The outcome of a check: its findings, gathered while it runs, and what they mean together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import PackageDamaged, PackageError
from .findings import Finding, Severity


@dataclass(frozen=True)
class Report:
    """The outcome of a check.

    ``tiles`` counts all tiles, ``tiles_decoded`` those whose content was looked at, ``levels`` are
    those that have tiles, ``layers`` the names found in tiles and metadata, ``fonts`` those that
    the labels of the style use. Where the file is no package they are empty. Of ``bundles`` so many
    are ``unreadable``, as a whole or in tiles that were looked at.
    """

    findings: tuple[Finding, ...] = ()
    tiles: int = 0
    tiles_decoded: int = 0
    levels: tuple[int, ...] = ()
    layers: tuple[str, ...] = ()
    indexed: bool = False
    fonts: tuple[str, ...] = ()
    bundles: int = 0
    unreadable: int = 0

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of this severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

    @property
    def fatal(self) -> tuple[Finding, ...]:
        """Findings for which the file must never be added to a project; empty when it may."""
        return self.of(Severity.FATAL)

    @property
    def ok(self) -> bool:
        """Whether nothing is graver than a warning."""
        return not any(finding.grave for finding in self.findings)

    @property
    def mendable(self) -> bool:
        """Whether a repair takes away everything graver than a warning (and there is such)."""
        grave = [finding for finding in self.findings if finding.grave]
        return bool(grave) and all(finding.mendable for finding in grave)


def raise_grave(report: Report, name: str, *, but_mendable: bool = False) -> None:
    """Raise the first finding that is more than a warning (and not mendable, if so wished).

    Raises:
        PackageError: the finding's own error, or ``PackageDamaged`` with its sentence.
    """
    for finding in report.findings:
        if finding.grave and not (but_mendable and finding.mendable):
            raise _error_of(finding, name)


def raise_fatal(report: Report, name: str) -> None:
    """Raise the first finding for which a package must not be added to a project.

    Raises:
        PackageError: like :func:`raise_grave`.
    """
    for finding in report.fatal:
        raise _error_of(finding, name)


def _error_of(finding: Finding, name: str) -> PackageError:
    reason = finding.facts.get("reason")
    if isinstance(reason, PackageError):
        return reason
    return PackageDamaged(name=name, reason=finding.text)


class Collector:
    """Gathers findings while a check runs: the first few of each kind, the others counted."""

    def __init__(self, each: int = 10) -> None:
        self._each = each
        self._counts: Counter[str] = Counter()
        self._findings: list[Finding] = []

    def add(self, kind: str, place: object = "", **facts: object) -> None:
        """Note a finding."""
        self._counts[kind] += 1
        if self._counts[kind] <= self._each:
            self._findings.append(Finding(kind, str(place), facts))

    def add_damage(self, place: str, error: PackageDamaged) -> None:
        """Note what was raised because a part cannot be read."""
        kind = str(error.facts.get("kind", "entry-damaged"))
        self.add(kind, place, reason=error.facts["reason"])

    def add_all(self, kind: str, places: Iterable[object], count: int) -> None:
        """Note ``count`` findings, of which ``places`` gives at least the first few."""
        before = self._counts[kind]
        for place in places:
            if self._counts[kind] >= self._each:
                break
            self.add(kind, place)
        self._counts[kind] = before + count

    def count(self, *kinds: str) -> int:
        """How many findings of these kinds there are by now."""
        return sum(self._counts.get(kind, 0) for kind in kinds)

    def findings(self) -> tuple[Finding, ...]:
        """All of them, the gravest first."""
        grave = list(Severity)
        ordered = sorted(self._findings, key=lambda finding: grave.index(finding.severity))
        rest: list[Finding] = []
        for kind, count in self._counts.items():
            if count > self._each:
                like = next(finding for finding in ordered if finding.kind == kind)
                rest.append(Finding("more", "", {"count": count - self._each, "like": like.text}))
        return (*ordered, *rest)
