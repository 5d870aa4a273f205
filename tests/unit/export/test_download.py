import itertools
import threading
from types import SimpleNamespace

import pytest
import requests

from tilepack.core.errors import (
    Cancelled,
    DownloadIncomplete,
    LinkExpired,
    NoRoom,
    NotAPackage,
    ServerBusy,
    SignInExpired,
    SignInNeeded,
    Unreachable,
    WebPageInstead,
)
from tilepack.core.export import diskroom
from tilepack.core.export.download import Download, fetch
from tilepack.core.package.check import check
from tilepack.tests.support.answers import answer, session_of
from tilepack.tests.support.packages import make_package, pyramid

ADDRESS = "https://example.com/out/a.vtpk"
WHOLE = b"PK\x03\x04" + bytes(range(256)) * 4000
TAG = {"ETag": '"1"'}


@pytest.fixture
def part(tmp_path):
    return tmp_path / "a.vtpk.part"


def get(download, serve, stop=None, progress=lambda done, total: None):
    fetch(session_of(serve), ADDRESS, download, stop or threading.Event(), progress)


def cut_at(size, request, headers=TAG):
    """An answer that announces everything and breaks off."""
    response = answer(request, WHOLE[:size], headers=headers)
    response.headers["Content-Length"] = str(len(WHOLE))
    return response


def ranged(request, headers=TAG):
    """A server that knows ranges."""
    asked = request.headers.get("Range")
    if not asked:
        return answer(request, WHOLE, headers=headers)
    start = int(asked[len("bytes=") : -1])
    span = f"bytes {start}-{len(WHOLE) - 1}/{len(WHOLE)}"
    return answer(request, WHOLE[start:], 206, {**headers, "Content-Range": span})


def test_a_file_arrives_whole_with_its_progress(part):
    seen = []
    get(Download(part), ranged, progress=lambda done, total: seen.append((done, total)))
    assert part.read_bytes() == WHOLE
    assert seen[-1] == (len(WHOLE), len(WHOLE))


def test_an_interrupted_file_goes_on_where_it_stopped(part):
    download, asked = Download(part), []
    with pytest.raises(DownloadIncomplete, match=f"ended at 600000 of {len(WHOLE)} bytes"):
        get(download, lambda request: cut_at(600_000, request))

    def serve(request):
        asked.append((request.headers["Range"], request.headers["If-Range"]))
        return ranged(request)

    get(download, serve)
    assert asked == [("bytes=600000-", '"1"')]
    assert part.read_bytes() == WHOLE


def test_a_server_without_ranges_sends_everything_again(part):
    download = Download(part)
    with pytest.raises(DownloadIncomplete):
        get(download, lambda request: cut_at(500_000, request))
    get(download, lambda request: answer(request, WHOLE, headers=TAG))
    assert part.read_bytes() == WHOLE


def test_without_a_strong_validator_nothing_is_glued_together(part):
    download = Download(part)
    with pytest.raises(DownloadIncomplete):
        get(download, lambda request: cut_at(500_000, request, {"ETag": 'W/"1"'}))
    assert "Range" not in download.headers


def test_a_range_that_begins_elsewhere_starts_over(part):
    download = Download(part)
    with pytest.raises(DownloadIncomplete):
        get(download, lambda request: cut_at(500_000, request))

    def elsewhere(request):
        return answer(request, WHOLE[9:], 206, {**TAG, "Content-Range": "bytes 9-99/100"})

    with pytest.raises(DownloadIncomplete):
        get(download, elsewhere)
    get(download, ranged)
    assert part.read_bytes() == WHOLE


def test_a_refused_range_starts_over(part):
    download = Download(part)
    with pytest.raises(DownloadIncomplete):
        get(download, lambda request: cut_at(500_000, request))
    with pytest.raises(DownloadIncomplete):
        get(download, lambda request: answer(request, "", 416))
    get(download, ranged)
    assert part.read_bytes() == WHOLE


def test_a_file_without_a_length_is_taken_as_it_comes(part):
    def serve(request):
        response = answer(request, WHOLE)
        del response.headers["Content-Length"]
        return response

    totals = set()
    get(Download(part), serve, progress=lambda done, total: totals.add(total))
    assert part.read_bytes() == WHOLE
    assert totals == {0}


@pytest.mark.parametrize(
    ("body", "headers", "error"),
    [
        ("<!DOCTYPE html><html>Sign in", {"Content-Type": "text/html"}, WebPageInstead),
        ("\n <html>", {}, WebPageInstead),
        ({"error": {"code": 499, "message": "Token Required"}}, {}, SignInNeeded),
        ("", {}, NotAPackage),
        (b"\x89PNG", {}, NotAPackage),
    ],
)
def test_what_cannot_be_a_package_is_refused_at_its_first_bytes(part, body, headers, error):
    def serve(request):
        return answer(request, body, headers=headers)

    with pytest.raises(error):
        get(Download(part), serve)
    assert not part.exists()


