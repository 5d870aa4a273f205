"""Every damage and oddity a package may have: its own finding, and a repair that restores it.

Scenario 32 of the product: each wrong answer has its own text, is repaired where it can be, and
nothing is written outside of the target.
"""

from __future__ import annotations

import pytest

from tilepack.core.errors import PackageError
from tilepack.core.package import tilemap
from tilepack.core.package.check import check
from tilepack.core.package.findings import KINDS, Severity
from tilepack.core.package.mvt import unpack
from tilepack.core.package.package import Package
from tilepack.core.package.repair import repair
from tilepack.tests.support.damages import DAMAGES
from tilepack.tests.support.packages import sample

every = pytest.mark.parametrize("name", DAMAGES)


@pytest.fixture(scope="module")
def original():
    return sample("natural-earth.vtpk")


@pytest.fixture
def damaged(name, original, tmp_path):
    """The package, two folders down: a name with ``../../`` would lead to ``tmp_path``."""
    path = tmp_path / "one" / "two" / "damaged.vtpk"
    path.parent.mkdir(parents=True)
    DAMAGES[name].do(original, path)
    return path


def contents(path):
    """All tiles, unpacked, and the tilemap."""
    with Package.open(path) as package:
        tiles = {place: unpack(package.read_tile(*place)) for place in package.tiles()}
        return tiles, package.tilemap()


def written_in(folder):
    return {path for path in folder.rglob("*") if path.is_file()}


@every
@pytest.mark.parametrize("full", [False, True], ids=["quick", "full"])
def test_each_has_its_own_finding(name, damaged, full):
    report = check(damaged, full)
    found = {finding.kind: finding for finding in report.findings}
    assert DAMAGES[name].kind in found
    assert len(found[DAMAGES[name].kind].sentence.split()) > 3


def test_each_kind_of_finding_has_a_damage_that_shows_it():
    assert {damage.kind for damage in DAMAGES.values()} == KINDS.keys() - {"more"}


def test_no_two_kinds_say_the_same(original, tmp_path):
    said = {}
    for damage in DAMAGES.values():
        path = tmp_path / "a.vtpk"
        damage.do(original, path)
        said[damage.kind] = {
            finding.sentence for finding in check(path).findings if finding.kind == damage.kind
        }
    assert sum(map(len, said.values())) == len(set().union(*said.values()))


@pytest.mark.parametrize("name", [name for name, each in DAMAGES.items() if each.restored])
def test_a_repair_restores_it(name, damaged, original, tmp_path):
    target = damaged.with_name("mended.vtpk")
    assert repair(damaged, target)
    tiles, index = contents(target)
    assert tiles == contents(original)[0]
    assert index == tilemap.build(tiles)
    assert check(target, full=True).findings == ()
    assert written_in(tmp_path) == {damaged, target}


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, each in DAMAGES.items()
        if not KINDS[each.kind].mendable and KINDS[each.kind].severity is not Severity.WARNING
    ],
)
def test_what_cannot_be_repaired_is_said_and_nothing_written(name, damaged, tmp_path):
    with pytest.raises(PackageError) as raised:
        repair(damaged, damaged.with_name("mended.vtpk"))
    assert len(str(raised.value).split()) > 3
    assert written_in(tmp_path) == {damaged}


def test_a_bundle_cut_off_loses_only_the_tiles_it_no_longer_has(original, tmp_path):
    damaged, target = tmp_path / "damaged.vtpk", tmp_path / "mended.vtpk"
    DAMAGES["a bundle cut off"].do(original, damaged)
    repair(damaged, target)
    before, after = contents(original)[0], contents(target)[0]
    assert len(after) == len(before) - 1
    assert after.items() <= before.items()


def test_whatever_is_mendable_is_mended_of_these():
    mended = {damage.kind for damage in DAMAGES.values() if damage.restored}
    assert mended == {kind for kind, value in KINDS.items() if value.mendable}


@every
def test_what_would_end_qgis_or_is_no_package_is_fatal(name, damaged):
    """Found by drawing such packages in QGIS 3.40: it reads beyond a bundle, divides by zero."""
    ends_qgis = {
        "packet-size", "bundle-short", "tile-outside-bundle", "tilemap-form", "truncated", "empty",
        "web-page", "server-message", "root-missing", "root-unreadable", "bomb", "tile-damaged",
    }  # fmt: skip
    if DAMAGES[name].kind in ends_qgis:
        assert KINDS[DAMAGES[name].kind].severity is Severity.FATAL
        assert check(damaged).fatal
    if DAMAGES[name].refused:
        assert not check(damaged).ok
