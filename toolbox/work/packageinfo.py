"""Checking: the facts of a package, its problems, a page about both."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import PackageError, SchemeInvalid
from ...core.host.text import finding_sentence
from ...core.package.check import check
from ...core.package.package import Package
from ...core.package.report import Report
from ...core.tiles.levels import format_levels
from ..packageinfo import (
    CRS,
    EXTENT,
    FULL,
    INDEXED,
    LAYERS,
    MAX_LEVEL,
    MIN_LEVEL,
    OUTPUT_HTML_FILE,
    PROBLEMS,
    TILES,
    VALID,
    PackageInfo,
)
from ..parameters import INPUT
from .algorithm import WorkingAlgorithm


class PackageInfoWork(WorkingAlgorithm, PackageInfo):
    """A damaged package is a result, not an error."""

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Check and describe; a damaged package is a result, not an error."""
        path = Path(self.parameterAsFile(parameters, INPUT, context))
        report = check(
            path,
            full=self.parameterAsBool(parameters, FULL, context),
            progress=lambda fraction: feedback.setProgress(100 * fraction),
            cancelled=feedback.isCanceled,
        )
        problems = [finding_sentence(finding) for finding in report.findings]
        for problem in problems:
            feedback.pushWarning(problem)
        results = {**_facts(path, report), PROBLEMS: "\n".join(problems)}
        page = self.parameterAsFileOutput(parameters, OUTPUT_HTML_FILE, context)
        if page:
            Path(page).write_text(_page(path, report, results), encoding="utf-8")
            results[OUTPUT_HTML_FILE] = page
        return results


def _facts(path: Path, report: Report) -> dict[str, Any]:
    crs, extent = _place(path)
    return {
        VALID: report.ok,
        TILES: report.tiles,
        MIN_LEVEL: min(report.levels, default=None),
        MAX_LEVEL: max(report.levels, default=None),
        INDEXED: report.indexed,
        CRS: crs,
        EXTENT: extent,
        LAYERS: ",".join(report.layers),
    }


def _place(path: Path) -> tuple[str, str]:
    """System and extent (xmin,xmax,ymin,ymax, as Processing writes extents), "" if unknown."""
    try:
        with Package.open(path) as package:
            crs = f"EPSG:{package.scheme.reference.code}"
            box = package.root.get("fullExtent") or {}
            numbers = [f"{float(box[name]):.10g}" for name in ("xmin", "xmax", "ymin", "ymax")]
    except (PackageError, SchemeInvalid, OSError):
        return "", ""
    except (KeyError, TypeError, ValueError, AttributeError):
        return crs, ""
    return crs, f"{','.join(numbers)} [{crs}]"


def _page(path: Path, report: Report, results: dict[str, Any]) -> str:
    """The report as a page a person can read."""
    verdict = (
        QCoreApplication.translate("Tilepack", "QGIS can draw this package as a whole.")
        if report.ok
        else QCoreApplication.translate("Tilepack", "This package has problems.")
    )
    looked = QCoreApplication.translate("Tilepack", "{decoded} of {tiles} tiles were decoded.")
    rows = {
        QCoreApplication.translate("Tilepack", "Tiles"): str(report.tiles),
        QCoreApplication.translate("Tilepack", "Levels"): format_levels(report.levels),
        QCoreApplication.translate("Tilepack", "Layers"): ", ".join(report.layers),
        QCoreApplication.translate("Tilepack", "Extent"): results[EXTENT] or results[CRS],
    }
    table = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows.items()
    )
    findings = "".join(
        f"<li class='{finding.severity.value}'>{escape(finding_sentence(finding))}</li>"
        for finding in report.findings
    )
    return (
        "<!DOCTYPE html><html><head><meta charset='utf-8'>"
        f"<title>{escape(path.name)}</title>"
        "<style>body{font:15px/1.5 sans-serif;max-width:48em;margin:2em auto;padding:0 1em}"
        "th{text-align:left;padding-right:2em;vertical-align:top}"
        ".fatal,.error{color:#a00}</style></head><body>"
        f"<h1>{escape(path.name)}</h1><p><strong>{escape(verdict)}</strong> "
        f"{escape(looked.format(decoded=report.tiles_decoded, tiles=report.tiles))}</p>"
        f"<table>{table}</table><ul>{findings}</ul></body></html>\n"
    )
