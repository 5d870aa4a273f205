"""``requests`` over QGIS's network: on the main thread and in a worker, whole and broken."""

import asyncio
import resource
import threading
import time
from pathlib import Path

import pytest
import requests
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsNetworkRequestParameters,
    QgsTask,
)
from qgis.PyQt.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QTimer,
    QUrl,
)
from qgis.PyQt.QtNetwork import QNetworkCookie
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from tilepack.core.arcgis.session import SignIn
from tilepack.core.host.network import connect
from tilepack.tests.support.web import serving

BIG = 200 << 20
PIECE = bytes(1 << 20)


async def echo(request: Request) -> Response:
    body = (await request.body()).decode()
    return JSONResponse({"body": body, "headers": dict(request.headers)})


async def refuse(request: Request) -> Response:
    return JSONResponse({"error": {"code": 404}}, status_code=404)


async def redirect(request: Request) -> Response:
    return RedirectResponse(request.query_params["to"])


async def big(request: Request) -> Response:
    async def pieces():
        for _ in range(BIG // len(PIECE)):
            yield PIECE

    return StreamingResponse(pieces(), headers={"Content-Length": str(BIG)})


async def cut(request: Request) -> Response:
    async def pieces():
        yield b"only the beginning"
        raise ConnectionResetError

    return StreamingResponse(pieces(), headers={"Content-Length": "1000"})


async def trickle(request: Request) -> Response:
    async def pieces():
        while not await request.is_disconnected():
            yield PIECE[: 1 << 16]
            await asyncio.sleep(0.001)

    return StreamingResponse(pieces(), headers={"Content-Length": str(BIG)})


async def hang(request: Request) -> Response:
    await asyncio.sleep(30)
    return Response()


@pytest.fixture(scope="module")
def web():
    routes = [
        Route("/echo", echo, methods=["GET", "POST"]),
        Route("/404", refuse),
        Route("/redirect", redirect),
        Route("/big", big),
        Route("/cut", cut),
        Route("/trickle", trickle),
        Route("/hang", hang),
        Route("/exportTiles", echo, methods=["POST"]),
        Route("/hang/exportTiles", hang, methods=["POST"]),
    ]
    with serving(Starlette(routes=routes)) as address:
        yield address


def in_worker(work):
    """Run ``work`` in a QGIS task while the main thread does what a main thread does."""
    outcome = {}

    class Task(QgsTask):
        def run(self):
            try:
                outcome["value"] = work()
            except Exception as error:
                outcome["error"] = error
            return True

    task = Task("test")
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not outcome and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.001)
    QCoreApplication.processEvents()
    if "error" in outcome:
        raise outcome["error"]
    return outcome["value"]


def on_main(work):
    return work()


@pytest.fixture(params=[on_main, in_worker])
def run(request):
    return request.param


def test_json_comes_and_goes(web, run):
    def work():
        with connect() as session:
            answer = session.post(f"{web}/echo", data={"levels": "0-6", "name": "Zürich"})
            return answer.status_code, answer.json()

    status, echoed = run(work)
    assert status == 200
    assert echoed["body"] == "levels=0-6&name=Z%C3%BCrich"
    assert "QGIS" in echoed["headers"]["user-agent"]


def test_the_body_of_an_http_error_is_read(web, run):
    def work():
        with connect() as session:
            answer = session.get(f"{web}/404")
            return answer.status_code, answer.json()

    assert run(work) == (404, {"error": {"code": 404}})


def test_relative_redirects_are_followed(web, run):
    def work():
        with connect() as session:
            return session.get(f"{web}/redirect", params={"to": "/echo"}).url

    assert run(work) == f"{web}/echo"


def test_a_large_body_streams_in_constant_memory(web, run):
    def work():
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with connect() as session, session.get(f"{web}/big", stream=True) as answer:
            size = sum(len(piece) for piece in answer.iter_content(1 << 18))
        return size, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) << 10

    size, grown = run(work)
    assert size == BIG
    assert grown < 64 << 20


def test_a_body_that_breaks_off_is_an_error(web, run):
    def work():
        with connect() as session:
            return session.get(f"{web}/cut").content

    with pytest.raises(requests.ConnectionError):
        run(work)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "http://nothing.invalid/"])
def test_no_server_is_an_error(address, run):
    def work():
        with connect() as session:
            return session.get(address)

    with pytest.raises(requests.ConnectionError):
        run(work)


def test_silence_ends_by_the_timeout(web, run):
    def work():
        with connect() as session:
            return session.get(f"{web}/hang", timeout=(1, 0.3))

    with pytest.raises(requests.Timeout):
        run(work)


def test_a_stop_ends_a_request_at_once(web, run):
    stop = threading.Event()

    def work():
        threading.Timer(0.2, stop.set).start()
        with connect(stop) as session:
            return session.get(f"{web}/hang")

    begin = time.monotonic()
    with pytest.raises(requests.ConnectionError):
        run(work)
    assert time.monotonic() - begin < 20


def test_many_requests_of_a_worker_leave_no_reply_and_confuse_none(web):
    def work():
        with connect() as session:
            for _ in range(60):
                assert session.get(f"{web}/echo").status_code == 200
                with pytest.raises(requests.ConnectionError):
                    session.get(f"{web}/cut")
            return session.get(f"{web}/echo").status_code

    assert in_worker(work) == 200


def threads_and_sockets():
    return [len(list(Path("/proc/self", each).iterdir())) for each in ("task", "fd")]


