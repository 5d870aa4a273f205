"""A package's style on its layer, and what is said where QGIS cannot follow it."""

import json
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from tilepack.core.arcgis.styles import ItemStyle
from tilepack.core.host.fonts import missing_fonts, with_known_fonts
from tilepack.core.host.layers import ShownPackage, show
from tilepack.demo.sprites import sprite
from tilepack.tests.support.packages import STYLE, make_package
from tilepack.tests.support.shown import (
    FULL_STYLE,
    ICON,
    ICON_LAYER,
    LABEL_LAYER,
    MADE,
    result_of,
    style_entries,
)

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def texts(qgis_app):
    """The plural forms of English, as a loaded plugin has them."""
    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "tilepack_en.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def styled(qgis_app, tmp_path):
    """The layer of a package with a style, and the news of that style."""
    kept = []

    def make(style=FULL_STYLE, sprites="both", item_style=None, **entries):
        path = tmp_path / "land.vtpk"
        make_package(path, entries={**style_entries(style, sprites), **entries})
        shown = ShownPackage.read(result_of(path, item_style=item_style), MADE)
        layer, news = show(shown)
        kept.append(layer)
        return layer, news

    return make


def labelled(*fonts, **layout):
    """A layer of labels in these fonts."""
    own = {"text-field": "{kind}", "text-font": list(fonts), **layout}
    return {**LABEL_LAYER, "layout": own}


def style_of(*layers):
    return {**STYLE, "layers": [{**layer, "id": f"l{n}"} for n, layer in enumerate(layers)]}


def icon_of(layer):
    (icon,) = (each for each in layer.renderer().styles() if "icon" in each.styleName())
    marker = icon.symbol().symbolLayer(0)
    return str(marker.properties()) + str(marker.dataDefinedProperties().toVariant({}))


def test_fills_icons_and_labels_are_taken_from_the_style(styled):
    layer, news = styled()
    styles = {style.styleName(): style for style in layer.renderer().styles()}
    assert set(styles) == {"land", "land/icon"}
    assert styles["land"].symbol().color().name() == "#82acc9"
    (label,) = layer.labeling().styles()
    assert (label.styleName(), label.layerName()) == ("land/name", "land")
    assert label.labelSettings().format().color().name() == "#102030"
    assert not news
    assert news.summary == ""


@pytest.mark.parametrize("sprites", ["both", "1", "2"])
def test_an_icon_holds_the_picture_of_the_sprite(styled, sprites):
    layer, news = styled(sprites=sprites)
    assert "base64:" in icon_of(layer)
    assert not news


def test_the_finer_icons_are_taken_and_the_others_where_those_cannot_be_read(styled):
    fine, plain = (icon_of(styled(sprites=which)[0]) for which in "21")
    assert icon_of(styled()[0]) == fine
    broken = {"p12/resources/sprites/sprite@2x.png": b"no image"}
    assert icon_of(styled(**broken)[0]) == plain != fine


def test_documents_that_cannot_be_read_are_missing_and_the_layer_is_there(styled):
    plain = icon_of(styled(sprites="1")[0])
    broken = {"p12/resources/sprites/sprite@2x.json": b'{"country":'}
    assert icon_of(styled(**broken)[0]) == plain
    layer, news = styled(**{"p12/resources/styles/root.json": b"{"})
    assert layer.isValid()
    assert not news


@pytest.mark.parametrize("fonts", [[], [""], [" "], [7], None, "DejaVu Sans Bold", [["a"]], {}])
def test_fonts_of_any_form_do_no_harm(styled, fonts):
    own = {"text-field": "{kind}", "text-font": fonts}
    layer, _ = styled(style_of({**LABEL_LAYER, "layout": own}))
    assert layer.isValid()


def test_an_image_larger_than_any_icons_is_not_unpacked(styled):
    huge = bytearray(sprite(2)[1])
    huge[16:24] = (60_000).to_bytes(4, "big") * 2
    layer, _ = styled(**{"p12/resources/sprites/sprite@2x.png": bytes(huge)})
    assert icon_of(layer) == icon_of(styled(sprites="1")[0])


@pytest.mark.parametrize(
    "place",
    [
        {"x": 0, "y": 0, "width": 2**31, "height": 2**31},
        {"x": -5, "y": 0, "width": 10, "height": 10},
        {"x": 0, "y": 10**30, "width": 1, "height": 1},
        {"x": "far", "y": 0, "width": 1, "height": 1},
        {"x": 0},
        "nowhere",
        None,
    ],
)
def test_an_icon_outside_of_the_image_is_missing(styled, place):
    index = json.dumps({ICON: place}).encode()
    layer, news = styled(sprites="2", **{"p12/resources/sprites/sprite@2x.json": index})
    assert layer.isValid()
    assert any(ICON in line for line in news.lines)


