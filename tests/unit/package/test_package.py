"""Opening and reading packages, real ones and ones made here."""

from __future__ import annotations

import pytest

from tilepack.core.errors import NotAPackage, PackageDamaged, WebPageInstead
from tilepack.core.package.documents import write_json
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import make_package, pyramid, root_json, sample


def test_every_tile_comes_back_as_it_was_written(tmp_path):
    tiles = pyramid(3)
    with Package.open(make_package(tmp_path / "a.vtpk", tiles)) as package:
        assert set(package.tiles()) == set(tiles)
        assert package.tile_count() == len(tiles)
        assert package.levels() == [0, 1, 2, 3]
        assert all(package.read_tile(*place) == data for place, data in tiles.items())
        assert package.read_tile(3, 8, 0) is None
        assert package.read_tile(9, 0, 0) is None


def test_tiles_of_one_level(tmp_path):
    with Package.open(make_package(tmp_path / "a.vtpk", pyramid(2))) as package:
        assert sorted(package.tiles(1)) == [(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]


def test_levels_are_those_of_the_tiles_not_of_the_description():
    with Package.open(sample("natural-earth.vtpk")) as package:
        assert package.levels() == [0, 1, 2, 3, 4, 5]
        assert package.scheme.level_ids == tuple(range(8))
        assert package.tile_count() == 111
        assert package.is_indexed


def test_a_flat_package_has_no_tilemap():
    with Package.open(sample("qgis_testvtpk.vtpk")) as package:
        assert not package.is_indexed
        assert package.tilemap() is None
        assert package.tile_count() == 14


def test_a_package_without_tiles_and_style_opens():
    with Package.open(sample("qgis_vtpk_indexed.vtpk")) as package:
        assert package.levels() == []
        assert package.style() is None
        assert package.sprite() is None
        assert package.scheme.reference.code == 4326


def test_an_empty_sprite_means_none_and_the_finer_one_comes_first(tmp_path):
    entries = {
        "p12/resources/sprites/sprite.json": b'{"a":{"x":0}}',
        "p12/resources/sprites/sprite.png": b"one",
        "p12/resources/sprites/sprite@2x.json": b"{}",
        "p12/resources/sprites/sprite@2x.png": b"two",
    }
    with Package.open(make_package(tmp_path / "a.vtpk", {}, entries=entries)) as package:
        assert package.sprite() == ({"a": {"x": 0}}, b"one")
        assert package.sprite(2) is None
    entries["p12/resources/sprites/sprite@2x.json"] = b'{"a":{"x":9}}'
    with Package.open(make_package(tmp_path / "b.vtpk", {}, entries=entries)) as package:
        assert package.sprite() == ({"a": {"x": 9}}, b"two")
        assert package.sprite(1) == ({"a": {"x": 0}}, b"one")


def test_a_byte_order_mark_and_duplicate_keys_are_read(tmp_path):
    text = write_json(root_json(0))[:-1] + b',"name":"Later"}'
    path = make_package(tmp_path / "a.vtpk", {}, entries={"p12/root.json": b"\xef\xbb\xbf" + text})
    with Package.open(path) as package:
        assert package.root["name"] == "Later"


def test_metadata_may_be_missing(tmp_path):
    path = make_package(tmp_path / "a.vtpk", {}, entries={"p12/metadata.json": None})
    with Package.open(path) as package:
        assert package.metadata == {}


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        (b"", NotAPackage, "it is empty"),
        (b"<!DOCTYPE html><html></html>", WebPageInstead, "web page"),
        (b"\xef\xbb\xbf\n<html>", WebPageInstead, "web page"),
        (b'{"error":{"code":498}}', NotAPackage, "message of the server"),
        (b"GIF89a" * 100, NotAPackage, "not a ZIP archive"),
        (b"PK\x03\x04" + bytes(500), PackageDamaged, "end is missing"),
    ],
)
def test_what_is_no_package_says_so(tmp_path, content, error, words):
    path = tmp_path / "a.vtpk"
    path.write_bytes(content)
    with pytest.raises(error) as caught:
        Package.open(path)
    assert type(caught.value) is error
    assert words in str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(NotAPackage, match="cannot be opened"):
        Package.open(tmp_path / "missing.vtpk")


def test_a_package_needs_its_description(tmp_path):
    path = make_package(tmp_path / "a.vtpk", {}, entries={"p12/root.json": None})
    with pytest.raises(NotAPackage, match="has no p12"):
        Package.open(path)
    path = make_package(tmp_path / "a.vtpk", {}, entries={"p12/root.json": b"[1]"})
    with pytest.raises(PackageDamaged, match="not an object"):
        Package.open(path)
    path = make_package(tmp_path / "a.vtpk", {}, entries={"p12/root.json": b"{"})
    with pytest.raises(PackageDamaged, match="cannot be read"):
        Package.open(path)
