"""Every test starts without job records, and with authentication configurations of nobody."""

import atexit
import os
import shutil
import tempfile

import pytest

# Read when QGIS starts, which is after this file was read and before any test.
AUTHENTICATION = tempfile.mkdtemp(prefix="tilepack-authentication-")
os.environ["QGIS_AUTH_DB_DIR_PATH"] = AUTHENTICATION
atexit.register(shutil.rmtree, AUTHENTICATION, ignore_errors=True)

from tilepack.core.host.records import profile_store  # noqa: E402


@pytest.fixture(autouse=True)
def no_records(qgis_app):
    shutil.rmtree(profile_store().folder, ignore_errors=True)
