import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.arcgis.addresses import (
    Kind,
    Reference,
    is_downgrade,
    leads_home,
    origin,
    reference_in,
    service_address,
    service_title,
    web_address,
)
from tilepack.core.errors import NotAnAddress

SERVICE = "https://example.com/arcgis/rest/services/Hosted/World/VectorTileServer"
ITEM = "7945dd44c5cd41329984d7ce6e641976"
ONLINE = "https://www.arcgis.com"
ENTERPRISE = "https://gis.example.com:7443/portal"
NO_ADDRESSES = [
    "",
    "World",
    "ftp://example.com/World/VectorTileServer",
    "file:///etc/VectorTileServer",
    "javascript:https://example.com/VectorTileServer",
    "https://example.com/World/MapServer",
    "https:///VectorTileServer",
    "https://example.com/World/VectorTileServers",
    "https://example.com:99999/World/VectorTileServer",
    "https://[example.com/World/VectorTileServer",
    "https://example.com\\@evil.example/World/VectorTileServer",
    "https://example.com/Wor\x07ld/VectorTileServer",
    "https://example.com/\ud800/VectorTileServer",
    f"https://example.com/blog/item.html?id={ITEM}",
    f"{ONLINE}/home/item.html?id=1234",
    f"{ONLINE}/home/",
    "https://tiles.example.com/{z}/{x}/{y}.pbf",
    "service.json",
]


@pytest.mark.parametrize(
    "text",
    [
        SERVICE,
        f"  {SERVICE}/ ",
        f"<{SERVICE}>",
        f"“{SERVICE}”\n",
        f"{SERVICE}?f=html",
        f"{SERVICE}?token=S3CRET#top",
        f"{SERVICE}/resources/styles/root.json?f=json",
        f"{SERVICE}/resources/styles",
        f"{SERVICE}/exportTiles/jobs/j1_et?f=html",
        f"{SERVICE}/tile/{{z}}/{{y}}/{{x}}.pbf",
        f"{SERVICE}/tile/%7Bz%7D/%7By%7D/%7Bx%7D.pbf",
        SERVICE.replace(":", "%3A").replace("/", "%2F"),
        SERVICE.replace("https://", "https://user:S3CRET@"),
        f"{ONLINE}/home/webmap/viewer.html?url={SERVICE}&source=sd",
        f"{ONLINE}/apps/mapviewer/index.html?url={SERVICE.replace('/', '%2F')}",
    ],
)
def test_the_service_is_found_in_what_people_paste(text):
    assert service_address(text) == SERVICE
    assert reference_in(text) == Reference(Kind.SERVICE, SERVICE)


@pytest.mark.parametrize("portal", [ONLINE, "https://city.maps.arcgis.com", ENTERPRISE])
@pytest.mark.parametrize(
    "path",
    [
        f"home/item.html?id={ITEM}",
        f"home/item.html?view=list&id={ITEM}&sortOrder=true#overview",
        f"home/item.html?id={ITEM.upper()}",
        f"home/webmap/viewer.html?webmap={ITEM}",
        f"home/webmap/viewer.html?useExisting=1&layers={ITEM}",
        f"home/webscene/viewer.html?webscene={ITEM}&ui=min",
        f"apps/mapviewer/index.html?layers={ITEM},{'0' * 32}",
        f"apps/mapviewer/index.html?webmap={ITEM}",
        f"sharing/rest/content/items/{ITEM}",
        f"sharing/rest/content/items/{ITEM}/?f=pjson&token=S3CRET",
        f"sharing/rest/content/items/{ITEM}/data?f=json",
        f"sharing/rest/content/items/{ITEM}/resources/styles/root.json",
        f"sharing/content/items/{ITEM}",
        f"sharing/rest/content/users/anna.b/0123abcd/items/{ITEM}",
    ],
)
def test_an_item_is_found_in_pages_and_addresses_of_its_portal(portal, path):
    found = reference_in(f" {portal}/{path} ")
    assert found.kind is Kind.ITEM
    assert (found.portal, found.item) == (portal, ITEM)
    assert found.address == f"{portal}/sharing/rest/content/items/{ITEM}"
    assert reference_in(found.address) == found
    with pytest.raises(NotAnAddress):
        service_address(path)


def test_a_style_document_is_one_that_leads_on():
    address = "https://styles.example.com/arcgis/navigation/root.json"
    assert reference_in(f"{address}?token=S3CRET") == Reference(Kind.STYLE, address)


@pytest.mark.parametrize("text", NO_ADDRESSES)
def test_anything_else_gets_one_sentence(text):
    for read in (reference_in, service_address):
        with pytest.raises(NotAnAddress, match="is not the address of a vector tile service"):
            read(text)


@given(st.text() | st.from_regex(r"https?://[^/]{0,20}/.{0,20}VectorTileServer.{0,20}"))
def test_whatever_is_typed_is_an_address_of_the_web_or_none(text):
    try:
        found = reference_in(text)
    except NotAnAddress:
        return
    assert origin(found.address)[0] in ("http", "https")
    assert origin(found.address)[1]
    assert web_address(found.address) == found.address
    assert "@" not in found.address.split("/")[2]


def test_the_title_is_the_name_in_the_address():
    assert service_title(SERVICE) == "World"
    assert service_title(SERVICE.replace("World", "New%20York")) == "New York"
    assert service_title(f"{ONLINE}/sharing/rest/content/items/{ITEM}") == ITEM


def test_an_origin_is_scheme_host_and_port():
    assert origin("https://Example.com/a?b") == origin("HTTPS://example.com:443/c")
    assert origin("https://example.com") != origin("http://example.com")
    assert origin("http://example.com:8080") != origin("http://example.com")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("../../", "https://example.com/a/VectorTileServer/"),
        ("/b?x=1", "https://example.com/b?x=1"),
        ("//other.example/b", "https://other.example/b"),
        ("http://me:S3CRET@other.example/b", "http://other.example/b"),
        ("file:///etc/passwd", ""),
        ("ftp://example.com/a", ""),
        ("\\\\share\\a", ""),
        ("http://", ""),
        ("http://example.com:0x50/", ""),
        ("http://2130706433/", ""),
        ("http://127.1/", ""),
        ("http://0x7f000001/", ""),
        ("http://127.0.0.256/", ""),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("http://192.0.2.7:6080/", "http://192.0.2.7:6080/"),
        ("http://gis4/", "http://gis4/"),
    ],
)
def test_what_an_answer_names_is_of_the_web_or_nothing(text, address):
    base = "https://example.com/a/VectorTileServer/resources/styles/root.json"
    assert web_address(text, base) == address


HERE = (
    "localhost LOCALHOST. a.localhost 127.0.0.1 127.9.9.9 [::1] 0.0.0.0 [::ffff:127.0.0.1] "
    "169.254.169.254"
)


@pytest.mark.parametrize("host", HERE.split())
def test_another_machine_has_no_business_with_this_one(host):
    inside = f"http://{host}:8080/x"
    assert leads_home(SERVICE, inside)
    assert not leads_home("http://127.0.0.1/a", inside)
    assert not leads_home(inside, SERVICE)
    assert not leads_home(SERVICE, "http://10.0.0.7/in/the/office")


def test_from_https_to_http_is_a_step_down():
    assert is_downgrade("https://example.com", "http://example.com")
    assert not is_downgrade("http://example.com", "https://example.com")
    assert not is_downgrade("http://example.com", "http://example.com")
