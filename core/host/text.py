"""Text for people, in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt

from ..errors import TilepackError
from ..wording import Size, Text

if TYPE_CHECKING:
    from ..package.findings import Finding

_MOST_COUNTED = 2**31 - 1


def sentence(error: TilepackError) -> str:
    """The sentence of an error, translated as a whole, its facts filled in after."""
    return error.sentence_in(translated, _figure)


def finding_sentence(finding: Finding) -> str:
    """The sentence of a finding in a package, translated likewise."""
    return finding.sentence_in(translated, _figure)


def translated(text: str) -> str:
    """A text of the pure part (a note, a warning), in the language of QGIS."""
    if isinstance(text, Text):
        return text.sentence_in(translated, _figure)
    return QCoreApplication.translate("Tilepack", text)


def number_text(value: float, decimals: int = 0) -> str:
    """A number as the language writes it, in groups of digits.

    QGIS leaves the groups out unless a person wants them. Counts of tiles have six digits and are
    compared with limits: there they are always shown. Every number that people read is made here,
    or by :func:`data_text`.
    """
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return in_place(str(locale.toString(float(value), "f", decimals)))


def grouped(text: str, number: int) -> str:
    """A plural form in which ``number`` shall stand as the language writes it.

    ``text`` was translated with :func:`countable`.
    """
    return text.replace(str(countable(number)), number_text(number), 1)


def countable(number: int) -> int:
    """A number that Qt's plural forms can count; far beyond, one is like the other."""
    return min(number, _MOST_COUNTED)


def data_text(size: int) -> str:
    """A number of bytes as people read it: "96 MB", "1.4 GB"."""
    leading = leading_thousandths(size)
    digits = 1 if leading < 10_000 and leading % 1000 >= 50 else 0
    return in_place(
        QLocale().formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
    )


def leading_thousandths(size: int) -> int:
    """Bytes in thousandths of the unit they are shown in; single bytes are shown whole."""
    while size >= 1_000_000:
        size //= 1000
    return size if size >= 1000 else 1000 * size


def in_place(text: str) -> str:
    """A part of a sentence that keeps its own order, and that of the words around it.

    Only where people read from the right: there, digits next to digits would change places.
    """
    if QLocale().textDirection() != Qt.LayoutDirection.RightToLeft or not text:
        return text
    return f"\u2068{text}\u2069"


def _figure(number: int) -> str:
    return data_text(number) if isinstance(number, Size) else number_text(number)
