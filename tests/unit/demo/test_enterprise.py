"""The Enterprise manner, from the service JSON to the file."""

import json
import re
from pathlib import Path

import pytest
import requests

from tilepack.core.package.package import Package
from tilepack.demo.config import ServiceConfig
from tilepack.tests.support.service import QUARTER, polygon

RUNNING = ("esriJobSubmitted", "esriJobExecuting")


def ask(url, method="GET", **params):
    params = {"f": "json", **params}
    if method == "POST":
        return requests.post(url, data=params, timeout=10).json()
    return requests.get(url, params=params, timeout=10).json()


def finished(service, **params):
    """The job after its submission with these parameters, and its address."""
    reply = ask(f"{service.url}/exportTiles", "POST", **params)
    service.desk.jobs[reply["jobId"]].work.exception(timeout=10)
    address = f"{service.url}/{service.config.job_path}/{reply['jobId']}"
    return ask(address), address


def shape(value):
    """The form of a JSON value: names and types, not contents."""
    if isinstance(value, dict):
        return {name: shape(member) for name, member in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return type(value).__name__


def test_an_export_ends_in_a_file_in_a_folder(enterprise, tmp_path):
    job, address = finished(enterprise, levels="0-6", exportExtent=QUARTER, exportBy="levelId")
    assert job["jobStatus"] == "esriJobSucceeded"
    path = job["results"]["out_service_url"]["paramUrl"]
    result = ask(f"{address}/{path}")
    assert (result["paramName"], result["dataType"]) == ("out_service_url", "GPString")
    folder = ask(result["value"])
    (file,) = folder["files"]
    assert folder["folders"] == []
    assert file["name"].endswith(".vtpk")
    answer = requests.get(file["url"], timeout=10)
    target = tmp_path / "result.vtpk"
    target.write_bytes(answer.content)
    with Package.open(target) as package:
        assert package.tile_count() == 1 + 1 + 4 + 16 + 16 + 64 + 256
        assert package.is_indexed


def test_the_reply_to_the_submission_has_the_documented_form(enterprise):
    reply = ask(f"{enterprise.url}/exportTiles", levels="0")
    assert set(reply) == {"jobId", "jobStatus"}
    assert re.fullmatch("j[0-9a-f]{32}_et", reply["jobId"])
    assert reply["jobStatus"] == "esriJobSubmitted"


def test_the_job_has_the_documented_form(enterprise, shared_data):
    documented = json.loads((shared_data / "arcgis/job_succeeded_enterprise.json").read_text())
    job, _ = finished(enterprise, levels="0")
    assert shape(job) == shape(documented)
    assert job["inputs"] == documented["inputs"]  # the blank before thread_count too
    assert [m["description"].split(" at ")[0] for m in job["messages"]][-1] == "Succeeded"


def test_a_job_goes_through_its_states(enterprise, clock):
    enterprise.config.submitted_seconds = 1000
    enterprise.config.executing_seconds = 1000
    enterprise.config.progress = True
    _, address = finished(enterprise, levels="0")
    states = []
    for _ in range(3):
        job = ask(address)
        states.append((job["jobStatus"], job.get("progress", {}).get("percent"), "results" in job))
        clock.advance(1000)
    assert states == [
        ("esriJobSubmitted", None, False),
        ("esriJobExecuting", 0, False),
        ("esriJobSucceeded", None, True),
    ]


def test_get_and_post_are_the_same(enterprise):
    for method in ("GET", "POST"):
        reply = ask(f"{enterprise.url}/exportTiles", method, levels="1", exportExtent=QUARTER)
        assert enterprise.desk.jobs[reply["jobId"]].order.tile_count == 1
        assert ask(f"{enterprise.url}/jobs/{reply['jobId']}", method)["jobId"] == reply["jobId"]


def test_a_polygon_is_used_from_10_7_on(enterprise):
    ring = [[-2e7, 1e6], [-2e7, 2e7], [-1e6, 2e7], [-2e7, 1e6]]
    for version, count in ((11.3, 3), (10.61, 16)):
        enterprise.config.current_version = version
        params = {"levels": "2", "polygon": polygon(ring), "exportExtent": "DEFAULT"}
        reply = ask(f"{enterprise.url}/exportTiles", "POST", **params)
        assert enterprise.desk.jobs[reply["jobId"]].order.tile_count == count


def test_too_many_tiles_fail_later_with_the_recorded_text(enterprise):
    enterprise.config.limit = 80
    reply = ask(f"{enterprise.url}/exportTiles", "POST", levels="0-3")
    job = ask(f"{enterprise.url}/jobs/{reply['jobId']}")
    assert job["jobStatus"] == "esriJobFailed"
    assert "results" not in job
    (error,) = [m for m in job["messages"] if m["type"] == "esriJobMessageTypeError"]
    assert re.fullmatch(
        r"ERROR 001564: Requested tile count\(85\) exceeds the maximum allowed number of "
        r"tiles\(80\) to be exported for service Hosted_\w+:VectorTileServer\.",
        error["description"],
    )


def test_a_server_can_count_more_than_there_is(enterprise):
    enterprise.config.limit, enterprise.config.counts_more = 85, 1
    reply = ask(f"{enterprise.url}/exportTiles", "POST", levels="0-3")
    assert "count(86)" in str(ask(f"{enterprise.url}/jobs/{reply['jobId']}"))


def test_without_a_limit_of_its_own_100_000_is_enforced(enterprise):
    enterprise.config.limit = None
    assert "maxExportTilesCount" not in ask(enterprise.url)
    enterprise.config.counts_more = 100_000
    reply = ask(f"{enterprise.url}/exportTiles", "POST", levels="0")
    assert "tiles(100000)" in str(ask(f"{enterprise.url}/jobs/{reply['jobId']}"))


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        ("failed", "esriJobFailed"),
        ("timed_out", "esriJobTimedOut"),
        ("cancelled", "esriJobCancelled"),
        ("deleted", "esriJobDeleted"),
        ("executing", "esriJobExecuting"),
    ],
)
def test_jobs_end_otherwise_when_told_to(enterprise, outcome, state):
    enterprise.config.outcome = outcome
    enterprise.config.failure = "ERROR 000732: Tiles do not exist"
    job, _ = finished(enterprise, levels="0")
    assert job["jobStatus"] == state
    told = "ERROR 000732: Tiles do not exist" in str(job["messages"])
    assert told is (outcome in ("failed", "timed_out"))


