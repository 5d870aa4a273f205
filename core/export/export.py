"""An export from the request to the checked package: the one use case behind every face."""

from __future__ import annotations

from ..errors import Cancelled, TilepackError
from .ledger import Journal
from .record import JobRecord, State
from .request import Request, Result, Surroundings
from .run import Run


def export(request: Request, around: Surroundings) -> Result:
    """Do one export: read the service, plan, submit, wait, fetch, check, merge.

    Raises:
        Cancelled: ``around.stop`` was set; the server was told, no file is at the target.
        TilepackError: with a sentence for the user; no file is at the target.
    """
    return drive(JobRecord(request), around)


def drive(record: JobRecord, around: Surroundings, journal: Journal | None = None) -> Result:
    """Bring a job to its end in this thread, every step noted in ``journal``.

    Raises:
        Cancelled, TilepackError: see :func:`export`.
    """
    run = Run(record, around, journal)
    run.to_end()
    record = run.record
    if record.state is State.DONE and record.result is not None:
        return record.result
    if record.state is State.CANCELLED:
        raise Cancelled
    raise record.error or TilepackError(reason=record.state.value)
