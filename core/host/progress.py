"""Progress of an export in words and as one percentage."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..export.request import Progress, Stage
from .text import data_text, number_text, translated

_SHARE = {  # where each stage begins and ends on a bar from 0 to 100
    Stage.READING: (0, 2),
    Stage.SUBMITTING: (2, 4),
    Stage.PACKAGING: (4, 40),
    Stage.DOWNLOADING: (40, 85),
    Stage.CHECKING: (85, 90),
    Stage.MERGING: (90, 94),
    Stage.CUTTING: (94, 96),
    Stage.CONVERTING: (96, 100),
}


def percent(progress: Progress) -> float:
    """Where the whole export is, from 0 to 100."""
    low, high = _SHARE[progress.stage]
    return low + (high - low) * (progress.fraction or 0.0)


def progress_text(progress: Progress) -> str:
    """One line that says what happens now, the server's own words behind it."""
    text = _stage_text(progress)
    if not progress.message:
        return text
    return QCoreApplication.translate("Tilepack", "{state} ({message})").format(
        state=text, message=translated(progress.message)
    )


def _stage_text(progress: Progress) -> str:
    if progress.stage is Stage.READING:
        return QCoreApplication.translate("Tilepack", "Reading the service…")
    if progress.stage is Stage.SUBMITTING:
        return QCoreApplication.translate("Tilepack", "Submitting…")
    if progress.stage is Stage.PACKAGING:
        return QCoreApplication.translate("Tilepack", "Server is packaging, {time}").format(
            time=duration_text(progress.seconds)
        )
    if progress.stage is Stage.DOWNLOADING:
        return _download_text(progress)
    return _finishing_text(progress.stage)


def _finishing_text(stage: Stage) -> str:
    if stage is Stage.CHECKING:
        return QCoreApplication.translate("Tilepack", "Checking file…")
    if stage is Stage.MERGING:
        return QCoreApplication.translate("Tilepack", "Merging…")
    if stage is Stage.CUTTING:
        return QCoreApplication.translate("Tilepack", "Cutting to the polygons…")
    return QCoreApplication.translate("Tilepack", "Writing MBTiles…")


def duration_text(seconds: float) -> str:
    """Seconds as people read them: "12 s", "1 min 12 s", "2 h 5 min"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        text = QCoreApplication.translate("Tilepack", "{hours} h {minutes} min")
    elif minutes:
        text = QCoreApplication.translate("Tilepack", "{minutes} min {seconds} s")
    else:
        text = QCoreApplication.translate("Tilepack", "{seconds} s")
    number = number_text
    return text.format(hours=number(hours), minutes=number(minutes), seconds=number(rest))


def _download_text(progress: Progress) -> str:
    if progress.message:
        return QCoreApplication.translate("Tilepack", "Download interrupted, trying again…")
    if not progress.total:
        return QCoreApplication.translate("Tilepack", "Downloading {done}…").format(
            done=data_text(progress.done)
        )
    return QCoreApplication.translate("Tilepack", "Downloading {done} of {total}…").format(
        done=data_text(progress.done), total=data_text(progress.total)
    )
