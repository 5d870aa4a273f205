"""What plugins.qgis.org refuses at upload, looked for in the zip before it goes there.

After the site's ``validator.py`` (qgis/QGIS-Plugins-Website). The addresses in the metadata are not
asked: the check needs no network.
"""

from __future__ import annotations

import configparser
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

LARGEST = 25 * 1024 * 1024  # bytes
NEEDED_FILES = ("metadata.txt", "__init__.py", "LICENSE")
NEEDED_KEYS = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email"),
    *("about", "tracker", "repository", "homepage"),
)
REFUSED_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
REPORTED_ENDINGS = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}


def problems(path: Path) -> list[str]:
    """Everything the site would refuse or report in the package at ``path``, as sentences."""
    try:
        with zipfile.ZipFile(path) as package:
            found = [*_size(path), *_content(package)]
            if broken := package.testzip():
                found.append(f"{broken} is damaged.")
    except zipfile.BadZipFile as error:
        return [f"{path.name} is no zip: {error}."]
    return found


def _size(path: Path) -> Iterator[str]:
    size = path.stat().st_size
    if size > LARGEST:
        yield f"{size} bytes are more than the {LARGEST} that are allowed."


def _content(package: zipfile.ZipFile) -> Iterator[str]:
    entries = package.infolist()
    if not entries:
        yield "The package is empty."
        return
    for entry in entries:
        yield from _entry(entry)
    names = [entry.filename for entry in entries]
    top = PurePosixPath(names[0]).parts[0]
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", top) or "/" not in names[0]:
        yield f"The first entry, {names[0]}, does not lie in a folder that can be a package."
    others = {PurePosixPath(name).parts[0] for name in names} - {top}
    if others:
        yield f"There is more than one top folder: {', '.join(sorted(others))}."
    if len(set(names)) != len(names):
        yield "A name comes more than once."
    for needed in NEEDED_FILES:
        if f"{top}/{needed}" not in names:
            yield f"{needed} is missing."
    if f"{top}/metadata.txt" in names:
        yield from _metadata(package.read(f"{top}/metadata.txt"), top, set(names))


def _entry(entry: zipfile.ZipInfo) -> Iterator[str]:
    name = entry.filename
    parts = PurePosixPath(name).parts
    if ".." in parts or "\\" in name or name.startswith("/") or re.match(r"[A-Za-z]:", name):
        yield f"{name} leads out of the package."
    if ".pyc" in name or REFUSED_FOLDERS & set(parts):
        yield f"{name} is something that was made, not written."
    if PurePosixPath(name).suffix.lower() in REPORTED_ENDINGS:
        yield f"{name} is a program or a script."
    if not entry.is_dir() and (entry.external_attr >> 16) & 0o111:
        yield f"{name} is marked as a program."


def _metadata(content: bytes, top: str, names: set[str]) -> Iterator[str]:
    """Problems of ``metadata.txt``, read as the site does, interpolation included."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign] # keys count as written
    try:
        parser.read_string(content.decode("utf-8"))
        values = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        yield f"metadata.txt cannot be read: {error}."
        return
    for key in NEEDED_KEYS:
        if not values.get(key, "").strip():
            yield f"metadata.txt has no {key}."
    if "/" in values.get("author", ""):
        yield "There is a slash in the author's name."
    if not re.fullmatch(r"\d+\.\d+\.\d+", values.get("version", "")):
        yield f"The version {values.get('version')} is not of the form 1.2.3."
    icon = values.get("icon", "")
    if icon and f"{top}/{icon}" not in names:
        yield f"The icon {icon} is not in the package."
