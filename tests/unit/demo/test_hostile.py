"""Answers with harm in mind: each is what it says, on the step it is for."""

import json

import pytest

from tilepack.demo import hostile

from .test_enterprise import ask, finished


def test_a_job_can_be_called_anything(enterprise):
    enterprise.config.faults.add("submit", hostile.job_id("../x"))
    assert ask(f"{enterprise.url}/exportTiles")["jobId"] == "../x"


def test_the_value_of_a_result_can_be_any_address(enterprise):
    enterprise.config.value = "file:///etc/passwd"
    _, address = finished(enterprise, levels="0")
    assert ask(f"{address}/results/out_service_url")["value"] == "file:///etc/passwd"


@pytest.mark.parametrize(
    ("fault", "member", "count"),
    [
        (hostile.succeeded_at("file:///a", "http://b"), "output", 1),
        (hostile.parameter_at("http://b"), "results", 1),
        (hostile.many_parameters(), "results", 100_000),
        (hostile.listing(("../a", "file:///a")), "files", 1),
        (hostile.endless_listing("http://b"), "files", 100_000),
        (hostile.many_messages(), "messages", 10_000),
        (hostile.deep(depth=50), "messages", 1),
        (hostile.crowded(1000), "messages", 1001),
    ],
)
def test_lists_are_as_long_as_they_are_said_to_be(enterprise, fault, member, count):
    enterprise.config.faults.add("describe", fault)
    assert len(ask(enterprise.url)[member]) == count


def test_numbers_and_lists_can_be_something_else(enterprise):
    enterprise.config.faults.add(
        "describe", hostile.numbers_that_are_none(), hostile.members_of_other_kinds()
    )
    percent = ask(enterprise.url)["progress"]["percent"]
    assert percent != percent
    assert ask(enterprise.url)["output"] == {"outputUrl": 7}
    assert json.loads(hostile.members_of_other_kinds().body)["messages"] == 7
