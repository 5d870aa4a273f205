"""The style beside an MBTiles file: all that it names is there, and nothing stays half written."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

import pytest

from tilepack.core.errors import OutputExists, OutputUnwritable, PackageDamaged
from tilepack.core.package import style_files
from tilepack.core.package.documents import write_json
from tilepack.core.package.package import Package
from tilepack.core.package.style_files import (
    LAYERS_LEFT_OUT,
    NO_GLYPHS,
    PROPERTIES_LEFT_OUT,
    check_style_paths,
    write_style,
)
from tilepack.core.package.tileset import describe
from tilepack.demo.sprites import sprite
from tilepack.tests.support.packages import STYLE, make_package, sample
from tilepack.tests.support.style_spec import faults

STYLES, SPRITES = "p12/resources/styles/root.json", "p12/resources/sprites/"
FONTS = "p12/resources/fonts/"


def label(fonts, **layout):
    return {
        "id": f"label {fonts}",
        "type": "symbol",
        "source": "esri",
        "source-layer": "land",
        "layout": {"text-field": "{name}", "text-font": fonts, **layout},
    }


def style_entry(*layers, **members):
    return {STYLES: write_json({**STYLE, **members, "layers": [*STYLE["layers"], *layers]})}


def sprites(*densities):
    entries = {}
    for density in densities:
        definition, image = sprite(density)
        name = SPRITES + ("sprite" if density == 1 else "sprite@2x")
        entries[f"{name}.json"], entries[f"{name}.png"] = write_json(definition), image
    return entries


def glyphs(*fonts, ranges=("0-255", "256-511")):
    return {f"{FONTS}{font}/{each}.pbf": font.encode() for font in fonts for each in ranges}


@pytest.fixture
def beside(tmp_path):
    """Writes the style of a package with these entries beside MBTiles; gives files and result."""

    def write(entries=None, name="land.mbtiles", **options):
        path = make_package(tmp_path / "in.vtpk", entries=entries)
        folder = tmp_path / "out"
        folder.mkdir(exist_ok=True)
        with Package.open(path) as package:
            done = write_style(package, describe(package), folder / name, **options)
        return contents(folder), done

    return write


def contents(folder: Path):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_icons_in_both_densities_and_the_glyphs_in_use_lie_beside(beside):
    entries = {
        **style_entry(label(["Land Regular"])),
        **sprites(1, 2),
        **glyphs("Land Regular", "Other Bold"),
    }
    files, done = beside(entries)
    assert sorted(files) == [
        "land.style.json",
        "land.style/fonts/Land Regular/0-255.pbf",
        "land.style/fonts/Land Regular/256-511.pbf",
        "land.style/sprite.json",
        "land.style/sprite.png",
        "land.style/sprite@2x.json",
        "land.style/sprite@2x.png",
    ]
    assert files["land.style/sprite@2x.png"] == sprite(2)[1]
    assert json.loads(files["land.style/sprite.json"]) == sprite(1)[0]
    assert files["land.style/fonts/Land Regular/0-255.pbf"] == b"Land Regular"
    assert (done.files, done.notes, done.style.name) == (7, (), "land.style.json")


@pytest.mark.parametrize("name", ["land.mbtiles", "Zürich & mehr #1 100%.mbtiles", "plain"])
def test_every_address_leads_to_what_lies_beside(beside, name):
    entries = {**style_entry(label(["A B"])), **sprites(1, 2), **glyphs("A B")}
    files, done = beside(entries, name)
    style = json.loads(files[done.style.name])
    assert faults(style) == [[]]
    (source,) = style["sources"].values()
    assert unquote(source["url"]) == f"mbtiles://{name}"
    assert " " not in source["url"] and "#" not in source["url"]
    for ending in (".json", ".png", "@2x.json", "@2x.png"):
        assert unquote(style["sprite"]) + ending in files
    glyph = unquote(style["glyphs"]).replace("{fontstack}", "A B").replace("{range}", "0-255")
    assert glyph in files


def test_a_plain_style_is_one_file(beside):
    files, done = beside()
    assert list(files) == ["land.style.json"]
    style = json.loads(files["land.style.json"])
    assert "sprite" not in style
    assert "glyphs" not in style
    assert done.files == 1


def test_a_package_without_a_style_gives_none(beside):
    files, done = beside({STYLES: None})
    assert (files, done) == ({}, None)


@pytest.mark.parametrize("density", [1, 2])
def test_one_density_of_icons_serves_for_both(beside, density):
    files, _ = beside({**style_entry(), **sprites(density)})
    for ending in ("json", "png"):
        assert files[f"land.style/sprite.{ending}"] == files[f"land.style/sprite@2x.{ending}"]
    assert json.loads(files["land.style/sprite.json"]) == sprite(density)[0]


def test_fonts_that_are_not_there_are_said(beside):
    files, done = beside(style_entry(label(["Land Regular", "Sea"]), label(["Sea", "Lake"])))
    assert done.missing_fonts == ("Land Regular", "Sea")
    assert done.notes == (NO_GLYPHS,)
    assert json.loads(files["land.style.json"])["glyphs"].startswith("land.style/fonts/")
    _, done = beside(
        {**style_entry(label(["Land Regular", "Sea"])), **glyphs("Sea")}, overwrite=True
    )
    assert done.notes == ()


def test_several_fonts_of_a_label_are_there_one_by_one_and_as_the_one_maplibre_asks_for(beside):
    layers = [label(["Sea", "Land", "Lake"]), label(["Land"])]
    files, done = beside({**style_entry(*layers), **glyphs("Land", "Lake")})
    assert {name: data for name, data in files.items() if name.endswith("/0-255.pbf")} == {
        "land.style/fonts/Lake/0-255.pbf": b"Lake",
        "land.style/fonts/Land/0-255.pbf": b"Land",
        "land.style/fonts/Sea,Land,Lake/0-255.pbf": b"Land",
    }
    assert (done.files, done.notes) == (7, ())


def test_glyphs_on_a_server_are_used_from_there(beside):
    address = "https://maps.example.org/fonts/{fontstack}/{range}.pbf"
    files, done = beside(style_entry(label(["Land Regular"]), glyphs=address))
    assert json.loads(files["land.style.json"])["glyphs"] == address
    assert done.notes == ()


def test_what_had_to_be_left_out_is_said(beside):
    bad = {**STYLE["layers"][0], "paint": {"fill-color": "#fffffr"}}
    other = {**STYLE["layers"][0], "id": "other", "source": "photo"}
    _, done = beside(style_entry(bad, other))
    assert done.notes == (LAYERS_LEFT_OUT, PROPERTIES_LEFT_OUT)
    assert done.left_out.layers == ["other"]
    assert done.left_out.properties == ["land (2): fill-color"]


@pytest.mark.parametrize("font", ["..", "../../out", "a/../../b", "C:", "a\\b", "", "."])
def test_no_font_leads_out_of_the_folder(tmp_path, beside, font):
    entries = {**style_entry(label([font])), **sprites(1)}
    clean = make_package(tmp_path / "clean.vtpk", entries=entries)
    with Package.open(clean) as package:
        odd = package.archive.find(STYLES)._replace(name=f"{FONTS}{font}/0-255.pbf")
        package.archive.entries = (*package.archive.entries, odd)
        folder = tmp_path / "out"
        folder.mkdir()
        before = contents(tmp_path)
        done = write_style(package, describe(package), folder / "land.mbtiles")
    new = set(contents(tmp_path)) - set(before)
    assert not [name for name in new if name.endswith(".pbf")]
    assert all(name.startswith("out/land.style") for name in new)
    assert done.files == 5


@pytest.mark.parametrize("odd", ["1-256", "0-256", "1114112-1114367", "0-255.pbf/x", "x"])
def test_only_ranges_of_characters_are_glyphs(beside, odd):
    entries = {**style_entry(label(["A"])), **glyphs("A", ranges=("0-255", odd))}
    files, _ = beside(entries)
    assert [name for name in files if name.endswith(".pbf")] == ["land.style/fonts/A/0-255.pbf"]


def test_what_is_there_already_is_not_replaced_silently(tmp_path, beside):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "land.style.json").write_bytes(b"changed by hand")
    with pytest.raises(OutputExists, match=r"land\.style\.json"):
        check_style_paths(folder / "land.mbtiles")
    with pytest.raises(OutputExists):
        beside(sprites(1))
    assert contents(folder) == {"land.style.json": b"changed by hand"}


def test_overwriting_replaces_our_files_and_keeps_others(tmp_path, beside):
    mine = tmp_path / "out" / "land.style" / "fonts" / "Sea" / "0-255.pbf"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"by hand")
    (tmp_path / "out" / "land.style" / "sprite.png").write_bytes(b"old")
    files, _ = beside({**style_entry(label(["Sea"])), **sprites(1)}, overwrite=True)
    assert files["land.style/fonts/Sea/0-255.pbf"] == b"by hand"
    assert files["land.style/sprite.png"] == sprite(1)[1]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "land.style",
        "land.style.json",
    ]


def test_a_failure_leaves_nothing_behind(tmp_path, beside, monkeypatch):
    def refuse(stage, folder):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(style_files, "_publish", refuse)
    with pytest.raises(OutputUnwritable, match="No space left"):
        beside({**style_entry(label(["A"])), **glyphs("A"), **sprites(1)})
    assert list((tmp_path / "out").iterdir()) == []


def test_a_style_that_cannot_be_read_is_damage(tmp_path, beside):
    with pytest.raises(PackageDamaged, match=r"styles/root\.json"):
        beside({STYLES: b"{"})
    with pytest.raises(OutputUnwritable):
        beside(name="missing/land.mbtiles")
    assert list((tmp_path / "out").iterdir()) == []


def test_natural_earth_needs_neither_its_fonts_nor_its_empty_icons(tmp_path):
    with Package.open(sample("natural-earth.vtpk")) as package:
        done = write_style(package, describe(package), tmp_path / "world.mbtiles")
    files = contents(tmp_path)
    assert list(files) == ["world.style.json"]
    assert faults(files["world.style.json"].decode()) == [[]]
    assert done.notes == ()
