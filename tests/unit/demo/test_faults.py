"""What goes wrong on purpose: answers and downloads."""

import time

import pytest
import requests

from tilepack.demo import faults

from .test_enterprise import ask, finished
from .test_online import link_of


def get(service, **options):
    return requests.get(service.url, params={"f": "json"}, timeout=5, **options)


def file_of(service):
    """The address of the file a new job makes."""
    _, address = finished(service, levels="0-6")
    folder = ask(f"{address}/results/out_service_url")["value"]
    return ask(folder)["files"][0]["url"]


def test_faults_come_in_order_and_then_the_right_answer(enterprise):
    enterprise.config.faults.add("describe", faults.gateway(502), faults.busy(429, 20))
    enterprise.config.faults.add("describe", faults.html_page(), faults.error_body(None, "No"))
    first, second, third, fourth, fifth = (get(enterprise) for _ in range(5))
    assert first.status_code == 502
    assert (second.status_code, second.headers["retry-after"]) == (429, "20")
    assert (third.status_code, third.headers["content-type"][:9]) == (200, "text/html")
    assert fourth.json() == {"error": {"message": "No", "details": []}}
    assert fifth.json()["exportTilesAllowed"] is True


def test_a_fault_can_stay_until_it_is_cleared(enterprise):
    enterprise.config.faults.always("describe", faults.body({"status": "failed"}))
    assert [get(enterprise).json() for _ in range(3)] == [{"status": "failed"}] * 3
    enterprise.config.faults.clear()
    assert "tileInfo" in get(enterprise).json()


def test_only_the_step_that_was_named_is_wrong(enterprise):
    enterprise.config.faults.always("poll", faults.gateway(504))
    assert get(enterprise).status_code == 200
    answer = requests.get(f"{enterprise.url}/jobs/j0_et?f=json", timeout=5)
    assert answer.status_code == 504


def test_a_step_that_does_not_exist_is_an_error(enterprise):
    with pytest.raises(ValueError, match="none of"):
        enterprise.config.faults.add("wait", faults.hanging())


def test_slow_hanging_and_dropped_answers(enterprise):
    enterprise.config.faults.add("describe", faults.slow(0.3), faults.hanging(), faults.dropped())
    began = time.monotonic()
    assert "tileInfo" in get(enterprise).json()
    assert time.monotonic() - began >= 0.3
    with pytest.raises(requests.ReadTimeout):
        requests.get(enterprise.url, params={"f": "json"}, timeout=0.3)
    with pytest.raises(requests.ConnectionError):
        get(enterprise)
    assert "tileInfo" in get(enterprise).json()


def test_a_redirect(enterprise):
    enterprise.config.faults.add("describe", faults.redirect("http://192.0.2.1/elsewhere"))
    answer = get(enterprise, allow_redirects=False)
    assert answer.headers["location"] == "http://192.0.2.1/elsewhere"


def test_downloads_know_ranges_and_etags(enterprise):
    url = file_of(enterprise)
    whole = requests.get(url, timeout=5)
    assert int(whole.headers["content-length"]) == len(whole.content)
    etag = whole.headers["etag"]
    part = requests.get(url, headers={"Range": "bytes=100-", "If-Range": etag}, timeout=5)
    assert part.status_code == 206
    assert part.content == whole.content[100:]
    size = len(whole.content)
    assert part.headers["content-range"] == f"bytes 100-{size - 1}/{size}"
    enterprise.config.downloads.etag = '"another"'
    other = requests.get(url, headers={"Range": "bytes=100-", "If-Range": etag}, timeout=5)
    assert (other.status_code, other.headers["etag"]) == (200, '"another"')
    beyond = requests.get(url, headers={"Range": f"bytes={size}-"}, timeout=5)
    assert beyond.status_code == 416


def test_downloads_that_ignore_ranges(enterprise):
    url = file_of(enterprise)
    enterprise.config.downloads.ignore_range = True
    answer = requests.get(url, headers={"Range": "bytes=100-"}, timeout=5)
    assert answer.status_code == 200
    assert "accept-ranges" not in answer.headers
    assert answer.content.startswith(b"PK")


def test_downloads_that_break_off(enterprise):
    url = file_of(enterprise)
    whole = requests.get(url, timeout=5).content
    enterprise.config.downloads.cut_after = 1000
    enterprise.config.downloads.cut_times = 2
    for _ in range(2):
        raw = requests.get(url, stream=True, timeout=5).raw
        assert len(raw.read(len(whole) * 2)) == 1000
    assert requests.get(url, timeout=5).content == whole


def test_a_broken_off_download_gives_exactly_the_bytes_before(online):
    link, _ = link_of(online)
    online.config.downloads.cut_after = 1234
    answer = requests.get(link, stream=True, timeout=5)
    assert int(answer.headers["content-length"]) > 1234
    got = answer.raw.read(1_000_000, decode_content=False)
    assert len(got) == 1234
    (entry,) = online.requests("download")
    assert entry.bytes_sent == 1234


def test_downloads_without_length(enterprise):
    url = file_of(enterprise)
    enterprise.config.downloads.no_length = True
    answer = requests.get(url, timeout=5)
    assert "content-length" not in answer.headers
    assert answer.content.startswith(b"PK")


def test_slow_downloads(enterprise):
    url = file_of(enterprise)
    size = len(requests.get(url, timeout=5).content)
    enterprise.config.downloads.bytes_per_second = size / 0.5
    began = time.monotonic()
    requests.get(url, timeout=5)
    assert time.monotonic() - began >= 0.4


@pytest.mark.parametrize(
    ("spoiled", "expected"),
    [
        ({"truncate_to": 0}, lambda right: b""),
        ({"truncate_to": 500}, lambda right: right[:500]),
        ({"trailing": "<html>"}, lambda right: right + b"<html>"),
        ({"html": True}, lambda right: faults.html_page().body.encode()),
    ],
)
def test_files_that_are_no_package(enterprise, source, spoiled, expected):
    enterprise.config.result = source
    for name, value in spoiled.items():
        setattr(enterprise.config.downloads, name, value)
    answer = requests.get(file_of(enterprise), timeout=5)
    assert answer.status_code == 200
    assert answer.content == expected(source.read_bytes())
