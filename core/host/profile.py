"""Where the QGIS profile keeps job records; imports nothing, for QGIS's start."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication


def jobs_folder() -> Path:
    """The folder of the job records of the profile that this QGIS runs with; it may be missing."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "tilepack" / "jobs"
