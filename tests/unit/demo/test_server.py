"""The running server: starting, stopping, the log, and as a process of its own."""

import json
import re
import signal
import socket
import subprocess
import sys
import time

import pytest
import requests

from tilepack.demo import faults
from tilepack.demo.config import ServiceConfig
from tilepack.demo.server import DemoServer
from tilepack.tests.support.service import environment

from .test_enterprise import ask


def test_it_stops_at_once_even_while_somebody_waits(source):
    server = DemoServer(world=lambda: source)
    server.start()
    service = server.add("World")
    service.config.faults.always("describe", faults.hanging())
    with socket.create_connection((("127.0.0.1"), server.port)) as waiting:
        request = f"GET {service.path}?f=json HTTP/1.1\r\nHost: x\r\n\r\n"
        waiting.sendall(request.encode())
        while not service.requests("describe"):
            time.sleep(0.01)
        began = time.monotonic()
        server.stop()
    assert time.monotonic() - began < 10
    with pytest.raises(requests.ConnectionError):
        requests.get(service.url, timeout=1)


def test_a_port_that_is_taken_is_told(source):
    with DemoServer(world=lambda: source) as first:
        second = DemoServer(world=lambda: source)
        with pytest.raises(OSError, match="in use"):
            second.start(first.port)
        second.stop()


def test_a_chosen_port_and_the_next_one_are_used(source):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = DemoServer(world=lambda: source)
    try:
        server.start(port)
        assert (server.port, server.storage_port) == (port, port + 1)
    finally:
        server.stop()


def test_the_log_keeps_requests_raw_and_prints_them_without_secrets(enterprise):
    requests.post(f"{enterprise.url}/exportTiles?token=abc", data={"password": "x"}, timeout=5)
    (entry,) = enterprise.requests("submit")
    assert entry.params == {"token": "abc", "password": "x"}
    assert entry.headers["host"] in enterprise.url
    assert "abc" not in entry.line()
    assert "token=…" in entry.line()


def test_a_long_polygon_can_come_by_get(enterprise):
    ring = [[-1e7 + n, 1e6 + (n % 7)] for n in range(9000)] + [[-1e7, 9e6], [-1e7, 1e6]]
    text = json.dumps({"rings": [ring]})
    assert len(text) > 150_000
    reply = ask(f"{enterprise.url}/exportTiles", levels="0", polygon=text)
    assert reply["jobStatus"] == "esriJobSubmitted"


def test_a_very_long_polygon_can_come_by_post(enterprise):
    ring = [[-1e7 + n / 10, 1e6 + (n % 2)] for n in range(400_000)] + [[-1e7, 9e6], [-1e7, 1e6]]
    params = {"levels": "0-2", "polygon": json.dumps({"rings": [ring]})}
    reply = ask(f"{enterprise.url}/exportTiles", "POST", **params)
    assert reply["jobStatus"] == "esriJobSubmitted"


def test_a_service_is_replaced_by_one_with_its_name(server):
    first = server.add("Twice", ServiceConfig(allowed=True))
    second = server.add("Twice", ServiceConfig(allowed=False))
    assert first.url == second.url
    assert ask(first.url)["exportTilesAllowed"] is False


def test_another_process_can_be_set_up_over_http(service_process):
    url = service_process.add(
        "Remote",
        limit=3,
        description={"own_levels": False},
        downloads={"cut_after": 10},
        faults=[{"step": "describe", "status": 503, "headers": {"retry-after": "1"}}],
    )
    answers = [requests.get(url, params={"f": "json"}, timeout=5) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [503, 200]
    assert answers[1].json()["maxExportTilesCount"] == 3
    assert "minLOD" not in answers[1].json()
    assert [entry["status"] for entry in service_process.log("Remote")] == [503, 200]


def run(*arguments, world):
    command = [sys.executable, "-m", "tilepack.demo", "--port", "0", "--world", str(world)]
    return subprocess.Popen(  # noqa: S603
        [*command, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**environment(), "PYTHONUNBUFFERED": "1"},
    )


def test_in_the_foreground_it_tells_its_addresses_and_stops_by_itself(source):
    told, errors = run("--stop-after", "0.1", world=source).communicate(timeout=20)
    assert re.search(
        r"Enterprise +http://127\.0\.0\.1:\d+/arcgis/rest/services/Hosted/World/", told
    )
    assert re.search(r"Online +http://127\.0\.0\.1:\d+/online/arcgis/rest/services/World/", told)
    assert told.endswith("Stopped.\n")
    assert errors == ""


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_in_the_foreground_it_serves_until_it_is_told_to_stop(source, stop):
    process = run("--json", "--seconds", "0", world=source)
    told = json.loads(process.stdout.readline())
    for site, name in (("arcgis", "Hosted/World"), ("online/arcgis", "World")):
        address = f"{told['url']}/{site}/rest/services/{name}/VectorTileServer"
        assert ask(address)["exportTilesAllowed"] is True
    process.send_signal(stop)
    assert process.wait(timeout=10) == 0
