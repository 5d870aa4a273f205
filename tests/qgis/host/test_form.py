"""Which file goes onto the map in which QGIS, and what is said about it."""

import pytest

from tilepack.core.host import form
from tilepack.core.host.form import MBTILES_ABOVE, chosen_form, needs_mbtiles
from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import make_package, pyramid, sample

DEEP = {(level, 0, 0): data for level, data in enumerate(list(pyramid(2).values())[:17])}


@pytest.fixture
def choose(qgis_app, tmp_path, monkeypatch):
    """Chooses in a QGIS of a version; ``beside``: whether MBTiles are there and of what."""

    def what(version, tiles=None, *, beside="own", slow=False, path=None, **changes):
        monkeypatch.setattr(form.Qgis, "QGIS_VERSION_INT", version)
        monkeypatch.setattr(form.MBTILES_ABOVE, "value", lambda: 0 if slow else 1024)
        path = path or make_package(tmp_path / "land.vtpk", tiles, **changes)
        other = make_package(tmp_path / "other.vtpk", pyramid(1))
        mbtiles = tmp_path / "land.mbtiles"
        if beside:
            with Package.open(path if beside == "own" else other) as package:
                if package.scheme.is_web_mercator:
                    write_mbtiles(package, mbtiles)
        with Package.open(path) as package:
            chosen = chosen_form(package, mbtiles if beside else None)
            assert (chosen.file == mbtiles) <= needs_mbtiles(package)
            return chosen.file.name, chosen.note

    return what


@pytest.mark.parametrize("version", [33200, 34006, 34400, 40000])
def test_a_small_package_is_shown_as_it_is_and_nothing_is_said(choose, version):
    assert choose(version) == ("land.vtpk", "")


@pytest.mark.parametrize(
    ("version", "reason"),
    [
        (32216, "because this QGIS cannot open packages"),
        (32502, "because this QGIS cannot open packages"),
        (32600, "because this QGIS leaves holes in packages"),
        (33003, "because this QGIS leaves holes in packages"),
    ],
)
@pytest.mark.parametrize("indexed", [True, False])
def test_versions_that_cannot_draw_packages_right_get_mbtiles(choose, version, reason, indexed):
    name, note = choose(version, indexed=indexed)
    assert name == "land.mbtiles"
    assert note.startswith(f"Shown from land.mbtiles, {reason}.")


def test_a_package_that_would_be_slow_is_shown_as_mbtiles(choose):
    name, note = choose(34400, slow=True)
    assert name == "land.mbtiles"
    assert "slowly" in note


def test_mbtiles_of_another_package_are_never_shown_and_that_is_said(choose):
    name, note = choose(34400, slow=True, beside="other")
    assert name == "land.vtpk"
    assert note.startswith("land.mbtiles was not made of this package")


def test_without_mbtiles_the_package_is_shown_and_what_to_expect_is_said(choose):
    name, note = choose(34400, slow=True, beside="")
    assert name == "land.vtpk"
    assert note.startswith("QGIS draws this package slowly")
    assert choose(33003, beside="")[1].startswith("This QGIS may leave holes")


@pytest.mark.parametrize(
    ("version", "name", "words"),
    [
        (32216, "land.mbtiles", "cannot open packages"),
        (32400, "land.mbtiles", "only the levels up to 14"),
        (33003, "land.vtpk", "may leave holes"),
        (33400, "land.vtpk", "slowly"),
        (34003, "land.vtpk", "slowly"),
        (34004, "land.mbtiles", "slowly"),
    ],
)
def test_levels_above_14_stay_visible_wherever_they_can(choose, version, name, words):
    chosen, note = choose(version, DEEP, slow=True, indexed=False)
    assert chosen == name
    assert words in note


def test_3_22_shows_all_levels_of_mbtiles(choose):
    assert "14" not in choose(32216, DEEP, indexed=False)[1]


def test_other_schemes_have_no_mbtiles(choose):
    path = sample("qgis_vtpk_indexed.vtpk")
    assert choose(34400, path=path) == (path.name, "")
    name, note = choose(32216, path=path)
    assert name == path.name
    assert note.startswith("This QGIS cannot open packages")


def test_an_empty_package_needs_no_mbtiles(choose):
    assert choose(32216, {}, beside="")[0] == "land.vtpk"


def test_from_which_size_on_a_package_is_slow_the_user_says(qgis_app):
    assert MBTILES_ABOVE.default == 16
