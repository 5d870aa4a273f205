"""An export of the job list in words: its state, its size, its times.

Times are seconds since 1970; ``now`` is handed in, so that a list shows one moment.
"""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale

from ..arcgis.addresses import service_title
from ..export.record import JobRecord, State, Step
from ..export.request import Progress, Stage
from ..redact import redact
from ..wording import QT_TRANSLATE_NOOP
from .job import Job
from .progress import duration_text
from .text import (
    countable,
    data_text,
    grouped,
    leading_thousandths,
    number_text,
    sentence,
    translated,
)

_NAMES = {
    State.WAITING: QT_TRANSLATE_NOOP("Tilepack", "Waiting"),
    State.SUBMITTING: QT_TRANSLATE_NOOP("Tilepack", "Submitting…"),
    State.PACKAGING: QT_TRANSLATE_NOOP("Tilepack", "Server is packaging"),
    State.READY: QT_TRANSLATE_NOOP("Tilepack", "Ready to download"),
    State.DOWNLOADING: QT_TRANSLATE_NOOP("Tilepack", "Downloading…"),
    State.PAUSED: QT_TRANSLATE_NOOP("Tilepack", "Paused"),
    State.CHECKING: QT_TRANSLATE_NOOP("Tilepack", "Checking file…"),
    State.MERGING: QT_TRANSLATE_NOOP("Tilepack", "Merging…"),
    State.CUTTING: QT_TRANSLATE_NOOP("Tilepack", "Cutting to the polygons…"),
    State.CONVERTING: QT_TRANSLATE_NOOP("Tilepack", "Writing MBTiles…"),
    State.OFFLINE: QT_TRANSLATE_NOOP("Tilepack", "Offline"),
    State.SIGN_IN: QT_TRANSLATE_NOOP("Tilepack", "Sign-in needed"),
    State.UNKNOWN: QT_TRANSLATE_NOOP("Tilepack", "Not known whether the server got this request"),
    State.CANCELLING: QT_TRANSLATE_NOOP("Tilepack", "Cancelling…"),
    State.DONE: QT_TRANSLATE_NOOP("Tilepack", "Done"),
    State.FAILED: QT_TRANSLATE_NOOP("Tilepack", "Failed"),
    State.EXPIRED: QT_TRANSLATE_NOOP("Tilepack", "Expired on the server"),
    State.CANCELLED: QT_TRANSLATE_NOOP("Tilepack", "Cancelled"),
}
_STAGES = {  # the stage whose progress belongs to a state
    State.SUBMITTING: Stage.SUBMITTING,
    State.PACKAGING: Stage.PACKAGING,
    State.DOWNLOADING: Stage.DOWNLOADING,
    State.CHECKING: Stage.CHECKING,
    State.MERGING: Stage.MERGING,
    State.CUTTING: Stage.CUTTING,
    State.CONVERTING: Stage.CONVERTING,
}
_KEEPS_PROGRESS = (State.PAUSED, State.OFFLINE, State.SIGN_IN)


def name_text(job: Job) -> str:
    """What people call the export: the file without its ending."""
    return job.record.request.output.stem


def service_text(job: Job) -> str:
    """The name of the service."""
    return service_title(job.record.service or job.record.request.service)


def state_name(state: State) -> str:
    """A state in the fewest words, without what is only true at this moment."""
    return translated(_NAMES[state])


def standing(record: JobRecord) -> str:
    """How an export stands, in the fewest words: in the list, its filter and the log alike."""
    return _ready_text() if awaits_download(record) else state_name(record.state)


def awaits_download(record: JobRecord) -> bool:
    """Whether all it asked for is ready at the server, and other downloads are before its own."""
    steps = {part.step for part in record.parts}
    is_ready = Step.READY in steps and steps <= {Step.READY, Step.FETCHED}
    return record.state is State.PACKAGING and is_ready


def state_text(job: Job, now: float) -> str:
    """How an export stands, in one line, without secrets."""
    tell = _TELL.get(job.state)
    text = tell(job, now) if tell else state_name(job.state)
    progress = own_progress(job)
    if progress is None or not progress.message or job.state in _KEEPS_PROGRESS:
        return text
    return QCoreApplication.translate("Tilepack", "{state} ({message})").format(
        state=text, message=redact(translated(progress.message))
    )


