"""The job records of a QGIS profile: a file for each, written whole or not at all.

``<id>.json`` is the record, rewritten at every change and small; ``<id>.area.json`` and
``<id>.plan.json`` are written once and read only when they are needed. A record that cannot be read
is set aside as ``….damaged`` and reported; the others load.
"""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable

from ..arcgis.service import Service
from ..errors import AreaInvalid, RecordsUnwritable
from ..tiles.area import Area
from ..wording import QT_TRANSLATE_NOOP, Text
from .owner import Owner, Turn
from .plan import Plan
from .record import VERSION, JobRecord
from .request import AreaSource, whole_service
from .state import record_files
from .stored import plan_as_json, plan_from_json

_log = logging.getLogger(__name__)
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError)
_WHOLE: Mapping[str, Any] = {"whole": True}

WriteArea = Callable[[AreaSource], Mapping[str, Any]]
ReadArea = Callable[[Mapping[str, Any]], AreaSource]


@dataclass(frozen=True)
class Loaded:
    """What a folder of records has: the records, and the files that had to be set aside."""

    records: tuple[JobRecord, ...]
    damaged: tuple[Path, ...]


class JobStore:
    """Records in ``folder``. ``write_area`` makes JSON of an area source, ``read_area`` reads it.

    Safe with several processes: every job has one owner, and only an orphan can be taken over.
    """

    def __init__(self, folder: Path, write_area: WriteArea, read_area: ReadArea) -> None:
        self.folder = folder
        self._write_area, self._read_area = write_area, read_area
        self._owner: Owner | None = None
        self._lock = threading.Lock()

    @property
    def owner(self) -> Owner:
        """This process, locked at first use; raises RecordsUnwritable."""
        with self._lock:
            if self._owner is None:
                try:
                    self._owner = Owner(self.folder)
                except OSError as error:
                    raise _unwritable(self.folder, error) from error
            return self._owner

    def close(self) -> None:
        """Give this process's jobs free."""
        if self._owner is not None:
            self._owner.release()
            self._owner = None

    def add(self, record: JobRecord) -> JobRecord:
        """A new job, owned by this process; on disk when this returns.

        Raises:
            RecordsUnwritable: the profile cannot be written.
        """
        record = replace(record, owner=self.owner.id)
        area = record.request.area
        if area is whole_service:
            told = _WHOLE
        else:
            told = _read(area.path) if isinstance(area, _StoredArea) else self._write_area(area)
        self._write(self._path(record.id, ".area.json"), told)
        self.write(record)
        return record

    def write(self, record: JobRecord) -> None:
        """Write a record; raises RecordsUnwritable."""
        self._write(self._path(record.id), record.as_json())

    def write_plan(self, record_id: str, plan: Plan) -> None:
        """Write the plan of a job; raises RecordsUnwritable."""
        self._write(self._path(record_id, ".plan.json"), plan_as_json(plan))

    def read_plan(self, record_id: str) -> Plan | None:
        """The plan of a job, or ``None`` when there is none that can be read."""
        try:
            return plan_from_json(_read(self._path(record_id, ".plan.json")))
        except _UNREADABLE:
            return None

    def read(self, record_id: str) -> JobRecord | None:
        """One record, or ``None`` when it is gone or being set aside."""
        try:
            return self._record(_read(self._path(record_id)))
        except _UNREADABLE:
            return None

    def load(self) -> Loaded:
        """Every record; files that are none are set aside."""
        records, damaged = [], []
        for path in self.paths():
            try:
                records.append(self._record(_read(path)))
            except FileNotFoundError:
                continue
            except _NewerVersion:
                _log.warning("%s was written by a newer version and is left alone", path.name)
            except _UNREADABLE as error:
                _log.warning("The job record %s cannot be read: %s", path.name, error)
                damaged.append(_set_aside(path))
        return Loaded(tuple(records), tuple(damaged))

    def paths(self) -> list[Path]:
        """The files of all records."""
        return record_files(self.folder)

    def stamp(self) -> int:
        """Changes whenever a record was written, by whichever process; cheap to ask."""
        try:
            return self.folder.stat().st_mtime_ns
        except OSError:
            return 0

    def adopt(self, record_id: str) -> JobRecord | None:
        """Take over an unfinished job whose process has ended; ``None`` when another has it.

        Raises:
            RecordsUnwritable: nobody can take it over.
        """
        mine = self.owner
        with Turn(self.folder / "adopt.lock"):
            record = self.read(record_id)
            if record is None or record.state.has_ended or mine.is_working(record.owner):
                return None
            record = replace(record, owner=mine.id)
            self.write(record)
            return record

    def is_owned(self, record: JobRecord) -> bool:
        """Whether a living process works on a job, this one included; raises RecordsUnwritable."""
        return self.owner.is_working(record.owner)

    def remove(self, record_id: str) -> None:
        """Forget a job; what it exported stays."""
        for ending in (".json", ".area.json", ".plan.json"):
            self._path(record_id, ending).unlink(missing_ok=True)

    def _record(self, value: Mapping[str, Any]) -> JobRecord:
        return JobRecord.from_json(_migrated(value), self._area_of)

    def _area_of(self, record_id: str) -> AreaSource:
        return _StoredArea(self._path(record_id, ".area.json"), self._read_area)

    def _path(self, record_id: str, ending: str = ".json") -> Path:
        return self.folder / f"{record_id}{ending}"

    def _write(self, path: Path, value: Mapping[str, Any]) -> None:
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                json.dump(value, file, separators=(",", ":"))
            part.replace(path)
        except OSError as error:
            raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> RecordsUnwritable:
    reason = error.strerror or str(error)
    return RecordsUnwritable(str(error), path=str(path), reason=reason)


@dataclass(frozen=True)
class _StoredArea:
    """The area of a job that an earlier process was given; read when it is needed."""

    path: Path
    read_area: ReadArea

    def __call__(self, service: Service) -> Area:
        return self.source()(service)

    def source(self) -> AreaSource:
        """What was kept; raises ``AreaInvalid``."""
        try:
            value = _read(self.path)
            return whole_service if value == _WHOLE else self.read_area(value)
        except _UNREADABLE as error:
            raise AreaInvalid(
                str(error),
                reason=Text(QT_TRANSLATE_NOOP("Tilepack", "what was chosen cannot be read again.")),
            ) from error


def loaded_area(area: AreaSource) -> AreaSource:
    """An area as it was chosen, no longer dependent on the record that it was kept with.

    Raises:
        AreaInvalid: what was kept cannot be read again.
    """
    return area.source() if isinstance(area, _StoredArea) else area


class _NewerVersion(Exception):
    """A record of a version of the schema that this program does not know."""


def _migrated(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """A record in today's schema. There is one version so far; older ones are raised here."""
    if int(value["version"]) > VERSION:
        raise _NewerVersion
    return value


def _read(path: Path) -> Mapping[str, Any]:
    value = json.loads(path.read_bytes())
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value


def _set_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.name}.damaged")
    path.replace(aside)
    return aside
