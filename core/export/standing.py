"""How an export stands, told from its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..errors import (
    JobUnknown,
    PackageError,
    PartsFailed,
    SubmissionUnknown,
    TilepackError,
    TransportError,
)
from .record import JobRecord, PartRecord, State, Step
from .request import Stage

STATE_OF_STAGE = {
    Stage.SUBMITTING: State.SUBMITTING,
    Stage.PACKAGING: State.PACKAGING,
    Stage.DOWNLOADING: State.DOWNLOADING,
    Stage.CHECKING: State.CHECKING,
    Stage.MERGING: State.MERGING,
    Stage.CUTTING: State.CUTTING,
    Stage.CONVERTING: State.CONVERTING,
}


def state_on_the_way(parts: Sequence[PartRecord]) -> State:
    """The state of an export that goes on, until its next work tells more."""
    steps = {part.step for part in parts}
    if Step.READY in steps or steps == {Step.FETCHED}:
        return State.DOWNLOADING
    return State.PACKAGING if Step.AT_SERVER in steps else State.WAITING


def settled(
    record: JobRecord, *, fetches_itself: bool
) -> tuple[State, TilepackError | None] | None:
    """The state that follows from the parts, and its error; ``None`` while there is more to do.

    ``fetches_itself`` is whether parts that are ready are fetched without a person's wish.
    """
    steps = {part.step for part in record.parts}
    if not steps:
        return None
    if steps & {Step.WAITING, Step.AT_SERVER}:
        shows_waiting = Step.AT_SERVER in steps and record.state is not State.OFFLINE
        return (State.PACKAGING, None) if shows_waiting else None
    if Step.READY in steps:
        return None if fetches_itself else (State.READY, None)
    if steps == {Step.FETCHED}:
        return None
    if Step.SENDING in steps:
        reason = next(part.error for part in record.parts if part.step is Step.SENDING)
        return State.UNKNOWN, SubmissionUnknown(reason=reason or "")
    error = _failure(record.parts)
    return (State.EXPIRED if isinstance(error, JobUnknown) else State.FAILED), error


def to_retry(part: PartRecord) -> PartRecord:
    """A part as another try begins with it: kept, asked for again, or submitted again.

    A job whose files could not be fetched may still be at the server. A damaged file is fetched
    anew.
    """
    if part.step is Step.FETCHED and all(file.exists() for file in part.files):
        return part
    if part.job_id and isinstance(part.error, (TransportError, PackageError)):
        arriving = () if isinstance(part.error, PackageError) else part.arriving
        return replace(part, step=Step.AT_SERVER, arriving=arriving, error=None)
    return PartRecord(part.tiles)


def _failure(parts: Sequence[PartRecord]) -> TilepackError:
    """Why an export failed: the error of its only part, or of the first of several."""
    errors = [part.error for part in parts if part.error is not None]
    if len(parts) == 1:
        return errors[0]
    return PartsFailed(
        details="\n".join(f"{error}\n{error.details}" for error in errors),
        failed=len(errors),
        parts=len(parts),
        reason=errors[0],
    )