def own_progress(job: Job) -> Progress | None:
    """The progress told last, if it belongs to the state; what rests keeps what it had."""
    if job.progress is None or job.state in _KEEPS_PROGRESS:
        return job.progress
    if awaits_download(job.record):
        return None
    return job.progress if job.progress.stage is _STAGES.get(job.state) else None


def is_busy(job: Job) -> bool:
    """Whether something works on it now, here or at the server."""
    if awaits_download(job.record):
        return False
    return job.state in _STAGES or job.state is State.CANCELLING


def counts_seconds(job: Job) -> bool:
    """Whether a line about it changes with every second."""
    return is_busy(job) or job.state is State.OFFLINE


def tells_cause(state: State) -> bool:
    """Whether the line of a state says why."""
    return state in (State.FAILED, State.PAUSED)


def cause(job: Job) -> str:
    """The sentence of what stopped it or stands in its way; "" if nothing does."""
    error, progress = job.record.error, own_progress(job)
    if error is None:
        return ""
    if job.state is State.OFFLINE and progress is not None and progress.done:
        return QCoreApplication.translate("Tilepack", "Connection lost at {done}.").format(
            done=arrived_text(progress)
        )
    return sentence(error)


def count_text(tiles: int) -> str:
    """How many tiles, with the separators of the language."""
    text = QCoreApplication.translate("Tilepack", "%n tile(s)", None, countable(tiles))
    return grouped(text, tiles)


def size_text(job: Job) -> str:
    """Tiles and bytes, as far as they are known."""
    return " · ".join(size_texts(job))


def size_texts(job: Job) -> list[str]:
    """The same one by one."""
    record, progress = job.record, own_progress(job)
    tiles = record.result.tiles if record.result else record.asked
    size = record.result.bytes if record.result else 0
    if not size and progress is not None and progress.stage is Stage.DOWNLOADING:
        size = progress.total
    return [*([count_text(tiles)] if tiles else []), *([data_text(size)] if size else [])]


def started_text(job: Job, now: float) -> str:
    """When it was asked for: the time if that was today, else the date."""
    shown = QDateTime.fromSecsSinceEpoch(int(job.record.created))
    is_today = shown.date() == QDateTime.fromSecsSinceEpoch(int(now)).date()
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(shown.time() if is_today else shown.date(), short)


def moment_text(moment: float) -> str:
    """A moment with its date."""
    shown = QDateTime.fromSecsSinceEpoch(int(moment))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def took_seconds(job: Job, now: float) -> float | None:
    """How long it worked or works; ``None`` while it rests or waits for its turn."""
    record = job.record
    if record.result is not None:
        return record.result.seconds
    if record.ended:
        return record.ended - record.created
    return now - record.created if counts_seconds(job) else None


def took_text(job: Job, now: float) -> str:
    """The same in words, or ""."""
    seconds = took_seconds(job, now)
    return "" if seconds is None else duration_text(max(0.0, seconds))


def spoken(job: Job, now: float) -> str:
    """One sentence for who hears the list instead of seeing it."""
    facts = [name_text(job), state_text(job, now), size_text(job)]
    started = QCoreApplication.translate("Tilepack", "started {time}")
    facts.append(started.format(time=started_text(job, now)))
    if took := took_text(job, now):
        facts.append(QCoreApplication.translate("Tilepack", "took {time}").format(time=took))
    return f"{'; '.join(fact.rstrip('.') for fact in facts if fact)}."


def _waiting(job: Job, now: float) -> str:
    del now
    if not job.ahead:
        return state_name(State.WAITING)
    text = QCoreApplication.translate("Tilepack", "Waiting (%n before it)", None, job.ahead)
    return grouped(text, job.ahead)


