"""Every text is there in every language, whole and in its form."""

from collections import Counter

import pytest

from tilepack.scripts.texts import Source, code_texts, form_texts, texts
from tilepack.scripts.translations import PLURALS, as_xml, path_of, read
from tilepack.tests.support.catalogs import faults, keys

LANGUAGES = sorted({*PLURALS} - {"en"})
NEEDS_UPDATE = "make translations brings the catalogs up to date"


@pytest.fixture(scope="module")
def sources():
    return texts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_that_is_gone_is_kept(language, sources):
    catalog = read(language)
    missing = [source.text for source in sources if not all(catalog.get(source, ("",)))]
    gone = [source.text for source in catalog if source not in sources]
    assert (missing, gone) == ([], []), NEEDS_UPDATE


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_broken(language):
    catalog = read(language)
    found = {
        source.text: wrong
        for source, forms in catalog.items()
        if (wrong := faults(source, forms, PLURALS[language]))
    }
    assert found == {}


def test_english_has_the_plural_forms_and_nothing_else(sources):
    catalog = read("en")
    assert set(catalog) == {source for source in sources if source.counts}, NEEDS_UPDATE
    assert {
        source.text: wrong
        for source, forms in catalog.items()
        if (wrong := faults(source, forms, 2))
    } == {}


@pytest.mark.parametrize("language", sorted(PLURALS))
def test_no_two_controls_of_a_form_have_the_same_key(language):
    """The contexts other than the code's are the forms."""
    catalog = {source: (source.text,) for source in texts() if source.context != "Tilepack"}
    if language != "en":
        catalog = {source: read(language)[source] for source in catalog}
    used = Counter(
        (source.context, key) for source, forms in catalog.items() for key in keys(forms[0])
    )
    assert [control for control, count in used.items() if count > 1] == []


@pytest.mark.parametrize("language", sorted(PLURALS))
def test_a_catalog_is_written_as_it_was_read(language):
    assert as_xml(language, read(language)) == path_of(language).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "counts", "forms", "fault"),
    [
        ("Levels: {levels}", False, ("",), "0 of 1 forms"),
        ("%n tile(s)", True, ("%n Kacheln",), "1 of 2 forms"),
        ("%n tile(s)", True, ("%n Kachel", ""), "1 of 2 forms"),
        ("Levels: {levels}", False, ("Stufen: {level}",), "other fields"),
        ("Levels: {levels}", False, ("Stufen: levels",), "other fields"),
        ("Levels: {levels}", False, ("Stufen: {levels",), "other fields"),
        ("{south:.4f}°", False, ("{south}°",), "other fields"),
        ("%n tile(s)", True, ("eine Kachel", "%n Kacheln"), "%n lost or added"),
        ("&Name", False, ("Name",), "key lost or added"),
        ("&Name", False, ("&N&ame",), "key lost or added"),
        ("Fish && Chips", False, ("Fisch & &Pommes",), "key lost or added"),
        ("It is empty.", False, ("Es ist leer",), "other ending"),
        ("Merging…", False, ("Führt zusammen...",), "other ending"),
        ("Merging…", False, ("Führt zusammen",), "other ending"),
        ("Name", False, ("Name:",), "other ending"),
        (" MB", False, ("MB",), "other blanks around it"),
        ("Name", False, ("Name ",), "other blanks around it"),
        ("No name", False, ("Kein  Name",), "blanks doubled"),
        ("One.\n\nTwo.", False, ("Eins. Zwei.",), "other line breaks"),
        ("MBTiles (*.mbtiles)", False, ("MBTiles (*.mbtile)",), "other file pattern"),
    ],
)
def test_each_fault_is_found(text, counts, forms, fault):
    assert fault in faults(Source("Tilepack", text, counts), forms, 2)


@pytest.mark.parametrize(
    ("text", "counts", "forms"),
    [
        ("&Name", False, ("名前(&N)",)),
        ("It is empty.", False, ("空です。",)),
        ("&How estimated?", False, ("推定方法(&H)?",)),
        ("Replace {name}?", False, ("¿Reemplazar {name}?",)),
        ("Fish && Chips", False, ("Fisch && Pommes",)),
        ("{a} of {b}", False, ("{b}中{a}",)),
    ],
)
def test_what_other_languages_do_is_no_fault(text, counts, forms):
    assert faults(Source("Tilepack", text, counts), forms, 1) == []


def test_texts_are_read_from_code_and_forms():
    code = """
QCoreApplication.translate("Tilepack", "one")
x = translate("Tilepack", "in two " "pieces")
QCoreApplication.translate("Tilepack", "%n tile(s)", None, count)
SENTENCE = QT_TRANSLATE_NOOP("Tilepack", "marked")
written.translate(None, b" ")
translate("Tilepack", text)
"""
    assert [source for source, _ in code_texts(code)] == [
        Source("Tilepack", "one"),
        Source("Tilepack", "in two pieces"),
        Source("Tilepack", "%n tile(s)", True),
        Source("Tilepack", "marked"),
    ]
    form = """<ui><class>Form</class><widget><property name="text"><string>&amp;One</string>
    </property><property name="a"><string notr="true">two</string></property>
    <property name="b"><string/></property></widget></ui>"""
    assert list(form_texts(form)) == [Source("Form", "&One")]
