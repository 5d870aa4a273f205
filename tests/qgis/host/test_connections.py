"""Services at hand: behind layers of the project, in saved connections, and recent ones."""

import pytest
import requests
from qgis.core import Qgis, QgsProject, QgsSettings, QgsVectorTileLayer

from tilepack.core.errors import NotAnAddress
from tilepack.core.host.connections import (
    known_services,
    project_services,
    saved_connections,
    sign_in_for,
)
from tilepack.core.host.services import (
    ServiceChoice,
    layer_choice,
    layer_service,
    source_choice,
)
from tilepack.core.host.settings import recent_services, remember_service
from tilepack.tests.support.toolbox import memory_layer

HOST = "https://maps.example.org/arcgis/rest/services"
LAND, SEA = f"{HOST}/Hosted/Land/VectorTileServer", f"{HOST}/Sea/VectorTileServer"
AWAY = "http://127.0.0.1:1/arcgis/rest/services/Land/VectorTileServer"
ITEM = "https://www.example.org/portal/sharing/rest/content/items/" + "0123456789abcdef" * 2
STYLE = f"{ITEM}/resources/styles/root.json"
NEW, OLD = "connections/vector-tile/items", "qgis/connections-vector-tile"
NEW_REST, OLD_REST = "connections/arcgisfeatureserver/items", "qgis/connections-arcgisfeatureserver"
OLD_REST_LOGIN = "qgis/ARCGISFEATURESERVER"


@pytest.fixture(autouse=True)
def profile(qgis_new_project):
    """No connections and nothing recent, before and after."""

    def clean():
        for key in ("tilepack", NEW, OLD, NEW_REST, OLD_REST, OLD_REST_LOGIN):
            QgsSettings().remove(key)

    clean()
    yield
    clean()


def store(group, **values):
    for key, value in values.items():
        QgsSettings().setValue(f"{group}/{key}", value)


def add_layer(source, name, group=None):
    layer = QgsVectorTileLayer(source, name)
    QgsProject.instance().addMapLayer(layer, addToLegend=False)
    (group or QgsProject.instance().layerTreeRoot()).addLayer(layer)
    return layer


class TestSources:
    @pytest.mark.parametrize(
        ("source", "address"),
        [
            (f"serviceType=arcgis&type=xyz&url={LAND}", LAND),
            (f"type=xyz&url={LAND}/tile/%7Bz%7D/%7By%7D/%7Bx%7D.pbf&zmin=0&zmax=14", LAND),
            (f"serviceType=arcgis&type=xyz&url={LAND}/resources/styles/root.json", LAND),
            (f"serviceType=arcgis&type=xyz&url={LAND}?token=abc&f=html", LAND),
            (f"serviceType=arcgis&type=xyz&url={STYLE}", ITEM),
            (f"serviceType=arcgis&type=xyz&url={STYLE}?token=abc", ITEM),
            (f"type=xyz&url={HOST}/A%20b/VectorTileServer", f"{HOST}/A%20b/VectorTileServer"),
            (f"type=xyz&url={HOST}/A b/VectorTileServer", f"{HOST}/A%20b/VectorTileServer"),
        ],
    )
    def test_every_form_of_a_source_leads_to_its_service(self, source, address):
        assert source_choice("Land", source) == ServiceChoice("Land", address)

    @pytest.mark.parametrize(
        "source",
        [
            "type=xyz&url=https://tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.pbf",
            "type=vtpk&url=/data/VectorTileServer/land.vtpk",
            "type=mbtiles&url=file:///https://x/VectorTileServer.mbtiles",
            "type=xyz&url=https://[maps/VectorTileServer",
            f"type=xyz&url={HOST}/Land/MapServer",
            "",
        ],
    )
    def test_other_sources_lead_to_none(self, source):
        assert source_choice("Land", source) is None

    @pytest.mark.parametrize("key", ["referer", "http-header:referer"])
    def test_sign_in_and_referer_come_along_and_no_secret_does(self, key):
        source = (
            f"serviceType=arcgis&type=xyz&url={LAND}&authcfg=abc1234&username=ada"
            f"&password=s3cret-of-ada&{key}=https://app.example.org"
        )
        choice = source_choice("Land", source)
        assert choice == ServiceChoice("Land", LAND, "abc1234", "https://app.example.org")
        assert "s3cret" not in repr(choice)

    def test_where_qgis_found_the_tiles_tells_the_service_of_an_item(self):
        path = f"{LAND}/tile/{{z}}/{{y}}/{{x}}.pbf"
        source = f"serviceType=arcgis&type=xyz&url={STYLE}"
        assert source_choice("Land", source, path).address == LAND


