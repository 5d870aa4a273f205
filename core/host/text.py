"""Text for people, in their language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt

from ..errors import Text, TilepackError
from ..package.findings import Finding


def sentence(error: TilepackError) -> str:
    """The sentence of an error, translated as a whole, its facts filled in after."""
    return error.sentence_in(translated)


def finding_sentence(finding: Finding) -> str:
    """The sentence of a finding in a package, translated likewise."""
    return finding.sentence_in(translated)


def translated(text: str) -> str:
    """A text of the pure part (a note, a warning), in the language of QGIS."""
    if isinstance(text, Text):
        return text.sentence_in(translated)
    return QCoreApplication.translate("Tilepack", text)


def number_text(value: float, decimals: int = 0) -> str:
    """A number as the language writes it, in groups of digits.

    QGIS leaves the groups out unless a person wants them. Counts of tiles have six digits and are
    compared with limits: there they are always shown.
    """
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return in_place(str(locale.toString(float(value), "f", decimals)))


def in_place(text: str) -> str:
    """A part of a sentence that keeps its own order, and that of the words around it.

    Only where people read from the right: there, digits next to digits would change places.
    """
    if QLocale().textDirection() != Qt.LayoutDirection.RightToLeft or not text:
        return text
    return f"\u2068{text}\u2069"
