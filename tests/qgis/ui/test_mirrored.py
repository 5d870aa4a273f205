"""The dock where people read from the right, with texts that are read from the left."""

import pytest
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QApplication

from tilepack.core.host.text import data_text, number_text
from tilepack.ui.levelruler import short_scale
from tilepack.ui.summarypanel import SummaryPanel

ISOLATE, POP = "\u2068", "\u2069"


@pytest.fixture
def arabic(qgis_app):
    """An Arabic QGIS; English again afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def is_isolated(text):
    return text.startswith(ISOLATE) and text.endswith(POP) and len(text) > 2


def test_numbers_keep_their_place_among_words_of_another_direction(arabic):
    for text in (number_text(1005), data_text(98_000), short_scale(2_311_162)):
        assert is_isolated(text)


def test_words_on_buttons_keep_their_order(arabic):
    panel = SummaryPanel()
    assert is_isolated(panel.howButton.text())  # else: "?How estimated"
    assert panel.howButton.text()[1:-1] == "&How estimated?"


def test_labels_begin_on_the_right_in_every_language(arabic):
    alignment = SummaryPanel().summaryLabel.alignment()
    assert alignment & Qt.AlignmentFlag.AlignRight
    assert alignment & Qt.AlignmentFlag.AlignAbsolute


def test_nothing_of_that_where_people_read_from_the_left(qgis_app):
    panel = SummaryPanel()
    assert panel.howButton.text() == "&How estimated?"
    assert panel.summaryLabel.alignment() & Qt.AlignmentFlag.AlignLeft
    assert ISOLATE not in number_text(1005) + data_text(98_000)