class TestLayers:
    def test_a_layer_that_qgis_draws_names_its_service(self, service_process):
        address = service_process.add("Land")
        layer = QgsVectorTileLayer(f"serviceType=arcgis&type=xyz&url={address}", "Land")
        assert layer.isValid()
        assert layer_choice(layer) == ServiceChoice("Land", address)
        assert layer_service(layer) == address

    def test_a_layer_of_a_style_item_names_the_service_it_draws(self, service_process):
        address = service_process.add("Land")
        own = requests.get(address, {"f": "json"}, timeout=10).json()["serviceItemId"]
        item = f"{service_process.url}/portal/sharing/rest/content/items/{own[::-1]}"
        style = f"{item}/resources/styles/root.json"
        layer = QgsVectorTileLayer(f"serviceType=arcgis&type=xyz&url={style}", "Night")
        is_drawn = Qgis.QGIS_VERSION_INT >= 34000
        assert layer.isValid() or not is_drawn  # 3.22 does not follow the style
        assert layer_choice(layer).address == (address if layer.isValid() else item)

    def test_a_layer_behind_a_sign_in_names_the_configuration(self):
        source = f"serviceType=arcgis&type=xyz&url={AWAY}&authcfg=abc1234"
        choice = layer_choice(QgsVectorTileLayer(source, "Land"))
        assert choice == ServiceChoice("Land", AWAY, "abc1234")

    def test_a_layer_whose_service_is_away_names_it_all_the_same(self):
        layer = QgsVectorTileLayer(f"serviceType=arcgis&type=xyz&url={AWAY}", "Land")
        assert not layer.isValid()
        assert layer_service(layer) == AWAY

    def test_other_layers_name_none(self):
        assert layer_choice(memory_layer("Point")) is None
        assert layer_choice(None) is None
        with pytest.raises(NotAnAddress, match="area"):
            layer_service(memory_layer("Point"))

    def test_layers_in_groups_are_found_in_the_order_of_the_tree(self):
        root = QgsProject.instance().layerTreeRoot()
        inner = root.addGroup("Base").addGroup("Tiles")
        add_layer(f"serviceType=arcgis&type=xyz&url={SEA}", "Sea", inner)
        add_layer(f"serviceType=arcgis&type=xyz&url={LAND}", "Land")
        QgsProject.instance().addMapLayer(memory_layer("Point"))
        assert {one.name for one in project_services(QgsProject.instance())} == {"Sea", "Land"}
        assert project_services(QgsProject.instance())[-2:] == [
            ServiceChoice("Sea", SEA),
            ServiceChoice("Land", LAND),
        ]


class TestConnections:
    @pytest.mark.parametrize(
        ("group", "login"),
        [(NEW, NEW), (OLD, OLD), (NEW_REST, NEW_REST), (OLD_REST, OLD_REST_LOGIN)],
    )
    @pytest.mark.parametrize("name", ["Land", "My land, 2", "Länder/Land", "a/b/c"])
    def test_both_layouts_of_both_kinds_are_read(self, group, login, name):
        store(f"{group}/{name}", url=LAND)
        store(f"{login}/{name}", authcfg="abc1234")
        assert saved_connections() == [ServiceChoice(name, LAND, "abc1234")]

    @pytest.mark.parametrize("group", [NEW, OLD])
    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("http-header", {"referer": "https://app.example.org", "Authorization": "s3cret"}),
            ("http-header/referer", "https://app.example.org"),
            ("referer", "https://app.example.org"),
        ],
    )
    def test_the_referer_is_found_where_each_version_keeps_it(self, group, key, value):
        store(f"{group}/Land", url=LAND, **{key: value})
        (choice,) = saved_connections()
        assert choice == ServiceChoice("Land", LAND, "", "https://app.example.org")

    def test_user_names_and_passwords_stay_unread(self, monkeypatch):
        store(f"{NEW}/Land", url=LAND, username="ada", password="s3cret-of-ada")
        store(f"{OLD_REST}/Sea", url=SEA)
        store(f"{OLD_REST_LOGIN}/Sea", username="ada", password="s3cret-of-ada")
        asked = []
        value = QgsSettings.value

        def note(settings, key, *more, **named):
            asked.append(key)
            return value(settings, key, *more, **named)

        monkeypatch.setattr(QgsSettings, "value", note)
        assert len(saved_connections()) == 2
        assert not [key for key in asked if key.endswith(("username", "password"))]

    def test_only_what_leads_to_a_service_is_listed(self):
        store(f"{NEW}/Elsewhere", url="https://tiles.example.org/{z}/{x}/{y}.pbf")
        store(f"{NEW}/Broken", url="https://[x/VectorTileServer")
        store(f"{NEW}/Nothing", authcfg="abc1234")
        store(f"{NEW}/Number", url=7)
        store(f"{NEW_REST}/Folder", url=HOST)
        store(f"{NEW}/Item", url=STYLE)
        assert saved_connections() == [ServiceChoice("Item", ITEM)]

    def test_they_come_by_name_vector_tiles_first(self):
        for name in ("b", "A", "c"):
            store(f"{NEW}/{name}", url=f"{HOST}/{name}/VectorTileServer")
        store(f"{NEW_REST}/0", url=LAND)
        assert [one.name for one in saved_connections()] == ["A", "b", "c", "0"]


