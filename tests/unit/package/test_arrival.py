"""Looking at a package while it arrives: the check then finds the same, and reads less."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tilepack.core.package.archive import Archive
from tilepack.core.package.arrival import Arrival
from tilepack.core.package.check import check
from tilepack.tests.support.damages import DAMAGES
from tilepack.tests.support.packages import make_package, pyramid, sample


@pytest.fixture(autouse=True)
def small_steps(monkeypatch):
    """So small that headers, indexes and sizes of tiles are cut wherever they can be."""
    monkeypatch.setattr("tilepack.core.package.arrival.CHUNK", 997)


def arrived(path, seed=0):
    """What was seen of a file that came little by little."""
    arrival, size = Arrival(path), path.stat().st_size
    steps = np.random.default_rng(seed).integers(1, 9000, 2 + size // 4000)
    for end in [*np.cumsum(steps).tolist(), size]:
        arrival.go_on(min(end, size))
    arrival.finish(size)
    return arrival


def told(report):
    """All that a report says, in values that can be compared."""
    return replace(report, findings=tuple((each.kind, each.text) for each in report.findings))


def test_all_of_a_package_is_seen_that_says_beforehand_what_comes(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(4))
    with Archive(path) as archive:
        starts = {entry.header: archive.data_start(entry) for entry in archive.entries}
    assert {header: each.start for header, each in arrived(path).seen.items()} == starts


@pytest.mark.parametrize("name", ["natural-earth.vtpk", "qgis_testvtpk.vtpk"])
def test_packages_of_arcgis_pro_are_seen(name):
    path = sample(name)
    with Archive(path) as archive:
        assert len(arrived(path).seen) == len(archive.entries)
    assert check(path, arrival=arrived(path)) == check(path)


def test_what_was_seen_is_not_read_again(tmp_path, monkeypatch):
    path = make_package(tmp_path / "a.vtpk", pyramid(4))
    expected, arrival, read = check(path), arrived(path), []
    chunks = Archive.chunks

    def noted(self, entry):
        read.append(entry)
        return chunks(self, entry)

    monkeypatch.setattr(Archive, "chunks", noted)
    assert check(path, arrival=arrival) == expected
    assert arrival.seen
    assert not [entry for entry in read if entry.name.endswith(".bundle")]


@pytest.mark.parametrize("name", DAMAGES)
def test_every_damage_is_found_all_the_same(name, tmp_path):
    path = tmp_path / "damaged.vtpk"
    DAMAGES[name].do(sample("natural-earth.vtpk"), path)
    for seed in range(3):
        assert told(check(path, arrival=arrived(path, seed))) == told(check(path))


def test_contents_that_the_table_of_contents_does_not_mean_are_read(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(2))
    other = make_package(tmp_path / "b.vtpk", {**pyramid(2), (2, 1, 1): b"broken"})
    assert arrived(path).seen
    assert told(check(other, arrival=arrived(path))) == told(check(other))


def test_a_file_that_vanishes_ends_it(tmp_path):
    arrival = Arrival(tmp_path / "missing.vtpk")
    arrival.go_on(1 << 20)
    assert not arrival.seen


def test_a_file_shorter_than_told_ends_nothing(tmp_path):
    path = make_package(tmp_path / "a.vtpk", pyramid(2))
    whole = path.read_bytes()
    path.write_bytes(whole[:200_000])
    arrival = Arrival(path)
    arrival.go_on(len(whole))
    path.write_bytes(whole)
    for _ in range(9):
        arrival.go_on(len(whole))
    assert check(path, arrival=arrival) == check(path)
    assert len(arrival.seen) > 3


@pytest.mark.parametrize("size", [0, 1, 29, 2000])
def test_bytes_that_are_no_package(tmp_path, size):
    path = tmp_path / "a.vtpk"
    path.write_bytes(np.random.default_rng(size).bytes(size))
    arrival = Arrival(path)
    arrival.go_on(size)
    assert not arrival.seen


def test_only_so_many_tiles_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("tilepack.core.package.arrival._MOST_TILES", 4)
    path = make_package(tmp_path / "a.vtpk", pyramid(4))
    arrival = arrived(path)
    assert len([each for each in arrival.seen.values() if each.bundle]) < 4
    assert check(path, arrival=arrival) == check(path)
