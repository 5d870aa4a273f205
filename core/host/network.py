"""``requests`` over QGIS's own network stack.

A session made here mounts one transport adapter for http and https. Proxy, certificates, SSL
exceptions, user agent, network log and authentication configurations are then QGIS's; bodies stream
with a few MiB in memory; a stop ends a request at once.

Redirects are followed by ``requests``, never by Qt: Qt 6 and QGIS 3.40 would carry every header to
the next host. An authentication configuration is applied only to requests that the sign-in trusts.

Each session has a network manager of its own, so that log-ins end with it, and so that nobody is
asked for a password from the middle of a worker: QGIS's own managers do that (401). Cookies are
those of ``requests``: QGIS shares Qt's among all managers, and takes any jar for one of its own
class (``QgsNetworkAccessManager::syncCookies``).

What a session makes is made, used and deleted in its thread, and no callable is connected to it:

* QGIS gives each reply a timer that every sign of progress starts anew. In a reply that is moved to
  another thread, with progress still to be told, it starts there before its old registration
  arrives (``QObjectPrivate::_q_reregisterTimers``). Its end takes only the new one away; the old
  one goes off into memory that is gone, a minute later, in any event loop of that thread.
* Of PyQt's tables for all threads, of the callables that signals lead to and of the objects that Qt
  has made, neither is locked wherever it is read (``PyQtSlotProxy::visitSlotProxies``, and
  ``PyQtMonitor::on_destroyed``, which runs without Python's lock).
* What is put off to the main thread waits there, each manager with a thread and two sockets, for a
  loop that is more than ``processEvents``.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from typing import Any, Optional

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter

from ..arcgis.jobs import is_submission
from ..arcgis.session import SignedSession, SignIn
from ..errors import SignInNeeded
from ..export.request import Stop
from ..wording import QT_TRANSLATE_NOOP, Text
from .authentication import apply
from .reply import ReplyBody, SentOnce
from .signin import ConfiguredSignIn, known_referer

_SILENCE = 60.0  # seconds without a byte until a request counts as lost
_BEFORE_QGIS = 0.9  # of QGIS's own limit of silence
_SHORTEST = 8  # letters of a secret; shorter values of headers are words like "json"


Connect = Callable[[Optional[Stop]], requests.Session]


def connect(
    stop: Stop | None = None, sign_in: SignIn | None = None, authcfg: str = ""
) -> SignedSession:
    """A session over QGIS's network; use and close it in one thread.

    Requests end when ``stop`` is set. ``sign_in`` says what they carry and where to; ``authcfg`` is
    a configuration that QGIS applies to the requests that ``sign_in`` trusts. Its database must be
    open.
    """
    sign_in = sign_in or SignIn("")
    return SignedSession(sign_in, QgisAdapter(stop, sign_in, authcfg))


def connector(service: str, authcfg: str, referer: str = "", leads_to: str = "") -> Connect:
    """A way to connect to ``service`` (or a portal's item), signed in by ``authcfg``.

    Make it on the main thread, after :func:`~.authentication.unlock`: a configuration that has to
    ask somebody does so there. All sessions made with it share their tokens. ``referer`` is the
    header a layer or connection of QGIS carries; without one it is looked for. ``leads_to`` is the
    service that an item is known to lead to. Connecting raises SignInNeeded when the database of
    configurations is locked.
    """
    referer = referer or known_referer(service, authcfg)
    configured = ConfiguredSignIn(service, authcfg, referer, leads_to)

    def connected(stop: Stop | None) -> requests.Session:
        return connect(stop, configured.current(), configured.applied_by_qgis)

    return connected


class QgisAdapter(BaseAdapter):
    """Sends the requests of one session through the network manager of the calling thread."""

    def __init__(self, stop: Stop | None, sign_in: SignIn, authcfg: str) -> None:
        super().__init__()
        self._stop, self._sign_in, self._authcfg = stop, sign_in, authcfg
        self._manager: QgsNetworkAccessManager | None = None
        self._bodies: weakref.WeakSet[ReplyBody] = weakref.WeakSet()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float, float] | None = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send, and return as soon as status and headers are there.

        Raises:
            requests.ConnectionError, requests.Timeout, requests.exceptions.SSLError.
        """
        del stream, verify, cert, proxies
        silence = timeout[1] if isinstance(timeout, tuple) else timeout or _SILENCE
        # QGIS would write the whole address into its log, and its query may hold a token.
        of_qgis = QgsNetworkAccessManager.timeout() / 1000
        silence = min(silence, _BEFORE_QGIS * of_qgis) if of_qgis > 0 else silence
        reply, content = self._start(request)
        reply.destroyed.disconnect()  # PyQt's monitor, which would hear of it too late: see above
        body = ReplyBody(reply, request, content, self._stop, silence)
        self._bodies.add(body)
        body.wait_for_headers()
        return body.response(self)

    def close(self) -> None:
        """Let the connections go; answers that are not read yet end first."""
        for body in list(self._bodies):
            body.close()
        manager, self._manager = self._manager, None
        if manager is not None:
            sip.delete(manager)

    def _start(self, request: requests.PreparedRequest) -> tuple[QNetworkReply, SentOnce | None]:
        """The reply, and the body that can tell how much of it has been sent."""
        ask = QNetworkRequest(QUrl(request.url))
        is_trusted = self._sign_in.trusts(request.url)
        left_out = {"user-agent", "connection", "content-length"}  # Qt's
        if request.headers.get("Accept-Encoding") != "identity":
            left_out.add("accept-encoding")
        if not is_trusted:
            left_out.add("cookie")
        for name, value in request.headers.items():
            if name.lower() not in left_out:
                ask.setRawHeader(name.encode(), _bytes(value))
        attribute = QNetworkRequest.Attribute
        ask.setAttribute(attribute.CacheSaveControlAttribute, False)
        ask.setAttribute(
            attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        ask.setAttribute(
            attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        )
        by_hand = QNetworkRequest.LoadControl.Manual
        ask.setAttribute(attribute.CookieLoadControlAttribute, by_hand)
        ask.setAttribute(attribute.CookieSaveControlAttribute, by_hand)
        if not is_trusted:  # Qt would log in to a foreign host with the Windows account
            ask.setAttribute(attribute.AuthenticationReuseAttribute, by_hand)
        elif self._authcfg:
            self._apply(ask)
        manager, content = self._own_manager(), _bytes(request.body or b"")
        if request.method == "GET":
            return manager.get(ask), None
        if request.method == "POST" and is_submission(str(request.url)):
            once = SentOnce(content)
            reply = manager.post(ask, once)
            once.setParent(reply)  # and ends with it
            return reply, once
        if request.method == "POST":
            return manager.post(ask, content), None
        return manager.sendCustomRequest(ask, str(request.method).encode(), content), None

    def _apply(self, ask: QNetworkRequest) -> None:
        """Let QGIS sign a request; what that has put into it is secret from now on."""
        before = {bytes(name) for name in ask.rawHeaderList()}
        if not apply(ask, self._authcfg):
            raise SignInNeeded(
                details=Text(
                    QT_TRANSLATE_NOOP(
                        "Tilepack", "The authentication configuration could not be applied."
                    )
                )
            )
        headers = [name for name in ask.rawHeaderList() if bytes(name) not in before]
        values = [bytes(ask.rawHeader(name)).decode("latin-1").strip() for name in headers]
        bare = [value.rpartition(" ")[2] for value in values]  # "Bearer …" without its scheme
        self._sign_in.note_secrets([each for each in (*bare, *values) if len(each) >= _SHORTEST])

    def _own_manager(self) -> QgsNetworkAccessManager:
        if self._manager is None:
            self._manager = QgsNetworkAccessManager()
            is_main = QThread.currentThread() is QCoreApplication.instance().thread()
            kind = Qt.ConnectionType
            connection = kind.DirectConnection if is_main else kind.BlockingQueuedConnection
            self._manager.setupDefaultProxyAndCache(connection)
            of_thread = QgsNetworkAccessManager.instance(connection)
            if _proxy_of(of_thread) != _proxy_of(self._manager):
                of_thread.setupDefaultProxyAndCache(connection)
            self._manager.authenticationRequired.disconnect()
        return self._manager


def _proxy_of(manager: QgsNetworkAccessManager) -> tuple[Any, ...]:
    """What a manager has read of QGIS's settings of a proxy.

    Whichever manager asks, QGIS's own one of the thread decides about the proxy, and in threads
    that have run before it still has the settings of that time.
    """
    excluded, unproxied = manager.excludeList(), manager.noProxyList()
    return manager.useSystemProxy(), manager.fallbackProxy(), excluded, unproxied


def _bytes(value: str | bytes) -> bytes:
    return value if isinstance(value, bytes) else value.encode()