def test_a_third_party_may_tell_the_end_at_once(enterprise):
    enterprise.config.terminal_reply = True
    enterprise.config.limit = 0
    reply = ask(f"{enterprise.url}/exportTiles", "POST", levels="0")
    assert reply["jobStatus"] == "esriJobFailed"


def test_results_take_other_forms(enterprise):
    job, address = finished(enterprise, levels="0")
    result = f"{address}/results/out_service_url"
    folder = ask(result)["value"]
    enterprise.config.value = "direct"
    assert ask(result)["value"].startswith(f"{folder}/")
    assert requests.get(ask(result)["value"], timeout=10).content.startswith(b"PK")
    enterprise.config.value = "null"
    assert ask(result)["value"] is None
    enterprise.config.value = "absent"
    assert "value" not in ask(result)
    enterprise.config.value = "internal"
    assert ask(result)["value"].startswith("http://gisserver01.invalid:6080/arcgis/rest/")
    assert job["jobStatus"] == "esriJobSucceeded"


def test_a_job_can_make_several_packages(enterprise):
    enterprise.config.parts = 2
    _, address = finished(enterprise, levels="1")
    folder = ask(ask(f"{address}/results/out_service_url")["value"])
    assert len({file["name"] for file in folder["files"]}) == 2


def test_a_file_given_as_the_result_comes_through_byte_for_byte(enterprise, shared_data):
    sample = shared_data / "vtpk" / "natural-earth.vtpk"
    enterprise.config.result = sample
    _, address = finished(enterprise, levels="0")
    folder = ask(ask(f"{address}/results/out_service_url")["value"])
    assert requests.get(folder["files"][0]["url"], timeout=10).content == sample.read_bytes()


def test_jobs_are_forgotten_after_a_while(enterprise, clock):
    _, address = finished(enterprise, levels="0")
    clock.advance(enterprise.config.retention_seconds + 1)
    assert ask(address)["error"]["code"] == 404
    assert ask(f"{enterprise.url}/jobs/jnone_et")["error"]["code"] == 404


