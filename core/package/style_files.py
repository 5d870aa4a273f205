"""A style with icons and glyphs beside an MBTiles file, for MapLibre, tile servers and QGIS.

Beside ``world.mbtiles`` lie ``world.style.json`` and, where the style needs them, the folder
``world.style`` with ``sprite.json``, ``sprite.png``, the same ``@2x``, and
``fonts/<font>/<range>.pbf``. The names begin with that of the tiles, so exports to one folder never
meet, a listing shows what belongs together, and all of it can be moved together.

Every address is relative to the style's own folder: ``mbtiles://world.mbtiles``,
``world.style/sprite``. An absolute one would break with the first move, and tell everyone where it
was made. QGIS finds the icons so (*Load Style…* puts the style's folder in front), and so does
tileserver-gl when its ``paths`` are that folder (``fonts``: ``world.style/fonts``). MapLibre Native
reads MBTiles itself but takes absolute addresses only, and MapLibre GL JS reads none: there an app
puts in front where its files are, as the specification wants it (maplibre-gl-js#182,
maplibre-native#739).
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from ..errors import OutputExists, PackageDamaged
from ..wording import QT_TRANSLATE_NOOP, Text
from .documents import write_json
from .maplibre import Addresses, LeftOut, is_elsewhere, maplibre_style
from .package import STYLE, Package
from .style_uses import Style, fonts
from .tileset import Tileset
from .writer import writing

FONTS = "p12/resources/fonts/"
_RANGE = re.compile(r"(\d{1,7})-(\d{1,7})\.pbf")
_LAST_CHARACTER = 0x10FFFF
_GLYPHS_LIMIT = 1 << 22  # bytes of one file; 256 large glyphs have a tenth
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]|^\.|[ .]$|^$')
_DENSITIES = ("sprite", "sprite@2x")

NO_STYLE = QT_TRANSLATE_NOOP(
    "Tilepack", "The package has no style, so none was written beside the MBTiles."
)
LAYERS_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Tilepack",
    "Layers of the style that draw something other than this package's tiles are not in the style "
    "beside the MBTiles.",
)
PROPERTIES_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Tilepack",
    "Properties that the MapLibre style specification does not allow are not in the style beside "
    "the MBTiles.",
)
NO_GLYPHS = QT_TRANSLATE_NOOP(
    "Tilepack",
    "The package lacks fonts of its labels. MapLibre shows these labels once their glyphs are in "
    "the folder “fonts” of the style beside the MBTiles.",
)


@dataclass(frozen=True)
class StyleFiles:
    """What was written: the style, how many files with it, and what it had to leave out."""

    style: Path
    files: int
    left_out: LeftOut
    missing_fonts: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know, as whole sentences (see ``QT_TRANSLATE_NOOP``)."""
        notes = {
            LAYERS_LEFT_OUT: self.left_out.layers,
            PROPERTIES_LEFT_OUT: self.left_out.properties,
            NO_GLYPHS: self.missing_fonts,
        }
        return tuple(note for note, cause in notes.items() if cause)


def style_paths(mbtiles: Path) -> tuple[Path, Path]:
    """Where the style and its folder lie beside ``mbtiles``."""
    name = mbtiles.stem if mbtiles.suffix.lower() == ".mbtiles" else mbtiles.name
    return mbtiles.with_name(f"{name}.style.json"), mbtiles.with_name(f"{name}.style")


def check_style_paths(mbtiles: Path) -> None:
    """Raises ``OutputExists`` when a style is there already: a person may have changed it."""
    for path in style_paths(mbtiles):
        if path.exists():
            raise OutputExists(path=str(path))


