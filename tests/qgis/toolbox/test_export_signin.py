"""``tilepack:exporttiles`` of services that want a sign-in, by real authentication configurations.

In every test the password and all tokens are looked for where they must not be: on other hosts, in
what is told, in the message log and in the package.
"""

import json
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest
import requests
from qgis.core import QgsApplication, QgsDataSourceUri, QgsProject, QgsVectorTileLayer

from tilepack.core.host.records import profile_store
from tilepack.core.package.check import check
from tilepack.demo.config import ALL, AUTHORIZATION, ESRI_HEADER, EXPORT, FORM, QUERY, Entrance
from tilepack.demo.faults import error_body, html_page, redirect
from tilepack.demo.items import Item
from tilepack.demo.log import STORAGE
from tilepack.demo.tokens import ANALYST, LONGEST_MINUTES
from tilepack.tests.support.packages import HALF
from tilepack.tests.support.signin import configuration, sent
from tilepack.tests.support.toolbox import (
    Background,
    algorithm_of,
    messages_logged,
    run,
    wait_until,
)

NORTH_EAST = f"1,{HALF},1,{HALF} [EPSG:3857]"
USER, PASSWORD = ANALYST


class Exporter:
    """Exports with a configuration, and knows what nobody may see."""

    def __init__(self, bench):
        self.bench, self.server = bench, bench.server
        self.secrets = {PASSWORD}
        self._issue = {}
        for desk in (self.server.server_tokens, self.server.portal_tokens):
            self._issue[desk] = desk.issue
            desk.issue = self._noting(desk.issue)

    def _noting(self, issue):
        def noted(*given, **named):
            value = issue(*given, **named)
            self.secrets.add(value)
            return value

        return noted

    def close(self):
        for desk in self._issue:
            del desk.issue
            desk.longest_minutes = LONGEST_MINUTES
        self.server.catalog.entrance = Entrance()

    def service(self, site="arcgis", **changes):
        self.bench.service(**{"access": ALL, **changes})
        return self.server.add("Land", self.bench.config, site).url

    def parameters(self, address, authcfg=""):
        return {
            "SERVICE": address,
            "AUTHCFG": authcfg,
            "EXTENT": NORTH_EAST,
            "LEVELS": "0-2",
            "OUTPUT": str(self.bench.output),
        }

    def run(self, address, authcfg="", own=None):
        with messages_logged() as messages:
            done = run("exporttiles", **self.parameters(address, authcfg))
        told = "\n".join([done.said, str(done.results), *messages])
        self.look_for_secrets(address, told, own)
        return done

    def look_for_secrets(self, address, told, own=None):
        """``own`` are the hosts that may see them besides that of the address and its portal."""
        own = {urlsplit(self.server.portal_url).netloc} if own is None else own
        own = {urlsplit(address).netloc} | own
        portal_host = self.server.catalog.entrance.portal_host
        own |= {f"{portal_host}:{self.server.port}"} if portal_host else set()
        elsewhere = "\n".join(
            sent(entry) for entry in self.bench.requests() if entry.headers["host"] not in own
        )
        for secret in self.secrets:
            assert secret not in elsewhere
            assert secret not in told
        assert "Bearer" not in elsewhere

    def places(self):
        """Where requests to the service carried a token."""
        found = set()
        for entry in self.bench.requests():
            if entry.service and "x-esri-authorization" in entry.headers:
                found.add(ESRI_HEADER)
            found |= {FORM} if entry.service and "token" in entry.form else set()
            found |= {QUERY} if entry.service and "token" in entry.query else set()
        return found

    def logins(self):
        return [entry for entry in self.bench.requests() if "password" in entry.form]


@pytest.fixture
def exporter(bench):
    with ExitStack() as stack:
        made = Exporter(bench)
        stack.callback(made.close)
        yield made


@pytest.fixture
def analyst():
    with configuration("Basic", username=USER, password=PASSWORD) as authcfg:
        yield authcfg


def is_whole(done, bench):
    assert done.ok, done.said
    assert check(bench.output, full=True).ok
    return True


@pytest.mark.parametrize("manner", ["enterprise", "online"])
def test_a_server_that_stands_alone(exporter, bench, analyst, manner):
    done = exporter.run(exporter.service(manner=manner), analyst)
    assert is_whole(done, bench)
    (login,) = exporter.logins()
    assert login.path == "/arcgis/tokens/generateToken"
    assert exporter.places() == {FORM, ESRI_HEADER}


def test_without_a_sign_in_it_says_that_one_is_needed(exporter, bench):
    done = exporter.run(exporter.service())
    assert not done.ok
    assert "sign in" in done.said
    assert bench.files() == []


