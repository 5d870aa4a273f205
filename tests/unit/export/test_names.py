from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilepack.core.export.names import default_output, free_path, safe_name

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
