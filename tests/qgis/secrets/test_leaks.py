"""Scenario 45 of the product: no secret is anywhere, whatever goes wrong.

Exports with credentials that are like nothing else; then every message, the log of QGIS and that
of Python, the profile, the records of jobs, reports, files and what other hosts were sent are
searched for them, in every encoding (:mod:`tilepack.tests.support.leaks`).
"""

import base64
import logging
from dataclasses import dataclass
from typing import Callable
from urllib.parse import quote

import pytest
import requests
from qgis.core import QgsApplication, QgsMessageLog, QgsSettings

from tilepack.core.export.record import State
from tilepack.core.host import reply
from tilepack.core.host.records import profile_store
from tilepack.demo import hostile
from tilepack.demo.config import AUTHORIZATION, QUERY, Entrance
from tilepack.demo.faults import body, dropped, error_body, html_page, redirect
from tilepack.demo.tokens import User
from tilepack.tests.support.hunt import PASSWORD, USER, Hunt, host_of
from tilepack.tests.support.signin import configuration

QUERY_ONLY = frozenset({QUERY})


@pytest.fixture
def hunt(bench):
    with Hunt(bench).going_on() as hunt:
        yield hunt


def quoting(value):
    """Words of a server that repeat a secret in every way a server might."""
    packed = base64.b64encode(value.encode()).decode()
    login = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    return f"no layer for {value}, {quote(value, safe='')} or {packed} (Basic {login}): {value!r}"


@dataclass
class Case:
    """Something that goes wrong: how, and when there has been enough of it."""

    name: str
    arrange: Callable
    enough: Callable = lambda hunt: False


def on_step(step, *faults, **changes):
    """Every answer of a step is wrong."""

    def arrange(hunt):
        for fault in faults:
            hunt.bench.config.faults.always(step, fault)
        for name, value in changes.items():
            setattr(hunt.bench.config, name, value)

    return arrange


def asked(step, times):
    return lambda hunt: len(hunt.bench.requests(step)) >= times


def when_token(act):
    """What depends on the token that is in use."""

    def arrange(hunt):
        hunt.on_token = lambda token: act(hunt.bench.config, token)

    return arrange


def wrong_password(hunt):
    for desk in (hunt.server.server_tokens, hunt.server.portal_tokens):
        desk.users[USER] = User("another one")


def redirected(step):
    def arrange(hunt):
        target = f"{hunt.server.storage_url}/export/x?a=b"
        hunt.bench.config.faults.always(step, redirect(target))

    return arrange


def redirected_to_twin(hunt):
    twin = hunt.server.url.replace("127.0.0.1", "localhost")
    hunt.bench.config.faults.always("describe", redirect(f"{twin}/elsewhere?f=json"))


def hands_on(step):
    """Another host is named by an address that has the token in it."""

    def arrange(hunt):
        twin = hunt.server.url.replace("127.0.0.1", "localhost")

        def act(token):
            address = f"{twin}/elsewhere/{token}?f=json&token={token}"
            fault = hostile.listing(("a.vtpk", address)) if step == "listing" else redirect(address)
            hunt.bench.config.faults.always(step, fault)

        hunt.on_token = act

    return arrange


def cut_off(hunt):
    hunt.bench.config.downloads.cut_after = 1000


def truncated(hunt):
    hunt.bench.config.downloads.truncate_to = 2000


def fails_quoting(config, token):
    config.outcome, config.failure = "failed", quoting(token)


def succeeds_quoting(config, token):
    told = {"jobStatus": "esriJobSucceeded", "inputs": {"who": quoting(token)}, "results": {}}
    config.faults.always("poll", body(told))


def refuses_quoting(step):
    def act(config, token):
        config.faults.always(step, error_body(500, quoting(token), quoting(PASSWORD)))

    return when_token(act)


def answers(step, fault):
    return lambda config, token: config.faults.always(step, fault(token))


