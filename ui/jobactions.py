"""What a person can do with an export of the list, and which of it helps most now."""

from __future__ import annotations

from enum import Enum

from ..core.errors import (
    ExportElsewhere,
    ExportNotAllowed,
    ItemNotFound,
    NoRoom,
    NotVectorTileService,
    OverLimit,
    PackageDamaged,
    RecordsUnwritable,
    RequestError,
    TooManyTiles,
)
from ..core.export.record import State
from ..core.host.job import Job
from ..core.host.text import translated
from ..core.wording import QT_TRANSLATE_NOOP


class Action(Enum):
    """One thing to do, with its label before translation."""

    DOWNLOAD = QT_TRANSLATE_NOOP("Tilepack", "Download")
    CONTINUE = QT_TRANSLATE_NOOP("Tilepack", "Continue")
    TRY_NOW = QT_TRANSLATE_NOOP("Tilepack", "Try Now")
    SIGN_IN = QT_TRANSLATE_NOOP("Tilepack", "Sign In")
    SUBMIT_AGAIN = QT_TRANSLATE_NOOP("Tilepack", "Submit Again")
    PAUSE = QT_TRANSLATE_NOOP("Tilepack", "Pause")
    CANCEL = QT_TRANSLATE_NOOP("Tilepack", "Cancel")
    RETRY = QT_TRANSLATE_NOOP("Tilepack", "Retry")
    DOWNLOAD_AGAIN = QT_TRANSLATE_NOOP("Tilepack", "Download Again")
    SPLIT = QT_TRANSLATE_NOOP("Tilepack", "Split and Retry")
    RUN_AGAIN = QT_TRANSLATE_NOOP("Tilepack", "Run Again")
    USE_IT = QT_TRANSLATE_NOOP("Tilepack", "Use It")
    ADD_TO_MAP = QT_TRANSLATE_NOOP("Tilepack", "Add to Map")
    OPEN_FOLDER = QT_TRANSLATE_NOOP("Tilepack", "Open Folder")
    CHANGE = QT_TRANSLATE_NOOP("Tilepack", "Run Again…")
    UPDATE = QT_TRANSLATE_NOOP("Tilepack", "Update")
    REMOVE = QT_TRANSLATE_NOOP("Tilepack", "Remove")
    DELETE = QT_TRANSLATE_NOOP("Tilepack", "Remove and Delete File…")

    @property
    def label(self) -> str:
        """What stands on its button."""
        return translated(self.value)

    @property
    def hint(self) -> str:
        """What it does, where the label alone may leave a doubt; else the label."""
        return translated(_HINTS.get(self, self.value))


_HINTS = {
    Action.SUBMIT_AGAIN: QT_TRANSLATE_NOOP(
        "Tilepack", "Send the request again; the server may already have it and work twice"
    ),
    Action.RETRY: QT_TRANSLATE_NOOP(
        "Tilepack", "Make the same request again; parts that arrived are kept"
    ),
    Action.RUN_AGAIN: QT_TRANSLATE_NOOP(
        "Tilepack", "Make the same request again; parts that arrived are kept"
    ),
    Action.DOWNLOAD_AGAIN: QT_TRANSLATE_NOOP(
        "Tilepack", "Fetch the package anew from the same job; nothing of the damaged file is used"
    ),
    Action.SPLIT: QT_TRANSLATE_NOOP(
        "Tilepack", "Export as several jobs within the limit and merge them"
    ),
    Action.USE_IT: QT_TRANSLATE_NOOP(
        "Tilepack", "Fill in the form with the export service of this basemap"
    ),
    Action.CHANGE: QT_TRANSLATE_NOOP(
        "Tilepack", "Fill in the form as for this export, to change something"
    ),
    Action.UPDATE: QT_TRANSLATE_NOOP(
        "Tilepack", "Export the same area and levels anew and replace the file when it differs"
    ),
    Action.REMOVE: QT_TRANSLATE_NOOP("Tilepack", "Remove from the list; the file is kept"),
}
_MAIN = {
    State.READY: Action.DOWNLOAD,
    State.DOWNLOADING: Action.PAUSE,
    State.PAUSED: Action.CONTINUE,
    State.OFFLINE: Action.TRY_NOW,
    State.SIGN_IN: Action.SIGN_IN,
    State.UNKNOWN: Action.SUBMIT_AGAIN,
    State.DONE: Action.ADD_TO_MAP,
    State.EXPIRED: Action.RUN_AGAIN,
    State.CANCELLED: Action.RUN_AGAIN,
}
_GO_ON = {Action.DOWNLOAD, Action.CONTINUE, Action.TRY_NOW, Action.SIGN_IN, Action.SUBMIT_AGAIN}
_BEGIN = {
    Action.RETRY,
    Action.DOWNLOAD_AGAIN,
    Action.RUN_AGAIN,
    Action.SPLIT,
    Action.UPDATE,
}
_ROOM_HELPS = (NoRoom, RecordsUnwritable)
_ANOTHER_HELPS = (RequestError, ExportNotAllowed, NotVectorTileService, ItemNotFound)


