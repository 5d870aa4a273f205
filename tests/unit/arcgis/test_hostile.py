"""Servers that mean harm, or are merely wrong: nothing outside is asked, nothing without end."""

import json

import pytest
import requests

from tilepack.core.arcgis import jobs
from tilepack.core.arcgis.answers import MAX_ANSWER_BYTES, MAX_DEPTH, too_many_tiles
from tilepack.core.arcgis.client import Client
from tilepack.core.arcgis.entrance import Entrance, find_entrance, generate
from tilepack.core.arcgis.jobs import Job, JobState, JobStatus
from tilepack.core.arcgis.service import Service, read_service
from tilepack.core.arcgis.session import Network, SignedSession, SignIn
from tilepack.core.errors import (
    AnswerUnsafe,
    NoResult,
    ServiceRefused,
    Unreachable,
    UnreadableAnswer,
)
from tilepack.core.tiles.area import Area
from tilepack.demo import faults, hostile
from tilepack.demo.config import ServiceConfig
from tilepack.tests.support.answers import answer, session_answering, session_of
from tilepack.tests.support.packages import root_json

from .test_items import Web, session

SITE = "https://gis.example.com/arcgis"
ADDRESS = f"{SITE}/rest/services/World/VectorTileServer"
JOB = Job(ADDRESS, "j1_et")
AT = JOB.addresses[0]
VALUE = f"{AT}/results/out_service_url"
FOLDER = f"{SITE}/rest/directories/arcgisoutput/World/j1"
INTERNAL = FOLDER.replace(SITE, "http://gisserver01:6080/arcgis")
NOWHERE = ["file:///etc/passwd", "ftp://gis.example.com/a.vtpk", "javascript:a.vtpk", "\\\\host\\a",
           "http://localhost:9/a.vtpk", "http://127.0.0.1/a.vtpk", "https://[::1]/a.vtpk",
           "http://169.254.169.254/a.vtpk", "http://0x7f000001/a.vtpk"]  # fmt: skip


def succeeded(**answer):
    return JobStatus(JobState.SUCCEEDED, "esriJobSucceeded", address=AT, answer=answer)


def parameters(**results):
    return succeeded(results=results or {"out_service_url": {"paramUrl": ""}})


def status_of(fault_or_body):
    body = getattr(fault_or_body, "body", fault_or_body)
    return jobs.read_status(Client(session_answering(body)), JOB)


@pytest.mark.parametrize(
    "job_id",
    ["../../../admin", "..", ".", "a/b", "a?token=1", "a#b", "a b", "a\x00b", "a\nb", "%2e%2e",
     "a\\b", "a;b", "x" * 201, "ä"],
)  # fmt: skip
def test_a_job_id_that_is_part_of_an_address_is_refused(job_id):
    client = Client(session_answering({"jobId": job_id}))
    service = Service.from_json(ADDRESS, root_json())
    with pytest.raises(AnswerUnsafe, match=r"gis\.example\.com was not followed: its job id"):
        jobs.submit(client, service, Area.of_box(0, 0, 1, 1), (0,))


def test_a_job_id_from_elsewhere_stays_below_the_service():
    asked = []

    def serve(request):
        asked.append(request.url)
        return answer(request, {"jobStatus": "esriJobExecuting"})

    jobs.read_status(Client(session_of(serve)), Job(ADDRESS, "../x?y=1"))
    assert asked == [f"{ADDRESS}/jobs/..%2Fx%3Fy%3D1?f=json"]


