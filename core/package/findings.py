"""What a check finds: kinds of findings, how grave each is, and the sentence that says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from ..wording import QT_TRANSLATE_NOOP, Figure, Text, Translate


class Severity(Enum):
    """How grave a finding is."""

    FATAL = "fatal"  # damage, or what ends QGIS's process while it draws: never add such a file
    ERROR = "error"  # QGIS refuses the package or leaves part of it undrawn
    WARNING = "warning"  # works, but not as well as it could


@dataclass(frozen=True)
class Kind:
    """A kind of finding; ``mendable`` ones are what a repair takes away."""

    severity: Severity
    sentence: str
    mendable: bool = False


def _kind(severity: str, sentence: str, *, mendable: bool = False) -> Kind:
    return Kind(Severity(severity), sentence, mendable)


KINDS = {
    "not-a-package": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "empty": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "web-page": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "server-message": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "truncated": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "contents-damaged": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "root-missing": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "root-unreadable": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{reason}")),
    "bomb": _kind(
        "fatal",
        QT_TRANSLATE_NOOP("Tilepack", "{place} would grow beyond all measure when unpacked."),
    ),
    "entry-damaged": _kind("fatal", QT_TRANSLATE_NOOP("Tilepack", "{place} is damaged: {reason}.")),
    "entries-overlap": _kind(
        "fatal", QT_TRANSLATE_NOOP("Tilepack", "{place} shares bytes with another part.")
    ),
    "bytes-before": _kind(
        "error",
        QT_TRANSLATE_NOOP(
            "Tilepack", "{count} foreign bytes stand before the archive; QGIS refuses it."
        ),
        mendable=True,
    ),
    "bytes-after": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "{count} foreign bytes follow the archive; QGIS refuses it."),
        mendable=True,
    ),
    "name-twice": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "{place} is in the archive more than once; QGIS refuses it."),
        mendable=True,
    ),
    "name-unsafe": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "{place} is a name that leads out of the package."),
        mendable=True,
    ),
    "deflated": _kind(
        "warning",
        QT_TRANSLATE_NOOP(
            "Tilepack", "{place} is compressed; QGIS draws slowly and ArcGIS Pro may refuse it."
        ),
        mendable=True,
    ),
    "document-unreadable": _kind(
        "warning", QT_TRANSLATE_NOOP("Tilepack", "{place} cannot be read: {reason}.")
    ),
    "format": _kind(
        "error",
        QT_TRANSLATE_NOOP(
            "Tilepack", "The tile format is called “{value}” instead of “pbf”; QGIS refuses it."
        ),
        mendable=True,
    ),
    "scheme": _kind(
        "error", QT_TRANSLATE_NOOP("Tilepack", "The tiling scheme cannot be used: {reason}.")
    ),
    "level-0-missing": _kind(
        "error",
        QT_TRANSLATE_NOOP(
            "Tilepack", "The levels begin at {first} instead of 0; QGIS draws nothing."
        ),
        mendable=True,
    ),
    "packet-size": _kind(
        "fatal",
        QT_TRANSLATE_NOOP(
            "Tilepack", "The size of the bundles is missing; QGIS would crash while drawing."
        ),
        mendable=True,
    ),
    "packet-size-other": _kind(
        "error",
        QT_TRANSLATE_NOOP(
            "Tilepack", "The size of the bundles is given as {value}, but it is 128."
        ),
        mendable=True,
    ),
    "levels-differ": _kind(
        "warning",
        QT_TRANSLATE_NOOP(
            "Tilepack", "The description says levels {stated}; tiles are there for {found}."
        ),
        mendable=True,
    ),
    "level-unknown": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "There are tiles of level {level}, which the scheme lacks."),
    ),
    "bundle-name": _kind(
        "warning", QT_TRANSLATE_NOOP("Tilepack", "{place} is not the name of a bundle.")
    ),
    "bundle-name-form": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "{place} is written otherwise than QGIS looks for it."),
        mendable=True,
    ),
    "bundle-short": _kind(
        "fatal",
        QT_TRANSLATE_NOOP(
            "Tilepack", "{place} is shorter than its own index; QGIS would crash while drawing."
        ),
        mendable=True,
    ),
    "bundle-header": _kind(
        "error", QT_TRANSLATE_NOOP("Tilepack", "{place}: {reason}."), mendable=True
    ),
    "tile-outside-bundle": _kind(
        "fatal",
        QT_TRANSLATE_NOOP(
            "Tilepack", "Tile {place} lies outside its bundle; QGIS would crash while drawing."
        ),
        mendable=True,
    ),
    "tiles-overlap": _kind(
        "error", QT_TRANSLATE_NOOP("Tilepack", "Tile {place} shares bytes with another tile.")
    ),
    "tile-size": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "Tile {place} gives two different sizes."),
        mendable=True,
    ),
    "tile-outside-level": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "Tile {place} lies outside its level."),
        mendable=True,
    ),
    "tile-not-gzip": _kind(
        "error",
        QT_TRANSLATE_NOOP(
            "Tilepack", "Tile {place} is not compressed as QGIS needs it and would stay blank."
        ),
        mendable=True,
    ),
    "tile-damaged": _kind(
        "fatal", QT_TRANSLATE_NOOP("Tilepack", "Tile {place} is damaged: {reason}.")
    ),
    "tile-empty": _kind("warning", QT_TRANSLATE_NOOP("Tilepack", "Tile {place} has no layers.")),
    "tilemap-form": _kind(
        "fatal",
        QT_TRANSLATE_NOOP(
            "Tilepack", "The tilemap has a wrong form ({reason}); QGIS would crash while drawing."
        ),
        mendable=True,
    ),
    "tilemap-unreadable": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "The tilemap cannot be read: {reason}."),
        mendable=True,
    ),
    "tilemap-missing": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "The description names a tilemap, but there is none."),
        mendable=True,
    ),
    "tilemap-unnamed": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "There is a tilemap, but the description does not name it."),
        mendable=True,
    ),
    "tilemap-elsewhere": _kind(
        "warning",
        QT_TRANSLATE_NOOP(
            "Tilepack", "The tilemap refers to other files, which packages do not have."
        ),
    ),
    "tile-not-listed": _kind(
        "error",
        QT_TRANSLATE_NOOP("Tilepack", "The tilemap hides tile {place}, which is there."),
        mendable=True,
    ),
    "tile-missing": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "The tilemap names tile {place}, which is not there."),
    ),
    "style-missing": _kind("warning", QT_TRANSLATE_NOOP("Tilepack", "The package has no style.")),
    "style-layer": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "The style draws “{layer}”, which no tile seems to have."),
    ),
    "style-value": _kind(
        "error",
        QT_TRANSLATE_NOOP(
            "Tilepack",
            "The style gives “{property}” of layer “{layer}” a value without meaning; QGIS would "
            "crash when it loads the style.",
        ),
        mendable=True,
    ),
    "sprite-half": _kind("warning", QT_TRANSLATE_NOOP("Tilepack", "{place} lacks its other half.")),
    "sprite-missing": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "The style draws icons, but the package has none."),
    ),
    "icon-missing": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "The style draws the icon “{icon}”, which is not there."),
    ),
    "icon-outside": _kind(
        "warning",
        QT_TRANSLATE_NOOP("Tilepack", "{place}: the icon “{icon}” lies outside the image."),
    ),
    "font-missing": _kind(
        "warning",
        QT_TRANSLATE_NOOP(
            "Tilepack",
            "The labels use the font “{font}”, of which the package has no letters. QGIS draws "
            "with the fonts of the computer; other programs may draw no labels.",
        ),
    ),
    "more": _kind(
        "warning", QT_TRANSLATE_NOOP("Tilepack", "There are {count} more findings like “{like}”.")
    ),
}


@dataclass(frozen=True)
class Finding:
    """One finding: ``kind`` names a member of :data:`KINDS`, ``place`` an entry or a tile."""

    kind: str
    place: str = ""
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return KINDS[self.kind].severity

    @property
    def grave(self) -> bool:
        """Whether it is more than a warning."""
        return self.severity is not Severity.WARNING

    @property
    def mendable(self) -> bool:
        """Whether a repair takes it away."""
        return KINDS[self.kind].mendable

    @property
    def text(self) -> Text:
        """The finding in words that can be translated later."""
        return Text(KINDS[self.kind].sentence, place=self.place, **self.facts)

    @property
    def sentence(self) -> str:
        """The finding in words."""
        return str(self.text)

    def sentence_in(self, translate: Translate, figure: Figure = str) -> str:
        """The sentence after ``translate``, with place and facts filled in."""
        return self.text.sentence_in(translate, figure)
