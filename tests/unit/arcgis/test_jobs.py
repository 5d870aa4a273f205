import json

import numpy as np
import pytest

from tilepack.core.arcgis import jobs
from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.jobs import Job, JobState, JobStatus
from tilepack.core.arcgis.service import Service
from tilepack.core.errors import (
    JobFailed,
    JobStopped,
    JobTimedOut,
    JobUnknown,
    NoResult,
    ServiceRefused,
    TooManyTiles,
)
from tilepack.core.tiles.area import Area
from tilepack.tests.support.answers import answer, form_of, session_answering, session_of
from tilepack.tests.support.packages import root_json

ADDRESS = "https://example.com/arcgis/rest/services/World/VectorTileServer"
JOB = Job(ADDRESS, "j1_et")
MISSING = {"error": {"code": 404, "message": "Job not found", "details": []}}


def recorded(shared_data, name):
    return json.loads((shared_data / "arcgis" / name).read_text("utf-8"))


def service(version=11.1):
    return Service.from_json(ADDRESS, {**root_json(), "currentVersion": version})


def submitted_form(area, levels=(0, 1, 2, 5), version=11.1):
    seen = []

    def serve(request):
        seen.append(request)
        return answer(request, {"jobId": "j1_et", "jobStatus": "esriJobSubmitted"})

    jobs.submit(Client(session_of(serve)), service(version), area, levels)
    assert (seen[0].method, seen[0].url) == ("POST", f"{ADDRESS}/exportTiles")
    return form_of(seen[0])


def status_of(*bodies):
    return jobs.read_status(Client(session_answering(*bodies)), JOB)


@pytest.mark.parametrize(
    ("file", "job_id"),
    [
        ("job_submit_enterprise.json", "j5ed98befb0f64c3db7cdf713d3157c2b_et"),
        ("job_submit_agol.json", "b79884b278a0e325"),
    ],
)
def test_both_manners_name_the_job(shared_data, file, job_id):
    client = Client(session_answering(recorded(shared_data, file)))
    area = Area.of_box(0, 0, 1, 1)
    assert jobs.submit(client, service(), area, (0,)).id == job_id


def test_an_answer_without_a_job_is_kept_whole():
    client = Client(session_answering({"status": "success"}))
    with pytest.raises(ServiceRefused) as caught:
        jobs.submit(client, service(), Area.of_box(0, 0, 1, 1), (0,))
    assert "success" in caught.value.details


def test_a_box_is_sent_by_wkid():
    form = submitted_form(Area.of_box(-1.5, 2, 3, 4))
    assert form["levels"] == "0-2,5"
    assert json.loads(form["exportExtent"]) == {
        "xmin": -1.5, "ymin": 2, "xmax": 3, "ymax": 4, "spatialReference": {"wkid": 102100},
    }  # fmt: skip
    assert "polygon" not in form


def test_polygons_are_sent_with_esris_ring_order():
    outer = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)]
    hole = [(2, 2), (2, 4), (4, 4), (4, 2), (2, 2)]
    for rings in ([outer, hole], [outer[::-1], hole[::-1]]):
        form = submitted_form(Area.of_rings(rings))
        sent = [np.array(ring) for ring in json.loads(form["polygon"])["rings"]]
        turns = [np.dot(r[:-1, 0], r[1:, 1]) - np.dot(r[1:, 0], r[:-1, 1]) for r in sent]
        assert turns[0] < 0 < turns[1]
        assert "exportExtent" not in form


def test_a_service_before_10_7_gets_the_box_of_a_polygon():
    form = submitted_form(Area.of_rings([[(0, 0), (9, 1), (5, 8), (0, 0)]]), version=10.61)
    assert json.loads(form["exportExtent"])["ymax"] == 8
    assert "polygon" not in form


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("esriJobSubmitted", JobState.RUNNING),
        ("esriJobExecuting", JobState.RUNNING),
        ("esriJobCancelling", JobState.RUNNING),
        ("esriJobMeditating", JobState.RUNNING),
        ("", JobState.RUNNING),
        ("esriJobSucceeded", JobState.SUCCEEDED),
        ("esriJobFailed", JobState.FAILED),
        ("esriJobTimedOut", JobState.TIMED_OUT),
        ("esriJobCancelled", JobState.STOPPED),
        ("esriJobDeleted", JobState.STOPPED),
    ],
)
def test_status_words_have_a_meaning_and_unknown_ones_run_on(word, state):
    assert status_of({"jobStatus": word}).state is state


