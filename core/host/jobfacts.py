"""What is known of an export beyond its line in the list: for the details and for a report."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from typing import Optional

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import ServiceError
from ..export.record import State, Step
from ..export.request import whole_service
from ..redact import redact
from ..wording import Text
from .job import Job
from .jobtext import (
    cause,
    changed_text,
    count_text,
    moment_text,
    name_text,
    service_text,
    state_text,
    tells_cause,
    took_text,
)
from .text import data_text, number_text, sentence, translated

Extent = Optional[tuple[QgsRectangle, QgsCoordinateReferenceSystem]]


@dataclass(frozen=True)
class Fact:
    """Something known, under its name: one line, or several where there are several."""

    name: str
    lines: tuple[str, ...]


def facts(job: Job, extent: Extent, now: float) -> list[Fact]:
    """All that is known and does not change with every second, in the order of reading.

    ``extent`` is the box of the area, if it is known. Secrets are taken out.
    """
    told = [*_trouble(job), *_asked(job, extent), *_sent(job, now), *_got(job), *_words(job)]
    clean = (Fact(fact.name, tuple(redact(line) for line in fact.lines if line)) for fact in told)
    return [fact for fact in clean if fact.lines]


def report(job: Job, extent: Extent, now: float, version: str) -> str:
    """The same as plain text for whoever is asked for help; ``version`` is that of Tilepack."""
    lines = [
        name_text(job),
        state_text(job, now),
        f"Tilepack {version}, QGIS {Qgis.version()}, {platform.platform()}",
        "",
    ]
    for fact in facts(job, extent, now):
        first, *others = fact.lines
        lines += [f"{fact.name}: {first}"] if not others else [f"{fact.name}:"]
        lines += [f"  {line}" for line in fact.lines] if others else []
    return "\n".join(lines)


def _trouble(job: Job) -> list[Fact]:
    """What went wrong comes first, unless the line of the state says it: people look for it."""
    error = job.record.error
    told: list[Fact] = []
    if error is not None:
        if not tells_cause(job.state):
            told.append(Fact(QCoreApplication.translate("Tilepack", "Cause"), (cause(job),)))
        words = QCoreApplication.translate("Tilepack", "Details")
        if isinstance(error, ServiceError) and not isinstance(error.details, Text):
            words = QCoreApplication.translate("Tilepack", "In the server's words")
        told.append(Fact(words, tuple(translated(error.details).splitlines())))
    failed = tuple(
        QCoreApplication.translate("Tilepack", "Part {number}: {reason}").format(
            number=number_text(number), reason=sentence(part.error)
        )
        for number, part in enumerate(job.record.parts, 1)
        if part.error is not None and len(job.record.parts) > 1
    )
    told.append(Fact(QCoreApplication.translate("Tilepack", "Failed parts"), failed))
    return told


def _asked(job: Job, extent: Extent) -> list[Fact]:
    record = job.record
    address = record.service or record.request.service
    everything = QCoreApplication.translate("Tilepack", "All")
    return [
        Fact(
            QCoreApplication.translate("Tilepack", "Service"),
            tuple(dict.fromkeys((service_text(job), address))),
        ),
        Fact(QCoreApplication.translate("Tilepack", "Area"), (_area_text(job, extent),)),
        Fact(
            QCoreApplication.translate("Tilepack", "Levels"),
            (record.request.levels or everything,),
        ),
    ]


def _area_text(job: Job, extent: Extent) -> str:
    if extent is not None:
        box, system = extent
        digits = 4 if system.isGeographic() else 0
        corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
        west, south, east, north = (number_text(value, digits) for value in corners)
        return QCoreApplication.translate(
            "Tilepack", "{west} to {east}, {south} to {north} ({system})"
        ).format(west=west, east=east, south=south, north=north, system=system.authid())
    if job.record.request.area is whole_service:
        return QCoreApplication.translate("Tilepack", "The whole service")
    return ""


def _sent(job: Job, now: float) -> list[Fact]:
    record = job.record
    fetched = sum(part.step is Step.FETCHED for part in record.parts)
    parts = QCoreApplication.translate("Tilepack", "{done} of {total}").format(
        done=number_text(fetched), total=number_text(len(record.parts))
    )
    started = moment_text(record.created)
    took = took_text(job, now) if record.state.has_ended else ""
    return [
        Fact(
            QCoreApplication.translate("Tilepack", "Parts fetched"),
            (parts,) if len(record.parts) > 1 else (),
        ),
        Fact(QCoreApplication.translate("Tilepack", "Server jobs"), record.job_ids),
        Fact(QCoreApplication.translate("Tilepack", "Started"), (started,)),
        Fact(QCoreApplication.translate("Tilepack", "Took"), (took,)),
    ]


def _got(job: Job) -> list[Fact]:
    record, result = job.record, job.record.result
    asked = count_text(record.asked) if record.asked else ""
    tiles = QCoreApplication.translate("Tilepack", "Tiles")
    if result is None:
        file = str(record.request.output) if record.request.output.name else ""
        return [
            Fact(tiles, (asked,)),
            Fact(QCoreApplication.translate("Tilepack", "File"), (file,)),
        ]
    got = QCoreApplication.translate("Tilepack", "{got} of {asked} asked for").format(
        got=number_text(result.tiles), asked=number_text(result.asked)
    )
    is_checked = record.state is State.DONE  # nothing is done before its file was checked
    passed = QCoreApplication.translate("Tilepack", "Passed") if is_checked else ""
    updated = changed_text(result.changed) if result.changed is not None else ""
    warnings = [*result.warnings, *(each for part in record.parts for each in part.warnings)]
    return [
        Fact(tiles, (got,)),
        Fact(QCoreApplication.translate("Tilepack", "File"), (str(result.package),)),
        Fact("MBTiles", (str(result.mbtiles or ""),)),
        Fact(QCoreApplication.translate("Tilepack", "Size"), (data_text(result.bytes),)),
        Fact(QCoreApplication.translate("Tilepack", "Check"), (passed,)),
        Fact(QCoreApplication.translate("Tilepack", "Changes"), (updated,)),
        Fact(
            QCoreApplication.translate("Tilepack", "Warnings"),
            tuple(dict.fromkeys(map(translated, warnings))),
        ),
    ]


def _words(job: Job) -> list[Fact]:
    """What the server said, and when."""
    said = tuple(
        QCoreApplication.translate("Tilepack", "{time}  {message}").format(
            time=moment_text(message.time), message=message.text
        )
        for message in job.record.messages
    )
    return [Fact(QCoreApplication.translate("Tilepack", "Server messages"), said)]
