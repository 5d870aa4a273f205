import pytest

from tilepack.core.arcgis.addresses import origin, service_address, service_title
from tilepack.core.errors import NotAnAddress

SERVICE = "https://example.com/arcgis/rest/services/Hosted/World/VectorTileServer"


@pytest.mark.parametrize(
    "text",
    [
        SERVICE,
        f"  {SERVICE}/ ",
        f"{SERVICE}?f=html",
        f"{SERVICE}/resources/styles/root.json?f=json",
        f"{SERVICE}/tile/{{z}}/{{y}}/{{x}}.pbf",
        f"{SERVICE}/tile/%7Bz%7D/%7By%7D/%7Bx%7D.pbf",
    ],
)
def test_the_service_is_found_in_what_people_paste(text):
    assert service_address(text) == SERVICE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "World",
        "ftp://example.com/World/VectorTileServer",
        "file:///etc/VectorTileServer",
        "https://example.com/World/MapServer",
        "https:///VectorTileServer",
        "https://example.com/World/VectorTileServers",
    ],
)
def test_anything_else_gets_one_sentence(text):
    with pytest.raises(NotAnAddress, match="is not the address of a vector tile service"):
        service_address(text)


def test_the_title_is_the_name_in_the_address():
    assert service_title(SERVICE) == "World"
    assert service_title(SERVICE.replace("World", "New%20York")) == "New York"


def test_an_origin_is_scheme_host_and_port():
    assert origin("https://Example.com/a?b") == origin("HTTPS://example.com:443/c")
    assert origin("https://example.com") != origin("http://example.com")
    assert origin("http://example.com:8080") != origin("http://example.com")
