"""The job records of the QGIS profile: what a window reads at its start, and what others write."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import RecordsUnwritable
from ..export.kept import KeptParts
from ..export.record import JobRecord
from ..export.store import JobStore
from .profile import jobs_folder
from .storedarea import area_as_json, area_from_json

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Found:
    """Records that were read, those among them that are this process's now, and ids that are gone.

    ``damaged`` are files that had to be set aside.
    """

    records: tuple[JobRecord, ...]
    adopted: tuple[JobRecord, ...]
    gone: tuple[str, ...] = ()
    damaged: tuple[Path, ...] = ()


def profile_store() -> JobStore:
    """The records of the profile that this QGIS runs with."""
    return JobStore(jobs_folder(), area_as_json, area_from_json)


def load_records(store: JobStore, history: int) -> Found:
    """Every record; unfinished ones whose process has ended are taken over.

    Of the ended ones the latest ``history`` are kept.
    """
    loaded = store.load()
    ended = sorted(
        (record for record in loaded.records if record.state.has_ended),
        key=lambda record: record.ended,
        reverse=True,
    )
    for record in ended[history:]:
        store.remove(record.id)
    unfinished = [record for record in loaded.records if not record.state.has_ended]
    return Found((*ended[:history], *unfinished), _adopted(store, unfinished), (), loaded.damaged)


def look_at_others(store: JobStore, known: Mapping[str, JobRecord], mine: Collection[str]) -> Found:
    """What changed in the records of other windows since ``known``; those left behind are taken."""
    there = {path.stem: path for path in store.paths()}
    read = []
    for record_id in there.keys() - set(mine):
        before = known.get(record_id)
        if before is not None and before.state.has_ended:
            continue
        record = store.read(record_id)
        if record is not None and (before is None or record.since != before.since):
            read.append(record)
    unfinished = [
        record
        for record in {
            **{each.id: each for each in known.values()},
            **{r.id: r for r in read},
        }.values()
        if record.id not in mine and record.id in there and not record.state.has_ended
    ]
    gone = tuple(record_id for record_id in known.keys() - there.keys() - set(mine))
    return Found(tuple(read), _adopted(store, unfinished), gone)


def forget(store: JobStore, record: JobRecord, delete_file: bool) -> None:
    """Remove a record and parts that were kept for another try; the package only if it shall go."""
    store.remove(record.id)
    KeptParts(record.request.output, record.request.service).remove()
    if delete_file and record.result is not None:
        for path in (record.result.package, record.result.mbtiles):
            if path is not None:
                path.unlink(missing_ok=True)


def _adopted(store: JobStore, records: Collection[JobRecord]) -> tuple[JobRecord, ...]:
    """Those that were taken over; where records cannot be written, all are left as they are."""
    taken = []
    try:
        for record in records:
            mine = None if store.is_owned(record) else store.adopt(record.id)
            taken += [] if mine is None else [mine]
    except RecordsUnwritable as error:
        _log.warning("%s", error)
    return tuple(taken)
