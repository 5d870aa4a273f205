"""What a person reads is in the language of QGIS: forms, sentences, reasons within them."""

import io

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QTabWidget

from tilepack import plugin
from tilepack.core.errors import OutputUnwritable
from tilepack.core.host.text import sentence
from tilepack.core.wording import Text
from tilepack.scripts.places import ROOT
from tilepack.scripts.texts import form_texts
from tilepack.scripts.translations import read
from tilepack.toolbox.provider import TilepackProvider

FORMS = sorted((ROOT / "ui").glob("*.ui"))
SPOKEN = {
    "de": "Kacheln exportieren",
    "de_CH": "Kacheln exportieren",
    "es": "Exportar teselas",
    "fr": "Exporter les tuiles",
    "ja": "タイルをエクスポート",
    "pt_BR": "Exportar blocos",
    "en_US": "Export tiles",
    "nl": "Export tiles",
}


@pytest.mark.parametrize(("language", "words"), SPOKEN.items())
def test_each_language_has_its_words_and_others_have_english(spoken, language, words):
    spoken(language)
    provider = TilepackProvider()
    provider.refreshAlgorithms()
    assert provider.algorithm("exporttiles").displayName() == words


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en_US", "1 tile", "5 tiles"),
        ("de", "1 Kachel", "5 Kacheln"),
        ("ja", "1枚のタイル", "5枚のタイル"),
        ("nl", "1 tile", "5 tiles"),
    ],
)
def test_numbers_have_the_form_of_the_language(spoken, language, one, many):
    spoken(language)
    said = [QCoreApplication.translate("Tilepack", "%n tile(s)", None, n) for n in (1, 5)]
    assert said == [one, many]


def test_a_reason_is_in_the_language_of_its_sentence(spoken):
    spoken("de")
    error = OutputUnwritable(path="/a", reason=Text("it is a folder"))
    assert sentence(error) == (
        "Die Datei /a kann nicht geschrieben werden: Das ist ein Ordner. "
        "Wählen Sie einen anderen Ordner."
    )


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_text_of_a_form_is_shown_translated(spoken, qgis_app, form):
    spoken("de")
    german = read("de")
    expected = {german[source][0] for source in form_texts(form.read_text(encoding="utf-8"))}
    assert expected - shown_texts(made(form)) == set()


def made(form):
    """The form, without what the panels fill into it."""
    kind, base = uic.loadUiType(io.StringIO(form.read_text(encoding="utf-8")))
    widget, made = base(), kind()
    made.setupUi(widget)
    return widget


def shown_texts(widget):
    """All texts that the widget and what is in it have, whatever they are for."""
    found = set()
    for each in [widget, *widget.findChildren(QObject)]:
        kind = each.metaObject()
        for index in range(kind.propertyCount()):
            if kind.property(index).typeName() in ("QString", "QKeySequence"):
                value = kind.property(index).read(each)
                found.add(value.toString() if isinstance(value, QKeySequence) else value)
        if isinstance(each, QComboBox):
            found |= {each.itemText(index) for index in range(each.count())}
        if isinstance(each, QTabWidget):
            found |= {each.tabText(index) for index in range(each.count())}
    return found


def test_a_loaded_plugin_speaks_the_language_of_qgis(qgis_app, monkeypatch, compiled):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "pt_BR")
    monkeypatch.setattr(plugin, "TRANSLATIONS", compiled)
    loaded = plugin.TilepackPlugin(None)
    try:
        assert QCoreApplication.translate("Tilepack", "Merging…") == "Mesclando…"
    finally:
        loaded.unload()
    assert QCoreApplication.translate("Tilepack", "Merging…") == "Merging…"