def test_a_wrong_password_is_said_after_one_try(exporter, bench):
    with configuration("Basic", username=USER, password="Zq9-wrong") as authcfg:
        done = exporter.run(exporter.service(), authcfg)
    assert not done.ok
    assert "did not accept your user name and password" in done.said
    assert "Zq9-wrong" not in done.said
    assert len(exporter.logins()) == 1


def test_a_token_service_named_by_an_inner_host(exporter, bench, analyst):
    exporter.server.catalog.entrance = Entrance(internal=True)
    assert is_whole(exporter.run(exporter.service(), analyst), bench)


@pytest.mark.parametrize("site", ["server", "online/arcgis"])
def test_a_federated_server_with_its_portal_on_another_host(exporter, bench, analyst, site):
    exporter.server.catalog.entrance = Entrance(portal_host="localhost")
    address = exporter.service(site=site, own_tokens=True)
    assert is_whole(exporter.run(address, analyst), bench)
    (login,) = exporter.logins()
    assert login.headers["host"].startswith("localhost:")
    (exchange,) = [each for each in bench.requests() if "serverUrl" in each.form]
    assert exchange.form["serverUrl"] == address


def test_every_call_has_the_referer_the_token_is_bound_to(exporter, bench, analyst):
    assert is_whole(exporter.run(exporter.service(), analyst), bench)
    (login,) = exporter.logins()
    assert login.form["client"] == "referer"
    referers = {each.headers.get("referer") for each in bench.requests() if each.service}
    assert referers == {login.form["referer"]}


def test_a_host_that_refuses_the_header(exporter, bench, analyst):
    address = exporter.service(token_places=frozenset({FORM, QUERY}))
    assert is_whole(exporter.run(address, analyst), bench)
    assert QUERY in exporter.places()


@pytest.mark.parametrize("manner", ["enterprise", "online"])
def test_a_host_that_looks_only_into_the_query(exporter, bench, analyst, manner):
    address = exporter.service(manner=manner, token_places=frozenset({QUERY}))
    assert is_whole(exporter.run(address, analyst), bench)
    refused = [each for each in bench.requests() if each.service and not each.query.get("token")]
    assert len([each for each in refused if each.origin != STORAGE]) == 1  # found out once


def test_scenario_27_tokens_that_run_out_in_mid_job_are_renewed_before(exporter, bench, analyst):
    exporter.server.server_tokens.longest_minutes = 2 / 60
    address = exporter.service(executing_seconds=4.0)
    assert is_whole(exporter.run(address, analyst), bench)
    assert len(exporter.logins()) >= 2
    assert len(bench.requests("submit")) == 1


@pytest.mark.parametrize("site", ["arcgis", "server"])
def test_scenario_27_tokens_that_are_revoked_in_mid_job_are_renewed_after(
    exporter, bench, analyst, site
):
    address = exporter.service(site=site, executing_seconds=2.0)
    running = Background(algorithm_of("exporttiles"), **exporter.parameters(address, analyst))
    wait_until(lambda: len(bench.requests("poll")) > 1, 30)
    for desk in (exporter.server.server_tokens, exporter.server.portal_tokens):
        desk.expire_all()
    running.wait(60)
    assert is_whole(running, bench)
    exporter.look_for_secrets(address, running.said)
    assert len(exporter.logins()) in (2, 3), "a request under way meanwhile may ask once more"
    assert len(bench.requests("submit")) == 1


@pytest.mark.parametrize(
    ("step", "fault"),
    [
        ("submit", error_body(498, "Invalid token.")),
        ("result", error_body(498, "Invalid token.", status=498)),
        ("download", error_body(498, "Invalid token.")),
        ("download", html_page("Error: Invalid token. 498")),
    ],
)
def test_a_token_that_is_refused_at_any_step_is_renewed(exporter, bench, analyst, step, fault):
    address = exporter.service()
    bench.config.faults.add(step, fault)
    assert is_whole(exporter.run(address, analyst), bench)
    assert len(exporter.logins()) == 2
    assert len(bench.requests(step)) == 2


@pytest.mark.parametrize("step", ["describe", "poll", "download"])
@pytest.mark.parametrize("places", [{FORM, ESRI_HEADER}, {QUERY}])
def test_a_redirect_to_another_host_takes_nothing_along(exporter, bench, analyst, step, places):
    address = exporter.service(token_places=frozenset(places))
    bench.config.faults.always(step, redirect(f"{exporter.server.storage_url}/export/x?a=b"))
    done = exporter.run(address, analyst)
    assert not done.ok
    assert bench.server.log.entries(origin=STORAGE)


def test_a_redirect_to_another_name_of_the_same_machine_neither(exporter, bench, analyst):
    address = exporter.service()
    other = address.replace("127.0.0.1", "localhost")
    bench.config.faults.always("describe", redirect(f"{other}/elsewhere?f=json"))
    done = exporter.run(address, analyst)
    assert not done.ok
    assert [each for each in bench.requests() if each.headers["host"].startswith("localhost")]