def _packaging(job: Job, now: float) -> str:
    """The time counts from the first request that is still at the server, over any restart."""
    if awaits_download(job.record):
        return _ready_text()
    sent = [part.sent for part in job.record.parts if part.step is Step.AT_SERVER and part.sent]
    time = duration_text(max(0.0, now - min(sent, default=job.record.since)))
    parts = job.record.parts
    if len(parts) < 2:
        return QCoreApplication.translate("Tilepack", "Server is packaging, {time}").format(
            time=time
        )
    ready = sum(part.step in (Step.READY, Step.FETCHED) for part in parts)
    return QCoreApplication.translate(
        "Tilepack", "Server is packaging, {ready} of {parts}, {time}"
    ).format(ready=number_text(ready), parts=number_text(len(parts)), time=time)


def _ready_text() -> str:
    return QCoreApplication.translate(
        "Tilepack", "Ready on the server, waits for its turn to download"
    )


def _downloading(job: Job, now: float) -> str:
    del now
    progress = own_progress(job)
    if progress is None or not (progress.done or progress.total):
        return state_name(State.DOWNLOADING)
    rate = data_text(int(job.rate))
    if not job.rate:
        text = QCoreApplication.translate("Tilepack", "Downloading {done}")
    elif not progress.total:
        text = QCoreApplication.translate("Tilepack", "Downloading {done}, {rate}/s")
    else:
        text = QCoreApplication.translate("Tilepack", "Downloading {done}, {rate}/s, {time} left")
    left = duration_text((progress.total - progress.done) / job.rate + 0.5) if job.rate else ""
    return text.format(done=arrived_text(progress), rate=rate, time=left)


def arrived_text(progress: Progress) -> str:
    """Bytes that arrived, of those announced: "41 of 96 MB"; the unit is that of the whole."""
    if not progress.total:
        return data_text(progress.done)
    step, leading = 1, leading_thousandths(progress.total)
    while progress.total // step >= 1000:
        step *= 1000
    digits = 1 if step > 1 and leading < 10_000 else 0
    return QCoreApplication.translate("Tilepack", "{done} of {total}").format(
        done=number_text(progress.done / step, digits),
        total=data_text(progress.total),
    )


def _paused(job: Job, now: float) -> str:
    del now
    progress, text = job.progress, state_name(State.PAUSED)
    if progress is not None and progress.stage is Stage.DOWNLOADING and progress.done:
        text = QCoreApplication.translate("Tilepack", "Paused at {done}").format(
            done=data_text(progress.done)
        )
    return _with_cause(text, job)


def _offline(job: Job, now: float) -> str:
    if job.next_try <= now:
        return QCoreApplication.translate("Tilepack", "Offline, trying again…")
    return QCoreApplication.translate("Tilepack", "Offline, next try in {time}").format(
        time=duration_text(job.next_try - now + 0.5)
    )


def _merging(job: Job, now: float) -> str:
    del now
    progress = own_progress(job)
    if progress is None or not progress.total:
        return state_name(State.MERGING)
    return QCoreApplication.translate("Tilepack", "Merging {done} of {total}…").format(
        done=number_text(progress.done), total=number_text(progress.total)
    )


def _done(job: Job, now: float) -> str:
    del now
    result = job.record.result
    if result is not None and result.warnings:
        warnings = len(result.warnings)
        text = QCoreApplication.translate("Tilepack", "Done, %n warning(s)", None, warnings)
        return grouped(text, warnings)
    if result is not None and result.changed is not None:
        return changed_text(result.changed)
    return state_name(State.DONE)


def changed_text(changed: int) -> str:
    """What an update found: how many tiles differ from those before."""
    if not changed:
        return QCoreApplication.translate("Tilepack", "Updated, no tile has changed")
    number = countable(changed)
    text = QCoreApplication.translate("Tilepack", "Updated, %n tile(s) changed", None, number)
    return grouped(text, changed)


def _failed(job: Job, now: float) -> str:
    del now
    return _with_cause(state_name(State.FAILED), job)


def _with_cause(text: str, job: Job) -> str:
    if job.record.error is None:
        return text
    return QCoreApplication.translate("Tilepack", "{state}: {cause}").format(
        state=text, cause=cause(job)
    )


_TELL: dict[State, Callable[[Job, float], str]] = {
    State.WAITING: _waiting,
    State.PACKAGING: _packaging,
    State.DOWNLOADING: _downloading,
    State.PAUSED: _paused,
    State.OFFLINE: _offline,
    State.MERGING: _merging,
    State.DONE: _done,
    State.FAILED: _failed,
}
