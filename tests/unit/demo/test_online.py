"""The Online manner: a flat job, and a signed link to another origin."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from tilepack.tests.support.service import QUARTER

from .test_enterprise import ask, finished, shape


def link_of(service, **params):
    job, address = finished(service, levels="0-3", **params)
    return job["output"]["outputUrl"][0], address


def test_an_export_ends_in_a_link_to_another_origin(server, online):
    link, _ = link_of(online, exportExtent=QUARTER)
    assert link.startswith(server.storage_url)
    assert urlsplit(link).port != urlsplit(online.url).port
    answer = requests.get(link, timeout=10)
    assert answer.content.startswith(b"PK")
    name = urlsplit(link).path.rpartition("/")[2]
    told = f"Content-Disposition: attachment; filename={name}"  # the header's name is in its value
    assert parse_qs(urlsplit(link).query)["response-content-disposition"] == [told]
    assert answer.headers["content-disposition"] == told


def test_the_reply_to_the_submission_has_no_job_status(online, shared_data):
    documented = json.loads((shared_data / "arcgis/job_submit_agol.json").read_text())
    reply = ask(f"{online.url}/exportTiles", "POST", levels="0")
    assert shape(reply) == shape(documented)
    assert reply["status"] == "success"
    assert re.fullmatch("[0-9a-f]{16}", reply["jobId"])
    assert reply["id"] != reply["jobId"]


def test_the_job_has_the_documented_form(online, shared_data):
    documented = json.loads((shared_data / "arcgis/job_succeeded_agol.json").read_text())
    job, _ = finished(online, levels="0-3", extent=QUARTER)
    assert shape(job) == shape(documented)
    assert job["estimatedNumTiles"] == 1 + 1 + 4 + 16
    assert (job["numTiles"], job["tilesSize"]) == (0, 0)
    assert job["levelStats"] == [{"level": level} for level in range(4)]


def test_tasks_count_the_progress(online, clock):
    online.config.submitted_seconds = online.config.executing_seconds = 1000
    online.config.tasks = 4
    _, address = finished(online, levels="0")
    seen = []
    for _ in range(5):
        job = ask(address)
        seen.append((job["jobStatus"], job["numDoneTasks"], job["numProcessingTasks"]))
        assert bool(job["output"]["outputUrl"]) == (job["jobStatus"] == "esriJobSucceeded")
        clock.advance(505)
    assert seen == [
        ("esriJobSubmitted", 0, 0),
        ("esriJobSubmitted", 0, 0),
        ("esriJobExecuting", 0, 4),
        ("esriJobExecuting", 2, 2),
        ("esriJobSucceeded", 4, 0),
    ]


def test_f_is_not_needed_for_submitting_and_polling(online):
    reply = requests.get(f"{online.url}/exportTiles?levels=0", timeout=10).json()
    assert requests.get(f"{online.url}/jobs/{reply['jobId']}", timeout=10).json()["jobId"]


def test_too_many_tiles_are_refused_at_once(online):
    online.config.limit = 80
    error = ask(f"{online.url}/exportTiles", "POST", levels="0-3")["error"]
    assert error["code"] == 500
    assert re.search(
        r"estimated tile count.*\(85\).*greater than.*max export tiles? count.*\(80\)",
        error["message"],
    )
    assert not online.desk.jobs


def test_a_failed_job_tells_why_in_its_message(online):
    online.config.outcome, online.config.failure = "failed", "Out of room"
    job, _ = finished(online, levels="0")
    assert job["message"] == "Out of room"
    assert "messages" not in job
    assert job["numErrorTasks"] == 1


@pytest.mark.parametrize(
    "credential",
    [
        {"headers": {"Authorization": "Bearer secret"}},
        {"headers": {"X-Esri-Authorization": "Bearer secret"}},
        {"params": {"token": "secret"}},
    ],
)
def test_the_storage_host_refuses_credentials(online, credential):
    link, _ = link_of(online)
    answer = requests.get(link, timeout=10, **credential)
    assert answer.status_code == 400
    assert "<Code>InvalidArgument</Code>" in answer.text
    assert "Only one auth mechanism allowed" in answer.text


def test_a_link_expires_and_the_job_gives_a_new_one(online, clock):
    online.config.presigned_seconds = 60
    link, address = link_of(online)
    clock.advance(61)
    answer = requests.get(link, timeout=10)
    assert answer.status_code == 403
    assert "Request has expired" in answer.text
    fresh = ask(address)["output"]["outputUrl"][0]
    assert fresh != link
    assert requests.get(fresh, timeout=10).status_code == 200


def test_a_link_is_good_only_as_it_was_signed(online):
    link, _ = link_of(online)
    name = urlsplit(link).path.rpartition("/")[2]
    for changed in (
        link.replace("attachment", "inline"),
        link.replace(name, "another.vtpk", 1),
        link.partition("?")[0],
        re.sub("X-Amz-Expires=[0-9.]+", "X-Amz-Expires=9999999999.000", link),
    ):
        assert requests.get(changed, timeout=10).status_code == 403


def test_several_links_for_several_parts(online):
    online.config.parts = 3
    job, _ = finished(online, levels="0-3")
    links = job["output"]["outputUrl"]
    assert len(set(links)) == 3
    for link in links:
        assert requests.get(link, timeout=10).content.startswith(b"PK")


def test_creating_an_item_is_refused(online):
    reply = ask(f"{online.url}/exportTiles", "POST", levels="0", createItem="on")
    assert reply["error"]["code"] == 403


def test_the_log_tells_what_came_to_the_storage_host(online):
    link, _ = link_of(online)
    requests.get(link, headers={"Range": "bytes=0-9"}, timeout=10)
    (entry,) = online.requests("download")
    assert entry.origin == "storage"
    assert (entry.status, entry.bytes_sent) == (206, 10)
    assert entry.headers["range"] == "bytes=0-9"
    assert "X-Amz-Signature" in entry.query
    assert entry.query["X-Amz-Signature"] not in entry.line()