@pytest.mark.parametrize(
    ("status", "error"), [(403, LinkExpired), (404, LinkExpired), (503, ServerBusy)]
)
def test_refusals_are_told_apart(part, status, error):
    with pytest.raises(error):
        get(Download(part), lambda request: answer(request, "<Error/>", status))


def test_a_cancel_stops_at_the_next_piece_and_keeps_the_part(part):
    stop = threading.Event()
    with pytest.raises(Cancelled):
        get(Download(part), ranged, stop, lambda done, total: stop.set())
    assert 0 < part.stat().st_size < len(WHOLE)


def test_too_little_room_is_said_before_writing(part, monkeypatch):
    monkeypatch.setattr(diskroom.shutil, "disk_usage", lambda folder: SimpleNamespace(free=400_000))
    with pytest.raises(NoRoom, match=r"needs about 1.0 MB, 400.0 kB free"):
        get(Download(part), ranged)
    assert not part.exists()


def test_a_lost_connection_is_told(part):
    def serve(request):
        raise requests.ConnectionError("reset")

    with pytest.raises(Unreachable):
        get(Download(part), serve)


@pytest.mark.parametrize(
    "body",
    [
        "<html><body><h1>Error: Invalid token. 498</h1></body></html>",
        '{"error": {"code": 498, "message": "Invalid token.", "details": []}}',
    ],
)
def test_a_sign_in_that_has_run_out_costs_no_byte_that_arrived_before(part, body):
    download = Download(part)
    with pytest.raises(Unreachable):
        get(download, lambda request: broken_after(request, 1000))
    with pytest.raises(SignInExpired):
        get(download, lambda request: answer(request, body))
    asked = []
    get(download, lambda request: asked.append(request.headers.get("Range")) or ranged(request))
    assert asked == ["bytes=1000-"]
    assert part.read_bytes() == WHOLE


def broken_after(request, size):
    response = cut_at(size, request)
    read = response.raw.read

    def breaking(amount=-1, **_):
        data = read(amount)
        if not data:
            raise requests.ConnectionError("cut")
        return data

    response.raw.read = breaking
    return response


def serving(whole, end=None, tag=TAG):
    """A server that knows ranges and breaks off at the place ``end``."""

    def serve(request):
        start = int(request.headers.get("Range", "bytes=0-")[len("bytes=") : -1])
        start *= request.headers.get("If-Range") == tag["ETag"]
        span = {"Content-Range": f"bytes {start}-{len(whole) - 1}/{len(whole)}"} if start else {}
        response = answer(request, whole[start:end], 206 if start else 200, headers={**tag, **span})
        response.headers["Content-Length"] = str(len(whole) - start)
        return response

    return serve


def slow():
    """A clock by which every chunk is waited for."""
    return itertools.count(step=0.01).__next__


@pytest.mark.parametrize("ends", [(), (300_000,), (100_000, 700_000)])
def test_a_package_is_looked_at_while_a_slow_network_is_waited_for(part, tmp_path, ends):
    whole = make_package(tmp_path / "a.vtpk", pyramid(5)).read_bytes()
    download = Download(part, clock=slow())
    for end in ends:
        with pytest.raises(DownloadIncomplete):
            get(download, serving(whole, end))
    get(download, serving(whole))
    assert part.read_bytes() == whole
    assert len([each for each in download.arrival.seen.values() if each.bundle]) == 6
    assert check(part, arrival=download.arrival) == check(part)


def test_a_fast_network_is_not_kept_waiting(part, tmp_path):
    whole = make_package(tmp_path / "a.vtpk", pyramid(8)).read_bytes()
    download = Download(part, clock=lambda: 1.0)
    get(download, serving(whole))
    assert len(whole) > 3 << 20
    assert not download.arrival.seen


def test_what_was_seen_of_another_file_is_forgotten(part, tmp_path):
    old, new = (make_package(tmp_path / "a.vtpk", pyramid(n)).read_bytes() for n in (5, 4))
    download = Download(part, clock=slow())
    with pytest.raises(DownloadIncomplete):
        get(download, serving(old, 700_000))
    earlier = download.arrival
    get(download, serving(new, tag={"ETag": '"2"'}))
    assert earlier.seen
    assert download.arrival is not earlier
    assert part.read_bytes() == new
    assert check(part, arrival=download.arrival) == check(part)
