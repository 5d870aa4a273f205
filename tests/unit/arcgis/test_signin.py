"""Signing in with tokens: at the right place, in time, where the host looks, and nowhere else."""

import json
import threading
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.entrance import Token
from tilepack.core.arcgis.session import SignedSession, SignIn
from tilepack.core.arcgis.signin import REFERER, TokenSignIn
from tilepack.core.arcgis.tokens import Login
from tilepack.core.errors import (
    NotPermitted,
    ServiceRefused,
    SignInExpired,
    SignInNeeded,
    SignInRefused,
    Unreachable,
    UnreadableAnswer,
)
from tilepack.tests.support.answers import FunctionAdapter, answer, form_of

LOGIN = Login("ada", "Zq9-pass&word/ü")
STANDALONE = "https://gis.example/arcgis/rest/services/Land/VectorTileServer"
FEDERATED = "https://gis.example/server/rest/services/Land/VectorTileServer"
PORTAL = "https://portal.example/portal"
ONLINE = "https://tiles.arcgis.com/tiles/abc/arcgis/rest/services/Land/VectorTileServer"
FINE = {"currentVersion": 11.3}


def error(code, message="no"):
    return {"error": {"code": code, "message": message, "details": []}}


class World:
    """All hosts there are: token services, and services that want their tokens."""

    def __init__(self, seconds=3600.0):
        self.seconds = seconds
        self.now = 1000.0
        self.requests = []
        self.infos = {
            "https://gis.example/arcgis/rest/info": self.info(
                "https://gis.example:6443/arcgis/tokens/"
            ),
            "https://gis.example/server/rest/info": {"owningSystemUrl": f"{PORTAL}/"},
            f"{PORTAL}/sharing/rest/info": self.info(f"{PORTAL}/sharing/rest/generateToken"),
        }
        self.federated = {FEDERATED}
        self.places = {"form", "header", "query"}
        self.refused = set()  # tokens
        self.made = []
        self.answers = {}  # address -> function of a request

    @staticmethod
    def info(tokens, **more):
        return {"authInfo": {"isTokenBasedSecurity": True, "tokenServicesUrl": tokens}, **more}

    def session(self, home, credentials=LOGIN, **options):
        sign_in = TokenSignIn(home, credentials, clock=lambda: self.now, **options)
        return SignedSession(sign_in, FunctionAdapter(self.serve))

    def client(self, home, credentials=LOGIN, **options):
        return Client(self.session(home, credentials, **options))

    def serve(self, request):
        self.requests.append(request)
        address = request.url.partition("?")[0]
        if address in self.answers:
            return self.answers[address](request)
        if address in self.infos:
            return answer(request, self.infos[address])
        if address.endswith("/generateToken"):
            return self.generate(request)
        if "/VectorTileServer" in address:
            return answer(request, self.service(request, address))
        return answer(request, error(404, "not found"), 404)

    def generate(self, request):
        form = form_of(request)
        if request.method != "POST" or request.url.startswith("http:") or "?" in request.url:
            return answer(request, error(405))
        if "serverUrl" in form:
            if form["token"] in self.refused or not form["token"].startswith("portal"):
                return answer(request, error(498, "Invalid token."))
            if form["serverUrl"] not in self.federated:
                return answer(request, error(400, "Unable to generate token."))
            kind = f"server:{form['serverUrl']}"
        elif form.get("password") != LOGIN.password:
            return answer(request, error(400, "Unable to generate token."))
        else:
            kind = "portal" if "/sharing/" in request.url else "standalone"
        assert form["client"] == "referer"
        value = f"{kind}-{len(self.made)}.."
        self.made.append(value)
        expires = (1_000_000 + self.seconds) * 1000
        told = {"Date": "Mon, 12 Jan 1970 13:46:40 GMT"}  # 1,000,000 s; clocks may differ
        return answer(request, {"token": value, "expires": expires}, headers=told)

    def service(self, request, address):
        token = self.token_of(request)
        if not token:
            return error(499, "Token Required")
        if token in self.refused or request.headers.get("Referer", "") != REFERER:
            return error(498, "Invalid token.")
        expected = "standalone" if "/arcgis/rest" in address else f"server:{address}"
        if "arcgis.com" in address:
            expected = "portal"
        return FINE if token.startswith(expected) else error(498, f"{token} is not known here")

    def token_of(self, request):
        query = parse_qs(urlsplit(request.url).query)
        found = {
            "form": form_of(request).get("token") if request.method == "POST" else None,
            "header": request.headers.get("X-Esri-Authorization", "")[len("Bearer ") :],
            "query": query.get("token", [""])[0],
        }
        return next((value for place, value in found.items() if value and place in self.places), "")

    def asked(self, part):
        return [request for request in self.requests if part in request.url]

    def secrets_sent_to(self, part):
        told = [f"{request.url} {request.headers} {request.body}" for request in self.asked(part)]
        return [text for text in told for value in (*self.made, "Zq9-pass") if value in text]


