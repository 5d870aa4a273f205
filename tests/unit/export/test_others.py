"""What others do meanwhile: to the target, its folder, the records, the clock."""

import shutil
import time
from dataclasses import replace

import pytest

from tilepack.core.errors import NotAPackage, OutputExists, OutputUnwritable, RecordsUnwritable
from tilepack.core.export.record import JobRecord, State, Step
from tilepack.core.export.request import Request, Stage
from tilepack.core.export.run import Run
from tilepack.core.export.store import JobStore
from tilepack.core.package.check import check


def store_in(folder):
    return JobStore(folder, lambda area: {}, lambda value: None)


@pytest.fixture
def store(bench):
    store = store_in(bench.folder / "jobs")
    yield store
    store.close()


@pytest.fixture
def output(bench):
    folder = bench.folder / "out"
    folder.mkdir()
    return folder / "a.vtpk"


def a_run(bench, address, output, journal=None, **surroundings):
    record = JobRecord(Request(address, output, levels="0-2"))
    return Run(record, replace(bench.around(), **surroundings), journal)


def at(stage, deed):
    """A progress that does something once, when a stage is told of."""
    done = []

    def progress(step):
        if step.stage is stage and not done:
            done.append(step)
            deed()

    return progress


def test_a_target_that_somebody_made_meanwhile_is_kept_and_so_are_the_parts(bench, output):
    theirs = at(Stage.DOWNLOADING, lambda: output.write_text("theirs", encoding="utf-8"))
    run = a_run(bench, bench.service(), output, progress=theirs)
    run.to_end()
    assert run.record.state is State.FAILED
    assert isinstance(run.record.error, OutputExists)
    assert output.read_text(encoding="utf-8") == "theirs"
    (part,) = run.record.parts
    assert part.step is Step.FETCHED and all(file.exists() for file in part.files)

    run.retry()
    run.to_end()
    assert isinstance(run.record.error, OutputExists), "still theirs"
    output.unlink()
    run.retry()
    run.to_end()
    assert run.record.state is State.DONE
    assert check(output, full=True).ok
    assert len(bench.requests("submit")) == len(bench.requests("download")) == 1
    assert [path.name for path in output.parent.iterdir()] == ["a.vtpk"]


@pytest.mark.parametrize("stage", [Stage.SUBMITTING, Stage.DOWNLOADING, Stage.CHECKING])
def test_a_folder_that_is_taken_away_is_said_and_a_retry_fetches_again(bench, output, stage):
    run = a_run(
        bench,
        bench.service(),
        output,
        progress=at(stage, lambda: shutil.rmtree(output.parent)),
    )
    run.to_end()
    assert run.record.state is State.FAILED
    assert isinstance(run.record.error, (OutputUnwritable, NotAPackage)), repr(run.record.error)
    assert "No such file" in str(run.record.error) or "does not exist" in str(run.record.error)
    output.parent.mkdir()
    run.retry()
    run.to_end()
    assert run.record.state is State.DONE, repr(run.record.error)
    assert check(output, full=True).ok


def test_a_record_that_is_deleted_meanwhile_is_written_again(bench, output, store):
    def delete():
        for path in store.folder.glob("*.json"):
            path.unlink()

    run = a_run(bench, bench.service(), output, store, progress=at(Stage.DOWNLOADING, delete))
    run.to_end()
    assert run.record.state is State.DONE
    assert store.read(run.record.id).state is State.DONE


def test_records_that_cannot_be_written_stop_an_export_before_its_first_request(bench, output):
    """A file stands where the folder of the profile should be."""
    (bench.folder / "jobs").write_text("", encoding="utf-8")
    run = a_run(bench, bench.service(), output, store_in(bench.folder / "jobs"))
    run.to_end()
    assert run.record.state is State.FAILED
    assert isinstance(run.record.error, RecordsUnwritable)
    assert not bench.server.log.entries()
    (bench.folder / "jobs").unlink()
    run.retry()
    run.to_end()
    assert run.record.state is State.DONE


def test_a_part_that_cannot_be_announced_is_not_sent(bench, output, store, monkeypatch):
    write = store.write

    def refuse(record):
        if any(part.step is Step.SENDING for part in record.parts):
            raise RecordsUnwritable(path="x", reason="full")
        write(record)

    monkeypatch.setattr(store, "write", refuse)
    run = a_run(bench, bench.service(), output, store)
    run.to_end()
    assert run.record.state is State.FAILED
    assert isinstance(run.record.error, RecordsUnwritable)
    assert not bench.requests("submit")
    monkeypatch.undo()
    run.retry()
    run.to_end()
    assert run.record.state is State.DONE
    assert len(bench.requests("submit")) == 1


def test_a_clock_that_is_set_back_does_no_harm(bench, output, store):
    """The record comes from tomorrow."""
    first = a_run(bench, bench.service(), output, store)
    first.work()
    tomorrow = time.time() + 24 * 3600
    (part,) = first.record.parts
    record = replace(
        first.record, created=tomorrow, since=tomorrow, parts=(replace(part, sent=tomorrow),)
    )
    second = Run(record, bench.around(), store, adopted=True)
    second.to_end()
    assert second.record.state is State.DONE
    assert second.record.result.seconds >= 0.0
    assert len(bench.requests("submit")) == 1
