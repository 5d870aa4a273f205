from tilepack.tests.support.service import clock, server, service_process, source  # noqa: F401
from tilepack.tests.support.toolbox import bench  # noqa: F401
from tilepack.tests.support.windows import manager, windows  # noqa: F401