@pytest.fixture
def world():
    return World()


def test_a_server_that_stands_alone_is_signed_in_to_at_its_own_token_service(world):
    client = world.client(STANDALONE)
    assert client.get(STANDALONE) == FINE
    assert client.post(f"{STANDALONE}/exportTiles", {"levels": "0"}) == FINE
    (login,) = world.asked("generateToken")
    assert login.url == "https://gis.example:6443/arcgis/tokens/generateToken"
    assert form_of(login)["username"] == "ada"
    assert login.headers["Referer"] == form_of(login)["referer"] == REFERER
    assert [request.url for request in world.requests if "token=" in request.url] == []
    assert form_of(world.requests[-1]) == {"f": "json", "levels": "0", "token": world.made[0]}


def test_a_token_service_named_by_an_inner_host_is_looked_for_at_the_outer_one(world):
    named = "https://gis01.internal:6443/arcgis/tokens/"
    world.infos["https://gis.example/arcgis/rest/info"] = world.info(named)
    assert world.client(STANDALONE).get(STANDALONE) == FINE
    (login,) = world.asked("generateToken")
    assert login.url == "https://gis.example/arcgis/tokens/generateToken"
    assert world.asked("internal") == []


def test_a_password_is_not_sent_without_encryption_because_an_answer_says_so(world):
    world.infos["https://gis.example/arcgis/rest/info"] = world.info(
        "http://gis.example/arcgis/tokens/"
    )
    assert world.client(STANDALONE).get(STANDALONE) == FINE
    assert world.asked("http://") == []


def test_a_federated_server_gets_a_token_of_its_own_from_its_portal(world):
    assert world.client(FEDERATED).get(FEDERATED) == FINE
    login, exchange = world.asked("generateToken")
    assert urlsplit(login.url).hostname == "portal.example"
    assert form_of(exchange)["serverUrl"] == FEDERATED
    assert "password" not in form_of(exchange)
    assert world.made == ["portal-0..", f"server:{FEDERATED}-1.."]
    assert "portal-0" not in str(world.requests[-1].headers)


def test_a_portal_that_is_named_without_encryption_is_asked_with_it(world):
    owner = {"owningSystemUrl": "http://portal.example/portal"}
    world.infos["https://gis.example/server/rest/info"] = owner
    assert world.client(FEDERATED).get(FEDERATED) == FINE
    assert world.asked("http://") == []


def test_a_portal_on_this_very_machine_is_not_taken_from_another_one(world):
    info = "https://gis.example/server/rest/info"
    world.infos[info] = {"owningSystemUrl": "http://127.0.0.1:8080/portal"}
    with pytest.raises(SignInNeeded):
        world.client(FEDERATED).get(FEDERATED)
    target = {"Location": "http://localhost:8080/server/rest/info"}
    world.answers[info] = lambda request: answer(request, "", 302, target)
    with pytest.raises(SignInNeeded):
        world.client(FEDERATED).get(FEDERATED)
    assert world.asked("127.0.0.1") == world.asked("localhost") == []


def test_online_has_one_portal_for_all_its_hosts(world):
    assert world.client(ONLINE).get(ONLINE) == FINE
    (login,) = world.asked("generateToken")
    assert login.url == "https://www.arcgis.com/sharing/rest/generateToken"
    assert len(world.requests) == 2


@pytest.mark.parametrize(("seconds", "margin"), [(3600, 300), (60, 6)])
def test_a_token_is_renewed_before_it_runs_out(world, seconds, margin):
    world.seconds = seconds
    client = world.client(STANDALONE)
    client.get(STANDALONE)
    world.now += seconds - margin - 1
    client.get(STANDALONE)
    assert len(world.made) == 1
    world.now += 2
    assert client.get(STANDALONE) == FINE
    assert len(world.made) == 2