def test_status_success_of_online_is_no_status_of_the_job():
    assert status_of({"status": "success", "jobId": "1"}).state is JobState.RUNNING
    assert status_of({"status": "esriJobSucceeded"}).state is JobState.SUCCEEDED


def test_progress_is_told_only_where_the_server_counts():
    assert status_of({"numTasks": 4, "numDoneTasks": 1}).fraction == 0.25
    assert status_of({"numTasks": 1, "numDoneTasks": 0}).fraction is None
    assert status_of({"progress": {"type": "step", "percent": 30}}).fraction == 0.3
    assert status_of({"progress": {"type": "default", "message": "Executing..."}}).fraction is None


def test_a_job_is_looked_for_at_its_second_address_and_then_unknown():
    assert status_of(MISSING, {"jobStatus": "esriJobExecuting"}).address.endswith(
        "/exportTiles/jobs/j1_et"
    )
    with pytest.raises(JobUnknown, match="no longer knows this job"):
        status_of(MISSING, MISSING)


def test_failed_jobs_say_why(shared_data):
    too_many = recorded(shared_data, "job_failed_errormessages_shape.json")
    error = jobs.failure(status_of(too_many))
    assert isinstance(error, TooManyTiles)
    assert error.facts["counted"] == 1225884
    failed = {
        "jobStatus": "esriJobFailed",
        "messages": [
            {"type": "esriJobMessageTypeError", "description": "No tiles."},
            {"type": "esriJobMessageTypeInformative", "description": "Failed."},
        ],
    }
    error = jobs.failure(status_of(failed))
    assert isinstance(error, JobFailed)
    assert str(error) == "The server could not make the package: No tiles."
    assert error.details == "No tiles.\nFailed."
    assert isinstance(jobs.failure(status_of({"jobStatus": "esriJobTimedOut"})), JobTimedOut)
    stopped = recorded(shared_data, "job_gp_cancelled.json")
    assert isinstance(jobs.failure(status_of(stopped)), JobStopped)


def test_online_names_the_link(shared_data):
    status = status_of(recorded(shared_data, "job_succeeded_agol.json"))
    (link,) = jobs.result_addresses(Client(session_answering()), status)
    assert link.startswith("https://lws-job-results-prd0.s3.amazonaws.com/export/")


def test_enterprise_names_a_folder_with_a_listing(shared_data):
    status = status_of(recorded(shared_data, "job_succeeded_enterprise.json"))
    client = Client(
        session_answering(
            recorded(shared_data, "job_result_enterprise_value_folder.json"),
            recorded(shared_data, "job_result_folder_listing.json"),
        )
    )
    (link,) = jobs.result_addresses(client, status)
    assert link.endswith("/arcgisoutput/nZ_test_VectorTileServer/nZ_test.vtpk")


def enterprise_result(*bodies):
    status = JobStatus(
        JobState.SUCCEEDED,
        "esriJobSucceeded",
        address=JOB.addresses[0],
        answer={"results": {"out_service_url": {"paramUrl": " results/out_service_url"}}},
    )
    asked = []
    waiting = list(bodies)

    def serve(request):
        asked.append(request.url)
        return answer(request, waiting.pop(0))

    return jobs.result_addresses(Client(session_of(serve)), status), asked


def test_a_direct_link_and_a_file_without_listing_are_taken():
    link = "https://example.com/out/a%20b.vtpk?x=1"
    found, asked = enterprise_result({"value": link})
    assert found == (link,)
    assert asked == [f"{ADDRESS}/jobs/j1_et/results/out_service_url?f=json"]
    found, _ = enterprise_result({"value": "https://example.com/download/7"}, b"PK\x03\x04")
    assert found == ("https://example.com/download/7",)


@pytest.mark.parametrize("value", [None, "", "file:///etc/passwd", "ftp://example.com/a.vtpk", 7])
def test_what_is_no_web_address_is_no_result(value):
    with pytest.raises(NoResult):
        enterprise_result({"value": value})


def test_files_of_a_listing_that_are_no_packages_or_no_web_addresses_are_left():
    files = [
        {"name": "log.txt", "url": "https://example.com/log.txt"},
        {"name": "a.vtpk", "url": "file:///a.vtpk"},
        {"name": "b.vtpk"},
    ]
    found, _ = enterprise_result({"value": "https://example.com/out"}, {"files": files})
    assert found == ("https://example.com/out/b.vtpk",)


def test_cancelling_is_best_effort():
    assert jobs.cancel(Client(session_answering({"jobStatus": "esriJobCancelling"})), JOB)
    assert not jobs.cancel(Client(session_answering(MISSING, MISSING)), JOB)
