"""Every request of an export goes through the proxy that QGIS is set to, from every thread."""

import socket
from collections import Counter
from urllib.parse import urlsplit

import pytest
from qgis.core import QgsApplication, QgsTask

from tilepack.core.export.record import State
from tilepack.core.host.network import connect
from tilepack.demo.config import Entrance
from tilepack.demo.items import Item
from tilepack.demo.log import STORAGE
from tilepack.tests.support.hunt import PASSWORD, USER, Hunt
from tilepack.tests.support.proxy import Proxy, proxy_of_qgis
from tilepack.tests.support.signin import configuration
from tilepack.tests.support.toolbox import wait_until

LOGIN = ("proxyuser", "proxy-word")


@pytest.fixture
def hunt(bench):
    with Hunt(bench).going_on() as hunt:
        yield hunt


@pytest.fixture
def analyst():
    with configuration("Basic", username=USER, password=PASSWORD) as authcfg:
        yield authcfg


def by_manager(hunt, address, authcfg):
    return hunt.by_manager(address, authcfg, lambda: False) is State.DONE


def by_toolbox(hunt, address, authcfg):
    return hunt.by_toolbox(address, authcfg, lambda: False).ok


by_face = pytest.mark.parametrize("face", [by_manager, by_toolbox])


def standalone(hunt):
    return hunt.service()


def online(hunt):
    return hunt.service("online/arcgis", manner="online")


def federated(hunt):
    hunt.server.catalog.entrance = Entrance(portal_host="localhost")
    return hunt.service("server", own_tokens=True)


def item(hunt):
    service = federated(hunt)
    name = hunt.server.add_item(Item("Vector Tile Service", "Land", service, private=True))
    portal = hunt.server.portal_url.replace("127.0.0.1", "localhost")
    return f"{portal}/home/item.html?id={name}"


def arrived(hunt):
    """The requests that reached the service, its portal and its storage."""
    return Counter(
        (entry.method, entry.headers["host"], entry.path) for entry in hunt.server.log.entries()
    )


def passed(proxy):
    """Those that the proxy has passed on."""
    parts = ((method, urlsplit(address)) for method, address in proxy.seen)
    return Counter((method, part.netloc, part.path) for method, part in parts)


@by_face
@pytest.mark.parametrize("kind", [standalone, online, federated, item])
def test_every_request_goes_through_the_proxy(hunt, analyst, face, kind):
    address = kind(hunt)
    with Proxy() as proxy, proxy_of_qgis(proxy.port):
        assert face(hunt, address, analyst)
    assert passed(proxy) == arrived(hunt)
    paths = {entry.path for entry in hunt.server.log.entries()}
    for part in ("/exportTiles", "/jobs/", "/generateToken", "/rest/info"):
        assert any(part in path for path in paths) or (part, kind) == ("/rest/info", item)
    assert hunt.bench.requests("download")
    if kind is online:
        assert hunt.server.log.entries(origin=STORAGE)


def test_a_proxy_that_was_set_while_qgis_runs_is_used_at_once_in_threads_that_ran_before(hunt):
    address = hunt.service(access="open")
    asked = []

    def ask(task):
        with connect() as session:
            asked.append(session.get(f"{address}?f=json", timeout=10).status_code)

    def in_a_thread():
        before = len(asked)
        task = QgsTask.fromFunction("ask", ask)
        QgsApplication.taskManager().addTask(task)
        wait_until(lambda: len(asked) > before)

    in_a_thread()
    with Proxy() as proxy:
        with proxy_of_qgis(proxy.port):
            in_a_thread()
            assert len(proxy.seen) == 1
        in_a_thread()
        assert len(proxy.seen) == 1
    assert asked == [200, 200, 200]


@by_face
def test_a_wrong_proxy_is_said(hunt, analyst, face):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        with proxy_of_qgis(taken.getsockname()[1]):
            assert not face(hunt, hunt.service(), analyst)
    assert "the proxy refuses the connection" in "\n".join(hunt.told)
    assert not hunt.server.log.entries()


@by_face
def test_a_proxy_with_a_login(hunt, analyst, face):
    with Proxy(LOGIN) as proxy, proxy_of_qgis(proxy.port, LOGIN):
        assert face(hunt, hunt.service(), analyst)
    assert passed(proxy) == arrived(hunt)
    assert all(
        entry.headers.get("proxy-authorization") is None for entry in hunt.server.log.entries()
    )


@by_face
def test_a_proxy_that_does_not_know_the_login_is_said(hunt, analyst, face):
    with Proxy(LOGIN) as proxy, proxy_of_qgis(proxy.port):
        assert not face(hunt, hunt.service(), analyst)
        assert proxy.seen == []
    assert "the proxy refuses the connection" in "\n".join(hunt.told)


@by_face
def test_hosts_that_are_excluded_are_asked_without_the_proxy(hunt, analyst, face):
    address = online(hunt)
    with Proxy() as proxy, proxy_of_qgis(proxy.port, unproxied=[hunt.server.url]):
        assert face(hunt, address, analyst)
    storage = urlsplit(hunt.server.storage_url).netloc
    assert {host for _, host, _ in passed(proxy)} == {storage}