def test_sessions_leave_neither_threads_nor_sockets_to_the_main_thread(web):
    """However they end, and although no loop runs there that deletes what was put off."""

    def work():
        before = threads_and_sockets()
        for number in range(20):
            stop = threading.Event()
            with connect(stop) as session:
                assert session.post(f"{web}/exportTiles", data={"f": "json"}).status_code == 200
                left = session.get(f"{web}/big", stream=True)
                assert left.raw.read(10)
                if number % 4 == 1:
                    with pytest.raises(requests.Timeout):
                        session.get(f"{web}/hang", timeout=(1, 0.05))
                elif number % 4 == 2:
                    threading.Timer(0.05, stop.set).start()
                    with pytest.raises(requests.ConnectionError):
                        session.post(f"{web}/hang/exportTiles", data={"f": "json"})
            assert left.raw.read(10) == b""
        return [now - then for now, then in zip(threads_and_sockets(), before)]

    assert all(more < 10 for more in in_worker(work))


def test_an_answer_left_in_the_middle_is_not_heard_of_again(web):
    """QGIS's timer of a reply must end with it, in whichever thread it runs."""
    usual, late = QgsNetworkAccessManager.timeout(), []
    told = QgsNetworkAccessManager.instance().requestTimedOut[QgsNetworkRequestParameters]
    told.connect(late.append)
    QgsNetworkAccessManager.setTimeout(400)

    def work():
        for _ in range(50):
            with connect() as session:
                assert session.get(f"{web}/big", stream=True).raw.read(10)

    try:
        in_worker(work)
        loop = QEventLoop()
        QTimer.singleShot(1000, loop.quit)
        loop.exec()
    finally:
        QgsNetworkAccessManager.setTimeout(usual)
        told.disconnect(late.append)
    assert not late


async def challenge(request: Request) -> Response:
    kind = request.query_params["kind"]
    answer = Response("no", 401, {"www-authenticate": kind})
    answer.set_cookie("sticky", "1")
    answer.set_cookie("role", "a b")
    return answer


@pytest.mark.parametrize("kind", ['Basic realm="Land"', "NTLM", "Negotiate"])
def test_nobody_is_asked_for_a_password_from_within_a_request(run, kind):
    asked = []
    QgsNetworkAccessManager.instance().requestRequiresAuth.connect(lambda *_: asked.append(kind))
    routes = [Route("/", challenge), Route("/echo", echo)]
    with serving(Starlette(routes=routes)) as address:

        def work():
            with connect(None, SignIn(address)) as session:
                return session.get(address, params={"kind": kind}).status_code

        assert run(work) == 401
    QCoreApplication.processEvents()
    assert asked == []


def test_cookies_end_with_their_session_and_stay_at_home(run):
    routes = [Route("/", challenge), Route("/echo", echo)]
    of_qgis = QgsNetworkAccessManager.instance().cookieJar()
    with serving(Starlette(routes=routes)) as home, serving(Starlette(routes=routes)) as other:
        foreign = QNetworkCookie(b"foreign", b"1")
        foreign.setDomain(QUrl(home).host())
        of_qgis.insertCookie(foreign)

        def work():
            with connect(None, SignIn(home)) as session:
                session.get(home, params={"kind": "Bearer"})
                seen = [session.get(f"{each}/echo").json()["headers"] for each in (home, other)]
            with connect(None, SignIn(home)) as session:
                return [*seen, session.get(f"{home}/echo").json()["headers"]]

        try:
            assert [headers.get("cookie") for headers in run(work)] == [
                'sticky=1; role="a b"', None, None
            ]  # fmt: skip
            assert of_qgis.cookiesForUrl(QUrl(home)) == [foreign]
        finally:
            of_qgis.deleteCookie(foreign)


@pytest.fixture
def basic_auth():
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("test")
    config.setConfig("username", "ada")
    config.setConfig("password", "S3CRET")
    manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_credentials_go_to_their_origin_and_not_over_a_redirect(web, run, basic_auth):
    with serving(Starlette(routes=[Route("/echo", echo)])) as other:

        def work():
            with connect(None, SignIn(web), basic_auth) as session:
                return (
                    session.get(f"{web}/echo").json()["headers"],
                    session.get(f"{other}/echo").json()["headers"],
                    session.get(f"{web}/redirect", params={"to": f"{other}/echo"}).json()[
                        "headers"
                    ],
                )

        own, foreign, redirected = run(work)
    assert "authorization" in own
    assert "authorization" not in foreign
    assert "authorization" not in redirected


def timers():
    """The ids of the timers that run in this thread."""
    dispatcher = QAbstractEventDispatcher.instance()
    return {each for each in range(1, 1000) if dispatcher.remainingTime(each) >= 0}


def test_a_session_closed_in_the_middle_of_an_answer_leaves_no_timer(web):
    """One that stays belongs to a deleted reply, and ends QGIS when its time has come."""
    timeout, before = QgsNetworkAccessManager.timeout(), timers()

    def leave():
        for _ in range(5):
            session = connect()
            next(session.get(f"{web}/trickle", stream=True).iter_content(1000))
            time.sleep(0.2)  # more has come, and its news waits; Qt tells of it every 0.1 s
            session.close()

    QgsNetworkAccessManager.setTimeout(20_000)  # of its own length, to be known among others
    worker = threading.Thread(target=leave)
    try:
        worker.start()
        while worker.is_alive():
            QCoreApplication.processEvents()
    finally:
        QgsNetworkAccessManager.setTimeout(timeout)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert timers() <= before
