"""Files made to harm: no crash, no hang, no memory over 256 MB, no file outside of the target."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tilepack.tests.support import fuzz

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="limits are set as in Linux"
)


def outcome(kind, folder):
    """The exit code and words of the process that handles such files."""
    inside = folder / "inside"
    inside.mkdir()
    done = subprocess.run(  # noqa: S603 - this test's own program
        [sys.executable, "-m", fuzz.__name__, kind, str(inside)],
        env={"PYTHONPATH": ":".join(sys.path), "OPENBLAS_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
        check=False,
    )
    return done.returncode, done.stdout[-4000:]


@pytest.mark.parametrize("kind", fuzz.KINDS)
def test_whatever_a_file_holds_it_is_handled_within_bounds(kind, tmp_path):
    code, words = outcome(kind, tmp_path)
    assert code == 0, words


@pytest.mark.parametrize("kind", fuzz.OUT_OF_BOUNDS)
def test_the_bounds_are_real(kind, tmp_path):
    code, words = outcome(kind, tmp_path)
    assert code != 0
    assert ("MemoryError" in words) == (kind == "hungry")
