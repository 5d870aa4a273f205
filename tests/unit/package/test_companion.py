"""MBTiles know which package they were made from."""

import shutil
import sqlite3

from tilepack.core.package.companion import belongs, identity
from tilepack.core.package.mbtiles import write_mbtiles
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import make_package, pyramid


def companion_of(path, **wishes):
    target = path.with_suffix(".mbtiles")
    with Package.open(path) as package:
        write_mbtiles(package, target, **wishes)
    return target


def is_companion(mbtiles, path):
    with Package.open(path) as package:
        return belongs(mbtiles, package)


def test_a_companion_belongs_to_its_package_wherever_both_lie(tmp_path):
    path = make_package(tmp_path / "land.vtpk")
    companion = companion_of(path)
    assert is_companion(companion, path)
    folder = tmp_path / "ein Ordner mit # und ü"
    folder.mkdir()
    moved = [folder / "other name.vtpk", folder / "third?.mbtiles"]
    shutil.move(path, moved[0])
    shutil.move(companion, moved[1])
    assert is_companion(moved[1], moved[0])


def test_it_does_not_belong_to_a_package_with_other_tiles_or_another_style(tmp_path):
    path = make_package(tmp_path / "land.vtpk")
    companion = companion_of(path)
    make_package(path, pyramid(1))
    assert not is_companion(companion, path)
    make_package(path, entries={"p12/resources/styles/root.json": b'{"version":8,"layers":[]}'})
    assert not is_companion(companion, path)
    make_package(path)
    assert is_companion(companion, path)


def test_one_byte_in_one_tile_makes_another_package(tmp_path):
    tiles = pyramid(1)
    identities = set()
    for number, data in enumerate((tiles[1, 0, 0], tiles[1, 0, 1])):
        path = make_package(tmp_path / f"{number}.vtpk", {**tiles, (1, 1, 1): data})
        with Package.open(path) as package:
            identities.add(identity(package))
    assert len(identities) == 2


def test_part_of_a_package_is_no_companion(tmp_path):
    path = make_package(tmp_path / "land.vtpk")
    assert not is_companion(companion_of(path, max_level=1), path)
    assert not is_companion(companion_of(path, fill=False), path)
    assert is_companion(companion_of(path, max_level=2), path)


def test_what_is_no_mbtiles_or_from_elsewhere_is_no_companion(tmp_path):
    path = make_package(tmp_path / "land.vtpk")
    companion = companion_of(path)
    with sqlite3.connect(companion) as database:
        database.execute("DELETE FROM metadata WHERE name = 'tilepack_package'")
    assert not is_companion(companion, path)
    for data in (b"", b"SQLite format 3\0", b"no database at all, only text" * 100):
        companion.write_bytes(data)
        assert not is_companion(companion, path)
    companion.unlink()
    assert not is_companion(companion, path)
    assert not is_companion(tmp_path, path)
    assert not companion.exists()
