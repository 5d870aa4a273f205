"""A hunt for secrets: exports with credentials that are like nothing else, and a look everywhere.

The one place where credentials may be is QGIS's own database of them, and not in clear there.
"""

from __future__ import annotations

import logging
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsProcessingUtils, QgsSettings

from tilepack.core.export.record import State
from tilepack.core.export.request import Request
from tilepack.core.host.jobfacts import report
from tilepack.core.host.jobtext import spoken, state_text
from tilepack.core.host.manager import ExportManager
from tilepack.core.host.records import profile_store
from tilepack.demo.config import Entrance
from tilepack.demo.log import STORAGE
from tilepack.demo.tokens import LONGEST_MINUTES, User

from .leaks import Secrets
from .signin import sent
from .toolbox import Background, Bench, algorithm_of, messages_logged, wait_until
from .windows import Windows

USER = "zq7userQd8fKq2Lx"
PASSWORD = "Zq7 p&ss=w%rd+ä/Vb6NkTr3Xw9mPz=="
_SIGNATURES = ("X-Amz-Signature", "X-Amz-Security-Token")


class Hunt:
    """What exports of one test may not tell, everything they told, and what was sent where.

    ``raw`` is what was logged before the handler for QGIS has taken secrets out. ``on_token`` is
    called with every token the service makes.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench, self.server = bench, bench.server
        self.secrets = Secrets(PASSWORD)
        self.told: list[str] = []
        self.raw: list[str] = []
        self.on_token: Callable[[str], object] = lambda _: None
        self._desks = (self.server.server_tokens, self.server.portal_tokens)

    @contextmanager
    def going_on(self) -> Iterator[Hunt]:
        """While it lasts, everything that is logged is noted, by QGIS and by Python."""
        handler = _Noting(self.raw)
        for desk in self._desks:
            desk.users[USER] = User(PASSWORD)
            desk.issue = self._noted(desk.issue)
        logging.getLogger().addHandler(handler)
        try:
            with messages_logged() as self.messages:
                yield self
        finally:
            logging.getLogger().removeHandler(handler)
            for desk in self._desks:
                del desk.issue, desk.users[USER]
                desk.longest_minutes = LONGEST_MINUTES
            self.server.catalog.entrance = Entrance()

    def _noted(self, issue: Callable[..., str]) -> Callable[..., str]:
        def noted(*given: object, **named: object) -> str:
            value = self.secrets.add(issue(*given, **named))
            self.on_token(value)
            return value

        return noted

    def service(self, site: str = "", **changes: object) -> str:
        """The address of a fresh service that wants a sign-in, on one of the sites."""
        self.bench.service(**{"access": "all", **changes})
        return self.server.add("Land", self.bench.config, site).url

    def parameters(self, address: str, authcfg: str) -> dict[str, object]:
        """What the algorithm is given."""
        output = str(self.bench.output)
        return {"SERVICE": address, "AUTHCFG": authcfg, "LEVELS": "0-2", "OUTPUT": output}

    def by_toolbox(self, address: str, authcfg: str, enough: Callable[[], bool]) -> Background:
        """Export with the algorithm, in a worker; cancelled when it is ``enough``."""
        parameters = self.parameters(address, authcfg)
        running = Background(algorithm_of("exporttiles"), **parameters)
        wait_until(lambda: running.ended or enough(), 60)
        if not running.ended:
            running.cancel()
        self.told += [running.said, running.feedback.htmlLog(), str(running.results)]
        return running

    def by_manager(self, address: str, authcfg: str, enough: Callable[[], bool]) -> State:
        """Export as the dock does, with records in the profile; the state it came to."""
        windows = Windows(profile_store().folder)
        manager = windows.manager()
        manager.moved.connect(lambda request, progress: self.told.append(repr(progress)))
        wanted = Request(address, self.bench.output, levels="0-2")
        job_id = manager.start(wanted, authcfg, wants_layer=True).id
        wait_until(lambda: _rests(manager.job(job_id).state) or enough(), 60)
        state = manager.job(job_id).state
        self._note_job(manager, job_id)
        if not state.has_ended:
            manager.cancel(job_id)
            wait_until(lambda: manager.job(job_id).state.has_ended, 60)
            self._note_job(manager, job_id)
        wait_until(lambda: manager.outcomes, 10)
        for outcome in manager.outcomes:
            self.told.append(repr(vars(outcome)))
            if isinstance(outcome, BaseException):
                self.told += [str(outcome), *traceback.format_exception(None, outcome, None)]
        windows.close_all()
        return state

    def _note_job(self, manager: ExportManager, job_id: str) -> None:
        job, now = manager.job(job_id), time.time()
        self.told += [
            report(job, manager.extent(job_id), now, "1.0"),
            state_text(job, now),
            spoken(job, now),
            repr(job),
            str(job.record.as_json()),
        ]

    def found(self, *own_hosts: str) -> set[str]:
        """Every secret that is where it may not be; ``own_hosts`` may see the credentials."""
        links = Secrets()
        elsewhere = []
        for entry in self.server.log.entries():
            for name in _SIGNATURES:
                if name in entry.query and entry.origin == STORAGE:
                    links.add(entry.query[name])
            if entry.headers["host"] not in own_hosts:
                elsewhere.append(sent(entry))
        told = "\n".join([*self.told, *self.raw, *self.messages])
        places = {
            "told": self.secrets.found_in(told) | links.found_in(told),
            "another host": self.secrets.found_in("\n".join(elsewhere)),
            "files": self.secrets.found_below(*self.folders()) | links.found_below(*self.folders()),
            "temporary files": self.secrets.found_below(*self._temporary()),
        }
        return {f"{place}: {each}" for place, found in places.items() for each in found}

    def folders(self) -> list[Path]:
        """The profile, the database of authentication configurations, and what was exported."""
        database = Path(QgsApplication.qgisAuthDatabaseFilePath()).parent
        settings = Path(QgsSettings().fileName()).parent
        return [Path(QgsApplication.qgisSettingsDirPath()), settings, database, self.bench.folder]

    def _temporary(self) -> list[Path]:
        fresh = [
            path
            for path in Path(tempfile.gettempdir()).glob("*ilepack*")
            if path.is_dir() and not path.name.startswith("tilepack-demo-")  # the service's own
        ]
        return [Path(QgsProcessingUtils.tempFolder()), *fresh]


class _Noting(logging.Handler):
    """Keeps what Python's own logging hands on, of which nothing was taken out yet."""

    def __init__(self, told: list[str]) -> None:
        super().__init__(logging.DEBUG)
        self._told = told

    def emit(self, record: logging.LogRecord) -> None:
        self._told.append(self.format(record))


def host_of(address: str) -> str:
    """Host and port, as the header ``Host`` has them."""
    return urlsplit(address).netloc


def _rests(state: State) -> bool:
    return state.has_ended or state.needs_person
