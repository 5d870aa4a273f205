"""What can be done with an export, by its state and by what went wrong."""

import pytest

from tilepack.core.errors import (
    AreaOutside,
    CountsMore,
    ExportElsewhere,
    JobFailed,
    NoRoom,
    PackageDamaged,
    PackageIncomplete,
    TooManyTiles,
)
from tilepack.core.export.record import PartRecord, State, Step
from tilepack.tests.support.jobs import job, result
from tilepack.ui.jobactions import Action, actions, main_action, pause_action, remove_action

MAIN = {
    State.WAITING: Action.CANCEL,
    State.SUBMITTING: Action.CANCEL,
    State.PACKAGING: Action.CANCEL,
    State.READY: Action.DOWNLOAD,
    State.DOWNLOADING: Action.PAUSE,
    State.PAUSED: Action.CONTINUE,
    State.CHECKING: Action.CANCEL,
    State.MERGING: Action.CANCEL,
    State.CUTTING: Action.CANCEL,
    State.CONVERTING: Action.CANCEL,
    State.DONE: Action.ADD_TO_MAP,
    State.OFFLINE: Action.TRY_NOW,
    State.SIGN_IN: Action.SIGN_IN,
    State.FAILED: Action.RETRY,
    State.UNKNOWN: Action.SUBMIT_AGAIN,
    State.EXPIRED: Action.RUN_AGAIN,
    State.CANCELLING: None,
    State.CANCELLED: Action.RUN_AGAIN,
}


@pytest.mark.parametrize("state", State)
def test_each_state_has_its_main_action(state):
    assert main_action(job(state)) is MAIN[state]


@pytest.mark.parametrize(
    ("error", "split", "action"),
    [
        (JobFailed(message="no"), True, Action.RETRY),
        (PackageDamaged(name="a", reason="b"), True, Action.RETRY),
        (NoRoom(folder="/d", needed="2", free="1"), True, Action.RETRY),
        (TooManyTiles(counted=3, limit=2), False, Action.SPLIT),
        (CountsMore(counted=3, limit=2, planned=1), True, Action.CHANGE),
        (AreaOutside(covered="Austria"), True, Action.CHANGE),
        (ExportElsewhere(title="a", address="https://b"), True, Action.USE_IT),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_failure_offers_what_helps(error, split, action):
    failed = job(State.FAILED, error=error, split=split)
    assert main_action(failed) is action
    assert Action.RETRY in actions(failed)[0]


def test_what_arrived_damaged_is_downloaded_again():
    error = PackageIncomplete(reason="b", file="c")
    part = PartRecord(10, Step.FAILED, "j1", error=error)
    failed = job(State.FAILED, error=error, parts=(part,))
    assert main_action(failed) is Action.DOWNLOAD_AGAIN
    assert Action.RETRY not in actions(failed)[0], "it would be the same"


def test_what_another_window_works_on_is_left_to_it():
    others = job(State.PACKAGING, is_ours=False)
    assert main_action(others) is None
    assert remove_action(others) is None
    assert Action.CANCEL not in actions(others)[0]


def test_space_pauses_and_continues_and_does_nothing_else():
    by_space = {state: pause_action(job(state)) for state in State}
    assert {state for state, action in by_space.items() if action} == {
        State.DOWNLOADING,
        State.PAUSED,
    }


@pytest.mark.parametrize("state", State)
def test_delete_cancels_what_goes_on_and_removes_what_has_ended(state):
    expected = Action.REMOVE if state.has_ended else Action.CANCEL
    assert remove_action(job(state)) is (None if state is State.CANCELLING else expected)


def test_the_file_can_be_deleted_and_updated_only_when_there_is_one():
    done = job(State.DONE, result=result())
    assert actions(done)[-1] == [Action.REMOVE, Action.DELETE]
    assert Action.UPDATE in actions(done)[1]
    for state in set(State) - {State.DONE}:
        flat = [action for group in actions(job(state)) for action in group]
        assert Action.DELETE not in flat
        assert Action.UPDATE not in flat
        assert len(flat) == len(set(flat))