class TestKnownServices:
    def test_the_project_comes_first_then_connections_then_recent_ones_each_once(self):
        remember_service(f"{HOST}/Roads/VectorTileServer")
        remember_service(SEA)
        store(f"{NEW}/Saved sea", url=SEA)
        store(f"{OLD}/Saved sea", url=SEA)
        store(f"{NEW}/Saved land", url=LAND.lower() + "/", authcfg="abc1234")
        add_layer(f"serviceType=arcgis&type=xyz&url={LAND}", "Land")
        add_layer(f"serviceType=arcgis&type=xyz&url={LAND}", "Land again")
        assert known_services(QgsProject.instance()) == [
            ServiceChoice("Land", LAND, "abc1234"),
            ServiceChoice("Saved sea", SEA),
            ServiceChoice("Roads", f"{HOST}/Roads/VectorTileServer"),
        ]

    def test_one_service_in_two_spellings_is_listed_once(self):
        store(f"{NEW}/Saved", url=f"{HOST}/L%C3%A4nder%20b/VectorTileServer")
        add_layer(f"type=xyz&url={HOST}/L%C3%A4nder%20b/VectorTileServer", "Layer")
        (choice,) = known_services(QgsProject.instance())
        assert choice.name == "Layer"

    def test_a_new_profile_knows_none(self):
        assert known_services(QgsProject.instance()) == []

    def test_recent_ones_are_kept_in_their_order_up_to_ten(self):
        addresses = [f"{HOST}/S{n}/VectorTileServer" for n in range(12)]
        for address in [*addresses, addresses[5]]:
            remember_service(address)
        assert recent_services() == [addresses[5], *reversed(addresses[6:]), *addresses[4:1:-1]]


class TestSignIn:
    def test_it_is_that_of_the_same_service_first(self):
        store(f"{NEW_REST}/Folder", url=HOST, authcfg="folder1")
        store(f"{NEW}/Land", url=LAND, authcfg="land123", referer="https://app.example.org")
        project = QgsProject.instance()
        assert sign_in_for(f"{LAND.upper()}/", project) == ("land123", "https://app.example.org")
        assert sign_in_for(SEA, project) == ("folder1", "")

    def test_it_is_that_of_the_nearest_folder(self):
        store(f"{NEW_REST}/All", url=HOST, authcfg="all1234")
        store(f"{NEW_REST}/Hosted", url=f"{HOST}/Hosted/", authcfg="hosted1")
        store(f"{NEW_REST}/Other", url=f"{HOST}/Host", authcfg="other12")
        store(f"{NEW}/Land", url=LAND)
        project = QgsProject.instance()
        assert sign_in_for(LAND, project)[0] == "hosted1"
        assert sign_in_for(SEA, project)[0] == "all1234"

    @pytest.mark.parametrize(
        "address",
        [
            LAND.replace("https", "http"),
            LAND.replace("maps.", "maps2."),
            LAND.replace("example.org", "example.org:8443"),
            LAND.replace("services", "services2"),
        ],
    )
    def test_a_sign_in_is_never_given_for_another_host_port_scheme_or_folder(self, address):
        store(f"{NEW_REST}/Folder", url=HOST, authcfg="folder1", referer="https://app.example.org")
        store(f"{NEW_REST}/Broken", url="https://maps.example.org:x/arcgis", authcfg="broken1")
        assert sign_in_for(address, QgsProject.instance()) == ("", "")

    def test_a_referer_alone_is_given_too(self):
        store(f"{OLD}/Land", url=LAND, referer="https://app.example.org")
        assert sign_in_for(LAND, QgsProject.instance()) == ("", "https://app.example.org")
