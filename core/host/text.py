"""Text for people, in their language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..errors import TilepackError


def sentence(error: TilepackError) -> str:
    """The sentence of an error, translated as a whole, its facts filled in after."""
    return error.sentence_in(lambda text: QCoreApplication.translate("Tilepack", text))