def test_cancelling_works_late_or_not_at_all(enterprise, clock):
    enterprise.config.executing_seconds = 1000
    for how, then, later in (
        ("works", "esriJobCancelled", "esriJobCancelled"),
        ("late", "esriJobCancelling", "esriJobCancelled"),
        ("refuses", "esriJobExecuting", "esriJobExecuting"),
    ):
        enterprise.config.cancel = how
        _, address = finished(enterprise, levels="0")
        reply = ask(f"{address}/cancel", "POST")
        assert ask(address)["jobStatus"] == then
        assert reply.get("jobStatus", reply.get("status")) == (
            "error" if how == "refuses" else then
        )
        clock.advance(enterprise.config.cancelling_seconds)
        assert ask(address)["jobStatus"] == later


def test_cancelling_a_finished_job_changes_nothing(enterprise):
    _, address = finished(enterprise, levels="0")
    assert ask(f"{address}/cancel", "POST")["jobStatus"] == "esriJobSucceeded"
    assert ask(address)["jobStatus"] == "esriJobSucceeded"


def test_some_siblings_have_their_jobs_below_the_operation(enterprise):
    enterprise.config.job_path = "exportTiles/jobs"
    job, address = finished(enterprise, levels="0")
    assert job["jobStatus"] == "esriJobSucceeded"
    assert ask(address.replace("/exportTiles/", "/"))["error"]["code"] == 404


def test_export_that_is_not_allowed_is_refused(enterprise):
    enterprise.config.allowed = False
    assert ask(enterprise.url)["exportTilesAllowed"] is False
    assert ask(enterprise.url)["maxExportTilesCount"] == 100_000
    assert "not allowed" in ask(f"{enterprise.url}/exportTiles", levels="0")["error"]["message"]
    assert not enterprise.desk.jobs


def test_a_basemap_may_be_exported_on_another_host_only(server, enterprise):
    enterprise.config.allowed_host = "127.0.0.1"
    drawn = enterprise.url.replace("127.0.0.1", "localhost")
    assert ask(drawn)["exportTilesAllowed"] is False
    assert ask(enterprise.url)["exportTilesAllowed"] is True
    helpers = ask(f"{server.portal_url}/sharing/rest/portals/self")["helperServices"]
    (swap,) = helpers["packaging"]["exportTilesMap"]
    assert drawn.replace(swap["source"], swap["export"]) == enterprise.url


@pytest.mark.parametrize("real", [False, True])
def test_errors_come_with_200_or_with_their_code(enterprise, real):
    enterprise.config.real_statuses = real
    answer = requests.get(f"{enterprise.url}/exportTiles?f=json&levels=x", timeout=10)
    assert answer.status_code == (400 if real else 200)
    assert answer.json()["error"]["code"] == 400
    assert answer.json()["error"]["details"] == ["levels: x"]


def test_without_f_there_are_pages(enterprise):
    for path in ("", "/exportTiles", "/jobs/j0_et"):
        answer = requests.get(enterprise.url + path, timeout=10)
        assert answer.headers["content-type"].startswith("text/html")
    assert not enterprise.desk.jobs


def test_a_service_that_is_not_there(server):
    address = f"{server.url}/arcgis/rest/services/Hosted/Nothing/VectorTileServer"
    assert ask(address)["error"] == {
        "code": 404,
        "message": "Service Hosted/Nothing/VectorTileServer not found",
        "details": [],
    }


def test_a_broken_source_fails_the_job_not_the_server(server, source, tmp_path):
    broken = tmp_path / "broken.vtpk"
    broken.write_bytes(source.read_bytes())
    service = server.add("Broken", ServiceConfig(source=broken))
    assert ask(service.url)["name"] == "Map"
    broken.write_bytes(b"no package any more")
    job, _ = finished(service, levels="0")
    assert job["jobStatus"] == "esriJobFailed"
    assert Path(broken).name in str(job["messages"])


def test_the_catalogue_lists_services(server, enterprise):
    listed = ask(f"{server.url}/arcgis/rest/services")
    assert "Hosted" in listed["folders"]
    assert {"name": enterprise.name, "type": "VectorTileServer"} in listed["services"]
