"""Signing in: discovery, tokens, and where they are looked for."""

import pytest
import requests

from tilepack.demo.config import ALL, EXPORT, Entrance, ServiceConfig
from tilepack.demo.tokens import ANALYST, LONGEST_MINUTES, VIEWER

from .test_enterprise import ask, finished

REFERER = "https://qgis.example/"


@pytest.fixture
def secured(enterprise):
    enterprise.config.access = ALL
    return enterprise


def code(answer):
    return answer.get("error", {}).get("code")


def login(address, who=ANALYST, **members):
    form = {"username": who[0], "password": who[1], "f": "json", **members}
    return requests.post(address, data=form, timeout=10).json()


def test_a_server_that_stands_alone_names_its_own_token_service(server, secured):
    info = ask(f"{server.url}/arcgis/rest/info")
    assert "owningSystemUrl" not in info
    assert info["authInfo"]["isTokenBasedSecurity"] is True
    reply = login(info["authInfo"]["tokenServicesUrl"])
    assert set(reply) == {"token", "expires", "ssl"}
    assert code(ask(secured.url, token=reply["token"])) is None


@pytest.mark.parametrize("site", ["server", "online/arcgis"])
def test_a_federated_server_names_its_portal(server, site):
    service = server.add("Federated", ServiceConfig(access=ALL), site)
    info = ask(f"{server.url}/{site}/rest/info")
    sharing = ask(f"{info['owningSystemUrl']}/sharing/rest/info")
    token = login(sharing["authInfo"]["tokenServicesUrl"])["token"]
    form = {"token": token, "serverUrl": service.url, "f": "json"}
    address = sharing["authInfo"]["tokenServicesUrl"]
    exchanged = requests.post(address, data=form, timeout=10).json()["token"]
    assert exchanged != token
    for each in (token, exchanged):
        assert code(ask(service.url, token=each)) is None
    assert code(ask(service.url, token=server.server_tokens.issue(ANALYST[0]))) == 498


def test_a_wrong_login_gets_the_recorded_answer(server):
    reply = login(f"{server.url}/arcgis/tokens/generateToken", ("analyst", "wrong"))
    assert reply["error"] == {
        "code": 400,
        "message": "Unable to generate token.",
        "details": ["Invalid username or password."],
    }


def test_passwords_are_not_taken_from_addresses(server):
    params = {"username": ANALYST[0], "password": ANALYST[1]}
    reply = ask(f"{server.url}/arcgis/tokens/generateToken", **params)
    assert reply["error"]["code"] == 405


def test_without_a_token_499_and_with_a_wrong_one_498(secured):
    error = ask(secured.url)["error"]
    assert (error["code"], error["messageCode"]) == (499, "GWM_0003")
    assert code(ask(secured.url, token="wrong")) == 498


def test_a_token_expires(server, secured, clock):
    token = server.server_tokens.issue(ANALYST[0], minutes=5)
    assert code(ask(secured.url, token=token)) is None
    clock.advance(301)
    assert code(ask(secured.url, token=token)) == 498


def test_a_token_can_expire_in_mid_job(server, secured):
    token = server.server_tokens.issue(ANALYST[0])
    _, address = finished(secured, levels="0", token=token)
    assert ask(address, token=token)["jobStatus"] == "esriJobSucceeded"
    server.server_tokens.expire_all()
    assert code(ask(address, token=token)) == 498
    fresh = server.server_tokens.issue(ANALYST[0])
    assert ask(address, token=fresh)["jobStatus"] == "esriJobSucceeded"


def test_a_token_made_for_a_referer_works_only_with_it(server, secured):
    address = f"{server.url}/arcgis/tokens/generateToken"
    token = login(address, client="referer", referer=REFERER, expiration="10")["token"]
    for headers, expected in (({"Referer": REFERER}, None), ({}, 498), ({"Referer": "x"}, 498)):
        params = {"f": "json", "token": token}
        answer = requests.get(secured.url, params=params, headers=headers, timeout=10)
        assert code(answer.json()) == expected


def test_a_token_made_for_an_address_works_only_from_there(server, secured):
    address = f"{server.url}/arcgis/tokens/generateToken"
    mine = login(address, client="requestip")["token"]
    other = login(address, client="ip", ip="192.0.2.1")["token"]
    assert code(ask(secured.url, token=mine)) is None
    assert code(ask(secured.url, token=other)) == 498


def test_whoever_may_look_may_not_export(server, secured):
    token = server.server_tokens.issue(VIEWER[0])
    assert code(ask(secured.url, token=token)) is None
    assert code(ask(f"{secured.url}/exportTiles", "POST", levels="0", token=token)) == 403