class TestResults:
    @pytest.mark.parametrize("link", NOWHERE)
    def test_links_that_lead_astray_are_no_results(self, link):
        web = Web({VALUE: {"value": link}, FOLDER: {"files": [{"name": "a.vtpk", "url": link}]}})
        for status in (succeeded(output={"outputUrl": [link]}), parameters()):
            with pytest.raises(NoResult):
                jobs.result_addresses(web.client, status)
        web.answers[VALUE] = {"value": FOLDER}
        with pytest.raises(NoResult):
            jobs.result_addresses(web.client, parameters())
        assert set(web.asked) == {VALUE, FOLDER}

    @pytest.mark.parametrize("link", NOWHERE[4:6])
    def test_a_service_on_this_machine_may_lead_to_it(self, link):
        here = succeeded(output={"outputUrl": [link]})
        status = JobStatus(
            here.state, here.word, address="http://127.0.0.1:1/x", answer=here.answer
        )
        assert jobs.result_addresses(Web({}).client, status) == (link,)

    @pytest.mark.parametrize(
        "path",
        [
            "https://evil.example/x",
            "//evil.example/x",
            "../../../../x",
            "/x",
            "file:///x",
            "a\x00b",
        ],
    )
    def test_a_result_is_looked_for_below_its_job_only(self, path):
        web = Web({VALUE: {"value": f"{SITE}/out/a.vtpk"}})
        found = jobs.result_addresses(web.client, parameters(out_service_url={"paramUrl": path}))
        assert found == (f"{SITE}/out/a.vtpk",)
        assert web.asked == [VALUE]

    def test_names_of_parameters_stay_names(self):
        web = Web({})
        name = "../../x?y#z"
        with pytest.raises(ServiceRefused):
            jobs.result_addresses(web.client, parameters(**{name: {}}))
        assert web.asked == [f"{AT}/results/..%2F..%2Fx%3Fy%23z"]

    def test_a_thousand_parameters_are_not_all_asked_for(self):
        asked = []

        def serve(request):
            asked.append(request.url)
            return answer(request, {"value": None})

        many = json.loads(hostile.many_parameters().body)["results"]
        status = succeeded(results={**many, "out_service_url": {}})
        with pytest.raises(NoResult):
            jobs.result_addresses(Client(session_of(serve)), status)
        assert len(asked) == 5
        assert asked[0] == f"{VALUE}?f=json"

    def test_a_listing_without_end_is_refused(self):
        listing = hostile.endless_listing("https://gis.example.com/out").body
        web = Web({VALUE: {"value": FOLDER}, FOLDER: listing})
        with pytest.raises(AnswerUnsafe, match="it names 100000 packages"):
            jobs.result_addresses(web.client, parameters())
        links = [f"https://gis.example.com/{n}.vtpk" for n in range(101)]
        with pytest.raises(AnswerUnsafe, match="it names 101 packages"):
            jobs.result_addresses(web.client, succeeded(output={"outputUrl": links}))

    def test_names_in_a_listing_stay_in_its_folder(self):
        names = ["../../up.vtpk", "/etc/a.vtpk", "//evil.example/b.vtpk", "c?d=.vtpk", "e\x00.vtpk"]
        web = Web({VALUE: {"value": FOLDER}, FOLDER: {"files": [{"name": n} for n in names]}})
        for link in jobs.result_addresses(web.client, parameters()):
            assert link.startswith(f"{FOLDER}/")
            assert "/" not in link[len(FOLDER) + 1 :]

    @pytest.mark.parametrize("value", [7, True, [], {}, {"url": 7}, {"url": None}, "", " "])
    def test_values_of_another_kind_are_no_results(self, value):
        with pytest.raises(NoResult):
            jobs.result_addresses(Web({VALUE: {"value": value}}).client, parameters())

    @pytest.mark.parametrize("files", [7, "x", None, {}, [7, None, []], [{"name": 7, "url": 7}]])
    def test_listings_of_another_shape_are_no_results(self, files):
        web = Web({VALUE: {"value": FOLDER}, FOLDER: {"files": files}})
        with pytest.raises(NoResult):
            jobs.result_addresses(web.client, parameters())

    def test_members_of_other_kinds_are_no_results(self):
        with pytest.raises(NoResult):
            jobs.result_addresses(Web({}).client, status_of(hostile.members_of_other_kinds()))