def test_a_font_that_is_missing_is_named_once_by_its_family(styled):
    fonts = ("Avenir Next Bold", "Avenir Next Regular", "Avenir Next Demi Italic")
    _, news = styled(style_of(*(labelled(font) for font in fonts)))
    assert news.fonts == ("Avenir Next",)
    assert news.summary == "Added with 1 style warning (fonts missing: Avenir Next)."
    assert news.lines == (
        "1 font of the style is missing on this computer, so labels are drawn in another: "
        "Avenir Next.",
    )


def test_fonts_are_found_in_lists_steps_and_expressions(qgis_app):
    layers = [
        labelled("Missing One Bold", "DejaVu Sans Bold"),
        {**LABEL_LAYER, "layout": {"text-field": "x", "text-font": {"stops": [[3, ["Two Bold"]]]}}},
        {
            **LABEL_LAYER,
            "layout": {"text-field": "x", "text-font": ["step", ["zoom"], ["literal", ["Three"]]]},
        },
        labelled("DejaVu Sans Bold"),
        labelled("DejaVu Serif"),
    ]
    assert missing_fonts(style_of(*layers)) == ("Missing One", "Three", "Two")


def test_a_style_without_labels_wants_no_fonts(qgis_app):
    assert missing_fonts(STYLE) == ()


def test_a_style_that_is_missing_is_named_with_its_family(qgis_app):
    assert missing_fonts(style_of(labelled("DejaVu Sans Hairline"))) == ("DejaVu Sans Hairline",)


def test_the_ordinary_style_of_a_family_is_found_whatever_it_is_called(styled):
    layer, news = styled(style_of(labelled("DejaVu Serif Regular")))
    (label,) = layer.labeling().styles()
    assert label.labelSettings().format().font().family() == "DejaVu Serif"
    assert not news


def test_only_names_of_fonts_are_changed(qgis_app):
    style = style_of(labelled("DejaVu Serif Regular"), ICON_LAYER)
    known = with_known_fonts(style)
    assert known["layers"][0]["layout"]["text-font"] == ["DejaVu Serif"]
    assert known["layers"][1] == style["layers"][1]
    assert style["layers"][0]["layout"]["text-font"] == ["DejaVu Serif Regular"]
    assert with_known_fonts(FULL_STYLE) is FULL_STYLE


def test_warnings_in_thousands_become_lines_of_their_kinds(styled):
    icons = [{**ICON_LAYER, "layout": {"icon-image": f"none-{n}"}} for n in range(1200)]
    odd = [{**ICON_LAYER, "type": "hillshade"}] * 3
    _, news = styled(style_of(*icons, *odd, labelled("Avenir Next Bold")))
    assert news.count == 1204
    assert news.summary == "Added with 1204 style warnings (fonts missing: Avenir Next)."
    font, missing, unknown = news.lines
    assert "Avenir Next" in font
    assert missing.endswith("1200 times, for example none-0, none-1, none-2.")
    assert "hillshade" in unknown
    assert unknown.endswith("3 times, for example l1200, l1201, l1202.")


def test_names_of_layers_may_hold_what_separates_them(styled):
    odd = [{**ICON_LAYER, "type": "hillshade", "id": f"road: main: {n}"} for n in range(2)]
    _, news = styled({**STYLE, "layers": odd})
    (line,) = news.lines
    assert line.endswith("2 times, for example road: main: 0, road: main: 1.")


def test_what_is_no_style_is_said_and_the_layer_stays_valid(styled):
    layer, news = styled({"version": 8})
    assert layer.isValid()
    assert news.count == 1
    assert news.summary == "Added with 1 style warning."
    assert news.lines[0]


def test_the_style_of_the_item_takes_the_place_of_the_packages(styled):
    night = json.loads(json.dumps(FULL_STYLE))
    night["layers"][0]["paint"]["fill-color"] = "#112233"
    index, image = sprite(2)
    layer, _ = styled(item_style=ItemStyle(night, index, image))
    land = next(each for each in layer.renderer().styles() if each.styleName() == "land")
    assert land.symbol().color().name() == "#112233"
    assert "base64:" in icon_of(layer)


def test_a_style_of_the_item_without_icons_is_applied_all_the_same(styled):
    layer, news = styled(item_style=ItemStyle(FULL_STYLE))
    assert layer.renderer().styles()[0].symbol().color().name() == "#82acc9"
    assert any(ICON in line for line in news.lines)
