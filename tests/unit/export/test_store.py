"""The records of jobs: what is written is read back, by whichever process, whatever happened."""

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.errors import AreaInvalid, JobFailed, NoRoom, RecordsUnwritable
from tilepack.core.export.record import Arriving, JobRecord, PartRecord, State, Step
from tilepack.core.export.request import Request, Result, whole_service
from tilepack.core.export.store import JobStore
from tilepack.core.tiles.area import Area
from tilepack.tests.support.service import environment

TEXT = st.text(max_size=20)
PATHS = st.builds(lambda name: Path("/data") / f"a{name}", st.text("ab/ü", max_size=8))
COUNTS = st.integers(0, 2**53)
PARTS = st.builds(
    PartRecord,
    tiles=COUNTS,
    step=st.sampled_from(Step),
    job_id=TEXT,
    sent=st.floats(0, 1e10),
    arriving=st.lists(st.builds(Arriving, COUNTS, TEXT), max_size=2).map(tuple),
    files=st.lists(PATHS, max_size=2).map(tuple),
    warnings=st.lists(TEXT, max_size=2).map(tuple),
    error=st.none() | st.builds(JobFailed, TEXT, message=TEXT),
)
REQUESTS = st.builds(
    Request,
    service=TEXT,
    output=PATHS,
    area=st.just(whole_service),
    levels=TEXT,
    mbtiles=st.none() | PATHS,
    split=st.booleans(),
    overwrite=st.booleans(),
    job_id=TEXT,
)
RESULTS = st.builds(
    Result,
    package=PATHS,
    mbtiles=st.none() | PATHS,
    job_ids=st.lists(TEXT, max_size=2).map(tuple),
    tiles=COUNTS,
    asked=COUNTS,
    bytes=COUNTS,
    parts=COUNTS,
    seconds=st.floats(0, 1e9),
    warnings=st.lists(TEXT, max_size=2).map(tuple),
)
RECORDS = st.builds(
    JobRecord,
    request=REQUESTS,
    authcfg=TEXT,
    wants_layer=st.booleans(),
    state=st.sampled_from(State),
    service=TEXT,
    asked=COUNTS,
    parts=st.lists(PARTS, max_size=3).map(tuple),
    error=st.none() | st.builds(NoRoom, TEXT, folder=TEXT, needed=TEXT, free=TEXT),
    result=st.none() | RESULTS,
)


def store_in(folder):
    return JobStore(folder, write_area=lambda area: {"kept": area.kept}, read_area=Kept)


class Kept:
    """An area source with a form on disk."""

    def __init__(self, value):
        self.kept = value["kept"]

    def __call__(self, service):
        return Area.of_box(*self.kept)


@pytest.fixture
def store(tmp_path):
    store = store_in(tmp_path / "jobs")
    yield store
    store.close()


def a_record(**changes):
    return JobRecord(Request("https://x/VectorTileServer", Path("/data/a.vtpk")), **changes)


@given(RECORDS)
def test_every_record_comes_back_as_it_was(record):
    kept = JobRecord.from_json(json.loads(json.dumps(record.as_json())), lambda _: whole_service)
    assert kept.as_json() == record.as_json()
    assert kept.request == record.request
    assert kept.result == record.result
    assert [str(part.error) for part in kept.parts] == [str(part.error) for part in record.parts]


def test_a_job_is_found_again_with_the_area_it_was_given(store):
    request = replace(a_record().request, area=Kept({"kept": [1, 2, 3, 4]}))
    store.add(JobRecord(request))
    (found,) = store_in(store.folder).load().records
    assert found.request.area(None).boxes == Area.of_box(1, 2, 3, 4).boxes
    again = store.add(replace(found, id="again"))
    assert store.read(again.id).request.area(None).boxes == Area.of_box(1, 2, 3, 4).boxes


