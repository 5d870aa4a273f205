from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.export.names import default_output, distinct_paths, free_path, safe_name

SERVICE = "https://example.com/arcgis/rest/services/Hosted/Wien%2FNord/VectorTileServer"


@given(st.text())
def test_a_safe_name_is_one_component_that_every_file_system_takes(text):
    name = safe_name(text)
    assert name
    assert not set(name) & set('<>:"/\\|?*')
    assert name not in (".", "..")
    assert not name.endswith((" ", "."))
    assert len(name) <= 81


@pytest.mark.parametrize(
    ("text", "name"), [("a/b", "a_b"), ("../../etc", "etc"), ("CON", "CON_"), ("", "export_")]
)
def test_names_that_would_lead_astray_are_mended(text, name):
    assert safe_name(text) == name


def test_the_default_names_service_and_day_and_takes_nobodys_place(tmp_path):
    first = default_output(SERVICE, str(tmp_path), date(2026, 3, 1))
    assert first.name == "Wien_Nord_2026-03-01.vtpk"
    first.touch()
    second = default_output(SERVICE, str(tmp_path), date(2026, 3, 1))
    assert second.name == "Wien_Nord_2026-03-01_2.vtpk"
    second.touch()
    assert free_path(first).name == "Wien_Nord_2026-03-01_3.vtpk"


def test_the_default_names_the_area_where_there_is_one(tmp_path):
    path = default_output(SERVICE, str(tmp_path), date(2026, 3, 1), "Bezirk 21/22")
    assert path.name == "Wien_Nord_Bezirk 21_22_2026-03-01.vtpk"


def test_equal_names_become_distinct_files_beside_what_is_there(tmp_path):
    (tmp_path / "b.vtpk").touch()
    names = ["a/1", "a:1", "A_1", "b", "", "b"]
    paths = distinct_paths(tmp_path, names, ".vtpk")
    assert [path.name for path in paths] == [
        "a_1.vtpk", "a_1_2.vtpk", "A_1_3.vtpk", "b_2.vtpk", "export_.vtpk", "b_3.vtpk",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=12), max_size=20))
def test_paths_are_distinct_on_disks_that_do_not_tell_capitals_apart(tmp_path_factory, names):
    folder = tmp_path_factory.getbasetemp()
    paths = distinct_paths(folder, names, ".vtpk")
    assert len({path.name.casefold() for path in paths}) == len(names)
    assert all(path.parent == folder for path in paths)