class TestInternalHostNames:
    """Behind a web adaptor a server may know itself by another name."""

    def test_its_folder_is_asked_for_where_the_service_is(self):
        files = {"files": [{"name": "a.vtpk", "url": f"{INTERNAL}/a.vtpk"}]}
        web = Web({VALUE: {"value": INTERNAL}, FOLDER: files})
        assert jobs.result_addresses(web.client, parameters()) == (f"{FOLDER}/a.vtpk",)
        assert web.asked == [VALUE, FOLDER]

    def test_its_file_is_too(self):
        web = Web({VALUE: {"value": f"{INTERNAL}/a.vtpk"}})
        assert jobs.result_addresses(web.client, parameters()) == (f"{FOLDER}/a.vtpk",)

    def test_a_name_that_only_this_machine_has_does_not_matter_then(self):
        local = INTERNAL.replace("gisserver01", "localhost")
        web = Web({VALUE: {"value": local}, FOLDER: {"files": [{"name": "a.vtpk"}]}})
        assert jobs.result_addresses(web.client, parameters()) == (f"{FOLDER}/a.vtpk",)

    def test_a_folder_that_really_is_elsewhere_is_found_there(self):
        there = FOLDER.replace("gis.example.com", "files.example.com")
        web = Web({VALUE: {"value": there}, there: {"files": [{"name": "a.vtpk"}]}})
        found = jobs.result_addresses(web.client, parameters())
        assert web.asked == [VALUE, FOLDER, there]
        assert found == (f"{there}/a.vtpk",)

    def test_the_demo_s_internal_name_leads_to_the_package(self, server, enterprise):
        enterprise.config.value = "internal"
        (link,) = _finished_links(enterprise)
        assert link.startswith(server.url)
        assert session().get(link, timeout=5).content[:2] == b"PK"


def _finished_links(service):
    client = Client(session())
    described = read_service(client, service.url)
    job = jobs.submit(client, described, Area.of_box(-1, -1, 1, 1), (0, 1))
    while True:
        status = jobs.read_status(client, job)
        if status.state is not JobState.RUNNING:
            return jobs.result_addresses(client, status)


class TestBounds:
    def test_answers_that_are_too_deep_are_not_followed(self):
        for depth in (MAX_DEPTH + 1, 900, 100_000):
            with pytest.raises(UnreadableAnswer):
                status_of(hostile.deep(depth=depth))
        assert status_of(hostile.deep("other", MAX_DEPTH - 10)).state is JobState.RUNNING

    def test_answers_of_too_many_values_are_not_read(self):
        with pytest.raises(UnreadableAnswer):
            status_of(hostile.crowded())

    def test_answers_without_end_are_left(self):
        class Endless:
            sent = 0

            def read(self, amount=-1, **_):
                self.sent += amount
                return b" " * amount

            def close(self):
                pass

            release_conn = close

        endless = Endless()

        def serve(request):
            response = answer(request, b"")
            response.raw = endless
            return response

        with pytest.raises(UnreadableAnswer):
            Client(session_of(serve)).get(ADDRESS)
        assert endless.sent < MAX_ANSWER_BYTES + (1 << 20)

    def test_a_package_instead_of_a_listing_is_not_read_to_its_end(self):
        class Archive:
            sent = 0

            def read(self, amount=-1, **_):
                self.sent += amount
                return b"PK\x03\x04" + b"\0" * (amount - 4)

            def close(self):
                pass

            release_conn = close

        archive = Archive()

        def serve(request):
            if request.url.startswith(VALUE):
                return answer(request, {"value": f"{SITE}/download/7"})
            response = answer(request, b"")
            response.raw = archive
            return response

        client = Client(session_of(serve))
        assert jobs.result_addresses(client, parameters()) == (f"{SITE}/download/7",)
        assert archive.sent <= 1 << 17

    def test_endless_messages_are_cut(self):
        status = status_of(hostile.many_messages())
        assert len(status.messages) <= 200
        assert max(map(len, status.messages)) <= 1000
        error = jobs.failure(status)
        assert len(str(error)) < 1200
        long = {"jobStatus": "esriJobFailed", "message": "x" * 1_000_000}
        assert len(str(jobs.failure(status_of(long)))) < 1200
        assert len(status_of({"jobStatus": "x" * 1_000_000}).word) <= 100

    def test_endless_errors_are_cut(self):
        error = {"code": 500, "message": "x" * 1_000_000, "details": ["y" * 1000] * 10_000}
        with pytest.raises(ServiceRefused) as caught:
            status_of({"error": error})
        assert len(str(caught.value)) < 1200
        assert len(caught.value.details) < 12_000

    @pytest.mark.parametrize(
        "text",
        [
            "estimated tile count(" * 100_000,
            "estimated tile count(1) greater than " * 50_000,
            "requested tile count(" + "1" * 1_000_000,
            "requested tile count(" + "1 " * 20 + ") exceeds the maximum(" + "9" * 5000 + ")",
        ],
    )
    def test_texts_made_to_be_slow_to_read_are_not(self, text):
        assert too_many_tiles(text) is None

    @pytest.mark.parametrize(
        "body",
        [
            hostile.numbers_that_are_none(),
            {"jobStatus": "esriJobExecuting", "numTasks": 10**400, "numDoneTasks": 10**800},
            {"jobStatus": "esriJobExecuting", "numTasks": 4, "numDoneTasks": float("inf")},
            {"jobStatus": "esriJobExecuting", "numTasks": 4, "numDoneTasks": "all"},
        ],
    )
    def test_progress_that_is_no_number_is_none(self, body):
        assert status_of(body).fraction is None

    @pytest.mark.parametrize("messages", [7, True, "x", {}, [7, None, [], {"description": 7}]])
    def test_messages_of_another_kind_harm_nothing(self, messages):
        status = status_of({"jobStatus": "esriJobFailed", "messages": messages})
        assert status.state is JobState.FAILED
        assert jobs.failure(status)

    def test_a_number_without_end_is_not_read(self):
        with pytest.raises(UnreadableAnswer):
            status_of('{"jobStatus": "esriJobExecuting", "numTasks": ' + "9" * 4_000_000 + "}")

    def test_halves_of_characters_are_replaced(self):
        status = status_of('{"jobStatus": "esriJobFailed", "message": "a\\ud800b \\ud83d\\ude00"}')
        assert status.messages == ("a?b 😀",)
        assert status.messages[0].encode()

    @pytest.mark.parametrize("code", [float("inf"), float("nan"), "x", [], 10**400])
    def test_codes_that_are_none_are_refusals(self, code):
        with pytest.raises(ServiceRefused):
            status_of({"error": {"code": code, "message": "no"}})


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://example.com/x", "gopher://x/"])
def test_a_redirect_to_another_scheme_is_not_followed(enterprise, location):
    enterprise.config.faults.add("describe", faults.redirect(location))
    with pytest.raises(Unreachable, match="cannot be requested"):
        read_service(Client(session()), enterprise.url)