def test_an_area_that_cannot_be_read_again_is_said_when_it_is_needed(store):
    record = store.add(a_record())
    (store.folder / f"{record.id}.area.json").write_text("{", encoding="utf-8")
    (found,) = store.load().records
    with pytest.raises(AreaInvalid):
        found.request.area(None)


def test_damaged_records_are_set_aside_and_the_others_load(store):
    good, bad = store.add(a_record()), store.add(a_record())
    path = store.folder / f"{bad.id}.json"
    for damage in (b"", b"{", b"[]", b'{"version": 1}', b"\xff\x00", path.read_bytes()[:-40]):
        path.write_bytes(damage)
        loaded = store.load()
        assert [record.id for record in loaded.records] == [good.id]
        assert [aside.name for aside in loaded.damaged] == [f"{path.name}.damaged"]
        assert not path.exists()
    assert store.load().damaged == ()


def test_records_of_a_newer_version_are_left_alone(store):
    record = store.add(a_record())
    path = store.folder / f"{record.id}.json"
    newer = {**json.loads(path.read_bytes()), "version": 99}
    path.write_text(json.dumps(newer), encoding="utf-8")
    loaded = store.load()
    assert loaded.records == loaded.damaged == ()
    assert path.exists()


def test_members_that_a_newer_plugin_has_added_do_no_harm(store):
    record = store.add(a_record())
    path = store.folder / f"{record.id}.json"
    told = json.loads(path.read_bytes())
    told["request"]["colour"] = "red"
    path.write_text(json.dumps({**told, "more": 1}), encoding="utf-8")
    (found,) = store.load().records
    assert replace(found.request, area=record.request.area) == record.request


def test_a_record_never_holds_a_half_written_file(store, monkeypatch):
    record = store.add(a_record())
    before = (store.folder / f"{record.id}.json").read_bytes()

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(json, "dump", full)
    with pytest.raises(RecordsUnwritable):
        store.write(record.in_state(State.DONE))
    assert (store.folder / f"{record.id}.json").read_bytes() == before
    assert store.load().damaged == ()


def test_a_removed_job_leaves_no_file(store):
    record = store.add(a_record())
    store.remove(record.id)
    assert store.load().records == ()
    assert [path.suffix for path in store.folder.iterdir()] == [".owner"]


OTHER = """
import sys, time
from pathlib import Path
from tilepack.core.export.record import JobRecord
from tilepack.core.export.request import Request
from tilepack.core.export.store import JobStore
store = JobStore(Path(sys.argv[1]), lambda area: {}, lambda value: None)
record = store.add(JobRecord(Request("https://x/VectorTileServer", Path("/data/b.vtpk"))))
print(record.id, flush=True)
time.sleep(60)
"""


@pytest.fixture
def other(tmp_path):
    """Another process on the same profile, which has begun a job; and the job's id."""
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", OTHER, str(tmp_path / "jobs")],
        stdout=subprocess.PIPE,
        env=environment(),
        text=True,
    )
    yield process, process.stdout.readline().strip()
    process.kill()
    process.wait()


def test_a_job_of_a_living_process_is_seen_and_left_to_it(store, other):
    _, job_id = other
    (seen,) = store.load().records
    assert seen.id == job_id
    assert store.is_owned(seen)
    assert store.adopt(job_id) is None


def test_a_job_of_a_killed_process_is_taken_over_once(store, other):
    process, job_id = other
    process.kill()
    process.wait()
    rival = store_in(store.folder)
    taken = [each.adopt(job_id) for each in (store, rival)]
    rival.close()
    assert [record is not None for record in taken] == [True, False]
    assert taken[0].owner == store.owner.id


def test_an_ended_job_is_nobody_s(store, other):
    process, job_id = other
    store.write(store.read(job_id).in_state(State.DONE))
    process.kill()
    process.wait()
    assert store.adopt(job_id) is None


def test_time_of_the_end_is_noted_when_it_ends():
    begin = time.time()
    record = a_record().in_state(State.PACKAGING)
    assert record.ended == 0.0
    assert begin <= record.in_state(State.DONE).ended <= time.time()