@pytest.mark.parametrize("home", [STANDALONE, FEDERATED, ONLINE])
def test_a_token_that_is_refused_is_renewed_once_and_the_call_repeated_once(world, home):
    client = world.client(home)
    client.get(home)
    world.refused.update(world.made)
    assert client.get(home) == FINE
    world.refused.update(f"{kind}-{n}.." for kind in ("standalone", "portal") for n in range(20))
    world.refused.update(f"server:{home}-{n}.." for n in range(20))
    before = len(world.asked("VectorTileServer"))
    with pytest.raises(SignInExpired):
        client.get(home)
    assert len(world.asked("VectorTileServer")) - before <= 3


def test_many_threads_that_are_refused_at_once_renew_once(world):
    session = world.session(STANDALONE)
    Client(session).get(STANDALONE)
    world.refused.update(world.made)
    barrier = threading.Barrier(6)
    told = []

    def work():
        with SignedSession(session.sign_in, FunctionAdapter(world.serve)) as own:
            barrier.wait(5)
            told.append(Client(own).get(STANDALONE))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert told == [FINE] * 6
    assert len(world.made) == 2


def test_a_wrong_password_is_said_and_not_tried_again_until_it_locks_the_account(world):
    client = world.client(STANDALONE, Login("ada", "Zq9-wrong"))
    for _ in range(4):
        with pytest.raises(SignInRefused) as refused:
            client.get(STANDALONE)
    assert "gis.example" in str(refused.value)
    assert len(world.asked("generateToken")) == 1
    world.now += 301
    with pytest.raises(SignInRefused):
        client.get(STANDALONE)
    assert len(world.asked("generateToken")) == 2


def test_a_host_that_looks_only_into_the_query_is_remembered(world):
    world.places = {"query"}
    client = world.client(STANDALONE)
    assert client.get(STANDALONE) == FINE
    assert client.post(f"{STANDALONE}/exportTiles", {"levels": "0"}) == FINE
    in_query = ["token=" in request.url for request in world.asked("VectorTileServer")]
    assert in_query == [False, True, True]


def test_where_the_query_does_not_help_either_the_token_leaves_it_again(world):
    world.places = set()
    client = world.client(STANDALONE)
    for _ in range(2):
        with pytest.raises(SignInNeeded):
            client.get(STANDALONE)
    in_query = ["token=" in request.url for request in world.asked("VectorTileServer")]
    assert in_query == [False, True, False, True]


def test_a_proxy_that_holds_the_credentials_gets_none(world):
    world.infos["https://gis.example/arcgis/rest/info"] = world.info("x", isSecuredProxy=True)
    world.answers[STANDALONE] = lambda request: answer(request, FINE)
    assert world.client(STANDALONE).get(STANDALONE) == FINE
    assert world.secrets_sent_to("example") == []


def basic_only(request):
    if request.headers.get("Authorization") == LOGIN.basic:
        return answer(request, FINE)
    return answer(request, "<html>", 401, {"WWW-Authenticate": 'Basic realm="Land"'})


@pytest.mark.parametrize("whole_site", [True, False])
def test_basic_authentication_is_used_where_it_is_asked_for(world, whole_site):
    world.answers[STANDALONE] = basic_only
    if whole_site:
        world.answers["https://gis.example/arcgis/rest/info"] = basic_only
    else:  # its token service knows other users
        world.answers["https://gis.example:6443/arcgis/tokens/generateToken"] = lambda request: (
            answer(request, error(400, "Unable to generate token."))
        )
    client = world.client(STANDALONE)
    assert client.get(STANDALONE) == FINE
    assert client.get(STANDALONE) == FINE
    assert len(world.asked("generateToken")) == (0 if whole_site else 1)


def test_basic_authentication_with_a_wrong_password_is_said(world):
    for address in (STANDALONE, "https://gis.example/arcgis/rest/info"):
        world.answers[address] = basic_only
    with pytest.raises(SignInRefused):
        world.client(STANDALONE, Login("ada", "Zq9-wrong")).get(STANDALONE)


def test_a_given_token_is_used_without_asking_anybody(world):
    world.made.append("standalone-given")
    client = world.client(STANDALONE, Token("standalone-given"), referer=REFERER)
    assert client.get(STANDALONE) == FINE
    assert len(world.requests) == 1


def test_a_given_token_of_the_portal_becomes_one_of_the_server(world):
    client = world.client(FEDERATED, Token("portal-given"), referer=REFERER)
    assert client.get(FEDERATED) == FINE
    assert world.made == [f"server:{FEDERATED}-0.."]