def test_a_token_may_be_needed_for_exporting_only(server, enterprise):
    enterprise.config.access = EXPORT
    assert code(ask(enterprise.url)) is None
    assert code(ask(f"{enterprise.url}/exportTiles", levels="0")) == 499
    token = server.server_tokens.issue(ANALYST[0])
    _, address = finished(enterprise, levels="0", token=token)
    result = ask(f"{address}/results/out_service_url", token=token)
    assert code(ask(result["value"])) == 499
    (file,) = ask(result["value"], token=token)["files"]
    assert b"Token Required" in requests.get(file["url"], timeout=10).content
    answer = requests.get(file["url"], params={"token": token}, timeout=10)
    assert answer.content.startswith(b"PK")


def send(url, place, token):
    headers = {
        "header": {"X-Esri-Authorization": f"Bearer {token} "},  # the blank is QGIS's
        "authorization": {"Authorization": f"Bearer {token}"},
    }.get(place, {})
    where = {"f": "json", **({"token": token} if place in ("form", "query") else {})}
    if place == "form":
        return requests.post(url, data=where, timeout=10).json()
    return requests.get(url, params=where, headers=headers, timeout=10).json()


@pytest.mark.parametrize("place", ["form", "query", "header", "authorization"])
def test_a_token_is_seen_only_where_the_host_looks(server, secured, place):
    token = server.server_tokens.issue(ANALYST[0])
    assert code(send(secured.url, place, token)) is None
    secured.config.token_places = frozenset({"query"})
    assert code(send(secured.url, place, token)) == (None if place == "query" else 499)


def test_a_site_may_want_a_login_before_everything_else(enterprise):
    enterprise.config.basic_login = ("me", "secret")
    refused = requests.get(enterprise.url, params={"f": "json"}, timeout=10)
    assert (refused.status_code, refused.headers["www-authenticate"][:5]) == (401, "Basic")
    let_in = requests.get(enterprise.url, params={"f": "json"}, auth=("me", "secret"), timeout=10)
    assert let_in.json()["exportTilesAllowed"] is True


def test_a_portal_makes_tokens_only_for_servers_that_are_federated_with_it(server, enterprise):
    service = server.add("OwnTokens", ServiceConfig(access=ALL, own_tokens=True), "server")
    address = f"{server.portal_url}/sharing/rest/generateToken"
    token = login(address)["token"]
    assert code(ask(service.url, token=token)) == 498
    form = {"token": token, "serverUrl": service.url, "f": "json"}
    own = requests.post(address, data=form, timeout=10).json()["token"]
    assert code(ask(service.url, token=own)) is None
    for wrong in ({**form, "serverUrl": enterprise.url}, {**form, "token": own}):
        assert "error" in requests.post(address, data=wrong, timeout=10).json()


def test_the_portal_may_have_another_host_and_the_token_service_an_inner_one(server):
    server.catalog.entrance = Entrance(portal_host="localhost", internal=True, secured_proxy=True)
    try:
        info = ask(f"{server.url}/server/rest/info")
        assert info["owningSystemUrl"] == f"http://localhost:{server.port}/portal"
        assert info["isSecuredProxy"] is True
        alone = ask(f"{server.url}/arcgis/rest/info")
        assert "gisserver01.invalid" in alone["authInfo"]["tokenServicesUrl"]
    finally:
        server.catalog.entrance = Entrance()


def test_tokens_live_no_longer_than_the_desk_lets_them(server, secured, clock):
    server.server_tokens.longest_minutes = 1
    try:
        token = login(f"{server.url}/arcgis/tokens/generateToken", expiration="60")["token"]
    finally:
        server.server_tokens.longest_minutes = LONGEST_MINUTES
    assert code(ask(secured.url, token=token)) is None
    clock.advance(61)
    assert code(ask(secured.url, token=token)) == 498


def test_oauth2_gives_a_token_for_a_password(server):
    service = server.add("OAuth2", ServiceConfig(access=ALL), "server")
    address = f"{server.portal_url}/sharing/rest/oauth2/token"
    form = {"grant_type": "password", "username": ANALYST[0], "password": ANALYST[1]}
    told = requests.post(address, data=form, timeout=10).json()
    assert code(send(service.url, "authorization", told["access_token"])) is None
    assert told["expires_in"] == 3600
    wrong = requests.post(address, data={**form, "password": "wrong"}, timeout=10).json()
    assert wrong["error"]["code"] == 400
