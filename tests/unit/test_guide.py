"""The user guide speaks of what is there: links, images, algorithms, options, messages."""

import ast
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tilepack.core import errors

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide.md"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def text_of(page):
    """A page without its blocks of code."""
    return re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S)


def anchors(page):
    """What GitHub names the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", text_of(page), flags=re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def targets(page):
    """Where links and images of a page lead, those on the web left out."""
    text = text_of(page)
    found = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'<img src="([^"]+)"', text)
    return [target for target in found if not re.match(r"https?:", target)]


def algorithms():
    """The algorithms of the toolbox, by what their classes give as name."""
    named = set()
    for file in (ROOT / "toolbox").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            is_name = isinstance(node, ast.FunctionDef) and node.name == "name"
            last = node.body[-1] if is_name else None
            if isinstance(last, ast.Return) and isinstance(last.value, ast.Constant):
                named.add(last.value.value)
    return named


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_images_lead_somewhere(page):
    for target in targets(page):
        path, _, anchor = target.partition("#")
        file = (page.parent / path) if path else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def test_the_guide_has_pictures_and_words_for_who_cannot_see_them():
    text = GUIDE.read_text(encoding="utf-8")
    images = re.findall(r"<img [^>]+>", text)
    assert len(images) > 20
    assert all(re.search(r'alt="[^"]+"', image) for image in images)


def test_every_image_is_shown_and_all_together_are_small():
    there = set((ROOT / "docs" / "images").rglob("*.png"))
    shown = {(GUIDE.parent / target).resolve() for target in targets(GUIDE) if ".png" in target}
    assert there == shown
    assert sum(image.stat().st_size for image in there) < 2_500_000


def test_all_algorithms_are_described_and_no_other():
    told = set(re.findall(r"tilepack:([a-z]+)", GUIDE.read_text(encoding="utf-8")))
    assert len(told) > 5
    assert told == algorithms() - {"Tilepack"}  # the provider


def test_examples_in_json_are_json():
    blocks = re.findall(r"```json\n(.*?)```", GUIDE.read_text(encoding="utf-8"), flags=re.S)
    assert len(blocks) == 2
    assert [next(iter(json.loads(block))) for block in blocks] == ["inputs", "BYTES"]


def test_all_options_are_described_in_their_own_words():
    page = ElementTree.parse(ROOT / "ui" / "options.ui")  # noqa: S314 # our own file
    labels = page.iterfind(".//widget[@name]/property[@name='text']/string")
    named = [one.text.replace("&", "") for one in labels if not (one.text or "").endswith(".")]
    assert len(named) == 5
    text = GUIDE.read_text(encoding="utf-8")
    assert [name for name in named if name not in text] == []


def test_messages_in_the_table_are_those_of_the_errors():
    """What a person reads can be found: the first words of each message are a sentence's own."""
    table = GUIDE.read_text(encoding="utf-8").partition("| Message |")[2].partition("\n\n")[0]
    told = [line.split("|")[1].strip() for line in table.splitlines()[2:]]
    kinds, sentences = [errors.TilepackError], []
    for kind in kinds:
        kinds += kind.__subclasses__()
        sentences.append(re.sub(r"\{\w+\}", "…", kind.sentence))
    other = ("Done, with warnings",)  # a state
    unknown = [
        message
        for message in told
        if message not in other
        and not any(one.startswith(message.split(" / ")[0].rstrip("… .")) for one in sentences)
    ]
    assert len(told) > 20
    assert unknown == []
