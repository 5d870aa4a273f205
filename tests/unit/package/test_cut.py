"""Some of the tiles of a package as a package of its own."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tilepack.core.errors import Cancelled, OutputUnwritable, PackageError
from tilepack.core.package import tilemap
from tilepack.core.package.check import check
from tilepack.core.package.cut import cut
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area, Box
from tilepack.core.tiles.coverage import touched_levels
from tilepack.core.tiles.grid import TileRange
from tilepack.core.tiles.spans import TileSpans
from tilepack.tests.support.packages import HALF, make_package, pyramid, root_json, sample


def contents(path):
    with Package.open(path) as package:
        return {place: package.read_tile(*place) for place in package.tiles()}


def spans(tiles):
    """Tiles (level, row, column) as the sets that are asked for."""
    levels = {level for level, _, _ in tiles}
    chosen = {level: [(row, c, c) for each, row, c in tiles if each == level] for level in levels}
    return {level: TileSpans.of(*zip(*runs)) for level, runs in chosen.items()}


@pytest.mark.parametrize("name", ["natural-earth.vtpk", "qgis_testvtpk.vtpk"])
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_exactly_the_wanted_tiles_are_left(tmp_path_factory, name, data):
    source, folder = sample(name), tmp_path_factory.mktemp("cut")
    original = contents(source)
    wanted = data.draw(st.sets(st.sampled_from(sorted(original)), min_size=1))
    nowhere = {(level, row, 2**level - 1) for level, row, _ in wanted} - set(original)
    count = cut(source, folder / "part.vtpk", spans(wanted | nowhere))
    left = contents(folder / "part.vtpk")
    assert count == len(left)
    assert left == {place: original[place] for place in wanted}
    assert check(folder / "part.vtpk", full=True).ok
    with Package.open(source) as old, Package.open(folder / "part.vtpk") as new:
        assert new.tilemap() == (tilemap.build(wanted) if old.is_indexed else None)
        assert new.is_indexed == old.is_indexed
        levels = sorted({level for level, _, _ in wanted})
        assert (new.root["minLOD"], new.root["maxLOD"]) == (levels[0], levels[-1])
        for entry in set(old.names) - {"p12/root.json", "p12/tilemap/root.json"}:
            if not entry.endswith((".bundle", "/")):
                assert new.read(entry) == old.read(entry)


def test_a_polygon_leaves_its_tiles_and_its_extent(tmp_path):
    source = make_package(tmp_path / "a.vtpk", pyramid(5))
    triangle = Area.of_rings([[(1, 1), (0.9 * HALF, 1), (1, 0.9 * HALF), (1, 1)]])
    with Package.open(source) as package:
        keep = touched_levels(package.scheme, triangle, range(6))
    assert cut(source, tmp_path / "b.vtpk", keep) == sum(each.count for each in keep.values())
    with Package.open(tmp_path / "b.vtpk") as package:
        assert {place for place in package.tiles(4)} == {
            (4, row, column) for row, column in keep[4].tiles().tolist()
        }
        around = Box.from_json(package.root["fullExtent"])
        assert (around.xmin, around.ymin) == pytest.approx((0, 0), abs=1)
        assert (around.xmax, around.ymax) == pytest.approx((15 / 16 * HALF,) * 2, abs=1)
        assert package.root["fullExtent"]["spatialReference"]["wkid"] == 102100


def test_the_extent_is_never_wider_than_it_was(tmp_path):
    small = {"xmin": 10, "ymin": 20, "xmax": 30, "ymax": 40, "spatialReference": {"wkid": 102100}}
    root = root_json(3, fullExtent=small, initialExtent=small)
    source = make_package(tmp_path / "a.vtpk", pyramid(3), root=root)
    cut(source, tmp_path / "b.vtpk", {3: TileSpans.of_range(TileRange(0, 7, 0, 7))})
    with Package.open(tmp_path / "b.vtpk") as package:
        assert package.root["fullExtent"] == small


def test_a_bundle_that_stays_whole_is_copied_as_it_is(tmp_path):
    source = sample("natural-earth.vtpk")
    everywhere = {level: TileSpans.of_range(TileRange(0, 127, 0, 127)) for level in (0, 5)}
    cut(source, tmp_path / "part.vtpk", everywhere)
    name = "p12/tile/L05/R0000C0000.bundle"
    with Package.open(source) as old, Package.open(tmp_path / "part.vtpk") as new:
        assert new.read(name) == old.read(name)
        assert new.levels() == [0, 5]


def test_several_bundles_of_a_level_are_cut_apart(tmp_path):
    tiles = {place: data for place, data in pyramid(8).items() if place[0] == 8 and place[1] < 130}
    source = make_package(tmp_path / "a.vtpk", tiles)
    wanted = {(8, row, column) for row in range(100, 130) for column in range(120, 140)}
    assert cut(source, tmp_path / "b.vtpk", spans(wanted)) == len(wanted)
    assert contents(tmp_path / "b.vtpk") == {place: tiles[place] for place in wanted}


def test_where_nothing_is_wanted_nothing_is_left(tmp_path):
    source = make_package(tmp_path / "a.vtpk", pyramid(2))
    assert cut(source, tmp_path / "b.vtpk", {7: TileSpans.of_range(TileRange(0, 1, 0, 1))}) == 0
    with Package.open(tmp_path / "b.vtpk") as package:
        assert package.tile_count() == 0
        assert package.tilemap() == 0


def test_a_damaged_source_is_refused(tmp_path):
    source = make_package(tmp_path / "a.vtpk", pyramid(2))
    source.write_bytes(source.read_bytes()[:-200])
    with pytest.raises(PackageError):
        cut(source, tmp_path / "b.vtpk", {2: TileSpans.of_range(TileRange(0, 1, 0, 1))})
    assert list(tmp_path.iterdir()) == [source]


def test_cancel_leaves_nothing_behind_whenever_it_comes(tmp_path):
    source = make_package(tmp_path / "a.vtpk", pyramid(4))
    keep, asked = {4: TileSpans.of_range(TileRange(0, 9, 0, 9))}, []
    cut(source, tmp_path / "b.vtpk", keep, cancelled=lambda: bool(asked.append(1)))
    (tmp_path / "b.vtpk").unlink()
    for after in range(len(asked)):
        answers = iter([False] * after)
        with pytest.raises(Cancelled):
            cut(
                source,
                tmp_path / "b.vtpk",
                keep,
                cancelled=lambda answers=answers: next(answers, True),
            )
        assert list(tmp_path.iterdir()) == [source]


def test_progress_grows_to_one(tmp_path):
    source, steps = make_package(tmp_path / "a.vtpk", pyramid(4)), []
    keep = {4: TileSpans.of_range(TileRange(0, 9, 0, 9))}
    cut(source, tmp_path / "b.vtpk", keep, progress=steps.append)
    assert steps == sorted(steps) and steps[-1] == 1.0


def test_a_target_that_cannot_be_written(tmp_path):
    source = make_package(tmp_path / "a.vtpk", pyramid(1))
    with pytest.raises(OutputUnwritable, match="No such file"):
        cut(source, tmp_path / "no" / "b.vtpk", {0: TileSpans.of_range(TileRange(0, 0, 0, 0))})
