"""What the plugin site would refuse is found before."""

import zipfile

import pytest

from tilepack.scripts.package_check import problems

METADATA = """\
[general]
name=Tilepack
description=One sentence.
about=What it is for.
version=1.0.0
qgisMinimumVersion=3.22
author=Someone
email=someone@example.org
homepage=https://example.org
tracker=https://example.org/issues
repository=https://example.org/code
icon=icon.png
"""
GOOD = {
    "tilepack/": "",
    "tilepack/metadata.txt": METADATA,
    "tilepack/__init__.py": "",
    "tilepack/LICENSE": "GPL",
    "tilepack/icon.png": "png",
}


def package(folder, entries):
    path = folder / "tilepack.zip"
    with zipfile.ZipFile(path, "w") as target:
        for name, text in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (0o40755 if name.endswith("/") else 0o100644) << 16
            target.writestr(entry, text)
    return path


def metadata(old, new):
    assert old in METADATA
    return {**GOOD, "tilepack/metadata.txt": METADATA.replace(old, new)}


def test_a_good_package_has_no_problems(tmp_path):
    assert problems(package(tmp_path, GOOD)) == []


@pytest.mark.parametrize("missing", ["metadata.txt", "__init__.py", "LICENSE", "icon.png"])
def test_a_missing_file_is_named(tmp_path, missing):
    entries = {name: text for name, text in GOOD.items() if not name.endswith(missing)}
    [problem] = problems(package(tmp_path, entries))
    assert missing in problem


@pytest.mark.parametrize(
    "name",
    [
        "tilepack/../outside.py",
        "/tilepack/root.py",
        "tilepack\\windows.py",
        "tilepack/core/__pycache__/a.cpython-39.pyc",
        "tilepack/.git/config",
        "tilepack/run.sh",
    ],
)
def test_a_name_that_is_refused_is_named(tmp_path, name):
    found = problems(package(tmp_path, {**GOOD, name: ""}))
    assert any(name in problem for problem in found)


@pytest.mark.parametrize(
    ("entries", "word"),
    [
        ({"metadata.txt": METADATA, "LICENSE": ""}, "does not lie in a folder"),
        ({"not-a-module/": "", **GOOD}, "does not lie in a folder"),
        ({**GOOD, "other/file.txt": ""}, "more than one top folder"),
        ({}, "empty"),
        (metadata("about=What it is for.", "about=100 % of it"), "cannot be read"),
        (metadata("homepage=https://example.org\n", ""), "no homepage"),
        (metadata("author=Someone", "author=Someone/Else"), "slash"),
        (metadata("version=1.0.0", "version=1.0-beta"), "1.0-beta"),
    ],
)
def test_a_wrong_form_is_told(tmp_path, entries, word):
    assert any(word in problem for problem in problems(package(tmp_path, entries)))


def test_a_program_is_told(tmp_path):
    path = package(tmp_path, GOOD)
    with zipfile.ZipFile(path, "a") as target:
        entry = zipfile.ZipInfo("tilepack/tool.py")
        entry.external_attr = 0o100755 << 16
        target.writestr(entry, "")
    assert problems(path) == ["tilepack/tool.py is marked as a program."]


def test_a_damaged_zip_is_told(tmp_path):
    path = package(tmp_path, GOOD)
    path.write_bytes(path.read_bytes()[:-30])
    [problem] = problems(path)
    assert "is no zip" in problem