@pytest.mark.parametrize(
    "place",
    [
        "http://localhost:9/x",
        "//127.0.0.1/x",
        "http://[::1]/x",
        "http://localhos%74/x",
        "http://2130706433/x",
        "http://127.1/x",
        "https://0x7f.1/x",
    ],
)
def test_a_redirect_of_another_machine_to_this_one_is_not_followed(place):
    asked = []

    def serve(request):
        asked.append(request.url.partition("?")[0])
        return answer(request, "", 302, {"Location": place})

    with SignedSession(SignIn(ADDRESS), session_of(serve).get_adapter("https://")) as opened:
        with pytest.raises(AnswerUnsafe, match="it leads to this computer"):
            Client(opened).get(ADDRESS)
        with pytest.raises(AnswerUnsafe):
            opened.get(f"{SITE}/a.vtpk", stream=True)
    assert asked == [ADDRESS, f"{SITE}/a.vtpk"]


def test_the_faults_come_over_the_wire_too(server):
    """What the tests above are told in a process is what a server sends."""
    service = server.add("Hosted/Hostile", ServiceConfig())
    service.config.faults.add("describe", hostile.deep(), hostile.crowded(5_000_001))
    for _ in range(2):
        with pytest.raises(UnreadableAnswer):
            read_service(Client(session()), service.url)
    service.config.value = "file:///etc/passwd"
    with pytest.raises(NoResult):
        _finished_links(service)
    assert isinstance(session().get(service.url, timeout=5), requests.Response)


@pytest.mark.parametrize("named", ["http://[", "https://x:99999/tokens", 7, [], "\ud800", None])
def test_a_server_that_names_no_place_to_sign_in_has_the_usual_one(named):
    info = {"owningSystemUrl": named, "authInfo": {"tokenServicesUrl": named}}
    found = find_entrance(Network(Web({f"{SITE}/rest/info": info}).client.session), ADDRESS)
    assert found == Entrance(f"{SITE}/tokens/generateToken")


@pytest.mark.parametrize("expires", [10**400, float("nan"), "soon", [], None])
def test_a_token_whose_end_is_no_moment_is_used_until_it_is_refused(expires):
    network = Network(session_of(lambda r: answer(r, {"token": "t", "expires": expires})))
    token = generate(network, "https://gis.example.com/tokens/generateToken", {}, 0.0)
    assert (token.value, token.renew_at) == ("t", float("inf"))
