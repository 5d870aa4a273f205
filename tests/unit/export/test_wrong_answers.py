"""Scenario 32: wrong answers where the package should be.

Each has a text of its own, is repaired where it can be, and nothing is written outside of the
target's folder.
"""

import pytest

from tilepack.core.errors import PackageIncomplete, TilepackError
from tilepack.core.export.export import export
from tilepack.core.export.request import Request
from tilepack.core.package.check import check
from tilepack.core.package.findings import KINDS, Severity
from tilepack.core.package.mvt import unpack
from tilepack.core.package.package import Package
from tilepack.core.tiles.area import Area
from tilepack.tests.support.damages import DAMAGES
from tilepack.tests.support.packages import HALF, sample

WORLD = Area.of_box(-HALF, -HALF, HALF, HALF)
MENDED = [
    "bytes in front", "bytes behind", "its end twice", "levels from 5", "a name that leads out",
    "an absolute name",
    "another tile format", "a name twice", "no size of bundles", "tiles without compression",
    "a tilemap of three children", "a tile outside its bundle", "a step without outputs",
]  # fmt: skip
REFUSED = [
    "a sign-in page", "a message of the server", "an empty file", "another file", "cut off",
    "no description", "a broken description", "a bomb", "a changed byte", "a tile that is a bomb",
]  # fmt: skip


@pytest.fixture
def original():
    return sample("natural-earth.vtpk")


@pytest.fixture
def answered(bench, original):
    """Export from a service whose packages are damaged in some way."""

    def export_of(name):
        wrong = bench.folder / "wrong.vtpk"
        DAMAGES[name].do(original, wrong)
        target = bench.folder / "one" / "two" / "a.vtpk"
        target.parent.mkdir(parents=True)
        address = bench.service(source=original, result=wrong)
        request = Request(address, target, area=lambda service: WORLD)
        return target, lambda: export(request, bench.around())

    return export_of


def outside(folder):
    """Files that are not where the target is, and not what the test put there."""
    inside = folder / "one" / "two"
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and inside not in path.parents and path.name != "wrong.vtpk"
    ]


def tiles(path):
    with Package.open(path) as package:
        return {place: unpack(package.read_tile(*place)) for place in package.tiles()}


@pytest.mark.parametrize("name", MENDED)
def test_scenario_32_what_can_be_repaired_is_and_that_is_said(bench, answered, original, name):
    target, run = answered(name)
    result = run()
    assert result.warnings
    assert check(target, full=True).findings == ()
    assert tiles(target) == tiles(original)
    assert outside(bench.folder) == []


@pytest.mark.parametrize("name", REFUSED)
def test_scenario_32_what_cannot_is_refused_and_no_package_appears(bench, answered, name):
    target, run = answered(name)
    with pytest.raises(TilepackError) as caught:
        run()
    assert len(str(caught.value).split()) > 3
    assert not target.exists()
    assert outside(bench.folder) == []


def test_a_package_with_unreadable_bundles_says_how_many_and_where_it_is_kept(bench, answered):
    target, run = answered("a changed byte")
    with pytest.raises(PackageIncomplete, match=r"\(1 of \d+ bundles unreadable\)") as caught:
        run()
    kept = target.with_name(str(caught.value.facts["file"]))
    assert kept.exists()
    assert kept.suffix == ".part"
    assert caught.value.details


def test_scenario_32_each_text_is_its_own(bench, original):
    texts = {}
    for name in REFUSED:
        wrong = bench.folder / "a.vtpk"
        DAMAGES[name].do(original, wrong)
        first = check(wrong, full=True).findings[0]
        assert KINDS[first.kind].severity is Severity.FATAL
        texts[name] = first.sentence
    assert len(set(texts.values())) == len(texts), texts