def write_style(
    package: Package, tileset: Tileset, mbtiles: Path, *, overwrite: bool = False
) -> StyleFiles | None:
    """Write the package's style for the tiles in ``mbtiles``; ``None`` when it has no style.

    The style itself appears last and whole. With ``overwrite`` files of the same names are
    replaced, and others in the folder stay.

    Raises:
        OutputExists, OutputUnwritable, PackageDamaged: nothing is left behind.
    """
    style = package.style()
    if style is None:
        return None
    target, folder = style_paths(mbtiles)
    if not overwrite:
        check_style_paths(mbtiles)
    with writing(target), _staged(folder) as stage:
        sprites = _write_sprites(package, stage)
        glyphs, missing = _write_glyphs(package, style, stage)
        base = quote(folder.name)
        if not glyphs and is_elsewhere(style.get("glyphs")):
            missing = ()
        addresses = Addresses(
            tiles=f"mbtiles://{quote(mbtiles.name)}",
            sprite=f"{base}/sprite" if sprites else "",
            glyphs=f"{base}/fonts/{{fontstack}}/{{range}}.pbf" if glyphs or missing else "",
        )
        document, left_out = _document(package, style, tileset, addresses)
        part = target.with_name(f"{target.name}.part")
        try:
            part.write_bytes(write_json(document))
            _publish(stage, folder)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    return StyleFiles(target, 1 + sprites + glyphs, left_out, missing)


def _document(
    package: Package, style: Style, tileset: Tileset, addresses: Addresses
) -> tuple[Style, LeftOut]:
    try:
        return maplibre_style(style, tileset, addresses)
    except ValueError as error:
        reason = Text(QT_TRANSLATE_NOOP("Tilepack", "{entry} cannot be used"), entry=STYLE)
        raise PackageDamaged(str(error), name=package.path.name, reason=reason) from error


@contextmanager
def _staged(folder: Path) -> Iterator[Path]:
    """A folder to fill beside ``folder``; it is gone afterwards."""
    stage = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _publish(stage: Path, folder: Path) -> None:
    """Move the files of ``stage`` to ``folder``: all at once where there is none yet."""
    files = [path for path in stage.rglob("*") if path.is_file()]
    if not files:
        return
    if not folder.exists():
        stage.replace(folder)
        return
    for file in files:
        target = folder / file.relative_to(stage)
        target.parent.mkdir(parents=True, exist_ok=True)
        file.replace(target)


def _write_sprites(package: Package, stage: Path) -> int:
    """Write the icons in both densities, and how many files that makes.

    A density that is missing is replaced by the other: every icon carries its pixel ratio, so
    MapLibre, which asks for the one that suits the screen, draws it in its true size.
    """
    found = {name: package.sprite(density) for density, name in zip((1, 2), _DENSITIES)}
    whole = {name: sprite for name, sprite in found.items() if sprite is not None}
    for name in _DENSITIES if whole else ():
        sprite = whole.get(name) or next(iter(whole.values()))
        (stage / f"{name}.json").write_bytes(write_json(sprite.definition))
        (stage / f"{name}.png").write_bytes(sprite.image)
    return 2 * len(_DENSITIES) if whole else 0


def _write_glyphs(package: Package, style: Style, stage: Path) -> tuple[int, tuple[str, ...]]:
    """Write the glyphs of the fonts that labels use; how many files, and which fonts are missing.

    MapLibre asks for several fonts of one label as for one, their names joined by commas. Servers
    look the single ones up; where files are read, a folder of the joined name has to be there: it
    holds the first of the fonts that the package has.
    """
    lists = fonts(style)
    wanted = {font for names in lists for font in (*names, ",".join(names))}
    files, there = 0, set()
    for entry in package.archive.entries:
        font, _, glyphs = entry.name[len(FONTS) :].rpartition("/")
        if not (entry.name.startswith(FONTS) and font in wanted and _is_range(glyphs)):
            continue
        if not _UNSAFE.search(font):
            (stage / "fonts" / font).mkdir(parents=True, exist_ok=True)
            data = package.archive.read(entry, _GLYPHS_LIMIT)
            (stage / "fonts" / font / glyphs).write_bytes(data)
            there.add(font)
            files += 1
    for names in lists:
        joined, first = ",".join(names), next((name for name in names if name in there), None)
        if first is not None and joined not in there and not _UNSAFE.search(joined):
            shutil.copytree(stage / "fonts" / first, stage / "fonts" / joined)
            files += len(list((stage / "fonts" / joined).iterdir()))
    missing = (names[0] for names in lists if not there.intersection((*names, ",".join(names))))
    return files, tuple(dict.fromkeys(missing))


def _is_range(name: str) -> bool:
    """Whether a file holds the glyphs of 256 characters, and which ones is said by its name."""
    found = _RANGE.fullmatch(name)
    if not found:
        return False
    first, last = map(int, found.groups())
    return first % 256 == 0 and last == first + 255 and last <= _LAST_CHARACTER