def test_a_given_token_that_has_run_out_cannot_be_renewed(world):
    world.refused.add("standalone-given")
    with pytest.raises(SignInExpired):
        world.client(STANDALONE, Token("standalone-given"), referer=REFERER).get(STANDALONE)


# The rule of credentials

ELSEWHERE = [
    "https://storage.example/export/a.vtpk?X-Amz-Signature=1",
    "http://gis.example/arcgis/rest/services/Land/VectorTileServer",
    "https://gis.example:8443/arcgis/rest/services/Land/VectorTileServer",
    "https://gis.example.evil.example/arcgis/rest/services/Land/VectorTileServer",
    "https://evil.example/gis.example/VectorTileServer",
]


@pytest.mark.parametrize("address", ELSEWHERE)
def test_nothing_goes_anywhere_else(world, address):
    session = world.session(STANDALONE)
    Client(session).get(STANDALONE)
    world.requests.clear()
    session.get(address)
    session.post(address, data={"f": "json"})
    assert len(world.requests) == 2
    assert world.secrets_sent_to("") == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("places", [{"header"}, {"query"}])
@pytest.mark.parametrize("address", ELSEWHERE)
def test_nothing_goes_over_a_redirect(world, status, places, address):
    world.places = places
    session = world.session(STANDALONE)
    Client(session).get(STANDALONE)
    moved = f"{STANDALONE}/moved"
    world.answers[moved] = lambda request: answer(request, "", status, {"Location": address})
    world.requests.clear()
    session.get(moved)
    session.post(moved, data={"levels": "0"})
    assert len(world.requests) == 4
    for request in (world.requests[1], world.requests[3]):
        told = f"{request.url} {request.headers} {request.body}"
        assert world.made[0] not in told
        assert "Referer" not in request.headers


@pytest.mark.parametrize("target", ["https://other.example/x?{}", "https://other.example/{}"])
def test_a_redirect_that_repeats_what_was_asked_hands_no_token_on(world, target):
    world.places = {"query"}
    token = "standalone-of-the-length-of-tokens"
    session = world.session(STANDALONE, Token(token), referer=REFERER)
    Client(session).get(STANDALONE)
    moved = f"{STANDALONE}/moved"
    world.answers[moved] = lambda request: answer(
        request, "", 302, {"Location": target.format(urlsplit(request.url).query)}
    )
    session.get(moved, params={"f": "json"})
    (handed,) = world.asked("other.example")
    assert "f=json" in handed.url
    assert token in world.asked("/moved")[0].url
    assert token not in handed.url


def test_a_portal_named_without_encryption_on_the_way_is_told_no_password(world):
    info = "https://gis.example/arcgis/rest/info"
    plain = info.replace("https", "http")
    world.answers[info] = lambda request: answer(request, "", 302, {"Location": plain})
    world.answers[plain] = lambda request: answer(
        request, {"owningSystemUrl": "https://evil.example/portal"}
    )
    with pytest.raises(SignInNeeded):
        world.client(STANDALONE).get(STANDALONE)
    assert world.asked("evil.example") == []
    assert world.secrets_sent_to("") == []


def test_a_redirect_within_the_origin_carries_them(world):
    session = world.session(STANDALONE)
    moved = f"{STANDALONE}/moved"
    world.answers[moved] = lambda request: answer(request, "", 302, {"Location": STANDALONE})
    assert session.get(moved).json() == FINE


def test_a_form_with_a_password_is_not_sent_on(world):
    token_service = "https://gis.example:6443/arcgis/tokens/generateToken"
    world.answers[token_service] = lambda request: answer(
        request, "", 307, {"Location": "https://evil.example/generateToken"}
    )
    with pytest.raises(UnreadableAnswer):
        world.client(STANDALONE).get(STANDALONE)
    assert world.asked("evil") == []


def test_cookies_stay_at_home(world):
    session = world.session(STANDALONE)
    session.cookies.set("agwtoken", "Zq9-cookie", domain="gis.example", path="/")
    Client(session).get(STANDALONE)
    assert "Zq9-cookie" in world.requests[-1].headers["Cookie"]
    session.get("https://gis.example:8443/")
    assert "Cookie" not in world.requests[-1].headers