def test_a_result_named_by_an_inner_host_is_fetched_from_the_outer_one(exporter, bench, analyst):
    assert is_whole(exporter.run(exporter.service(value="internal"), analyst), bench)


def test_a_signed_link_gets_no_credentials(exporter, bench, analyst):
    done = exporter.run(exporter.service(site="online/arcgis", manner="online"), analyst)
    assert is_whole(done, bench)
    (download,) = bench.requests("download")
    assert download.origin == STORAGE
    assert not {"authorization", "x-esri-authorization", "cookie", "referer"} & set(
        download.headers
    )


def test_a_proxy_that_holds_the_credentials_is_sent_none(exporter, bench, analyst):
    exporter.server.catalog.entrance = Entrance(secured_proxy=True)
    done = exporter.run(exporter.service(access="open"), analyst)
    assert is_whole(done, bench)
    assert exporter.logins() == []
    assert exporter.places() == set()


def test_http_basic_where_the_server_takes_it(exporter, bench, analyst):
    address = exporter.service(access="open", basic_login=(USER, PASSWORD))
    assert is_whole(exporter.run(address, analyst), bench)


def test_a_right_that_is_missing_is_not_taken_for_a_sign_in(exporter, bench):
    viewer = {"username": "viewer", "password": "look-but-do-not-take"}
    with configuration("Basic", **viewer) as authcfg:
        done = exporter.run(exporter.service(access=EXPORT), authcfg)
    assert not done.ok
    assert "may not export" in done.said


# Items of a portal


def item_address(exporter, url):
    """A private item of the portal, which is another host than the servers."""
    exporter.server.catalog.entrance = Entrance(portal_host="localhost")
    item = exporter.server.add_item(Item("Vector Tile Service", "Land", url, private=True))
    portal = exporter.server.portal_url.replace("127.0.0.1", "localhost")
    return f"{portal}/home/item.html?id={item}"


def test_an_item_leads_to_a_server_that_its_portal_vouches_for(exporter, bench, analyst):
    address = exporter.service(site="server", own_tokens=True)
    done = exporter.run(item_address(exporter, address), analyst, own={urlsplit(address).netloc})
    assert is_whole(done, bench)
    (exchange,) = [each for each in bench.requests() if "serverUrl" in each.form]
    assert exchange.form["serverUrl"] == address


def test_an_item_that_leads_to_any_other_server_takes_nothing_along(exporter, bench, analyst):
    done = exporter.run(item_address(exporter, exporter.service()), analyst, own=set())
    assert not done.ok
    assert "sign in" in done.said
    assert len(exporter.logins()) == 1
    assert bench.requests("describe")


# The other kinds of configurations


@pytest.mark.parametrize("places", [{FORM, ESRI_HEADER}, {QUERY}])
def test_an_esri_token(exporter, bench, places):
    token = exporter.server.server_tokens.issue(USER)
    with configuration("EsriToken", token=token) as authcfg:
        address = exporter.service(token_places=frozenset(places))
        assert is_whole(exporter.run(address, authcfg), bench)
    assert exporter.logins() == []


def test_an_esri_token_of_the_portal_for_a_federated_server(exporter, bench):
    exporter.server.catalog.entrance = Entrance(portal_host="localhost")
    token = exporter.server.portal_tokens.issue(USER)
    with configuration("EsriToken", token=token) as authcfg:
        address = exporter.service(site="server", own_tokens=True)
        assert is_whole(exporter.run(address, authcfg), bench)


def test_an_esri_token_that_has_run_out(exporter, bench):
    token = exporter.server.server_tokens.issue(USER, minutes=0)
    with configuration("EsriToken", token=token) as authcfg:
        done = exporter.run(exporter.service(), authcfg)
    assert not done.ok
    assert "run out" in done.said


def test_a_header(exporter, bench):
    if "APIHeader" not in QgsApplication.authManager().authMethodsKeys():
        pytest.skip("this QGIS has no such method")
    token = exporter.server.server_tokens.issue(USER)
    with configuration("APIHeader", Authorization=f"Bearer {token}") as authcfg:
        address = exporter.service(token_places=frozenset({AUTHORIZATION}))
        assert is_whole(exporter.run(address, authcfg), bench)


def test_a_header_does_not_go_to_signed_links(exporter, bench):
    if "APIHeader" not in QgsApplication.authManager().authMethodsKeys():
        pytest.skip("this QGIS has no such method")
    token = exporter.server.portal_tokens.issue(USER)
    with configuration("APIHeader", Authorization=f"Bearer {token}") as authcfg:
        address = exporter.service(site="online/arcgis", manner="online")
        assert is_whole(exporter.run(address, authcfg), bench)


