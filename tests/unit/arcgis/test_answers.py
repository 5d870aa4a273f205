import json

import pytest
import requests

from tilepack.core.arcgis.client import Client
from tilepack.core.errors import (
    NotPermitted,
    ServerBusy,
    ServiceRefused,
    SignInExpired,
    SignInNeeded,
    TooManyTiles,
    Unreachable,
    UnreadableAnswer,
)
from tilepack.tests.support.answers import answer, session_answering, session_of

ADDRESS = "https://example.com/World/VectorTileServer"
ONLINE_TOO_MANY = (
    "The estimated tile count (140210) is greater than the max export tiles count (100000)."
)
ENTERPRISE_TOO_MANY = (
    "ERROR 001564: Requested tile count(1225884) exceeds the maximum allowed number of "
    "tiles(150000) to be exported for service World_Street_Map:MapServer."
)


def ask(body, status=200):
    return Client(session_answering(body, status=status)).get(ADDRESS)


def test_a_json_object_is_the_answer():
    assert ask({"name": "Map"}) == {"name": "Map"}
    assert ask(b"\xef\xbb\xbf" + b'{"a": 1, "a": 2}') == {"a": 2}


@pytest.mark.parametrize(
    ("file", "error", "words"),
    [
        ("error_400_agol.json", ServiceRefused, "'type' and 'title' property required."),
        ("error_403_agol.json", NotPermitted, "You do not have permissions"),
        ("error_498_agol.json", SignInExpired, "Invalid token."),
        ("error_499_server.json", SignInNeeded, "Token Required"),
        ("error_nocode_agol.json", ServiceRefused, "You do not have permissions"),
        ("error_toplevel_500.json", ServiceRefused, "Error getting subscription info"),
        ("error_generatetoken_400.json", ServiceRefused, "Invalid username or password."),
        ("error_refreshtoken_498.json", SignInExpired, "refresh_token expired"),
        ("error_status_failed_json.json", ServiceRefused, "Index was outside the bounds"),
    ],
)
def test_every_recorded_error_keeps_the_servers_words(shared_data, file, error, words):
    body = (shared_data / "arcgis" / file).read_text("utf-8")
    with pytest.raises(error) as caught:
        ask(body)
    assert words in caught.value.details


@pytest.mark.parametrize(
    ("text", "counted", "limit"),
    [
        (ONLINE_TOO_MANY, 140210, 100000),
        (ONLINE_TOO_MANY.replace("140210", "140,210"), 140210, 100000),
        (ENTERPRISE_TOO_MANY, 1225884, 150000),
    ],
)
def test_both_wordings_of_too_many_tiles_give_both_numbers(text, counted, limit):
    with pytest.raises(TooManyTiles) as caught:
        ask({"error": {"code": 500, "message": text, "details": None}})
    assert caught.value.facts == {"counted": counted, "limit": limit}
    assert caught.value.details == text


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        ("<html><body>Sign in</body></html>", 200, UnreadableAnswer),
        ("", 200, UnreadableAnswer),
        ("[1, 2]", 200, UnreadableAnswer),
        ("[" * 100_000, 200, UnreadableAnswer),
        ("<html>Bad Gateway</html>", 502, ServerBusy),
        ("", 503, ServerBusy),
        ("<html/>", 401, SignInNeeded),
        ("<html/>", 403, NotPermitted),
        ("<html/>", 404, ServiceRefused),
        ({"error": {"code": 403, "message": "no"}}, 403, NotPermitted),
        ({"error": "invalid_client", "error_description": "unknown"}, 400, ServiceRefused),
    ],
)
def test_every_other_answer_has_its_error(body, status, error):
    with pytest.raises(error):
        ask(body, status)


def test_a_busy_server_says_when_to_come_back():
    session = session_of(lambda request: answer(request, "", 503, {"Retry-After": "20"}))
    with pytest.raises(ServerBusy) as caught:
        Client(session).get(ADDRESS)
    assert caught.value.facts["retry_after"] == "20"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (requests.ConnectionError("refused"), "the connection failed"),
        (requests.ConnectTimeout("slow"), "it does not answer in time"),
        (requests.exceptions.SSLError("bad"), "its certificate is not trusted"),
        (requests.exceptions.ProxyError("no"), "the proxy refuses the connection"),
    ],
)
def test_no_answer_says_why(fault, words):
    def serve(request):
        raise fault

    with pytest.raises(Unreachable, match=f"example.com cannot be reached: {words}"):
        Client(session_of(serve)).get(ADDRESS)


def test_json_is_asked_for_and_forms_are_posted():
    seen = []

    def serve(request):
        seen.append(request)
        return answer(request, {})

    client = Client(session_of(serve))
    client.get(ADDRESS, returnMessages="true")
    client.post(ADDRESS, {"levels": "0-6"})
    assert seen[0].url == f"{ADDRESS}?f=json&returnMessages=true"
    assert (seen[1].method, seen[1].body) == ("POST", "f=json&levels=0-6")


def test_secrets_are_in_no_error():
    text = "https://example.com/x?token=S3CRET&a=1 Authorization: Bearer S3CRET"
    with pytest.raises(ServiceRefused) as caught:
        ask({"error": {"code": 500, "message": text, "details": [json.dumps({"token": "S3CRET"})]}})
    assert "S3CRET" not in caught.value.details + str(caught.value) + repr(caught.value)
    assert "a=1" in str(caught.value)
