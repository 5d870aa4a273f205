"""The provider in the registry, and a service for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication

from tilepack import classFactory
from tilepack.tests.support.service import clock, server, service_process, source  # noqa: F401
from tilepack.tests.support.toolbox import bench  # noqa: F401


@pytest.fixture(scope="module", autouse=True)
def plugin(qgis_app: QgsApplication) -> Iterator[None]:
    """The plugin as ``qgis_process`` loads it: its provider, no window."""
    loaded = classFactory(None)
    loaded.initProcessing()
    yield
    loaded.unload()