def main_action(job: Job) -> Action | None:
    """The one that stands on the row, or ``None`` when there is nothing to do."""
    if job.is_running and not job.is_ours:
        return None
    if job.state is State.FAILED:
        return _remedy(job)
    if job.state is State.CANCELLING:
        return None
    return _MAIN.get(job.state, Action.CANCEL)


def actions(job: Job) -> list[list[Action]]:
    """All that can be done, in groups, the main action first and what destroys last."""
    main = main_action(job)
    changing: list[Action] = [main] if main else []
    if job.is_running:
        can_cancel = job.is_ours and job.state is not State.CANCELLING
        changing += [Action.CANCEL] if can_cancel and main is not Action.CANCEL else []
        return [changing, [Action.OPEN_FOLDER, Action.CHANGE]]
    if job.state is State.FAILED and main not in (Action.RETRY, Action.DOWNLOAD_AGAIN):
        changing.append(Action.RETRY)
    keeping = [Action.OPEN_FOLDER, *([] if main is Action.CHANGE else [Action.CHANGE])]
    if job.state is not State.DONE:
        return [changing, keeping, [Action.REMOVE]]
    return [changing, [*keeping, Action.UPDATE], [Action.REMOVE, Action.DELETE]]


def pause_action(job: Job) -> Action | None:
    """What the space bar does: stop the download for now, or go on."""
    main = main_action(job)
    return main if main in (Action.PAUSE, Action.CONTINUE) else None


def remove_action(job: Job) -> Action | None:
    """What the delete key does: cancel what runs, take what has ended from the list."""
    allowed = [action for group in actions(job) for action in group]
    return next((one for one in (Action.CANCEL, Action.REMOVE) if one in allowed), None)


def goes_on(action: Action) -> bool:
    """Whether it lets an export go on that rests."""
    return action in _GO_ON


def sends(action: Action) -> bool:
    """Whether requests follow from it, so that a sign-in may be needed."""
    return action in _GO_ON | _BEGIN


def _remedy(job: Job) -> Action:
    """What helps against the cause of a failure."""
    error = job.record.error
    if isinstance(error, ExportElsewhere):
        return Action.USE_IT
    if isinstance(error, (TooManyTiles, OverLimit)):
        return Action.CHANGE if job.record.request.split else Action.SPLIT
    if isinstance(error, _ANOTHER_HELPS) and not isinstance(error, _ROOM_HELPS):
        return Action.CHANGE
    arrived_so = any(isinstance(part.error, PackageDamaged) for part in job.record.parts)
    is_fetched_anew = isinstance(error, PackageDamaged) and arrived_so
    return Action.DOWNLOAD_AGAIN if is_fetched_anew else Action.RETRY
