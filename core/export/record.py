"""What is remembered of one export, whatever happens to the program in between.

A record holds no secret: the address of the service, the server's job ids, the parameters, and the
id of an authentication configuration; never a token, never a signed link.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any, Callable

from ..errors import TilepackError, error_from_json, fact_from_json
from ..wording import Sayable, plain
from .request import AreaSource, Request, Result
from .state import State as State

VERSION = 1
_MOST_MESSAGES = 50


class Step(Enum):
    """How far one part of an export has come."""

    WAITING = "waiting"
    SENDING = "sending"
    AT_SERVER = "at server"
    READY = "ready"
    FETCHED = "fetched"
    FAILED = "failed"


@dataclass(frozen=True)
class Arriving:
    """A file of a part on its way: its size (0 when not announced) and what a resume must match."""

    size: int = 0
    validator: str = ""


@dataclass(frozen=True)
class PartRecord:
    """One request to the server and what became of it.

    ``sent`` is when the server took it, in seconds since 1970. ``files`` are where the checked
    files of the part lie. ``warnings`` are sentences of what was mended in them. ``error`` is why
    it failed.
    """

    tiles: int
    step: Step = Step.WAITING
    job_id: str = ""
    sent: float = 0.0
    arriving: tuple[Arriving, ...] = ()
    files: tuple[Path, ...] = ()
    warnings: tuple[str, ...] = ()
    error: TilepackError | None = None

    def as_json(self) -> dict[str, Any]:
        """For the file of the record."""
        return {
            "tiles": self.tiles,
            "step": self.step.value,
            "jobId": self.job_id,
            "sent": self.sent,
            "arriving": [[each.size, each.validator] for each in self.arriving],
            "files": [str(file) for file in self.files],
            "warnings": [plain(each) for each in self.warnings],
            "error": self.error.as_json() if self.error else None,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> PartRecord:
        """Read back; raises ``KeyError``, ``TypeError`` or ``ValueError``."""
        return cls(
            tiles=int(value["tiles"]),
            step=Step(value["step"]),
            job_id=str(value["jobId"]),
            sent=float(value["sent"]),
            arriving=tuple(Arriving(int(size), str(match)) for size, match in value["arriving"]),
            files=tuple(Path(file) for file in value["files"]),
            warnings=tuple(map(fact_from_json, value["warnings"])),
            error=error_from_json(value["error"]) if value["error"] else None,
        )


@dataclass(frozen=True)
class Message:
    """Something the server said, and when (seconds since 1970)."""

    time: float
    text: str


@dataclass(frozen=True)
class JobRecord:
    """One export: what was asked for, how it stands, what came of it.

    ``created`` and ``since`` (of the state) and ``ended`` are seconds since 1970, ``ended`` is 0
    until then. ``service`` is the address that the request led to, "" until it is known. ``asked``
    are the tiles of the plan. ``owner`` names the process that works on it.
    """

    request: Request
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    created: float = field(default_factory=time.time)
    authcfg: str = ""
    wants_layer: bool = True
    state: State = State.WAITING
    since: float = field(default_factory=time.time)
    ended: float = 0.0
    service: str = ""
    asked: int = 0
    parts: tuple[PartRecord, ...] = ()
    error: TilepackError | None = None
    messages: tuple[Message, ...] = ()
    result: Result | None = None
    owner: str = ""

    @property
    def job_ids(self) -> tuple[str, ...]:
        """The server's ids of the jobs that were sent."""
        return tuple(part.job_id for part in self.parts if part.job_id)

    def in_state(self, state: State, error: TilepackError | None = None) -> JobRecord:
        """The record in another state; what has ended has its time."""
        if state is self.state and error is self.error:
            return self
        now = time.time()
        ended = (self.ended or now) if state.has_ended else 0.0
        return replace(self, state=state, since=now, error=error, ended=ended)

    def with_part(self, index: int, **changes: Any) -> JobRecord:
        """The record with one part changed."""
        changed = replace(self.parts[index], **changes)
        return replace(self, parts=(*self.parts[:index], changed, *self.parts[index + 1 :]))

    def with_message(self, text: str) -> JobRecord:
        """The record with something the server said, unless that was its last word."""
        if not text or (self.messages and self.messages[-1].text == text):
            return self
        return replace(
            self, messages=(*self.messages, Message(time.time(), text))[-_MOST_MESSAGES:]
        )

    def as_json(self) -> dict[str, Any]:
        """For the file of the record; the area lies in a file of its own."""
        return {
            "version": VERSION,
            "id": self.id,
            "created": self.created,
            "authcfg": self.authcfg,
            "wantsLayer": self.wants_layer,
            "state": self.state.value,
            "since": self.since,
            "ended": self.ended,
            "service": self.service,
            "asked": self.asked,
            "owner": self.owner,
            "request": _plain(self.request, leave_out="area"),
            "parts": [part.as_json() for part in self.parts],
            "messages": [[message.time, message.text] for message in self.messages],
            "error": self.error.as_json() if self.error else None,
            "result": _plain(self.result, leave_out="service") if self.result else None,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any], area_of: Callable[[str], AreaSource]) -> JobRecord:
        """Read a record back; ``area_of`` gives the area of the record with an id when it is used.

        Raises:
            KeyError, TypeError, ValueError: it is no record.
        """
        record_id = str(value["id"])
        error, result = value["error"], value["result"]
        return cls(
            id=record_id,
            request=_of_plain(Request, value["request"], area=area_of(record_id)),
            created=float(value["created"]),
            authcfg=str(value["authcfg"]),
            wants_layer=bool(value["wantsLayer"]),
            state=State(value["state"]),
            since=float(value["since"]),
            ended=float(value["ended"]),
            service=str(value["service"]),
            asked=int(value["asked"]),
            owner=str(value["owner"]),
            parts=tuple(map(PartRecord.from_json, value["parts"])),
            messages=tuple(Message(float(at), str(text)) for at, text in value["messages"]),
            error=error_from_json(error) if error else None,
            result=_of_plain(Result, result) if result else None,
        )


def _plain(value: Any, *, leave_out: str) -> dict[str, Any]:
    """The fields of a request or a result as JSON has them."""
    shown = {each.name: getattr(value, each.name) for each in fields(value) if each.repr}
    shown.pop(leave_out)
    return {name: _plain_field(each) for name, each in shown.items()}


def _plain_field(value: Any) -> Any:
    if isinstance(value, tuple):
        return [plain(each) if isinstance(each, Sayable) else each for each in value]
    return str(value) if isinstance(value, Path) else value


def _of_plain(kind: Any, plain: Mapping[str, Any], **rest: Any) -> Any:
    """A request or a result of what :func:`_plain` made; unknown members are left out.

    So a record of a newer version of the same schema can still be read.
    """
    names = {each.name for each in fields(kind)}
    read: dict[str, Any] = {name: each for name, each in plain.items() if name in names}
    for name in {"output", "mbtiles", "package"} & set(read):
        read[name] = Path(read[name]) if read[name] else None
    read.update(
        {
            name: tuple(map(fact_from_json, each))
            for name, each in read.items()
            if isinstance(each, list)
        },
        **rest,
    )
    return kind(**read)