def layer_with_referer(address, authcfg, referer):
    """As QGIS keeps a layer whose service wants a referer; it need not be drawn for that."""
    uri = QgsDataSourceUri()
    uri.setParam("type", "xyz")
    uri.setParam("serviceType", "arcgis")
    uri.setParam("url", address)
    uri.setParam("http-header:referer", referer)
    uri.setAuthConfigId(authcfg)
    return QgsVectorTileLayer(bytes(uri.encodedUri()).decode(), "Land")


@pytest.mark.parametrize("as_layer", [True, False])
def test_a_token_bound_to_the_referer_of_a_layer(service_process, tmp_path, as_layer):
    """In a process of its own: opening a layer keeps Python from answering."""
    referer = "https://maps.example/viewer"
    address = service_process.add(f"Referer{as_layer}", access=ALL)
    form = {"username": USER, "password": PASSWORD, "f": "json"}
    form.update(client="referer", referer=referer)
    site = address.partition("/rest/")[0]
    token = requests.post(f"{site}/tokens/generateToken", form, timeout=10).json()["token"]
    output = tmp_path / "land.vtpk"
    with configuration("EsriToken", token=token) as authcfg:
        layer = layer_with_referer(address, authcfg, referer)
        QgsProject.instance().addMapLayer(layer)
        given = {"LAYER": layer} if as_layer else {"SERVICE": address, "AUTHCFG": authcfg}
        done = run("exporttiles", LEVELS="0-1", OUTPUT=str(output), **given)
        QgsProject.instance().removeMapLayer(layer.id())
    assert done.ok, done.said
    assert check(output, full=True).ok
    asked = service_process.log(f"/Referer{as_layer}/VectorTileServer/jobs")
    assert {entry["headers"]["referer"] for entry in asked} == {referer}
    assert token not in done.said


def oauth2(server_url):
    """The one way of OAuth2 that needs no page to sign in on."""
    address = f"{server_url}/portal/sharing/rest/oauth2/token"
    members = {"version": 1, "configType": 1, "grantFlow": 2, "accessMethod": 0}
    texts = ("requestUrl", "refreshTokenUrl", "clientSecret", "scope", "apiKey", "redirectUrl")
    members.update(dict.fromkeys((*texts, "id", "name", "description", "objectName"), ""))
    members.update(tokenUrl=address, username=USER, password=PASSWORD, clientId="tilepack")
    members.update(persistToken=False, requestTimeout=10, redirectPort=7070, queryPairs={})
    return configuration("OAuth2", oauth2config=json.dumps(members))


@pytest.mark.parametrize("manner", ["enterprise", "online"])
def test_oauth2(service_process, tmp_path, manner):
    """In a process of its own: QGIS keeps Python waiting while it signs in."""
    name = f"OAuth2{manner}"
    site = {"enterprise": "server", "online": "online/arcgis"}[manner]
    places = [AUTHORIZATION]
    address = service_process.add(
        name, site=site, manner=manner, access=ALL, token_places=places, executing_seconds=0.5
    )
    output = tmp_path / "land.vtpk"
    with oauth2(service_process.url) as authcfg, messages_logged() as messages:
        wishes = {"SERVICE": address, "AUTHCFG": authcfg, "LEVELS": "0-1", "OUTPUT": str(output)}
        done = Background(algorithm_of("exporttiles"), **wishes).wait(60)
    assert done.ok, done.said
    assert check(output, full=True).ok
    headers = [entry["headers"].get("authorization", "") for entry in service_process.log(name)]
    tokens = set(headers)
    assert len(tokens) <= 2  # QGIS may sign in on the main thread and once more in the worker
    for token in tokens:
        assert token.startswith("Bearer ")
        assert token[len("Bearer ") :] not in "\n".join([done.said, *messages])
    if manner == "online":
        (download,) = service_process.log("/export/")[-1:]
        assert "authorization" not in download["headers"]


def test_a_job_that_quotes_a_token_is_shown_and_kept_without_it(exporter, bench):
    token = exporter.server.server_tokens.issue(USER)
    exporter.secrets.add(token)
    failure = f"no layer for {token} at https://gis.example/a?f=json&token={token}"
    with configuration("EsriToken", token=token) as authcfg:
        done = exporter.run(exporter.service(outcome="failed", failure=failure), authcfg)
    assert not done.ok
    assert "no layer for *** at https://gis.example/a?f=json&token=***" in done.said
    kept = [path for path in profile_store().folder.rglob("*") if path.is_file()]
    assert kept
    assert all(token.encode() not in path.read_bytes() for path in kept)


def test_a_configuration_that_is_gone(exporter, bench):
    with configuration("Basic", username=USER, password=PASSWORD) as authcfg:
        pass
    done = exporter.run(exporter.service(), authcfg)
    assert not done.ok
    assert "sign in" in done.said
    assert bench.requests() == []