CASES = [
    Case("nothing", lambda hunt: None),
    Case("wrong password", wrong_password),
    Case("498 at every look", on_step("poll", error_body(498, f"Invalid token {PASSWORD}."))),
    Case("498 as a page", on_step("download", html_page("Error: Invalid token. 498"))),
    Case("403", on_step("submit", error_body(403, quoting(PASSWORD)))),
    Case("403 with its status", on_step("submit", html_page(quoting(PASSWORD), 403))),
    *(Case(f"refusal at {step}", refuses_quoting(step)) for step in
      ("describe", "submit", "poll", "result", "listing", "download")),
    *(Case(f"redirect at {step}", redirected(step)) for step in
      ("describe", "submit", "poll", "listing", "download")),
    Case("redirect to another name", redirected_to_twin),
    Case("redirect that hands the token on", hands_on("describe")),
    Case("link that hands the token on", hands_on("listing")),
    Case("page at describe", on_step("describe", html_page(quoting(PASSWORD)))),
    Case("page at poll", on_step("poll", html_page(quoting(PASSWORD))), asked("poll", 2)),
    Case("page as package", on_step("download", html_page(quoting(PASSWORD)))),
    Case("dropped at describe", on_step("describe", dropped()), asked("describe", 2)),
    Case("dropped at submit", on_step("submit", dropped())),
    Case("dropped at poll", on_step("poll", dropped()), asked("poll", 2)),
    Case("dropped at download", cut_off, asked("download", 2)),
    Case("job fails", when_token(fails_quoting)),
    Case("job without result", when_token(succeeds_quoting)),
    Case("job with a strange state",
         when_token(answers("poll", lambda token: body({"jobStatus": token}))), asked("poll", 2)),
    Case("job with a strange id",
         when_token(answers("submit", lambda token: hostile.job_id(f"../{token}")))),
    Case("damaged package", truncated),
    Case("cancel", on_step("describe", executing_seconds=60.0), asked("poll", 1)),
]  # fmt: skip

by_name = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
by_face = pytest.mark.parametrize("face", ["by_toolbox", "by_manager"])


def login():
    return configuration("Basic", username=USER, password=PASSWORD)


@by_face
@by_name
def test_scenario_45_no_failure_tells_a_secret(hunt, face, case, capfd):
    """Of a host that looks only into the query, so that addresses hold the token."""
    address = hunt.service(token_places=QUERY_ONLY)
    case.arrange(hunt)
    with login() as authcfg:
        getattr(hunt, face)(address, authcfg, lambda: case.enough(hunt))
        hunt.told += capfd.readouterr()
        assert hunt.found(host_of(address)) == set()


@dataclass
class Kind:
    """A way to sign in: the configuration, and the service that takes it."""

    method: str
    members: Callable
    service: Callable


def plain_service(**changes):
    return lambda hunt: hunt.service(**changes)


def online_service(hunt):
    """Its packages lie on another host, behind signed links."""
    return hunt.service("online/arcgis", manner="online")


def federated_service(hunt):
    hunt.server.catalog.entrance = Entrance(portal_host="localhost")
    return hunt.service("server", own_tokens=True)


def log_in(hunt):
    return {"username": USER, "password": PASSWORD}


def server_token(hunt):
    return {"token": hunt.server.server_tokens.issue(USER)}


def bound_token(hunt):
    """A token bound to a referer that QGIS knows nothing of is refused, and told nowhere."""
    return {"token": hunt.server.server_tokens.issue(USER, referer="https://maps.example/")}


def portal_token(hunt):
    return {"token": hunt.server.portal_tokens.issue(USER)}


def header(hunt):
    return {"Authorization": f"Bearer {hunt.server.server_tokens.issue(USER)}"}


