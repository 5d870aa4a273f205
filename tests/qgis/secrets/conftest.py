from tilepack.tests.qgis.toolbox.conftest import plugin  # noqa: F401
from tilepack.tests.support.service import clock, server, service_process, source  # noqa: F401
from tilepack.tests.support.toolbox import bench  # noqa: F401
