"""Every test starts without job records; settings and authentication configurations are nobody's.

Other runs of the tests may have the same profile at the same time.
"""

import atexit
import os
import shutil
import tempfile

import pytest
from qgis.PyQt.QtCore import QSettings

# Read when QGIS starts, which is after this file was read and before any test.
AUTHENTICATION = tempfile.mkdtemp(prefix="tilepack-authentication-")
os.environ["QGIS_AUTH_DB_DIR_PATH"] = AUTHENTICATION
atexit.register(shutil.rmtree, AUTHENTICATION, ignore_errors=True)

from types import SimpleNamespace  # noqa: E402

from qgis.core import QgsApplication  # noqa: E402

from tilepack.core.host import profile as profile_module  # noqa: E402


@pytest.fixture(autouse=True, scope="session")
def own_settings(qgis_app, tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


@pytest.fixture(autouse=True)
def no_records(qgis_app, monkeypatch):
    """Records of this process alone: test runs at the same time share the profile."""
    profile = f"{QgsApplication.qgisSettingsDirPath()}/test-run-{os.getpid()}"
    place = SimpleNamespace(qgisSettingsDirPath=lambda: profile)
    monkeypatch.setattr(profile_module, "QgsApplication", place)
    yield
    shutil.rmtree(profile, ignore_errors=True)