KINDS = {
    "password": Kind("Basic", log_in, plain_service()),
    "http basic": Kind("Basic", log_in, plain_service(access="open", basic_login=(USER, PASSWORD))),
    "portal": Kind("Basic", log_in, federated_service),
    "online": Kind("Basic", log_in, online_service),
    "token": Kind("EsriToken", server_token, plain_service()),
    "token in the query": Kind("EsriToken", server_token, plain_service(token_places=QUERY_ONLY)),
    "bound token": Kind("EsriToken", bound_token, plain_service()),
    "token of the portal": Kind("EsriToken", portal_token, online_service),
    "header": Kind("APIHeader", header, plain_service(token_places=frozenset({AUTHORIZATION}))),
}
ENDS = {
    "well": lambda hunt: None,
    "job fails": when_token(fails_quoting),
    "redirect": redirected("download"),
}


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.replace(" ", "-"))
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.replace(" ", "-"))
def test_scenario_45_no_kind_of_sign_in_tells_a_secret(hunt, kind, end, capfd):
    chosen = KINDS[kind]
    if chosen.method not in QgsApplication.authManager().authMethodsKeys():
        pytest.skip("this QGIS has no such method")
    address = chosen.service(hunt)
    ENDS[end](hunt)
    with configuration(chosen.method, **chosen.members(hunt)) as authcfg:
        state = hunt.by_manager(address, authcfg, lambda: False)
        hunt.told += capfd.readouterr()
        portal = host_of(address).replace("127.0.0.1", "localhost")
        own = {host_of(address), portal if kind == "portal" else ""}
        assert hunt.found(*own) == set()
    if end == "well":
        expected = State.SIGN_IN if kind == "bound token" else State.DONE
        assert state is expected


def test_every_search_of_these_tests_finds_what_is_planted(hunt, capfd):
    """A token put where none may be: each place must be looked at, or nothing above is proved."""
    address = hunt.service()
    with login() as authcfg:
        hunt.by_manager(address, authcfg, lambda: False)
        secret = hunt.server.server_tokens.issue(USER)
        assert hunt.found(host_of(address)) == set()

        requests.get(f"{hunt.server.storage_url}/export/x?token={secret}", timeout=5)
        twin = address.replace("127.0.0.1", "localhost")
        requests.get(twin, headers={"X-Esri-Authorization": f"Bearer {secret}"}, timeout=5)
        assert {"another host: plain of " + secret[:4] + "…"} == hunt.found(host_of(address))
        hunt.server.log.clear()

        QgsMessageLog.logMessage(f"see {secret}", "Network", notifyUser=False)
        assert any("told: " in each for each in hunt.found())
        hunt.messages.clear()
        logging.getLogger("somebody").warning("see %s", secret)
        assert any("told: " in each for each in hunt.found())
        hunt.raw.clear()
        print(f"see {secret}")  # noqa: T201
        hunt.told += capfd.readouterr()
        assert any("told: " in each for each in hunt.found())
        hunt.told.clear()

        settings = QgsSettings()
        settings.setValue("tilepack/planted", secret)
        settings.sync()
        assert any("QGIS3.ini: " in each for each in hunt.found())
        settings.remove("tilepack/planted")
        settings.sync()
        (record,) = profile_store().paths()
        record.write_text(record.read_text().replace("VectorTileServer", secret))
        assert any(f"{record}: " in each for each in hunt.found())
        record.unlink()
        (hunt.bench.folder / "land.txt").write_bytes(base64.b64encode(f"x{secret}".encode()))
        assert any("land.txt: base64" in each for each in hunt.found())


@by_face
def test_scenario_45_a_crash_tells_no_secret(hunt, face, monkeypatch, capfd):
    """A fault of our own whose text holds the address that was asked."""
    address = hunt.service(token_places=QUERY_ONLY)
    whole = reply.ReplyBody.response

    def crashing(self, adapter):
        if "/jobs/" in self._request.url:
            raise RuntimeError(f"what is {self._request.url} {dict(self._request.headers)}")
        return whole(self, adapter)

    monkeypatch.setattr(reply.ReplyBody, "response", crashing)
    with login() as authcfg:
        getattr(hunt, face)(address, authcfg, lambda: False)
        hunt.told += capfd.readouterr()
        assert "what is" in "\n".join(hunt.raw)  # only the handler for QGIS takes secrets out
        hunt.raw.clear()
        assert hunt.found(host_of(address)) == set()
    assert "what is" in "\n".join([*hunt.told, *hunt.messages])