def test_what_is_read_afterwards_never_saw_the_credentials(world):
    world.places = {"query"}
    session = world.session(STANDALONE)
    Client(session).get(STANDALONE)
    response = session.get(STANDALONE)
    told = f"{response.url} {response.request.url} {response.request.headers} {response.history}"
    assert world.made[0] not in told


def test_errors_hold_neither_password_nor_token_whatever_the_server_says(world):
    client = world.client(STANDALONE)
    client.get(STANDALONE)
    bad = f"{STANDALONE}/bad"
    quoted = f"{LOGIN.password} has {world.made[0]}, {json.dumps(LOGIN.password)}"
    for code, kind in ((500, ServiceRefused), (403, NotPermitted)):
        world.answers[bad] = lambda request, code=code: answer(request, error(code, quoted))
        with pytest.raises(kind) as raised:
            client.get(bad)
        told = f"{raised.value} {raised.value.details} {raised.value.facts} {raised.value.args}"
        assert LOGIN.password not in told
        assert world.made[0] not in told


def test_broken_connections_tell_no_token(world):
    world.places = {"query"}
    client = world.client(STANDALONE)
    client.get(STANDALONE)

    def breaks(request):
        raise requests.ConnectionError(f"Max retries exceeded: {request.url}", request=request)

    world.answers[f"{STANDALONE}/jobs/j1"] = breaks
    with pytest.raises(Unreachable) as raised:
        client.get(f"{STANDALONE}/jobs/j1")
    cause = raised.value.__cause__
    assert world.made[0] not in f"{raised.value} {raised.value.details} {cause.request.url}"


# Where an item leads to

ITEM = f"{PORTAL}/sharing/rest/content/items/{'ab' * 16}"


def test_a_server_that_the_portal_vouches_for_is_trusted_with_its_own_token(world):
    client = world.client(ITEM)
    world.answers[ITEM] = lambda request: answer(request, {"url": FEDERATED})
    client.get(ITEM)
    assert client.trust(FEDERATED)
    assert client.get(FEDERATED) == FINE
    assert [value.split("-")[0] for value in world.made] == ["portal", f"server:{FEDERATED}"]


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/server/rest/services/Land/VectorTileServer",
        "http://gis.example/server/rest/services/Land/VectorTileServer",
        ONLINE,
    ],
)
def test_any_other_server_is_not(world, address):
    client = world.client(ITEM)
    assert not client.trust(address)
    with pytest.raises(SignInNeeded):
        client.get(address)
    assert world.secrets_sent_to(urlsplit(address).hostname) == []


def test_online_vouches_for_no_host_but_its_own(world):
    world.federated.add("https://evil.example/server/rest/services/Land/VectorTileServer")
    client = world.client("https://org.maps.arcgis.com/home/item.html?id=1")
    for address in world.federated:
        assert not client.trust(address)
    assert client.trust(ONLINE)
    assert client.get(ONLINE) == FINE


def test_after_a_restart_it_is_vouched_for_again_before_it_is_asked(world):
    client = world.client(ITEM, leads_to=FEDERATED)
    assert world.requests == []
    assert client.get(FEDERATED) == FINE
    assert client.get(FEDERATED) == FINE
    assert [value.split("-")[0] for value in world.made] == ["portal", f"server:{FEDERATED}"]
    evil = "https://evil.example/server/rest/services/Land/VectorTileServer"
    with pytest.raises(SignInNeeded):
        world.client(ITEM, leads_to=evil).get(evil)
    assert world.secrets_sent_to("evil") == []


@pytest.mark.parametrize("kind", [TokenSignIn, SignIn])
def test_the_hosts_of_online_trust_each_other_only_encrypted(world, kind):
    home = "https://www.arcgis.com/home/item.html?id=1"
    sign_in = SignIn(home) if kind is SignIn else TokenSignIn(home, LOGIN)
    with SignedSession(sign_in, FunctionAdapter(world.serve)) as session:
        assert session.trust(ONLINE)
        assert not session.trust(ONLINE.replace("https", "http"))
        assert not session.trust("https://arcgis.com.evil.example/VectorTileServer")
        assert not session.trust(ONLINE.replace(".arcgis.com", ".notarcgis.com"))


def test_whoever_is_anonymous_sends_nothing(world):
    client = Client(SignedSession(SignIn(STANDALONE), FunctionAdapter(world.serve)))
    with pytest.raises(SignInNeeded):
        client.get(STANDALONE)
    assert len(world.requests) == 1
    assert not Client(requests.Session()).trust(STANDALONE)
