"""``tilepack:resumejob``: a job that somebody has sent is fetched by its id."""

import pytest
import requests

from tilepack.core.export.record import State
from tilepack.core.host.records import profile_store
from tilepack.core.package.check import check
from tilepack.core.package.package import Package
from tilepack.tests.support.service import QUARTER
from tilepack.tests.support.toolbox import run


def submitted(address, levels="0-3"):
    """The id of a job that another program has sent."""
    form = {"f": "json", "levels": levels, "exportExtent": QUARTER}
    answer = requests.post(f"{address}/exportTiles", form, timeout=10)
    return answer.json()["jobId"]


@pytest.mark.parametrize("manner", ["enterprise", "online"])
@pytest.mark.parametrize("given", ["id", "address"])
def test_the_package_of_a_job_arrives_checked_and_nothing_is_submitted(bench, manner, given):
    address = bench.service(manner=manner, executing_seconds=0.5)
    job_id = submitted(address)
    done = run(
        "resumejob",
        SERVICE=address,
        JOB_ID=job_id if given == "id" else f"{address}/jobs/{job_id}?f=html",
        OUTPUT=str(bench.output),
    )
    assert done.ok, done.said
    assert check(bench.output, full=True).ok
    assert done.results["JOB_IDS"] == job_id
    with Package.open(bench.output) as package:
        assert package.levels() == [0, 1, 2, 3]
        assert done.results["TILES"] == package.tile_count()
    assert len(bench.requests("submit")) == 1
    (layer,) = done.layers()
    assert layer.isValid()


@pytest.mark.parametrize(
    ("job_id", "sentence"),
    [
        ("j0123456789abcdef0123456789abcdef_et", "no longer knows this job"),
        ("../../admin", "is not the id of a job"),
        ("", "is not the id of a job"),
    ],
)
def test_a_job_that_is_not_there_is_said(bench, job_id, sentence):
    done = run("resumejob", SERVICE=bench.service(), JOB_ID=job_id, OUTPUT=str(bench.output))
    assert not done.ok
    assert sentence in done.said
    assert bench.files() == []


def test_every_run_leaves_a_record_for_the_list_of_jobs(bench):
    address = bench.service()
    run("exporttiles", SERVICE=address, LEVELS="0-1", OUTPUT=str(bench.output))
    bench.config.outcome = "failed"
    run("exporttiles", SERVICE=address, LEVELS="0-1", OUTPUT=str(bench.folder / "b.vtpk"))
    records = profile_store().load().records
    assert {record.state for record in records} == {State.DONE, State.FAILED}
