"""The files of one part whose job has succeeded: brought, checked, kept beside the target."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..arcgis import jobs
from ..arcgis.addresses import is_downgrade
from ..arcgis.client import Client
from ..errors import LinkExpired, NoResult
from ..wording import QT_TRANSLATE_NOOP
from .check import make_usable
from .download import Download, fetch
from .kept import KeptParts
from .plan import Part
from .record import Arriving, PartRecord
from .request import Progress, Stage, Stop

_UNENCRYPTED = QT_TRANSLATE_NOOP(
    "Tilepack",
    "The package came without encryption (http), though the service itself is encrypted.",
)


@dataclass
class Fetching:
    """Brings the files of a part. Bytes that an earlier try has left are not asked for again.

    ``noted`` is told of files on their way as soon as their size is known, before their bodies.
    """

    client: Client
    job: jobs.Job
    part: Part
    record: PartRecord
    kept: KeptParts
    stop: Stop
    progress: Callable[[Progress], None]
    noted: Callable[[tuple[Arriving, ...]], None]
    _downloads: list[Download] = field(default_factory=list)

    def run(self, status: jobs.JobStatus | None) -> tuple[tuple[Path, ...], tuple[str, ...]]:
        """The files where they are kept, and sentences of what was mended in them.

        ``status`` is a recent look at the job, or ``None``.

        Raises:
            NoResult, JobUnknown, PackageError, LinkExpired: the part has failed.
            TransportError: interrupted; another run goes on where this one stopped.
            Cancelled, NoRoom, OutputUnwritable.
        """
        status = status or jobs.read_status(self.client, self.job)
        addresses = jobs.result_addresses(self.client, status)
        warnings: list[str] = []
        for index, address in enumerate(addresses):
            download = self._download(index)
            self._fetch(index, address, download)
            self.progress(Progress(Stage.CHECKING))
            warnings += make_usable(download.part, self.stop.is_set, download.arrival)
            if is_downgrade(self.job.service, address):
                warnings.append(_UNENCRYPTED)
        files = self.kept.keep(self.part, [download.part for download in self._downloads])
        return files, tuple(warnings)

    def _download(self, index: int) -> Download:
        known: Sequence[Arriving] = self.record.arriving[index : index + 1]
        arriving = known[0] if known else Arriving()
        download = Download(
            self.kept.arriving(self.part, index), arriving.size, arriving.validator, self._note
        )
        self._downloads.append(download)
        return download

    def _note(self) -> None:
        self.noted(tuple(Arriving(each.size, each.validator) for each in self._downloads))

    def _fetch(self, index: int, address: str, download: Download) -> None:
        """Signed links expire; the job gives a new one, which is tried once."""

        def moved(done: int, total: int) -> None:
            fraction = done / total if total else None
            self.progress(Progress(Stage.DOWNLOADING, fraction, done, total))

        try:
            fetch(self.client.session, address, download, self.stop, moved)
        except LinkExpired as error:
            status = jobs.read_status(self.client, self.job)
            fresh = jobs.result_addresses(self.client, status)
            if index >= len(fresh):  # what the job names has become less
                raise NoResult(details=f"{len(fresh)} packages") from error
            fetch(self.client.session, fresh[index], download, self.stop, moved)
