"""Https with certificates of an authority of one's own: what QGIS trusts is trusted, nothing else.

The service ends its TLS in a server before it, so what reaches it without that came by http.
"""

import pytest

from tilepack.core.export.record import State
from tilepack.demo.config import QUERY
from tilepack.demo.faults import redirect
from tilepack.tests.support.hunt import PASSWORD, USER, Hunt, host_of
from tilepack.tests.support.proxy import Proxy, proxy_of_qgis
from tilepack.tests.support.signin import configuration
from tilepack.tests.support.tls import Authority, tls_before


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def certificate(authority):
    return authority.issue("server", "serverAuth")


@pytest.fixture
def hunt(bench):
    with Hunt(bench).going_on() as hunt:
        yield hunt


@pytest.fixture
def encrypted(hunt, certificate):
    """The port where the service is encrypted."""
    with tls_before(hunt.server.port, certificate) as port:
        yield port


@pytest.fixture
def analyst():
    with configuration("Basic", username=USER, password=PASSWORD) as authcfg:
        yield authcfg


def by_https(address, hunt, port):
    return address.replace(hunt.server.url, f"https://127.0.0.1:{port}")


def by_manager(hunt, address, authcfg):
    return hunt.by_manager(address, authcfg, lambda: False) is State.DONE


def by_toolbox(hunt, address, authcfg):
    return hunt.by_toolbox(address, authcfg, lambda: False).ok


by_face = pytest.mark.parametrize("face", [by_manager, by_toolbox])


@by_face
def test_an_authority_that_qgis_trusts_is_enough(hunt, analyst, authority, encrypted, face):
    address = by_https(hunt.service(), hunt, encrypted)
    with authority.trusted_by_qgis():
        assert face(hunt, address, analyst)
    hosts = {entry.headers["host"] for entry in hunt.server.log.entries()}
    assert hosts == {host_of(address)}
    assert hunt.found(host_of(address)) == set()


@by_face
def test_an_authority_that_nobody_trusts_is_said_and_nothing_is_sent(
    hunt, analyst, encrypted, face
):
    assert not face(hunt, by_https(hunt.service(), hunt, encrypted), analyst)
    assert "its certificate is not trusted" in "\n".join(hunt.told)
    assert not hunt.server.log.entries()


def test_trust_that_was_given_while_qgis_runs_holds_at_once(hunt, analyst, authority, encrypted):
    address = by_https(hunt.service(), hunt, encrypted)
    assert not by_toolbox(hunt, address, analyst)
    with authority.trusted_by_qgis():
        assert by_toolbox(hunt, address, analyst)
    hunt.bench.output.unlink()
    assert not by_toolbox(hunt, address, analyst)


def test_https_goes_through_the_proxy(hunt, analyst, authority, encrypted):
    address = by_https(hunt.service(), hunt, encrypted)
    with authority.trusted_by_qgis(), Proxy() as proxy, proxy_of_qgis(proxy.port):
        assert by_manager(hunt, address, analyst)
        assert set(proxy.seen) == {("CONNECT", host_of(address))}


@by_face
def test_a_client_certificate(hunt, authority, certificate, face):
    mine, key = authority.issue("analyst", "clientAuth")
    members = {"certpath": str(mine), "keypath": str(key), "keypass": ""}
    with tls_before(hunt.server.port, certificate, authority.certificate) as port:
        address = by_https(hunt.service(access="open"), hunt, port)
        with authority.trusted_by_qgis():
            assert not face(hunt, address, "")
            assert not hunt.server.log.entries()
            with configuration("PKI-Paths", **members) as authcfg:
                assert face(hunt, address, authcfg)


@by_face
@pytest.mark.parametrize("step", ["describe", "submit", "poll", "listing", "download"])
def test_nothing_goes_along_from_https_to_http(hunt, analyst, authority, encrypted, face, step):
    """Another port as well as another scheme: no twin of the service may see a token."""
    address = by_https(hunt.service(token_places=frozenset({QUERY})), hunt, encrypted)
    hunt.bench.config.faults.always(step, redirect(f"{hunt.server.url}/elsewhere?f=json"))

    def has_followed():
        return any(entry.path == "/elsewhere" for entry in hunt.server.log.entries())

    with authority.trusted_by_qgis():
        getattr(hunt, face.__name__)(address, analyst, has_followed)
    assert has_followed()
    assert not hunt.bench.output.exists()
    assert hunt.found(host_of(address)) == set()
