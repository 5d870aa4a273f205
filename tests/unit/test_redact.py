"""No secret survives, in whatever form it stands; ordinary words do."""

import base64
import json
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tilepack.core.errors import ServiceRefused, Unreachable
from tilepack.core.redact import redact

TOKEN = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~", min_size=12)
PASSWORD = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=8).map(
    lambda text: f"Zq9{text}"  # no word of the texts around it
)
NAMES = st.sampled_from(
    [
        *("token", "access_token", "refresh_token", "agwtoken", "password", "client_secret"),
        *("apiKey", "Signature", "AWSAccessKeyId", "X-Amz-Signature", "X-Amz-Security-Token"),
        *("X-Amz-Credential", "X-Goog-Signature"),
    ]
)
IN_QUERY = st.one_of(NAMES, st.sampled_from(["sig", "code", "se"]))


def in_query(name, value):
    return f"https://gis.example/a?f=json&{urlencode({name: value})}&x=1"


@given(IN_QUERY, PASSWORD)
def test_parameters_of_an_address_are_hidden(name, secret):
    text = redact(f"cannot read {in_query(name, secret)} now")
    assert quote_plus(secret) not in text
    assert text.startswith("cannot read https://gis.example/a?f=json&")
    assert text.endswith("&x=1 now")


@given(IN_QUERY, TOKEN)
def test_so_are_those_of_an_address_inside_another(name, secret):
    inner = quote(in_query(name, secret), safe="")
    for text in (f"https://proxy.example/?url={inner}&y=2", f"?a={quote(inner, safe='')}&y=2"):
        assert secret not in redact(text)
        assert redact(text).endswith("&y=2")


@given(NAMES, PASSWORD)
def test_members_of_json_are_hidden_however_deep_the_json_stands(name, secret):
    text = json.dumps({"message": "kept", name: secret, "after": "kept as well"})
    for _ in range(3):
        told = redact(text)
        assert json.dumps(secret)[1:-1] not in told
        assert "kept" in told
        assert "kept as well" in told
        text = json.dumps(text)
    assert secret not in redact(str({name: secret}))


@given(IN_QUERY, TOKEN)
def test_addresses_inside_json_are_read_through_its_escapes(name, secret):
    text = json.dumps({"url": in_query(name, secret)})
    escaped = text.replace("&", r"\u0026").replace("=", r"\u003d")
    assert secret not in redact(text)
    assert secret not in redact(escaped)
    assert r"\u0026x\u003d1" in redact(escaped)


@given(
    st.sampled_from(["X-Esri-Authorization", "authorization", "Proxy-Authorization"]),
    st.sampled_from(["Bearer ", "Basic ", "bearer ", ""]),
    TOKEN,
)
def test_headers_are_hidden(name, scheme, secret):
    value = f"{scheme}{secret} "
    for text in (f"{name}: {value}", str({name: value}), str([(name.encode(), value.encode())])):
        assert secret not in redact(text)


@given(TOKEN)
def test_cookies_are_hidden(secret):
    headers = {"Cookie": f"AGS_ROLES=x; esri_auth={secret}; a=b", "Set-Cookie": secret}
    assert secret not in redact(str(headers))
    for name, value in headers.items():
        assert secret not in redact(f"{name}: {value}\r\nHost: kept")
        assert "Host: kept" in redact(f"{name}: {value}\r\nHost: kept")


@given(TOKEN)
def test_log_ins_in_addresses_and_tokens_in_paths_are_hidden(secret):
    for address in (f"https://ada:{secret}@gis.example/a", f"https://gis.example/token/{secret}/a"):
        assert secret not in redact(f"see {address} for more")
        assert secret not in redact(f"?url={quote(address, safe='')}") or "/token/" in address
        assert "gis.example" in redact(address)


@given(TOKEN)
def test_a_bearer_without_its_header_is_hidden(secret):
    assert f"x9{secret}" not in redact(f"got Bearer x9{secret} from somewhere")


@given(PASSWORD, st.text())
@example("Zq9#&=% \"\\'<ü>", "")
def test_known_values_are_hidden_in_every_spelling(secret, around):
    login = base64.b64encode(secret.encode()).decode()
    for spelling in (
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        quote(quote(secret, safe=""), safe=""),
        json.dumps(secret)[1:-1],
        json.dumps(json.dumps(secret)[1:-1])[1:-1],
        login,
    ):
        told = redact(f"{around} {spelling} {around}", [secret])
        assert secret not in told
        assert spelling.rstrip("=") not in told


@given(st.text(), st.lists(PASSWORD, max_size=2))
def test_redacting_twice_changes_nothing_more(text, secrets):
    once = redact(text, secrets)
    assert redact(once, secrets) == once


@pytest.mark.parametrize(
    "text",
    [
        "Invalid token.",
        "Token Required",
        "Unable to generate token. Invalid username or password.",
        '{"error": {"code": 498, "message": "Invalid token.", "details": []}}',
        "This server wants Basic authentication.",
        "https://gis.example/arcgis/tokens/generateToken?f=json",
        "https://gis.example/arcgis/rest/services/Hosted/World/VectorTileServer/jobs/j0123456789",
        '{"authInfo": {"tokenServicesUrl": "https://gis.example/tokens/", "isTokenBased": true}}',
        "levels=0-6&exportBy=levelId",
    ],
)
def test_ordinary_words_stay(text):
    assert redact(text) == text


def test_a_long_text_is_read_in_no_time():
    text = "a" * 200_000 + " " + "token" * 20_000 + " " + '"' * 5_000
    assert redact(text) == text


SECRET = "Zq9-the-token-nobody-may-see"


def test_errors_hold_no_secret_from_the_start():
    facts = {"host": f"//ada:{SECRET}@x", "reason": f"token={SECRET}"}
    error = Unreachable(f"GET /a?token={SECRET}", **facts)
    assert SECRET not in f"{error} {error.details} {error.facts} {error.args} {error!r}"


def test_errors_can_be_told_secrets_that_have_no_form():
    error = ServiceRefused(f"no right for {SECRET}", message=f"{SECRET} has run out", code=0)
    error.conceal([SECRET])
    assert SECRET not in f"{error} {error.details} {error.facts} {error.args} {error!r}"
    assert str(error) == "The service refused: *** has run out"
