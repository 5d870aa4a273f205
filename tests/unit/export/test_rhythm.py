import pytest

from tilepack.core.export.rhythm import PATIENCE, Trouble, pause_after


def looks(until):
    """When a job that runs ``until`` seconds would be looked at."""
    at, times = pause_after(0), []
    while at <= until:
        times.append(at)
        at += pause_after(at)
    return times


def test_at_most_sixty_looks_in_five_minutes_and_four_a_minute_after():
    assert len(looks(300)) <= 60
    assert len(looks(900)) - len(looks(300)) <= 4 * 10


@pytest.mark.parametrize("ends", [0.3, 1, 4, 10, 30, 100, 500, 3000])
def test_the_end_of_a_job_is_noticed_soon(ends):
    noticed = looks(ends + 20)
    late = next(at for at in noticed if at >= ends) - ends
    assert late <= max(0.5, min(0.1 * (ends + late), 15))


def test_a_job_of_a_day_is_asked_once_a_minute():
    assert pause_after(7200) == 60


def test_waits_grow_with_faults_and_obey_the_server():
    trouble, waits = Trouble(), []
    for now in range(8):
        trouble.note(100.0 + now)
        waits.append(trouble.pause(100.0 + now))
    assert waits[0] < 2 and waits[-1] > 40 and max(waits) <= 75
    assert trouble.pause(0, "20") == 20


def test_patience_counts_from_the_first_fault_of_a_row():
    trouble = Trouble()
    trouble.note(10)
    assert not trouble.is_too_long(10 + PATIENCE)
    assert trouble.is_too_long(11 + PATIENCE)
    trouble.clear()
    trouble.note(5000)
    assert not trouble.is_too_long(5001)
