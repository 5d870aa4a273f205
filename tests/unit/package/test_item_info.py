"""The words a package has about itself, whatever form they arrive in."""

import pytest

from tilepack.core.package.item_info import ItemInfo, item_info, plain_text
from tilepack.core.package.package import Package
from tilepack.tests.support.packages import make_package, sample

ITEM = "esriinfo/iteminfo.xml"
OTHER = "esriinfo/item.pkinfo"


def told(path):
    with Package.open(path) as package:
        return item_info(package)


@pytest.fixture
def says(tmp_path):
    def read(**entries):
        names = {"item": ITEM, "other": OTHER}
        changes = {names[name]: data for name, data in entries.items()}
        return told(make_package(tmp_path / "a.vtpk", entries=changes))

    return read


def test_a_real_package_says_who_it_is_and_what_may_be_done_with_it():
    assert told(sample("qgis_testvtpk.vtpk")) == ItemInfo(
        identity="FD610B57-9B73-48E5-A7E5-DA07C8D2C245",
        title="Map title",
        summary="Vector tiles package",
        description="Map description",
        tags=("tile tags",),
        credits="Map credits",
        licence="Map use limitations",
    )


def test_the_name_stands_in_for_a_title_that_says_nothing():
    assert told(sample("natural-earth.vtpk")).title == "natural-earth"


def test_tags_are_single_words_and_none_is_there_twice(says):
    item = b"<a><tags>roads, water ,,roads</tags></a>"
    assert says(item=item).tags == ("roads", "water")


def test_the_second_document_tells_what_the_first_does_not(says):
    found = says(item=None)
    assert found.identity == "00000000-0000-4000-8000-000000000001"
    assert found.title == "sample"


@pytest.mark.parametrize(
    "item",
    [
        b"",
        b"no xml",
        b"<a><title>x</title>",
        b"\xff\xfe\x00",
        b'<!DOCTYPE a [<!ENTITY x "y">]><a><title>&x;</title></a>',
        b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a><title>x</title></a>',
    ],
)
def test_what_cannot_be_read_safely_says_nothing(says, item):
    assert says(item=item, other=None) == ItemInfo()


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("plain & simple", "plain & simple"),
        ("a < b", "a < b"),
        ("<DIV STYLE='x'><P><SPAN>One</SPAN></P><P>Two  words</P></DIV>", "One\nTwo words"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<script>alert(1)</script>text<style>p {}</style>", "text"),
        ("&lt;b&gt; &copy; <b>2024</b>", "<b> © 2024"),
    ],
)
def test_markup_becomes_the_text_a_person_reads(markup, text):
    assert plain_text(markup) == text


def test_a_text_of_no_sensible_length_is_cut():
    assert len(plain_text("x" * 5_000_000)) == 20_000
